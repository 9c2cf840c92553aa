"""Which reporter counts on which day, so that periods add up and what was told stays told.

A reporter counts once per reporting year, on the day of the first case in it. What a closed
period counted stays in it as it was; a case that comes too late for it counts right after it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from vpdesk.domain.cases import CaseId, ReporterId
from vpdesk.domain.counting import CountedCase, ReporterFacts, facts_of
from vpdesk.domain.editions import DatedPerson
from vpdesk.domain.periods import Period, months_later


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedPeriod:
    """A period that was told, with the reporters and cases that it counted."""

    period: Period
    people: tuple[DatedPerson, ...]
    cases: frozenset[CaseId]


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedFacts:
    """A reporter who counts in no closed period: the day, what counts, the cases behind it."""

    on: date
    facts: ReporterFacts
    cases: frozenset[CaseId]


def reporting_year(day: date, year_starts: int) -> Period:
    """Return the reporting year around ``day``; ``year_starts`` is its first month, 1 to 12."""
    start = date(day.year - (day.month < year_starts), year_starts, 1)
    return Period(start, months_later(start, 12) - timedelta(days=1))


def effective_day(registered_on: date, closed: Iterable[Period]) -> date:
    """Return the day on which a case counts that none of the ``closed`` periods counted."""
    periods = sorted(closed)
    day = registered_on
    while around := [period.end for period in periods if day in period]:
        day = max(around) + timedelta(days=1)
    return day


def reaches_back(period: Period, closed: Iterable[Period], year_starts: int) -> date:
    """Return the earliest day on which a case can have come in that counts in ``period``.

    ``year_starts`` is the first month of the reporting year, 1 to 12.
    """
    periods = sorted(closed, reverse=True)
    first = reporting_year(period.start, year_starts).start
    for each in periods:
        if each.start < first <= each.end + timedelta(days=1):
            first = reporting_year(each.start, year_starts).start
    return first


def open_facts(
    cases: Iterable[CountedCase], closed: Sequence[ClosedPeriod], year_starts: int
) -> tuple[DatedFacts, ...]:
    """Return the reporters of ``cases`` that count in no ``closed`` period, by day.

    A reporter whom a closed period counts in a reporting year counts no second time in it.
    """
    told = {case for each in closed for case in each.cases}
    periods = [each.period for each in closed]
    counted = {
        (person.reporter, reporting_year(person.on, year_starts))
        for each in closed
        for person in each.people
    }
    found: dict[tuple[ReporterId, Period], list[tuple[date, CountedCase]]] = {}
    for case in cases:
        if case.id in told:
            continue
        day = effective_day(case.registered_on, periods)
        key = (case.reporter_id, reporting_year(day, year_starts))
        if key not in counted:
            found.setdefault(key, []).append((day, case))
    dated = [
        DatedFacts(
            on=min(day for day, _ in theirs),
            facts=facts_of([case for _, case in theirs]),
            cases=frozenset(case.id for _, case in theirs),
        )
        for theirs in found.values()
    ]
    return tuple(sorted(dated, key=lambda each: (each.on, each.facts.reporter_id)))


def closed_people(closed: Iterable[ClosedPeriod], period: Period) -> tuple[DatedPerson, ...]:
    """Return the reporters that ``closed`` periods count on a day within ``period``, each once."""
    found = {
        (person.reporter, person.on): person
        for each in closed
        for person in each.people
        if person.on in period
    }
    return tuple(found[key] for key in sorted(found, key=lambda key: (key[1], key[0])))
