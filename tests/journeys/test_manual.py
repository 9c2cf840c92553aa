"""F1 opens the manual at what is shown, wherever the user is, and shows nothing of the vault."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from tests.journeys.conftest import Start
from tests.journeys.driving import CTRL, SHIFT, Driver, texts_in_memory
from vpdesk.domain.cases import CaseFilter
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.frame.privacy_screen import PrivacyScreen
from vpdesk.ui.manual.dialog import ManualDialog
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
}


def open_manuals(driver: Driver) -> list[ManualDialog]:
    return [each for each in driver.window.findChildren(ManualDialog) if each.isVisible()]


def manual(driver: Driver) -> ManualDialog:
    driver.press(Qt.Key.Key_F1)
    driver.wait(lambda: isinstance(driver.front, ManualDialog))
    front = driver.front
    assert isinstance(front, ManualDialog)
    return front


def close(driver: Driver) -> None:
    driver.press(Qt.Key.Key_Escape)
    driver.wait(lambda: not open_manuals(driver))
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
    close(practice)
    practice.wait(lambda: practice.front is dialog)
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


def test_f1_closes_what_it_opened(practice: Driver) -> None:
    manual(practice)
    practice.press(Qt.Key.Key_F1)

    practice.wait(lambda: not open_manuals(practice))
    practice.wait(lambda: practice.front is practice.window)


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
    practice.wait(lambda: open_manuals(practice))
    close(practice)


def test_the_palette_and_the_settings_lead_there_too(practice: Driver) -> None:
    practice.press(Qt.Key.Key_K, CTRL)
    practice.write("handleiding")
    practice.press(Qt.Key.Key_Return)
    practice.wait(lambda: open_manuals(practice))
    close(practice)

    settings = practice.view.show_page(PageKey.SETTINGS)
    assert isinstance(settings, SettingsPage)
    for section, chapter in (("about", "instellingen"), ("keys", "sneltoetsen")):
        settings.show_section(section)
        practice.click("Handleiding openen")
        practice.wait(lambda: open_manuals(practice))
        (shown,) = open_manuals(practice)
        assert shown.place.chapter == chapter
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


def test_locking_takes_the_manual_away(practice: Driver) -> None:
    shown = manual(practice)
    shown.contents.field.setText("Melder Een")
    practice.lock()

    practice.wait(lambda: not practice.window.findChildren(ManualDialog))
    assert "Melder Een" not in " ".join(texts_in_memory())


def test_the_privacy_screen_covers_the_manual_and_f1_does_not_lift_it(practice: Driver) -> None:
    manual(practice)
    practice.press(Qt.Key.Key_F9)
    (screen,) = practice.window.findChildren(PrivacyScreen)
    assert screen.isVisible()
    assert not open_manuals(practice)

    practice.press(Qt.Key.Key_F1)
    assert screen.isVisible()
    assert not open_manuals(practice)

    practice.press(Qt.Key.Key_F9)
    practice.wait(lambda: open_manuals(practice))
    close(practice)
