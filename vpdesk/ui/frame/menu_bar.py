"""The menu bar, on the one system where every program has one: macOS."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

from vpdesk.services.desk import Desk
from vpdesk.ui.frame.answers import Answers
from vpdesk.ui.frame.book_answers import BookAnswers
from vpdesk.ui.frame.commands import Command, Group
from vpdesk.ui.frame.desk_actions import (
    DeskActions,
    hiding_commands,
    page_commands,
    recording_commands,
    settings_command,
)
from vpdesk.ui.frame.manual import is_covered, window_of
from vpdesk.ui.frame.palette_actions import (
    about_command,
    case_commands,
    keeping_commands,
    manual_commands,
    organisation_commands,
)
from vpdesk.ui.frame.print_answers import PrintAnswers
from vpdesk.ui.frame.stand_in_answers import StandInAnswers

_ROLES = {
    "settings": QAction.MenuRole.PreferencesRole,
    "info": QAction.MenuRole.AboutRole,
}
_HIDING = frozenset({"eye-off", "lock"})


def has_menu_bar() -> bool:
    """Tell whether programs of this system have their commands at the top of the screen."""
    return sys.platform == "darwin"


def menus(
    actions: DeskActions, desk: Desk, view: Answers, search: Callable[[], object]
) -> tuple[Group, ...]:
    """Return the commands of the palette as menus; ``search`` opens the palette itself."""
    alone = desk.scope.organisation_id is not None
    translate = QCoreApplication.translate
    return (
        Group(
            title=translate("MenuBar", "File"),
            commands=(
                *recording_commands(actions, alone=alone),
                *BookAnswers(view).commands(),
                *PrintAnswers(view).commands(),
                *keeping_commands(desk, view),
            ),
        ),
        Group(
            title=translate("MenuBar", "Case"),
            commands=(*case_commands(view), *StandInAnswers(view).commands()),
        ),
        Group(
            title=translate("MenuBar", "Organisation"),
            commands=organisation_commands(view),
        ),
        Group(
            title=translate("MenuBar", "Go"),
            commands=(_search(search), *page_commands(actions)),
        ),
        Group(
            title=translate("MenuBar", "View"),
            commands=(*hiding_commands(actions), settings_command(actions)),
        ),
        Group(
            title=translate("MenuBar", "Help"),
            commands=(*manual_commands(), about_command(view)),
        ),
    )


def show_menu_bar(view: QWidget, groups: tuple[Group, ...]) -> frozenset[str]:
    """Give ``view`` a menu bar that lives as long as it, and return the keys that it takes.

    The system shows it also while the privacy screen covers the window; then nothing works but what
    lifts that or locks.
    """
    bar = QMenuBar(view)
    for group in groups:
        menu = bar.addMenu(group.title)
        for command in group.commands:
            menu.addAction(_action(command, menu, view))
    bar.show()
    return frozenset(each.shortcut for group in groups for each in group.commands)


def _search(search: Callable[[], object]) -> Command:
    title = QCoreApplication.translate("MenuBar", "Search and commands")
    return Command(title=title, icon="search", run=search, shortcut="Ctrl+K")


def _action(command: Command, parent: QObject, view: QWidget) -> QAction:
    action = QAction(command.title, parent)
    action.setShortcut(QKeySequence(command.shortcut))
    # The system moves these to the menu of the program; by their words it would move others.
    action.setMenuRole(_ROLES.get(command.icon, QAction.MenuRole.NoRole))
    action.triggered.connect(lambda: _run(command, view))  # leaves out “checked”
    return action


def _run(command: Command, view: QWidget) -> None:
    window = window_of(view)
    if command.icon in _HIDING or window is None or not is_covered(window):
        command.run()
