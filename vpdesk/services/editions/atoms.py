"""Cuts what was told of reporters into atoms, so that the auditor can hold it all together.

An atom is a piece of one organisation's time together with what was told of it: reporters that
one edition counted and another did not, because of a late case, a correction or an erratum, lie
in atoms of their own. A reader is taken to know which of these have nobody in them.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import combinations, pairwise
from typing import TypeVar

from vpdesk.auditor.printed import Told
from vpdesk.domain.disclosure import CountedPerson, ProtectedView
from vpdesk.domain.editions import DatedPerson, Edition, ToldPeriod
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.domain.snapshots import PeopleByOrganisation

_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Something that was told, by an ``edition`` or by the new one (None), and of whom.

    ``own`` says that it is the period of the edition itself. ``people`` is None for what was
    entered by hand of persons who are not all known; where nothing else was told, nobody knows
    how many more there were. The same goes for ``people`` that are only ``some`` of those told of.
    ``plain`` is what the new one would tell without its overrides, if it has any.
    """

    told: ToldPeriod
    people: PeopleByOrganisation | None
    edition: Edition | None = None
    own: bool = True
    some: bool = False
    plain: ProtectedView | None = None

    @property
    def seen(self) -> bool:
        """Whether everybody it told of is known."""
        return self.people is not None and not self.some


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """Everything that was told, on the same atoms; ``truth`` has the atom of each reporter.

    ``told`` stands in the order of ``sources``; ``pieces`` has the days of each atom.
    ``corrected`` are the variables by which sources print a reporter differently. In ``unknown``
    atoms there may be others than in ``truth``: whoever all that was told allows.
    """

    sources: tuple[Source, ...]
    told: tuple[Told, ...]
    truth: tuple[tuple[int, CountedPerson], ...]
    pieces: tuple[Period, ...]
    corrected: frozenset[str] = frozenset()
    unknown: frozenset[int] = frozenset()


@dataclass(slots=True)
class _Atoms:
    """The atoms found so far, by their members."""

    pieces: list[Period] = field(default_factory=list)
    members: list[frozenset[int]] = field(default_factory=list)
    truth: list[tuple[int, CountedPerson]] = field(default_factory=list)
    corrected: set[str] = field(default_factory=set)
    unknown: set[int] = field(default_factory=set)

    def add(self, piece: Period, members: frozenset[int], people: Iterable[CountedPerson]) -> None:
        self.truth += [(len(self.pieces), person) for person in people]
        self.pieces.append(piece)
        self.members.append(members)


@dataclass(slots=True)
class _Variant:
    """A reporter as some of the sources agree to count: what they print, and which they are."""

    person: CountedPerson
    printed: frozenset[str]
    members: set[int]


def touched(seeds: Sequence[Source], others: Sequence[Source]) -> tuple[Source, ...]:
    """Return ``seeds``, and the ``others`` that they have to do with, directly or not."""
    found = list(seeds)
    waiting = list(others)
    grown = True
    while grown:
        near = [each for each in waiting if any(_overlap(each, other) for other in found)]
        waiting = [each for each in waiting if not any(each is other for other in near)]
        found += near
        grown = bool(near)
    return tuple(found)


def cut(sources: Sequence[Source]) -> Cut:
    """Cut ``sources`` into atoms.

    Certificates name atoms by their places here, so the order of these is part of their format.
    """
    atoms = _Atoms()
    organisations = dict.fromkeys(o for source in sources for o in source.told.organisations)
    for organisation_id in organisations:
        for piece in _pieces(organisation_id, sources):
            _cut_piece(atoms, organisation_id, piece, sources)
    return Cut(
        sources=tuple(sources),
        told=tuple(
            Told(
                view=source.told.view,
                atoms=frozenset(n for n, members in enumerate(atoms.members) if place in members),
            )
            for place, source in enumerate(sources)
        ),
        truth=tuple(atoms.truth),
        pieces=tuple(atoms.pieces),
        corrected=frozenset(atoms.corrected),
        unknown=frozenset(atoms.unknown),
    )


def _overlap(one: Source, other: Source) -> bool:
    first, second = one.told.period, other.told.period
    return (
        not set(one.told.organisations).isdisjoint(other.told.organisations)
        and first.start <= second.end
        and second.start <= first.end
    )


def _pieces(organisation_id: OrganisationId, sources: Iterable[Source]) -> list[Period]:
    """Return the pieces that the told periods of an organisation are cut into."""
    periods = [s.told.period for s in sources if organisation_id in s.told.organisations]
    starts = {each.start for each in periods}
    starts |= {each.end + timedelta(days=1) for each in periods}
    edges = sorted(starts)
    pieces = [Period(first, after - timedelta(days=1)) for first, after in pairwise(edges)]
    return [piece for piece in pieces if any(piece.start in period for period in periods)]


def _cut_piece(
    atoms: _Atoms, organisation_id: OrganisationId, piece: Period, sources: Sequence[Source]
) -> None:
    covering = frozenset(
        place
        for place, source in enumerate(sources)
        if organisation_id in source.told.organisations and piece.start in source.told.period
    )
    unseen = frozenset(place for place in covering if not sources[place].seen)
    if unseen == covering:
        _add_unknown(atoms, organisation_id, piece, sources, covering)
        return
    grouped: dict[frozenset[int], list[CountedPerson]] = {}
    for variants in _variants(organisation_id, piece, sources, covering - unseen):
        for variant in variants:
            members = frozenset(variant.members) | unseen
            grouped.setdefault(members, []).append(variant.person)
        for one, other in combinations(variants, 2):
            both = one.printed & other.printed
            atoms.corrected |= {n for n in both if not _agree(one.person, other.person, [n])}
    missing = covering - frozenset().union(*grouped)
    if missing:
        grouped.setdefault(covering, [])
    for members in sorted(grouped, key=sorted):
        atoms.add(piece, members, grouped[members])


def _add_unknown(
    atoms: _Atoms,
    organisation_id: OrganisationId,
    piece: Period,
    sources: Sequence[Source],
    covering: frozenset[int],
) -> None:
    """Add a piece of which only is known what was told by hand, and perhaps some reporters."""
    some = [place for place in covering if sources[place].people is not None]
    found = _variants(organisation_id, piece, sources, some)
    atoms.unknown.add(len(atoms.pieces))
    atoms.add(piece, covering, [variants[0].person for variants in found])


def _variants(
    organisation_id: OrganisationId,
    piece: Period,
    sources: Sequence[Source],
    seen: Iterable[int],
) -> list[list[_Variant]]:
    """Return each reporter of a piece as often as sources print different things of them.

    A reporter of several years is several; which of them does not hang on a day that was corrected.
    """
    found: dict[tuple[int, int], list[_Variant]] = {}
    for place in sorted(seen):
        people = sources[place].people or {}
        printed = _printed(sources[place].told.view)
        met: Counter[int] = Counter()
        for each in sorted(people.get(organisation_id, ()), key=lambda each: each.on):
            if each.on in piece:
                key = (each.reporter, met[each.reporter])
                met[each.reporter] += 1
                _join(found.setdefault(key, []), place, each, printed)
    return list(found.values())


def _join(variants: list[_Variant], place: int, each: DatedPerson, printed: frozenset[str]) -> None:
    """Let a source count a reporter as another one does, if they print the same of them."""
    for variant in variants:
        if _agree(variant.person, each.person, variant.printed & printed):
            variant.person = _merged(variant.person, each.person, printed - variant.printed)
            variant.printed |= printed
            variant.members.add(place)
            return
    own = _merged(CountedPerson(), each.person, printed)
    variants.append(_Variant(person=own, printed=printed, members={place}))


def _printed(view: ProtectedView) -> frozenset[str]:
    """Return the variables of which something is printed."""
    found = {table.variable for table in view.tables if table.rows}
    if view.column is not None and any(table.column_key is not None for table in view.tables):
        found.add(view.column)
    return frozenset(found)


def _agree(one: CountedPerson, other: CountedPerson, names: Iterable[str]) -> bool:
    return all(
        one.single.get(name) == other.single.get(name)
        and one.multi.get(name, frozenset()) == other.multi.get(name, frozenset())
        for name in names
    )


def _merged(person: CountedPerson, other: CountedPerson, names: frozenset[str]) -> CountedPerson:
    return replace(
        person,
        single={**person.single, **_only(other.single, names)},
        multi={**person.multi, **_only(other.multi, names)},
    )


def _only(values: Mapping[str, _Value], names: frozenset[str]) -> dict[str, _Value]:
    return {name: value for name, value in values.items() if name in names}
