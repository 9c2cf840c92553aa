"""Cases, kept."""

from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, Select, func, insert, select, update

from vpdesk.domain.cases import (
    Case,
    CaseFacts,
    CaseId,
    CaseStatus,
    ImportId,
    Issue,
    IssueDraft,
    ReporterId,
)
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.terms import Route, same_label
from vpdesk.domain.timeline import StepState
from vpdesk.storage.case_numbers import next_sequence, shown_number
from vpdesk.storage.case_time import minutes_of_case
from vpdesk.storage.issues import IssueRepository
from vpdesk.storage.search import SearchIndex
from vpdesk.storage.tables import case, contact, merged_number, organisation, step, unit
from vpdesk.storage.terms import TermRepository
from vpdesk.storage.wall import EVERYWHERE

_ROUTES = (Route.INTERNAL, Route.INFORMAL, Route.FORMAL)


class CaseRepository:
    """Cases one by one; whatever changes in one is counted and found by the search."""

    def __init__(
        self,
        connection: Connection,
        terms: TermRepository,
        issues: IssueRepository,
        search: SearchIndex,
    ) -> None:
        self._connection = connection
        self._terms = terms
        self._issues = issues
        self._search = search

    def get(self, case_id: CaseId) -> Case | None:
        row = self._connection.execute(_select().where(case.c.id == case_id)).one_or_none()
        return None if row is None else self._case(row)

    def facts(self, case_id: CaseId) -> CaseFacts | None:
        """Return the facts of a case as they can be changed."""
        of_one = select(case).where(case.c.id == case_id)
        row = self._connection.execute(of_one).one_or_none()
        if row is None:
            return None
        return CaseFacts(
            kind=row.kind,
            registered_on=row.registered_on,
            channel_id=row.channel_id,
            position_id=row.position_id,
            gender_id=row.gender_id,
            unit_id=row.unit_id,
            outcome_id=row.outcome_id,
            issues=tuple(_draft(each) for each in self._issues.of_case(case_id)),
        )

    def organisation_of(self, case_id: CaseId) -> OrganisationId | None:
        of_one = select(case.c.organisation_id).where(case.c.id == case_id)
        key = self._connection.scalar(of_one)
        return None if key is None else OrganisationId(key)

    def is_destroyed(self, case_id: CaseId) -> bool:
        of_one = select(case.c.status).where(case.c.id == case_id)
        return self._connection.scalar(of_one) is CaseStatus.DESTROYED

    def code_names(self) -> frozenset[str]:
        """Return the code names of all cases that were not destroyed, also behind a wall."""
        used = select(case.c.code_name).where(case.c.status != CaseStatus.DESTROYED)
        every = used.union(select(merged_number.c.code_name))
        return frozenset(self._connection.scalars(every, execution_options=EVERYWHERE)) - {""}

    def by_code_name(self, code_name: str) -> CaseId | None:
        """Return the case that has a code name, or that one with it went into.

        Also behind a wall.
        """
        key = same_label(code_name)
        this = select(case.c.id).where(
            case.c.code_name_key == key, case.c.status != CaseStatus.DESTROYED
        )
        merged = select(merged_number.c.case_id).where(merged_number.c.code_name_key == key)
        either = this.union(merged)
        found = self._connection.scalar(either, execution_options=EVERYWHERE)
        return None if found is None else CaseId(found)

    def add(
        self,
        facts: CaseFacts,
        *,
        organisation_id: OrganisationId,
        reporter_id: ReporterId,
        code_name: str,
        import_id: ImportId | None = None,
    ) -> CaseId:
        """Add a new case with the next number of the year in which it was registered."""
        year = facts.registered_on.year
        values = _values(facts) | {
            "organisation_id": organisation_id,
            "reporter_id": reporter_id,
            "year": year,
            "sequence": next_sequence(self._connection, year),
            "code_name": code_name.strip(),
            "code_name_key": same_label(code_name),
            "status": CaseStatus.NEW,
            "import_id": import_id,
        }
        case_id = CaseId(self._connection.execute(insert(case), values).lastrowid)
        self._issues.replace(case_id, organisation_id, facts.issues)
        self._search.case_changed(case_id)
        return case_id

    def change_facts(
        self, case_id: CaseId, organisation_id: OrganisationId, facts: CaseFacts
    ) -> None:
        self._update(case_id, _values(facts))
        self._issues.replace(case_id, organisation_id, facts.issues)
        self.changed(case_id)

    def rename(self, case_id: CaseId, code_name: str) -> None:
        key = same_label(code_name)
        self._update(case_id, {"code_name": code_name.strip(), "code_name_key": key})
        self.changed(case_id)

    def move(self, case_id: CaseId, status: CaseStatus, closed_on: date | None) -> None:
        """Give a case another status; ``closed_on`` belongs to a closed one alone."""
        self._update(case_id, {"status": status, "closed_on": closed_on})

    def changed(self, case_id: CaseId) -> int:
        """Count one more change of a case, and return how many there were."""
        self._search.case_changed(case_id)
        one_more = update(case).where(case.c.id == case_id).values(changes=case.c.changes + 1)
        return int(self._connection.execute(one_more.returning(case.c.changes)).scalar_one())

    def _update(self, case_id: CaseId, values: dict[str, Any]) -> None:
        self._connection.execute(update(case).where(case.c.id == case_id).values(values))

    def _case(self, row: Row[*tuple[Any, ...]]) -> Case:
        case_id = CaseId(row.id)
        return Case(
            id=case_id,
            organisation_id=OrganisationId(row.organisation_id),
            organisation_name=row.organisation_name,
            reporter_id=ReporterId(row.reporter_id),
            number=shown_number(row.year, row.sequence),
            code_name=row.code_name,
            kind=row.kind,
            status=row.status,
            registered_on=row.registered_on,
            closed_on=row.closed_on,
            channel=self._terms.get(row.channel_id),
            position=self._terms.get(row.position_id),
            gender=self._terms.get(row.gender_id),
            unit_id=row.unit_id,
            unit_name=row.unit_name or "",
            outcome=self._terms.get(row.outcome_id),
            issues=self._issues.of_case(case_id),
            route=self._furthest_route(case_id),
            minutes=row.minutes,
            contacts=row.contacts or 0,
            import_id=row.import_id,
            merged=self._merged(case_id),
        )

    def _merged(self, case_id: CaseId) -> tuple[str, ...]:
        rows = self._connection.execute(
            select(merged_number)
            .where(merged_number.c.case_id == case_id)
            .order_by(merged_number.c.year, merged_number.c.sequence)
        )
        return tuple(
            f"{row.code_name} {shown_number(row.year, row.sequence)}".strip() for row in rows
        )

    def _furthest_route(self, case_id: CaseId) -> Route | None:
        taken = select(step.c.route).where(
            step.c.case_id == case_id, step.c.state != StepState.DISCUSSED
        )
        return max(self._connection.scalars(taken), key=_ROUTES.index, default=None)


def _select() -> Select[*tuple[Any, ...]]:
    of_case = contact.c.case_id == case.c.id
    return (
        select(
            case,
            organisation.c.name.label("organisation_name"),
            unit.c.name.label("unit_name"),
            minutes_of_case().label("minutes"),
            select(func.sum(contact.c.count)).where(of_case).scalar_subquery().label("contacts"),
        )
        .join_from(case, organisation, case.c.organisation_id == organisation.c.id)
        .outerjoin(unit, unit.c.id == case.c.unit_id)
    )


def _values(facts: CaseFacts) -> dict[str, Any]:
    return {
        "kind": facts.kind,
        "registered_on": facts.registered_on,
        "channel_id": facts.channel_id,
        "position_id": facts.position_id,
        "gender_id": facts.gender_id,
        "unit_id": facts.unit_id,
        "outcome_id": facts.outcome_id,
    }


def _draft(issue: Issue) -> IssueDraft:
    return IssueDraft(
        category_id=issue.category.id if issue.category else None,
        relation_id=issue.relation.id if issue.relation else None,
        unit_id=issue.unit_id,
        accused=issue.accused.alias if issue.accused else "",
    )
