"""The known terms of an organisation, ready to be looked for."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from vpdesk.domain.text_hits import KnownTerm, KnownTerms, TermKind
from vpdesk.text_check.folding import key_of
from vpdesk.text_check.names import initials_of, looks_like_a_person, parse, variants
from vpdesk.text_check.organisation_names import telling_parts
from vpdesk.text_check.vocabulary import is_common

LEAST_WITHIN = 5
"""Names of fewer letters are not looked for within longer words, nor with letters changed."""
FREE_FIRST_LETTER = 7
"""From so many letters on a name is nearly the same also when its first letter is another."""

_MEANT = tuple(TermKind)
_ALWAYS_PERSONS = frozenset({TermKind.REPORTER, TermKind.CONTACT_PERSON})
_ONLY_NOTED = frozenset(
    {TermKind.CONTACT_PERSON, TermKind.UNIT, TermKind.ORGANISATION, TermKind.PHRASE}
)
_READS_LIKE = str.maketrans("i10", "llo")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What a key means.

    ``common`` keys are words of the language as well, ``single`` ones are written as one word,
    ``exact`` ones are looked for letter by letter.
    """

    key: str
    kind: TermKind
    common: bool = False
    single: bool = False
    exact: bool = False
    person: bool = True

    @property
    def only_noted(self) -> bool:
        """Whether the adviser may always leave it."""
        return self.kind in _ONLY_NOTED

    def rank(self) -> tuple[bool, bool, int, bool, bool]:
        """Return what decides between two entries of one key: the lowest one counts."""
        return self.only_noted, self.common, _MEANT.index(self.kind), self.single, self.exact


@dataclass(slots=True, kw_only=True)
class Index:
    """Entries by key, and by what else is looked for.

    ``shapes`` are keys as they look, ``beginnings`` the shapes of all that begins a key,
    ``within`` names that may be part of a longer word, ``nearly`` names by `bucket_of`.
    """

    entries: dict[str, Entry] = field(default_factory=dict)
    initials: dict[str, Entry] = field(default_factory=dict)
    shapes: dict[str, Entry] = field(default_factory=dict)
    beginnings: set[str] = field(default_factory=set)
    within: dict[str, Entry] = field(default_factory=dict)
    nearly: defaultdict[tuple[str, int], list[str]] = field(
        default_factory=lambda: defaultdict(list)
    )


def index_of(terms: KnownTerms) -> Index:
    """Return all ways to write the terms; their order makes no difference."""
    index = Index(
        entries=_lowest(entry for term in terms.terms for entry in _entries(term)),
        initials=_lowest(entry for term in terms.terms for entry in _initials(term)),
    )
    for key, entry in index.entries.items():
        index.beginnings.update(shape_of(key[:stop]) for stop in range(1, len(key) + 1))
        if entry.person and len(key) >= LEAST_WITHIN:
            index.shapes.setdefault(shape_of(key), entry)
            if not entry.exact:
                index.nearly[bucket_of(key)].append(key)
            if not entry.common:
                index.within[key] = entry
    return index


def shape_of(key: str) -> str:
    """Return what a key looks like: letters that are hard to tell apart become one."""
    return key.translate(_READS_LIKE).replace("rn", "m").replace("vv", "w")


def bucket_of(key: str) -> tuple[str, int]:
    """Return where a key is kept among those that are nearly the same."""
    return key[0] if len(key) < FREE_FIRST_LETTER else "", len(key)


def _entries(term: KnownTerm) -> Iterable[Entry]:
    if _is_person(term):
        for variant in variants(parse(term.text)):
            yield Entry(
                key=variant.key,
                kind=term.kind,
                common=variant.common,
                single=variant.single,
                exact=variant.exact,
            )
    elif term.kind is not TermKind.INVOLVED:
        # Who is named in a consent by a description only is nobody to look for.
        key = key_of(term.text)
        common = term.kind is TermKind.CODE_NAME or is_common(key)
        single = term.kind is not TermKind.ADDRESS and len(term.text.split()) == 1
        yield Entry(key=key, kind=term.kind, common=common, single=single, person=False)
        if term.kind is TermKind.ORGANISATION:
            for part in telling_parts(term.text):
                yield Entry(key=part, kind=term.kind, person=False)


def _initials(term: KnownTerm) -> Iterable[Entry]:
    if _is_person(term):
        for key in initials_of(parse(term.text)):
            yield Entry(key=key, kind=term.kind)


def _is_person(term: KnownTerm) -> bool:
    if term.kind in _ALWAYS_PERSONS:
        return True
    named = term.kind in {TermKind.ACCUSED, TermKind.INVOLVED}
    return named and looks_like_a_person(term.text)


def _lowest(entries: Iterable[Entry]) -> dict[str, Entry]:
    """Return one entry for each key of two signs or more, in the order of the keys."""
    found: dict[str, Entry] = {}
    for entry in entries:
        known = found.get(entry.key)
        if len(entry.key) > 1 and (known is None or entry.rank() < known.rank()):
            found[entry.key] = entry
    return dict(sorted(found.items()))
