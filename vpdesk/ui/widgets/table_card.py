"""The card around a table that scrolls."""

from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtGui import QPainterPath, QRegion
from PySide6.QtWidgets import QFrame, QTableView, QVBoxLayout

from vpdesk.ui import tokens

_RADIUS = tokens.RADIUS_CARD - 1
"""Inside the border."""


class TableCard(QFrame):
    """Lets rows go on to its lower border, cut by its round corners and not by a margin."""

    def __init__(self, table: QTableView) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._table = table
        table.installEventFilter(self)
        inner = QVBoxLayout(self)
        inner.setContentsMargins(0, tokens.TIGHT, 0, 0)
        inner.addWidget(table)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._table and event.type() == QEvent.Type.Resize:
            area = QRectF(self._table.rect()).adjusted(0, -_RADIUS, 0, 0)
            corners = QPainterPath()
            corners.addRoundedRect(area, _RADIUS, _RADIUS)
            self._table.setMask(QRegion(corners.toFillPolygon().toPolygon()))
        return False
