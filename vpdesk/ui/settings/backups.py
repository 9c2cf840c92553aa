"""Settings of backups: how they stand, where they are kept, and which there are."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from vpdesk.ui.backup_look import BackupLook, Standing
from vpdesk.ui.backup_renewal import BackupRenewal
from vpdesk.ui.backup_run import BackupRun
from vpdesk.ui.backup_words import Remedy, backup_line
from vpdesk.ui.settings.backup_list import BackupList
from vpdesk.ui.settings.backup_places import BackupPlaces
from vpdesk.ui.widgets.buttons import primary_button
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.setting_row import card_of, setting_row
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text import text_label

if TYPE_CHECKING:
    from vpdesk.services.backups.backups import Backups

WARN_CHOICES = (1, 2, 3, 7, 14, 30)


class BackupSettings(QObject):
    """The cards of this section; `restore_wanted` carries the file of a backup."""

    restore_wanted = Signal(object)

    def __init__(self, backups: "Backups", today: Callable[[], date]) -> None:
        super().__init__()
        self._backups = backups
        self._today = today
        self._failed = ""
        self.strip = Strip()
        self._by_code_alone = text_label(
            self.tr(
                "Your vault opens with the keyring of this computer. On another computer only the "
                "recovery code opens a backup."
            ),
            "small",
            "text2",
            wrap=True,
        )
        show_inside(self._by_code_alone, False)
        self.make_button = primary_button(self.tr("Make one now"), "hard-drive-download")
        self._warn = ComboBox(choices=[(days, self._days(days)) for days in WARN_CHOICES])
        self._run = BackupRun(backups, self)
        self.places = BackupPlaces(backups, today)
        self.renewal = BackupRenewal(backups)
        self.list = BackupList(backups)
        for part in (self.places, self.renewal, self.list):
            part.setParent(self)
        self._look = BackupLook(backups, self)
        self._connect()
        self.look()

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
        state.add(self._by_code_alone)
        return [state, self.renewal.card, self.places.card, self.list.card]

    def look(self) -> None:
        """Show how everything stands now, as soon as the disks have told."""
        self._look.look()

    def make(self) -> None:
        """Make a backup now, unless one is being made."""
        self.make_button.setEnabled(False)
        self._failed = ""
        self._run.start()

    def show_standing(self, standing: Standing) -> None:
        """Show how the backups stand."""
        state = standing.state
        self._warn.set_value(state.warn_after_days)
        self.places.show_places(state.places)
        self.renewal.show_backups(standing.earlier, standing.away)
        self.list.show_backups(standing.backups)
        show_inside(self._by_code_alone, state.recovery_only)
        if not self._run.is_running():
            line = backup_line(state, self._today())
            again = bool(self._failed) or line.remedy is Remedy.MAKE_AGAIN
            look = "danger" if self._failed else line.look
            self.strip.say(self._failed or line.text, look, self.tr("Try again") if again else "")
            self.make_button.setEnabled(True)

    def _end(self, failed: str) -> None:
        self._failed = failed
        self.look()

    def _connect(self) -> None:
        self._look.arrived.connect(self.show_standing)
        self.make_button.clicked.connect(self.make)
        self.strip.link_clicked.connect(self.make)
        self._run.told.connect(self._tell)
        self._run.ended.connect(self._end)
        self._warn.value_changed.connect(self._warn_after)
        self.places.changed.connect(self.look)
        self.list.checked.connect(self.look)
        self.renewal.ended.connect(self.look)
        self.list.restore_wanted.connect(self.restore_wanted)

    def _tell(self, words: str) -> None:
        self.strip.say(words, "neutral", icon="refresh-cw")

    def _warn_after(self, days: object) -> None:
        if isinstance(days, int):
            self._backups.warn_after(days)
            self.look()

    def _days(self, days: int) -> str:
        return self.tr("%n day(s)", "", days)
