"""Chooses among cases, however many there are: a field to search with above the rows found."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QStyleOptionViewItem, QVBoxLayout, QWidget

from vpdesk.domain.cases import CaseFilter, CaseId, CaseOrder, CaseRow
from vpdesk.domain.found_words import marked_places, sought_words
from vpdesk.domain.search import FoundText
from vpdesk.ui import tokens
from vpdesk.ui.found_text import in_found_words, marks_in_found_words, spoken_found
from vpdesk.ui.tables import Column, TableModel
from vpdesk.ui.widgets.line_edit import SearchField
from vpdesk.ui.widgets.rows import RowDelegate, RowLook, list_view
from vpdesk.ui.widgets.text import text_label

PAGE = 50
"""Rows that are asked for at a time."""

SEARCHED_AFTER = 120
"""Milliseconds after the last key."""

_MOST_ROWS = 4
_TAKING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}

Find = Callable[[CaseFilter, int, int], Sequence[CaseRow]]
"""Returns those of the cases that a filter lets through, so many at most, after so many."""


class CasePicker(QWidget):
    """Running cases by code name, or those in which words are found, the best first.

    `value_changed` carries the id of the current row, or None where nothing is found. With `taken`,
    which tells whether a case is among those taken, `picked` carries the id of a row that was
    clicked, or chosen with Enter or Space.
    """

    value_changed = Signal(object)
    picked = Signal(object)

    def __init__(
        self, name: str, find: Find, *, taken: Callable[[CaseId], bool] | None = None
    ) -> None:
        super().__init__()
        self._find = find
        self._taken = taken
        self._wanted = CaseFilter()
        self._words: tuple[str, ...] = ()
        self._chosen: CaseId | None = None
        self.search = SearchField(self.tr("Search in cases"))
        self._model = TableModel[CaseRow](
            [
                Column[CaseRow](
                    title=name, value=lambda row: row.code_name, secret=lambda _row: True
                )
            ],
            key=lambda row: row.id,
            spoken=self._spoken,
            more=self._more,
            parent=self,
        )
        self.view = list_view(self._model, name)
        self._delegate = RowDelegate(self.view, self._look, compact=True)
        self.view.setItemDelegate(self._delegate)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEARCHED_AFTER)
        self._lay_out()
        self._fill()
        self._stack.setFixedHeight(self._height())
        self._connect()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to choose from, whatever is looked for."""
        return not self._words and not self._model.rowCount()

    def value(self) -> CaseId | None:
        """Return the case of the current row."""
        return self._chosen

    def choose(self, case_id: CaseId) -> None:
        """Make a case that is listed the current row."""
        self.view.setCurrentIndex(self._model.place_of(case_id))

    def rows(self) -> tuple[CaseRow, ...]:
        """Return what is listed so far."""
        return tuple(row for row in self._model.rows() if isinstance(row, CaseRow))

    def show_taken(self) -> None:
        """Show anew which cases are taken."""
        self._model.set_rows(self._model.rows())

    def search_now(self) -> None:
        """Look for what was typed."""
        self._pause.stop()
        self._fill()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() not in _TAKING:
            return super().eventFilter(watched, event)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return self._search_first()
        if watched is self.search:
            return event.key() != Qt.Key.Key_Space and self._enter_found()
        return self._taken is not None and self._pick()

    def _search_first(self) -> bool:
        """Look for what was typed a moment ago, for what is current is not what was meant."""
        waits = self._pause.isActive()
        if waits:
            self.search_now()
        return waits

    def _enter_found(self) -> bool:
        """Look for what was typed; the first that is found is taken, or gets the keyboard."""
        self._search_first()
        if self._taken is None:
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return self._pick()

    def _pick(self) -> bool:
        if self._taken is not None and self._chosen is not None:
            self.picked.emit(self._chosen)
        return True

    def _fill(self) -> None:
        self._words = sought_words(self.search.text())
        order = CaseOrder.BEST_FIRST if self._words else CaseOrder.CODE_NAME
        self._wanted = CaseFilter(words=self.search.text().strip(), order=order)
        self._model.set_rows(self._find(self._wanted, PAGE, 0))
        self._stack.setCurrentWidget(self.view if self._model.rowCount() else self._none)
        place = self._model.place_of(self._chosen)
        self.view.setCurrentIndex(place if place.isValid() else self._model.index(0, 0))
        self._follow()

    def _follow(self) -> None:
        row = self._model.row_at(self.view.currentIndex())
        chosen = row.id if row is not None else None
        if chosen != self._chosen:
            self._chosen = chosen
            self.value_changed.emit(chosen)

    def _more(self, held: int) -> Sequence[CaseRow]:
        return self._find(self._wanted, PAGE, held)

    def _look(self, row: CaseRow) -> RowLook:
        title, note = row.code_name or row.number, row.number if row.code_name else ""
        found = self._found(row)
        is_taken = self._taken is not None and self._taken(row.id)
        box = "square-check" if is_taken else "square"
        return RowLook(
            title=title,
            note=note,
            second=row.organisation_name,
            third="" if found is None else in_found_words(found),
            third_icon="" if found is None else "search",
            icon="" if self._taken is None else box,
            icon_ink="accent" if is_taken else "text2",
            title_marks=marked_places(title, self._words),
            note_marks=marked_places(note, self._words),
            second_marks=marked_places(row.organisation_name, self._words),
            third_marks=() if found is None else marks_in_found_words(found, self._words),
        )

    def _spoken(self, row: CaseRow) -> str:
        parts = [row.code_name, row.number, row.organisation_name]
        if self._taken is not None and self._taken(row.id):
            parts.append(self.tr("chosen"))
        return ", ".join(filter(None, parts)) + spoken_found(self._found(row))

    def _found(self, row: CaseRow) -> FoundText | None:
        """Return where words were found, unless the row shows them all."""
        shown = f"{row.code_name} {row.number} {row.organisation_name}"
        told = all(marked_places(shown, (word,)) for word in self._words)
        return None if told else row.found

    def _height(self) -> int:
        rows = min(self._model.rowCount(), _MOST_ROWS)
        option = QStyleOptionViewItem()
        places = [self._model.index(place, 0) for place in range(rows)]
        heights = [self._delegate.sizeHint(option, each).height() for each in places]
        return max(sum(heights), self._none.sizeHint().height())

    def _lay_out(self) -> None:
        self._none = text_label(self.tr("No case is found with these words."), "body", "text2")
        self._none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SMALL)
        column.addWidget(self.search)
        column.addWidget(self._stack)

    def _connect(self) -> None:
        self.search.installEventFilter(self)
        self.view.installEventFilter(self)
        self.search.textChanged.connect(self._pause.start)
        self.search.moved_down.connect(self.view.setFocus)
        self._pause.timeout.connect(self.search_now)
        self.view.selectionModel().currentChanged.connect(self._follow)
        self.view.clicked.connect(self._pick)
