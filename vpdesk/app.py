"""Wires the parts of the window together, once: start, unlock, desk, lock, quit."""

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from vpdesk.cli.no_window import say_no_window
from vpdesk.paths import current_vault, sample_vault, user_data_folder
from vpdesk.security.process import harden_process
from vpdesk.ui import jobs
from vpdesk.ui.frame.before_closing import keep_before_closing
from vpdesk.ui.frame.entrance import Entrance
from vpdesk.ui.frame.failures import Failures, is_about_lost_text
from vpdesk.ui.frame.fetching import fetch_the_rest
from vpdesk.ui.frame.introducing import introduce
from vpdesk.ui.frame.launch import Replace, Started, locked, this_launch
from vpdesk.ui.frame.silence import be_silent
from vpdesk.ui.frame.system_triggers.listening import SystemTriggers
from vpdesk.ui.frame.window import Window
from vpdesk.ui.frame.window_keys import WindowKeys
from vpdesk.ui.garbage import collect_here_only
from vpdesk.ui.language import change_language, install_language
from vpdesk.ui.lock_triggers import unheard
from vpdesk.ui.preferences import FILE_NAME, Language, Preferences
from vpdesk.ui.theme import Theme, install_theme
from vpdesk.ui.traces import keep_no_settings
from vpdesk.ui.unlock.door import Door

if TYPE_CHECKING:
    from vpdesk.services.desk import Desk
    from vpdesk.ui.frame.desk_watch import DeskWatch
    from vpdesk.ui.frame.leaving import BeforeClosing, Leaving
    from vpdesk.ui.frame.place import Place


def run_window(arguments: list[str]) -> int:
    """Open the window and return its exit code; ``--vault DIR`` names another vault."""
    harden_process()
    launch = this_launch()
    options = argparse.ArgumentParser(prog="vpdesk", add_help=False, allow_abbrev=False)
    options.add_argument("--vault", type=Path, default=None)
    chosen, for_qt = options.parse_known_args(arguments)
    preferences = Preferences(user_data_folder() / FILE_NAME)
    os.environ.setdefault("QT_SCALE_FACTOR", str(preferences.text_size / 100))
    be_silent(say_no_window)
    keep_no_settings()
    app = QApplication([sys.argv[0], *for_qt])
    launch.give_back()
    collect_here_only(app)
    introduce(app)
    program = Program(
        app,
        preferences,
        install_theme(app, preferences.theme),
        Door(folder=chosen.vault or current_vault(), sample=sample_vault()),
        replace=launch.repeat,
        started=launch.started,
        triggers=SystemTriggers(app),
    )
    if app.platformName() != "offscreen":  # Where nobody looks there is no screen to fit in.
        program.window.stay_in_screen()
    sys.excepthook = program.fail
    program.before_closing = keep_before_closing
    program.start()
    code = app.exec()
    program.quit()
    jobs.end_all()
    return code


class Program(QObject):
    """The running program: one window, which holds the card to unlock or the desk.

    Locking starts the program anew with ``replace``; without it, or where it cannot, the card is
    shown in this process. ``started`` is what the process before this one told.
    `before_closing` may be set to what is to be done with a desk before its vault is closed.
    """

    def __init__(
        self,
        app: QApplication,
        preferences: Preferences,
        theme: Theme,
        door: Door,
        *,
        replace: Replace | None = None,
        started: frozenset[Started] = frozenset(),
        triggers: SystemTriggers | None = None,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._preferences = preferences
        self._theme = theme
        self._first_folder = door.folder
        self._replace = replace
        self._started = started
        self._desk: Desk | None = None
        self._leaving: Leaving | None = None
        self._was_locked = Started.LOCKED in started
        self._is_sample = False
        self._translators = install_language(app, preferences.language)
        self.window = Window(preferences)
        self.window.closing.connect(self.quit)
        self.window.holds_back = self._holds_back
        self.before_closing: BeforeClosing = lambda _: None
        self._entrance = Entrance(self.window, preferences, door, self._speak)
        self._entrance.expects_vault = self._was_locked
        self._entrance.opened.connect(self._let_in)
        self._entrance.turned_away.connect(self._show_locked)
        self._failures = Failures(app, self.window)
        self._ends = self._told_of_drafts = False
        self._keys = WindowKeys(app, self)
        self._keys.lock_pressed.connect(self.lock)
        self._keys.privacy_pressed.connect(self.hide_or_show)
        self._keys.quit_pressed.connect(self.window.close_by_key)
        self._watch: DeskWatch | None = None
        self._triggers = triggers
        if triggers is not None:
            triggers.lock_wanted.connect(self.lock)

    def start(self) -> None:
        """Show the window, then fetch the rest while its user reads or types."""
        self._entrance.show()
        self.window.show_as_before(
            behind=Started.BEHIND in self._started, small=Started.SMALL in self._started
        )
        QTimer.singleShot(0, fetch_the_rest)
        if Started.NOT_KEPT in self._started:
            QTimer.singleShot(0, self._failures.tell_not_kept)
        if self._triggers is not None:
            QTimer.singleShot(0, self._triggers.start)

    def lock(self) -> None:
        """Close the vault, delete everything that showed it, and start anew at the card.

        A vault that is just being opened is closed as soon as it is open.
        """
        if self._leaving is None and self._desk is None:
            self._entrance.turn_away()
        elif self._leaving is None:
            has_focus = QApplication.focusWindow() is not None
            self._leave(lambda problem: self._show_locked(problem, has_focus=has_focus))

    def hide_or_show(self) -> None:
        if self._watch is not None:
            self._watch.hide_or_show()

    def quit(self) -> None:
        """Close the vault, if it is open; half-typed text is kept in it."""
        self._ends = True
        self._entrance.leave()
        if self._desk is not None:
            self.before_closing = lambda _: None
            self._leave(self._end)
        if self._leaving is not None:
            self._leaving.finish_now()

    def restart(self) -> None:
        """Start the program anew, with the settings that need it."""
        self._leave(self._show_locked)

    def _move(self, folder: Path) -> None:
        """Close this vault and ask for what opens the one in ``folder``."""
        self._entrance.use_next(folder)
        self.restart()

    def _speak(self, language: Language) -> None:
        self._preferences.language = language
        self._translators = change_language(self._app, language, self._translators)

    def _let_in(self, desk: object) -> None:
        from vpdesk.services.desk import Desk
        from vpdesk.services.sample_practice.sample_vault import is_sample
        from vpdesk.ui.frame.place import Place, kept_place

        assert isinstance(desk, Desk)  # noqa: S101
        self._desk, self._is_sample = desk, is_sample(desk)
        if self._triggers is not None:
            self._triggers.hold_sleep()
        returns = self._was_locked and not self._is_sample
        self._show_desk(desk, kept_place(desk.drafts) if returns else Place())

    def _show_desk(self, desk: "Desk", place: "Place") -> None:
        from vpdesk.ui.frame.desk_view import DeskView
        from vpdesk.ui.frame.desk_watch import DeskWatch
        from vpdesk.ui.frame.reminders import Reminders

        offers = unheard if self._triggers is None else self._triggers.offers
        view = DeskView(desk, self._preferences, self._theme, offers)
        view.lock_wanted.connect(self.lock)
        view.privacy_wanted.connect(self.hide_or_show)
        view.made_anew_wanted.connect(self._rebuild)
        view.restart_wanted.connect(self.restart)
        view.vault_wanted.connect(self._move)
        Reminders(desk.overview, self._preferences, view)
        self.window.show_only(view)
        self._watch = DeskWatch(self.window, self._preferences)
        self._watch.lock_wanted.connect(self.lock)
        view.return_to(place)

    def _rebuild(self) -> None:
        """Make the desk again where it was, in the language and with what may be shown now."""
        from vpdesk.ui.frame.desk_view import DeskView

        view, desk = self.window.content, self._desk
        if isinstance(view, DeskView) and desk is not None:
            place = view.place
            view.leave()
            self._unwatch()
            self._speak(self._preferences.language)
            self._show_desk(desk, place)

    def _leave(self, left: "Callable[[Exception | None], None]") -> None:
        """Begin to leave the desk; ``left`` is called when its vault is closed."""
        from vpdesk.ui.frame.leaving import Leaving

        desk, self._desk = self._desk, None
        if desk is not None:
            self._unwatch()
            self._leaving = Leaving(self.window, desk, self.before_closing, left)
            self._leaving.begin()

    def _show_locked(self, problem: Exception | None = None, *, has_focus: bool = True) -> None:
        """Start anew, or show the card here where that cannot be or a bug is to be told."""
        self._leaving = None
        self._was_locked = self._entrance.expects_vault = not self._is_sample or self._was_locked
        if self._ends:
            self._end(problem)
            return
        if self._start_anew(problem, has_focus=has_focus):
            self._app.quit()
            return
        if self._triggers is not None:
            self._triggers.let_sleep()
        self._entrance.show()
        if has_focus:
            self.window.activateWindow()
        if problem is not None:
            raise problem

    def _start_anew(self, problem: Exception | None, *, has_focus: bool) -> bool:
        self.window.keep_layout()
        is_lost = is_about_lost_text(problem)
        if self._replace is None or (problem is not None and not is_lost):
            return False
        started = locked(is_small=self.window.isMinimized(), has_focus=has_focus, is_lost=is_lost)
        if not self._was_locked:
            started -= {Started.LOCKED}
        folder = self._entrance.door.folder
        options = () if folder == self._first_folder else ("--vault", str(folder))
        return self._replace(*options, started=started)

    def _holds_back(self) -> bool:
        """Tell whether the window has to stay: half-typed text, or a vault that still closes."""
        if self._leaving is None and self._desk is not None:
            if self._cannot_keep_drafts():
                return True
            self._leave(self._end)
        self._ends = True
        return self._leaving is not None

    def _end(self, problem: Exception | None) -> None:
        self._leaving = None
        self.window.close()
        if problem is not None and not self._told_of_drafts:
            raise problem

    def _cannot_keep_drafts(self) -> bool:
        """Tell, and say so once, that closing now would lose half-typed text."""
        from vpdesk.services.errors import StorageError
        from vpdesk.ui.frame.desk_view import DeskView

        view = self.window.content
        if self._told_of_drafts or not isinstance(view, DeskView):
            return False
        try:
            view.keep_drafts()
        except StorageError as error:
            self._told_of_drafts = True
            self.fail(type(error), error, None)
            return True
        return False

    def _unwatch(self) -> None:
        if self._watch is not None:
            self._watch.end()
            self._watch = None

    def fail(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Say what could not be done; for a bug offer a report without any content."""
        self._failures.tell(kind, error, trace)
