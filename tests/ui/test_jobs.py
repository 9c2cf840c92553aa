"""Long jobs run beside the interface and tell it on its own thread."""

from collections.abc import Generator
from threading import Event

from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from vpdesk.ui.jobs import RunningJob, at_once, end_all, running


class Listener(QObject):
    def __init__(self, job: RunningJob) -> None:
        super().__init__()
        self.heard: list[object] = []
        self.threads: set[QThread] = set()
        job.progressed.connect(self.hear)
        job.succeeded.connect(self.hear)
        job.failed.connect(self.hear)

    def hear(self, what: object) -> None:
        self.heard.append(what)
        self.threads.add(QThread.currentThread())


def test_progress_and_result_arrive_on_the_interface_thread(qtbot: QtBot) -> None:
    worked_on: list[QThread] = []

    def count() -> Generator[int, None, str]:
        worked_on.append(QThread.currentThread())
        yield 1
        yield 2
        return "done"

    job = RunningJob(count)
    listener = Listener(job)
    with qtbot.waitSignal(job.finished):
        job.start()
    assert listener.heard == [1, 2, "done"]
    assert listener.threads == {QThread.currentThread()}
    assert worked_on != [QThread.currentThread()]


def test_an_error_is_told_and_not_lost(qtbot: QtBot) -> None:
    def fail() -> Generator[int, None, None]:
        yield 1
        raise ValueError("no such page")

    job = RunningJob(fail)
    listener = Listener(job)
    with qtbot.waitSignal(job.finished):
        job.start()
    assert isinstance(listener.heard[-1], ValueError)


def test_cancelling_closes_the_generator(qtbot: QtBot) -> None:
    started, go_on, tidied = Event(), Event(), Event()

    def endless() -> Generator[int, None, None]:
        try:
            while True:
                started.set()
                go_on.wait(5)
                yield 1
        finally:
            tidied.set()

    job = RunningJob(endless)
    with qtbot.waitSignals([job.cancelled, job.finished]):
        job.start()
        assert started.wait(5)
        job.cancel()
        go_on.set()
    assert tidied.is_set()


def test_a_job_stays_alive_without_anyone_holding_it(qtbot: QtBot) -> None:
    done = Event()

    def quick() -> Generator[int, None, None]:
        yield 1
        done.set()

    RunningJob(quick).start()
    qtbot.waitUntil(done.is_set)


def test_at_the_end_all_jobs_are_cancelled_and_waited_for(qtbot: QtBot) -> None:
    started, stopped = Event(), Event()

    def work() -> Generator[None, None, None]:
        try:
            while True:
                started.set()
                yield
        finally:
            stopped.set()

    job = RunningJob(work)
    with qtbot.waitSignal(job.cancelled):
        job.start()
        assert started.wait(5)
        end_all()
        assert stopped.is_set()


def test_whoever_waits_is_told_of_the_end_even_when_a_result_is_not_taken(qtbot: QtBot) -> None:
    def refuse(_result: object) -> None:
        raise ValueError

    job = RunningJob(at_once(lambda: 1))
    job.succeeded.connect(refuse)
    with qtbot.captureExceptions() as raised, qtbot.waitSignal(job.finished):
        job.start()
    assert [kind for kind, _, _ in raised] == [ValueError]
    assert job not in running()
