"""Lists inside cards: as high as their rows, with what can be done with the current one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from vpdesk.ui import tokens
from vpdesk.ui.tables import Column, Section, TableModel
from vpdesk.ui.widgets.buttons import link_button, tool_button
from vpdesk.ui.widgets.rows import ROW_PADDING, RowDelegate, RowLook, list_view
from vpdesk.ui.widgets.showing import show_inside

_MARGIN = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class RowAction:
    """Something to do with a row; `quick` puts it beside the heading instead of in a menu."""

    text: str
    icon: str
    keys: tuple[Qt.Key, ...]
    run: Callable[[Any], None]
    quick: bool = False


class RowList(QWidget):
    """Rows without a scroll bar of their own; the first action is also the double click's.

    At most `most` rows are shown until the user asks for the rest. `tools` goes into the heading
    of the card; it shows itself while there is a current row.
    """

    current_changed = Signal(object)

    def __init__(
        self,
        name: str,
        look: Callable[[Any], RowLook],
        *,
        key: Callable[[Any], object],
        spoken: Callable[[Any], str],
        actions: Sequence[RowAction],
        most: int = 50,
        divided: bool = False,
    ) -> None:
        super().__init__()
        self._key = key
        self._actions = tuple(actions)
        self._most = most
        self._all: Sequence[Any] = ()
        self._is_open = False
        columns = [Column[Any](title="", value=lambda row: look(row).title)]
        self._model: TableModel[Any] = TableModel(columns, key=key, spoken=spoken, parent=self)
        self.view = list_view(self._model, name)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.view.activated.connect(self._activate)
        self.view.selectionModel().currentChanged.connect(self._tell)
        self.view.installEventFilter(self)
        self._delegate = RowDelegate(self.view, look, compact=True, divided=divided)
        self.view.setItemDelegate(self._delegate)
        self._rest = link_button("", "chevron-down")
        self._rest.clicked.connect(self.show_all)
        self.tools = self._make_tools()
        self.setFocusProxy(self.view)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view)
        below = QHBoxLayout()
        below.setContentsMargins(ROW_PADDING, 0, 0, 0)
        below.addWidget(self._rest)
        below.addStretch(1)
        column.addLayout(below)
        self.show_rows(())

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows and headings; the current row stays, or the next one becomes it."""
        kept, place = self.current(), self.view.currentIndex().row()
        self._all = rows
        shown = rows if self._is_open else rows[: self._most]
        self._model.set_rows(shown)
        hidden = len(rows) - len(shown)
        self._rest.setText(self.tr("Show %1 more").replace("%1", QLocale().toString(hidden)))
        self._rest.setVisible(hidden > 0)
        if kept is not None:
            self._return_to(self._key(kept), place)
        self._fit()
        self._tell()

    def show_all(self) -> None:
        """Show the rest as well."""
        self._is_open = True
        self.show_rows(self._all)
        self.view.setFocus()

    def current(self) -> Any:
        """Return the current row, None when there is none."""
        return self._model.row_at(self.view.currentIndex())

    def choose(self, key: object) -> None:
        """Make the row with this key the current one."""
        self.view.setCurrentIndex(self._model.place_of(key))

    def enter(self) -> None:
        """Give the list the keyboard, at its current or else its first row."""
        if self.current() is None:
            self._return_to(None, 0)
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def enter_at(self, key: object) -> None:
        """Give the row with this key the keyboard, also where it is among the rest."""
        if not self._model.place_of(key).isValid():
            self.show_all()
        self.choose(key)
        self.enter()
        # What it lies in may be laid out only once it is shown.
        QTimer.singleShot(0, self, self._reveal)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.view and event.type() == QEvent.Type.KeyPress:
            return self._run_by_key(event)
        return False

    def _run_by_key(self, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        row = self.current()
        for action in self._actions:
            if row is not None and event.key() in action.keys and not _is_modified(event):
                action.run(row)
                return True
        return False

    def _activate(self) -> None:
        row = self.current()
        if row is not None:
            self._actions[0].run(row)

    def _run(self, action: RowAction) -> None:
        row = self.current()
        if row is not None:
            action.run(row)

    def _tell(self) -> None:
        show_inside(self.tools, self.current() is not None)
        self._reveal()
        self.current_changed.emit(self.current())

    def _return_to(self, key: object, place: int) -> None:
        """Make the row with the key current, else the first one at or around the place."""
        index = self._model.place_of(key)
        rows = self._model.rows()
        order = [*range(max(place, 0), len(rows)), *range(min(place, len(rows)) - 1, -1, -1)]
        near = (self._model.index(at, 0) for at in order if not isinstance(rows[at], Section))
        self.view.setCurrentIndex(index if index.isValid() else next(near, index))

    def _fit(self) -> None:
        option = QStyleOptionViewItem()
        heights = (
            self._delegate.sizeHint(option, self._model.index(place, 0)).height()
            for place in range(self._model.rowCount())
        )
        self.view.setFixedHeight(sum(heights))
        self.view.setVisible(self._model.rowCount() > 0)

    def _reveal(self) -> None:
        """Let the page scroll along with the keyboard."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is None or not self.view.hasFocus():
            return
        row = self.view.visualRect(self.view.currentIndex())
        content = area.widget()
        if content is not None:
            middle = self.view.viewport().mapTo(content, row.center())
            area.ensureVisible(middle.x(), middle.y(), 0, row.height() // 2 + _MARGIN)

    def _make_tools(self) -> QWidget:
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.LARGE)
        for action in self._actions:
            if action.quick:
                button = link_button(action.text, action.icon)
                button.setToolTip(_with_key(action))
                button.clicked.connect(partial(self._run, action))
                row.addWidget(button)
        if not all(action.quick for action in self._actions):
            row.addWidget(self._more_button())
        return tools

    def _more_button(self) -> QToolButton:
        button = tool_button("ellipsis", self.tr("More for the selected row"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        self._fill(menu)
        button.setMenu(menu)
        return button

    def _open_menu(self, place: QPoint) -> None:
        index = self.view.indexAt(place)
        if self._model.row_at(index) is None:
            return
        menu = QMenu(self.view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill(menu)
        menu.popup(self.view.viewport().mapToGlobal(place))

    def _fill(self, menu: QMenu) -> None:
        for action in self._actions:
            entry = QAction(_with_key(action, between="\t"), menu)
            entry.triggered.connect(partial(self._run, action))
            menu.addAction(entry)


def heading_tools(*parts: QWidget) -> QWidget:
    """Return what stands right in the heading of a card, when that is more than one thing."""
    tools = QWidget()
    row = QHBoxLayout(tools)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(tokens.MEDIUM)
    for part in parts:
        row.addWidget(part)
    return tools


def _with_key(action: RowAction, between: str = "") -> str:
    key = QKeySequence(action.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{action.text}{between}{key}" if between else f"{action.text} ({key})"


def _is_modified(event: QKeyEvent) -> bool:
    keypad = Qt.KeyboardModifier.KeypadModifier
    return bool(event.modifiers() & ~keypad)
