"""Run as a program with FOLDER: open the vault there, use the window, print what each thing took.

Prints one JSON object: lists of seconds of CPU time by name, and megabytes as ``memory``. With
``walk`` after the folder it takes a fixed walk and prints the longest block of every step, as CPU
time of the interface thread and, after ``clock``, by the clock.
"""

import json
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any
from unittest import mock

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QMainWindow

from benchmarks.memory import resident_megabytes
from benchmarks.painting import Painting, process_events, settle, wait_until
from benchmarks.sample_vault import PASSWORD, largest_organisation, long_case
from benchmarks.walking import Ticks, let_happen, steps, wall_steps
from vpdesk.app import Program
from vpdesk.domain.cases import CaseFilter, CaseId
from vpdesk.paths import user_data_folder
from vpdesk.security import slots
from vpdesk.security.argon2 import PasswordKdf, stretched
from vpdesk.services.desk import Desk
from vpdesk.ui.preferences import FILE_NAME, Preferences
from vpdesk.ui.theme import install_theme
from vpdesk.ui.unlock.door import Door

_TIMES = 3
_FRAMES = 40
_FRAME = 48
_TYPED = ("lei", "leid", "leiding")


class Session:
    """One run of the program, from its unlock page to the lock."""

    def __init__(self, folder: Path) -> None:
        self.spent: dict[str, list[float]] = {}
        self._app = QApplication(sys.argv[:1])
        preferences = Preferences(user_data_folder() / FILE_NAME)
        self._theme = install_theme(self._app, "light")
        self._program = Program(self._app, preferences, self._theme, Door(folder=folder))
        self._window = self._program.window
        self._painting = Painting(self._window)

    def run(self) -> None:
        """Do everything once or a few times, in the order of a working day."""
        self._program.start()
        process_events()
        for thread in threading.enumerate():
            if thread.name == "imports":
                thread.join()
        self._unlock()
        self._switch_pages()
        self._select_cases()
        self._search()
        self._change_theme()
        self._cover()
        self._note_memory("memory after the report")
        self._work_at_one()
        self._lock()

    def walk(self) -> None:
        """Take the fixed walk, from the password on."""
        self._program.start()
        process_events()
        for thread in threading.enumerate():
            if thread.name == "imports":
                thread.join()
        ticks = Ticks()
        page: Any = self._window.centralWidget()
        page._form.password_edit.setText(PASSWORD)
        settle()
        ticks.begin("open the desk")
        page._form.password_edit.returnPressed.emit()
        wait_until(lambda: self._program._desk is not None)
        let_happen()
        ticks.stop()
        desk = self._program._desk
        assert isinstance(desk, Desk)
        ticks.walk(steps(self._window.centralWidget(), desk))
        ticks.walk(wall_steps(self._window.centralWidget, desk))
        for name, (spent, waited) in ticks.blocks.items():
            self._note(name, spent)
            self._note(f"clock {name}", waited)

    def _unlock(self) -> None:
        from vpdesk.ui.frame.desk_view import DeskView

        page: Any = self._window.centralWidget()
        field = page._form.password_edit
        field.setText(PASSWORD)
        settle()
        with _deriving() as derivation:
            started = time.process_time()
            field.returnPressed.emit()
            wait_until(lambda: isinstance(self._window.centralWidget(), DeskView))
            process_events()
            self._note("open", time.process_time() - started - sum(derivation))
        self._view: Any = self._window.centralWidget()
        assert isinstance(self._program._desk, Desk)
        self._desk = self._program._desk

    def _switch_pages(self) -> None:
        from vpdesk.ui.frame.pages import PageKey

        self._cases_key = PageKey.CASES
        for key in list(PageKey)[1:]:
            if key is PageKey.ANNUAL_REPORT:
                self._note_memory("memory")
            self._time(f"first {key.value}", partial(self._view.show_page, key))
        for _ in range(_TIMES):
            for key in PageKey:
                self._time(f"built {key.value}", partial(self._view.show_page, key))

    def _select_cases(self) -> None:
        page = self._view.show_page(self._cases_key)
        long = long_case(self._desk)
        another = CaseId(
            next(row.id for row in self._desk.cases.list(CaseFilter()) if row.id != long)
        )
        bare = BareList([entry.text for entry in self._desk.timeline.entries(long)])
        for _ in range(_TIMES):
            self._view.show_case(another)
            self._time("case", partial(self._view.show_case, long))
            self._note("case floor", bare.fill())
        self._note("frame of timeline", *_frames(page.story.timeline.view, self._painting))
        self._note("frame of list", *_frames(page.list.view, self._painting))
        self._note("frame floor", *_frames(bare.view, bare.painting))
        bare.window.close()

    def _search(self) -> None:
        page = self._view.show_page(self._cases_key)
        for words in _TYPED:
            wanted = CaseFilter(words=words)
            self._time("list search", partial(page.apply_filter, wanted))
        page.apply_filter(CaseFilter())
        palette = self._view._palette
        self._view.open_palette()
        for words in _TYPED:
            self._time("palette search", partial(_type, palette, words))
        palette.close_palette()

    def _change_theme(self) -> None:
        for _ in range(_TIMES):
            for choice in ("dark", "light"):
                self._time("theme", partial(self._theme.choose, choice))

    def _cover(self) -> None:
        for _ in range(_TIMES):
            self._time("privacy", self._program.hide_or_show)
            self._program.hide_or_show()

    def _lock(self) -> None:
        """Lock, and note when everything is covered and when the vault is closed, too."""
        from vpdesk.ui.frame import leaving

        cover = leaving.cover

        def covered(window: Any) -> None:
            cover(window)
            self._note("lock covered", time.thread_time() - started)

        with mock.patch.object(leaving, "cover", covered):
            settle()
            started = time.thread_time()
            self._program.lock()
            self._note("lock", time.thread_time() - started)

    def _work_at_one(self) -> None:
        for _ in range(_TIMES):
            for name, where in (("wall", largest_organisation(self._desk)), ("no wall", None)):
                view: Any = self._window.centralWidget()
                self._time(name, partial(view.work_at, where))

    def _time(self, name: str, change: Callable[[], object]) -> None:
        self._note(name, self._painting.time(change))

    def _note_memory(self, name: str) -> None:
        settle()
        held = resident_megabytes()
        if held is not None:
            self._note(name, held)

    def _note(self, name: str, *spent: float) -> None:
        self.spent.setdefault(name, []).extend(spent)


class BareList:
    """A plain list view in a plain window of the same size, with the same strings."""

    def __init__(self, strings: list[str]) -> None:
        self._strings = strings
        self.window = QMainWindow()
        self.window.resize(1280, 800)
        self.view = QListView()
        self.view.setWordWrap(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.window.setCentralWidget(self.view)
        self.window.show()
        self.painting = Painting(self.window)

    def fill(self) -> float:
        """Show the strings anew and return what it cost."""
        self.view.setModel(None)
        return self.painting.time(lambda: self.view.setModel(self._model()))

    def _model(self) -> QStringListModel:
        return QStringListModel(self._strings, self.view)


def _type(palette: Any, words: str) -> None:
    palette._field.setText(words)
    palette._pause.stop()
    palette._search()


def _frames(view: QListView, painting: Painting) -> list[float]:
    bar = view.verticalScrollBar()
    return [
        painting.time(partial(bar.setValue, _FRAME * number)) for number in range(1, _FRAMES + 1)
    ]


@contextmanager
def _deriving() -> Iterator[list[float]]:
    """Collect what stretching the password costs."""
    spent: list[float] = []

    def timed(password: str, kdf: PasswordKdf) -> bytes:
        started = time.process_time()
        key = stretched(password, kdf)
        spent.append(time.process_time() - started)
        return key

    with mock.patch.object(slots, "stretched", timed):
        yield spent


def main() -> None:
    """Run once and print what it took."""
    session = Session(Path(sys.argv[1]))
    if sys.argv[2:] == ["walk"]:
        session.walk()
    else:
        session.run()
    print(json.dumps(session.spent), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
