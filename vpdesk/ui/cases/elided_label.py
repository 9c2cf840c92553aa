"""A line of text that gives way where there is no room."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from vpdesk.ui.painting import paint_text, text_width
from vpdesk.ui.tokens import TYPE, Colour, Role
from vpdesk.ui.widgets.tips import tip_words

_LEAST = 48


class ElidedLabel(QWidget):
    """Tells the whole text in a tooltip while it is cut, unless that is `secret`.

    A code name, a number and the name of a file are: a tooltip shows them without being asked.
    """

    def __init__(
        self,
        role: Role = "body",
        ink: Colour = "text",
        *,
        tabular: bool = False,
        secret: bool = False,
    ) -> None:
        super().__init__()
        self._is_secret = secret
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
        self.setToolTip(tip_words(self._text) if cut and not self._is_secret else "")
