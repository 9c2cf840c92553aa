"""Where the keyboard was before something covered it, to be given back."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


@runtime_checkable
class WithWayIn(Protocol):
    """A part that takes the keyboard through one of its own; None is through itself."""

    way_in: QWidget | None


class WayBack:
    """The way to ``control``; None is nowhere.

    Where it is gone or out of sight by then, the keyboard goes to the nearest part around it that
    takes one, or to the way in of that part (`WithWayIn`).
    """

    def __init__(self, control: QWidget | None) -> None:
        self._parts: list[QWidget] = []
        while control is not None:
            self._parts.append(control)
            control = None if control.isWindow() else control.parentWidget()

    def go(self) -> None:
        """Give the keyboard back."""
        for part in filter(isValid, self._parts):
            way_in = part.way_in if isinstance(part, WithWayIn) else None
            way_in = way_in or part
            takes = way_in is not part or part.focusPolicy() != Qt.FocusPolicy.NoFocus
            if (takes or part is self._parts[0]) and _can_have_it(way_in):
                part.activateWindow()
                way_in.setFocus()
                return


def _can_have_it(part: QWidget) -> bool:
    return isValid(part) and part.isVisible() and part.isEnabled()
