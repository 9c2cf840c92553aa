"""The window: which card it starts with, two at once, what it remembers, how it ends."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication

from tests.fixtures import CHEAPEST, TODAY
from tests.journeys.conftest import Start
from tests.journeys.driving import CTRL, Driver
from vpdesk.services.errors import DiskFull
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import Keyring
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.preferences import Preferences
from vpdesk.ui.unlock.door import Door
from vpdesk.ui.unlock.first_start_page import FirstStartPage
from vpdesk.ui.unlock.unlock_page import UnlockPage


def test_without_a_vault_the_first_start_is_shown(
    start: Start, tmp_path: Path, memory_keyring: Keyring
) -> None:
    driver = start(Door(folder=tmp_path / "nergens", keyring=memory_keyring))

    assert isinstance(driver.program.window.centralWidget(), FirstStartPage)
    assert "Welkom bij vpdesk" in driver.words()


def test_choosing_english_shows_the_second_step_in_english(
    start: Start, tmp_path: Path, memory_keyring: Keyring, preferences: Preferences
) -> None:
    driver = start(Door(folder=tmp_path / "nergens", keyring=memory_keyring))

    driver.click("English")
    driver.click("Verder")

    assert "How do you open the vault?" in driver.words()
    assert preferences.language == "en"


def test_quitting_during_the_first_start_leaves_no_key_behind(start: Start, tmp_path: Path) -> None:
    from tests.fixtures import MemoryBackend

    backend = MemoryBackend()
    keyring = Keyring(make_backend=lambda: backend)
    driver = start(Door(folder=tmp_path / "nergens", keyring=keyring, argon2=CHEAPEST))
    driver.click("Verder")
    driver.click("Alleen de sleutelbos van uw computer")
    driver.click("Verder")
    driver.wait(lambda: backend.items)
    driver.wait(lambda: "Uw herstelcode" in driver.words())

    driver.window.close()

    assert backend.items == {}
    assert not (tmp_path / "nergens").exists()


def test_a_damaged_header_says_so_and_can_be_tried_again(start: Start, door: Door) -> None:
    kept = {path: path.read_bytes() for path in door.folder.glob("vault.hdr*")}
    for path, content in kept.items():
        path.write_bytes(bytes(len(content)))
    driver = start(door)
    assert "Het sleutelbestand van de kluis kan niet worden gelezen." in driver.words()

    for path, content in kept.items():
        path.write_bytes(content)
    driver.click("Opnieuw proberen")

    driver.unlock()


def test_a_second_window_on_the_same_vault_says_that_it_is_in_use(start: Start, door: Door) -> None:
    first = start(door)
    first.unlock()

    second = start(door)
    second.click("Kluis openen")

    second.wait(lambda: "Deze kluis is al geopend" in second.words())
    assert isinstance(second.program.window.centralWidget(), UnlockPage)
    first.program.lock()
    second.click("Kluis openen")
    second.wait(lambda: second.program._desk is not None)


def test_the_window_remembers_its_size_and_not_its_page(
    start: Start, door: Door, preferences: Preferences
) -> None:
    first = start(door)
    first.unlock()
    first.press(Qt.Key.Key_3, CTRL)
    first.window.resize(960, 700)
    first.window.close()

    second = start(door)
    second.unlock()

    assert second.window.size() == QSize(960, 700)
    assert second.view.pages.shown is PageKey.TODAY


def test_closing_the_window_closes_the_vault(practice: Driver, door: Door) -> None:
    practice.window.close()

    assert door.keyring is not None
    desk = vaults.unlock_with_keyring(door.folder, keyring=door.keyring, today=lambda: TODAY)
    assert desk.organisations.by_name("Hogeschool Meander")
    desk.close()


def test_ctrl_q_closes_the_vault_with_the_window(practice: Driver, door: Door) -> None:
    practice.press(Qt.Key.Key_Q, CTRL)

    assert not practice.window.isVisible()
    assert door.keyring is not None
    vaults.unlock_with_keyring(door.folder, keyring=door.keyring, today=lambda: TODAY).close()


def test_ctrl_q_closes_the_card_as_well(practice: Driver) -> None:
    practice.lock()

    practice.press(Qt.Key.Key_Q, CTRL)

    assert not practice.window.isVisible()


def test_ctrl_q_waits_for_the_dialog_in_front(practice: Driver) -> None:
    practice.press(Qt.Key.Key_N, CTRL)
    practice.wait(QApplication.activeModalWidget)

    practice.press(Qt.Key.Key_Q, CTRL)
    assert practice.window.isVisible()

    practice.press(Qt.Key.Key_Escape)
    practice.wait(lambda: QApplication.activeModalWidget() is None)
    practice.press(Qt.Key.Key_Q, CTRL)
    assert not practice.window.isVisible()


def test_quitting_while_a_report_is_being_made(practice: Driver, door: Door) -> None:
    organisation = practice.desk.organisations.by_name("Hogeschool Meander")
    assert organisation is not None
    practice.view.show_report(organisation.id)

    practice.window.close()
    QApplication.processEvents()

    assert door.keyring is not None
    vaults.unlock_with_keyring(door.folder, keyring=door.keyring, today=lambda: TODAY).close()


def test_locking_while_a_report_is_being_made(
    practice: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    organisation = practice.desk.organisations.by_name("Hogeschool Meander")
    assert organisation is not None
    busy, may_go_on = threading.Event(), threading.Event()
    monkeypatch.setattr(practice.desk.annual_reports, "compose", stopping(busy, may_go_on))
    practice.view.show_report(organisation.id)
    practice.wait(busy.is_set)

    practice.press(Qt.Key.Key_L, CTRL)
    practice.wait(lambda: "Wat nog bezig is" in practice.words())
    may_go_on.set()

    practice.wait(lambda: isinstance(practice.program.window.centralWidget(), UnlockPage))
    assert practice.program._desk is None
    practice.unlock()


def stopping(busy: threading.Event, may_go_on: threading.Event) -> Callable[..., object]:
    def compose(*_: object, **__: object) -> object:
        busy.set()
        may_go_on.wait(10)
        raise AssertionError

    return compose


def test_no_part_of_a_page_becomes_a_window_of_its_own(practice: Driver) -> None:
    for page in PageKey:
        practice.view.show_page(page)

    windows = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert windows == [practice.window]


def test_closing_waits_once_while_typed_text_cannot_be_kept(
    practice: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> None:
        raise DiskFull(room_made=False)

    monkeypatch.setattr(practice.view.pages.page, "keep_drafts", refuse)

    assert not practice.window.close()
    assert practice.program._desk is not None
    practice.wait(lambda: "De schijf is vol." in practice.words())

    monkeypatch.undo()
    assert practice.window.close()
    assert practice.program._desk is None
