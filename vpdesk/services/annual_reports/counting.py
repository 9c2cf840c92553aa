"""Gathers the reporters of a period as they count: closed ones as told, the others as they are."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from vpdesk.domain.cases import CaseId
from vpdesk.domain.dated_counting import (
    ClosedPeriod,
    closed_people,
    open_facts,
    reaches_back,
    reporting_year,
)
from vpdesk.domain.disclosure import CountedPerson
from vpdesk.domain.editions import DatedPerson, Edition, ToldPeriod
from vpdesk.domain.ledger import closing
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.domain.snapshots import NewSnapshot
from vpdesk.services.annual_reports.report_policies import agreement_for
from vpdesk.services.annual_reports.report_policy import Lists, counted_person, row_keys_of
from vpdesk.storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """The reporters of a period of one organisation, by day.

    ``cases`` are those behind each of them, by the reporter and the day, and ``offered`` the keys
    of the rows that tables of them can have.
    """

    organisation_id: OrganisationId
    period: Period
    people: tuple[DatedPerson, ...]
    cases: Mapping[tuple[int, date], frozenset[CaseId]]
    offered: Mapping[str, tuple[str, ...]]

    @property
    def persons(self) -> tuple[CountedPerson, ...]:
        """What counts of each, without who and when."""
        return tuple(each.person for each in self.people)

    def frozen(self) -> NewSnapshot:
        """Return what would freeze of them."""
        return NewSnapshot(
            period=self.period,
            people={self.organisation_id: self.people},
            cases=frozenset().union(*self.cases.values()),
            offered=self.offered,
        )


def count_people(
    tx: Transaction,
    organisation_id: OrganisationId,
    period: Period,
    *,
    lists: Lists,
    editions: Sequence[Edition],
    fresh: bool = False,
) -> Counted:
    """Return who counts in ``period`` when ``editions`` are all that was told.

    With ``fresh`` the cases that were told in the period itself count as they are now, and no
    others: a case that came late counts after it, as it did before.
    """
    told = _closed(tx, organisation_id, closing(editions, organisation_id))
    closed = tuple(each for each in told if not fresh or each.period != period)
    starts = agreement_for(tx, organisation_id, period).year_starts
    reach = Period(
        reaches_back(period, [each.period for each in closed], starts),
        reporting_year(period.end, starts).end,
    )
    cases = tx.counting.cases(organisation_id, reach)
    if fresh:
        own = (each.cases for each in told if each.period == period)
        reopened = frozenset[CaseId]().union(*own)
        cases = tuple(each for each in cases if each.id in reopened)
    found = [each for each in open_facts(cases, closed, starts) if each.on in period]
    kept = closed_people(closed, period)
    behind = _cases_behind(tx, closed, kept)
    behind.update({(int(each.facts.reporter_id), each.on): each.cases for each in found})
    new = [
        DatedPerson(
            reporter=int(each.facts.reporter_id),
            on=each.on,
            person=counted_person(each.facts, lists),
        )
        for each in found
    ]
    people = sorted([*kept, *new], key=lambda each: (each.on, each.reporter))
    return Counted(
        organisation_id=organisation_id,
        period=period,
        people=tuple(people),
        cases=behind,
        offered=row_keys_of(lists),
    )


def _closed(
    tx: Transaction, organisation_id: OrganisationId, told: Sequence[ToldPeriod]
) -> tuple[ClosedPeriod, ...]:
    snapshots = tx.snapshots.get({each.snapshot for each in told if each.snapshot is not None})
    return tuple(
        ClosedPeriod(
            period=each.period,
            people=snapshots[each.snapshot].people.get(organisation_id, ()),
            cases=snapshots[each.snapshot].cases,
        )
        for each in told
        if each.snapshot is not None
    )


def _cases_behind(
    tx: Transaction, closed: Sequence[ClosedPeriod], told: Sequence[DatedPerson]
) -> dict[tuple[int, date], frozenset[CaseId]]:
    wanted = {(each.reporter, each.on) for each in told}
    cases = tx.counting.reporters(frozenset().union(*(each.cases for each in closed)))
    behind: dict[tuple[int, date], frozenset[CaseId]] = {key: frozenset() for key in wanted}
    for each in closed:
        own: defaultdict[int, set[CaseId]] = defaultdict(set)
        for case in each.cases & cases.keys():
            own[cases[case]].add(case)
        for person in each.people:
            key = (person.reporter, person.on)
            if key in wanted:
                behind[key] |= own[person.reporter]
    return behind
