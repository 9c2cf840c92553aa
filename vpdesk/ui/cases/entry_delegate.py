"""Paints the timeline: discs on a line, with the whole text of each entry beside them."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QLineF,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from vpdesk.domain.timeline import EntryRef, ref_of
from vpdesk.ui import tokens
from vpdesk.ui.cases.editor_seat import EditorSeat
from vpdesk.ui.cases.entry_layout import EntryLayout
from vpdesk.ui.cases.entry_look import EntryLook
from vpdesk.ui.cases.timeline_rows import EditorRow, EntryRow
from vpdesk.ui.colours import colour, tone, wants_contrast
from vpdesk.ui.icons import paint_icon
from vpdesk.ui.tables import ROW_ROLE, Section
from vpdesk.ui.tokens import TONE_COLOURS
from vpdesk.ui.widgets.heights import HeightCache
from vpdesk.ui.widgets.row_painting import paint_row_ground, paint_section

_LEFT = 16
_DISC = 28
_ICON = 16
_TEXT_LEFT = 56
_RIGHT = 36
_ABOVE = 11
_BELOW = 14
_SECTION_HEIGHT = 40
_LAYOUTS = 64


class EntryDelegate(QStyledItemDelegate):
    """Heights are measured once per entry and width; layouts are kept for what is in sight.

    `mark_clicked` carries the entry of which a chip was clicked.
    """

    mark_clicked = Signal(object)

    def __init__(self, view: QListView, seat: EditorSeat) -> None:
        super().__init__(view)
        self._view = view
        self._seat = seat
        self._heights = HeightCache(self._measured)
        self._layouts: dict[tuple[EntryLook, float], EntryLayout] = {}
        self._words: tuple[str, ...] = ()
        self._pointed: tuple[EntryRef, int] | None = None

    def mark_words(self, words: tuple[str, ...]) -> None:
        """Mark these words from now on; the heights stay as they are."""
        self._words = words
        self._pointed = None
        self._layouts.clear()

    def point_at(self, row: EntryRow, number: int) -> QRectF:
        """Ring one of the places that are marked in an entry; return where it is in its row."""
        self._pointed = ref_of(row.entry), number
        layout = self._layout(row.look, self._text_width(self._view.width()))
        return layout.found_areas()[number].translated(_TEXT_LEFT, _ABOVE)

    def forget(self) -> None:
        """Drop what was measured, with the texts it holds."""
        self._pointed = None
        self._heights.clear()
        self._layouts.clear()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        row = index.data(ROW_ROLE)
        if isinstance(row, EntryRow):
            return QSize(0, self._heights.height(row.look, self._view.width()))
        if isinstance(row, EditorRow):
            return QSize(0, self._seat.height())
        return QSize(0, _SECTION_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(ROW_ROLE)
        area = QRectF(option.rect)
        if isinstance(row, Section):
            paint_section(painter, area.adjusted(_LEFT, 9, -_RIGHT, 0), row)
        elif isinstance(row, EntryRow):
            paint_row_ground(painter, option, area.adjusted(6, 3, -6, -5))
            self._paint_line(painter, area, row)
            self._paint_disc(painter, area, row.look)
            place = QPointF(_TEXT_LEFT, area.top() + _ABOVE)
            layout = self._layout(row.look, self._text_width(self._view.width()))
            layout.paint(painter, place, self._pointed_in(row))

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        row = index.data(ROW_ROLE)
        if isinstance(event, QMouseEvent) and isinstance(row, EntryRow) and _is_click(event):
            layout = self._layout(row.look, self._text_width(self._view.width()))
            corner = QPointF(_TEXT_LEFT, option.rect.top() + _ABOVE)
            if layout.has_mark_at(event.position() - corner):
                self.mark_clicked.emit(row.entry)
        return False

    def _pointed_in(self, row: EntryRow) -> int | None:
        if self._pointed is None or self._pointed[0] != ref_of(row.entry):
            return None
        return self._pointed[1]

    def _measured(self, look: EntryLook, width: int) -> int:
        layout = EntryLayout(look, self._text_width(width))
        return _ABOVE + max(round(layout.height), _DISC) + _BELOW

    def _layout(self, look: EntryLook, width: float) -> EntryLayout:
        known = self._layouts.get((look, width))
        if known is None:
            if len(self._layouts) >= _LAYOUTS:
                self._layouts.clear()
            known = self._layouts[look, width] = EntryLayout(look, width, self._words)
        return known

    @staticmethod
    def _text_width(width: int) -> float:
        return float(min(width - _TEXT_LEFT - _RIGHT, tokens.TEXT_WIDTH))

    @staticmethod
    def _paint_line(painter: QPainter, area: QRectF, row: EntryRow) -> None:
        planned = row.look.planned
        pen = QPen(colour("border"), 2)
        if planned:
            pen.setDashPattern([1.5, 1.5])
        painter.setPen(pen)
        middle = _LEFT + _DISC / 2
        disc = area.top() + _ABOVE
        if not row.first:
            painter.drawLine(QLineF(middle, area.top(), middle, disc))
        if not row.last:
            painter.drawLine(QLineF(middle, disc + _DISC, middle, area.bottom()))

    @staticmethod
    def _paint_disc(painter: QPainter, area: QRectF, look: EntryLook) -> None:
        disc = QRectF(_LEFT, area.top() + _ABOVE, _DISC, _DISC)
        ink, ground = tone(look.tone)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if look.planned:
            pen = QPen(ink, 1.5)
            pen.setDashPattern([2.6, 2])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(disc.adjusted(1, 1, -1, -1))
        else:
            painter.setPen(QPen(ink, 2) if wants_contrast() else Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawEllipse(disc)
        painter.restore()
        inset = (_DISC - _ICON) / 2
        spot = disc.adjusted(inset, inset, -inset, -inset)
        paint_icon(painter, spot, look.icon, TONE_COLOURS[look.tone][0])


def _is_click(event: QMouseEvent) -> bool:
    released = event.type() == QEvent.Type.MouseButtonRelease
    return released and event.button() == Qt.MouseButton.LeftButton
