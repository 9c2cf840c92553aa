"""The keys that work on the whole desk, by themselves or as entries of a menu bar."""

from collections.abc import Callable, Iterable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from vpdesk.ui.frame import menu_bar
from vpdesk.ui.frame.commands import Group


def take_keys(
    view: QWidget,
    shortcuts: Iterable[tuple[str, Callable[[], object]]],
    groups: Callable[[], tuple[Group, ...]],
) -> None:
    """Let keys run what belongs to them; a key of a menu is left to the menu.

    Two owners of one key would make it do nothing. ``groups`` is asked only for a menu bar.
    """
    taken = menu_bar.show_menu_bar(view, groups()) if menu_bar.has_menu_bar() else frozenset[str]()
    for key, run in shortcuts:
        if key not in taken:
            QShortcut(QKeySequence(key), view).activated.connect(run)
