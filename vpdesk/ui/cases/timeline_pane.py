"""The timeline of one case as a list, with the place where an entry is written."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QMenu, QVBoxLayout, QWidget

from vpdesk.domain.timeline import (
    Attachment,
    ConfidentialityException,
    Consent,
    ConsentState,
    Entry,
    EntryRef,
    ref_of,
)
from vpdesk.ui.cases.editor_seat import EditorSeat
from vpdesk.ui.cases.entry_delegate import EntryDelegate
from vpdesk.ui.cases.entry_looks import EntryWords
from vpdesk.ui.cases.keyboard import came_by_keyboard
from vpdesk.ui.cases.timeline_rows import (
    EditorRow,
    EntryRow,
    TimelineRow,
    is_planned,
    key_of,
    rows_of,
    spoken,
)
from vpdesk.ui.tables import Column, TableModel
from vpdesk.ui.widgets.rows import list_view

_FIRST = 40
_OPEN = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class TimelinePane(QWidget):
    """F2 changes the current entry, Delete removes it, Space deals with what is planned.

    Enter shows an attachment and changes any other entry. The signals carry the entry;
    `marks_left` tells that Esc took the marks away.
    """

    edit_wanted = Signal(object)
    removal_wanted = Signal(object)
    finish_wanted = Signal(object)
    withdrawal_wanted = Signal(object)
    view_wanted = Signal(object)
    export_wanted = Signal(object)
    correction_wanted = Signal(object)
    marks_left = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = Column[TimelineRow](title=self.tr("Entry"), value=spoken)
        self._model = TableModel([column], key=key_of, spoken=spoken)
        self.view = list_view(self._model, self.tr("Timeline"))
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.setBatchSize(_FIRST)
        self._seat = EditorSeat(self.view)
        self._delegate = EntryDelegate(self.view, self._seat)
        self.view.setItemDelegate(self._delegate)
        self.view.installEventFilter(self)
        self.view.doubleClicked.connect(self._open)
        self._delegate.mark_clicked.connect(self._open_marked)
        self.view.customContextMenuRequested.connect(self._open_menu)
        # Qt lays rows below each other out anew when the height changes, not the width.
        self._relayout = QTimer(self)
        self._relayout.setSingleShot(True)
        self._relayout.setInterval(0)
        self._relayout.timeout.connect(self._lay_out_rows)
        self._entries: tuple[Entry, ...] = ()
        self._words: EntryWords | None = None
        self._editor: EditorRow | None = None
        self._marked = False
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(0, 0, 0, 0)
        column_layout.addWidget(self.view)

    def show_entries(self, entries: tuple[Entry, ...], words: EntryWords) -> None:
        """Show a timeline; the current entry stays current and the place stays in sight."""
        self._entries, self._words = entries, words
        self._refill()

    def mark_words(self, words: tuple[str, ...]) -> None:
        """Mark words that were looked for wherever they stand, until Esc; none marks nothing."""
        self._marked = bool(words)
        self._delegate.mark_words(words)
        self.view.viewport().update()

    def entry_rows(self) -> list[EntryRow]:
        """Return the entries as they are shown, from top to bottom."""
        return [row for row in self._model.rows() if isinstance(row, EntryRow)]

    def point_at(self, row: EntryRow, number: int) -> None:
        """Bring one of the places that are marked in an entry into sight, with a ring."""
        self.select(ref_of(row.entry))
        area = self._delegate.point_at(row, number)
        bar = self.view.verticalScrollBar()
        top = self.view.visualRect(self.view.currentIndex()).top() + area.top()
        room = self.view.viewport().height() - area.height()
        if not 0 <= top <= room:
            bar.setValue(bar.value() + round(top - room / 3))
        self.view.viewport().update()

    def forget(self) -> None:
        """Show nothing and keep nothing of what was shown."""
        self.close_editor()
        self._entries, self._words = (), None
        self._model.set_rows([])
        self._delegate.forget()
        # The next timeline shows what is in sight first, and measures the rest a moment later.
        self.view.setLayoutMode(QListView.LayoutMode.Batched)

    def open_editor(self, editor: QWidget, ref: EntryRef | None) -> None:
        """Show an editor where the entry ``ref`` stands, or at the top for a new one."""
        self.close_editor()
        self._editor = EditorRow(ref=ref)
        self._refill()
        self._seat.take(editor)
        if ref is None:
            self.view.scrollToTop()
        else:
            self.view.scrollTo(self._model.place_of(key_of(self._editor)))

    def close_editor(self) -> None:
        if self._editor is not None:
            had_focus = self._seat.editor is not None and self._seat.editor.isAncestorOf(
                self.focusWidget()
            )
            ref = self._editor.ref
            self._editor = None
            if had_focus:
                self.view.setFocus()
            self._seat.leave()
            self._refill()
            self.select(ref)

    def select(self, ref: EntryRef | None) -> None:
        """Make an entry the current one and bring it into sight."""
        place = self._model.place_of(ref)
        if place.isValid():
            self._lay_out_rows()
            self.view.setCurrentIndex(place)
            self.view.scrollTo(place)

    def take_keyboard(self) -> None:
        """Let the keyboard walk through the entries, from the current or else the first one."""
        if not self.view.currentIndex().isValid():
            self._select_first()
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def current(self) -> Entry | None:
        row = self._model.row_at(self.view.currentIndex())
        return row.entry if isinstance(row, EntryRow) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._run_key(event)
        if came_by_keyboard(event) and not self.view.currentIndex().isValid():
            self._select_first()
        elif isinstance(event, QResizeEvent) and event.size().width() != event.oldSize().width():
            self._relayout.start()
        return False

    def _run_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and self._marked:
            self.mark_words(())
            self.marks_left.emit()
            return True
        entry = self.current()
        if entry is None:
            return False
        if event.key() in _OPEN:
            self._open_entry(entry)
        elif event.key() == Qt.Key.Key_F2:
            self.edit_wanted.emit(entry)
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit(entry)
        elif event.key() == Qt.Key.Key_Space and is_planned(entry):
            self.finish_wanted.emit(entry)
        else:
            return False
        return True

    def _open(self, index: QModelIndex) -> None:
        row = self._model.row_at(index)
        if isinstance(row, EntryRow):
            self._open_entry(row.entry)

    def _open_entry(self, entry: Entry) -> None:
        if isinstance(entry, Attachment):
            self.view_wanted.emit(entry)
        else:
            self.edit_wanted.emit(entry)

    def _open_marked(self, entry: Entry) -> None:
        if isinstance(entry, Attachment):
            self.view_wanted.emit(entry)

    def _open_menu(self, place: QPoint) -> None:
        row = self._model.row_at(self.view.indexAt(place))
        if not isinstance(row, EntryRow):
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, signal in self._choices(row.entry):
            menu.addAction(text, _telling(signal, row.entry))
        menu.popup(self.view.viewport().mapToGlobal(place))

    def _choices(self, entry: Entry) -> list[tuple[str, Callable[[object], None]]]:
        correction = self._correction(entry), self.correction_wanted.emit
        if isinstance(entry, ConfidentialityException) and entry.decision is not None:
            return [(self.tr("Read"), self.edit_wanted.emit), correction]
        choices = [(self.tr("Change"), self.edit_wanted.emit)]
        if isinstance(entry, Attachment):
            choices.insert(0, (self.tr("View"), self.view_wanted.emit))
            choices.append((self.tr("Save attachment…"), self.export_wanted.emit))
        if is_planned(entry):
            choices.append((self.tr("Dealt with"), self.finish_wanted.emit))
        if isinstance(entry, Consent) and entry.state is ConsentState.GIVEN:
            choices.append((self.tr("Withdraw"), self.withdrawal_wanted.emit))
        return [*choices, correction, (self.tr("Remove"), self.removal_wanted.emit)]

    def _correction(self, entry: Entry) -> str:
        if self._words is not None and self._words.correction_waits(entry):
            return self.tr("Answer the correction…")
        return self.tr("Correction at request…")

    def _select_first(self) -> None:
        for entry in self._model.rows():
            if isinstance(entry, EntryRow):
                self.view.setCurrentIndex(self._model.place_of(ref_of(entry.entry)))
                return

    def _lay_out_rows(self) -> None:
        self.view.setLayoutMode(QListView.LayoutMode.SinglePass)
        self.view.doItemsLayout()
        self._seat.settle()

    def _refill(self) -> None:
        if self._words is None:
            return
        if self._model.rowCount():
            self.view.setLayoutMode(QListView.LayoutMode.SinglePass)
        current = self.current()
        scrolled = self.view.verticalScrollBar().value()
        self._model.set_rows(rows_of(self._entries, self._words, self._editor))
        if current is not None and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self._model.place_of(ref_of(current)))
        self.view.doItemsLayout()
        self.view.verticalScrollBar().setValue(scrolled)
        self._seat.settle()


def _telling(told: Callable[[object], None], entry: Entry) -> Callable[[], None]:
    return lambda: told(entry)
