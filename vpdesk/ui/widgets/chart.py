"""What all charts have in common: bars that are looked at, walked along, heard and pressed."""

from abc import abstractmethod
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QScrollArea, QSizePolicy

from vpdesk.ui import tokens
from vpdesk.ui.colours import colour
from vpdesk.ui.painting import paint_focus_ring, paint_ground, paint_selected
from vpdesk.ui.tables import Column, TableModel
from vpdesk.ui.tokens import Colour
from vpdesk.ui.widgets.focus import KeyboardFocus, has_keyboard_focus
from vpdesk.ui.widgets.tips import show_tip
from vpdesk.ui.widgets.uncopied import Uncopied

_MARGIN = 24
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One figure of a chart.

    ``key`` is what is behind it, ``label`` names its place, ``figure`` is the value in words,
    ``spoken`` says all of it in a sentence. ``whole`` is what the value is held against, if
    anything; ``note`` stands below in amber.
    """

    key: Hashable
    label: str
    value: float
    figure: str
    spoken: str
    ink: Colour = "accent"
    whole: float | None = None
    note: str = ""


class Chart(QListView):
    """A list that is painted as bars; `chosen` carries the key of one that is not 0.

    The arrow keys go from bar to bar and Enter chooses. It is as high as it needs to be. Nothing
    of it can be copied.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._bars: tuple[Bar, ...] = ()
        self._slots: list[QRect] = []
        self._hovered = QPersistentModelIndex()
        self._model: TableModel[Bar] = TableModel(
            [Column[Bar](title="", value=lambda bar: bar.label)],
            key=lambda bar: bar.key,
            spoken=lambda bar: bar.spoken,
            parent=self,
        )
        self.setModel(self._model)
        self.setProperty("kind", "bare")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.clicked.connect(self._choose)
        KeyboardFocus(self)
        Uncopied(self)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these bars; where they are about the same things, the current one stays."""
        self._bars = tuple(bars)
        self._model.set_rows(self._bars)
        self._arrange()

    def visualRect(self, index: QModelIndex | QPersistentModelIndex) -> QRect:
        shown = index.isValid() and index.row() < len(self._slots)
        return self._slots[index.row()] if shown else QRect()

    def indexAt(self, place: QPoint) -> QModelIndex:
        for row, slot in enumerate(self._slots):
            if slot.contains(place):
                return self._model.index(row, 0)
        return QModelIndex()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        moves = QAbstractItemView.CursorAction
        here, last = self.currentIndex().row(), len(self._bars) - 1
        if here < 0:
            return self._model.index(last if action is moves.MoveEnd else 0, 0)
        steps = {
            moves.MoveHome: -here,
            moves.MoveEnd: last - here,
            moves.MoveLeft: -1,
            moves.MovePrevious: -1,
            moves.MoveRight: 1,
            moves.MoveNext: 1,
            moves.MoveUp: self._line_above(here) - here,
            moves.MovePageUp: self._line_above(here) - here,
            moves.MoveDown: self._line_below(here) - here,
            moves.MovePageDown: self._line_below(here) - here,
        }
        return self._model.index(min(max(here + steps[action], 0), last), 0)

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        _hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Let the page scroll along with the keyboard; the chart itself is shown whole."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        content = None if area is None else area.widget()
        if area is not None and content is not None and self.hasFocus():
            slot = self.visualRect(index)
            middle = self.viewport().mapTo(content, slot.center())
            area.ensureVisible(middle.x(), middle.y(), 0, slot.height() // 2 + _MARGIN)

    def setSelection(self, _rect: QRect, _command: QItemSelectionModel.SelectionFlag) -> None:
        """Select nothing: a bar is current or it is not."""

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.indexAt(event.position().toPoint()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(QModelIndex())
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            bar = self._model.row_at(index)
            show_tip(event.globalPos(), bar.spoken if bar else "", self)
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        for row, slot in enumerate(self._slots):
            self._paint_ground(painter, self._model.index(row, 0), QRectF(slot))
        self._paint(painter)

    @abstractmethod
    def _layout(self, width: int) -> tuple[list[QRect], int]:
        """Return where each bar is, with its words, and how high all of it is."""

    @abstractmethod
    def _paint(self, painter: QPainter) -> None:
        """Paint the bars where `_layout` placed them."""

    def _line_above(self, here: int) -> int:
        return here - 1

    def _line_below(self, here: int) -> int:
        return here + 1

    def _arrange(self) -> None:
        self._slots, height = self._layout(max(self.viewport().width(), 1))
        self.setFixedHeight(height)
        self.viewport().update()

    def _choose(self, index: QModelIndex) -> None:
        bar = self._model.row_at(index)
        if bar is not None and bar.value:
            self.chosen.emit(bar.key)

    def _hover(self, index: QModelIndex) -> None:
        if index != self._hovered:
            self._hovered = QPersistentModelIndex(index)
            bar = self._model.row_at(index)
            hand = Qt.CursorShape.PointingHandCursor
            self.viewport().setCursor(hand if bar and bar.value else Qt.CursorShape.ArrowCursor)
            self.viewport().update()

    def _paint_ground(self, painter: QPainter, index: QModelIndex, slot: QRectF) -> None:
        is_current = self.hasFocus() and index == self.currentIndex()
        if is_current:
            paint_selected(painter, slot, tokens.RADIUS_CONTROL)
        elif index == self._hovered:
            paint_ground(painter, slot, colour("hover"), tokens.RADIUS_CONTROL)
        if is_current and has_keyboard_focus(self):
            paint_focus_ring(painter, slot, tokens.RADIUS_CONTROL, on_selected=True)


def crisp(painter: QPainter, area: QRectF) -> QRectF:
    """Return the area moved to whole pixels of the device, at least one of them wide and high."""
    ratio = painter.device().devicePixelRatioF()
    left, top = round(area.left() * ratio), round(area.top() * ratio)
    right = max(round(area.right() * ratio), left + 1)
    bottom = max(round(area.bottom() * ratio), top + 1)
    return QRectF(left / ratio, top / ratio, (right - left) / ratio, (bottom - top) / ratio)
