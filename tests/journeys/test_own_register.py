"""A year of training and peer review: the cycle, a meeting, a sheet of a case, its paper."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from tests.fixtures import TODAY
from tests.journeys.driving import CTRL, Driver
from vpdesk.domain.cases import CaseFilter
from vpdesk.domain.own_register import OwnEntry, OwnEntryKind
from vpdesk.ui.dates import paper_date
from vpdesk.ui.files.attachment_viewer import AttachmentViewer
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.own_register.page import OwnRegisterPage
from vpdesk.ui.own_register.paper_dialogs import CaseSheetPaperDialog, PointsPaperDialog
from vpdesk.ui.paper_dialog import PaperDialog


def run(driver: Driver, words: str) -> None:
    """Choose the first action that the palette has for these words."""
    driver.press(Qt.Key.Key_K, CTRL)
    driver.write(words)
    driver.press(Qt.Key.Key_Return)


def record(driver: Driver) -> None:
    driver.press(Qt.Key.Key_Return, CTRL)
    driver.wait(lambda: driver.front is driver.window)


def made(driver: Driver, kind: type[PaperDialog]) -> None:
    """Wait for a paper, and close its dialog."""
    driver.wait(lambda: driver.window.findChildren(kind))
    (dialog,) = driver.window.findChildren(kind)
    driver.wait(dialog.print_button.isEnabled)
    dialog.reject()
    driver.wait(lambda: driver.front is driver.window)


def below_button(driver: Driver, register: OwnRegisterPage) -> QMenu:
    """Open the menu with the certificates of the current entry."""
    driver.click("Certificaten…")
    driver.wait(lambda: len(register.certificates_button.findChildren(QMenu)) == 1)
    (menu,) = register.certificates_button.findChildren(QMenu)
    return menu


def take(menu: QMenu, place: int) -> None:
    menu.setActiveAction(menu.actions()[place])
    QTest.keyClick(menu, Qt.Key.Key_Return)


def certify(driver: Driver, meeting: OwnEntry, folder: Path) -> None:
    """Keep a certificate, look at it, take it away and put it back."""
    file = folder / "certificaat.txt"
    file.write_text("Gevolgd", encoding="utf-8")
    register = driver.view.pages.page
    assert isinstance(register, OwnRegisterPage)
    register.certifying.attaching.take(meeting.id, [file])
    driver.wait(driver.desk.certificates.list)
    driver.wait(register.certifying.look)
    register.show_entry(meeting.id)
    menu = below_button(driver, register)
    assert [each.text() for each in menu.actions() if each.text()] == [
        "‘certificaat.txt’ bekijken",
        "‘certificaat.txt’ opslaan…",
        "‘certificaat.txt’ verwijderen",
        "Certificaat toevoegen…",
    ]
    take(menu, 0)
    driver.wait(lambda: isinstance(driver.front, AttachmentViewer))
    driver.press(Qt.Key.Key_Escape)
    driver.wait(lambda: driver.front is driver.window)
    take(below_button(driver, register), 2)
    assert driver.desk.certificates.list() == ()
    driver.press(Qt.Key.Key_Z, CTRL)
    driver.wait(driver.desk.certificates.list)


@pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)
def test_a_case_is_told_to_colleagues_without_anybody_in_it(
    practice: Driver, tmp_path: Path
) -> None:
    case = practice.desk.cases.list(CaseFilter())[0]
    run(practice, "naar het eigen reg")
    practice.wait(lambda: practice.view.pages.shown is PageKey.OWN_REGISTER)
    page = practice.view.pages.page
    assert isinstance(page, OwnRegisterPage)

    practice.click("Cyclus instellen…")
    practice.fill("Gecertificeerd op", f"01-01-{TODAY.year}")
    record(practice)
    assert "Nog te behalen: 24 voor geaccrediteerde bijscholing" in practice.words()

    practice.click("Toevoegen")
    practice.choose("Soort", "Intervisie")
    practice.fill("Wat", "Regie bij de melder")
    practice.fill("Uren (niet verplicht)", "1:30")
    practice.lock()
    # As a window manager does when a dialog is gone; there is none offscreen.
    practice.window.activateWindow()
    practice.unlock()
    practice.click("Toevoegen")
    record(practice)
    (meeting,) = practice.desk.own_register.entries()
    assert (meeting.kind, meeting.minutes) == (OwnEntryKind.PEER_REVIEW, 90)

    certify(practice, meeting, tmp_path)

    practice.view.show_case(case.id)
    run(practice, "geanonimiseerd kop")
    practice.wait(lambda: practice.front is not practice.window)
    practice.fill("Situatie", f"Samen met {case.code_name} gesproken.")
    practice.press(Qt.Key.Key_Return, CTRL)
    practice.wait(lambda: "Bekijk eerst wat hieronder staat." in practice.words())
    assert practice.desk.case_sheets.list() == ()
    practice.fill("Situatie", "Iemand durft niets te zeggen.")
    practice.choose("Besproken op (niet verplicht)", paper_date(meeting.on))
    record(practice)
    (sheet,) = practice.desk.case_sheets.list()
    assert (sheet.case_id, sheet.meeting_id) == (case.id, meeting.id)

    shown = practice.view.pages.page
    assert isinstance(shown, OwnRegisterPage)
    practice.click("Casusblad afdrukken…")
    made(practice, CaseSheetPaperDialog)
    run(practice, "overzicht pe")
    made(practice, PointsPaperDialog)

    shown.sheets.view.setFocus()
    practice.press(Qt.Key.Key_Delete)
    assert practice.desk.case_sheets.list() == ()
    practice.press(Qt.Key.Key_Z, CTRL)
    practice.wait(lambda: practice.desk.case_sheets.list() == (sheet,))
    run(practice, "durft niets")
    practice.wait(lambda: shown.shown.value() == "sheets")
