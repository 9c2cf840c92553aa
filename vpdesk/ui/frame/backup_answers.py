"""What the desk answers when a page asks for backups, or to put one back."""

from collections.abc import Generator
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from vpdesk.services.desk import Desk
from vpdesk.services.errors import StorageError
from vpdesk.services.progress import Progress
from vpdesk.ui.frame.answers import Answers
from vpdesk.ui.frame.commands import Command
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.jobs import Job
from vpdesk.ui.restoring.dialog import RestoreDialog
from vpdesk.ui.restoring.source import RestoreSource
from vpdesk.ui.settings.page import SettingsPage


class BackupAnswers:
    """The view tells with `vault_wanted` that a restored vault is to be opened."""

    def __init__(self, desk: Desk, view: Answers) -> None:
        self._desk = desk
        self._view = view

    def show_places(self) -> None:
        """Show where backups are kept."""
        self._settings().show_section("backups")

    def make(self) -> None:
        """Make a backup where one sees how it goes."""
        self._settings().make_backup()

    def put_back(self, file: Path | None = None) -> None:
        """Open the dialog that puts a backup back, with this one chosen or asking for one."""
        desk = self._desk
        source = RestoreSource(
            vault=desk.keys.current.folder, backups=desk.backups, today=desk.today
        )
        dialog = RestoreDialog(cast(QWidget, self._view), source)
        dialog.open_wanted.connect(self._view.vault_wanted)
        dialog.open(file)

    def take_everything_out(self) -> None:
        """Open the dialog that writes the whole register to a file."""
        self._settings().take_everything_out()

    def commands(self) -> tuple[Command, ...]:
        """Return what the palette offers about keeping the vault."""
        return (
            Command(
                title=QCoreApplication.translate("Actions", "Make a backup"),
                icon="hard-drive-download",
                run=self.make,
            ),
            Command(
                title=QCoreApplication.translate("Actions", "Put a backup back…"),
                icon="archive-restore",
                run=self.put_back,
            ),
            Command(
                title=QCoreApplication.translate("Actions", "Take everything out…"),
                icon="file-up",
                run=self.take_everything_out,
            ),
        )

    def _settings(self) -> SettingsPage:
        return cast(SettingsPage, self._view.show_page(PageKey.SETTINGS))


def backup_before_closing(desk: Desk) -> Job:
    """Return the job that makes a backup, where something changed since the last one.

    What keeps it from being made is kept in the vault and told the next time.
    """
    return partial(_backup_of_what_stays, desk)


def _backup_of_what_stays(desk: Desk) -> Generator[Progress, None, None]:
    """Delete removed files first: nothing can put them back any more."""
    yield Progress(0, 1)
    # Asked here and not by the window: a stick that hangs takes long.
    if desk.backups.needed():
        with suppress(StorageError):
            desk.discard_removed()
        yield from desk.backups.make()
