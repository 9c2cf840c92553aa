"""Lies over a case while files are dragged there, and says what letting go will do."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.colours import colour
from vpdesk.ui.widgets.icon_mark import IconMark
from vpdesk.ui.widgets.text import announce, set_tone, text_label

_CENTRE = Qt.AlignmentFlag.AlignHCenter
_DASHES = [4.0, 4.0]
_VEIL = 215
_CARD_WIDTH = 340


class DropHint(QWidget):
    """The mouse goes through it, so that what lies below still gets the files."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._welcome = True
        self._icon = IconMark("paperclip", "accent", 24)
        self.title_label = text_label("", "bodystrong", wrap=True)
        self.below_label = text_label("", "small", "text2", wrap=True)
        self._card = QFrame(self)
        self._card.setProperty("kind", "card")
        column = self._column = QVBoxLayout(self._card)
        column.setContentsMargins(tokens.WIDE, tokens.LARGE, tokens.WIDE, tokens.LARGE)
        column.setSpacing(tokens.SMALL)
        column.addWidget(self._icon, 0, _CENTRE)
        for label in (self.title_label, self.below_label):
            label.setAlignment(_CENTRE)
            column.addWidget(label)
        self.hide()

    def say(self, area: QRect, title: str, below: str, *, welcome: bool) -> None:
        """Lie over ``area`` of the page; files that are not welcome are not taken."""
        self._welcome = welcome
        self._icon.show_icon("paperclip" if welcome else "ban", "accent" if welcome else "warn")
        self.title_label.setText(title)
        self.below_label.setText(below)
        self.below_label.setVisible(bool(below))
        set_tone(self.below_label, "text2" if welcome else "warn")
        self.setAccessibleName(" ".join(part for part in (title, below) if part))
        self.setGeometry(area)
        width = min(_CARD_WIDTH, area.width() - 2 * tokens.WIDE)
        height = self._column.totalHeightForWidth(width)
        corner = area.width() - width, area.height() - height
        self._card.setGeometry(corner[0] // 2, corner[1] // 2, width, height)
        self.show()
        self.raise_()
        announce(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        veil = colour("selected" if self._welcome else "canvas")
        veil.setAlpha(_VEIL)
        painter.fillRect(self.rect(), veil)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(colour("accent" if self._welcome else "input"), 2)
        pen.setDashPattern(_DASHES)
        painter.setPen(pen)
        inset = tokens.MEDIUM
        edge = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(edge, tokens.RADIUS_CARD, tokens.RADIUS_CARD)
