"""The table of training and peer review, and that of the sheets that were brought to it."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from vpdesk.domain.case_sheets import CaseSheet
from vpdesk.domain.own_register import OwnEntry, OwnEntryId
from vpdesk.ui import tokens
from vpdesk.ui.dates import exact_hours, paper_date
from vpdesk.ui.labels import label
from vpdesk.ui.own_register.words import NOTHING, EntryWords, points
from vpdesk.ui.tables import Column, TableModel
from vpdesk.ui.widgets.table import table_view
from vpdesk.ui.widgets.table_card import TableCard

_PROVIDER_FITS = 900
_ENTRY_PROVIDER = 3
_DAY, _KIND, _FIGURE, _MEETING = 136, 240, 90, 380
_CHANGING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2})


class OwnTable(QWidget):
    """Rows that are changed by Enter and removed by Delete; a menu says so too.

    `change_wanted`, `removal_wanted` and `print_wanted` carry the row, `menu_wanted` the menu that
    opens and the row.
    """

    change_wanted = Signal(object)
    removal_wanted = Signal(object)
    print_wanted = Signal(object)
    menu_wanted = Signal(object, object)

    def __init__(self, model: TableModel[Any], name: str, *, prints: str = "") -> None:
        super().__init__()
        self._model = model
        self._prints = prints
        self.view = table_view(model, name, sortable=False)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.view.doubleClicked.connect(self._change)
        self.view.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(TableCard(self.view))

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these; the current one and the scroll place stay."""
        kept, scrolled = self.current(), self.view.verticalScrollBar().value()
        self._model.set_rows(rows)
        place = self._model.place_of(kept.id if kept is not None else None)
        self.view.setCurrentIndex(place if place.isValid() else self._model.index(0, 0))
        self.view.verticalScrollBar().setValue(scrolled)

    def current(self) -> Any:
        return self._model.row_at(self.view.currentIndex())

    def choose(self, key: object) -> None:
        """Make the row with this id the current one, if it is shown."""
        self.view.setCurrentIndex(self._model.place_of(key))
        self.view.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and self.current() is not None
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            key = Qt.Key(event.key())
            if key in _CHANGING:
                self._change()
                return True
            if key == Qt.Key.Key_Delete:
                self.removal_wanted.emit(self.current())
                return True
        return False

    def _change(self) -> None:
        if self.current() is not None:
            self.change_wanted.emit(self.current())

    def _open_menu(self, place: QPoint) -> None:
        row = self.current()
        if row is None or not self.view.indexAt(place).isValid():
            return
        menu = QMenu(self.view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wanted = [(self.tr("Change…"), self.change_wanted)]
        if self._prints:
            wanted.append((self._prints, self.print_wanted))
        wanted.append((self.tr("Remove"), self.removal_wanted))
        for words, signal in wanted:
            action = QAction(words, menu)
            action.triggered.connect(partial(signal.emit, row))
            menu.addAction(action)
        self.menu_wanted.emit(menu, row)
        menu.popup(self.view.viewport().mapToGlobal(place))


class EntriesTable(OwnTable):
    """Planned entries first, then the newest."""

    def __init__(self, today: Callable[[], date]) -> None:
        words = EntryWords()
        self._certified: frozenset[OwnEntryId] = frozenset()
        model = TableModel(
            self._columns(),
            key=lambda entry: entry.id,
            spoken=lambda entry: words.sentence(entry, today()),
        )
        super().__init__(model, self.tr("Training and peer review"))
        model.setParent(self)
        words.setParent(self)

    def show_entries(self, entries: Sequence[OwnEntry], certified: frozenset[OwnEntryId]) -> None:
        """Show these; what is ``certified`` has a mark."""
        self._certified = certified
        self.show_rows(entries)

    def fit(self, width: int) -> None:
        """Leave out with whom it was where there is no room for it."""
        self.view.setColumnHidden(_ENTRY_PROVIDER, width < _PROVIDER_FITS)

    def _columns(self) -> list[Column[OwnEntry]]:
        def ink(entry: OwnEntry) -> tokens.Colour:
            return "text2" if entry.planned else "text"

        return [
            Column(
                title=self.tr("Date"), value=lambda row: paper_date(row.on), ink=ink, width=_DAY
            ),
            Column(title=self.tr("Kind"), value=self._kind, ink=ink, width=_KIND),
            Column(title=self.tr("What"), value=lambda row: row.title, icon=self._mark, ink=ink),
            Column(title=self.tr("With whom"), value=lambda row: row.provider or NOTHING, ink=ink),
            Column(
                title=self.tr("Hours"),
                value=lambda row: exact_hours(row.minutes) if row.minutes else NOTHING,
                ink=ink,
                numeric=True,
                width=_FIGURE,
            ),
            Column(title=self.tr("Points"), value=points, ink=ink, numeric=True, width=_FIGURE),
        ]

    def _mark(self, entry: OwnEntry) -> str:
        return "award" if entry.id in self._certified else ""

    def _kind(self, entry: OwnEntry) -> str:
        kind = label(entry.kind)
        planned = self.tr("planned")
        return f"{kind}  ·  {planned}" if entry.planned else kind


class SheetsTable(OwnTable):
    """The sheets that were kept, newest first."""

    def __init__(self) -> None:
        self._meetings: dict[OwnEntryId, OwnEntry] = {}
        model: TableModel[CaseSheet] = TableModel(
            self._columns(), key=lambda sheet: sheet.id, spoken=lambda sheet: sheet.title
        )
        super().__init__(model, self.tr("Case sheets"), prints=self.tr("Print case sheet…"))
        model.setParent(self)

    def show_sheets(self, sheets: Sequence[CaseSheet], entries: Sequence[OwnEntry]) -> None:
        """Show sheets with the meetings that they were brought to."""
        self._meetings = {entry.id: entry for entry in entries}
        self.show_rows(sheets)

    def _columns(self) -> list[Column[CaseSheet]]:
        return [
            Column(title=self.tr("Kept on"), value=lambda row: paper_date(row.made_on), width=_DAY),
            Column(title=self.tr("Case sheet"), value=lambda row: row.title, strong=True),
            Column(title=self.tr("Discussed at"), value=self._meeting, width=_MEETING),
        ]

    def _meeting(self, sheet: CaseSheet) -> str:
        meeting = self._meetings.get(sheet.meeting_id) if sheet.meeting_id else None
        return NOTHING if meeting is None else f"{paper_date(meeting.on)}  ·  {meeting.title}"
