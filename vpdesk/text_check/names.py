"""The ways in which the name of a person is written."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from vpdesk.text_check.folding import fold, key_of
from vpdesk.text_check.vocabulary import is_common, words

_BYNAME = re.compile(r"\(([^)]*)\)|\"([^\"]*)\"")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """One way to write a name, as a ``key``.

    ``common`` ones are words of the language as well; a ``single`` one is written as one word.
    ``exact`` ones tell too little once a letter is changed.
    """

    key: str
    common: bool = False
    single: bool = False
    exact: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Surname:
    """One part of a surname with the words before it, such as "van" and "de"."""

    before: tuple[str, ...]
    key: str

    @property
    def full(self) -> str:
        return "".join(self.before) + self.key


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonName:
    """A name taken apart; ``initials`` are all that are known, of first names too."""

    initials: str
    firsts: tuple[str, ...]
    surnames: tuple[Surname, ...]


def parse(name: str) -> PersonName:
    """Take a name apart as it is usually written; one that says nothing has no surnames."""
    plain = fold(name).plain
    bynames = [key_of(a or b) for a, b in _BYNAME.findall(plain)]
    plain = _BYNAME.sub(" ", plain)
    surname, comma, rest = plain.partition(",")
    parts = _parts(f"{rest} {surname}" if comma else plain)
    start = _start_of_surname(parts)
    given = [key for part in parts[:start] for key in _given(part)]
    initials = "".join(
        key_of(part) if _INITIALS.fullmatch(part) else key_of(part)[:1] for part in parts[:start]
    )
    firsts = [*given, *bynames]
    return PersonName(
        initials=initials,
        firsts=tuple(dict.fromkeys(first for first in firsts if len(first) > 1)),
        surnames=tuple(_surnames(parts[start:])),
    )


def variants(name: PersonName) -> Iterator[Variant]:
    """Yield every way to write ``name`` but for initials alone."""
    for first in name.firsts:
        yield Variant(key=first, common=is_common(first), single=True)
    families = [surname.full for surname in name.surnames]
    for surname in name.surnames:
        common = is_common(surname.key)
        yield Variant(key=surname.key, common=common, single=True)
        if surname.before:
            yield Variant(key=surname.full, common=common)
            families.append(surname.key)
    if len(name.surnames) > 1:
        full = "".join(families[: len(name.surnames)])
        both = [full, full.removeprefix("".join(name.surnames[0].before))]
        yield from (Variant(key=key) for key in both)
        families += both
    for first, family in product(name.firsts, dict.fromkeys(families)):
        yield Variant(key=first + family)
        yield Variant(key=family + first, exact=True)
    for first, family in product(_initials_before(name), dict.fromkeys(families)):
        yield Variant(key=first + family, exact=True)


def initials_of(name: PersonName) -> frozenset[str]:
    """Return the letters by which somebody of this name may be meant, two at least."""
    if not name.surnames:
        return frozenset()
    first, *_ = name.surnames
    between = "".join(word[:1] for word in first.before)
    ends = {first.key[:1], "".join(surname.key[:1] for surname in name.surnames)}
    return frozenset(
        given + before + end
        for given in _initials_before(name)
        for before in {"", between}
        for end in ends
    )


def looks_like_a_person(text: str) -> bool:
    """Tell whether a short text reads like the name of a person rather than like a description."""
    folded = fold(text)
    if any(sign.isdigit() for sign in folded.plain):
        return False
    titled = key_of(folded.plain.partition(" ")[0]) in words("titles")
    found = list(re.finditer(r"[^\W_]+", folded.plain))
    named = [each for each in found if each[0] not in words("between_names") | words("titles")]
    if not named or any(each.start() not in folded.capitals for each in named):
        return False
    described = any(each[0] in words("persons") | words("ordinary") for each in named)
    return titled or not (described or (len(named) == 1 and is_common(named[0][0])))


def _parts(plain: str) -> list[str]:
    """Return the words of a name without titles."""
    titles = words("titles")
    parts = [part.strip("/;:") for part in plain.replace("de heer ", "heer ").split()]
    # "J. A." and "J.A." are the same initials.
    return [part for part in parts if key_of(part) and key_of(part) not in titles]


def _start_of_surname(parts: list[str]) -> int:
    between = words("between_names")
    for place, part in enumerate(parts[:-1]):
        # "Smit-van Dam" begins with its first part.
        if not _INITIALS.fullmatch(part) and [*_split(part)][-1] in between:
            return place
    return max(len(parts) - 1, 0)


def _given(part: str) -> list[str]:
    if _INITIALS.fullmatch(part):
        return []
    return [key_of(part), *map(key_of, part.split("-"))]


def _surnames(parts: list[str]) -> Iterator[Surname]:
    between = words("between_names")
    before: list[str] = []
    keys = [key for part in parts for key in _split(part)]
    for place, key in enumerate(keys):
        if key in between and place < len(keys) - 1:
            before.append(key)
        else:
            yield Surname(before=tuple(before), key=key)
            before = []


def _split(part: str) -> Iterator[str]:
    """Yield the parts of a double name, and the d of d'Hondt apart."""
    for each in part.split("-"):
        before, apostrophe, rest = each.partition("'")
        apart = apostrophe and key_of(before) in words("between_names")
        yield from filter(None, map(key_of, (before, rest) if apart else (each,)))


def _initials_before(name: PersonName) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, (name.initials[:1], name.initials))))
