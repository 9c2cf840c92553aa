"""The list of cases: search, filters, count, rows and what stands there when there are none."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from vpdesk.domain.cases import RUNNING, CaseFilter, CaseId, CaseOrder, CaseRow
from vpdesk.domain.found_entries import entry_of
from vpdesk.domain.found_words import sought_words
from vpdesk.ui import tokens
from vpdesk.ui.cases.case_words import row_look, spoken_row
from vpdesk.ui.cases.keyboard import came_by_keyboard
from vpdesk.ui.cases.list_filter import ListFilter
from vpdesk.ui.cases.services import CasePageServices
from vpdesk.ui.filling import filled
from vpdesk.ui.labels import label
from vpdesk.ui.tables import Column, TableModel
from vpdesk.ui.widgets.buttons import secondary_button, tell_keys, tool_button
from vpdesk.ui.widgets.empty_state import EmptyState
from vpdesk.ui.widgets.rows import RowDelegate, RowLook, list_view
from vpdesk.ui.widgets.scroll import on_ground
from vpdesk.ui.widgets.text import text_label

FOLLOWED_AFTER = 120
"""Milliseconds after the current row changed."""

PAGE = 200
FOUND_PAGE = 50
"""Rows that are asked for at a time; of those found by words less, as each key asks anew."""

_NARROW = 260
_EVERYTHING = CaseFilter(statuses=frozenset())


class CaseList(QWidget):
    """`case_chosen` carries the id, and the entry in which words were found, or None.

    `opened` tells that the user wants to go into the case, `refilled` that the list was read anew;
    ``words`` are those looked for now.
    """

    case_chosen = Signal(object, object)
    refilled = Signal()
    opened = Signal()
    new_wanted = Signal()

    def __init__(self, services: CasePageServices) -> None:
        super().__init__()
        on_ground(self, "canvas", "right")
        self._services = services
        self.filter = ListFilter(services)
        self.words: tuple[str, ...] = ()
        self._wanted: CaseFilter | None = None
        self._model = TableModel[CaseRow](
            [Column[CaseRow](title=self.tr("Case"), value=lambda row: row.code_name or row.number)],
            key=lambda row: row.id,
            spoken=self._spoken,
            more=self._more,
        )
        self.view = list_view(self._model, self.tr("Cases"))
        # The ground of the selected row ends before the scroll bar.
        self.view.setViewportMargins(0, 0, tokens.TIGHT, 0)
        self._delegate = RowDelegate(self.view, self._look)
        self.view.setItemDelegate(self._delegate)
        self._count = text_label("", "small", "text2")
        self._order = text_label("", "small", "text2")
        self.new_button = secondary_button(self.tr("New report"))
        tell_keys(self.new_button, "Ctrl+N")
        self._none = EmptyState("folder-open", "", "", self.new_button, width=_NARROW)
        self.clear_button = secondary_button(self.tr("Clear filters"))
        self._not_found = EmptyState("search", "", "", self.clear_button, width=_NARROW)
        self._stack = QStackedWidget()
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(FOLLOWED_AFTER)
        self._lay_out()
        self._connect()
        self.refill()

    def refill(self) -> None:
        """Read the list anew; the current case stays current where it is still listed."""
        current = self._current()
        wanted = self.filter.filter
        same = wanted == self._wanted
        scrolled = self.view.verticalScrollBar().value() if same else 0
        self._wanted, self.words = wanted, sought_words(wanted.words)
        limit = max(self._page(), self._model.rowCount() if same else 0)
        rows = self._services.cases.list(wanted, limit=limit)
        self._model.set_rows(rows)
        self._show_count(wanted, self._services.cases.count(wanted))
        if current is not None:
            self.mark(current)
        self.view.verticalScrollBar().setValue(scrolled)
        self.refilled.emit()

    def refresh_filters(self) -> None:
        self.filter.offer()

    def is_bare(self) -> bool:
        """Tell whether there is no case to choose, and no filter or word that keeps one away."""
        return self._stack.currentWidget() is self._none

    def first(self) -> CaseId | None:
        """Return the case at the top of the list."""
        row = self._model.row_at(self._model.index(0, 0))
        return row.id if row else None

    def mark(self, case_id: CaseId) -> None:
        """Make a case the current row, without asking to show it again."""
        place = self._model.place_of(case_id)
        selection = self.view.selectionModel()
        selection.blockSignals(True)
        if place.isValid():
            self.view.setCurrentIndex(place)
            self.view.scrollTo(place)
        else:
            self.view.clearSelection()
            self.view.setCurrentIndex(QModelIndex())
        selection.blockSignals(False)
        self.view.viewport().update()

    def rest(self) -> None:
        """Let go of what was still to follow, when the page goes out of sight."""
        self._follow.stop()
        self.filter.rest()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.filter.go_on()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._choose_current()
                self.opened.emit()
                return True
        elif came_by_keyboard(event):
            self._begin()
        return super().eventFilter(watched, event)

    def _enter(self) -> None:
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _begin(self) -> None:
        if not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self._model.index(0, 0))

    def _lay_out(self) -> None:
        sort = tool_button("list-filter", self.tr("Order"))
        sort.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        sort.setMenu(self._order_menu())
        add = tool_button("plus", self.tr("New report"))
        tell_keys(add, "Ctrl+N")
        add.clicked.connect(self.new_wanted)
        head = QHBoxLayout()
        head.setSpacing(tokens.MEDIUM)
        head.addWidget(text_label(self.tr("Cases"), "title"), 1)
        head.addWidget(sort)
        head.addWidget(add)
        line = QHBoxLayout()
        line.setContentsMargins(tokens.SMALL, 0, tokens.SMALL, 0)
        line.addWidget(self._count, 1)
        line.addWidget(self._order)
        for part in (self.view, self._none, self._not_found):
            self._stack.addWidget(part)
        top = QVBoxLayout()
        top.setContentsMargins(tokens.MEDIUM, tokens.PANE_TOP, tokens.MEDIUM - 1, 0)
        top.setSpacing(tokens.MEDIUM)
        top.addLayout(head)
        top.addWidget(self.filter.search)
        top.addLayout(self.filter.chips())
        top.addLayout(line)
        below = QHBoxLayout()
        below.setContentsMargins(tokens.SMALL, 0, tokens.TIGHT, 0)
        below.addWidget(self._stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.TIGHT)
        column.addLayout(top)
        column.addLayout(below, 1)

    def _connect(self) -> None:
        self.view.installEventFilter(self)
        self.view.selectionModel().currentChanged.connect(self._follow.start)
        self.view.clicked.connect(self._choose_current)
        self.view.doubleClicked.connect(self.opened)
        self._follow.timeout.connect(self._choose_current)
        self.filter.filter_changed.connect(self.refill)
        self.filter.search.moved_down.connect(self._enter)
        self.clear_button.clicked.connect(self.filter.clear)
        self.new_button.clicked.connect(self.new_wanted)

    def _order_menu(self) -> QMenu:
        menu = QMenu(self)
        self._orders = QActionGroup(menu)
        for order in CaseOrder:
            action = QAction(label(order), menu)
            action.setCheckable(True)
            action.setData(order.value)
            self._orders.addAction(action)
            menu.addAction(action)
        self._orders.triggered.connect(self._choose_order)
        return menu

    def _choose_order(self, action: QAction) -> None:
        self.filter.set_order(CaseOrder(action.data()))

    def _current(self) -> CaseId | None:
        row = self._model.row_at(self.view.currentIndex())
        return row.id if row else None

    def _choose_current(self) -> None:
        self._follow.stop()
        row = self._model.row_at(self.view.currentIndex())
        if row is not None:
            self.case_chosen.emit(row.id, entry_of(row.found))

    def _more(self, held: int) -> tuple[CaseRow, ...]:
        return self._services.cases.list(self.filter.filter, limit=self._page(), offset=held)

    def _page(self) -> int:
        return FOUND_PAGE if self.words else PAGE

    def _look(self, row: CaseRow) -> RowLook:
        return row_look(row, self._services.today(), self.words)

    def _spoken(self, row: CaseRow) -> str:
        return spoken_row(row, self._services.today(), self.words)

    def _show_count(self, wanted: CaseFilter, count: int) -> None:
        narrowed = wanted.words or wanted.organisation_id or wanted.category_id or wanted.registered
        if narrowed:
            shown = self.tr("%n found", "", count)
        elif wanted.statuses == RUNNING:
            shown = self.tr("%n running case(s)", "", count)
        else:
            shown = self.tr("%n case(s)", "", count)
        self._count.setText(shown)
        self._order.setText(label(wanted.order))
        for action in self._orders.actions():
            action.setChecked(action.data() == wanted.order.value)
            searching = action.data() == CaseOrder.BEST_FIRST.value
            action.setVisible(bool(wanted.words) or not searching)
        self._show_part(wanted, count, narrowed=bool(narrowed))

    def _show_part(self, wanted: CaseFilter, count: int, *, narrowed: bool) -> None:
        if count:
            self._stack.setCurrentWidget(self.view)
        elif not self._services.cases.count(_EVERYTHING):
            self._none.say(self.tr("No cases yet"), self.tr("Record a first report with Ctrl+N."))
            self._stack.setCurrentWidget(self._none)
        elif wanted.statuses == RUNNING and not narrowed:
            self._none.say(self.tr("No running cases"), self.tr("Record a report with Ctrl+N."))
            self._stack.setCurrentWidget(self._none)
        else:
            why = self.tr("There is no case %1. Clear a filter or search for another word.")
            if wanted.statuses == RUNNING:
                why = self.tr(
                    "There is no running case %1. Clear a filter or search for another word."
                )
            self._not_found.say(self.tr("No cases found"), filled(why, self.filter.in_words()))
            self._stack.setCurrentWidget(self._not_found)
