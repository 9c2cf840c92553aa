"""A text of any length, broken wherever it must be to stay inside its column."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from vpdesk.ui.painting import TextBlock, text_width
from vpdesk.ui.tokens import TYPE, Colour, Role
from vpdesk.ui.widgets.showing import show_inside


class WrappedText(QWidget):
    """Plain text; unlike a label it also breaks a word that is longer than a line."""

    def __init__(self, text: str = "", role: Role = "body", tone: Colour = "text") -> None:
        super().__init__()
        self._role: Role = role
        self._tone: Colour = tone
        self._text = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_text(text, tone)

    def text(self) -> str:
        return self._text

    def show_text(self, text: str, tone: Colour | None = None) -> None:
        """Show another text; without one the place is left out."""
        self._text = text
        self._tone = tone or self._tone
        self.setAccessibleName(text)
        show_inside(self, bool(text))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return int(TextBlock(self._text, self._role, max(width, 1)).height)

    def sizeHint(self) -> QSize:
        widest = max((text_width(line, self._role) for line in self._text.split("\n")), default=0)
        width = min(widest + 1, 40 * TYPE[self._role].size)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(4 * TYPE[self._role].size, TYPE[self._role].line)

    def paintEvent(self, event: QPaintEvent) -> None:
        block = TextBlock(self._text, self._role, self.width())
        block.paint(QPainter(self), QPointF(0, 0), self._tone)
