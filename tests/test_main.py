"""What was typed decides whether a window opens or a command runs."""

import subprocess
import sys

import pytest

from vpdesk.__main__ import asks_for_window


@pytest.mark.parametrize(
    "arguments",
    [[], ["--vault", "practice"], ["--vault=practice"], ["-platform", "offscreen"]],
    ids=" ".join,
)
def test_window_is_asked_for(arguments: list[str]) -> None:
    assert asks_for_window(arguments)


@pytest.mark.parametrize(
    "arguments",
    [["demo", "practice"], ["--help"], ["-h"], ["--version"], ["--language", "en", "figures"]],
    ids=" ".join,
)
def test_command_is_asked_for(arguments: list[str]) -> None:
    assert not asks_for_window(arguments)


def test_command_loads_no_window() -> None:
    program = (
        "import sys; from vpdesk.__main__ import main; sys.argv = ['vpdesk', '--help'];"
        "code = main(); sys.exit('PySide6' in sys.modules or code)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
