"""Ctrl+L: nothing of the desk is left, half-typed text is kept, the vault is free."""

import shutil
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QWidget

from tests.fixtures import TODAY
from tests.journeys.driving import CTRL, Driver, texts_in_memory
from vpdesk.domain.cases import CaseFilter
from vpdesk.services.errors import DiskFull, DraftsNotKept
from vpdesk.services.vaults import vaults
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.frame.place import Place
from vpdesk.ui.settings.page import SettingsPage
from vpdesk.ui.unlock.door import Door

CONTENT = ("Meander", "Kievit", "25-001", "Melder Een", "afdeling")


def nothing_is_left() -> None:
    told = " | ".join(texts_in_memory())
    for word in CONTENT:
        assert word not in told


@pytest.mark.parametrize("page", list(PageKey))
def test_lock_leaves_nothing_of_any_page(practice: Driver, page: PageKey) -> None:
    practice.view.show_case(practice.desk.cases.list(CaseFilter())[0].id)
    practice.view.show_page(page)
    practice.wait(lambda: practice.view.pages.shown is page)
    assert any(word in " ".join(texts_in_memory()) for word in CONTENT)
    before = practice.view.findChildren(QWidget)

    practice.lock()

    nothing_is_left()
    assert not any(shiboken6.isValid(each) for each in before)


def test_lock_works_from_a_dialog_and_keeps_what_was_typed_there(practice: Driver) -> None:
    practice.press(Qt.Key.Key_N, CTRL)
    practice.wait(QApplication.activeModalWidget)
    practice.part(QPlainTextEdit).setFocus()
    practice.write("Half verhaal over de afdeling")

    practice.lock()

    assert not any(isinstance(each, QDialog) for each in QApplication.topLevelWidgets())
    nothing_is_left()
    practice.unlock()
    practice.wait(QApplication.activeModalWidget)
    assert practice.part(QPlainTextEdit).toPlainText() == "Half verhaal over de afdeling"


def test_a_vault_that_is_gone_is_missed_and_not_made_again(
    practice: Driver, door: Door, tmp_path: Path
) -> None:
    elsewhere = shutil.move(door.folder, tmp_path / "elsewhere")

    practice.lock()
    assert "In deze map staat geen kluis." in practice.words()

    shutil.move(elsewhere, door.folder)
    practice.click("Opnieuw proberen")
    practice.unlock()
    assert practice.desk.cases.count(CaseFilter()) == 1


def test_lock_works_with_the_palette_open(practice: Driver) -> None:
    practice.press(Qt.Key.Key_K, CTRL)
    practice.write("Kievit")

    practice.lock()

    nothing_is_left()


def test_lock_gives_the_vault_free(practice: Driver, door: Door) -> None:
    assert door.keyring is not None
    practice.lock()

    desk = vaults.unlock_with_keyring(door.folder, keyring=door.keyring, today=lambda: TODAY)

    assert desk.cases.count(CaseFilter()) == 1
    desk.close()


def test_the_page_and_the_case_are_there_again_after_unlocking(practice: Driver) -> None:
    case_id = practice.desk.cases.list(CaseFilter())[0].id
    practice.view.show_case(case_id)

    practice.lock()
    practice.unlock()

    assert practice.view.place == Place(page=PageKey.CASES, case_id=case_id)
    assert "Iets over de afdeling." in " ".join(texts_in_memory())


def test_another_page_is_there_again_after_unlocking(practice: Driver) -> None:
    practice.press(Qt.Key.Key_4, CTRL)

    practice.lock()
    practice.unlock()

    assert practice.view.pages.shown is PageKey.REFERRAL_CONTACTS


def test_the_section_of_the_settings_is_there_again_after_unlocking(practice: Driver) -> None:
    settings = practice.view.show_page(PageKey.SETTINGS)
    assert isinstance(settings, SettingsPage)
    settings.show_section("display")

    practice.lock()
    practice.unlock()

    shown = practice.view.pages.page
    assert isinstance(shown, SettingsPage)
    assert shown.shown_section == "display"
    shown.return_to("a section of another version")
    assert shown.shown_section == "display"


def test_what_cannot_be_kept_does_not_stop_the_lock(
    practice: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> None:
        raise DiskFull(room_made=False)

    practice.view.pages.made(PageKey.TODAY)
    monkeypatch.setattr(practice.view.pages.page, "keep_drafts", refuse)

    with pytest.raises(DraftsNotKept):
        practice.program.lock()
    practice.let_go()

    nothing_is_left()
    assert practice.program._desk is None
    practice.unlock()


def test_the_window_never_says_what_is_open(practice: Driver) -> None:
    titles = set()
    for page in PageKey:
        practice.view.show_page(page)
        titles.add(practice.window.windowTitle())
    practice.press(Qt.Key.Key_N, CTRL)
    practice.wait(QApplication.activeModalWidget)
    titles.add(practice.front.windowTitle())

    assert titles == {"vpdesk"}
