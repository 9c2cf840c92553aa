"""The text of one chapter: pictures from the packed files, links within the manual only."""

from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from vpdesk.domain.found_words import marked_places
from vpdesk.paths import manual
from vpdesk.ui import tokens
from vpdesk.ui.colours import colour, wants_contrast
from vpdesk.ui.manual.chapters import Chapter, Place, heading_key, place_of
from vpdesk.ui.manual.dressing import MARKDOWN, Room, blocks, dress, fragments
from vpdesk.ui.widgets.scroll import to_an_end

_AROUND = tokens.HUGE
_STEP = 40
_BY_KEYBOARD = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
_LEAST = 240


class ManualText(QTextBrowser):
    """`link_followed` carries the place that a link leads to, `picture_opened` an address.

    Text keeps to a readable width; pictures are as wide as the window allows, up to their own.
    """

    link_followed = Signal(object)
    picture_opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._chapter: Chapter | None = None
        # The view does not keep the document that it shows.
        self._kept: QTextDocument | None = None
        self._words: tuple[str, ...] = ()
        self._found: list[QTextCursor] = []
        self._made_for: tuple[int, str, bool] | None = None
        self._share: float | None = None
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(_STEP)
        self.anchorClicked.connect(self._follow)

    @property
    def places(self) -> int:
        """How often the words that are marked stand in this chapter."""
        return len(self._found)

    def show_chapter(self, chapter: Chapter, heading: str = "") -> None:
        """Show a chapter from its beginning, or from one of its headings on."""
        self._chapter = chapter
        self.setAccessibleName(chapter.title)
        self._write()
        self.verticalScrollBar().setValue(0)
        if heading:
            self._scroll_to(heading)

    def picture_name(self, address: str) -> str:
        """Return what is told of a picture of this chapter to who cannot see it."""
        pictures = (
            part.charFormat().toImageFormat()
            for block in blocks(self.document())
            for part in fragments(block)
            if part.charFormat().isImageFormat()
        )
        alt = QTextFormat.Property.ImageAltText
        return next((str(each.property(alt)) for each in pictures if each.name() == address), "")

    def mark(self, words: tuple[str, ...]) -> None:
        """Mark folded words wherever they stand."""
        self._words = words
        self._mark()

    def point_at(self, number: int) -> None:
        """Select the how manieth place that is marked, from 0, and scroll to it."""
        self.setTextCursor(self._found[number])
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect().top() - self.viewport().height() // 3)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Nothing is loaded but the pictures that were put into the document."""
        return None

    def focusInEvent(self, event: QFocusEvent) -> None:
        # While it is read, a ring around the whole text would only disturb.
        self._draw_ring(event.reason() in _BY_KEYBOARD)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() or not to_an_end(self.verticalScrollBar(), event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.setViewportMargins(_AROUND, tokens.SMALL, _AROUND, 0)
        super().resizeEvent(event)
        self._write_anew()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._write_anew()

    def _draw_ring(self, drawn: bool) -> None:
        self.setProperty("ring", drawn)
        self.style().unpolish(self)
        self.style().polish(self)

    def _write_anew(self) -> None:
        """Write for another width or in other colours, and stay at the same part of the text."""
        if self._chapter is None or self._made_for == self._look():
            return
        bar = self.verticalScrollBar()
        if self._share is None:
            self._share = bar.value() / bar.maximum() if bar.maximum() else 0.0
            QTimer.singleShot(0, self, self._settle)
        self._write()
        bar.setValue(round(self._share * bar.maximum()))

    def _settle(self) -> None:
        """Take the place as it is from now on; while the bar comes and goes it is no measure."""
        self._share = None

    def _look(self) -> tuple[int, str, bool]:
        return self._column(), colour("accenttext").name(), wants_contrast()

    def _column(self) -> int:
        return max(self.viewport().width(), _LEAST)

    def _write(self) -> None:
        chapter = self._chapter
        if chapter is None:
            return
        self._made_for = self._look()
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setMarkdown(chapter.text, MARKDOWN)
        room = Room(text=min(self._column(), tokens.TEXT_WIDTH), pictures=self._column())
        dress(document, room, self._leads, self._picture)
        self.setDocument(document)
        self._kept = document
        self._mark()

    def _mark(self) -> None:
        self._found = [
            self._selected(block, start, end)
            for block in blocks(self.document())
            for start, end in marked_places(block.text(), self._words)
        ]
        self.setExtraSelections([self._marking(each) for each in self._found])

    def _selected(self, block: QTextBlock, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + start)
        cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    @staticmethod
    def _marking(cursor: QTextCursor) -> QTextEdit.ExtraSelection:
        look = QTextCharFormat()
        look.setBackground(colour("text" if wants_contrast() else "mark"))
        look.setForeground(colour("surface" if wants_contrast() else "text"))
        # PySide tells the type checker nothing of these two.
        made: Any = QTextEdit.ExtraSelection()
        made.cursor = cursor
        made.format = look
        return made  # type: ignore[no-any-return]

    def _picture(self, address: str, width: int) -> QImage:
        image = QImage(str(manual() / address)) if _is_packed(address) else QImage()
        if image.isNull():
            return image
        ratio = self.devicePixelRatioF()
        shown = min(image.width(), width)
        size = QSize(round(shown * ratio), round(shown * ratio * image.height() / image.width()))
        scaled = image.scaled(
            size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        scaled.setDevicePixelRatio(ratio)
        return scaled

    def _leads(self, address: str) -> bool:
        return self._place_of(address) is not None

    def _place_of(self, address: str) -> Place | None:
        return place_of(address, self._chapter.key if self._chapter else "")

    def _follow(self, address: QUrl) -> None:
        place = self._place_of(address.toString())
        if place is not None:
            self.link_followed.emit(place)
        elif _is_packed(address.toString()):
            self.picture_opened.emit(address.toString())

    def _scroll_to(self, heading: str) -> None:
        for block in blocks(self.document()):
            if block.blockFormat().headingLevel() and heading_key(block.text()) == heading:
                self.setTextCursor(QTextCursor(block))
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(int(top))


def _is_packed(address: str) -> bool:
    """Tell whether an address names a picture that came with the manual."""
    return (manual() / address).parent == manual() / "images"
