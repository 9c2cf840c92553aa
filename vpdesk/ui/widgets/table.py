"""Tables: rows of 44, no grid, a hair line between them."""

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from vpdesk.ui import tokens
from vpdesk.ui.colours import colour, wants_contrast
from vpdesk.ui.icons import paint_icon
from vpdesk.ui.painting import paint_text, text_width
from vpdesk.ui.tables import COLUMN_ROLE, ROW_ROLE, Column, TableModel
from vpdesk.ui.tokens import Colour, Role
from vpdesk.ui.widgets.focus import KeyboardFocus, has_keyboard_focus
from vpdesk.ui.widgets.tips import show_tip

_PADDING = 14
_ICON = 16
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class _CellDelegate(QStyledItemDelegate):
    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        view.entered.connect(self._repaint)

    def _repaint(self) -> None:
        self._view.viewport().update()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        column: Column[Any] = index.data(COLUMN_ROLE)
        row = index.data(ROW_ROLE)
        icon = _ICON + 6 if column.icon else 0
        text = text_width(index.data() or "", _role(column, row), tabular=column.tabular)
        return QSize(text + icon + _indent(column, row) + 2 * _PADDING, tokens.TABLE_ROW_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        area = QRectF(option.rect)
        state = option.state
        view = self._view
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(area, colour("selected"))
        elif _is_hovered(view, index):
            painter.fillRect(area, colour("hover"))
        line = QRectF(area.left(), area.bottom() - 1, area.width(), 1)
        painter.fillRect(line, colour("divider"))
        self._paint_content(painter, area.adjusted(_PADDING, 0, -_PADDING, -1), index, selected)
        if has_keyboard_focus(view) and view.currentIndex().row() == index.row():
            if selected and wants_contrast():
                _paint_row_ring(painter, view, index.row(), "text")
                _paint_row_ring(painter, view, index.row(), "accent", tokens.FOCUS_WIDTH)
            else:
                _paint_row_ring(painter, view, index.row(), "accent")
        elif selected and wants_contrast():
            _paint_row_ring(painter, view, index.row(), "accent")

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        column: Column[Any] = index.data(COLUMN_ROLE)
        is_cut = self.sizeHint(option, index).width() > option.rect.width()
        is_secret = column.secret is not None and column.secret(index.data(ROW_ROLE))
        show_tip(event.globalPos(), index.data() if is_cut and not is_secret else "", view)
        return True

    @staticmethod
    def _paint_content(
        painter: QPainter,
        area: QRectF,
        index: QModelIndex | QPersistentModelIndex,
        selected: bool,
    ) -> None:
        column: Column[Any] = index.data(COLUMN_ROLE)
        row = index.data(ROW_ROLE)
        usual: Colour = "text" if column.strong or selected else "text2"
        ink = column.ink(row) if column.ink else usual
        area = area.adjusted(_indent(column, row), 0, 0, 0)
        if column.icon and (name := column.icon(row)):
            spot = QRectF(area.left(), area.center().y() - _ICON / 2, _ICON, _ICON)
            paint_icon(painter, spot, name, ink)
            area = area.adjusted(_ICON + 6, 0, 0, 0)
        align = _RIGHT if column.numeric else _LEFT
        text = index.data() or ""
        paint_text(painter, area, text, _role(column, row), ink, align, tabular=column.tabular)


def table_view(model: TableModel[Any], name: str, *, sortable: bool = True) -> QTableView:
    """Return a table over the model; `name` is spoken. The caller keeps the model."""
    view = QTableView()
    view.setModel(model)
    view.setAccessibleName(name)
    view.setItemDelegate(_CellDelegate(view))
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setMouseTracking(True)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setTabKeyNavigation(False)
    view.setCornerButtonEnabled(False)
    rows = view.verticalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setDefaultSectionSize(tokens.TABLE_ROW_HEIGHT)
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.setFixedHeight(38)
    header.setMinimumSectionSize(48)
    header.setDefaultAlignment(_LEFT)
    for place in range(model.columnCount()):
        column: Column[Any] = model.headerData(place, Qt.Orientation.Horizontal, COLUMN_ROLE)
        if column.width:
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(place, column.width)
        else:
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
    header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    view.setSortingEnabled(sortable)
    KeyboardFocus(view)
    return view


def _role(column: Column[Any], row: Any) -> Role:
    if column.role is not None:
        return column.role(row)
    return "label" if column.strong else "body"


def _indent(column: Column[Any], row: Any) -> int:
    return column.indent(row) * (_ICON + 6) if column.indent else 0


def _is_hovered(view: QTableView, index: QModelIndex | QPersistentModelIndex) -> bool:
    viewport = view.viewport()
    if not viewport.underMouse():
        return False
    place = viewport.mapFromGlobal(viewport.cursor().pos())
    return view.rowAt(place.y()) == index.row()


def _paint_row_ring(
    painter: QPainter, view: QTableView, row: int, ink: Colour, inset: int = 0
) -> None:
    width = view.horizontalHeader().length()
    area = QRect(0, view.rowViewportPosition(row), width, view.rowHeight(row) - 1)
    area.adjust(inset, inset, -inset, -inset)
    painter.setPen(Qt.PenStyle.NoPen)
    ring = colour(ink)
    wide = tokens.FOCUS_WIDTH
    painter.fillRect(area.left(), area.top(), area.width(), wide, ring)
    painter.fillRect(area.left(), area.bottom() - wide + 1, area.width(), wide, ring)
    painter.fillRect(area.left(), area.top(), wide, area.height(), ring)
    painter.fillRect(area.right() - wide + 1, area.top(), wide, area.height(), ring)
