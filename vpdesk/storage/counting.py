"""Reads what counts of the cases of one organisation and period."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import Connection, Select, func, select

from vpdesk.domain.cases import AccusedId, CaseId, ReporterId
from vpdesk.domain.counting import CountedCase, CountedIssue
from vpdesk.domain.organisations import OrganisationId, Unit
from vpdesk.domain.periods import Period
from vpdesk.domain.terms import Term
from vpdesk.domain.timeline import StepState
from vpdesk.storage.case_time import minutes_per_case
from vpdesk.storage.tables import case, contact, issue, referral, step
from vpdesk.storage.terms import TermRepository
from vpdesk.storage.units import UnitRepository


class CountingRepository:
    """Cases as they count; destroyed ones count like all others."""

    def __init__(
        self, connection: Connection, terms: TermRepository, units: UnitRepository
    ) -> None:
        self._connection = connection
        self._terms = terms
        self._units = units

    def cases(self, organisation_id: OrganisationId, period: Period) -> tuple[CountedCase, ...]:
        """Return the cases registered within ``period``, in that order."""
        inside = case.c.registered_on.between(period.start, period.end)
        cases = select(case).where(case.c.organisation_id == organisation_id, inside)
        ids = cases.with_only_columns(case.c.id)
        units = {unit.id: unit for unit in self._units.list(organisation_id)}
        issues = self._issues(ids, units)
        steps = self._terms_per_case(
            select(step.c.case_id, step.c.step_id.label("term_id")).where(
                step.c.case_id.in_(ids), step.c.state == StepState.DONE
            )
        )
        referral_kinds = self._terms_per_case(
            select(referral.c.case_id, referral.c.kind_id.label("term_id")).where(
                referral.c.case_id.in_(ids), referral.c.kind_id.is_not(None)
            )
        )
        contacts = self._contacts(ids)
        minutes = self._numbers(minutes_per_case(ids))
        order = (case.c.registered_on, case.c.sequence, case.c.id)
        rows = self._connection.execute(cases.order_by(*order))
        return tuple(
            CountedCase(
                id=CaseId(row.id),
                reporter_id=ReporterId(row.reporter_id),
                registered_on=row.registered_on,
                sequence=row.sequence,
                kind=row.kind,
                channel=self._terms.get(row.channel_id),
                position=self._terms.get(row.position_id),
                gender=self._terms.get(row.gender_id),
                unit=units.get(row.unit_id),
                outcome=self._terms.get(row.outcome_id),
                issues=tuple(issues[row.id]),
                steps=frozenset(steps[row.id]),
                referral_kinds=frozenset(referral_kinds[row.id]),
                contacts=contacts[row.id],
                minutes=minutes[row.id],
            )
            for row in rows
        )

    def reporters(self, cases: Collection[CaseId]) -> Mapping[CaseId, ReporterId]:
        """Return who reported each of ``cases``; one that is gone is left out."""
        rows = self._connection.execute(
            select(case.c.id, case.c.reporter_id).where(case.c.id.in_(cases))
        )
        return {CaseId(row.id): ReporterId(row.reporter_id) for row in rows}

    def years(self, organisation_id: OrganisationId) -> tuple[int, ...]:
        """Return the years in which cases were registered, newest first."""
        year = func.substr(case.c.registered_on, 1, 4)
        years = select(year).where(case.c.organisation_id == organisation_id).distinct()
        return tuple(sorted((int(each) for each in self._connection.scalars(years)), reverse=True))

    def _issues(
        self, cases: Select[Any], units: dict[Any, Unit]
    ) -> defaultdict[int, list[CountedIssue]]:
        rows = self._connection.execute(
            select(issue).where(issue.c.case_id.in_(cases)).order_by(issue.c.position)
        )
        found: defaultdict[int, list[CountedIssue]] = defaultdict(list)
        for row in rows:
            found[row.case_id].append(
                CountedIssue(
                    category=self._terms.get(row.category_id),
                    relation=self._terms.get(row.relation_id),
                    unit=units.get(row.unit_id),
                    accused=AccusedId(row.accused_id) if row.accused_id else None,
                )
            )
        return found

    def _terms_per_case(self, pairs: Select[*tuple[Any, ...]]) -> defaultdict[int, list[Term]]:
        found: defaultdict[int, list[Term]] = defaultdict(list)
        for row in self._connection.execute(pairs.distinct()):
            found[row.case_id].append(self._terms.all[row.term_id])
        return found

    def _contacts(self, cases: Select[Any]) -> defaultdict[int, int]:
        sums = (
            select(contact.c.case_id, func.sum(contact.c.count))
            .where(contact.c.case_id.in_(cases))
            .group_by(contact.c.case_id)
        )
        return self._numbers(sums)

    def _numbers(self, sums: Select[Any]) -> defaultdict[int, int]:
        found: defaultdict[int, int] = defaultdict(int)
        found.update({row[0]: row[1] for row in self._connection.execute(sums)})
        return found
