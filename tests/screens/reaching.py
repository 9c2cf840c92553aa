"""Whether everything can be reached: large enough for a pointer, and with the keyboard."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QWidget,
)

from tests.screens.seen import front, in_sight, named, parts
from vpdesk.ui.widgets.panes import Pane, focused_pane, panes_in

LEAST = 28
"""Pixels of a pointer target: tokens of the design, and WCAG 2.5.8 with room to spare."""
_MOST_STOPS = 400
_PASSED_THROUGH = Qt.WidgetAttribute.WA_TransparentForMouseEvents
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_NONE = Qt.KeyboardModifier.NoModifier


def too_small(window: QWidget) -> Iterator[str]:
    """Tell of each button, choice or switch that is hard to hit."""
    for part in in_sight(window):
        if not isinstance(part, QAbstractButton) or part.testAttribute(_PASSED_THROUGH):
            continue
        if part.width() < LEAST or part.height() < LEAST:
            yield f"is only {part.width()}x{part.height()}: {named(part)}"


def controls(window: QWidget) -> frozenset[str]:
    """Return the names of all that Tab is to come to."""
    return frozenset(named(part) for part in parts(front(window)[-1]) if _is_stop(part))


def out_of_reach(window: QWidget) -> Iterator[str]:
    """Press Tab until it comes back; tell of each control it never came to, and of traps."""
    root = front(window)[-1]
    if sum(map(_is_stop, parts(root))) < 2:
        return
    for key, name in ((Qt.Key.Key_Tab, "Tab"), (Qt.Key.Key_Backtab, "Shift+Tab")):
        met = _round(root, key)
        if not met:
            yield f"{name} does not come back: {_focused()}"
            return
        for part in parts(root):
            if _is_stop(part) and part not in met:
                yield f"{name} does not come to it: {named(part)}"


def _round(root: QWidget, key: Qt.Key) -> list[QWidget]:
    """Return the stops that the key goes round for ever; none when it stays where it is.

    What a list offers to do with its row comes when the list was reached: a second round finds it.
    """
    met: list[QWidget] = []
    before: set[QWidget] = set()
    for _ in range(_MOST_STOPS):
        here = QApplication.focusWidget()
        # A text may have links inside, which Tab comes to one after the other.
        moved = not met or here is not met[-1]
        if moved and here is not None and here in met:
            round_ = met[met.index(here) :]
            wanted = {part for part in parts(root) if _is_stop(part)}
            if wanted <= set(round_) or set(round_) == before:
                return round_
            met, before = [], set(round_)
        if moved and here is not None:
            met.append(here)
        QTest.keyClick(here or root, key)
    return []


def _is_stop(part: QWidget) -> bool:
    if not part.focusPolicy() & Qt.FocusPolicy.TabFocus or part.focusProxy() is not None:
        return False
    if isinstance(part, QAbstractButton) and part.autoExclusive() and not part.isChecked():
        # The keyboard comes to the one that is chosen; arrows go to the others.
        around = part.parentWidget()
        siblings = around.findChildren(type(part)) if around is not None else []
        return part.isEnabled() and not any(each.isChecked() for each in siblings)
    return part.isEnabled()


def panes_passed_over(window: QWidget) -> Iterator[str]:
    """Press F6 until it comes back, and Shift+F6; tell of each pane that it did not come to."""
    panes = panes_in(window)
    for part in filter(_is_stop, parts(window)):
        if not any(pane.area is part or pane.area.isAncestorOf(part) for pane in panes):
            yield f"is in none of the panes for F6: {named(part)}"
    for modifiers, keys in ((_NONE, "F6"), (_SHIFT, "Shift+F6")):
        met: set[Pane | None] = set()
        for _ in panes:
            QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F6, modifiers)
            met.add(focused_pane(panes))
        for pane in panes:
            if pane not in met:
                yield f"{keys} does not come to it: {named(pane.area)}"


def _focused() -> str:
    part = QApplication.focusWidget()
    return "nothing has the keyboard" if part is None else named(part)
