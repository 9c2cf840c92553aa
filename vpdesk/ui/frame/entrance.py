"""What the window shows while no vault is open: the card that opens it, or makes it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from vpdesk.ui import jobs
from vpdesk.ui.frame.window import Window
from vpdesk.ui.preferences import Language, Preferences
from vpdesk.ui.unlock.door import Door
from vpdesk.ui.unlock.unlock_page import UnlockPage


class Entrance(QObject):
    """`opened` carries the desk. ``speak`` gives the window another language.

    `turned_away` comes in its stead for a vault that was to be locked while it was opened: it is
    closed again, and what it left in memory has to go.

    `expects_vault` is to be set once one was open: when it is gone it is missed, not made again.
    The sample practice does not count: after it comes the card of the user's own vault.
    """

    opened = Signal(object)
    turned_away = Signal()

    def __init__(
        self,
        window: Window,
        preferences: Preferences,
        door: Door,
        speak: Callable[[Language], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._speak = speak
        self._unwanted: frozenset[jobs.RunningJob] = frozenset()
        self.door = door
        self.expects_vault = False

    def show(self) -> None:
        """Show the card that opens the vault, or makes it when there is none."""
        from vpdesk.services.errors import NoVaultHere, VaultError

        try:
            page = UnlockPage(self.door, self.door.ways())
        except VaultError as error:
            if isinstance(error, NoVaultHere) and not self.expects_vault:
                self._show_first_start(skip_language=False)
                return
            page = UnlockPage(self.door, frozenset(), error)
        page.opened.connect(self._let_in)
        page.retry_wanted.connect(self.show)
        page.other_vault_wanted.connect(self._use_vault)
        page.restore_wanted.connect(self._restore)
        page.sample_wanted.connect(self._show_sample)
        self._window.show_only(page)
        page.focus_first()

    def turn_away(self) -> None:
        """Close a vault that is just being opened as soon as it is open."""
        self._unwanted = jobs.running()
        for job in self._unwanted:
            job.finished.connect(self._forget)

    def leave(self) -> None:
        """Take back what was prepared for a vault; call before the program ends."""
        from vpdesk.ui.unlock.first_start_page import FirstStartPage

        shown = self._window.content
        if isinstance(shown, FirstStartPage):
            shown.leave()

    def _let_in(self, desk: object) -> None:
        from vpdesk.services.desk import Desk

        if isinstance(desk, Desk) and self._is_unwanted():
            try:
                desk.close()
            finally:
                self.turned_away.emit()
        else:
            self.opened.emit(desk)

    def _let_in_sample(self, desk: object) -> None:
        """Open it, or show the card again: what is invented may stay in memory."""
        from vpdesk.services.desk import Desk

        if isinstance(desk, Desk) and self._is_unwanted():
            desk.close()
            self.show()
        else:
            self.opened.emit(desk)

    def _is_unwanted(self) -> bool:
        # The job that opened the vault counts as running while it tells so.
        return bool(self._unwanted & jobs.running())

    def _forget(self) -> None:
        # A job holds what was typed.
        self._unwanted &= jobs.running()

    def use_next(self, folder: Path) -> None:
        """Have the next card ask for what opens the vault in ``folder``; none is made there."""
        self.expects_vault = True
        self.door = replace(self.door, folder=folder)

    def _use_vault(self, folder: Path) -> None:
        self.use_next(folder)
        self.show()

    def _restore(self) -> None:
        """Put a backup back, and then ask for what opens the vault that came out of it."""
        from vpdesk.ui.restoring.dialog import RestoreDialog
        from vpdesk.ui.restoring.source import RestoreSource

        door = self.door
        source = RestoreSource(
            vault=door.folder, today=door.today, keyring=door.keyring, argon2=door.argon2
        )
        dialog = RestoreDialog(self._window, source)
        dialog.open_wanted.connect(self._use_vault)
        dialog.open()

    def _show_first_start(self, *, skip_language: bool) -> None:
        from vpdesk.ui.unlock.first_start_page import FirstStartPage

        page = FirstStartPage(self.door, self._preferences.language, skip_language=skip_language)
        page.opened.connect(self._let_in)
        page.language_chosen.connect(self._begin_in)
        page.vault_there.connect(self.show)
        page.restore_wanted.connect(self._restore)
        page.sample_wanted.connect(self._show_sample)
        self._window.show_only(page)
        page.focus_first()

    def _show_sample(self) -> None:
        """Show the card of the sample practice, which is made where there is none yet."""
        from vpdesk.ui.unlock.sample_page import SamplePage

        page = SamplePage(self.door)
        page.opened.connect(self._let_in_sample)
        page.back_wanted.connect(self.show)
        self._window.show_only(page)
        page.begin()

    def _begin_in(self, language: str) -> None:
        self._speak("en" if language == "en" else "nl")
        self._show_first_start(skip_language=True)
