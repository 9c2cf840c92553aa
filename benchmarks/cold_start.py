"""How fast the window of the bundle in dist/ is there, beside the same from the source.

Only on Linux with Xvfb, and only where `poe build` was run: `poe bench cold_start`.
"""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import FileIO
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.measuring import Figure, Limit
from benchmarks.sample_vault import Sample, private_environment

ROOT = Path(__file__).resolve().parent.parent
BUNDLE = ROOT / "dist" / "vpdesk"
_FROM_SOURCE = (sys.executable, "-m", "vpdesk")
_LINES = (1_000_000, 20_000)
"""Where some lines of the picture begin in Xvfb's file, and their bytes: clear of the mouse."""
_PATIENCE = 120
"""Seconds until a window has to be there."""


def figures(sample: Sample, scratch: Path, runs: int) -> Iterator[Figure]:
    """Start both in turns: first with nothing of them in memory, then with all."""
    program = BUNDLE / "vpdesk"
    if not program.exists():
        sys.exit("dist/vpdesk is not there: run `poe build --bundle-only` first")
    environment = private_environment(scratch) | {"QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
    opened = ("--vault", str(sample.folder))
    with _screen() as (display, is_painted):
        environment["DISPLAY"] = display

        def until_painted(*command: str) -> float:
            return _until_painted([*command, *opened], environment, is_painted)

        for forget, how in ((True, "its files read from the disk"), (False, "its files in memory")):
            ours, source = [], []
            for _ in range(runs + 1):
                if forget:
                    _forget(BUNDLE)
                ours.append(until_painted(str(program)))
                if forget:
                    _forget(ROOT / "vpdesk", Path(sys.prefix), Path(sys.base_prefix))
                source.append(until_painted(*_FROM_SOURCE))
            # The first of each compiles and warms up.
            yield Figure(
                name=f"cold_start_{'disk' if forget else 'memory'}",
                what=f"built program, start to painted window on the clock, {how}",
                median=statistics.median(ours[1:]),
                floor=statistics.median(source[1:]),
                beside="the same from the source",
                limit=Limit(ratio=1.2),
                runs=runs,
            )


@contextmanager
def _screen() -> Iterator[tuple[str, Callable[[], bool]]]:
    """Yield the name of a display that nobody sees, and what tells whether it shows anything."""
    with TemporaryDirectory(prefix="vpdesk-bench-") as folder:
        read, write = os.pipe()
        screen = ("-screen", "0", "1280x800x24", "-fbdir", folder, "-noreset", "-nolisten", "tcp")
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), *screen],
            pass_fds=[write],
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        try:
            with os.fdopen(read) as told:
                display = f":{told.readline().strip()}"
            with (Path(folder) / "Xvfb_screen0").open("rb", buffering=0) as picture:
                empty = _lines(picture)
                yield display, lambda: _lines(picture) != empty
        finally:
            server.terminate()
            server.wait()


def _lines(picture: FileIO) -> bytes:
    start, size = _LINES
    return os.pread(picture.fileno(), size, start)


def _until_painted(
    command: list[str], environment: dict[str, str], is_painted: Callable[[], bool]
) -> float:
    """Return the seconds on the clock until a program shows something, and end it."""
    started = time.perf_counter()
    program = subprocess.Popen(command, env=environment, cwd=environment["HOME"])
    try:
        while not is_painted():
            if program.poll() is not None or time.perf_counter() - started > _PATIENCE:
                raise TimeoutError(f"{command[0]} shows no window")
            time.sleep(0.005)
        return time.perf_counter() - started
    finally:
        program.kill()
        program.wait()
        while is_painted():
            time.sleep(0.05)


def _forget(*folders: Path) -> None:
    """Let the system drop from memory what it read of these folders."""
    for folder in folders:
        for path in folder.rglob("*"):
            if path.is_file() and not path.is_symlink():
                file = os.open(path, os.O_RDONLY)
                os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
                os.close(file)
