"""A desk with hours of two organisations."""

from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from tests.fixtures import TODAY
from vpdesk.domain.activities import ActivityDraft
from vpdesk.domain.cases import CaseDraft, CaseId
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.domain.terms import Vocabulary
from vpdesk.domain.timeline import ContactDraft, EntryId
from vpdesk.services.desk import Desk
from vpdesk.ui.hours.page import HoursPage
from vpdesk.ui.hours.services import HoursServices


@dataclass(frozen=True, kw_only=True)
class Practice:
    """What was recorded."""

    meander: OrganisationId
    linde: OrganisationId
    kievit: CaseId
    call: EntryId


@pytest.fixture
def practice(desk: Desk) -> Practice:
    """Give hours in a case and on an activity in November, and older ones."""
    meander = desk.organisations.add(
        OrganisationDraft(name="Hogeschool Meander", agreed_minutes=600)
    )
    linde = desk.organisations.add(OrganisationDraft(name="De Linde"))
    kievit = desk.cases.register(
        CaseDraft(
            organisation_id=meander,
            registered_on=date(2025, 9, 1),
            code_name="Kievit",
            reporter_name="Robin Voorbeeld",
        )
    )
    call = desk.timeline.add(kievit, ContactDraft(on=date(2025, 11, 12), minutes=50))
    desk.timeline.add(kievit, ContactDraft(on=date(2025, 9, 2), minutes=120, travel_minutes=40))
    inform(desk, meander, date(2025, 11, 14), 100)
    return Practice(meander=meander, linde=linde, kievit=kievit, call=call.id)


def inform(desk: Desk, at: OrganisationId, on: date, minutes: int) -> None:
    kind = next(
        each for each in desk.terms.list(Vocabulary.ACTIVITY_KIND) if each.code == "information"
    )
    desk.activities.add(
        ActivityDraft(
            organisation_id=at,
            on=on,
            kind_id=kind.id,
            what="Spreekuur",
            minutes=minutes,
            travel_minutes=30,
        )
    )


class Relay(QObject):
    """Passes changes on to the thread of the interface, as the desk does."""

    changed = Signal(object)


def shown(desk: Desk, qtbot: QtBot, width: int = 1084) -> HoursPage:
    page = HoursPage(
        HoursServices(
            hours=desk.hours,
            invoicing=desk.invoicing,
            drafts=desk.drafts,
            organisations=desk.organisations,
            today=lambda: TODAY,
        )
    )
    relay = Relay(page)
    relay.changed.connect(page.refresh)
    desk.listen(relay.changed.emit)
    page.resize(width, 800)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def page(desk: Desk, practice: Practice, qtbot: QtBot, dutch: None) -> HoursPage:
    """Show the page of hours, in Dutch; it follows what is recorded."""
    return shown(desk, qtbot)
