"""The dialog in which a kept file is looked at, from memory alone."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from vpdesk.domain.attachments import IMAGES, Media
from vpdesk.services.files.held_content import HeldContent
from vpdesk.services.progress import Progress
from vpdesk.ui import tokens
from vpdesk.ui.errors import words_for
from vpdesk.ui.files.attachment_export import AttachmentExport
from vpdesk.ui.files.looks import media_icon, size_in_words
from vpdesk.ui.files.seen_images import SeenImage
from vpdesk.ui.files.seen_texts import SeenText
from vpdesk.ui.files.sources import FileSource, KnownFile
from vpdesk.ui.filling import filled
from vpdesk.ui.fonts import metrics
from vpdesk.ui.jobs import RunningJob
from vpdesk.ui.seen_pages import SeenPages
from vpdesk.ui.widgets.bars import ShareBar
from vpdesk.ui.widgets.buttons import secondary_button
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.empty_state import EmptyState
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text import text_label

_WIDTH, _NARROWEST, _ROOM = 920, 600, 32
_CHROME = 260

SeenPart = SeenImage | SeenText | SeenPages


class AttachmentViewer(Dialog):
    """Shows images, texts and PDF; what else there is can be saved. Closing frees the content."""

    shown = Signal()

    def __init__(self, window: QWidget, files: FileSource, entry: KnownFile) -> None:
        width = max(min(_WIDTH, window.window().width() - 2 * _ROOM), _NARROWEST)
        super().__init__(window, _title(entry.name, width), self.tr("Close"), width=width)
        self.setAccessibleName(entry.name)
        self._files = files
        self._entry = entry
        self._held: HeldContent | None = None
        self.part: SeenPart | None = None
        self.cancel_button.hide()
        self.confirmed.connect(self.accept)
        self.save_button = secondary_button(self.tr("Save file…"), "download")
        self.save_button.clicked.connect(self._export)
        self.strip = Strip()
        self.bar = ShareBar(self.tr("Opening the file"))
        self._place = QWidget()
        self._stack = QStackedLayout(self._place)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._place.setFixedHeight(max(window.window().height() - _CHROME, 240))
        self.content.addLayout(self._top_row())
        self.content.addWidget(self.bar)
        self.content.addWidget(self.strip)
        self.content.addWidget(self._place)
        self.finished.connect(self._free)
        self.finished.connect(self.deleteLater)

    def open(self) -> None:
        super().open()
        self.confirm_button.setFocus()
        if self._entry.media is Media.OTHER:
            self._show_nothing(self.tr("vpdesk cannot show this kind of file."))
            return
        self._job = RunningJob(partial(self._files.view, self._entry.id), self)
        self._job.progressed.connect(self._show_progress)
        self._job.succeeded.connect(self._show)
        self._job.failed.connect(self._refuse)
        self._job.start()

    def _top_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(tokens.LARGE)
        row.addWidget(text_label(size_in_words(self._entry.bytes), "small", "text2"), 1)
        row.addWidget(self.save_button)
        return row

    def _show_progress(self, progress: Progress) -> None:
        self.bar.show_share(progress.done, progress.total)

    def _show(self, held: HeldContent) -> None:
        self._held = held
        # At lock the window is deleted without having been closed.
        self.destroyed.connect(held.close)
        self.part = part = self._part(held)
        part.refused.connect(self._refuse)
        part.told.connect(self._tell)
        part.shown.connect(self._reveal)
        self._stack.addWidget(part)
        self._stack.setCurrentWidget(part)
        part.start()

    def _part(self, held: HeldContent) -> SeenPart:
        name = self._entry.name
        if self._entry.media in IMAGES:
            return SeenImage(held, self._entry.media, name)
        if self._entry.media is Media.PDF:
            return SeenPages(held, name)
        return SeenText(held, name)

    def _reveal(self) -> None:
        self.bar.hide()
        if self.part is not None:
            self.part.setFocus()
        self.shown.emit()

    def _tell(self, words: str) -> None:
        self.strip.say(words, "neutral")

    def _refuse(self, error: Exception) -> None:
        words = words_for(error)
        if words is None:
            raise error
        self._show_nothing(words)

    def _show_nothing(self, words: str) -> None:
        self.bar.hide()
        hint = self.tr("You can save it outside vpdesk and open it there.")
        nothing = EmptyState(media_icon(self._entry.media), words, hint)
        self._stack.addWidget(nothing)
        self._stack.setCurrentWidget(nothing)
        self.setAccessibleDescription(filled("%1 %2", words, hint))
        self.shown.emit()

    def _export(self) -> None:
        self.export = AttachmentExport(self, self._files, self._entry)
        self.export.said.connect(self._say_saved)
        self.export.ask()

    def _say_saved(self, words: str, kind: str) -> None:
        self.strip.say(words, "warn" if kind == "warn" else "ok")

    def _free(self) -> None:
        if self.part is not None:
            self.part.forget()
        if self._held is not None:
            self._held.close()


def _title(name: str, width: int) -> str:
    """Return a name as it fits, with its end, which tells the kind of file."""
    return metrics("title").elidedText(name, Qt.TextElideMode.ElideMiddle, width - 2 * tokens.WIDE)
