"""Pills: a state in a word, tinted, with or without an icon."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.painting import paint_focus_ring, paint_pill, pill_width
from vpdesk.ui.tokens import Tone
from vpdesk.ui.widgets.showing import show_inside


class Pill(QWidget):
    """A state to read."""

    def __init__(self, text: str = "", tone: Tone = "neutral", icon: str = "") -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_state(text, tone, icon)

    def show_state(self, text: str, tone: Tone = "neutral", icon: str = "") -> None:
        self._text, self._icon = text, icon
        self._tone: Tone = tone
        self.setAccessibleName(text)
        show_inside(self, bool(text))
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        return self._text

    def sizeHint(self) -> QSize:
        return QSize(pill_width(self._text, self._icon), tokens.PILL_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_pill(painter, QPointF(0, 0), self._text, self._tone, self._icon)


class PillButton(QToolButton):
    """A state to read and to change; give it a menu or listen to `clicked`."""

    def __init__(self, text: str = "", tone: Tone = "neutral", icon: str = "") -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_state(text, tone, icon)

    def show_state(self, text: str, tone: Tone = "neutral", icon: str = "") -> None:
        self._icon = icon
        self._tone: Tone = tone
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = pill_width(self.text(), self._icon, chevron=True)
        return QSize(width, tokens.CHIP_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        top = (self.height() - tokens.PILL_HEIGHT) / 2
        place = QPointF(0, top)
        area = paint_pill(painter, place, self.text(), self._tone, self._icon, chevron=True)
        if self.hasFocus():
            paint_focus_ring(painter, area, tokens.RADIUS_PILL)
