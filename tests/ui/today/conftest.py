"""A desk with a little of everything that today asks for."""

from dataclasses import dataclass
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from tests.fixtures import TODAY
from vpdesk.domain.cases import CaseDraft, CaseId, CaseStatus
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.domain.timeline import ContactDraft, EntryId, FollowUpDraft, StatusDraft
from vpdesk.services.desk import Desk
from vpdesk.ui.today.page import TodayPage


@dataclass(frozen=True, kw_only=True)
class Practice:
    """What was recorded, by the code name of its case."""

    organisation_id: OrganisationId
    cases: dict[str, CaseId]
    follow_ups: dict[str, EntryId]


def register(
    desk: Desk, organisation_id: OrganisationId, code_name: str, on: date = TODAY
) -> CaseId:
    return desk.cases.register(
        CaseDraft(
            organisation_id=organisation_id,
            registered_on=on,
            code_name=code_name,
            reporter_name="M. de Melder",
        )
    )


def plan(desk: Desk, case_id: CaseId, what: str, days: int, at: time | None = None) -> EntryId:
    draft = FollowUpDraft(on=TODAY + timedelta(days=days), at=at, what=what)
    return desk.timeline.add(case_id, draft).id


@pytest.fixture
def practice(desk: Desk) -> Practice:
    """Give four running cases with a follow-up, two quiet ones without, and one to destroy."""
    meander = desk.organisations.add(
        OrganisationDraft(name="Hogeschool Meander", agreed_minutes=60 * 60)
    )
    names = ("Plevier", "Zonnedauw", "Kievit", "Beuk")
    cases = {name: register(desk, meander, name) for name in names}
    follow_ups = {
        "Plevier": plan(desk, cases["Plevier"], "Reactie vragen", -2),
        "Zonnedauw": plan(desk, cases["Zonnedauw"], "Terugbellen", 0),
        "Kievit": plan(desk, cases["Kievit"], "Vervolggesprek", 0, time(15)),
        "Beuk": plan(desk, cases["Beuk"], "Meegaan", 3),
    }
    desk.timeline.add(cases["Kievit"], ContactDraft(on=TODAY, minutes=90))
    long_ago = TODAY - timedelta(days=100)
    cases["Wilg"] = register(desk, meander, "Wilg", long_ago)
    closed_on = date(2023, 11, 30)
    cases["Vlier"] = register(desk, meander, "Vlier", closed_on)
    desk.timeline.add(cases["Vlier"], StatusDraft(on=closed_on, status=CaseStatus.CLOSED))
    return Practice(organisation_id=meander, cases=cases, follow_ups=follow_ups)


@pytest.fixture
def page(desk: Desk, practice: Practice, qtbot: QtBot, dutch: None) -> TodayPage:
    """Show the page of today, in Dutch; it follows what is recorded."""
    return shown(desk, qtbot)


class Relay(QObject):
    """Passes changes on to the thread of the interface, as the desk does."""

    changed = Signal(object)


def shown(desk: Desk, qtbot: QtBot) -> TodayPage:
    page = TodayPage(desk.overview, desk.timeline, desk.backups, desk.calendar_files, desk.today)
    relay = Relay(page)
    relay.changed.connect(page.refresh)
    desk.listen(relay.changed.emit)
    page.resize(1084, 800)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    return page
