"""The navigation at the left of the window."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from vpdesk.ui import tokens
from vpdesk.ui.colours import colour
from vpdesk.ui.icons import paint_icon
from vpdesk.ui.painting import (
    paint_focus_ring,
    paint_ground,
    paint_selected,
    paint_text,
    text_width,
)
from vpdesk.ui.tokens import Colour
from vpdesk.ui.widgets.focus import KeyboardFocus, has_keyboard_focus
from vpdesk.ui.widgets.icon_mark import IconMark
from vpdesk.ui.widgets.panes import as_pane
from vpdesk.ui.widgets.pill import Pill
from vpdesk.ui.widgets.scroll import on_ground
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.text import text_label

_ENTRY = int(Qt.ItemDataRole.UserRole)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_PITCH = tokens.NAVIGATION_HEIGHT + 2
_MARGIN = 10
_LEFT_OF_WORDS, _RIGHT_OF_WORDS = 39, 6


@dataclass(frozen=True, slots=True, kw_only=True)
class NavigationEntry:
    """A page or command; `shortcut` as Qt writes it (`Ctrl+1`), shown in the tooltip."""

    key: str
    text: str
    icon: str
    shortcut: str = ""

    def tooltip(self) -> str:
        if not self.shortcut:
            return self.text
        keys = QKeySequence(self.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
        return f"{self.text} ({keys})"


def width_of_entries(entries: Sequence[NavigationEntry]) -> int:
    """Return how wide a list has to be for the words of all its entries."""
    widest = max((text_width(entry.text, "labelstrong") for entry in entries), default=0)
    return widest + _LEFT_OF_WORDS + _RIGHT_OF_WORDS + 1


class NavigationList(QListWidget):
    """Pages, one of them current. Click, Enter and arrows choose."""

    chosen = Signal(str)

    def __init__(self, entries: Sequence[NavigationEntry], name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setItemDelegate(_EntryDelegate(self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(len(entries) * _PITCH)
        self.width_taken = width_of_entries(entries)
        for entry in entries:
            item = QListWidgetItem(entry.text)
            item.setData(_ENTRY, entry)
            item.setToolTip(entry.tooltip())
            self.addItem(item)
        KeyboardFocus(self)
        self.itemSelectionChanged.connect(self._tell)

    def set_current(self, key: str) -> None:
        """Mark the entry with this key without telling `chosen`; none when there is no such."""
        self.blockSignals(True)
        self.setCurrentRow(-1)
        for place in range(self.count()):
            item = self.item(place)
            if item.data(_ENTRY).key == key:
                self.setCurrentItem(item)
        self.blockSignals(False)
        self.viewport().update()

    def offers(self, key: str) -> bool:
        """Tell whether there is an entry with this key."""
        return any(self.item(row).data(_ENTRY).key == key for row in range(self.count()))

    def _tell(self) -> None:
        # Selected, not current: Tab into a list without a current item makes the first current.
        chosen = self.selectedItems()
        if chosen:
            self.chosen.emit(chosen[0].data(_ENTRY).key)


class Sidebar(QWidget):
    """Mark, search button, pages, and at the bottom commands.

    ``mark`` is a word of warning below the name; compact, a sign with it as tooltip.
    """

    page_chosen = Signal(str)
    command_chosen = Signal(str)
    search_requested = Signal()

    def __init__(
        self,
        pages: Sequence[NavigationEntry],
        commands: Sequence[NavigationEntry],
        mark: str = "",
    ) -> None:
        super().__init__()
        on_ground(self, "sidebar")
        self._mark = IconMark("umbrella", "accent", 20)
        self._name = text_label("vpdesk", "heading")
        self._warning = Pill(mark, "warn")
        self._warning_sign = IconMark("lightbulb", "warn", 20)
        self._warning_sign.setToolTip(mark)
        self._warning_sign.setAccessibleName(mark)
        self._is_marked = bool(mark)
        self._search = _SearchButton(self.tr("Search"))
        self._search.clicked.connect(self.search_requested)
        self._pages = NavigationList(pages, self.tr("Pages"))
        self._pages.chosen.connect(self.page_chosen)
        self._commands = {entry.key: _CommandButton(entry) for entry in commands}
        taken = width_of_entries((*pages, *commands)) + 2 * _MARGIN + 1
        self._width = max(tokens.SIDEBAR_WIDTH, taken)
        self._marked: QWidget = self._pages
        for button in self._commands.values():
            button.chosen.connect(self.command_chosen)
        self._lay_out()
        self.set_compact(False)
        as_pane(self, self._pages)

    def set_current(self, key: str) -> None:
        """Mark the page or command that is shown now."""
        self._pages.set_current(key)
        self._marked = self._commands.get(key, self._pages)
        for name, button in self._commands.items():
            button.set_current(name == key)

    def take_keyboard(self) -> None:
        """Give the keyboard to the page or command that is shown now."""
        self._marked.setFocus()

    def set_compact(self, compact: bool) -> None:
        """Show icons only, 60 wide; the words become tooltips."""
        width = tokens.SIDEBAR_COMPACT_WIDTH if compact else self._width
        self.setFixedWidth(width)
        self._name.setVisible(not compact)
        show_inside(self._warning, self._is_marked and not compact)
        show_inside(self._warning_sign, self._is_marked and compact)
        self._search.compact = compact
        self._search.update()

    def _lay_out(self) -> None:
        brand = QHBoxLayout()
        brand.setContentsMargins(_MARGIN, 0, 0, 0)
        brand.setSpacing(tokens.SMALL)
        brand.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignLeft)
        brand.addWidget(self._name, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, tokens.PANE_TOP, _MARGIN + 1, _MARGIN)
        column.setSpacing(0)
        column.addLayout(brand)
        column.addSpacing(tokens.SMALL)
        if self._is_marked:
            signs = QHBoxLayout()
            signs.setContentsMargins(_MARGIN, 0, 0, 0)
            signs.addWidget(self._warning)
            signs.addWidget(self._warning_sign)
            signs.addStretch(1)
            column.addLayout(signs)
            column.addSpacing(tokens.SMALL)
        column.addWidget(self._search)
        column.addSpacing(tokens.FIELD_TO_FIELD)
        column.addWidget(self._pages)
        column.addStretch(1)
        for button in self._commands.values():
            column.addWidget(button)


class _EntryDelegate(QStyledItemDelegate):
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, _PITCH)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        area = QRectF(option.rect).adjusted(0, 0, 0, -2)
        state = option.state
        current = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        _paint_entry(painter, area, index.data(_ENTRY), current=current, hovered=hovered)
        if state & QStyle.StateFlag.State_HasFocus and has_keyboard_focus(option.widget):
            paint_focus_ring(painter, area, tokens.RADIUS_CONTROL, on_selected=current)


class _CommandButton(QToolButton):
    chosen = Signal(str)

    def __init__(self, entry: NavigationEntry) -> None:
        super().__init__()
        self._entry = entry
        self._current = False
        self.setText(entry.text)
        self.setAccessibleName(entry.text)
        self.setToolTip(entry.tooltip())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(_PITCH)
        self.setMinimumWidth(tokens.SIDEBAR_COMPACT_WIDTH - 2 * _MARGIN - 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._tell)

    def set_current(self, current: bool) -> None:
        self._current = current
        self.setAccessibleDescription(self.tr("current page") if current else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(tokens.SIDEBAR_COMPACT_WIDTH - 2 * _MARGIN - 1, _PITCH)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect()).adjusted(0, 0, 0, -2)
        hovered = self.underMouse()
        _paint_entry(painter, area, self._entry, current=self._current, hovered=hovered)
        if self.hasFocus():
            paint_focus_ring(painter, area, tokens.RADIUS_CONTROL, on_selected=self._current)

    def _tell(self) -> None:
        self.chosen.emit(self._entry.key)


class _SearchButton(QPushButton):
    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.compact = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(tokens.INPUT_HEIGHT)
        self.setMinimumWidth(tokens.SIDEBAR_COMPACT_WIDTH - 2 * _MARGIN - 1)
        keys = QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText)
        self._keys = keys.replace("+", " ")
        self.setToolTip(f"{text} ({keys})")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        ground = colour("hover" if self.underMouse() else "surface")
        paint_ground(painter, area, ground, tokens.RADIUS_CONTROL, colour("border"))
        left = (area.width() - 16) / 2 if self.compact else 12
        paint_icon(painter, QRectF(left, (area.height() - 16) / 2, 16, 16), "search", "text2")
        if not self.compact:
            words = area.adjusted(34, 0, -10, 0)
            paint_text(painter, words, self._keys, "small", "text2", _RIGHT)
            paint_text(painter, words, self.text(), "label", "text2")
        if self.hasFocus():
            paint_focus_ring(painter, area, tokens.RADIUS_CONTROL)


def _paint_entry(
    painter: QPainter, area: QRectF, entry: NavigationEntry, *, current: bool, hovered: bool
) -> None:
    if current:
        paint_selected(painter, area, tokens.RADIUS_CONTROL, "sideselected")
    elif hovered:
        paint_ground(painter, area, colour("sidehover"), tokens.RADIUS_CONTROL)
    ink: Colour = "accenttext" if current else "text2"
    narrow = area.width() < tokens.SIDEBAR_COMPACT_WIDTH
    left = area.left() + ((area.width() - 18) / 2 if narrow else 11)
    spot = QRectF(left, area.top() + (area.height() - 18) / 2, 18, 18)
    paint_icon(painter, spot, entry.icon, ink)
    if not narrow:
        words = area.adjusted(_LEFT_OF_WORDS, 0, -_RIGHT_OF_WORDS, 0)
        paint_text(painter, words, entry.text, "labelstrong" if current else "label", ink)
