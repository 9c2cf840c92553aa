"""Bars: a part of a whole, with its words."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QProgressBar, QWidget

from vpdesk.ui.painting import paint_bar
from vpdesk.ui.tokens import Colour
from vpdesk.ui.widgets.text import text_label

_HEIGHT = 6


class ShareBar(QProgressBar):
    """A thin bar; `name` is spoken. More than the whole is drawn as full, in amber."""

    def __init__(self, name: str = "", part: float = 0, whole: float = 1) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTextVisible(False)
        self.setFixedHeight(_HEIGHT)
        self.setRange(0, 1000)
        self.show_share(part, whole)

    def show_share(self, part: float, whole: float) -> None:
        self._share = part / whole if whole else 0.0
        self.setValue(round(min(max(self._share, 0), 1) * 1000))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        fill: Colour = "warn" if self._share > 1 else "accent"
        paint_bar(QPainter(self), self.rect(), self._share, fill)


class BarRow(QWidget):
    """A name, a figure at the right, and the bar under them."""

    def __init__(self, name: str, figure: str, part: float, whole: float) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(3)
        self._name = text_label(name, "small", "text2")
        self._figure = text_label(figure, "small", tabular=True)
        self.bar = ShareBar(f"{name}, {figure}", part, whole)
        grid.addWidget(self._name, 0, 0)
        grid.addWidget(self._figure, 0, 1)
        grid.addWidget(self.bar, 1, 0, 1, 2)
        grid.setColumnStretch(0, 1)

    def show_share(self, figure: str, part: float, whole: float) -> None:
        self._figure.setText(figure)
        self.bar.setAccessibleName(f"{self._name.text()}, {figure}")
        self.bar.show_share(part, whole)
