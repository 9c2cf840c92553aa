"""The .deb asks for packages of what it leaves out, never of what it brings itself."""

import subprocess
from pathlib import Path

import pytest

from linux import debian_package


def test_no_package_is_asked_for_in_place_of_a_library_that_is_brought(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    internal = tmp_path / "stage" / "usr" / "lib" / "vpdesk" / "_internal"
    internal.mkdir(parents=True)
    for name in ("libmpdec.so.3", "libpython3.11.so.1.0", "LICENSE"):
        (internal / name).touch()
    told: list[str] = []

    def ask(command: list[str], *, cwd: Path, **_: object) -> subprocess.CompletedProcess[str]:
        told.append((cwd / "debian" / "shlibs.local").read_text(encoding="utf-8"))
        return subprocess.CompletedProcess(command, 0, "shlibs:Depends=libc6\n", "")

    monkeypatch.setattr(subprocess, "run", ask)

    assert debian_package.needed_packages(tmp_path / "stage", tmp_path) == "libc6"
    assert told == ["libmpdec 3\n"]
