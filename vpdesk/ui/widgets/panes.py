"""The panes of a window, and the keys that go from one to the next: F6 and Shift+F6."""

from collections.abc import Sequence
from functools import partial
from typing import cast

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget


class Pane(QObject):
    """Marks ``area`` as a pane; where ``first`` is not in sight, its first control is entered.

    What is marked inside a pane is a part of that, unless it ``lies_over`` it.
    """

    def __init__(
        self, area: QWidget, first: QWidget | None = None, *, lies_over: bool = False
    ) -> None:
        super().__init__(area)
        self._area = area
        self._first = first
        self.lies_over = lies_over

    @property
    def area(self) -> QWidget:
        return self._area

    @property
    def place(self) -> tuple[int, int]:
        """Where it lies in its window: from left to right, then from top to bottom."""
        corner = self._area.mapTo(self._area.window(), QPoint(0, 0))
        return corner.x(), corner.y()

    def entrance(self) -> QWidget | None:
        """Return what gets the keyboard here; None when nothing in sight can have it."""
        if not self._area.isVisible():
            return None
        if self._first is not None and self._first.isVisible() and self._first.isEnabled():
            return self._first
        return _first_stop(self._area)


def as_pane(area: QWidget, first: QWidget | None = None) -> QWidget:
    """Mark an area as a pane and return it."""
    Pane(area, first)
    return area


class PaneKeys(QObject):
    """Lets F6 and Shift+F6 go round the panes in sight of the window that ``part`` is in."""

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self._part = part
        for keys, step in (("F6", 1), ("Shift+F6", -1)):
            QShortcut(QKeySequence(keys), part).activated.connect(partial(self._go, step))

    def _go(self, step: int) -> None:
        panes = panes_in(self._part.window())
        if not panes:
            return
        pane = focused_pane(panes)
        before = -1 if step > 0 else 0
        here = before if pane is None else panes.index(pane)
        entrance = panes[(here + step) % len(panes)].entrance()
        if entrance is not None:
            entrance.setFocus(Qt.FocusReason.ShortcutFocusReason)


def enter(part: QWidget) -> None:
    """Give the keyboard to a part of a window from what stands around it.

    It goes to where it was in that part before, else to the first pane. Nothing happens when it
    is there already. While a dialog is open, it comes there once that is closed.
    """
    focused, last = (cast(QWidget | None, each.focusWidget()) for each in (part.window(), part))
    if focused is not None and part.isAncestorOf(focused) and focused.isVisible():
        return
    first = next((pane.entrance() for pane in panes_in(part)), None) or _first_stop(part)
    stop = last if last is not None and last.isVisible() and last.isEnabled() else first
    if stop is not None:
        stop.setFocus(Qt.FocusReason.ShortcutFocusReason)


def panes_in(area: QWidget) -> list[Pane]:
    """Return the panes in which something in sight can have the keyboard, in their order."""
    found = [pane for pane in area.findChildren(Pane) if pane.entrance() is not None]
    outer = (
        pane
        for pane in found
        if pane.lies_over or not any(_is_inside(pane, each) for each in found)
    )
    return sorted(outer, key=lambda pane: pane.place)


def focused_pane(panes: Sequence[Pane]) -> Pane | None:
    """Return the innermost of the panes that has the keyboard; None outside them all."""
    by_area = {pane.area: pane for pane in panes}
    part = QApplication.focusWidget()
    while part is not None:
        if part in by_area:
            return by_area[part]
        part = part.parentWidget()
    return None


def _is_inside(pane: Pane, other: Pane) -> bool:
    return other is not pane and other.area.isAncestorOf(pane.area)


def _first_stop(area: QWidget) -> QWidget | None:
    """Return the first control of an area in the order of the tabulator; none of what covers it."""
    panes = area.findChildren(Pane)
    covers = [pane.area for pane in panes if pane.lies_over and pane.area is not area]
    part = area.nextInFocusChain()
    while part is not None and part is not area:
        takes = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
        inside = area.isAncestorOf(part) and not any(each.isAncestorOf(part) for each in covers)
        if takes and inside and part.isVisible() and part.isEnabled():
            return part
        part = part.nextInFocusChain()
    return None
