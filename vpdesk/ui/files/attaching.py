"""Takes chosen or dropped files into the vault, one by one, and tells what became of each."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from vpdesk.domain.attachments import safe_name
from vpdesk.services.progress import Progress
from vpdesk.ui.errors import words_for
from vpdesk.ui.file_dialogs import ask_files_to_open
from vpdesk.ui.files.sources import FileTaker
from vpdesk.ui.filling import filled
from vpdesk.ui.jobs import RunningJob


class Attaching(QObject):
    """`attached` carries what came in; `progressed` the name of a file, what was done and how much.

    `said` carries a sentence and the kind of strip, when all files are dealt with.
    """

    attached = Signal(object)
    progressed = Signal(str, int, int)
    said = Signal(str, str)

    def __init__(self, files: FileTaker, window: QWidget, title: str) -> None:
        super().__init__(window)
        self._files = files
        self._title = title
        self._window = window
        self._waiting: list[tuple[Any, Path]] = []
        self._job: RunningJob | None = None
        self._path = Path()
        self._added = 0
        self._refused: list[str] = []
        self.file_dialog: QFileDialog | None = None

    @property
    def is_busy(self) -> bool:
        return self._job is not None

    def ask(self, owner: Any) -> None:
        """Let files be chosen for a case, or for what else they belong to."""
        self.file_dialog = ask_files_to_open(
            self._window, self._title, partial(self._take_chosen, owner)
        )

    def take(self, owner: Any, paths: Sequence[Path]) -> None:
        """Take files in; those of an earlier choice come first."""
        self._waiting += [(owner, path) for path in paths]
        if self._job is None:
            self._next()

    def cancel(self) -> None:
        """Stop with the file that is being read, and take no more."""
        self._waiting.clear()
        if self._job is not None:
            self._job.cancel()

    def _take_chosen(self, owner: Any, chosen: Sequence[str]) -> None:
        self.take(owner, [Path(each) for each in chosen])

    def _next(self) -> None:
        if not self._waiting:
            self._tell()
            return
        owner, self._path = self._waiting.pop(0)
        self._job = RunningJob(partial(self._files.add, owner, self._path), self)
        self._job.progressed.connect(self._show_progress)
        self._job.succeeded.connect(self._note)
        self._job.failed.connect(self._refuse)
        self._job.finished.connect(self._rest)
        self._job.start()

    def _show_progress(self, progress: Progress) -> None:
        self.progressed.emit(safe_name(self._path.name), progress.done, progress.total)

    def _note(self, ref: object) -> None:
        self._added += 1
        self.attached.emit(ref)

    def _refuse(self, error: Exception) -> None:
        words = words_for(error)
        if words is None:
            self._waiting.clear()
            raise error
        self._refused.append(filled(self.tr("‘%1’: %2"), safe_name(self._path.name), words))

    def _rest(self) -> None:
        self._job = None
        self._next()

    def _tell(self) -> None:
        added = ""
        if self._added:
            added = self.tr(
                "%n file(s) added, encrypted. The originals stay where they were.", "", self._added
            )
        kind = "warn" if self._refused else "ok"
        self.said.emit("\n".join(filter(None, [added, *self._refused])), kind)
        self._added = 0
        self._refused.clear()
