"""A crash or a standstill ends the whole run soon, and is told with the name of its test."""

import os
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
AT_THE_END = """
import ctypes, threading

def test_first() -> None:
    pass

def test_in_the_middle() -> None:
    pass

def test_last() -> None:
    {does}
"""


@pytest.mark.parametrize(
    ("does", "is_said"),
    [
        ("ctypes.string_at(0)", "Segmentation fault"),
        ("threading.Event().wait()", "Timeout (0:00:05)!"),
    ],
)
def test_what_never_ends_or_crashes_fails_the_run(tmp_path: Path, does: str, is_said: str) -> None:
    """A worker that is replaced near the end would never be given its last test."""
    for name in ("test_one.py", "test_two.py"):
        (tmp_path / name).write_text(AT_THE_END.format(does="pass"), encoding="utf-8")
    (tmp_path / "test_z.py").write_text(AT_THE_END.format(does=does), encoding="utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    _, *options = shlex.split(project["tool"]["poe"]["tasks"]["test"]["cmd"])
    said = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", *options, "-n", "2", "-rf"),
            *("-c", str(ROOT / "pyproject.toml"), "--rootdir", str(tmp_path)),
            *("-p", "no:randomly", "-p", "no:cacheprovider", "-o", "faulthandler_timeout=5"),
            str(tmp_path),
        ],
        cwd=tmp_path,
        env={name: told for name, told in os.environ.items() if not name.startswith("PYTEST_")},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=120,
        check=False,
    )
    assert said.returncode == 1, said.stdout
    assert is_said in said.stdout
    assert "FAILED test_z.py::test_last" in said.stdout
    assert "1 failed, 8 passed" in said.stdout
