"""A working day in the real program, by keyboard and mouse, with a canary in every text.

It runs inside the program's own process, and goes on after the lock has replaced that. What
holds canaries is imported late: after the lock, a look into memory must not find them here.
"""

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from tests.journeys.driving import Driver
    from vpdesk.app import Program

STEP = "VPDESK_SESSION"
"""Environment: that there is a session; `STEP`_FOLDER holds what test and session share."""

_PATIENCE = 60.0
_LONGEST_LOOK = 60.0


def sit_down() -> None:
    """Take a seat at the window as soon as it is there."""
    from vpdesk import app
    from vpdesk.ui.frame.launch import STARTED, Started

    # The program takes this out of the environment when it starts.
    is_back = Started.LOCKED in os.environ.get(STARTED, "").split()
    start = app.Program.start

    def start_and_begin(program: "Program") -> None:
        from PySide6.QtCore import QTimer

        start(program)
        QTimer.singleShot(0, lambda: _work(program, is_back=is_back))

    app.Program.start = start_and_begin  # type: ignore[assignment, method-assign]


def say(word: str) -> None:
    """Tell the test where the session is; wait until it has seen what it wanted there."""
    os.write(1, f"{word} {os.getpid()}\n".encode())
    wait((_folder() / word).exists, _LONGEST_LOOK)


def wait(until: Callable[[], object], patience: float = _PATIENCE) -> None:
    """Let the program run until something is so."""
    from PySide6.QtCore import QEvent, QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    limit = time.monotonic() + patience
    while not until():
        if time.monotonic() > limit:
            raise TimeoutError
        loop = QEventLoop()
        QTimer.singleShot(10, loop.quit)
        loop.exec()
        # What is deleted later waits for the outer loop, in which a user would be.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


class _Waiter:
    @staticmethod
    def waitUntil(until: Callable[[], object], timeout: int) -> None:  # noqa: ARG004, N802
        wait(until)


def _folder() -> Path:
    return Path(os.environ["VPDESK_SESSION_FOLDER"])


def _work(program: "Program", *, is_back: bool) -> None:
    """Do the part of the day that is due; a failure is told and ends the program."""
    import traceback

    try:
        from tests.journeys.driving import Driver

        driver = Driver(program, cast(Any, _Waiter()))
        (_afternoon if is_back else _morning)(driver)
    except BaseException:  # noqa: BLE001 -- the program must end, whatever it is
        os.write(2, f"{traceback.format_exc()}\n{_shown(program)}\n".encode())
        os._exit(70)


def _shown(program: "Program") -> str:
    """Return what stands in the window, for a failing session to tell."""
    from PySide6.QtWidgets import QAbstractButton, QLabel

    from vpdesk.ui.frame.failure_dialogs import BugDialog

    kinds: tuple[type[Any], ...] = (QLabel, QAbstractButton)
    parts = [each for kind in kinds for each in program.window.findChildren(kind)]
    words = [each.text() for each in parts if each.isVisible()]
    return "\n".join(words + [each._report for each in program.window.findChildren(BugDialog)])


def _morning(driver: "Driver") -> None:
    from tests.leaks import steps

    steps.make_the_vault(driver)
    steps.write_control(_folder())
    steps.add_an_organisation(driver)
    steps.record_a_case(driver)
    steps.write_entries(driver)
    steps.look_at_an_attachment(driver, _folder())
    steps.look_for_things(driver)
    steps.let_a_report_out(driver, _folder())
    steps.take_a_register_over(driver, _folder())
    steps.copy_things(driver)
    steps.hide_and_show(driver)
    steps.leave_a_draft(driver)
    say("before-lock")
    steps.lock(driver)


def _afternoon(driver: "Driver") -> None:
    say("locked")
    from tests.leaks import steps

    steps.unlock(driver)
    steps.find_the_draft(driver)
    say("unlocked")
    driver.window.close()
