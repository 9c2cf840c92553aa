"""What every test starts from: no display, current translations, nobody's real home folder."""

import gc
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from vpdesk.ui.garbage import collect_when_due

if TYPE_CHECKING:
    from tests.together import Together

ROOT = Path(__file__).resolve().parent.parent

os.environ["QT_QPA_PLATFORM"] = "offscreen"

pytest_plugins = [
    "tests.fixtures",
    "tests.own_vaults",
    "tests.compiled_once",
    "tests.stretched_once",
    "tests.walled_practice",
]

PATIENCE = 30_000
"""Milliseconds to wait for what must come: a busy computer may need most of them."""

ROOM_IN_MEMORY = 6 * 1024**3
"""Bytes; what is there at one time is a tenth of it."""

# How fast examples are made says something of the computer, and nothing of the program.
settings.register_profile("vpdesk", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("vpdesk")


def pytest_configure(config: pytest.Config) -> None:
    gc.disable()
    is_worker = hasattr(config, "workerinput")
    if not is_worker:
        _write_in_memory()
        subprocess.run(
            [sys.executable, ROOT / "packaging" / "compile_translations.py"], check=False
        )


def _write_in_memory() -> None:
    """Let the folders of tests lie in memory where there is room, for the disk takes half the time.

    No test can tell whether a disk has what was written; `tests/faults` looks at the order of it.
    """
    memory = Path("/dev/shm")
    if os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > ROOM_IN_MEMORY:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(memory))
        os.environ.setdefault("TMPDIR", str(memory))


def pytest_collection_finish() -> None:
    """Leave the modules and tests that are there by now out of every search for garbage."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if hasattr(config, "workerinput"):
        from tests.together import longest_first

        longest_first(items)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Have one process more than processors: a third of the time a test waits for disk or clock."""
    return (os.cpu_count() or 1) + 1


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> "Together | None":
    """Give `poe test` the one that keeps together what shares something."""
    if config.getvalue("dist") != "loadgroup":
        return None
    from tests.together import Together

    return Together(config, log)


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Destroy the windows that were closed: a clock of theirs must not run into the next test."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def pytest_runtest_logfinish() -> None:
    """Destroy forgotten windows here, as the program does, not on the thread of a job.

    Those of this test are young, and now nothing holds them any more.
    """
    gc.collect(1)
    collect_when_due()


@pytest.fixture(autouse=True)
def home(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Path]:
    """Give each test its own empty home folder; settings and vaults of the developer stay away."""
    folder = tmp_path_factory.mktemp("home")
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(folder))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    yield folder
    # The name of each new folder is sought among all that are there.
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """Give a bot that waits for as long as ``PATIENCE``, unless a test says otherwise."""
    bot = QtBot(request)
    for name in ("waitUntil", "waitSignal", "waitSignals", "waitActive", "waitExposed"):
        setattr(bot, name, partial(getattr(bot, name), timeout=PATIENCE))
    return bot
