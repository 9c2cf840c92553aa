"""Ctrl+Z takes back the last thing that was done, and says what it was."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.fixtures import TODAY
from tests.journeys.driving import CTRL, Driver
from tests.ui.looking import spoken, view_named
from vpdesk.domain.cases import CaseFilter, CaseId, CaseStatus
from vpdesk.domain.changes import Concept
from vpdesk.domain.referral_contacts import ReferralContactDraft
from vpdesk.domain.terms import Vocabulary
from vpdesk.domain.timeline import FollowUpDraft
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.draft_dialog import DraftDialog
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.referral_contacts.page import ReferralContactsPage
from vpdesk.ui.today.page import TodayPage
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.toast import Toast


def said(driver: Driver) -> str:
    """Return what the toast says that Ctrl+Z would take back."""
    (toast,) = driver.view.findChildren(Toast)
    return "nothing to undo" if toast._undo is None else toast._text.text()


def undo(driver: Driver) -> None:
    driver.wait(lambda: not driver.view.findChildren(DraftDialog))
    driver.press(Qt.Key.Key_Z, CTRL)


@pytest.fixture
def case_id(practice: Driver) -> CaseId:
    """Show the case."""
    found = practice.desk.cases.list(CaseFilter())[0].id
    practice.view.show_case(found)
    return found


@pytest.fixture
def page(practice: Driver, case_id: CaseId) -> CasesPage:
    return practice.part(CasesPage)


def test_the_steps_of_a_day_are_taken_back_one_by_one(
    practice: Driver, case_id: CaseId, page: CasesPage, tmp_path: Path
) -> None:
    timeline = practice.desk.timeline
    before = timeline.entries(case_id)
    practice.click("2 dagen")
    assert len(timeline.entries(case_id)) == len(before) + 1
    assert said(practice) == "Opvolging gepland."
    undo(practice)
    assert timeline.entries(case_id) == before

    page.story.header.status_actions[CaseStatus.IN_SUPPORT].trigger()
    assert said(practice) == "De status is nu ‘In begeleiding’."
    undo(practice)
    assert practice.desk.cases.get(case_id).status is CaseStatus.NEW
    assert timeline.entries(case_id) == before

    letter = tmp_path / "brief.txt"
    letter.write_text("Een brief.", encoding="utf-8")
    page.story.attach([letter])
    practice.wait(lambda: not page.story.attaching.is_busy)
    attached = timeline.entries(case_id)
    assert len(attached) == len(before) + 1
    page.story.timeline.view.setFocus()
    practice.press(Qt.Key.Key_Delete)
    assert timeline.entries(case_id) == before
    assert said(practice) == "Verwijderd uit de tijdlijn."
    undo(practice)
    assert timeline.entries(case_id) == attached
    undo(practice)
    assert timeline.entries(case_id) == attached


def test_what_is_no_longer_the_last_thing_is_not_taken_back(
    practice: Driver, case_id: CaseId, page: CasesPage
) -> None:
    page.story.header.status_actions[CaseStatus.IN_SUPPORT].trigger()
    practice.desk.cases.rename(case_id, "Zwaluw")
    assert said(practice) == "nothing to undo"
    undo(practice)
    assert practice.desk.cases.get(case_id).code_name == "Zwaluw"
    assert practice.desk.cases.get(case_id).status is CaseStatus.IN_SUPPORT


def test_what_was_dealt_with_on_the_first_page_comes_back(
    practice: Driver, case_id: CaseId
) -> None:
    due = FollowUpDraft(on=TODAY - timedelta(days=1), what="Terugbellen")
    practice.desk.timeline.add(case_id, due)
    before = practice.desk.timeline.entries(case_id)
    practice.view.show_page(PageKey.TODAY)
    view = view_named(practice.part(TodayPage), "Opvolgingen")
    practice.wait(lambda: any("Terugbellen" in each for each in spoken(view)))
    view.setFocus()
    practice.press(Qt.Key.Key_Down)
    practice.press(Qt.Key.Key_Space)
    assert practice.desk.timeline.entries(case_id) != before
    assert said(practice) == "Opvolging afgehandeld."
    undo(practice)
    assert practice.desk.timeline.entries(case_id) == before


def test_addresses_go_back_to_what_they_were(practice: Driver) -> None:
    addresses = practice.desk.referral_contacts
    kind = practice.desk.terms.list(Vocabulary.REFERRAL_KIND)[0].id
    one = addresses.add(ReferralContactDraft(kind_id=kind, name="Praktijk Een"))
    practice.view.show_page(PageKey.REFERRAL_CONTACTS)
    book = practice.part(ReferralContactsPage)
    book.refresh(frozenset(Concept))
    book.show_contact(one)
    book._note_check()
    assert said(practice) == "Adres nagekeken."
    practice.wait(lambda: book._table.current() == addresses.get(one))

    book._change()
    practice.fill("Naam", "Praktijk Twee")
    practice.click("Wijzigingen opslaan")
    assert addresses.get(one).name == "Praktijk Twee"
    assert said(practice) == "Adres gewijzigd."
    undo(practice)
    assert (addresses.get(one).name, addresses.get(one).checked_on) == ("Praktijk Een", TODAY)

    before = addresses.list()
    book._add()
    practice.fill("Naam", "Praktijk Drie")
    practice.part(ComboBox, "Soort").setCurrentIndex(1)
    practice.click("Adres toevoegen")
    assert len(addresses.list()) == len(before) + 1
    assert said(practice) == "Adres toegevoegd."
    undo(practice)
    assert addresses.list() == before
