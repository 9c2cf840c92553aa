"""A bar for a part of a whole."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar

from vpdesk.ui.painting import paint_bar
from vpdesk.ui.tokens import Colour

_HEIGHT = 6


class ShareBar(QProgressBar):
    """A thin bar; `name` is spoken. More than the whole is drawn as full, in amber.

    With `warn` what is shown asks for attention before that.
    """

    def __init__(self, name: str = "", part: float = 0, whole: float = 1) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTextVisible(False)
        self.setFixedHeight(_HEIGHT)
        self.setRange(0, 1000)
        self.show_share(part, whole)

    def show_share(self, part: float, whole: float, *, warn: bool = False) -> None:
        self._warns = warn
        self._share = part / whole if whole else 0.0
        self.setValue(round(min(max(self._share, 0), 1) * 1000))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        fill: Colour = "warn" if self._warns or self._share > 1 else "accent"
        paint_bar(QPainter(self), self.rect(), self._share, fill)
