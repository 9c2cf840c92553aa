"""One of the two columns: a long text to read and select in, with the keys that work on it."""

from collections.abc import Iterable
from typing import Literal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.colours import colour
from vpdesk.ui.fonts import font
from vpdesk.ui.rights.columns import Stretch
from vpdesk.ui.traces import as_sensitive

Look = Literal["heading", "masked", "bar", "proposed"]


class ColumnView(QPlainTextEdit):
    """Read-only, with a cursor: Shift and the arrows select.

    `mask_wanted` comes with A, `unmask_wanted` with Delete, `next_wanted` with F8 (1) and Shift+F8
    (-1), `left` with Escape; `scrolled` carries the number of the line of text at the top.
    """

    mask_wanted = Signal()
    unmask_wanted = Signal()
    next_wanted = Signal(int)
    left = Signal()
    scrolled = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marked: list[tuple[Stretch, Look]] = []
        self.setFont(font("body"))
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setCursorWidth(2)
        self.document().setDocumentMargin(tokens.MEDIUM)
        as_sensitive(self)
        self._top = 0
        self.updateRequest.connect(self._tell_place)

    def show_text(self, text: str) -> None:
        """Show another text; cursor and scroll place stay as far as they can."""
        if text == self.toPlainText():
            return
        position, top = self.textCursor().position(), self.firstVisibleBlock().blockNumber()
        self.setPlainText(text)
        self.document().clearUndoRedoStacks()
        cursor = self.textCursor()
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.show_line(top)

    def mark(self, marked: Iterable[tuple[Stretch, Look]]) -> None:
        """Give these stretches their look, and no others."""
        self._marked = list(marked)
        self._paint()

    def show_line(self, number: int) -> None:
        """Bring a line of text to the top."""
        line = self.document().findBlockByNumber(number).firstLineNumber()
        self.verticalScrollBar().setValue(line)

    def select(self, stretch: Stretch) -> None:
        """Select a stretch and bring it into view."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(stretch.start)
        cursor.setPosition(stretch.end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def selected(self) -> Stretch:
        """Return what is selected; of nothing, the place of the cursor."""
        cursor = self.textCursor()
        return Stretch(start=cursor.selectionStart(), end=cursor.selectionEnd())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        match event.key():
            case Qt.Key.Key_A if plain:
                self.mask_wanted.emit()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace if plain:
                self.unmask_wanted.emit()
            case Qt.Key.Key_F8:
                shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self.next_wanted.emit(-1 if shifted else 1)
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._paint()

    def _tell_place(self) -> None:
        # The bar is silent where the cursor takes the text along.
        top = self.firstVisibleBlock().blockNumber()
        if top != self._top:
            self._top = top
            self.scrolled.emit(top)

    def _paint(self) -> None:
        selections = []
        for stretch, look in self._marked:
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(stretch.start)
            cursor.setPosition(stretch.end, QTextCursor.MoveMode.KeepAnchor)
            selection.cursor = cursor
            selection.format = _format(look)
            selections.append(selection)
        self.setExtraSelections(selections)


def _format(look: Look) -> QTextCharFormat:
    found = QTextCharFormat()
    match look:
        case "heading":
            found.setForeground(colour("text2"))
            found.setFontWeight(QFont.Weight.DemiBold)
        case "masked":
            found.setBackground(colour("sunken"))
            found.setForeground(colour("text2"))
            found.setFontStrikeOut(True)
        case "bar":
            found.setBackground(colour("text"))
            found.setForeground(colour("surface"))
        case "proposed":
            found.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            found.setUnderlineColor(colour("warn"))
    return found
