"""The program as a process of its own: what it shows first, writes and says on the terminal."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from vpdesk.ui.preferences import Preferences

LOOK = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
from vpdesk import app

def look(program: QApplication) -> int:
    program.processEvents()
    (window,) = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    words = [each.text() for each in window.findChildren(QLabel) if each.isVisible()]
    print(window.windowTitle(), words[:2], window.devicePixelRatioF(), sep="|")
    {then}
    return 7

QApplication.exec = look
sys.exit(app.run_window(sys.argv[1:]))
"""


def run(home: Path, *arguments: str, then: str = "pass") -> subprocess.CompletedProcess[str]:
    """Start the program, look at its window and leave it."""
    environment = {**os.environ, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("QT_SCALE_FACTOR", None)
    return subprocess.run(
        [sys.executable, "-c", LOOK.replace("{then}", then), *arguments],
        capture_output=True,
        text=True,
        env=environment,
        timeout=60,
        check=False,
    )


def test_the_first_start_shows_one_quiet_window_and_writes_nothing(home: Path) -> None:
    done = run(home)

    assert done.returncode == 7
    assert done.stderr == ""
    assert done.stdout.startswith("vpdesk|['Welkom bij vpdesk', 'Stap 1 van 3']|1.0")
    assert [path for path in home.rglob("*") if path.is_file()] == []


def test_another_vault_can_be_named(home: Path, vault_folder: Path) -> None:
    done = run(home, "--vault", str(vault_folder))

    assert "'De sleutelbos van uw computer opent de kluis.'" in done.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="the folder of preferences differs")
def test_language_and_text_size_are_those_that_were_chosen(home: Path) -> None:
    folder = home / ".local" / "share" / "vpdesk"
    folder.mkdir(parents=True)
    preferences = Preferences(folder / "preferences.ini")
    preferences.language = "en"
    preferences.text_size = 150
    preferences.save()

    done = run(home)

    assert done.stdout.startswith("vpdesk|['Welcome to vpdesk', 'Step 1 of 3']|1.5")


def test_an_error_says_nothing_on_the_terminal(home: Path) -> None:
    fails = "sys.excepthook(ValueError, ValueError('Robin Voorbeeld'), None)"

    done = run(home, then=f"{fails}; program.processEvents()")

    assert done.returncode == 7
    assert done.stderr == ""
    assert "Robin" not in done.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has the call")
def test_the_memory_is_closed_to_others_before_anything_is_opened(home: Path) -> None:
    asks = "import ctypes; print(ctypes.CDLL(None).prctl(3))"

    assert run(home, then=asks).stdout.splitlines()[-1] == "0"
