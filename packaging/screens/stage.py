"""What a screen is shown on: a window in one language and look, with a desk of its own."""

import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QAbstractAnimation, QEvent, QTimer, QtMsgType
from PySide6.QtWidgets import QApplication

from vpdesk.services.desk import Desk
from vpdesk.services.progress import finish
from vpdesk.services.sample_practice import sample_practice
from vpdesk.services.sample_practice.sample_vault import SAMPLE_PASSWORD
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import Argon2Cost, WayToOpen
from vpdesk.ui import colours, jobs, tokens
from vpdesk.ui.frame.desk_view import DeskView
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.frame.window import Window
from vpdesk.ui.icons import refresh_icons
from vpdesk.ui.language import install_language
from vpdesk.ui.preferences import Preferences
from vpdesk.ui.stylesheet import stylesheet
from vpdesk.ui.theme import Theme, install_theme, qt_palette

DAY_OF_THE_DESIGN = date(2025, 11, 21)
EMPLOYER = "Hogeschool Meander"
CHEAP = Argon2Cost(memory_kib=64 * 1024, iterations=1, lanes=4)
"""The password of the sample practice is no secret."""

LEAST_PASSES, CALM_PASSES = 10, 5
SOON = 1500
"""Milliseconds."""

SHORT_WAIT, LONG_WAIT = 0.15, 0.7
PATIENCE = 20.0
"""Seconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One window in one language and look, with the desk that is shown in it."""

    app: QApplication
    window: Window
    preferences: Preferences
    theme: Theme
    desk: Desk
    hurries: bool = False
    """The page that nobody gets to see is not shown before the one that is wanted."""

    def view(self, first: PageKey = PageKey.TODAY) -> DeskView:
        """Open the desk, which goes on to ``first`` from today unless that takes too long."""
        view = DeskView(self.desk, self.preferences, self.theme)
        self.window.show_only(view)
        view.show_page(first if self.hurries else PageKey.TODAY)
        self.settle()
        return view

    def settle(self, seconds: float = SHORT_WAIT) -> None:
        """Let what is shown be drawn, also on a machine that is busy; sooner when all is calm."""
        end, passes, calm = time.monotonic() + seconds, 0, 0
        while (time.monotonic() < end or passes < LEAST_PASSES) and calm < CALM_PASSES:
            self.app.processEvents()
            passes += 1
            calm += 1
            # What soon ends by itself takes long to find.
            if jobs.running() or (calm == CALM_PASSES and self._moves()):
                calm = 0
                time.sleep(0.005)

    def _moves(self) -> bool:
        """Tell whether a clock or movement runs that soon ends by itself."""
        clocks = (
            clock.isActive() and clock.isSingleShot() and clock.interval() <= SOON
            for clock in self.window.findChildren(QTimer)
        )
        movements = (
            each.state() is QAbstractAnimation.State.Running
            for each in self.window.findChildren(QAbstractAnimation)
        )
        return any(clocks) or any(movements)

    def finish(self) -> None:
        """Let the jobs that run, or that begin within a moment, end and show what they found."""
        self.settle(LONG_WAIT)
        end = time.monotonic() + PATIENCE
        while jobs.running() and time.monotonic() < end:
            self.settle()
        self.settle()


Scene = Callable[[Stage], object]


def page(key: PageKey) -> Scene:
    """Return what shows a page of the desk."""
    return lambda stage: stage.view(key).show_page(key)


@contextmanager
def screen_of(width: int, height: int) -> Iterator[None]:
    """Let a program that starts meanwhile have a screen of so many pixels, and no display."""
    screen = {"name": "screen", "x": 0, "y": 0, "width": width, "height": height}
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "screen.json"
        file.write_text(json.dumps({"screens": [screen | dots]}), encoding="utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"
        yield


@contextmanager
def stage_in(
    app: QApplication,
    desk: Desk,
    *,
    language: str,
    theme: str,
    size: tuple[int, int],
    hurries: bool = False,
) -> Iterator[Stage]:
    with tempfile.TemporaryDirectory() as folder:
        preferences = Preferences(Path(folder) / "preferences.ini")
        preferences.language = "en" if language == "en" else "nl"
        look = install_theme(app, "dark" if theme == "dark" else "light")
        if theme == "contrast":
            dress_in_contrast(app)
        translators = install_language(app, preferences.language)
        desk.listed_names.choose(shown=False)
        window = Window(preferences)
        window.resize(*size)
        window.show()
        window.activateWindow()
        try:
            yield Stage(
                app=app,
                window=window,
                preferences=preferences,
                theme=look,
                desk=desk,
                hurries=hurries,
            )
        finally:
            while (popup := QApplication.activePopupWidget()) is not None:
                popup.close()
            for view in window.findChildren(DeskView):
                # What is shown must not look for its vault when that is closed.
                view.leave()
            jobs.end_all()
            desk.scope.stop()
            window.close()
            window.deleteLater()
            # Without a loop nothing else does; each window that stays is dressed with the next.
            app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            for translator in translators:
                app.removeTranslator(translator)


def dress_in_contrast(app: QApplication) -> None:
    """Show what somebody sees whose desktop asks for high contrast."""
    palette = tokens.high_contrast(tokens.LIGHT)
    colours.use(palette, contrast=True)
    app.setPalette(qt_palette(palette))
    app.setStyleSheet(stylesheet(palette, contrast=True))
    refresh_icons()


def make_practice(folder: Path, today: date) -> None:
    """Make the sample practice of one day in place of what was there."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    desk = new_vault(folder, today)
    try:
        finish(sample_practice.fill(desk))
    finally:
        desk.close()


def new_vault(folder: Path, today: date) -> Desk:
    """Make a vault with nothing in it, which the password of the sample practice opens."""
    prepared = vaults.prepare(
        folder,
        way=WayToOpen.PASSWORD,
        password=SAMPLE_PASSWORD,
        today=lambda: today,
        argon2=CHEAP,
    )
    return vaults.create(prepared, typed_code=prepared.recovery_code, today=lambda: today)


@contextmanager
def desk_of_a_copy(practice: Path, today: date) -> Iterator[Desk]:
    """Open a copy: some screens issue reports or destroy cases, which others are to show."""
    with tempfile.TemporaryDirectory() as folder:
        copy = shutil.copytree(
            practice, Path(folder) / "practice", ignore=shutil.ignore_patterns("ballast.bin")
        )
        desk = vaults.unlock_with_password(copy, SAMPLE_PASSWORD, today=lambda: today)
        try:
            yield desk
        finally:
            desk.close()


def written(desk: Desk) -> dict[Path, int]:
    """Return when each file of a vault and of its backups was written last."""
    files = desk.keys.current.folder.parent.rglob("*")
    return {each: each.stat().st_mtime_ns for each in files if not each.name.endswith("-shm")}


def without_noise(_kind: QtMsgType, _context: object, message: str) -> None:
    """Pass on what Qt says, but for what a platform without a screen always says."""
    if "propagateSizeHints" not in message:
        print(message, file=sys.stderr)
