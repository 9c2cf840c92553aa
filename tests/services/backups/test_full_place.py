"""A place for backups that is full looks after a failed backup as it did before."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.services.backups.backup_vaults import Practice, make_practice

ROOT = Path(__file__).resolve().parents[3]
MOUNT = 'mount -t tmpfs -o size=6m,mode=700 tmpfs "$2" && exec "$0" -c "$1" "$2" "$3"'
CHILD = """
import hashlib, json, os, sys
from pathlib import Path
from tests.services.backups.backup_vaults import Practice, backed_up
from vpdesk.services.errors import BackupNotMade
from vpdesk.services.progress import finish

place, vault = map(Path, sys.argv[1:])

def looks():
    names = sorted(each.name for each in place.iterdir())
    return [(each, hashlib.sha256((place / each).read_bytes()).hexdigest()) for each in names]

told = []
with Practice(vault, "").desk() as desk:
    desk.backups.add_place(place)
    size = backed_up(desk.backups, place).stat().st_size
    for room in (0, 4096, size // 2, size - 4096):
        state = os.statvfs(place)
        with (place / "filler").open("wb") as file:
            os.posix_fallocate(file.fileno(), 0, state.f_bavail * state.f_frsize - room)
        before = looks()
        try:
            finish(desk.backups.make(place))
            problem = ""
        except BackupNotMade as failed:
            problem = failed.problem.value
        told.append([problem, looks() == before, desk.backups.needed()])
        (place / "filler").unlink()
    held = [finish(desk.backups.verify(each.file)).cases for each in desk.backups.list()]
    backed_up(desk.backups, place)
print(json.dumps([told, held]))
"""


def mounted(place: Path) -> list[str]:
    """Return how to run a program where a disk of 6 MiB is mounted at ``place``, or skip."""
    if sys.platform != "linux" or shutil.which("unshare") is None:
        pytest.skip("needs a disk of its own")
    for options in ("-m", "-rm"):
        command = ["unshare", options, "mount", "-t", "tmpfs", "tmpfs", str(place)]
        if subprocess.run(command, check=False, capture_output=True).returncode == 0:
            return ["unshare", options, "sh", "-c", MOUNT, sys.executable]
    pytest.skip("may not mount a disk")


def test_full_place_looks_the_same_after_a_backup_that_failed(tmp_path: Path) -> None:
    place = tmp_path / "STICK"
    place.mkdir()
    command = mounted(place)
    practice: Practice = make_practice(tmp_path / "vault")
    done = subprocess.run(
        [*command, CHILD, str(place), str(practice.folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told, held = json.loads(done.stdout)
    assert told == [["place_full", True, True]] * 4
    assert held == [2]
