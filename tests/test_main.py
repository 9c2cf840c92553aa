"""What was typed decides whether a window opens or a command runs."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from vpdesk.__main__ import asks_for_window, open_window


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


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a screen")
def test_without_a_screen_a_sentence_says_that_no_window_opens(tmp_path: Path) -> None:
    names = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    kept = {name: value for name, value in os.environ.items() if name not in names}
    done = subprocess.run(
        [sys.executable, "-m", "vpdesk", "-platform", "xcb"],
        env=kept | {"HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("vpdesk kan geen venster openen: ")
    assert done.stderr.count("\n") == 1


def test_a_library_that_the_system_lacks_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    problem = "libGL.so.1: cannot open shared object file: No such file or directory"
    break_imports(monkeypatch, problem)
    monkeypatch.setenv("VPDESK_LANGUAGE", "en")
    assert open_window([]) == 1
    assert "libGL.so.1 is missing on this computer" in capsys.readouterr().err


def test_a_module_that_is_missing_stays_a_bug(monkeypatch: pytest.MonkeyPatch) -> None:
    break_imports(monkeypatch, "No module named 'vpdesk.app'")
    with pytest.raises(ImportError, match="No module named"):
        open_window([])


def break_imports(monkeypatch: pytest.MonkeyPatch, problem: str) -> None:
    """Let the window fail to be imported for this reason."""

    class Finder:
        def find_spec(self, name: str, *_: object) -> None:
            if name == "vpdesk.app":
                raise ImportError(problem)

    monkeypatch.delitem(sys.modules, "vpdesk.app", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Finder(), *sys.meta_path])
