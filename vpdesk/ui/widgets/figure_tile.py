"""A figure with its words, to press for the list behind it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from vpdesk.ui import tokens
from vpdesk.ui.colours import colour
from vpdesk.ui.painting import paint_focus_ring, paint_ground, paint_text, text_width
from vpdesk.ui.tokens import Colour

_HEIGHT = 99
_LEFT = 16


class FigureTile(QPushButton):
    def __init__(self, caption: str) -> None:
        super().__init__()
        self._caption = caption
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_figure("", "")

    def show_figure(self, figure: str, note: str, tone: Colour = "text3") -> None:
        """Show a figure, already worded, and the note under its caption."""
        self._figure, self._note = figure, note
        self._tone: Colour = tone
        self.setAccessibleName(f"{figure} {self._caption}, {note}")
        self.update()

    def sizeHint(self) -> QSize:
        widest = max(text_width(self._caption, "label"), text_width(self._note, "small"))
        return QSize(widest + 2 * _LEFT, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        ground = colour("hover" if self.underMouse() else "surface")
        paint_ground(painter, area, ground, tokens.RADIUS_CARD, colour("border"))
        width = area.width() - 2 * _LEFT
        paint_text(painter, QRectF(_LEFT, 14, width, 36), self._figure, "figure")
        paint_text(painter, QRectF(_LEFT, 49, width, 18), self._caption, "label")
        paint_text(painter, QRectF(_LEFT, 66, width, 16), self._note, "small", self._tone)
        if self.hasFocus():
            paint_focus_ring(painter, area, tokens.RADIUS_CARD)
