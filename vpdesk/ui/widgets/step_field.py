"""A search field from which the keyboard goes from place to place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from vpdesk.ui.widgets.line_edit import SearchField

_ARROWS: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_CONFIRMING = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class StepField(SearchField):
    """Enter goes to the next place that was found, with Shift to the one before.

    `stepped` carries 1 or -1. In one that stands ``alone``, over no list, the arrows step too and
    Esc leaves, which `left` tells, whatever was typed.
    """

    stepped = Signal(int)
    left = Signal()

    def __init__(self, placeholder: str, *, alone: bool = False) -> None:
        super().__init__(placeholder)
        self._alone = alone

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _CONFIRMING:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.stepped.emit(-1 if back else 1)
        elif self._alone and key == Qt.Key.Key_Escape:
            self.left.emit()
        elif self._alone and key in _ARROWS:
            self.stepped.emit(_ARROWS[key])
        else:
            super().keyPressEvent(event)
