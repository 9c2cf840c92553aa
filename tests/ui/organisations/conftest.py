"""A practice with two organisations, one of them with a bit of everything."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from tests.fixtures import TODAY
from vpdesk.domain.activities import ActivityDraft
from vpdesk.domain.cases import CaseDraft
from vpdesk.domain.organisations import (
    ContactPersonDraft,
    OrganisationDraft,
    OrganisationId,
    UnitDraft,
)
from vpdesk.domain.terms import Vocabulary
from vpdesk.services.desk import Desk
from vpdesk.ui.organisations.page import OrganisationsPage
from vpdesk.ui.organisations.services import OrganisationServices


def services(desk: Desk) -> OrganisationServices:
    return OrganisationServices(
        organisations=desk.organisations,
        people=desk.people,
        employer_groups=desk.employer_groups,
        activities=desk.activities,
        activity_papers=desk.activity_papers,
        planned_activities=desk.planned_activities,
        agreed_points=desk.agreed_points,
        recommendations=desk.recommendations,
        contracts=desk.contracts,
        appointments=desk.appointments,
        appointment_papers=desk.appointment_papers,
        instruction_sheets=desk.instruction_sheets,
        organisation_documents=desk.organisation_documents,
        organisation_routes=desk.organisation_routes,
        referral_contacts=desk.referral_contacts,
        text_checks=desk.text_checks,
        terms=desk.terms,
        dated_terms=desk.dated_terms,
        drafts=desk.drafts,
        today=desk.today,
    )


def shown(desk: Desk, qtbot: QtBot) -> OrganisationsPage:
    page = OrganisationsPage(services(desk))
    desk.listen(page.refresh)
    page.resize(1084, 800)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    return page


def work(
    desk: Desk, organisation_id: OrganisationId, what: str, on: date, minutes: int = 0
) -> None:
    kinds = desk.terms.list(Vocabulary.ACTIVITY_KIND)
    desk.activities.add(
        ActivityDraft(
            organisation_id=organisation_id,
            on=on,
            kind_id=kinds[0].id,
            what=what,
            minutes=minutes,
            participants=24,
        )
    )


@pytest.fixture
def meander(desk: Desk) -> OrganisationId:
    """Give an organisation with people, units, work and one running case."""
    meander = desk.organisations.add(
        OrganisationDraft(
            name="Hogeschool Meander",
            sector="education",
            since=date(2024, 1, 1),
            contract_form="subscription",
            contract_until=date(2026, 12, 31),
            notice_months=3,
            headcount=840,
            agreed_minutes=60 * 60,
        )
    )
    desk.organisations.add_contact_person(
        ContactPersonDraft(
            organisation_id=meander, name="A. Terpstra", role="Bestuur", phone="088 000 13 01"
        )
    )
    desk.organisations.add_contact_person(
        ContactPersonDraft(organisation_id=meander, name="L. van Wijk", internal_adviser=True)
    )
    services = desk.organisations.add_unit(
        UnitDraft(organisation_id=meander, name="Diensten", headcount=115)
    )
    desk.organisations.add_unit(
        UnitDraft(organisation_id=meander, name="Catering", parent_id=services, headcount=52)
    )
    work(desk, meander, "Workshop omstanders", date(2025, 9, 19), 180)
    work(desk, meander, "Advies op gedragscode", date(2024, 10, 3), 210)
    desk.cases.register(CaseDraft(organisation_id=meander, registered_on=TODAY))
    return meander


@pytest.fixture
def rietveen(desk: Desk) -> OrganisationId:
    """Give an organisation without cases whose contract soon ends."""
    return desk.organisations.add(
        OrganisationDraft(
            name="Gemeente Rietveen", contract_until=date(2025, 12, 31), notice_months=3
        )
    )


@pytest.fixture
def page(
    desk: Desk, meander: OrganisationId, rietveen: OrganisationId, qtbot: QtBot, dutch: None
) -> OrganisationsPage:
    """Show the page of the organisations at Meander, in Dutch; it follows what is recorded."""
    page = shown(desk, qtbot)
    page.show_organisation(meander)
    return page
