"""Takes chosen or dropped files into a case, one after another, and tells what became of each."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from vpdesk.domain.attachments import safe_name
from vpdesk.domain.cases import CaseId
from vpdesk.domain.timeline import EntryRef
from vpdesk.services.attachments import Attachments
from vpdesk.services.progress import Progress
from vpdesk.ui.errors import words_for
from vpdesk.ui.file_dialogs import ask_files_to_open
from vpdesk.ui.filling import filled
from vpdesk.ui.jobs import RunningJob


class Attaching(QObject):
    """`attached` carries what came in; `progressed` the name of a file, what was done and how much.

    `said` carries a sentence and the kind of strip, when all files are dealt with.
    """

    attached = Signal(object)
    progressed = Signal(str, int, int)
    said = Signal(str, str)

    def __init__(self, attachments: Attachments, window: QWidget) -> None:
        super().__init__(window)
        self._attachments = attachments
        self._window = window
        self._waiting: list[tuple[CaseId, Path]] = []
        self._job: RunningJob | None = None
        self._path = Path()
        self._added = 0
        self._refused: list[str] = []
        self.file_dialog: QFileDialog | None = None

    @property
    def is_busy(self) -> bool:
        return self._job is not None

    def ask(self, case_id: CaseId) -> None:
        """Let files be chosen for a case."""
        self.file_dialog = ask_files_to_open(
            self._window, self.tr("Add attachments"), partial(self._take_chosen, case_id)
        )

    def take(self, case_id: CaseId, paths: Sequence[Path]) -> None:
        """Attach files to a case; those of an earlier choice come first."""
        self._waiting += [(case_id, path) for path in paths]
        if self._job is None:
            self._next()

    def cancel(self) -> None:
        """Stop with the file that is being read, and take no more."""
        self._waiting.clear()
        if self._job is not None:
            self._job.cancel()

    def _take_chosen(self, case_id: CaseId, chosen: Sequence[str]) -> None:
        self.take(case_id, [Path(each) for each in chosen])

    def _next(self) -> None:
        if not self._waiting:
            self._tell()
            return
        case_id, self._path = self._waiting.pop(0)
        self._job = RunningJob(partial(self._attachments.add, case_id, self._path), self)
        self._job.progressed.connect(self._show_progress)
        self._job.succeeded.connect(self._note)
        self._job.failed.connect(self._refuse)
        self._job.finished.connect(self._rest)
        self._job.start()

    def _show_progress(self, progress: Progress) -> None:
        self.progressed.emit(safe_name(self._path.name), progress.done, progress.total)

    def _note(self, ref: EntryRef) -> None:
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
