"""F1 opens the manual beside what is shown, wherever the user is; it shows nothing of the vault."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from tests.journeys.conftest import Start
from tests.journeys.driving import CTRL, SHIFT, Driver, texts_in_memory
from vpdesk.domain.cases import CaseFilter
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.frame.idle_strip import area_in_front
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.frame.privacy_screen import PrivacyScreen
from vpdesk.ui.manual.window import ManualWindow
from vpdesk.ui.settings.page import SettingsPage
from vpdesk.ui.unlock.door import Door
from vpdesk.ui.unlock.unlock_page import UnlockPage

CHAPTERS = {
    "today": "vandaag",
    "cases": "zaken",
    "organisations": "opdrachtgevers",
    "referral_contacts": "adressen",
    "annual_report": "jaarverslag",
    "settings": "beveiliging",
    "retention": "bewaren",
    "report_policy": "afspraken",
    "pictures": "overzicht",
    "hours": "uren",
    "own_register": "eigen-register",
    "stand_ins": "waarneming",
    "reporter_copy": "rechten",
}


def beside(driver: Driver) -> ManualWindow | None:
    """Return the manual that is on the screen."""
    shown = driver.program.window.beside
    return shown if isinstance(shown, ManualWindow) and shown.isVisible() else None


def manual(driver: Driver) -> ManualWindow:
    driver.press(Qt.Key.Key_F1)
    return in_front(driver)


def in_front(driver: Driver) -> ManualWindow:
    driver.wait(lambda: (shown := beside(driver)) is not None and shown.isActiveWindow())
    shown = beside(driver)
    assert shown is not None
    return shown


def press(window: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    """Press a key in a window other than the one that is driven; it may be gone afterwards."""
    QTest.keyPress(window.windowHandle(), key, modifiers)


def close(driver: Driver) -> None:
    press(in_front(driver), Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    driver.wait(lambda: driver.program.window.beside is None)
    driver.wait(driver._has_keyboard)


@pytest.mark.parametrize("page", list(PageKey))
def test_f1_opens_the_chapter_of_each_page(practice: Driver, page: PageKey) -> None:
    practice.view.show_page(page)

    assert manual(practice).place.chapter == CHAPTERS[page.value]
    close(practice)
    assert practice.view.pages.shown is page


def test_the_sections_of_the_settings_have_their_own_chapters(practice: Driver) -> None:
    settings = practice.view.show_page(PageKey.SETTINGS)
    assert isinstance(settings, SettingsPage)
    for section, chapter in (("backups", "reservekopie"), ("display", "instellingen")):
        settings.show_section(section)
        assert manual(practice).place.chapter == chapter
        close(practice)


@pytest.mark.parametrize(
    ("key", "modifiers", "chapter"),
    [(Qt.Key.Key_N, CTRL, "zaken"), (Qt.Key.Key_N, CTRL | SHIFT, "opdrachtgevers")],
)
def test_f1_works_with_a_dialog_open_and_leaves_it_as_it_was(
    practice: Driver, key: Qt.Key, modifiers: Qt.KeyboardModifier, chapter: str
) -> None:
    practice.press(key, modifiers)
    practice.wait(lambda: practice.front is not practice.window)
    dialog = practice.front

    assert manual(practice).place.chapter == chapter
    assert practice.front is dialog
    close(practice)
    practice.press(Qt.Key.Key_Escape)
    practice.wait(lambda: practice.front is practice.window)


def test_f1_tells_about_what_a_page_asks(practice: Driver) -> None:
    practice.view.show_case(practice.desk.cases.list(CaseFilter())[0].id)
    page = practice.view.pages.page
    assert isinstance(page, CasesPage)
    page.print_case()
    practice.wait(lambda: practice.front is not practice.window)

    assert manual(practice).place.chapter == "afdrukken"
    close(practice)
    practice.press(Qt.Key.Key_Escape)
    practice.wait(lambda: practice.front is practice.window)


def test_the_desk_is_worked_at_with_the_manual_open(practice: Driver) -> None:
    shown = manual(practice)

    practice.press(Qt.Key.Key_2, CTRL)
    practice.wait(lambda: practice.view.pages.shown is PageKey.CASES)
    practice.press(Qt.Key.Key_N, CTRL)
    practice.wait(lambda: practice.front is not practice.window)
    assert beside(practice) is shown

    shown.activateWindow()
    practice.wait(shown.isActiveWindow)
    QTest.keyClick(shown, Qt.Key.Key_F, CTRL)
    QTest.keyClicks(shown.contents.field, "kievit")
    assert shown.contents.field.text() == "kievit"

    practice.press(Qt.Key.Key_Escape)
    practice.wait(lambda: practice.front is practice.window)
    assert beside(practice) is shown
    shown.activateWindow()
    QTest.keyClick(shown.contents.field, Qt.Key.Key_Escape)
    close(practice)


def test_f1_again_brings_it_forward_at_what_is_shown_now(practice: Driver) -> None:
    shown = manual(practice)
    before = shown.place

    practice.press(Qt.Key.Key_3, CTRL)
    practice.wait(lambda: practice.view.pages.shown is PageKey.ORGANISATIONS)
    assert manual(practice) is shown
    assert shown.place.chapter == "opdrachtgevers"

    shown.go_back()
    assert shown.place == before
    press(shown, Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
    assert shown.place.chapter == "opdrachtgevers"
    press(shown, Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
    assert beside(practice) is shown
    close(practice)


def test_it_opens_again_where_it_stood(practice: Driver) -> None:
    shown = manual(practice)
    shown.setGeometry(40, 60, 700, 500)
    where = shown.geometry()
    close(practice)

    assert manual(practice).geometry() == where
    close(practice)


def test_it_goes_with_the_window(practice: Driver) -> None:
    manual(practice)
    practice.window.close()

    assert practice.program.window.beside is None
    assert not any(
        isinstance(each, ManualWindow) and each.isVisible()
        for each in QApplication.topLevelWidgets()
    )


def test_the_warning_before_the_lock_is_told_in_it_while_it_is_read(practice: Driver) -> None:
    shown = manual(practice)

    assert area_in_front(practice.window) is shown
    practice.press(Qt.Key.Key_F9)
    practice.press(Qt.Key.Key_F9)
    practice.window.activateWindow()
    practice.wait(practice.window.isActiveWindow)
    assert area_in_front(practice.window) is practice.window


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_f1_works_from_an_open_menu(practice: Driver) -> None:
    practice.press(Qt.Key.Key_3, CTRL)
    more = next(
        each
        for each in practice.view.findChildren(QToolButton)
        if each.isVisible() and each.menu() is not None
    )
    seen: list[bool] = []

    def ask() -> None:
        seen.append(QApplication.activePopupWidget() is not None)
        QTest.keyClick(practice.window.windowHandle(), Qt.Key.Key_F1)

    # A tool button waits inside its menu until that is closed.
    QTimer.singleShot(300, ask)
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)

    assert seen == [True]
    assert QApplication.activePopupWidget() is None
    in_front(practice)
    close(practice)


def test_the_palette_and_the_settings_lead_there_too(practice: Driver) -> None:
    practice.press(Qt.Key.Key_K, CTRL)
    practice.write("handleiding")
    practice.press(Qt.Key.Key_Return)
    in_front(practice)
    close(practice)

    settings = practice.view.show_page(PageKey.SETTINGS)
    assert isinstance(settings, SettingsPage)
    for section, chapter in (("about", "installeren"), ("keys", "sneltoetsen")):
        settings.show_section(section)
        practice.click("Handleiding openen")
        assert in_front(practice).place.chapter == chapter
        close(practice)


def test_behind_the_lock_the_manual_opens_without_anything_of_the_vault(
    practice: Driver, door: Door
) -> None:
    practice.lock()
    assert isinstance(practice.program.window.centralWidget(), UnlockPage)

    assert manual(practice).place.chapter == "beveiliging"
    told = " ".join(texts_in_memory())
    assert "Hogeschool Meander" not in told
    assert "Melder Een" not in told
    close(practice)


def test_at_the_first_start_it_opens_at_the_first_hour(start: Start, tmp_path: Path) -> None:
    driver = start(Door(folder=tmp_path / "nieuw"))

    assert manual(driver).place.chapter == "begin"
    close(driver)


def test_it_stays_open_when_the_vault_is_opened(practice: Driver) -> None:
    practice.lock()
    shown = manual(practice)

    practice.window.activateWindow()
    practice.unlock()
    assert beside(practice) is shown
    shown.activateWindow()
    close(practice)


def test_it_can_lock_and_locking_takes_it_away(practice: Driver) -> None:
    shown = manual(practice)
    shown.contents.field.setText("Melder Een")
    press(shown, Qt.Key.Key_L, CTRL)

    practice.wait(lambda: isinstance(practice.program.window.centralWidget(), UnlockPage))
    practice.wait(lambda: practice.program.window.beside is None)
    practice.let_go()
    assert "Melder Een" not in " ".join(texts_in_memory())


def test_the_privacy_screen_hides_the_manual_and_brings_it_back(practice: Driver) -> None:
    shown = manual(practice)
    press(shown, Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier)
    (screen,) = practice.window.findChildren(PrivacyScreen)
    assert screen.isVisible()
    assert beside(practice) is None

    practice.press(Qt.Key.Key_F1)
    assert screen.isVisible()
    assert beside(practice) is None

    practice.press(Qt.Key.Key_F9)
    assert beside(practice) is shown
    assert QGuiApplication.focusWindow() is shown.windowHandle()
    close(practice)


def test_locking_from_the_privacy_screen_takes_the_hidden_manual_away(practice: Driver) -> None:
    manual(practice)
    practice.press(Qt.Key.Key_F9)
    practice.lock()

    assert practice.program.window.beside is None
