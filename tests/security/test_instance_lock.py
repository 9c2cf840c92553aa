"""One program for each vault, and a killed one leaves it free."""

import errno
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from vpdesk.security import instance_lock
from vpdesk.security.errors import FolderNotUsable, VaultInUse
from vpdesk.security.instance_lock import lock_vault

HOLD = """
import sys
from pathlib import Path
from vpdesk.security.instance_lock import lock_vault
held = lock_vault(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def another_program(folder: Path) -> Iterator["subprocess.Popen[str]"]:
    command = [sys.executable, "-c", HOLD, str(folder)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "held\n"
        yield program
        program.kill()


def test_a_second_program_is_refused_and_a_killed_one_leaves_the_vault_free(
    tmp_path: Path,
) -> None:
    with another_program(tmp_path) as program:
        with pytest.raises(VaultInUse):
            lock_vault(tmp_path)
        program.kill()
        program.wait()
        lock_vault(tmp_path).release()


def test_a_lock_is_free_after_its_block_and_its_file_stays(tmp_path: Path) -> None:
    with lock_vault(tmp_path) as lock:
        with pytest.raises(VaultInUse):
            lock_vault(tmp_path)
        lock.release()
        lock_vault(tmp_path).release()
    assert (tmp_path / "instance.lock").stat().st_mode & 0o777 == 0o600


def test_a_folder_without_room_for_the_lock_is_told(tmp_path: Path) -> None:
    with pytest.raises(FolderNotUsable) as unusable:
        lock_vault(tmp_path / "nowhere")
    assert unusable.value.error_number == 2
    (tmp_path / "instance.lock").symlink_to("elsewhere")
    with pytest.raises(FolderNotUsable):
        lock_vault(tmp_path)
    assert not (tmp_path / "elsewhere").exists()


def test_a_file_system_without_locks_is_not_taken_for_another_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def without_locks(_descriptor: int) -> None:
        raise OSError(errno.ENOLCK, "")

    monkeypatch.setattr(instance_lock, "_lock", without_locks)
    with pytest.raises(FolderNotUsable) as unusable:
        lock_vault(tmp_path)
    assert unusable.value.error_number == errno.ENOLCK
