"""Which persons published editions are about: the periods cut where one of them begins or ends."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from vpdesk.auditor.unions import Atoms, unions_of
from vpdesk.domain.periods import Period
from vpdesk.domain.published import PublishedEdition, PublishedFileRefused, PublishedProblem

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Atom:
    """Persons that every edition counts either all or not at all.

    ``spans`` is empty when no edition has a period.
    """

    organisation: str | None
    spans: tuple[Period, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CutPeriods:
    """All atoms, and those that each edition is about, in the order of the editions."""

    atoms: tuple[Atom, ...]
    of_editions: tuple[Atoms, ...]


def cut(editions: Sequence[PublishedEdition]) -> CutPeriods:
    """Cut the periods of ``editions`` into atoms.

    Editions of different organisations are about different persons. Raises PublishedFileRefused
    when only some of them have a period, or only some an organisation.
    """
    _require_alike(editions)
    covered: dict[tuple[str | None, Atoms], list[Period]] = defaultdict(list)
    for organisation in dict.fromkeys(edition.organisation for edition in editions):
        own = [i for i, each in enumerate(editions) if each.organisation == organisation]
        periods = {i: period for i in own if (period := editions[i].period) is not None}
        if not periods:
            covered[organisation, frozenset(own)] = []
        for span in _pieces(periods.values()):
            by = frozenset(i for i, period in periods.items() if span.start in period)
            if by:
                covered[organisation, by].append(span)
    return CutPeriods(
        atoms=tuple(
            Atom(organisation=organisation, spans=joined(spans))
            for (organisation, _), spans in covered.items()
        ),
        of_editions=tuple(
            frozenset(atom for atom, (_, by) in enumerate(covered) if edition in by)
            for edition in range(len(editions))
        ),
    )


def connected(editions: Sequence[PublishedEdition]) -> tuple[tuple[int, ...], ...]:
    """Return the places of ``editions`` in sets that have no person in common.

    Raises what ``cut`` raises.
    """
    of_editions = cut(editions).of_editions
    sets: list[tuple[int, ...]] = []
    for place, atoms in enumerate(of_editions):
        met = [each for each in sets if any(of_editions[other] & atoms for other in each)]
        sets = [each for each in sets if each not in met]
        sets.append((*(other for each in met for other in each), place))
    return tuple(sets)


def unions(cut_periods: CutPeriods) -> tuple[Atoms, ...]:
    """Return the unions of atoms that are looked at."""
    return unions_of(range(len(cut_periods.atoms)), cut_periods.of_editions)


def joined(spans: Iterable[Period]) -> tuple[Period, ...]:
    """Return ``spans`` in order of time, those that follow each other at once as one."""
    found: list[Period] = []
    for span in sorted(spans):
        if found and span.start - found[-1].end == _DAY:
            found[-1] = Period(found[-1].start, span.end)
        else:
            found.append(span)
    return tuple(found)


def _pieces(periods: Iterable[Period]) -> list[Period]:
    """Return the spans between the days on which a period begins or has ended."""
    found = list(periods)
    # Whole numbers, because nothing follows the last day there is.
    starts = {period.start.toordinal() for period in found}
    days = sorted(starts | {period.end.toordinal() + 1 for period in found})
    return [
        Period(date.fromordinal(start), date.fromordinal(after - 1))
        for start, after in pairwise(days)
    ]


def _require_alike(editions: Sequence[PublishedEdition]) -> None:
    for problem, given in (
        (PublishedProblem.PERIOD_MISSING, [each.period for each in editions]),
        (PublishedProblem.ORGANISATION_MISSING, [each.organisation for each in editions]),
    ):
        if None in given and any(each is not None for each in given):
            lacking = editions[given.index(None)]
            raise PublishedFileRefused(problem=problem, file=lacking.source)
