"""The menu bar of a system that has one: the commands of the palette, each with one key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QDialog, QMenuBar

from tests.journeys.conftest import Start
from tests.journeys.driving import CTRL, Driver
from vpdesk.ui.frame import menu_bar
from vpdesk.ui.frame.desk_actions import actions_of
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.frame.palette import Palette
from vpdesk.ui.frame.palette_actions import all_commands
from vpdesk.ui.frame.privacy_screen import PrivacyScreen
from vpdesk.ui.unlock.door import Door


@pytest.fixture
def with_menus(monkeypatch: pytest.MonkeyPatch, door: Door, start: Start) -> Driver:
    monkeypatch.setattr(menu_bar, "has_menu_bar", lambda: True)
    driver = start(door)
    driver.unlock()
    return driver


def entries(driver: Driver) -> dict[str, QAction]:
    bar = driver.view.findChild(QMenuBar)
    assert bar is not None
    return {
        entry.text(): entry
        for menu in bar.actions()
        for entry in menu.menu().actions()  # type: ignore[attr-defined]  # the stubs lack it
    }


def test_elsewhere_there_is_none(practice: Driver) -> None:
    assert practice.view.findChild(QMenuBar) is None


def test_every_command_of_the_palette_is_in_a_menu(with_menus: Driver) -> None:
    bar = with_menus.view.findChild(QMenuBar)
    assert bar is not None
    view = with_menus.view
    offered = {each.title for each in all_commands(actions_of(view), with_menus.desk, view)}

    assert [each.text() for each in bar.actions()] == [
        "Archief",
        "Zaak",
        "Opdrachtgever",
        "Ga",
        "Weergave",
        "Help",
    ]
    assert offered | {"Zoeken en opdrachten"} == set(entries(with_menus))


def test_an_entry_does_what_it_says(with_menus: Driver) -> None:
    entries(with_menus)["Naar Zaken"].trigger()
    assert with_menus.view.pages.shown is PageKey.CASES

    entries(with_menus)["Zoeken en opdrachten"].trigger()
    with_menus.wait(with_menus.part(Palette).isVisible)


def test_below_the_privacy_screen_only_what_hides_works(with_menus: Driver) -> None:
    found = entries(with_menus)
    found["Privacyscherm"].trigger()
    (screen,) = with_menus.window.findChildren(PrivacyScreen)
    assert screen.is_covering()

    for words in ("Nieuwe melding", "Naar Zaken", "Zoeken en opdrachten"):
        found[words].trigger()
    assert not with_menus.window.findChildren(QDialog)
    assert with_menus.view.pages.shown is PageKey.TODAY
    palette = with_menus.view.findChild(Palette)
    assert palette is not None
    assert palette.isHidden()

    found["Privacyscherm"].trigger()
    assert not screen.is_covering()


def test_a_key_of_a_menu_has_no_second_owner(with_menus: Driver) -> None:
    own = {each.key().toString() for each in with_menus.view.findChildren(QShortcut)}
    taken = {each.shortcut().toString() for each in entries(with_menus).values()} - {""}

    assert {"Ctrl+K", "Ctrl+N", "Ctrl+1", "F9", "Ctrl+L", "F1"} <= taken
    assert not own & taken
    with_menus.press(Qt.Key.Key_3, CTRL)
    assert with_menus.view.pages.shown is PageKey.ORGANISATIONS


def test_the_settings_and_what_it_is_alone_go_to_the_menu_of_the_program(
    with_menus: Driver,
) -> None:
    moved = {
        text
        for text, entry in entries(with_menus).items()
        if entry.menuRole() is not QAction.MenuRole.NoRole
    }

    assert moved == {"Instellingen", "Over vpdesk"}


def test_nothing_of_it_is_left_when_the_desk_locks(with_menus: Driver) -> None:
    with_menus.lock()

    with_menus.wait(lambda: not with_menus.window.findChildren(QMenuBar))
