"""The line that tells when a backup was proven last, and makes one."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from vpdesk.ui.backup_run import BackupRun
from vpdesk.ui.backup_words import backup_line
from vpdesk.ui.widgets.strip import Strip

if TYPE_CHECKING:
    from vpdesk.services.backups import Backups


class BackupStrip(Strip):
    """Green, amber or red, with one link; `places_wanted` asks where backups are kept."""

    places_wanted = Signal()

    def __init__(self, backups: "Backups", today: Callable[[], date]) -> None:
        super().__init__()
        self._backups = backups
        self._today = today
        self._wants_place = False
        self._run = BackupRun(backups, self)
        self._run.told.connect(self._tell)
        self._run.ended.connect(self.show_state)
        self.link_clicked.connect(self._act)
        self.show_state()

    def show_state(self, failed: str = "") -> None:
        """Tell how the backups stand, unless one is being made."""
        if self._run.is_running():
            return
        line = backup_line(self._backups.state(), self._today())
        self._wants_place = line.wants_place and not failed
        if self._wants_place:
            link = self.tr("Choose a second place")
        elif failed or line.look == "danger":
            link = self.tr("Try again")
        else:
            link = self.tr("Make one now")
        self.say(failed or line.text, "danger" if failed else line.look, link)

    def _tell(self, words: str) -> None:
        self.say(words, "neutral", icon="refresh-cw")

    def _act(self) -> None:
        if self._wants_place:
            self.places_wanted.emit()
        else:
            self._run.start()
