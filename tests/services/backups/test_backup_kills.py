"""A backup that is killed at any step leaves no file by that name that is not whole."""

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.services.backups.backup_vaults import PASSWORD, Practice, backed_up, make_practice
from vpdesk.services.backups.reading import verify
from vpdesk.services.backups.secrets import WithPassword
from vpdesk.services.progress import finish

ROOT = Path(__file__).resolve().parents[3]
CHILD = """
import json, os, signal, sys
from pathlib import Path
from tests.services.backups.backup_vaults import Practice, backed_up
from vpdesk.security import backup_files
from vpdesk.security.chunked import ChunkWriter
from vpdesk.services.backups import making as backup_making

folder, place, step = json.loads(sys.argv[1])

def die(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)

def last_gasp(self, content):
    write(self, content[:100_000])
    self._target.flush()
    die()

def after(function):
    return lambda *given, **named: (function(*given, **named), die())

write = ChunkWriter.write
match step:
    case "begun":
        ChunkWriter.write = die
    case "half written":
        ChunkWriter.write = lambda self, content: (
            last_gasp(self, content) if len(content) > 100_000 else write(self, content))
    case "written":
        backup_files.sync_file = die
    case "flushed":
        backup_files.sync_file = after(backup_files.sync_file)
    case "being proved":
        backup_making.extract = die
    case "proved":
        backup_making.replace_patiently = die
    case "renamed":
        backup_making.replace_patiently = after(backup_making.replace_patiently)
with Practice(Path(folder), "").desk() as desk:
    backed_up(desk.backups, Path(place))
"""
STEPS = ("begun", "half written", "written", "flushed", "being proved", "proved", "renamed")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Practice:
    return make_practice(tmp_path_factory.mktemp("made") / "vault")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "STICK"
    folder.mkdir()
    return folder


@pytest.mark.skipif(os.name == "nt", reason="no signal kills there")
@pytest.mark.parametrize("step", STEPS)
def test_killed_backup_leaves_nothing_but_a_part_that_the_next_one_clears(
    made: Practice, tmp_path: Path, stick: Path, step: str
) -> None:
    folder = tmp_path / "vault"
    shutil.copytree(made.folder, folder, ignore=shutil.ignore_patterns("ballast.bin"))
    told = json.dumps([str(folder), str(stick), step])
    done = subprocess.run([sys.executable, "-c", CHILD, told], cwd=ROOT, check=False)
    assert done.returncode == -signal.SIGKILL
    left = {path.suffix for path in stick.iterdir()}
    assert left == ({".vpbak"} if step == "renamed" else {".part"})
    if step == "half written":
        (part,) = stick.iterdir()
        assert 90_000 < part.stat().st_size < 110_000
    for file in stick.glob("*.vpbak"):
        assert finish(verify(file, secret=WithPassword(password=PASSWORD))).cases == 2
    with Practice(folder, "").desk() as desk:
        file = backed_up(desk.backups, stick)
        assert finish(desk.backups.verify(file)).cases == 2
        assert {path.suffix for path in stick.iterdir()} == {".vpbak"}
        assert {path.name for path in (folder / "scratch").iterdir()} == {"instance.lock"}
        assert file in {each.file for each in desk.backups.list()}
