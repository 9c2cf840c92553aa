"""The file of a case on paper: looked at, hidden, saved without a name, and gone at the lock."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from tests.journeys.driving import CTRL, Driver, texts_in_memory
from tests.reports.reading import text_of
from vpdesk.domain.cases import CaseFilter
from vpdesk.domain.log import LoggedAct
from vpdesk.services.errors import Gone
from vpdesk.ui.cases.case_paper_dialog import CasePaperDialog
from vpdesk.ui.paper_dialog import PaperDialog
from vpdesk.ui.referral_contacts.paper_dialogs import AddressListDialog, ReferralCardDialog

SAID = (LoggedAct.CASE_FILE_SAVED, LoggedAct.CASE_FILE_PRINTED, LoggedAct.NAME_SHOWN)


def print_from_palette(driver: Driver, words: str, kind: type[PaperDialog]) -> PaperDialog:
    driver.press(Qt.Key.Key_K, CTRL)
    driver.write(words)
    driver.press(Qt.Key.Key_Return)
    return shown(driver, kind)


def shown(driver: Driver, kind: type[PaperDialog]) -> PaperDialog:
    driver.wait(lambda: isinstance(driver.front, kind))
    dialog = driver.front
    assert isinstance(dialog, PaperDialog)
    driver.wait(lambda: dialog.pages is not None and dialog.pages.drawn())
    return dialog


def look_at_first(driver: Driver, card: ReferralCardDialog) -> None:
    """Tick the first remark, and wait until the text was looked through again."""
    rows = card.remarks.rows()
    rows[0].tick.click()
    driver.wait(lambda: len(card.remarks.rows()) < len(rows))


def test_a_case_is_printed_without_a_name_and_every_way_out_is_noted(
    practice: Driver, tmp_path: Path
) -> None:
    (case,) = practice.desk.cases.list(CaseFilter())
    practice.view.show_case(case.id)
    practice.press(Qt.Key.Key_P, CTRL)
    dialog = shown(practice, CasePaperDialog)
    assert practice.window.windowTitle() == dialog.windowTitle() == "vpdesk"
    practice.wait(dialog.print_button.isEnabled)
    assert not any("Melder Een" in text for text in texts_in_memory())

    practice.press(Qt.Key.Key_F9)
    assert not dialog.isVisible()
    practice.press(Qt.Key.Key_F9)
    assert dialog.isVisible()

    place = tmp_path / "elders" / "Zaakdossier.pdf"
    place.parent.mkdir()
    practice.press(Qt.Key.Key_S, CTRL)
    practice.wait(lambda: practice.window.findChildren(QFileDialog))
    (asked,) = practice.window.findChildren(QFileDialog)
    assert Path(asked.selectedFiles()[0]).name == place.name
    asked.selectFile(str(place))
    asked.accept()
    practice.wait(lambda: "niet meer beschermd" in practice.words())
    told = text_of(place.read_bytes())
    assert "Kievit" in told
    assert "Iets over de afdeling." in told
    assert "Melder" not in told.replace("melder", "").replace("Wacht op melder", "")
    practice.press(Qt.Key.Key_Escape)
    practice.wait(lambda: practice.front is practice.window)
    noted = [entry.act for entry in practice.desk.log.entries(limit=9, acts=SAID)]
    assert noted == [LoggedAct.CASE_FILE_SAVED]


def test_the_lock_takes_a_named_file_with_it(practice: Driver) -> None:
    dialog = print_from_palette(practice, "zaak afdrukken", CasePaperDialog)
    practice.click("Met naam en bereikbaarheid")
    practice.wait(lambda: dialog.made is not None)
    made = dialog.made
    assert made is not None
    with made.content.borrowed() as pdf:
        assert "Melder Een" in text_of(bytes(pdf))

    practice.lock()

    assert not practice.window.findChildren(PaperDialog)
    with pytest.raises(Gone), made.content.borrowed():
        """Nobody may read it any more."""
    practice.unlock()
    noted = [entry.act for entry in practice.desk.log.entries(limit=9, acts=SAID)]
    assert noted == [LoggedAct.NAME_SHOWN]


def test_addresses_are_printed_from_the_palette(practice: Driver) -> None:
    whole = print_from_palette(practice, "adreslijst", AddressListDialog)
    assert "Het hele adresboek, per soort." in practice.words()
    whole.reject()
    practice.wait(lambda: practice.front is practice.window)
    card = print_from_palette(practice, "verwijskaart", ReferralCardDialog)
    assert isinstance(card, ReferralCardDialog)
    # The reporter is called Een, and "een ander" stands in the text.
    practice.wait(lambda: "Kijk eerst naar deze woorden." in practice.words())
    for _ in card.remarks.rows():
        look_at_first(practice, card)
    practice.wait(card.print_button.isEnabled)
    assert card.made is not None
    with card.made.content.borrowed() as pdf:
        told = text_of(bytes(pdf))
    assert "Telefoon" in told
    assert "vertrouwenspersoon" not in told
    card.reject()
