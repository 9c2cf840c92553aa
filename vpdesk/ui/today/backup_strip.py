"""The line that tells when a backup was proven last, and makes one."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from vpdesk.ui.backup_look import BackupLook, Standing
from vpdesk.ui.backup_run import BackupRun
from vpdesk.ui.backup_words import Remedy, backup_line
from vpdesk.ui.widgets.strip import Strip

if TYPE_CHECKING:
    from vpdesk.services.backups.backups import Backups


class BackupStrip(Strip):
    """Green, amber or red, with one link where that helps; tells nothing before the disks did.

    `places_wanted` asks where backups are kept.
    """

    places_wanted = Signal()

    def __init__(self, backups: "Backups", today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._remedy = Remedy.NONE
        self._failed = ""
        self.run = BackupRun(backups, self)
        self.run.told.connect(self._tell)
        self.run.ended.connect(self._end)
        self._look = BackupLook(backups, self)
        self._look.arrived.connect(self.show_standing)
        self.link_clicked.connect(self._act)
        self.say(self.tr("Looking at the backups…"), "neutral", icon="hard-drive")
        self.look()

    def look(self) -> None:
        """Tell how the backups stand, as soon as the disks have told."""
        self._look.look()

    def show_standing(self, standing: Standing) -> None:
        """Tell how the backups stand, unless one is being made."""
        if self.run.is_running():
            return
        line = backup_line(standing.state, self._today())
        self._remedy = Remedy.MAKE_AGAIN if self._failed else line.remedy
        words = {
            Remedy.NONE: "",
            Remedy.MAKE: self.tr("Make one now"),
            Remedy.MAKE_AGAIN: self.tr("Try again"),
            Remedy.ADD_PLACE: self.tr("Choose a second place"),
        }
        look = "danger" if self._failed else line.look
        self.say(self._failed or line.text, look, words[self._remedy])

    def _tell(self, words: str) -> None:
        self._failed = ""
        self.say(words, "neutral", icon="refresh-cw")

    def _end(self, failed: str) -> None:
        self._failed = failed
        self.look()

    def _act(self) -> None:
        if self._remedy is Remedy.ADD_PLACE:
            self.places_wanted.emit()
        else:
            self.run.start()
