"""Cards of contacts come into the book and out of it, and two addresses become one."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.referral_contacts.conftest import Book
from vpdesk.domain.referral_contacts import ReferralContactDraft
from vpdesk.domain.terms import Vocabulary
from vpdesk.services.desk import Desk
from vpdesk.ui.referral_contacts.address_merge_dialog import AddressMergeDialog
from vpdesk.ui.referral_contacts.cards_dialog import CardsDialog
from vpdesk.ui.referral_contacts.page import ReferralContactsPage
from vpdesk.ui.widgets.dialog import Dialog

CARDS = """BEGIN:VCARD
VERSION:3.0
FN:Spreekuur
ORG:Arbodienst Noorderlicht
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Praktijk Het Veer
TEL:088 000 12 44
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Praktijk Zuid
END:VCARD
BEGIN:VCARD
VERSION:3.0
TEL:1
END:VCARD
"""
Kind = TypeVar("Kind", bound=QWidget)


def opened(page: ReferralContactsPage, kind: type[Kind], qtbot: QtBot) -> Kind:
    qtbot.waitUntil(lambda: any(each.isVisible() for each in page.findChildren(kind)))
    return next(each for each in page.findChildren(kind) if each.isVisible())


def names(desk: Desk) -> set[str]:
    return {each.name for each in desk.referral_contacts.list()}


def kind_id(desk: Desk, code: str) -> object:
    kinds = desk.terms.list(Vocabulary.REFERRAL_KIND)
    return next(term.id for term in kinds if term.code == code)


def test_new_cards_are_chosen_and_taken_over_with_a_way_back(
    page: ReferralContactsPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "kaartjes.vcf"
    file.write_text(CARDS)
    before = names(desk)
    page.exchange.read(str(file))
    dialog = opened(page, CardsDialog, qtbot)
    assert "2 van 3 gekozen" in _texts(dialog)
    assert "1 kaartje zonder naam" in _texts(dialog)

    dialog.confirm_button.click()
    assert "Kies een soort." in _texts(dialog)
    dialog.kind.set_value(kind_id(desk, "mediator"))
    dialog.list.choose(2)
    QTest.keyClick(dialog.list.view, Qt.Key.Key_Space)
    assert "1 van 3 gekozen" in _texts(dialog)
    with qtbot.waitSignal(page.toast_wanted) as told:
        dialog.confirm_button.click()

    assert names(desk) == before | {"Praktijk Het Veer"}
    words, _, back = told.args
    assert words == "1 adres overgenomen."
    back()
    assert names(desk) == before


def test_nothing_is_taken_over_without_a_choice(
    page: ReferralContactsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "kaartjes.vcf"
    file.write_text(CARDS)
    page.exchange.read(str(file))
    dialog = opened(page, CardsDialog, qtbot)
    for place in (1, 2):
        dialog.list.choose(place)
        QTest.keyClick(dialog.list.view, Qt.Key.Key_Space)
    assert not dialog.confirm_button.isEnabled()


def test_a_file_that_holds_no_cards_is_told_on_the_page(
    page: ReferralContactsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "brief.vcf"
    file.write_text("Geachte heer")
    page.exchange.read(str(file))
    qtbot.waitUntil(page.strip.isVisible)
    assert "Er is niets overgenomen." in page.strip.text()
    assert "vCard" in page.strip.text()


def test_what_is_on_the_screen_is_saved_after_saying_what_leaves(
    page: ReferralContactsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    page.save_cards()
    warning = opened(page, Dialog, qtbot)
    assert "Het hele adresboek." in _texts(warning)
    warning.confirm_button.click()
    asked = page.exchange.file_dialog
    assert isinstance(asked, QFileDialog)
    assert Path(asked.selectedFiles()[0]).name == "Adressen.vcf"
    asked.selectFile(str(tmp_path / "boek.vcf"))
    asked.accept()
    qtbot.waitUntil(page.strip.isVisible)
    assert page.strip.text() == "3 adressen opgeslagen als visitekaartjes."
    assert (tmp_path / "boek.vcf").read_text().count("BEGIN:VCARD") == 3


def test_two_addresses_become_one_as_was_chosen(
    page: ReferralContactsPage, desk: Desk, book: Book, qtbot: QtBot
) -> None:
    double = desk.referral_contacts.add(
        ReferralContactDraft(
            kind_id=kind_id(desk, "company_doctor"),  # type: ignore[arg-type]
            name="arbodienst noorderlicht",
            region="Drenthe",
            website="noorderlicht.example",
            good_to_know="Bel eerst.",
        )
    )
    before = names(desk)
    page.exchange.merge_doubles()
    dialog = opened(page, AddressMergeDialog, qtbot)
    assert set(dialog.choices) == {"name", "region", "good_to_know"}
    dialog.choices["region"].set_value("Drenthe")
    with qtbot.waitSignal(page.toast_wanted) as told:
        dialog.confirm_button.click()

    kept_id = ({double, book["Arbodienst Noorderlicht"]} & _ids(desk)).pop()
    kept = desk.referral_contacts.get(kept_id)
    assert (kept.region, kept.website) == ("Drenthe", "noorderlicht.example")
    assert set(kept.good_to_know.splitlines()) == {"Open spreekuur op dinsdag", "Bel eerst."}
    told.args[2]()
    assert names(desk) == before


def test_a_book_without_doubles_says_so_and_any_two_can_be_put_together(
    page: ReferralContactsPage, desk: Desk, book: Book, qtbot: QtBot
) -> None:
    page.exchange.merge_doubles()
    dialog = opened(page, AddressMergeDialog, qtbot)
    assert "lijken geen twee adressen op elkaar" in _texts(dialog)
    assert not dialog.confirm_button.isEnabled()
    dialog.reject()

    page.show_contact(book["Brug & Balans Mediation"])
    page._inspector.merging_wanted.emit()
    dialog = opened(page, AddressMergeDialog, qtbot)
    dialog.confirm_button.click()
    assert "Brug & Balans Mediation" in names(desk)
    assert len(names(desk)) == 2


def _ids(desk: Desk) -> set[object]:
    return {each.id for each in desk.referral_contacts.list()}


def _texts(dialog: QWidget) -> str:
    return " | ".join(each.text() for each in dialog.findChildren(QLabel) if each.isVisible())
