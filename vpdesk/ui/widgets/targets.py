"""Makes the buttons inside a field large enough to hit."""

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtWidgets import QToolButton

from vpdesk.ui import tokens

_SIDE = tokens.CHIP_HEIGHT


class LargeTarget(QObject):
    """Keeps a button 28 wide and high, around the place that its field gave its icon."""

    def __init__(self, button: QToolButton) -> None:
        super().__init__(button)
        self._button = button
        button.installEventFilter(self)
        self._widen()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self._widen()
        return False

    def _widen(self) -> None:
        given = self._button.geometry()
        if given.width() < _SIDE or given.height() < _SIDE:
            wide = QRect(0, 0, _SIDE, _SIDE)
            wide.moveCenter(given.center())
            field = self._button.parentWidget()
            if field is not None and wide.right() >= field.width():
                wide.moveRight(field.width() - 2)
            self._button.setGeometry(wide)
