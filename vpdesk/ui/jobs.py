"""Runs long jobs, which are generators, off the interface thread."""

from collections import deque
from collections.abc import Callable, Generator
from functools import cache, partial
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

Job = Callable[[], Generator[Any, None, Any]]

Result = TypeVar("Result")

PATIENCE = 10_000
"""Milliseconds that the program waits at its end for jobs to stop."""


class _Work:
    """What the thread of a job shares with the interface thread.

    A Qt object must not be destroyed on another thread, and a job mostly knows some. So that the
    thread never has the last reference to one, what is told goes through ``told``, and ``job`` is
    let go on the interface thread.
    """

    def __init__(self, job: Job) -> None:
        self.job = job
        self.stop = Event()
        self.told: deque[tuple[str, Any]] = deque()


_running: "dict[_Work, RunningJob]" = {}


def at_once(work: Callable[[], Result]) -> Callable[[], Generator[None, None, Result]]:
    """Return a job of one step, for work that takes long and tells no progress."""

    def job() -> Generator[None, None, Result]:
        yield
        return work()

    return job


def running() -> "frozenset[RunningJob]":
    """Return the jobs that have not ended yet."""
    return frozenset(_running.values())


def to_wait_for() -> "frozenset[RunningJob]":
    """Return the running jobs that may not be broken off by a lock."""
    return frozenset(job for job in _running.values() if not job.may_be_left)


def end_all() -> None:
    """Cancel what runs and wait until it stopped; call when the program ends.

    A library that is taken down while a job still works with it takes the program down too, and
    what the system then keeps of its memory holds what was in the vault.
    """
    for job in running():
        job.cancel()
    QThreadPool.globalInstance().waitForDone(PATIENCE)


class RunningJob(QObject):
    """One run of a job; the signals arrive on the interface thread.

    Exactly one of `succeeded`, `failed` and `cancelled` comes, then `finished`; connect bound
    methods. Nothing runs until `start`, from then on the object stays alive until `finished`.
    When `owner` is destroyed the job is cancelled. One that ``may_be_left`` has nothing to do with
    the vault, such as a question to a keyring that may never answer: a lock does not wait for it.
    """

    progressed = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()

    def __init__(
        self, job: Job, owner: QObject | None = None, *, may_be_left: bool = False
    ) -> None:
        super().__init__()
        self.may_be_left = may_be_left
        if owner is not None:
            owner.destroyed.connect(self.cancel)
        self._work = _Work(job)

    def start(self, pool: QThreadPool | None = None) -> None:
        _running[self._work] = self
        run = partial(_run, self._work, _post())
        (pool or QThreadPool.globalInstance()).start(QRunnable.create(run))

    def cancel(self) -> None:
        """Ask the job to stop: its generator is closed at the next progress it tells."""
        self._work.stop.set()

    def pass_on(self, kind: str, value: Any) -> None:
        """Tell what the job told; only for the way between the threads."""
        if kind == "progressed":
            if not self._work.stop.is_set():
                self.progressed.emit(value)
            return
        # Whatever becomes of the result, who waits for the end of the job must be told.
        try:
            self._tell(kind, value)
        finally:
            del self._work.job
            del _running[self._work]
            self.finished.emit()

    def _tell(self, kind: str, value: Any) -> None:
        match kind:
            case "succeeded":
                self.succeeded.emit(value)
            case "failed":
                self.failed.emit(value)
            case _:
                self.cancelled.emit()


class _Post(QObject):
    """The way from the threads of jobs to the interface thread."""

    told = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.told.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def _deliver(self, work: _Work) -> None:
        _running[work].pass_on(*work.told.popleft())


@cache
def _post() -> _Post:
    return _Post()


def _run(work: _Work, post: _Post) -> None:
    for _ in _told(work):
        post.told.emit(work)


def _told(work: _Work) -> Generator[None, None, None]:
    """Do the work, and stop after each thing that it told."""
    try:
        yield from _steps(work)
    except Exception as error:  # noqa: BLE001  # told to the interface thread instead
        work.told.append(("failed", error))
    yield


def _steps(work: _Work) -> Generator[None, None, None]:
    generator = work.job()
    while not work.stop.is_set():
        try:
            work.told.append(("progressed", next(generator)))
        except StopIteration as end:
            work.told.append(("succeeded", end.value))
            return
        yield
    generator.close()
    work.told.append(("cancelled", None))
