"""What lies over a page: the scrim behind a dialog, and a sheet from the right."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.colours import colour
from vpdesk.ui.painting import paint_ground
from vpdesk.ui.widgets.buttons import tool_button
from vpdesk.ui.widgets.panes import Pane
from vpdesk.ui.widgets.scroll import on_ground
from vpdesk.ui.widgets.text import text_label

_SHADOW = 18
_SHADOW_STRENGTH = 7


class Scrim(QWidget):
    """Dims a window and lays a soft shadow around what is in front of it."""

    clicked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._front = QRect()
        self.setGeometry(window.rect())
        window.installEventFilter(self)
        self.show()
        self.raise_()

    def surround(self, front: QRect) -> None:
        """Lay the shadow around this rectangle, in the window's coordinates."""
        self._front = front
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self.setGeometry(self._window.rect())
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("scrim"))
        if not self._front.isNull():
            paint_shadow(painter, self._front)


class Sheet(QWidget):
    """A panel over the right side of an area; Esc and its button close it."""

    closed = Signal()

    def __init__(self, area: QWidget, title: str, content: QWidget, width: int = 300) -> None:
        super().__init__(area)
        self._area = area
        self._width = width
        on_ground(self, "canvas", "left")
        Pane(self, lies_over=True)
        close = tool_button("x", self.tr("Close"))
        close.clicked.connect(self.close)
        head = QHBoxLayout()
        head.addWidget(text_label(title, "heading"), 1)
        head.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.LARGE, tokens.MEDIUM, tokens.LARGE, tokens.LARGE)
        column.addLayout(head)
        column.addWidget(content, 1)
        area.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        self._fit()
        self.show()
        self.raise_()
        self.setFocus()

    def close(self) -> bool:
        self.hide()
        self.closed.emit()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._area:
            self._fit()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        area = self._area.rect()
        width = min(self._width, area.width())
        self.setGeometry(area.right() - width + 1, 0, width, area.height())


def paint_shadow(painter: QPainter, front: QRect, radius: float = 0) -> None:
    """Paint a soft shadow around a rectangle, a little lower than it."""
    layer = QColor(Qt.GlobalColor.black)
    layer.setAlpha(_SHADOW_STRENGTH)
    for spread in range(_SHADOW, 0, -3):
        area = QRectF(front).adjusted(-spread, -spread + 6, spread, spread + 6)
        paint_ground(painter, area, layer, radius + spread)
