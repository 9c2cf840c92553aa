"""Rows of lists, painted: up to three lines on a rounded ground."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from vpdesk.ui import tokens
from vpdesk.ui.colours import colour
from vpdesk.ui.icons import paint_icon
from vpdesk.ui.marking import Marks
from vpdesk.ui.painting import (
    paint_bar,
    paint_ground,
    paint_line,
    paint_text,
    text_width,
)
from vpdesk.ui.tables import ROW_ROLE, Section, TableModel
from vpdesk.ui.tokens import TONE_COLOURS, Colour, Role, Tone
from vpdesk.ui.widgets.focus import KeyboardFocus
from vpdesk.ui.widgets.row_painting import paint_row_ground, paint_section
from vpdesk.ui.widgets.rows_view import RowsView
from vpdesk.ui.widgets.tips import show_tip

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
ROW_PADDING = 8
"""Left and right of the texts of compact rows, in logical pixels; other rows have 12."""

_GAP = 2
_LINE = 20
_DOT = 6
_LEAD = 56
_INDENT = 20
_ICON_ROOM = 30
_BAR = 6
_SHARE_ROW = 33
_MOST_LINES = 3
_SPARE, _FULL_SPARE, _COMPACT_SPARE, _LONE_SPARE = 20, 16, 14, 18
_SECTION, _FIRST_SECTION, _SECTION_TEXT = 36, 26, 27


@dataclass(frozen=True, slots=True, kw_only=True)
class RowLook:
    """What a row shows; empty parts take no room.

    `note` stands beside the title (a number), `status` at the right with a dot, `trailing` at
    the right without one (a date); `third` is what is next, with an icon before it. `lead` is
    a short date in a column of its own; `indent` counts the levels that a row lies below others;
    `share` (0 to 1) is a bar below the lines. The marks are places in the texts they are named
    after. Of the lines, a tooltip shows no more than the `tips` in those that are cut: never whose
    case it is, nor anything typed about somebody.
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
    tips: tuple[str, ...] = ()


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
        return QSize(0, lines * _LINE + self._spare(look, lines))

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

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        row = index.data(ROW_ROLE)
        if event.type() != QEvent.Type.ToolTip or row is None or isinstance(row, Section):
            return super().helpEvent(event, view, option, index)
        look = self._look(row)
        cut = self._cut_lines(QRectF(option.rect), look)
        told = [tip for tip in look.tips if any(tip in line for line in cut)]
        show_tip(event.globalPos(), "\n".join(told), view)
        return True

    def _cut_lines(self, area: QRectF, look: RowLook) -> list[str]:
        """Return the first line, the note and the second line where they do not fit."""
        title, note = self._first_roles(look)
        words = self._words_area(area, look)
        first = words.width() - _right_room(look)
        beside = first - text_width(look.title, title) - tokens.SMALL
        lines: list[tuple[str, Role, float]] = [
            (look.title, title, first),
            (look.note, note, beside),
            (look.second, self._second, words.width()),
        ]
        return [text for text, role, room in lines if text_width(text, role) > int(room)]

    def _words_area(self, area: QRectF, look: RowLook) -> QRectF:
        """Return where the lines are, after the date and the icon."""
        left = self._padding + look.indent * _INDENT
        left += (_LEAD if look.lead else 0) + (_ICON_ROOM if look.icon else 0)
        return area.adjusted(left, 0, -self._padding, 0)

    def _first_roles(self, look: RowLook) -> tuple[Role, Role]:
        """Return how the title and its note are set."""
        if look.share is not None:
            return "small", "small"
        return ("bodystrong", "small") if self._stands_alone(look) else (self._title, "label")

    def _spare(self, look: RowLook, lines: int) -> int:
        """Return how much higher a row is than its lines."""
        if self._compact:
            return _LONE_SPARE if self._stands_alone(look) else _COMPACT_SPARE
        return _FULL_SPARE if lines == _MOST_LINES else _SPARE

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
        line = self._words_area(area, look)
        line.setHeight(_LINE)
        paint_text(painter, line, look.trailing, "small", "text", _RIGHT, tabular=True)
        name = line.adjusted(0, 0, -_right_room(look), 0)
        paint_text(painter, name, look.title, "small", "text2")
        bar = QRectF(line.left(), line.bottom(), line.width(), _BAR)
        paint_bar(painter, bar, look.share or 0)

    def _paint_lines(self, painter: QPainter, area: QRectF, look: RowLook) -> None:
        lines = 1 + bool(look.second) + bool(look.third)
        line = self._words_area(area, look)
        line.setTop(area.top() + (area.height() - lines * _LINE) / 2)
        line.setHeight(_LINE)
        self._paint_before(painter, line, look, (lines - 1) * _LINE / 2 if look.lead else 0)
        self._paint_right(painter, line, look)
        first = line.adjusted(0, 0, -_right_room(look), 0)
        title, note = self._first_roles(look)
        taken = paint_line(painter, first, look.title, look.title_marks, title)
        if look.note:
            beside = first.adjusted(taken + tokens.SMALL, 0, 0, 0)
            paint_line(painter, beside, look.note, look.note_marks, note, "text2")
        line.translate(0, _LINE)
        if look.second:
            paint_line(painter, line, look.second, look.second_marks, self._second, "text2")
            line.translate(0, _LINE)
        if look.third:
            self._paint_third(painter, line, look)

    @staticmethod
    def _paint_before(painter: QPainter, line: QRectF, look: RowLook, down: float) -> None:
        """Paint the date and the icon left of the lines, so far below the first one."""
        left = line.left()
        if look.icon:
            left -= _ICON_ROOM
            paint_icon(
                painter, QRectF(left, line.top() + 1 + down, 18, 18), look.icon, look.icon_ink
            )
        if look.lead:
            column = QRectF(left - _LEAD, line.top() + down, _LEAD - _DOT, _LINE)
            paint_text(painter, column, look.lead, "small", "text2", tabular=True)

    @staticmethod
    def _paint_right(painter: QPainter, line: QRectF, look: RowLook) -> None:
        """Paint what stands at the right of the first line."""
        if look.status:
            ink = TONE_COLOURS[look.status_tone][0]
            paint_text(painter, line, look.status, "small", ink, _RIGHT)
            left = line.right() - text_width(look.status, "small") - 2 * _DOT
            dot = QRectF(left, line.center().y() - _DOT / 2, _DOT, _DOT)
            paint_ground(painter, dot, colour(ink), _DOT / 2)
        elif look.trailing:
            role, ink = _trailing_role(look), look.trailing_ink
            paint_text(painter, line, look.trailing, role, ink, _RIGHT, tabular=True)

    @staticmethod
    def _paint_third(painter: QPainter, line: QRectF, look: RowLook) -> None:
        if look.third_icon:
            spot = QRectF(line.left(), line.top() + 3, 14, 14)
            paint_icon(painter, spot, look.third_icon, look.third_ink)
            line = line.adjusted(20, 0, 0, 0)
        role: Role = "small" if look.third_ink in {"text2", "text3"} else "smallstrong"
        paint_line(painter, line, look.third, look.third_marks, role, look.third_ink)


def _trailing_role(look: RowLook) -> Role:
    return "small" if look.trailing_ink in {"text2", "text3"} else "smallstrong"


def _right_room(look: RowLook) -> float:
    """Return what the right of the first line takes, with the space before it."""
    if look.status:
        return text_width(look.status, "small") + 2 * _DOT + tokens.SMALL
    if look.trailing:
        return text_width(look.trailing, _trailing_role(look), tabular=True) + tokens.SMALL
    return 0


def list_view(model: TableModel[Any], name: str) -> QListView:
    """Return a list that shows the model's first column; give it a delegate. `name` is spoken.

    The caller keeps model and delegate.
    """
    view = RowsView()
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
