"""Who figures at an organisation, in which role and under which name."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Row, Select, select

from vpdesk.domain.cases import AccusedId, CaseId, CaseStatus, ReporterId
from vpdesk.domain.organisations import ContactPersonId, OrganisationId
from vpdesk.domain.people import ADVICE, Involved, MentionedCase, PersonRole, role_of_reporter
from vpdesk.storage.case_numbers import shown_number
from vpdesk.storage.tables import (
    accused,
    case,
    contact_person,
    issue,
    reporter_identity,
)
from vpdesk.storage.terms import TermRepository

_CASE = (case.c.id, case.c.code_name, case.c.year, case.c.sequence, case.c.reporter_id)


class PeopleRepository:
    """Names are read here to be compared; reading one is not showing it."""

    def __init__(self, connection: Connection, terms: TermRepository) -> None:
        self._connection = connection
        self._terms = terms

    def involved(self, organisation_id: OrganisationId) -> tuple[Involved, ...]:
        """Return everybody whose name or alias is kept at an organisation, in each role."""
        return (
            *self._reporters(organisation_id),
            *self._accused(organisation_id),
            *self._contact_persons(organisation_id),
        )

    def _reporters(self, organisation_id: OrganisationId) -> Iterator[Involved]:
        rows = select(*_CASE, case.c.kind, case.c.position_id, reporter_identity.c.name).join(
            reporter_identity, reporter_identity.c.reporter_id == case.c.reporter_id
        )
        for row in self._of_cases(rows, organisation_id):
            yield Involved(
                name=row.name,
                role=role_of_reporter(self._terms.get(row.position_id)),
                case=_mentioned(row),
                reporter_id=ReporterId(row.reporter_id),
                asks_advice=row.kind in ADVICE,
            )

    def _accused(self, organisation_id: OrganisationId) -> Iterator[Involved]:
        rows = (
            select(*_CASE, accused.c.alias, issue.c.accused_id)
            .join(issue, issue.c.case_id == case.c.id)
            .join(accused, accused.c.id == issue.c.accused_id)
            .distinct()
        )
        for row in self._of_cases(rows, organisation_id):
            yield Involved(
                name=row.alias,
                role=PersonRole.ACCUSED,
                case=_mentioned(row),
                reporter_id=ReporterId(row.reporter_id),
                accused_id=AccusedId(row.accused_id),
            )

    def _of_cases(
        self, rows: Select[Any], organisation_id: OrganisationId
    ) -> Iterator[Row[*tuple[Any, ...]]]:
        kept = (
            case.c.organisation_id == organisation_id,
            case.c.status != CaseStatus.DESTROYED,
        )
        yield from self._connection.execute(rows.where(*kept).order_by(case.c.id))

    def _contact_persons(self, organisation_id: OrganisationId) -> Iterator[Involved]:
        of_one = select(contact_person).where(contact_person.c.organisation_id == organisation_id)
        inside, other = PersonRole.INTERNAL_ADVISER, PersonRole.CONTACT_PERSON
        for row in self._connection.execute(of_one.order_by(contact_person.c.id)):
            yield Involved(
                name=row.name,
                role=inside if row.internal_adviser else other,
                contact_person_id=ContactPersonId(row.id),
                receives_report=row.receives_report,
            )


def _mentioned(row: Row[*tuple[Any, ...]]) -> MentionedCase:
    return MentionedCase(
        id=CaseId(row.id),
        code_name=row.code_name,
        number=shown_number(row.year, row.sequence),
    )
