"""Tables of addresses come into the book and out of it."""

from collections.abc import Generator
from pathlib import Path
from time import sleep

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.exchange.written import xlsx
from tests.ui.referral_contacts.test_book_exchange import _texts, kind_id, names, opened
from vpdesk.domain.address_tables import AddressField
from vpdesk.services.addresses.address_tables import AddressTables
from vpdesk.services.desk import Desk
from vpdesk.services.progress import Progress
from vpdesk.ui.referral_contacts.page import ReferralContactsPage
from vpdesk.ui.referral_contacts.table_dialog import TableDialog
from vpdesk.ui.widgets.dialog import Dialog

TABLE = """Naam;Wie;Soort;Telefoon
Praktijk Het Veer;B. Voorbeeld;Waarzegger;088 000 12 44
Arbodienst Noorderlicht;;Bedrijfsarts;
;;;088 000 12 55
Praktijk Zuid;;Mediator;
praktijk zuid;;Mediator;
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "sociale kaart.csv"
    path.write_text(TABLE, encoding="cp1252")
    return path


def test_rows_are_looked_at_assigned_chosen_and_taken_over_with_a_way_back(
    page: ReferralContactsPage, desk: Desk, qtbot: QtBot, file: Path
) -> None:
    before = names(desk)
    page.exchange.read_table(str(file))
    dialog = opened(page, TableDialog, qtbot)
    assert "2 van 4 gekozen" in _texts(dialog)
    unknown, nameless = dialog.problems.sentences()
    assert unknown.startswith("Rij 2: De soort ‘Waarzegger’ is niet bekend.")
    assert nameless == "Rij 4: Er staat geen naam. Deze rij blijft weg."
    dialog.columns.columns[1].choice.set_value(AddressField.PERSON)
    qtbot.waitUntil(lambda: dialog.rows.chosen()[0].draft.person == "B. Voorbeeld")
    dialog.rows.none_button.click()
    assert not dialog.confirm_button.isEnabled()
    dialog.rows.new_button.click()

    dialog.confirm_button.click()
    assert "Kies een soort." in _texts(dialog)
    dialog.kind.set_value(kind_id(desk, "company_doctor"))
    dialog.rows.list.choose(5)
    QTest.keyClick(dialog.rows.list.view, Qt.Key.Key_Space)
    assert "1 van 4 gekozen" in _texts(dialog)
    with qtbot.waitSignal(page.toast_wanted) as told:
        dialog.confirm_button.click()

    assert names(desk) == before | {"Praktijk Het Veer"}
    words, _, back = told.args
    assert words == "1 adres overgenomen."
    back()
    qtbot.waitUntil(lambda: names(desk) == before)


def test_what_is_no_table_is_told_and_another_sheet_is_read_in_its_place(
    page: ReferralContactsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "adressen.xlsx"
    file.write_text("Geachte heer")
    page.exchange.read_table(str(file))
    qtbot.waitUntil(page.strip.isVisible)
    assert page.strip.text().startswith("Er is niets overgenomen. Dit bestand is geen tabel")

    file.write_bytes(xlsx([["Naam", "Soort"], ["Een", ""]], [["Naam"], ["Twee"], ["Drie"]]))
    page.exchange.read_table(str(file))
    dialog = opened(page, TableDialog, qtbot)
    assert dialog.rows.count() == 1
    dialog.sheet.set_value("Blad2")
    qtbot.waitUntil(lambda: dialog.rows.count() == 2)
    file.unlink()
    dialog.sheet.set_value("Blad1")
    qtbot.waitUntil(lambda: "Dit bestand is er niet." in dialog.strip.text())


def test_taking_over_can_be_stopped(
    page: ReferralContactsPage,
    desk: Desk,
    qtbot: QtBot,
    file: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def endless(*_: object) -> Generator[Progress, None, None]:
        while True:
            sleep(0.001)
            yield Progress(1, 2)

    before = names(desk)
    monkeypatch.setattr(AddressTables, "take_over", endless)
    page.exchange.read_table(str(file))
    dialog = opened(page, TableDialog, qtbot)
    dialog.kind.set_value(kind_id(desk, "mediator"))
    dialog.confirm_button.click()
    qtbot.waitUntil(lambda: "1 van 2 overgenomen" in _texts(dialog))
    dialog.reject()
    qtbot.waitUntil(lambda: dialog.strip.text() == "Gestopt. Er is niets overgenomen.")
    assert dialog.confirm_button.isEnabled()
    assert names(desk) == before


def test_the_book_is_saved_as_a_table_after_saying_what_leaves(
    page: ReferralContactsPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page.save_table()
    warning = opened(page, Dialog, qtbot)
    assert "Uw opmerkingen en uw eigen belang blijven hier." in _texts(warning)
    warning.confirm_button.click()
    asked = page.exchange.file_dialog
    assert isinstance(asked, QFileDialog)
    asked.selectFile(str(tmp_path / "boek.xlsx"))
    asked.accept()
    qtbot.waitUntil(page.strip.isVisible)
    assert page.strip.text() == "3 adressen opgeslagen als tabel."
    table = desk.address_tables.read(tmp_path / "boek.xlsx").table
    assert len(table.rows) == 3
