"""What the user of the canary session does, one function for each part of the day."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPlainTextEdit

from tests.journeys.driving import CTRL, Driver, ask_for_place
from tests.journeys.test_register_day import drop
from tests.leaks.canaries import (
    ATTACHED,
    CONTROL,
    PASSWORD,
    PRINTED,
    REGISTER,
    REPORT,
    canary,
    exports_in,
)
from vpdesk.domain.cases import CaseFilter
from vpdesk.domain.timeline import Attachment, EntryKind, kind_of
from vpdesk.services.progress import finish
from vpdesk.ui.annual_report.page import AnnualReportPage
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.frame.desk_view import DeskView
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.registers.drop_area import DropArea
from vpdesk.ui.unlock.first_start_page import FirstStartPage
from vpdesk.ui.unlock.unlock_page import UnlockPage

EVERY = CaseFilter(statuses=frozenset())


def make_the_vault(driver: Driver) -> None:
    driver.click("Verder")
    page = driver.program.window.centralWidget()
    assert isinstance(page, FirstStartPage)
    driver.wait(lambda: page.knows_keyring)
    driver.click("Alleen een wachtwoord")
    driver.fill("Wachtwoord", PASSWORD)
    driver.fill("Nog een keer", PASSWORD)
    driver.click("Verder")
    driver.wait(lambda: page.recovery_code)
    driver.fill("Typ de herstelcode over van het papier", page.recovery_code.lower())
    driver.click("Kluis maken")
    driver.wait(lambda: isinstance(driver.program.window.centralWidget(), DeskView))


def write_control(folder: Path) -> None:
    """Write a canary in plain: a scanner that misses this one sees nothing at all."""
    (folder / CONTROL).write_text(canary("talk"), encoding="utf-16-le")


def add_an_organisation(driver: Driver) -> None:
    driver.press(Qt.Key.Key_3, CTRL)
    driver.click("Opdrachtgever toevoegen")
    driver.wait(QApplication.activeModalWidget)
    _fill(driver, "Naam", canary("organisation"))
    _fill(driver, "Opmerkingen", canary("remark"))
    driver.press(Qt.Key.Key_Return, CTRL)
    driver.wait(lambda: driver.desk.organisations.by_name(canary("organisation")))
    driver.click("Onderdeel toevoegen")
    driver.wait(QApplication.activeModalWidget)
    _fill(driver, "Naam", canary("unit"))
    _confirm(driver)
    driver.click("Contactpersoon toevoegen")
    driver.wait(QApplication.activeModalWidget)
    _fill(driver, "Naam", canary("person"))
    _fill(driver, "Telefoon", canary("phone"))
    _confirm(driver)
    driver.click("Activiteit toevoegen")
    driver.wait(QApplication.activeModalWidget)
    driver.choose("Soort", "Voorlichting")
    _fill(driver, "Wat", canary("activity"))
    _fill(driver, "Duur", "1:00")
    _confirm(driver)


def record_a_case(driver: Driver) -> None:
    driver.press(Qt.Key.Key_N, CTRL)
    driver.wait(QApplication.activeModalWidget)
    driver.fill("Codenaam", canary("codename"))
    driver.choose("Categorie", "Pesten")
    _fill(driver, "Naam", canary("reporter"))
    _fill(driver, "Veilig bereikbaar via", canary("reach"))
    _fill(driver, "Eerste notitie", canary("firstnote"))
    driver.press(Qt.Key.Key_Return, CTRL)
    driver.wait(lambda: driver.desk.cases.count(CaseFilter()) == 1)
    driver.wait(lambda: driver.view.pages.shown is PageKey.CASES)


def write_entries(driver: Driver) -> None:
    driver.click("Gesprek")
    _fill(driver, "Duur", "1:15")
    _fill(driver, "Plaats", canary("place"))
    _fill(driver, "Wat er besproken is", canary("talk"))
    _record(driver, EntryKind.CONTACT)
    driver.click("Stap")
    driver.choose("Stap", "Meegaan naar gesprek met leidinggevende")
    driver.choose("Hoe ver", "Gezet")
    driver.choose("Toestemming", "Nu toestemming vastleggen")
    driver.fill("Toestemming waarvoor", canary("purpose"))
    _fill(driver, "Met wie", canary("withwhom"))
    _fill(driver, "Wat niet gedeeld mag worden", canary("notshared"))
    _record(driver, EntryKind.CONSENT)
    driver.click("Verwijzing")
    driver.choose("Adres", "Slachtofferhulp Nederland")
    driver.choose("Wie maakt de afspraak", "De melder zelf")
    _fill(driver, "Opmerkingen", canary("referral"))
    _record(driver, EntryKind.REFERRAL)
    driver.click("Opvolging plannen")
    _fill(driver, "Wat", canary("followup"))
    _record(driver, EntryKind.FOLLOW_UP)


def look_at_an_attachment(driver: Driver, folder: Path) -> None:
    (case,) = driver.desk.cases.list(CaseFilter())
    finish(driver.desk.attachments.add(case.id, exports_in(folder) / ATTACHED))
    entries = driver.desk.timeline.entries(case.id)
    (entry,) = (each for each in entries if isinstance(each, Attachment))
    page = driver.view.pages.page
    assert isinstance(page, CasesPage)
    page.story.timeline.view_wanted.emit(entry)
    driver.wait(lambda: canary("attached") in "".join(_typed(driver)))
    driver.click("Sluiten")
    driver.wait(lambda: QApplication.activeModalWidget() is None)


def look_for_things(driver: Driver) -> None:
    driver.press(Qt.Key.Key_2, CTRL)
    driver.press(Qt.Key.Key_F, CTRL)
    driver.write(canary("searched"))
    driver.press(Qt.Key.Key_Escape)
    driver.press(Qt.Key.Key_K, CTRL)
    driver.write(canary("palette"))
    driver.press(Qt.Key.Key_Escape)
    driver.press(Qt.Key.Key_1, CTRL)
    driver.wait(lambda: driver.view.pages.shown is PageKey.TODAY)


def let_a_report_out(driver: Driver, folder: Path) -> None:
    driver.press(Qt.Key.Key_5, CTRL)
    driver.wait(lambda: driver.view.pages.shown is PageKey.ANNUAL_REPORT)
    driver.fill("Observaties", canary("observation"))
    driver.fill("Aanbevelingen", canary("recommendation"))
    # While the year runs, nothing else about it may leave.
    driver.click("Tussenbericht maken")
    dialog = ask_for_place(driver)
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    dialog.setDirectory(str(exports_in(folder)))
    field.setText(REPORT)
    dialog.accept()
    driver.wait(lambda: "Opgeslagen." in driver.words())
    driver.wait(lambda: not driver.window.findChildren(QFileDialog))
    _print_into(driver, exports_in(folder) / PRINTED)


def take_a_register_over(driver: Driver, folder: Path) -> None:
    driver.press(Qt.Key.Key_K, CTRL)
    driver.write("register over")
    driver.press(Qt.Key.Key_Return)
    driver.wait(QApplication.activeModalWidget)
    drop(driver.part(DropArea), exports_in(folder) / REGISTER)
    driver.choose("Opdrachtgever", canary("organisation"))
    driver.wait(lambda: driver.button("Verder").isEnabled())
    driver.click("Verder")
    driver.wait(lambda: driver.has_button("Overnemen") and driver.button("Overnemen").isEnabled())
    driver.click("Overnemen")
    driver.wait(lambda: driver.desk.cases.count(EVERY) == 3)
    driver.wait(lambda: not driver.has_button("Overnemen"))
    driver.click("Gereed")
    driver.wait(lambda: QApplication.activeModalWidget() is None)


def copy_things(driver: Driver) -> None:
    """Copy what was typed, as everybody does, and a telephone number with its own button."""
    driver.press(Qt.Key.Key_4, CTRL)
    driver.wait(lambda: driver.view.pages.shown is PageKey.REFERRAL_CONTACTS)
    driver.press(Qt.Key.Key_F, CTRL)
    driver.write(canary("clipped"))
    driver.press(Qt.Key.Key_A, CTRL)
    driver.press(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == canary("clipped")
    driver.press(Qt.Key.Key_Escape)


def hide_and_show(driver: Driver) -> None:
    driver.press(Qt.Key.Key_F9)
    driver.press(Qt.Key.Key_F9)


def leave_a_draft(driver: Driver) -> None:
    driver.press(Qt.Key.Key_N, CTRL)
    driver.wait(QApplication.activeModalWidget)
    _fill(driver, "Eerste notitie", canary("draft"))


def lock(driver: Driver) -> None:
    """Lock; the program starts anew and this does not return."""
    driver.press(Qt.Key.Key_L, CTRL)
    driver.wait(lambda: False)


def unlock(driver: Driver) -> None:
    assert isinstance(driver.program.window.centralWidget(), UnlockPage)
    driver.fill("Wachtwoord", PASSWORD)
    driver.press(Qt.Key.Key_Return)
    driver.wait(lambda: isinstance(driver.program.window.centralWidget(), DeskView))


def find_the_draft(driver: Driver) -> None:
    driver.wait(QApplication.activeModalWidget)
    driver.wait(lambda: canary("draft") in _typed(driver))


def _typed(driver: Driver) -> list[str]:
    return [each.toPlainText() for each in driver.front.findChildren(QPlainTextEdit)]


def _print_into(driver: Driver, printed: Path) -> None:
    """Choose a printer that writes a file in the dialog that the system's printing begins with."""
    from PySide6.QtPrintSupport import QPrintDialog

    from vpdesk.ui.annual_report import report_output

    report_output.has_printer = lambda: True  # type: ignore[attr-defined]
    page = driver.view.pages.page
    assert isinstance(page, AnnualReportPage)
    driver.click("Afdrukken")
    driver.wait(lambda: page._output.print_dialog)
    dialog = page._output.print_dialog
    assert isinstance(dialog, QPrintDialog)
    dialog.printer().setOutputFileName(str(printed))
    dialog.done(QPrintDialog.DialogCode.Accepted)
    driver.wait(lambda: "Naar de printer gestuurd." in driver.words())


def _fill(driver: Driver, name: str, text: str) -> None:
    optional = f"{name} (niet verplicht)"
    driver.fill(optional if optional in driver.names() else name, text)


def _confirm(driver: Driver) -> None:
    driver.press(Qt.Key.Key_Return, CTRL)
    driver.wait(lambda: QApplication.activeModalWidget() is None)


def _record(driver: Driver, kind: EntryKind) -> None:
    driver.press(Qt.Key.Key_Return, CTRL)
    (case,) = driver.desk.cases.list(CaseFilter())
    driver.wait(lambda: kind in map(kind_of, driver.desk.timeline.entries(case.id)))
