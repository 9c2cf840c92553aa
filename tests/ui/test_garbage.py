"""Nothing is destroyed on the thread of a job."""

import gc
import threading
from collections.abc import Generator
from threading import Event

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from vpdesk.ui.garbage import collect_here_only, collect_when_due
from vpdesk.ui.jobs import RunningJob

destroyed_on: list[int] = []


class Page:
    """Something that must be destroyed on the interface thread."""

    def __init__(self, *, fails: bool = False) -> None:
        self.itself: object = self
        self.fails = fails
        self.started, self.go_on = Event(), Event()

    def __del__(self) -> None:
        destroyed_on.append(threading.get_ident())

    def work(self) -> Generator[int, None, "Page"]:
        self.started.set()
        yield 1
        self.go_on.wait(10)
        if self.fails:
            raise ValueError(self)
        return self


@pytest.fixture(autouse=True)
def _none_yet() -> None:
    gc.collect()
    destroyed_on.clear()


def make_cycles(pairs: int) -> None:
    for _ in range(pairs):
        one: list[object] = []
        one.append(one)


def test_a_job_that_leaves_much_garbage_destroys_nothing_of_the_window(qtbot: QtBot) -> None:
    owner = QObject()
    collect_here_only(owner)
    Page()

    def busy() -> Generator[None, None, None]:
        yield
        make_cycles(50_000)

    job = RunningJob(busy)
    with qtbot.waitSignal(job.finished):
        job.start()
    assert not destroyed_on
    collect_when_due()
    assert destroyed_on == [threading.get_ident()]


def test_garbage_is_collected_while_the_window_waits(qtbot: QtBot) -> None:
    owner = QObject()
    collect_here_only(owner)
    Page()
    make_cycles(2_000)
    qtbot.waitUntil(lambda: destroyed_on == [threading.get_ident()])


def test_what_is_not_due_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    collected: list[int] = []
    monkeypatch.setattr(gc, "collect", collected.append)
    monkeypatch.setattr(gc, "get_count", lambda: (700, 3, 3))
    collect_when_due()
    monkeypatch.setattr(gc, "get_count", lambda: (701, 11, 3))
    collect_when_due()
    assert collected == [1]


@pytest.mark.parametrize("fails", [True, False])
def test_a_job_never_holds_what_it_works_for_as_the_last(qtbot: QtBot, *, fails: bool) -> None:
    for _ in range(50):
        page = Page(fails=fails)
        page.itself = None
        job = RunningJob(page.work)
        job.start()
        assert page.started.wait(10)
        page.go_on.set()
        del page
        with qtbot.waitSignal(job.finished):
            pass
        del job
        collect_when_due()
    gc.collect()
    assert len(destroyed_on) == 50
    assert set(destroyed_on) == {threading.get_ident()}
