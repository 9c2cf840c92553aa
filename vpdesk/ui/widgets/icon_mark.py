"""An icon that stands in a layout."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from vpdesk.ui.icons import paint_icon
from vpdesk.ui.tokens import Colour


class IconMark(QWidget):
    """A painted icon without a meaning of its own: the words beside it carry that."""

    def __init__(self, name: str, role: Colour = "text2", size: int = 16) -> None:
        super().__init__()
        self._name = name
        self._role: Colour = role
        self.setFixedSize(size, size)

    def show_icon(self, name: str, role: Colour) -> None:
        self._name = name
        self._role = role
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_icon(painter, self.rect(), self._name, self._role)
