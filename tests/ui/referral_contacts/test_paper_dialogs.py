"""Cards and lists from the address book, and what keeps a card back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.fixtures import TODAY
from tests.reports.reading import text_of
from tests.ui.looking import button, nameless, open_dialog, words_on
from tests.ui.referral_contacts.conftest import Book, shown
from vpdesk.domain.cases import CaseDraft
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.domain.papers import Leaving
from vpdesk.services.desk import Desk
from vpdesk.ui.paper_dialog import PaperDialog
from vpdesk.ui.referral_contacts.contact_dialog import ReferralContactDialog
from vpdesk.ui.referral_contacts.page import ReferralContactsPage
from vpdesk.ui.referral_contacts.paper_dialogs import AddressListDialog, ReferralCardDialog

DOCTOR = "Arbodienst Noorderlicht"


def read(dialog: PaperDialog, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: dialog.made is not None)
    assert dialog.made is not None
    with dialog.made.content.borrowed() as pdf:
        return text_of(bytes(pdf))


def card(page: ReferralContactsPage, qtbot: QtBot) -> ReferralCardDialog:
    button(page, "Verwijskaart afdrukken…").click()
    dialog = open_dialog(page)
    assert isinstance(dialog, ReferralCardDialog)
    qtbot.waitUntil(lambda: dialog.reviewed is not None)
    read(dialog, qtbot)
    return dialog


@pytest.fixture
def kievit(desk: Desk) -> None:
    """Let there be a case whose words may not stand on a card."""
    meander = desk.organisations.add(OrganisationDraft(name="Hogeschool Meander"))
    desk.cases.register(CaseDraft(organisation_id=meander, registered_on=TODAY, code_name="Kievit"))


def write(desk: Desk, book: Book, words: str) -> None:
    contact = desk.referral_contacts.get(book[DOCTOR])
    desk.referral_contacts.change(contact.id, replace(contact, good_to_know=words))


def test_a_card_of_the_chosen_address_is_looked_at_and_leaves(
    page: ReferralContactsPage, desk: Desk, book: Book, qtbot: QtBot
) -> None:
    page.show_contact(book[DOCTOR])
    dialog = card(page, qtbot)
    told = read(dialog, qtbot)
    assert "088 000 12 20" in told
    assert "Open spreekuur op dinsdag" in told
    assert dialog.print_button.isEnabled()
    assert dialog.strip.text() == ""
    for way in Leaving:
        dialog.output.left.emit(way)
    acts = (LoggedAct.ADDRESSES_PRINTED, LoggedAct.ADDRESSES_SAVED)
    assert desk.log.count(acts) == 2
    assert not nameless(dialog)
    dialog.reject()


def test_a_word_from_a_case_keeps_a_card_back(
    page: ReferralContactsPage, desk: Desk, book: Book, kievit: None, qtbot: QtBot
) -> None:
    write(desk, book, "Zie de zaak Kievit.")
    page.show_contact(book[DOCTOR])
    dialog = card(page, qtbot)
    assert "Haal deze woorden eerst uit het adres." in dialog.strip.text()
    assert "‘Kievit’ is de codenaam van een zaak." in words_on(dialog)
    assert not dialog.print_button.isEnabled()
    assert not dialog.save_button.isEnabled()
    (row,) = dialog.remarks.rows()
    assert row.tick.isHidden()
    row.show_button.click()
    assert page.findChildren(ReferralContactDialog)


def test_a_note_is_ticked_before_a_card_leaves_and_may_be_asked_again(
    page: ReferralContactsPage, desk: Desk, book: Book, kievit: None, qtbot: QtBot
) -> None:
    write(desk, book, "Ook voor Hogeschool Meander.")
    page.show_contact(book[DOCTOR])
    dialog = card(page, qtbot)
    assert dialog.strip.text() == "Kijk eerst naar deze woorden."
    assert "is de naam van een opdrachtgever." in words_on(dialog)
    dialog.remarks.rows()[0].tick.click()
    qtbot.waitUntil(dialog.print_button.isEnabled)
    assert dialog.strip.text() == ""
    dialog.remarks.again.emit()
    qtbot.waitUntil(lambda: not dialog.print_button.isEnabled())
    dialog.reject()


def test_an_address_that_went_meanwhile_is_said(
    page: ReferralContactsPage, desk: Desk, book: Book, qtbot: QtBot
) -> None:
    page.show_contact(book[DOCTOR])
    dialog = ReferralCardDialog(page, page._papers, book[DOCTOR])
    desk.referral_contacts.remove(book[DOCTOR])
    dialog.open()
    qtbot.waitUntil(lambda: "niet meer" in dialog.strip.text())
    assert not dialog.print_button.isEnabled()
    dialog.reject()


def test_the_list_is_what_stands_on_the_screen(page: ReferralContactsPage, qtbot: QtBot) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    QTest.keyClick(page.windowHandle(), Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(page.findChildren(AddressListDialog)))
    dialog = open_dialog(page)
    assert isinstance(dialog, AddressListDialog)
    assert "Het hele adresboek, per soort." in words_on(dialog)
    told = read(dialog, qtbot)
    assert DOCTOR in told
    assert "Brug & Balans Mediation" in told
    dialog.output.left.emit(Leaving.PRINTED)
    dialog.reject()
    page._filters.search.setText("Drenthe")
    page.print_list()
    (part,) = (each for each in page.findChildren(AddressListDialog) if each.isVisible())
    assert "Gezocht op: ‘Drenthe’." in words_on(part)
    told = read(part, qtbot)
    assert DOCTOR not in told
    assert "Alleen: ‘Drenthe’" in told
    part.reject()


def test_an_empty_list_prints_no_card(desk: Desk, book: Book, qtbot: QtBot, dutch: None) -> None:
    page = shown(desk, qtbot)
    page._filters.search.setText("bestaat niet")
    page.print_card()
    assert not page.findChildren(ReferralCardDialog)
