"""Wires the parts of the window together, once: start, unlock, desk, lock, quit."""

import argparse
import os
import sys
import threading
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QProcess, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from vpdesk.paths import default_vault, user_data_folder
from vpdesk.ui.errors import bug_report, words_for
from vpdesk.ui.frame.window import Window
from vpdesk.ui.frame.window_keys import WindowKeys
from vpdesk.ui.jobs import end_all
from vpdesk.ui.language import install_language
from vpdesk.ui.preferences import Language, Preferences
from vpdesk.ui.theme import Theme, install_theme
from vpdesk.ui.unlock.door import Door
from vpdesk.ui.unlock.unlock_page import UnlockPage

PREFERENCES = "preferences.ini"


def run_window(arguments: list[str]) -> int:
    """Open the window and return its exit code; ``--vault DIR`` names another vault."""
    options = argparse.ArgumentParser(prog="vpdesk", add_help=False, allow_abbrev=False)
    options.add_argument("--vault", type=Path, default=None)
    chosen, for_qt = options.parse_known_args(arguments)
    preferences = Preferences(user_data_folder() / PREFERENCES)
    os.environ.setdefault("QT_SCALE_FACTOR", str(preferences.text_size / 100))
    qInstallMessageHandler(_drop_message)
    app = QApplication([sys.argv[0], *for_qt])
    app.setApplicationName("vpdesk")
    door = Door(folder=chosen.vault or default_vault())
    program = Program(app, preferences, install_theme(app, preferences.theme), door)
    sys.excepthook = program.fail
    threading.excepthook = _drop_thread_error
    program.start()
    code = app.exec()
    program.quit()
    end_all()
    return code


class Program(QObject):
    """The running program: one window, which holds the card to unlock or the desk."""

    def __init__(
        self, app: QApplication, preferences: Preferences, theme: Theme, door: Door
    ) -> None:
        super().__init__(app)
        self._app = app
        self._preferences = preferences
        self._theme = theme
        self._door = door
        self._desk: object | None = None
        self._place: object | None = None
        self._is_chosen_vault = False
        self._failure: QDialog | None = None
        self._translators = install_language(app, preferences.language)
        self.window = Window(preferences)
        self.window.closing.connect(self.quit)
        self.window.holds_back = self._cannot_keep_drafts
        self._told_of_drafts = False
        self._keys = WindowKeys(app, self)
        self._keys.lock_pressed.connect(self.lock)
        self._keys.privacy_pressed.connect(self.hide_or_show)
        self._privacy: QWidget | None = None

    def start(self) -> None:
        """Show the window, then fetch the rest while its user reads or types."""
        self.show_door()
        self.window.show()
        QTimer.singleShot(0, _fetch_the_rest)

    def show_door(self) -> None:
        """Show the card that opens the vault, or makes it when there is none.

        A vault that was open before and is gone is missed, not made again; nor is one made in a
        folder that was chosen for the vault in it.
        """
        from vpdesk.services.errors import NoVaultHere, VaultError

        try:
            page = UnlockPage(self._door, self._door.ways())
        except VaultError as error:
            if isinstance(error, NoVaultHere) and not self._expects_vault():
                self._show_first_start(skip_language=False)
                return
            page = UnlockPage(self._door, frozenset(), error)
        page.opened.connect(self._show_desk)
        page.retry_wanted.connect(self.show_door)
        page.other_vault_wanted.connect(self._use_vault)
        self.window.show_only(page)
        page.focus_first()

    def lock(self) -> None:
        """Close the vault and delete everything that showed it."""
        if self._desk is None:
            return
        try:
            self._leave_desk()
        finally:
            self.show_door()
            self.window.activateWindow()

    def hide_or_show(self) -> None:
        """Cover the desk with the privacy screen, or lift it."""
        from vpdesk.ui.frame.privacy_screen import PrivacyScreen

        if not isinstance(self._privacy, PrivacyScreen):
            return
        if self._privacy.is_covering():
            self._privacy.lift()
        else:
            self._privacy.cover(60 * self._preferences.lock_privacy_after)

    def quit(self) -> None:
        """Close the vault, if it is open; half-typed text is kept in it."""
        from vpdesk.ui.unlock.first_start_page import FirstStartPage

        shown = self.window.centralWidget()
        if isinstance(shown, FirstStartPage):
            shown.leave()
        if self._desk is not None:
            self._leave_desk()

    def restart(self) -> None:
        """Start the program anew, with the settings that need it."""
        os.environ.pop("QT_SCALE_FACTOR", None)
        self._preferences.save()
        self.quit()
        frozen = getattr(sys, "frozen", False)
        module = [] if frozen else ["-m", "vpdesk"]
        QProcess.startDetached(sys.executable, [*module, "--vault", str(self._door.folder)])
        self._app.quit()

    def _use_vault(self, folder: Path) -> None:
        """Ask for what opens the vault in ``folder``; none is made there."""
        self._is_chosen_vault = True
        self._door = replace(self._door, folder=folder)
        self.show_door()

    def _expects_vault(self) -> bool:
        return self._place is not None or self._is_chosen_vault

    def _show_first_start(self, *, skip_language: bool) -> None:
        from vpdesk.ui.unlock.first_start_page import FirstStartPage

        page = FirstStartPage(self._door, self._preferences.language, skip_language=skip_language)
        page.opened.connect(self._show_desk)
        page.language_chosen.connect(self._begin_in)
        page.vault_there.connect(self.show_door)
        self.window.show_only(page)
        page.focus_first()

    def _begin_in(self, language: str) -> None:
        self._speak("en" if language == "en" else "nl")
        self._show_first_start(skip_language=True)

    def _speak(self, language: Language) -> None:
        self._preferences.language = language
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = install_language(self._app, language)

    def _show_desk(self, desk: object) -> None:
        from vpdesk.services.desk import Desk
        from vpdesk.ui.frame.desk_view import DeskView, Place
        from vpdesk.ui.frame.privacy_screen import PrivacyScreen

        assert isinstance(desk, Desk)  # noqa: S101
        self._desk = desk
        view = DeskView(desk, self._preferences, self._theme)
        view.lock_wanted.connect(self.lock)
        view.privacy_wanted.connect(self.hide_or_show)
        view.language_changed.connect(self._rebuild)
        view.restart_wanted.connect(self.restart)
        self.window.show_only(view)
        privacy = PrivacyScreen(self.window)
        privacy.lock_wanted.connect(self.lock)
        self._privacy = privacy
        if isinstance(self._place, Place):
            view.return_to(self._place)
        view.setFocus()

    def _rebuild(self) -> None:
        """Make the desk again in the language that was chosen, on the page of settings."""
        from vpdesk.ui.frame.desk_view import DeskView

        view, desk = self.window.centralWidget(), self._desk
        if isinstance(view, DeskView):
            self._place = view.place
            view.leave()
            self._uncover()
            self._speak(self._preferences.language)
            self._show_desk(desk)

    def _leave_desk(self) -> None:
        """Close the vault whatever happens; what cannot be kept is told afterwards."""
        from vpdesk.services.desk import Desk
        from vpdesk.services.errors import DraftsNotKept, StorageError
        from vpdesk.ui.frame.desk_view import DeskView

        view, desk = self.window.centralWidget(), self._desk
        self._desk = None
        with ExitStack() as stack:
            if isinstance(desk, Desk):
                stack.callback(desk.close)
            stack.callback(self.window.show_only, QWidget())
            stack.callback(self._uncover)
            if isinstance(view, DeskView):
                self._place = view.place
                try:
                    view.leave()
                except StorageError as error:
                    raise DraftsNotKept from error

    def _cannot_keep_drafts(self) -> bool:
        """Tell, and say so once, that closing now would lose half-typed text."""
        from vpdesk.services.errors import StorageError
        from vpdesk.ui.frame.desk_view import DeskView

        view = self.window.centralWidget()
        if self._told_of_drafts or not isinstance(view, DeskView):
            return False
        try:
            view.keep_drafts()
        except StorageError as error:
            self._told_of_drafts = True
            self.fail(type(error), error, None)
            return True
        return False

    def _uncover(self) -> None:
        if self._privacy is not None:
            self._privacy.hide()
            self._privacy.deleteLater()
            self._privacy = None

    def fail(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Say what could not be done; for a bug offer a report without any content.

        One thing at a time: what fails while that is read mostly fails for the same reason.
        """
        from vpdesk.ui.frame.failure_dialogs import BugDialog, RefusalDialog

        if not isinstance(error, Exception):
            self._app.quit()
        elif self._failure is None:
            words = words_for(error)
            self._failure = (
                BugDialog(self.window, bug_report(kind, trace))
                if words is None
                else RefusalDialog(self.window, words)
            )
            self._failure.destroyed.connect(self._forget_failure)
            self._failure.open()

    def _forget_failure(self) -> None:
        self._failure = None


def _fetch_the_rest() -> None:
    """Import what opening needs on another thread, while the user types."""
    threading.Thread(target=_import_desk, name="imports", daemon=True).start()


def _import_desk() -> None:
    import vpdesk.services.opening
    import vpdesk.ui.frame.desk_view  # noqa: F401


def _drop_message(kind: QtMsgType, context: object, message: str) -> None:
    """Keep Qt's messages off the terminal: they can repeat what is on the screen."""


def _drop_thread_error(error: threading.ExceptHookArgs) -> None:
    """Keep tracebacks of threads off the terminal: their messages can repeat content."""
