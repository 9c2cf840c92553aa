"""A text that was attached, as plain letters."""

from collections.abc import Generator
from dataclasses import dataclass
from functools import partial
from itertools import islice

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from vpdesk.domain.attachments import text_encoding
from vpdesk.services.files.held_content import HeldContent
from vpdesk.ui.fonts import font
from vpdesk.ui.jobs import RunningJob
from vpdesk.ui.traces import as_sensitive

MOST_BYTES = 5 * 1024 * 1024
"""What is shown of a longer text, unless it has too many lines to be laid out in a moment."""

MOST_LINES = 50_000

_LONGEST_LINE = 2_000
_BEGINNING = 256 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A text to show, perhaps the ``first`` part of it alone."""

    text: str
    first: bool


class SeenText(QWidget):
    """Nothing in the text is followed or run; `told` says when only its beginning is shown."""

    shown = Signal()
    told = Signal(str)
    refused = Signal(object)

    def __init__(self, held: HeldContent, name: str) -> None:
        super().__init__()
        self._held = held
        self.view = QPlainTextEdit()
        self.view.setReadOnly(True)
        self.view.setFont(font("body"))
        self.view.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.view.setAccessibleName(name)
        self.view.setUndoRedoEnabled(False)
        as_sensitive(self.view)
        self.setFocusProxy(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)

    def start(self) -> None:
        job = RunningJob(partial(_decoded, self._held), self)
        job.succeeded.connect(self._show)
        job.failed.connect(self.refused)
        job.start()

    def forget(self) -> None:
        self.view.clear()

    def _show(self, reading: Reading) -> None:
        self.view.setPlainText(reading.text)
        if reading.first:
            self.told.emit(
                self.tr(
                    "Only the beginning of this long text is shown."
                    " Save the attachment to see all of it."
                )
            )
        self.shown.emit()


def _decoded(held: HeldContent) -> Generator[None, None, Reading]:
    yield
    with held.borrowed() as content:
        beginning = bytes(content[:MOST_BYTES])
        first = len(content) > MOST_BYTES
    encoding = text_encoding(beginning[:_BEGINNING]) or "cp1252"
    text = beginning.decode(encoding, "replace").replace("\0", "\ufffd")
    lines = list(islice(_lines(text), MOST_LINES + 1))
    return Reading(text="\n".join(lines[:MOST_LINES]), first=first or len(lines) > MOST_LINES)


def _lines(text: str) -> Generator[str, None, None]:
    """Yield the lines; one too long to be laid out in a moment comes in parts."""
    for line in text.splitlines():
        for start in range(0, max(len(line), 1), _LONGEST_LINE):
            yield line[start : start + _LONGEST_LINE]
