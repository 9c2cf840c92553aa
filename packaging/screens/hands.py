"""What a hand does in a scene: find a part, press the main button, unfold a menu."""

from typing import TypeVar

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QWidget

Part = TypeVar("Part", bound=QObject)


def first(kind: type[Part], among: QObject) -> Part:
    """Return the first part of a kind. Raises ``LookupError`` when there is none."""
    for part in among.findChildren(kind):
        return part
    raise LookupError(kind)


def primary(among: QWidget) -> QPushButton:
    """Return the one button in sight that does what a page is mostly for."""
    buttons = among.findChildren(QPushButton)
    return next(each for each in buttons if each.isVisible() and each.property("kind") == "primary")


def unfold(button: QPushButton | QToolButton) -> None:
    """Show the menu of a button below it, without waiting for a choice."""
    menu: QMenu | None = button.menu()
    if menu is None:
        raise LookupError(button)
    menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))
