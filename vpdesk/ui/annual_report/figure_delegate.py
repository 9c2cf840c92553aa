"""Paints one line of figures: what it counts, a bar, the adviser's figure and the printed one."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QColor, QHelpEvent, QMouseEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from vpdesk.domain.disclosure import THRESHOLD, Token
from vpdesk.ui import tokens
from vpdesk.ui.annual_report.label_lines import label_lines
from vpdesk.ui.annual_report.rules import Rule
from vpdesk.ui.annual_report.words import why_words
from vpdesk.ui.colours import colour, wants_contrast
from vpdesk.ui.fonts import metrics
from vpdesk.ui.painting import paint_focus_ring, paint_ground, paint_text, text_width
from vpdesk.ui.tables import ROW_ROLE
from vpdesk.ui.token_words import NOT_PRINTED, token_words
from vpdesk.ui.tokens import Colour, Role
from vpdesk.ui.widgets.focus import has_keyboard_focus
from vpdesk.ui.widgets.tips import show_tip

PRINTED_WIDTH = 104
"""Width of the tinted column *In verslag*, in logical pixels."""

OWN_GAP = 16
"""Space between the adviser's figures and that column."""

ROW_HEIGHT = 34
_LINE = 18
_INDENT = 14
_OWN_WIDTH = 52
_BAR_WIDTH = 92
_BAR_HEIGHT = 9
_HATCHED = {True: 24, False: 52}
_HATCH_STEP = 5
_PADDING = 12
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureLine:
    """One line: ``own`` persons for the adviser, ``printed`` in the report.

    ``among`` is what is printed of the group that it is a part of, or is, if anything is.
    ``share`` is the length of the bar, 0 to 1, of lines that are printed as a number. ``k`` is
    the threshold of its table, ``column_key`` the group of a crossed table it is about.
    """

    label: str
    depth: int = 0
    own: int
    printed: Token | None
    among: Token | None = None
    share: float = 0
    variable: str
    keys: frozenset[str]
    rule: Rule
    k: int = THRESHOLD
    column_key: str | None = None


class FigureDelegate(QStyledItemDelegate):
    """Both figures of a line are links: `figure_clicked` carries the line."""

    figure_clicked = Signal(object)

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._pointed: tuple[int, bool] | None = None

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        line: FigureLine = index.data(ROW_ROLE)
        lines = label_lines(line.label, "body", self._label_area(self._view_area(), line).width())
        return QSize(0, ROW_HEIGHT + (len(lines) - 1) * _LINE)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        line: FigureLine = index.data(ROW_ROLE)
        area = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_HasFocus and has_keyboard_focus(self._view):
            paint_focus_ring(painter, area.adjusted(0, 1, 0, -1), tokens.RADIUS_CONTROL)
        ink: Colour = "text" if line.printed is not None else "text2"
        words = self._label_area(area, line)
        lines = label_lines(line.label, "body", words.width())
        top = area.center().y() - len(lines) * _LINE / 2
        for place, text in enumerate(lines):
            spot = QRectF(words.left(), top + place * _LINE, words.width() + 1, _LINE)
            paint_text(painter, spot, text, "body", ink)
        self._paint_bar(painter, area, line)
        place, over_printed = self._pointed or (-1, False)
        pointed = place == index.row()
        self._paint_figure(
            painter, self._own_area(area), str(line.own), "body", "text2",
            linked=pointed and not over_printed,
        )  # fmt: skip
        exact = line.printed is not None and line.printed.exact
        self._paint_figure(
            painter,
            self._printed_area(area).adjusted(_PADDING, 0, -_PADDING, 0),
            token_words(line.printed, line.among),
            "bodystrong" if exact else "small",
            "text" if exact else "text2",
            linked=pointed and over_printed,
        )

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        if isinstance(event, QMouseEvent):
            self.point_at(index, event.position(), QRectF(option.rect))
            clicked = event.type() == QEvent.Type.MouseButtonRelease
            if clicked and event.button() == Qt.MouseButton.LeftButton and self._pointed:
                self.figure_clicked.emit(index.data(ROW_ROLE))
                return True
        return False

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        line: FigureLine = index.data(ROW_ROLE)
        if self._figure_at(QPointF(event.pos()), QRectF(option.rect)) is not None:
            QToolTip.showText(event.globalPos(), why_words(line.printed, line.among), view)
        elif any(text.endswith("…") for text in self._shown_label(option, line)):
            show_tip(event.globalPos(), line.label, view)
        else:
            QToolTip.hideText()
        return True

    def point_at(
        self, index: QModelIndex | QPersistentModelIndex, place: QPointF, area: QRectF
    ) -> None:
        """Show the figure under the pointer as the link that it is."""
        over = self._figure_at(place, area)
        self._show_pointed(None if over is None else (index.row(), over))

    def point_nowhere(self) -> None:
        self._show_pointed(None)

    def _show_pointed(self, pointed: tuple[int, bool] | None) -> None:
        if pointed != self._pointed:
            self._pointed = pointed
            hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
            self._view.viewport().setCursor(hand if pointed else arrow)
            self._view.viewport().update()

    def _figure_at(self, place: QPointF, area: QRectF) -> bool | None:
        """Return whether the printed figure is there, else the adviser's; None for neither."""
        if self._printed_area(area).contains(place):
            return True
        return False if self._own_area(area).contains(place) else None

    def _shown_label(self, option: QStyleOptionViewItem, line: FigureLine) -> list[str]:
        width = self._label_area(QRectF(option.rect), line).width()
        return label_lines(line.label, "body", width)

    def _view_area(self) -> QRectF:
        return QRectF(self._view.viewport().rect())

    @staticmethod
    def _printed_area(area: QRectF) -> QRectF:
        return area.adjusted(area.width() - PRINTED_WIDTH, 0, 0, 0)

    @staticmethod
    def _own_area(area: QRectF) -> QRectF:
        right = area.right() - PRINTED_WIDTH - OWN_GAP
        return QRectF(right - _OWN_WIDTH, area.top(), _OWN_WIDTH, area.height())

    def _bar_area(self, area: QRectF) -> QRectF:
        left = self._own_area(area).left() - _BAR_WIDTH + tokens.SMALL
        top = area.center().y() - _BAR_HEIGHT / 2
        return QRectF(left, top, _BAR_WIDTH, _BAR_HEIGHT)

    def _label_area(self, area: QRectF, line: FigureLine) -> QRectF:
        right = self._bar_area(area).left() - tokens.MEDIUM
        left = area.left() + line.depth * _INDENT
        return QRectF(left, area.top(), max(right - left, 60), area.height())

    def _paint_bar(self, painter: QPainter, area: QRectF, line: FigureLine) -> None:
        bar = self._bar_area(area)
        if line.printed is None:
            return
        if line.printed.exact:
            bar.setWidth(max(bar.width() * line.share, tokens.TIGHT))
            paint_ground(painter, bar, colour("accent"), 3)
            return
        bar.setWidth(_HATCHED[line.printed.lo == 0])
        paint_hatched(painter, bar)

    @staticmethod
    def _paint_figure(
        painter: QPainter, area: QRectF, text: str, role: Role, ink: Colour, *, linked: bool
    ) -> None:
        ink = "accenttext" if linked and text != NOT_PRINTED else ink
        paint_text(painter, area, text, role, ink, _RIGHT, tabular=True)
        if linked:
            below = area.center().y() + metrics(role).ascent() / 2 + 1
            left = area.right() - text_width(text, role, tabular=True)
            painter.setPen(QPen(colour(ink), 1))
            painter.drawLine(QPointF(left, below), QPointF(area.right(), below))


def paint_hatched(painter: QPainter, bar: QRectF) -> None:
    """Paint a pale hatched bar, which stands for a token and not for a number."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addRoundedRect(bar, 3, 3)
    painter.setClipPath(path)
    painter.fillRect(bar, QBrush(colour("neutraltint")))
    painter.setPen(QPen(colour("chart2"), 2))
    height = bar.height()
    start = bar.left() - height
    while start < bar.right():
        painter.drawLine(QPointF(start, bar.bottom()), QPointF(start + height, bar.top()))
        start += _HATCH_STEP
    painter.restore()
    if wants_contrast():
        paint_ground(painter, bar, QColor(Qt.GlobalColor.transparent), 3, colour("input"))
