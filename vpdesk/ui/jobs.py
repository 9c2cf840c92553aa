"""Runs long jobs, which are generators, off the interface thread."""

from collections.abc import Callable, Generator
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

Job = Callable[[], Generator[Any, None, Any]]

Result = TypeVar("Result")

PATIENCE = 10_000
"""Milliseconds that the program waits at its end for jobs to stop."""

_running: "set[RunningJob]" = set()


def at_once(work: Callable[[], Result]) -> Callable[[], Generator[None, None, Result]]:
    """Return a job of one step, for work that takes long and tells no progress."""

    def job() -> Generator[None, None, Result]:
        yield
        return work()

    return job


def running() -> "frozenset[RunningJob]":
    """Return the jobs that have not ended yet."""
    return frozenset(_running)


def to_wait_for() -> "frozenset[RunningJob]":
    """Return the running jobs that may not be broken off by a lock."""
    return frozenset(job for job in _running if not job.may_be_left)


def end_all() -> None:
    """Cancel what runs and wait until it stopped; call when the program ends.

    A library that is taken down while a job still works with it takes the program down too, and
    what the system then keeps of its memory holds what was in the vault.
    """
    for job in tuple(_running):
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

    _told = Signal(str, object)

    def __init__(
        self, job: Job, owner: QObject | None = None, *, may_be_left: bool = False
    ) -> None:
        super().__init__()
        self.may_be_left = may_be_left
        if owner is not None:
            owner.destroyed.connect(self.cancel)
        self._job = job
        self._stop = Event()
        self._told.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    def start(self, pool: QThreadPool | None = None) -> None:
        _running.add(self)
        (pool or QThreadPool.globalInstance()).start(QRunnable.create(self._run))

    def cancel(self) -> None:
        """Ask the job to stop: its generator is closed at the next progress it tells."""
        self._stop.set()

    def _run(self) -> None:
        try:
            kind, value = self._steps()
        except Exception as error:  # noqa: BLE001  # told to the interface thread instead
            kind, value = "failed", error
        self._told.emit(kind, value)

    def _steps(self) -> tuple[str, Any]:
        generator = self._job()
        try:
            while not self._stop.is_set():
                self._told.emit("progressed", next(generator))
        except StopIteration as end:
            return "succeeded", end.value
        generator.close()
        return "cancelled", None

    def _pass_on(self, kind: str, value: Any) -> None:
        if kind == "progressed":
            if not self._stop.is_set():
                self.progressed.emit(value)
            return
        # Whatever becomes of the result, who waits for the end of the job must be told.
        try:
            self._tell(kind, value)
        finally:
            _running.discard(self)
            self.finished.emit()

    def _tell(self, kind: str, value: Any) -> None:
        match kind:
            case "succeeded":
                self.succeeded.emit(value)
            case "failed":
                self.failed.emit(value)
            case _:
                self.cancelled.emit()
