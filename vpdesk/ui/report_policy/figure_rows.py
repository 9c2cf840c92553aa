"""One table of the preview: what only the adviser knows beside what would be printed."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from vpdesk.domain.disclosure import Token
from vpdesk.ui import tokens
from vpdesk.ui.painting import TextBlock, paint_focus_ring, paint_selected, paint_text
from vpdesk.ui.tables import ROW_ROLE, Column, TableModel
from vpdesk.ui.token_words import token_words
from vpdesk.ui.widgets.focus import has_keyboard_focus
from vpdesk.ui.widgets.rows import list_view
from vpdesk.ui.widgets.text import text_label

_ROW = 28
_AROUND = 10
_HEAD = 26
_OWN = 52
_PRINTED = 104
_INDENT = 14
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewLine:
    """One line: `own` reporters, and what is printed of them."""

    label: str
    own: int
    printed: Token | None
    depth: int = 0


class FigureRows(QWidget):
    """A heading, two heads of columns, and one line per value."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self._model = TableModel[PreviewLine](
            [Column[PreviewLine](title=heading, value=lambda line: line.label)],
            key=lambda line: (line.label, line.depth),
            spoken=self._sentence,
        )
        self.view = list_view(self._model, heading)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._delegate = _LineDelegate(self.view)
        self.view.setItemDelegate(self._delegate)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(text_label(heading, "bodystrong", wrap=True))
        column.addSpacing(_HEAD)
        column.addWidget(self.view)

    def show_lines(self, lines: Sequence[PreviewLine]) -> None:
        self._model.set_rows(lines)
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the lines the height that their words take in the width there is."""
        rows = (self._model.index(row, 0) for row in range(self._model.rowCount()))
        heights = (_height(row.data(ROW_ROLE), self.width()) for row in rows)
        self.view.setFixedHeight(sum(heights))
        self.view.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        top = self.view.geometry().top() - _HEAD
        width = self.width()
        ground = QRectF(width - _PRINTED, top, _PRINTED, self.height() - top)
        paint_selected(painter, ground)
        own = QRectF(0, top, width - _PRINTED - tokens.SMALL, _HEAD)
        paint_text(painter, own, self.tr("You alone"), "small", "text2", _RIGHT)
        printed = QRectF(ground.left(), top, _PRINTED - tokens.SMALL, _HEAD)
        paint_text(painter, printed, self.tr("In report"), "smallstrong", "accenttext", _RIGHT)

    def _sentence(self, line: PreviewLine) -> str:
        text = self.tr("%1, you alone %2, in the report %3")
        figures = text.replace("%2", str(line.own)).replace("%3", token_words(line.printed))
        return figures.replace("%1", line.label)


class _LineDelegate(QStyledItemDelegate):
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else 0
        return QSize(0, _height(index.data(ROW_ROLE), width))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        line: PreviewLine = index.data(ROW_ROLE)
        area = QRectF(option.rect)
        view = option.widget
        current = isinstance(view, QAbstractItemView) and view.currentIndex() == index
        if current and view.hasFocus() and has_keyboard_focus(view):
            paint_focus_ring(painter, area)
        exact = line.printed is not None and line.printed.exact
        words = _words(line, area.width())
        above = (area.height() - words.height) / 2
        corner = QPointF(area.left() + _beside(line), area.top() + above)
        words.paint(painter, corner, "text" if line.printed else "text2")
        figures = area.adjusted(0, 0, -tokens.SMALL, 0)
        own = figures.adjusted(0, 0, -_PRINTED, 0)
        own.setLeft(area.right() - _PRINTED - _OWN)
        paint_text(painter, own, str(line.own), "label", "text2", _RIGHT, tabular=True)
        printed = figures
        printed.setLeft(area.right() - _PRINTED)
        paint_text(
            painter,
            printed,
            token_words(line.printed),
            "bodystrong" if exact else "small",
            "text" if exact else "text2",
            _RIGHT,
            tabular=True,
        )


def _height(line: PreviewLine, width: float) -> int:
    return round(max(_ROW, _words(line, width).height + _AROUND))


def _words(line: PreviewLine, width: float) -> TextBlock:
    """Return what a line is about, broken before its figures begin."""
    return TextBlock(line.label, "label", max(width - _beside(line) - _OWN - _PRINTED, 0))


def _beside(line: PreviewLine) -> int:
    return line.depth * _INDENT + 2
