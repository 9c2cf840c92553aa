from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from sqlalchemy import Table, insert
from sqlalchemy.exc import IntegrityError

from vpdesk.domain.cases import CaseDraft, CaseId, CaseKind, CaseStatus
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId, UnitDraft, UnitId
from vpdesk.domain.terms import Route
from vpdesk.domain.timeline import AppointmentBy, StepState
from vpdesk.services.desk import Desk
from vpdesk.storage import tables
from vpdesk.storage.vault_database import VaultDatabase

DAY = date(2025, 1, 1)


@pytest.fixture
def organisations(desk: Desk) -> tuple[OrganisationId, OrganisationId]:
    """Give two organisations."""
    first, second = (
        desk.organisations.add(OrganisationDraft(name=name)) for name in ("Meander", "Linde")
    )
    return first, second


@pytest.fixture
def case_id(desk: Desk, organisations: tuple[OrganisationId, OrganisationId]) -> CaseId:
    """Give a case of the first organisation."""
    return desk.cases.register(
        CaseDraft(organisation_id=organisations[0], registered_on=DAY, code_name="Kievit")
    )


@pytest.fixture
def their_unit(desk: Desk, organisations: tuple[OrganisationId, OrganisationId]) -> UnitId:
    """Give a unit of the second organisation."""
    return desk.organisations.add_unit(UnitDraft(organisation_id=organisations[1], name="Noord"))


def refuses(database: VaultDatabase, table: Table, values: Mapping[str, Any]) -> None:
    with pytest.raises(IntegrityError), database.writing() as tx:
        tx._connection.execute(insert(table).values(values))


def a_case(organisation_id: OrganisationId, **changes: object) -> dict[str, object]:
    return {
        "organisation_id": organisation_id,
        "reporter_id": 1,
        "year": 2025,
        "sequence": 2,
        "code_name": "Wilg",
        "code_name_key": "wilg",
        "kind": CaseKind.REPORT,
        "status": CaseStatus.NEW,
        "registered_on": DAY,
        **changes,
    }


def test_a_case_links_within_its_organisation_only(
    database: VaultDatabase,
    organisations: tuple[OrganisationId, OrganisationId],
    case_id: CaseId,
    their_unit: UnitId,
) -> None:
    first, second = organisations
    for wrong in (
        a_case(first, unit_id=their_unit),
        a_case(second),
        a_case(first, sequence=1),
        a_case(first, code_name_key="kievit"),
        a_case(first, code_name_key=""),
        a_case(first, status=CaseStatus.CLOSED),
        a_case(first, closed_on=DAY),
    ):
        refuses(database, tables.case, wrong)
    issue = {"case_id": case_id, "organisation_id": first}
    refuses(database, tables.issue, issue | {"unit_id": their_unit})
    refuses(database, tables.issue, issue | {"organisation_id": second})


def test_a_destroyed_case_frees_its_code_name(
    database: VaultDatabase,
    organisations: tuple[OrganisationId, OrganisationId],
    case_id: CaseId,
) -> None:
    gone = {"status": CaseStatus.DESTROYED, "closed_on": DAY}
    with database.writing() as tx:
        values = a_case(organisations[0], code_name_key="kievit", **gone)
        tx._connection.execute(insert(tables.case).values(values))


def test_nothing_reaches_outside_without_consent(
    desk: Desk, database: VaultDatabase, case_id: CaseId
) -> None:
    step = {
        "case_id": case_id,
        "day": DAY,
        "step_id": 1,
        "route": Route.FORMAL,
        "state": StepState.DONE,
        "outside": True,
    }
    refuses(database, tables.step, step)
    refuses(database, tables.step, step | {"consent_id": 1})
    referral = {
        "case_id": case_id,
        "day": DAY,
        "name": "x",
        "appointment_by": AppointmentBy.REPORTER,
        "shared": "alles",
    }
    refuses(database, tables.referral, referral)
