"""Places in a text that are underlined with a wave: amber to look at, red to change."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QScrollArea, QTextEdit

from vpdesk.ui.colours import colour
from vpdesk.ui.tokens import Colour
from vpdesk.ui.widgets.text_area import TextArea


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Signs ``start`` to ``end`` of the text, counted as Python does."""

    start: int
    end: int
    ink: Colour


class TextMarks(QObject):
    """The marks of ``area``; F8 goes to the next one and Shift+F8 to the one before."""

    def __init__(self, area: TextArea) -> None:
        super().__init__(area)
        self._area = area
        self._marks: list[tuple[QTextCursor, Colour]] = []
        area.installEventFilter(self)
        for keys, step in ((Qt.Key.Key_F8, 1), (Qt.Modifier.SHIFT | Qt.Key.Key_F8, -1)):
            shortcut = QShortcut(QKeySequence(keys), area)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self.next if step > 0 else self.previous)

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Underline these places, and no others."""
        text = self._area.text()
        self._marks = [(self._cursor(text, mark), mark.ink) for mark in marks]
        self._paint()

    def places(self) -> list[str]:
        """Return the marked words as they stand in the text now."""
        return [cursor.selectedText() for cursor, _ in self._marks]

    def show_mark(self, place: int) -> None:
        """Select one of the marks and bring it into view."""
        cursor = QTextCursor(self._marks[place][0])
        self._area.setTextCursor(cursor)
        self._area.setFocus(Qt.FocusReason.OtherFocusReason)
        parent = self._area.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        content = None if parent is None else parent.widget()
        if parent is not None and content is not None:
            spot = self._area.viewport().mapTo(content, self._area.cursorRect().center())
            parent.ensureVisible(spot.x(), spot.y())

    def next(self) -> None:
        """Go to the first mark after the cursor, round the end of the text."""
        self._go(1)

    def previous(self) -> None:
        """Go to the last mark before the cursor, round the beginning of the text."""
        self._go(-1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._paint()
        return False

    def _go(self, step: int) -> None:
        here = self._area.textCursor()
        places = sorted(range(len(self._marks)), key=self._start)
        if step > 0:
            ahead = [place for place in places if self._start(place) >= here.selectionEnd()]
            ahead += places
        else:
            ahead = [place for place in places[::-1] if self._start(place) < here.selectionStart()]
            ahead += places[::-1]
        if ahead:
            self.show_mark(ahead[0])

    def _start(self, place: int) -> int:
        return self._marks[place][0].selectionStart()

    def _paint(self) -> None:
        selections = []
        for cursor, ink in self._marks:
            look = QTextCharFormat()
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            look.setUnderlineColor(colour(ink))
            selection = QTextEdit.ExtraSelection()
            selection.cursor = cursor
            selection.format = look
            selections.append(selection)
        self._area.setExtraSelections(selections)

    def _cursor(self, text: str, mark: Mark) -> QTextCursor:
        cursor = QTextCursor(self._area.document())
        cursor.setPosition(_qt_place(text, mark.start))
        cursor.setPosition(_qt_place(text, mark.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _qt_place(text: str, place: int) -> int:
    """Return a place as Qt counts, for whom signs beyond the first 65,536 are two."""
    return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2
