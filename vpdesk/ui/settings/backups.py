"""Settings of backups: how they stand, where they are kept, and which there are."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from vpdesk.ui.backup_run import BackupRun
from vpdesk.ui.backup_words import backup_line
from vpdesk.ui.settings.backup_list import BackupList
from vpdesk.ui.settings.backup_places import BackupPlaces
from vpdesk.ui.settings.rows import card_of, setting_row
from vpdesk.ui.widgets.buttons import primary_button
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.strip import Strip

if TYPE_CHECKING:
    from vpdesk.services.backups import Backups

WARN_CHOICES = (1, 2, 3, 7, 14, 30)


class BackupSettings(QObject):
    """The cards of this section; `restore_wanted` carries the file of a backup."""

    restore_wanted = Signal(object)

    def __init__(self, backups: "Backups", today: Callable[[], date]) -> None:
        super().__init__()
        self._backups = backups
        self._today = today
        self.strip = Strip()
        self.make_button = primary_button(self.tr("Make one now"), "hard-drive-download")
        self._warn = ComboBox(choices=[(days, self._days(days)) for days in WARN_CHOICES])
        self._run = BackupRun(backups, self)
        self.places = BackupPlaces(backups, today)
        self.list = BackupList(backups)
        self._connect()
        self.show_all()

    def cards(self) -> list[Card]:
        """Return the cards of this section."""
        state = card_of(
            self.tr("Backup"),
            setting_row(
                self.tr("By itself"),
                self.tr(
                    "At locking and quitting, when something has changed. Kept are those of "
                    "10 days, 8 weeks and 12 months. Each is opened again and checked through."
                ),
                self.make_button,
            ),
            setting_row(
                self.tr("Warn after"),
                self.tr("When the newest proven backup is older, Today says so."),
                self._warn,
            ),
        )
        state.add(self.strip)
        return [state, self.places.card, self.list.card]

    def show_all(self, failed: str = "") -> None:
        """Show how everything stands now; ``failed`` says what just went wrong."""
        state = self._backups.state()
        line = backup_line(state, self._today())
        text = failed or line.text
        if state.recovery_only:
            text = " ".join((text, self.tr("Only the recovery code opens these backups.")))
        self.strip.say(text, "danger" if failed else line.look)
        self.make_button.setEnabled(not self._run.is_running())
        self._warn.set_value(state.warn_after_days)
        self.places.show_places()
        self.list.show_backups()

    def _connect(self) -> None:
        self.make_button.clicked.connect(self._make)
        self._run.told.connect(self._tell)
        self._run.ended.connect(self.show_all)
        self._warn.value_changed.connect(self._warn_after)
        self.places.changed.connect(self.show_all)
        self.list.checked.connect(self.show_all)
        self.list.restore_wanted.connect(self.restore_wanted)

    def _make(self) -> None:
        self.make_button.setEnabled(False)
        self._run.start()

    def _tell(self, words: str) -> None:
        self.strip.say(words, "neutral", icon="refresh-cw")

    def _warn_after(self, days: object) -> None:
        if isinstance(days, int):
            self._backups.warn_after(days)
            self.show_all()

    def _days(self, days: int) -> str:
        return self.tr("%n day(s)", "", days)
