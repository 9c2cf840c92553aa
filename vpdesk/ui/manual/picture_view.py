"""One picture of the manual at its full size, in place of the text."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPixmap
from PySide6.QtWidgets import QLabel, QScrollArea

from vpdesk.paths import manual
from vpdesk.ui.widgets.scroll import on_ground, to_an_end

_CLOSING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
_STEP = 40


class PictureView(QScrollArea):
    """The arrow keys move over the picture; a click or Enter is `left`."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._picture = QLabel()
        on_ground(self.viewport(), "surface")
        self.setWidget(self._picture)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.setSingleStep(_STEP)
        self.hide()

    def show_picture(self, address: str, name: str) -> None:
        """Show a picture of the manual, called ``name`` for who cannot see it."""
        pixmap = QPixmap(str(manual() / address))
        self._picture.setPixmap(pixmap)
        self._picture.resize(pixmap.size())
        self.setAccessibleName(name)
        self.horizontalScrollBar().setValue(0)
        self.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _CLOSING:
            self.left.emit()
        elif event.modifiers() or not to_an_end(self.verticalScrollBar(), event):
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self.left.emit()
