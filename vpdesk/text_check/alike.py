"""Tells whether two names, as they are written, may well be of one person.

A match rests on a surname and on what stands before it. One of the two may be written a little
differently, never both, and a surname that many people have tells nobody apart by itself.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from itertools import product

from vpdesk.text_check.folding import key_of
from vpdesk.text_check.names import PersonName, Surname, parse
from vpdesk.text_check.people_words import called, people_words
from vpdesk.text_check.vocabulary import words

_LONG_ENOUGH = 5
"""A shorter name with one letter changed is another name."""
_TELLS_ALONE = 4
"""A surname of fewer letters tells nobody apart by itself."""

_CAPITALS = re.compile(r"^([A-Z]{1,4})(?=\s+\S)")
_INITIALS_LAST = re.compile(r"^(.*[^\W\d_]{2,})\s+((?:[^\W\d_]\.\s*)+|[^\W\d_])$")
_SHORTENED = re.compile(r"([^\W\d_])[^\W\d_]{1,3}\.")
_HYPHEN = re.compile(r"\s*-\s*")
_DOUBLED = re.compile(r"(.)\1+")
# Sounds that are written in more than one way, in this order.
_SPELLINGS = (
    ("sch", "sg"),
    ("ch", "g"),
    ("ck", "k"),
    ("c", "k"),
    ("ph", "f"),
    ("th", "t"),
    ("ij", "y"),
    ("ei", "y"),
    ("ie", "i"),
    ("qu", "kw"),
    ("x", "ks"),
    ("dt", "t"),
    ("z", "s"),
)


class _Fit(Enum):
    """How two parts of a name compare."""

    SAME = auto()
    NEARLY = auto()
    INITIALS = auto()
    """No more than that the initials agree."""
    NOT = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPerson:
    """A name taken apart, ready to be compared; ``whole`` is all that it says.

    Any other name of the same person shares one of the letters ``starts``. ``sounds`` are those of
    its parts.
    """

    name: PersonName
    sounds: Mapping[str, str]
    whole: tuple[str, tuple[str, ...], tuple[str, ...]]
    starts: frozenset[str]


def person_of(text: str) -> KnownPerson | None:
    """Take a name apart, without what somebody does; None where nothing is left of it."""
    name = parse(_arranged(text))
    if not name.surnames:
        return None
    keys = [key for surname in name.surnames for key in (surname.key, surname.full)]
    sounds = {key: sound(key) for key in (*keys, *name.firsts)}
    starts = frozenset(heard[:1] for heard in sounds.values())
    whole = (name.initials, name.firsts, tuple(surname.full for surname in name.surnames))
    return KnownPerson(name=name, sounds=sounds, whole=whole, starts=starts)


def may_be_one(one: KnownPerson, other: KnownPerson) -> bool:
    """Tell whether two names may well be of one person, whichever comes first."""
    if not one.starts & other.starts:
        return False
    if one.whole == other.whole:
        return True
    first, second = one.name, other.name
    family, given = _surnames(one, other), _given(one, other)
    if given is None:
        alone = any(map(_tells_alone, (*first.surnames, *second.surnames)))
        return family is _Fit.SAME and alone
    if family is _Fit.SAME:
        return given is not _Fit.NOT
    if family is _Fit.NEARLY:
        return given is _Fit.SAME
    return _turned_round(first, second) or (given is _Fit.SAME and _double(first, second))


def near(one: str, other: str) -> bool:
    """Tell whether two words sound alike or are one slip of the pen apart."""
    return sound(one) == sound(other) or _slipped(one, other)


def _near(key: str, one: KnownPerson, other_key: str, other: KnownPerson) -> bool:
    """Tell the same of a part of each of two names."""
    return one.sounds[key] == other.sounds[other_key] or _slipped(key, other_key)


def _slipped(one: str, other: str) -> bool:
    from rapidfuzz.distance import OSA

    long = min(len(one), len(other)) >= _LONG_ENOUGH
    return long and OSA.distance(one, other, score_cutoff=1) <= 1


def sound(key: str) -> str:
    """Return a key that words which sound the same in Dutch have in common."""
    for written, heard in _SPELLINGS:
        key = key.replace(written, heard)
    return _DOUBLED.sub(r"\1", key)


def _arranged(text: str) -> str:
    """Return a name with the initials in front and dotted, without what somebody does."""
    parts = _HYPHEN.sub("-", text).split()
    kept = [part for part in parts if key_of(part) not in people_words("roles")]
    plain = " ".join(map(_initial, kept))
    if len(kept) < len(parts) and plain == plain.lower():
        return ""
    if "," not in plain and (turned := _INITIALS_LAST.match(plain)):
        plain = f"{turned[2]} {turned[1]}"
    if plain != plain.upper() and (run := _CAPITALS.match(plain)):
        plain = ".".join(run[1]) + "." + plain[run.end() :]
    return plain


def _initial(part: str) -> str:
    """Return a word, but of one that is cut short, such as Th., its first letter."""
    cut = _SHORTENED.fullmatch(part)
    return f"{cut[1]}." if cut and key_of(part) not in words("titles") else part


def _surnames(one: KnownPerson, other: KnownPerson) -> _Fit:
    found = _Fit.NOT
    for a, b in product(one.name.surnames, other.name.surnames):
        if a.full == b.full or (a.key == b.key and not (a.before and b.before)):
            return _Fit.SAME
        common = {a.key, b.key} <= people_words("common_surnames")
        if a.key == b.key or (not common and _near(a.key, one, b.key, other)):
            found = _Fit.NEARLY
    return found


def _given(one: KnownPerson, other: KnownPerson) -> _Fit | None:
    """Compare what stands before the surname; None where one of the names has nothing there."""
    first, second = one.name, other.name
    if not first.initials + "".join(first.firsts) or not second.initials + "".join(second.firsts):
        return None
    if first.firsts and second.firsts:
        return _first_names(one, other)
    openings = product(_openings(first), _openings(second))
    agree = any(all(x == y for x, y in zip(a, b, strict=False)) for a, b in openings)
    return _Fit.INITIALS if agree else _Fit.NOT


def _first_names(one: KnownPerson, other: KnownPerson) -> _Fit:
    first, second = one.name.firsts, other.name.firsts
    if set(first) & set(second) or called(first[0]) & called(second[0]):
        return _Fit.SAME
    if "".join(first[:2]) == second[0] or "".join(second[:2]) == first[0]:
        return _Fit.SAME
    begins_so = first[0][0] == second[0][0]
    return _Fit.NEARLY if begins_so and _near(first[0], one, second[0], other) else _Fit.NOT


def _openings(name: PersonName) -> tuple[str, ...]:
    """Return the initials of a name, and that of what somebody is called, where it is another."""
    called_by = {first[0] for first in name.firsts[:1]} - {name.initials[:1]}
    return (*filter(None, (name.initials,)), *called_by)


def _turned_round(one: PersonName, other: PersonName) -> bool:
    """Tell whether one of two plain names has its surname first, without a comma."""
    if len(one.firsts) != 1 or len(other.firsts) != 1:
        return False
    surnames = {one.surnames[0].key, other.surnames[0].key}
    return surnames == {one.firsts[0], other.firsts[0]} and len(surnames) > 1


def _double(one: PersonName, other: PersonName) -> bool:
    """Tell whether one is a double name without its hyphen, as in Sanne Bakker Mulder."""
    return any(
        a.firsts[0] == b.firsts[0] and {surname.key for surname in b.surnames} & {*a.firsts[1:]}
        for a, b in ((one, other), (other, one))
    )


def _tells_alone(surname: Surname) -> bool:
    return len(surname.key) >= _TELLS_ALONE and surname.key not in people_words("common_surnames")
