"""Reads how the backups stand off the interface thread: a stick that hangs takes long."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from vpdesk.domain.backups import Backup, BackupState
from vpdesk.ui.jobs import RunningJob, at_once

if TYPE_CHECKING:
    from vpdesk.services.backups.backups import Backups


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How the backups stand, and which there are, newest first.

    Secrets of before new keys open the ``earlier`` ones; ``away`` are those out of reach.
    """

    state: BackupState
    backups: tuple[Backup, ...]
    earlier: tuple[Backup, ...] = ()
    away: tuple[Backup, ...] = ()


class BackupLook(QObject):
    """One look at a time; `arrived` carries a ``Standing`` after each that was asked for."""

    arrived = Signal(object)

    def __init__(self, backups: "Backups", owner: QObject) -> None:
        super().__init__(owner)
        self._backups = backups
        self._job: RunningJob | None = None
        self._is_late = False

    def look(self) -> None:
        """Look now, or once more when a look is under way."""
        if self._job is not None:
            self._is_late = True
            return
        self._job = RunningJob(at_once(self._read), self)
        self._job.succeeded.connect(self.arrived)
        self._job.failed.connect(self._refuse)
        self._job.finished.connect(self._rest)
        self._job.start()

    def _read(self) -> Standing:
        earlier = self._backups.under_earlier_keys()
        return Standing(
            state=self._backups.state(),
            backups=self._backups.list(),
            earlier=earlier,
            away=tuple(each for each in earlier if not each.file.is_file()),
        )

    def _refuse(self, error: Exception) -> None:
        from vpdesk.services.errors import VaultClosed

        if not isinstance(error, VaultClosed):
            raise error

    def _rest(self) -> None:
        self._job = None
        if self._is_late:
            self._is_late = False
            self.look()
