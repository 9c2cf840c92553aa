"""A line of text that gives way where there is no room; the whole text stays in the tooltip."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from vpdesk.ui.painting import paint_text, text_width
from vpdesk.ui.tokens import TYPE, Colour, Role

_LEAST = 48


class ElidedLabel(QWidget):
    def __init__(self, role: Role = "body", ink: Colour = "text", *, tabular: bool = False) -> None:
        super().__init__()
        self._role: Role = role
        self._ink: Colour = ink
        self._tabular = tabular
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        return self._text

    def sizeHint(self) -> QSize:
        width = text_width(self._text, self._role, tabular=self._tabular)
        return QSize(width + 1, TYPE[self._role].line)

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), _LEAST), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_text(painter, self.rect(), self._text, self._role, self._ink, tabular=self._tabular)
        cut = self.width() < self.sizeHint().width()
        self.setToolTip(self._text if cut else "")
