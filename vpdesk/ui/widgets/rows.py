"""Rows of lists, painted: up to three lines on a rounded ground."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from vpdesk.ui.colours import colour
from vpdesk.ui.icons import paint_icon
from vpdesk.ui.marking import Marks, paint_marked_text
from vpdesk.ui.painting import (
    paint_bar,
    paint_focus_ring,
    paint_ground,
    paint_selected,
    paint_text,
    text_width,
)
from vpdesk.ui.tables import ROW_ROLE, Section, TableModel
from vpdesk.ui.tokens import RADIUS_ROW, TONE_COLOURS, Colour, Role, Tone
from vpdesk.ui.widgets.focus import KeyboardFocus, has_keyboard_focus

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
ROW_PADDING = 8
"""Left and right of the texts of compact rows, in logical pixels; other rows have 12."""

_GAP = 2
_LINE = 20
_DOT = 6
_LEAD = 56
_INDENT = 20
_BAR = 6
_SHARE_ROW = 33
_LONE_SPARE = 18
_SECTION, _FIRST_SECTION, _SECTION_TEXT = 36, 26, 27


@dataclass(frozen=True, slots=True, kw_only=True)
class RowLook:
    """What a row shows; empty parts take no room.

    `note` stands beside the title (a number), `status` at the right with a dot, `trailing` at
    the right without one (a date); `third` is what is next, with an icon before it. `lead` is
    a short date in a column of its own; `indent` counts the levels that a row lies below others;
    `share` (0 to 1) is a bar below the lines. The marks are places in the texts they are named
    after.
    """

    title: str
    note: str = ""
    status: str = ""
    status_tone: Tone = "neutral"
    trailing: str = ""
    trailing_ink: Colour = "text2"
    second: str = ""
    third: str = ""
    third_icon: str = ""
    third_ink: Colour = "text2"
    icon: str = ""
    icon_ink: Colour = "text2"
    lead: str = ""
    indent: int = 0
    share: float | None = None
    title_marks: Marks = ()
    note_marks: Marks = ()
    second_marks: Marks = ()
    third_marks: Marks = ()


class RowDelegate(QStyledItemDelegate):
    """Paints rows of a `TableModel`; `compact` is for rows inside a card, `divided` by lines."""

    def __init__(
        self,
        view: QAbstractItemView,
        look: Callable[[Any], RowLook],
        *,
        compact: bool = False,
        divided: bool = False,
    ) -> None:
        super().__init__(view)
        self._look = look
        self._divided = divided
        self._compact = compact
        self._title: Role = "label" if compact else "bodystrong"
        self._second: Role = "small" if compact else "label"
        self._padding = ROW_PADDING if compact else 12
        self._spare = 14 if compact else 16

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        row = index.data(ROW_ROLE)
        if isinstance(row, Section):
            return QSize(0, self._section_height(index))
        look = self._look(row)
        if look.share is not None:
            return QSize(0, _SHARE_ROW)
        lines = 1 + bool(look.second) + bool(look.third)
        spare = _LONE_SPARE if self._stands_alone(look) else self._spare
        return QSize(0, lines * _LINE + spare)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(ROW_ROLE)
        area = QRectF(option.rect)
        if isinstance(row, Section):
            top = area.height() - _SECTION_TEXT if self._compact else 8
            bottom = _SECTION_TEXT - _LINE if self._compact else 0
            text = area.adjusted(self._padding, top, -self._padding, -bottom)
            paint_section(painter, text, row)
            return
        if self._divided:
            line = QRectF(area.left(), area.top(), area.width(), 1)
            painter.fillRect(line.adjusted(self._padding, 0, -self._padding, 0), colour("divider"))
        area.adjust(0, 0, 0, -_GAP)
        paint_row_ground(painter, option, area)
        look = self._look(row)
        if look.share is not None:
            self._paint_share(painter, area, look)
        else:
            self._paint_lines(painter, area, look)

    def _stands_alone(self, look: RowLook) -> bool:
        """Tell whether a line between dividers is all there is, and so may be more of a title."""
        return self._divided and not look.second

    def _section_height(self, index: QModelIndex | QPersistentModelIndex) -> int:
        """Return how high a heading is; at the top of a card it stands right below that's own."""
        if not self._compact:
            return 34
        return _FIRST_SECTION if index.row() == 0 else _SECTION

    def _paint_share(self, painter: QPainter, area: QRectF, look: RowLook) -> None:
        """Paint a name and a figure with a bar close below them."""
        left, width = area.left() + self._padding, area.width() - 2 * self._padding
        line = QRectF(left, area.top(), width, _LINE)
        figure = text_width(look.trailing, "small", tabular=True)
        paint_text(painter, line, look.trailing, "small", "text", _RIGHT, tabular=True)
        name = line.adjusted(0, 0, -figure - 8, 0)
        paint_text(painter, name, look.title, "small", "text2")
        bar = QRectF(left, line.bottom(), width, _BAR)
        paint_bar(painter, bar, look.share or 0)

    def _paint_lines(self, painter: QPainter, area: QRectF, look: RowLook) -> None:
        left = area.left() + self._padding + look.indent * _INDENT
        right = area.right() - self._padding
        lines = 1 + bool(look.second) + bool(look.third)
        top = area.top() + (area.height() - lines * _LINE) / 2
        if look.lead:
            column = QRectF(left, top + (lines - 1) * _LINE / 2, _LEAD - _DOT, _LINE)
            paint_text(painter, column, look.lead, "small", "text2", tabular=True)
            left += _LEAD
        if look.icon:
            spot = QRectF(left, top + 1, 18, 18)
            paint_icon(painter, spot, look.icon, look.icon_ink)
            left += 30
        first = QRectF(left, top, right - left, _LINE)
        first.setRight(self._paint_right(painter, first, look))
        alone = self._stands_alone(look)
        title: Role = "bodystrong" if alone else self._title
        taken = paint_line(painter, first, look.title, look.title_marks, title)
        if look.note:
            beside = first.adjusted(taken + 8, 0, 0, 0)
            note: Role = "small" if alone else "label"
            paint_line(painter, beside, look.note, look.note_marks, note, "text2")
        line = QRectF(left, top + _LINE, right - left, _LINE)
        if look.second:
            paint_line(painter, line, look.second, look.second_marks, self._second, "text2")
            line.translate(0, _LINE)
        if look.third:
            self._paint_third(painter, line, look)

    def _paint_right(self, painter: QPainter, line: QRectF, look: RowLook) -> float:
        """Paint what stands at the right of the first line; return where the title must end."""
        if look.status:
            ink = TONE_COLOURS[look.status_tone][0]
            width = text_width(look.status, "small")
            paint_text(painter, line, look.status, "small", ink, _RIGHT)
            dot = QRectF(line.right() - width - _DOT - 6, line.center().y() - 3, _DOT, _DOT)
            paint_ground(painter, dot, colour(ink), _DOT / 2)
            return dot.left() - 8
        if look.trailing:
            role: Role = "small" if look.trailing_ink in {"text2", "text3"} else "smallstrong"
            width = text_width(look.trailing, role, tabular=True)
            paint_text(painter, line, look.trailing, role, look.trailing_ink, _RIGHT, tabular=True)
            return line.right() - width - 8
        return line.right()

    @staticmethod
    def _paint_third(painter: QPainter, line: QRectF, look: RowLook) -> None:
        if look.third_icon:
            spot = QRectF(line.left(), line.top() + 3, 14, 14)
            paint_icon(painter, spot, look.third_icon, look.third_ink)
            line = line.adjusted(20, 0, 0, 0)
        role: Role = "small" if look.third_ink in {"text2", "text3"} else "smallstrong"
        paint_line(painter, line, look.third, look.third_marks, role, look.third_ink)


class HeightCache:
    """Heights of rows that are costly to measure, kept per row and width."""

    def __init__(self, measure: Callable[[Any, int], int], most: int = 4000) -> None:
        self._measure = measure
        self._most = most
        self._known: dict[tuple[Hashable, int], int] = {}

    def height(self, row: Hashable, width: int) -> int:
        known = self._known.get((row, width))
        if known is None:
            if len(self._known) >= self._most:
                self._known.clear()
            known = self._known[row, width] = self._measure(row, width)
        return known

    def clear(self) -> None:
        self._known.clear()


def list_view(model: TableModel[Any], name: str) -> QListView:
    """Return a list that shows the model's first column; give it a delegate. `name` is spoken.

    The caller keeps model and delegate.
    """
    view = QListView()
    view.setModel(model)
    view.setAccessibleName(name)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setMouseTracking(True)
    view.verticalScrollBar().setSingleStep(_LINE)
    KeyboardFocus(view)
    return view


def paint_line(
    painter: QPainter,
    rect: QRectF,
    text: str,
    marks: Marks,
    role: Role,
    ink: Colour = "text",
    *,
    tabular: bool = False,
) -> float:
    """Paint one line, with its marks where it has any; return the width it took."""
    if marks:
        return paint_marked_text(painter, rect, text, marks, role, ink, tabular=tabular)
    return paint_text(painter, rect, text, role, ink, tabular=tabular)


def paint_row_ground(painter: QPainter, option: QStyleOptionViewItem, area: QRectF) -> None:
    """Paint hover, selection and the focus ring of a row."""
    state = option.state
    selected = bool(state & QStyle.StateFlag.State_Selected)
    if selected:
        paint_selected(painter, area)
    elif state & QStyle.StateFlag.State_MouseOver:
        paint_ground(painter, area, colour("hover"), RADIUS_ROW)
    view = option.widget
    if state & QStyle.StateFlag.State_HasFocus and has_keyboard_focus(view):
        paint_focus_ring(painter, area, on_selected=selected)


def paint_section(painter: QPainter, area: QRectF, section: Section) -> None:
    """Paint the heading of a part of a list."""
    paint_text(painter, area, section.title, "smallstrong", section.ink)
