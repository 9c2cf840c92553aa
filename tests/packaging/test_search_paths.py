"""Programs look for libraries beside themselves, and in no folder of whoever built them."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from linux.search_paths import forget_foreign_paths

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not (shutil.which("gcc") and shutil.which("readelf")),
    reason="needs a compiler for ELF files",
)


def test_a_foreign_folder_goes_and_the_program_still_runs(tmp_path: Path) -> None:
    program = _made(tmp_path, "/somewhere/else")
    assert "/somewhere/else" in _dynamic(program)
    assert forget_foreign_paths(program)
    assert "RUNPATH" not in _dynamic(program)
    assert "NEEDED" in _dynamic(program)
    subprocess.run([program], check=True)
    assert not forget_foreign_paths(program)


def test_what_lies_beside_the_program_is_still_found(tmp_path: Path) -> None:
    program = _made(tmp_path, "$ORIGIN/lib")
    before = program.read_bytes()
    assert not forget_foreign_paths(program)
    assert program.read_bytes() == before


def test_other_files_are_left_alone(tmp_path: Path) -> None:
    text = tmp_path / "text"
    text.write_text("no program", encoding="utf-8")
    assert not forget_foreign_paths(text)


def _made(folder: Path, path: str) -> Path:
    program = folder / "program"
    options = ["-x", "c", "-", "-o", str(program), f"-Wl,--enable-new-dtags,-rpath,{path}"]
    subprocess.run(["gcc", *options], input="int main(){return 0;}", text=True, check=True)
    return program


def _dynamic(program: Path) -> str:
    done = subprocess.run(["readelf", "-d", program], capture_output=True, text=True, check=True)
    return done.stdout
