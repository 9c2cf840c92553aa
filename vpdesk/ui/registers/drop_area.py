"""A place to drop a file on, or to choose one from."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.colours import colour
from vpdesk.ui.painting import paint_ground
from vpdesk.ui.widgets.buttons import secondary_button
from vpdesk.ui.widgets.icon_mark import IconMark
from vpdesk.ui.widgets.text import text_label

_CENTRE = Qt.AlignmentFlag.AlignHCenter
_DASHES = [4.0, 4.0]


class DropArea(QWidget):
    """`dropped` carries the path of a file; `choose_button` is for those who do not drag."""

    dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._over = False
        self._title = text_label("", "bodystrong")
        self._title.setAlignment(_CENTRE)
        self._below = text_label("", "small", "text2", wrap=True)
        self._below.setAlignment(_CENTRE)
        self.choose_button = secondary_button(self.tr("Choose a file…"), "file-up")
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.WIDE, tokens.LARGE, tokens.WIDE, tokens.LARGE)
        column.setSpacing(tokens.SMALL)
        column.addWidget(IconMark("table-2", "input", 24), 0, _CENTRE)
        column.addWidget(self._title)
        column.addWidget(self._below)
        column.addWidget(self.choose_button, 0, _CENTRE)
        self.say("", "")

    def say(self, title: str, below: str) -> None:
        """Show the chosen file and a line under it; without one, what can be dropped here."""
        kinds = self.tr("CSV or Excel (.xlsx). Nothing is taken over before you say so.")
        self._title.setText(title or self.tr("Drop your register here"))
        self._below.setText(below or kinds)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file_in(event.mimeData()) is not None:
            self._show_over(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_over(False)
        path = _file_in(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = colour("selected" if self._over else "surface")
        paint_ground(painter, self.rect(), ground, tokens.RADIUS_CARD)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(colour("accent" if self._over else "input"), 1)
        pen.setDashPattern(_DASHES)
        painter.setPen(pen)
        edge = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, tokens.RADIUS_CARD, tokens.RADIUS_CARD)

    def _show_over(self, over: bool) -> None:
        self._over = over
        self.update()


def _file_in(data: QMimeData) -> Path | None:
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return Path(files[0]) if len(files) == 1 else None
