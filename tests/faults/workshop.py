"""A process with everything loaded that splits off another one for each sitting."""

import ctypes
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import IO
from unittest.mock import patch

from tests.faults.newer_saves import ASSETS, NEWER, outside, save_newer
from tests.faults.practice import Practice, in_words, read_practice, save
from tests.faults.reports import issue
from tests.faults.session import Sitting, sit
from vpdesk.services.errors import DiskFull

ROOT = Path(__file__).resolve().parent.parent.parent
_PR_SET_PTRACER = 0x59616D61
_ANYBODY = ctypes.c_ulong(-1)
CALLS = (
    "openat", "write", "pwrite64", "fsync", "fdatasync", "ftruncate", "rename", "unlink",
    "fallocate",
)  # fmt: skip


class Workshop:
    """The process as its owner sees it."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._in: IO[str] = process.stdin
        self._out: IO[str] = process.stdout
        self.pid = process.pid

    def begin(self, sitting: Sitting) -> int:
        """Let a sitting begin and return the number of its process, which is waited for next."""
        self._in.write(json.dumps(asdict(sitting)) + "\n")
        self._in.flush()
        return int(self._out.readline())

    def wait(self) -> int:
        """Wait for the sitting under way; a negative number is the signal that ended it."""
        return int(self._out.readline())

    def run(self, sitting: Sitting) -> int:
        self.begin(sitting)
        return self.wait()


@contextmanager
def workshop(place: Path) -> Iterator[Workshop]:
    """Open a workshop for copies of the practice in ``place``."""
    command = [sys.executable, "-m", "tests.faults.workshop", str(place)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        found = Workshop(process)
        found.wait()
        try:
            yield found
        finally:
            found._in.close()
            process.wait()


def why_not_traced() -> str:
    """Say why system calls cannot be followed here; nothing when they can."""
    if sys.platform != "linux":
        return "only Linux has strace"
    program = shutil.which("strace")
    if program is None:
        return "strace is not installed"
    tried = subprocess.run([program, "-o", os.devnull, "true"], check=False, capture_output=True)
    return "" if tried.returncode == 0 else "this system lets nobody follow system calls"


@contextmanager
def traced(shop: Workshop, *options: str, log: Path | None = None) -> Iterator[None]:
    """Follow the workshop and all that it splits off with these options of strace."""
    command = ["strace", "-f", "-p", str(shop.pid), "-o", str(log or os.devnull), *options]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as strace:
        assert strace.stderr is not None
        said = strace.stderr.readline()
        if "attached" not in said:
            raise RuntimeError(said)
        try:
            yield
        finally:
            strace.send_signal(signal.SIGINT)
            strace.stderr.read()
            strace.wait()


def _main(place: Path) -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PTRACER, _ANYBODY, 0, 0, 0)
    # A process whose memory is closed to others cannot be followed by its own user.
    with (
        patch("vpdesk.services.vaults.opening.harden_process"),
        patch("vpdesk.services.vaults.vaults.harden_process"),
    ):
        _warm_up(place)
        _say(0)
        for line in sys.stdin:
            _split_off(Sitting(**json.loads(line)))


def _warm_up(place: Path) -> None:
    """Load everything, so that the calls of a sitting are those of its saves."""
    practice = read_practice(place)
    folder = practice.copy(place / f"warm-{os.getpid()}")
    desk = practice.unlock(folder)
    for number in range(13):
        save(desk, number)
    issue(desk, 0)
    desk.close()
    shutil.rmtree(folder)
    if (place / ASSETS).exists():
        _warm_up_newer(practice, folder)
    in_words(DiskFull())


def _warm_up_newer(practice: Practice, folder: Path) -> None:
    desk = practice.unlock(practice.copy(folder))
    for number in range(len(NEWER)):
        save_newer(desk, number)
    desk.close()
    shutil.rmtree(folder)
    shutil.rmtree(outside(folder))


def _split_off(sitting: Sitting) -> None:
    pid = os.fork()
    if pid == 0:
        _then_end(lambda: sit(sitting))
    _say(pid)
    _, status = os.waitpid(pid, 0)
    _say(os.waitstatus_to_exitcode(status))


def _then_end(job: Callable[[], None]) -> None:
    code = 1
    try:
        job()
        code = 0
    finally:
        # An ordinary end would let the parent's buffers be written twice.
        os._exit(code)


def _say(number: int) -> None:
    """Not with ``write``, whose calls are counted."""
    os.writev(1, [f"{number}\n".encode()])


if __name__ == "__main__":
    _main(Path(sys.argv[1]))
