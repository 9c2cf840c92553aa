"""Addresses found, looked at, copied and changed with keyboard and mouse."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from tests.fixtures import TODAY
from tests.ui.looking import (
    button,
    choose,
    click,
    fields,
    menu_action,
    nameless,
    open_dialog,
    spoken,
    view_named,
    words_on,
)
from vpdesk.domain.cases import CaseDraft
from vpdesk.domain.changes import Concept
from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.domain.referral_contacts import ReferralContactDraft
from vpdesk.domain.terms import Vocabulary
from vpdesk.services.desk import Desk
from vpdesk.ui import clipboard as clipboards
from vpdesk.ui.referral_contacts.page import ReferralContactsPage
from vpdesk.ui.theme import Theme
from vpdesk.ui.widgets.chip import FilterChip
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.overlay import Sheet

from .conftest import Book, empty, shown

DOCTOR, MEDIATOR, POLICE = "Arbodienst Noorderlicht", "Brug & Balans Mediation", "Politie, spoed"


def table(page: ReferralContactsPage) -> QTableView:
    view = view_named(page, "Verwijsadressen")
    assert isinstance(view, QTableView)
    return view


def names(page: ReferralContactsPage) -> list[str]:
    model = table(page).model()
    return [model.index(row, 1).data() for row in range(model.rowCount())]


def show(page: ReferralContactsPage, name: str) -> None:
    view = table(page)
    view.setCurrentIndex(view.model().index(names(page).index(name), 1))


def start_a_case(desk: Desk) -> None:
    organisation = desk.organisations.add(OrganisationDraft(name="Gemeente Rietveen"))
    desk.cases.register(CaseDraft(organisation_id=organisation, registered_on=TODAY))


def test_what_is_called_in_a_crisis_stands_first(page: ReferralContactsPage) -> None:
    assert names(page) == [POLICE, DOCTOR, MEDIATOR]


def test_rows_are_one_sentence(page: ReferralContactsPage) -> None:
    sentences = spoken(table(page))
    assert sentences[1] == (
        "Arbodienst Noorderlicht, Bedrijfsarts, 088 000 12 20, Spreekuur, Groningen, "
        "0 keer naar verwezen"
    )


def test_inspector_tells_everything(page: ReferralContactsPage) -> None:
    show(page, DOCTOR)
    words = words_on(page)
    for part in (
        "Spreekuur",
        "Groningen",
        "Geen, contract van de werkgever",
        "Open spreekuur op dinsdag",
        "Alleen met toestemming van de melder. Deel niet meer dan afgesproken.",
        "20-11-2024, langer dan een jaar geleden",
    ):
        assert part in words


def test_check_of_an_address_is_noted_with_a_way_back(
    page: ReferralContactsPage, desk: Desk, book: Book, qtbot: QtBot
) -> None:
    show(page, DOCTOR)
    with qtbot.waitSignal(page.toast_wanted) as toast:
        click(page, "Vandaag nagekeken")
    assert desk.referral_contacts.get(book[DOCTOR]).checked_on == TODAY
    assert "21-11-2025" in words_on(page)
    (toast.args or [])[2]()
    assert desk.referral_contacts.get(book[DOCTOR]).checked_on == date(2024, 11, 20)


def test_address_that_was_never_checked_says_so(page: ReferralContactsPage) -> None:
    show(page, POLICE)
    assert "nog niet nagekeken" in words_on(page)


def test_phone_number_is_copied_as_confidential(page: ReferralContactsPage) -> None:
    show(page, DOCTOR)
    click(page, "Telefoonnummer kopiëren")
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text() == "088 000 12 20"
    assert copied.data("x-kde-passwordManagerHint").data() == b"secret"
    assert "Gekopieerd. Wordt na 30 seconden gewist." in words_on(page)
    page.keep_drafts()
    assert QGuiApplication.clipboard().text() == ""


def test_copied_number_is_cleared_after_its_time(
    monkeypatch: pytest.MonkeyPatch, desk: Desk, book: Book, qtbot: QtBot, dutch: None
) -> None:
    monkeypatch.setattr(clipboards, "CLEARED_AFTER", 1)
    page = shown(desk, qtbot)
    click(page, "Telefoonnummer kopiëren")
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "")


def test_what_was_copied_since_stays(page: ReferralContactsPage) -> None:
    click(page, "Telefoonnummer kopiëren")
    QGuiApplication.clipboard().setText("iets anders")
    page.keep_drafts()
    assert QGuiApplication.clipboard().text() == "iets anders"


def test_referral_is_recorded_in_a_running_case(
    page: ReferralContactsPage, desk: Desk, book: Book, qtbot: QtBot
) -> None:
    show(page, MEDIATOR)
    assert "Er is geen lopende zaak om een verwijzing in vast te leggen." in words_on(page)
    start_a_case(desk)
    with qtbot.waitSignal(page.referral_wanted) as wanted:
        click(page, "Verwijzing vastleggen")
    assert wanted.args == [book[MEDIATOR]]


def test_search_and_chips_narrow_the_list(page: ReferralContactsPage) -> None:
    page.focus_search()
    field = page.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "balans")
    assert names(page) == [MEDIATOR]
    QTest.keyClick(field, Qt.Key.Key_Escape)
    chips = {chip.text(): chip for chip in page.findChildren(FilterChip)}
    chips["Regio"].set_value("Groningen")
    assert names(page) == [DOCTOR]
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert page.focusWidget() is table(page)


def test_nothing_found_names_what_was_searched_for(page: ReferralContactsPage, desk: Desk) -> None:
    mediator = next(t for t in desk.terms.list(Vocabulary.REFERRAL_KIND) if t.code == "mediator")
    chips = {chip.text(): chip for chip in page.findChildren(FilterChip)}
    chips["Soort"].set_value(mediator.id)
    chips["Regio"].set_value("Groningen")
    assert "Gezocht op: Mediator, Groningen." in words_on(page)
    click(page, "Filters wissen")
    assert len(names(page)) == 3


def test_region_that_is_gone_filters_no_more(
    page: ReferralContactsPage, desk: Desk, book: Book
) -> None:
    chips = {chip.text(): chip for chip in page.findChildren(FilterChip)}
    chips["Regio"].set_value("Drenthe")
    desk.referral_contacts.remove(book[MEDIATOR])
    assert names(page) == [POLICE, DOCTOR]


def test_address_is_removed_with_a_way_back(page: ReferralContactsPage, qtbot: QtBot) -> None:
    show(page, DOCTOR)
    with qtbot.waitSignal(page.toast_wanted) as toast:
        QTest.keyClick(table(page), Qt.Key.Key_Delete)
    assert names(page) == [POLICE, MEDIATOR]
    assert (toast.args or [])[:2] == ["Adres verwijderd.", "Ongedaan maken"]
    (toast.args or [])[2]()
    assert names(page) == [POLICE, DOCTOR, MEDIATOR]
    assert table(page).currentIndex().row() == 1


def test_mouse_removes_by_the_menu(page: ReferralContactsPage) -> None:
    show(page, DOCTOR)
    menu_action(page, "Verwijderen").trigger()
    assert names(page) == [POLICE, MEDIATOR]


def test_address_is_added_and_shown(page: ReferralContactsPage, desk: Desk) -> None:
    click(page, "Adres toevoegen")
    dialog = open_dialog(page)
    dialog.confirm_button.click()
    wrong = {label: field.error for label, field in fields(dialog).items() if field.error}
    assert wrong == {"Soort": "Kies een soort.", "Naam": "Vul de naam van het adres in."}
    for label, text in (
        ("Naam", "Rechtswinkel Stadsweg"),
        ("Telefoon", "088 000 12 70"),
        ("Regio", "Assen"),
        ("Goed om te weten", "Op afspraak"),
        ("Eigen belang", "Geen"),
    ):
        QTest.keyClicks(fields(dialog)[label].control, text)
    fields(dialog)["Soort"].control.setProperty("currentIndex", 3)
    click(dialog, "Bij spoed: staat bovenaan")
    dialog.confirm_button.click()
    added = next(c for c in desk.referral_contacts.list() if c.name == "Rechtswinkel Stadsweg")
    assert (added.phone, added.region, added.urgent) == ("088 000 12 70", "Assen", True)
    assert (added.good_to_know, added.own_interest, added.checked_on) == (
        "Op afspraak",
        "Geen",
        TODAY,
    )
    assert table(page).currentIndex().row() == names(page).index("Rechtswinkel Stadsweg")


@pytest.mark.parametrize(("chosen", "is_theirs"), [("", True), ("Algemeen", False)])
def test_an_address_added_behind_a_wall_is_theirs_unless_chosen_otherwise(
    page: ReferralContactsPage, desk: Desk, chosen: str, is_theirs: bool
) -> None:
    meander = desk.organisations.add(OrganisationDraft(name="Hogeschool Meander"))
    rietveen = desk.organisations.add(OrganisationDraft(name="Gemeente Rietveen"))
    desk.scope.work_at(meander)
    click(page, "Adres toevoegen")
    dialog = open_dialog(page)
    meant = fields(dialog)["Bedoeld voor"].control
    assert isinstance(meant, ComboBox)
    assert meant.isVisible()
    assert meant.currentText() == "Alleen Hogeschool Meander"
    if chosen:
        meant.setCurrentIndex(meant.findText(chosen))
    fields(dialog)["Soort"].control.setProperty("currentIndex", 3)
    QTest.keyClicks(fields(dialog)["Naam"].control, "Rechtswinkel Stadsweg")
    dialog.confirm_button.click()
    desk.scope.stop()
    desk.scope.work_at(rietveen)
    seen = {each.name for each in desk.referral_contacts.list()}
    assert ("Rechtswinkel Stadsweg" in seen) is not is_theirs


def test_an_address_half_typed_behind_a_wall_stays_theirs_without_it(
    page: ReferralContactsPage, desk: Desk
) -> None:
    desk.organisations.add(OrganisationDraft(name="Gemeente Rietveen"))
    meander = desk.organisations.add(OrganisationDraft(name="Hogeschool Meander"))
    desk.scope.work_at(meander)
    click(page, "Adres toevoegen")
    dialog = open_dialog(page)
    QTest.keyClicks(fields(dialog)["Naam"].control, "Rechtswinkel Stadsweg")
    dialog.draft_kept.emit()
    QDialog.reject(dialog)
    desk.scope.stop()

    click(page, "Adres toevoegen")
    dialog = open_dialog(page)
    meant = fields(dialog)["Bedoeld voor"].control
    assert isinstance(meant, ComboBox)
    assert meant.isVisible()
    assert meant.currentText() == "Alleen Hogeschool Meander"
    fields(dialog)["Soort"].control.setProperty("currentIndex", 3)
    dialog.confirm_button.click()
    added = next(c for c in desk.referral_contacts.list() if c.name == "Rechtswinkel Stadsweg")
    assert added.organisation_id == meander


def test_a_general_address_stays_general_when_it_is_changed_behind_a_wall(
    page: ReferralContactsPage, desk: Desk, book: Book
) -> None:
    desk.scope.work_at(desk.organisations.add(OrganisationDraft(name="Hogeschool Meander")))
    show(page, MEDIATOR)
    click(page, "Adres bewerken")
    dialog = open_dialog(page)
    assert fields(dialog)["Bedoeld voor"].control.property("currentText") == "Algemeen"
    QTest.keyClicks(fields(dialog)["Telefoon"].control, "9")
    dialog.confirm_button.click()
    desk.scope.stop()
    assert desk.referral_contacts.get(book[MEDIATOR]).organisation_id is None


def test_an_address_of_one_organisation_is_made_general_without_a_wall(
    page: ReferralContactsPage, desk: Desk, book: Book
) -> None:
    meander = desk.organisations.add(OrganisationDraft(name="Hogeschool Meander"))
    known = desk.referral_contacts.get(book[MEDIATOR])
    desk.referral_contacts.change(known.id, replace(known, organisation_id=meander))
    show(page, DOCTOR)
    click(page, "Adres bewerken")
    dialog = open_dialog(page)
    assert not fields(dialog)["Bedoeld voor"].control.isVisible()
    dialog.reject()
    show(page, MEDIATOR)
    click(page, "Adres bewerken")
    dialog = open_dialog(page)
    meant = fields(dialog)["Bedoeld voor"].control
    assert isinstance(meant, ComboBox)
    assert meant.currentText() == "Alleen Hogeschool Meander"
    meant.setCurrentIndex(meant.findText("Algemeen"))
    dialog.confirm_button.click()
    assert desk.referral_contacts.get(known.id).organisation_id is None


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_F2])
def test_address_is_changed(
    page: ReferralContactsPage, desk: Desk, book: Book, key: Qt.Key
) -> None:
    show(page, MEDIATOR)
    QTest.keyClick(table(page), key)
    dialog = open_dialog(page)
    phone = fields(dialog)["Telefoon"].control
    assert isinstance(phone, QLineEdit)
    phone.setText("088 000 99 99")
    QTest.keyClick(phone, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    changed = desk.referral_contacts.get(book[MEDIATOR])
    assert (changed.phone, changed.checked_on, changed.region) == (
        "088 000 99 99",
        TODAY,
        "Drenthe",
    )
    assert "088 000 99 99" in words_on(page)


def test_date_of_the_check_is_a_past_one(page: ReferralContactsPage) -> None:
    show(page, MEDIATOR)
    click(page, "Adres bewerken")
    dialog = open_dialog(page)
    checked = fields(dialog)["Laatst nagekeken"].control
    assert isinstance(checked, QLineEdit)
    checked.setText("1-1-2030")
    page.keep_drafts()
    dialog.confirm_button.click()
    assert fields(dialog)["Laatst nagekeken"].error == "Deze datum ligt in de toekomst."


def test_empty_book_asks_for_the_first_address(desk: Desk, qtbot: QtBot, dutch: None) -> None:
    empty(desk)
    page = shown(desk, qtbot)
    assert "Uw adresboek is leeg." in words_on(page)
    click(page, "Adres toevoegen")
    assert open_dialog(page).isVisible()


def test_order_stays_when_something_changes(
    page: ReferralContactsPage, desk: Desk, book: Book
) -> None:
    table(page).sortByColumn(1, Qt.SortOrder.DescendingOrder)
    show(page, MEDIATOR)
    desk.referral_contacts.remove(book[POLICE])
    assert names(page) == [MEDIATOR, DOCTOR]
    assert table(page).currentIndex().row() == 0
    page.refresh(frozenset({Concept.REPORTERS}))
    assert names(page) == [MEDIATOR, DOCTOR]


def test_contact_and_region_are_columns_in_a_wide_window(page: ReferralContactsPage) -> None:
    assert table(page).isColumnHidden(2)
    assert table(page).isColumnHidden(4)
    page.resize(1500, 800)
    assert not table(page).isColumnHidden(2)
    assert not table(page).isColumnHidden(4)


def test_inspector_is_a_sheet_in_a_narrow_window(
    desk: Desk, book: Book, qtbot: QtBot, dutch: None
) -> None:
    page = shown(desk, qtbot, width=1100)
    sheet = page.findChild(Sheet)
    assert sheet is not None
    assert not sheet.isVisible()
    click(page, "Details")
    assert sheet.isVisible()
    assert "Alleen met toestemming van de melder." in words_on(page)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    page.resize(1280, 800)
    assert "Alleen met toestemming van de melder." in words_on(page)


@pytest.mark.parametrize("name", ["Ō" * 200, "مؤسسة الاختبار", "Zorg 🌷 & Co %1 <b>"])
def test_any_name_fits(page: ReferralContactsPage, desk: Desk, name: str) -> None:
    longest = next(
        term
        for term in desk.terms.list(Vocabulary.REFERRAL_KIND)
        if term.code == "human_rights_board"
    )
    draft = ReferralContactDraft(kind_id=longest.id, name=name, phone=name)
    key = desk.referral_contacts.add(draft)
    page.show_contact(key)
    assert name in words_on(page)
    edit = button(page, "Adres bewerken")
    assert edit.mapTo(page, edit.rect().topRight()).x() < page.width()


def test_five_thousand_addresses_are_searched_at_once(
    desk: Desk, qtbot: QtBot, dutch: None
) -> None:
    kinds = desk.terms.list(Vocabulary.REFERRAL_KIND)
    with desk._database.writing() as tx:
        for number in range(5000):
            tx.referral_contacts.add(
                ReferralContactDraft(kind_id=kinds[0].id, name=f"Adres {number:04}")
            )
    page = shown(desk, qtbot)
    assert len(names(page)) > 5000
    page.focus_search()
    field = page.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "4321")
    assert names(page) == ["Adres 4321"]


def test_everything_has_a_name(page: ReferralContactsPage) -> None:
    assert nameless(page) == []


def test_page_paints_in_the_dark(page: ReferralContactsPage, theme: Theme) -> None:
    choose(table(page), "Mediator")
    light = page.grab().toImage()
    theme.choose("dark")
    assert page.grab().toImage() != light
