"""Makes a backup off the interface thread, with words for how far it is."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from vpdesk.domain.backups import BackupProblem
from vpdesk.services.progress import Progress
from vpdesk.ui.backup_words import failure_words
from vpdesk.ui.errors import words_for
from vpdesk.ui.jobs import RunningJob

if TYPE_CHECKING:
    from vpdesk.services.backups.backups import BackupOutcome, Backups


class BackupRun(QObject):
    """One backup at a time. `told` carries words while it runs; `ended` comes once.

    `ended` carries what kept a place from getting its backup, in words, or nothing.
    """

    told = Signal(str)
    ended = Signal(str)

    def __init__(self, backups: "Backups", owner: QObject) -> None:
        super().__init__(owner)
        self._backups = backups
        self._job: RunningJob | None = None

    def is_running(self) -> bool:
        return self._job is not None

    def start(self, place: Path | None = None) -> None:
        """Make a backup in every place, or in ``place`` alone; does nothing while one is made."""
        if self._job is not None:
            return
        self._job = RunningJob(partial(self._backups.make, place), self)
        self._job.progressed.connect(self._tell)
        self._job.succeeded.connect(self._finish)
        self._job.failed.connect(self._refuse)
        self._job.cancelled.connect(self._stop)
        self.told.emit(self.tr("The backup is being made…"))
        self._job.start()

    def words(self, progress: Progress) -> str:
        """Return how far a backup is."""
        percent = min(100 * progress.done // max(progress.total, 1), 100)
        text = self.tr("The backup is being made and proven: %1 %")
        return text.replace("%1", str(percent))

    def _tell(self, progress: Progress) -> None:
        self.told.emit(self.words(progress))

    def _finish(self, outcomes: "tuple[BackupOutcome, ...]") -> None:
        # That a stick is away is told with how the backups stand.
        failures = [
            each.failure
            for each in outcomes
            if each.failure and each.failure.problem is not BackupProblem.PLACE_MISSING
        ]
        self._end(" ".join(failure_words(each) for each in failures))

    def _refuse(self, error: Exception) -> None:
        words = words_for(error)
        if words is None:
            self._stop()
            raise error
        self._end(words)

    def _stop(self) -> None:
        self._end("")

    def _end(self, words: str) -> None:
        self._job = None
        self.ended.emit(words)
