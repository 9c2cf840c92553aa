"""Numbers beside the lines of a field that holds a list."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from vpdesk.ui.painting import paint_text, text_width
from vpdesk.ui.widgets.text_area import TextArea

_GAP = 4


class LineNumbers(QWidget):
    """Counts the lines of ``area`` that say something; it stands in the left margin there."""

    def __init__(self, area: TextArea) -> None:
        super().__init__(area)
        self._area = area
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._wide = text_width("10.", "body", tabular=True)
        area.setViewportMargins(self._wide + _GAP, 0, 0, 0)
        area.updateRequest.connect(self.update)
        area.textChanged.connect(self.update)
        area.installEventFilter(self)
        area.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            lines = self._area.viewport().geometry()
            margin = round(self._area.document().documentMargin())
            left = lines.left() - self._wide - _GAP + margin
            self.setGeometry(left, lines.top(), self._wide, lines.height())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = self._area
        top = area.contentOffset().y()
        block = area.document().begin()
        number = 0
        while block.isValid():
            place = area.blockBoundingGeometry(block)
            if block.text().strip():
                number += 1
                line = block.layout().lineAt(0).height()
                spot = QRectF(0, top + place.top(), self.width(), line)
                paint_text(painter, spot, f"{number}.", "body", "text2", tabular=True)
            block = block.next()


def lines_of(text: str) -> tuple[str, ...]:
    """Return the lines that say something, without space around them."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())
