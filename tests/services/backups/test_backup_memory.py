"""A large vault goes through a backup piece by piece, never as a whole through memory."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.services.backups.backup_vaults import make_practice

ROOT = Path(__file__).resolve().parents[3]
MIB = 1024
LARGE = 200
"""MiB of attachments, as text that cannot be made smaller."""
CHILD = """
import json, resource, sys
from pathlib import Path
from tests.services.backups.backup_vaults import NEW_PASSWORD, PASSWORD, Practice, backed_up
from vpdesk.services.backups.reading import verify
from vpdesk.services.backups.secrets import WithPassword
from vpdesk.services.progress import finish
from vpdesk.services.backups.restoring import restore

act, folder = sys.argv[1], Path(sys.argv[2])
secret = WithPassword(password=PASSWORD)
files = list(folder.glob("*.vpbak"))
match act:
    case "open" | "make":
        with Practice(folder / "vault", "").desk() as desk:
            if act == "make":
                backed_up(desk.backups, folder)
    case "verify":
        finish(verify(files[0], secret=secret))
    case "restore":
        finish(restore(files[0], folder / "new", secret=secret))
print(json.dumps(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss))
"""


def peak(act: str, folder: Path) -> int:
    """Return how much memory an act needs at most, in KiB."""
    command = [sys.executable, "-c", CHILD, act, str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    return int(json.loads(done.stdout))


@pytest.mark.faults
@pytest.mark.skipif(sys.platform != "linux", reason="counts memory as Linux does")
def test_large_vault_needs_no_more_memory_than_its_page_caches(tmp_path: Path) -> None:
    practice = make_practice(tmp_path / "vault")
    least = peak("open", tmp_path)
    with practice.desk() as desk:
        for number in range(LARGE // 4):
            desk.settings.put(f"large {number}", "0123456789abcdef" * (MIB * MIB // 4))
    # SQLite keeps up to 64 MiB of pages for each open database.
    assert peak("make", tmp_path) < least + 100 * MIB
    assert peak("verify", tmp_path) < least + 80 * MIB
    assert peak("restore", tmp_path) < least + 80 * MIB
