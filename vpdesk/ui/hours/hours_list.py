"""The table of hours, of which the rows of organisations open."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from vpdesk.domain.hours import HoursTable, TimeEntry
from vpdesk.domain.organisations import OrganisationId
from vpdesk.ui.hours.lines import EntryLine, Line, LineWords, OrganisationLine, key_of, lines_of
from vpdesk.ui.tables import TableModel
from vpdesk.ui.widgets.table import table_view
from vpdesk.ui.widgets.table_card import TableCard
from vpdesk.ui.widgets.uncopied import Uncopied

_AGREED = 5
_ALL_COLUMNS_FIT = 860
_CHEVRON_ENDS = 38
_OPENING = frozenset({Qt.Key.Key_Right, Qt.Key.Key_Plus})
_CLOSING = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Minus})
_ENTERING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2})


class HoursList(QWidget):
    """What one looks at; it can be copied nowhere.

    `turned` carries the organisation whose entries are to be shown, or no longer; `entry_wanted`
    the entry to go to with its organisation; `chosen` the organisation of the current line, or
    None.
    """

    turned = Signal(object)
    entry_wanted = Signal(object, object)
    chosen = Signal(object)
    organisation_wanted = Signal(object)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._words = LineWords(self, today)
        self._pressed: Line | None = None
        self._model: TableModel[Line] = TableModel(
            self._words.columns(), key=key_of, spoken=self._words.sentence, parent=self
        )
        self.view = table_view(self._model, self.tr("Hours for each organisation"), sortable=False)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.view.doubleClicked.connect(self._enter)
        self.view.selectionModel().currentRowChanged.connect(self._tell)
        self.view.installEventFilter(self)
        self.view.viewport().installEventFilter(self)
        Uncopied(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(TableCard(self.view))

    def show_hours(
        self, table: HoursTable, opened: Mapping[OrganisationId, Sequence[TimeEntry]]
    ) -> None:
        """Show a table; the current line and the scroll place stay where they can."""
        kept, scrolled = self._current(), self.view.verticalScrollBar().value()
        self._model.set_rows(lines_of(table, opened))
        place = self._model.place_of(None if kept is None else key_of(kept))
        if not place.isValid() and isinstance(kept, EntryLine):
            place = self._model.place_of(kept.organisation_id)
        self.view.setCurrentIndex(place if place.isValid() else self._model.index(0, 0))
        self.view.verticalScrollBar().setValue(scrolled)
        self._tell()

    def choose(self, organisation_id: OrganisationId) -> None:
        """Make the line of an organisation the current one."""
        self.view.setCurrentIndex(self._model.place_of(organisation_id))

    def fit(self, width: int) -> None:
        """Leave out what is agreed where there is no room for it beside what is left."""
        self.view.setColumnHidden(_AGREED, width < _ALL_COLUMNS_FIT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.view and event.type() == QEvent.Type.KeyPress:
            return isinstance(event, QKeyEvent) and self._run_by_key(event)
        if isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton:
            self._click_mark(event)
        return False

    def _click_mark(self, event: QMouseEvent) -> None:
        """Turn the organisation on whose mark the mouse goes down and up again."""
        line = self._model.row_at(self.view.indexAt(event.position().toPoint()))
        is_mark = isinstance(line, OrganisationLine) and event.position().x() < _CHEVRON_ENDS
        if event.type() == QEvent.Type.MouseButtonPress:
            self._pressed = line if is_mark else None
        elif event.type() == QEvent.Type.MouseButtonRelease:
            pressed, self._pressed = self._pressed, None
            if isinstance(pressed, OrganisationLine) and is_mark and line == pressed:
                self.turned.emit(pressed.of.organisation_id)

    def _run_by_key(self, event: QKeyEvent) -> bool:
        key, line = Qt.Key(event.key()), self._current()
        if line is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if key in _ENTERING:
            self._enter()
        elif isinstance(line, OrganisationLine) and key in (_CLOSING if line.is_open else _OPENING):
            self.turned.emit(line.of.organisation_id)
        elif key in _CLOSING and isinstance(line, EntryLine):
            self.view.setCurrentIndex(self._model.place_of(line.organisation_id))
        else:
            return key in _OPENING | _CLOSING
        return True

    def _enter(self) -> None:
        match self._current():
            case OrganisationLine() as line:
                self.turned.emit(line.of.organisation_id)
            case EntryLine() as line:
                self.entry_wanted.emit(line.organisation_id, line.entry)

    def _current(self) -> Line | None:
        return self._model.row_at(self.view.currentIndex())

    def _organisation_id(self) -> OrganisationId | None:
        match self._current():
            case OrganisationLine() as line:
                return line.of.organisation_id
            case EntryLine() as line:
                return line.organisation_id
        return None

    def _tell(self) -> None:
        self.chosen.emit(self._organisation_id())

    def _open_menu(self, place: QPoint) -> None:
        organisation_id = self._organisation_id()
        if organisation_id is None or not self.view.indexAt(place).isValid():
            return
        menu = QMenu(self.view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        open_it = QAction(self.tr("Open organisation"), menu)
        open_it.triggered.connect(partial(self.organisation_wanted.emit, organisation_id))
        menu.addAction(open_it)
        menu.popup(self.view.viewport().mapToGlobal(place))
