import os
import shutil
import stat
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from vpdesk.storage.ballast import NAME, SIZE, free_ballast, restore_ballast

MIB = 1024 * 1024


def test_ballast_takes_real_room_that_only_its_owner_can_read(tmp_path: Path) -> None:
    assert restore_ballast(tmp_path)

    state = (tmp_path / NAME).stat()
    assert state.st_size == SIZE
    if sys.platform == "linux":
        assert state.st_blocks * 512 >= SIZE
    if sys.platform != "win32":
        assert stat.S_IMODE(state.st_mode) == 0o600


def test_ballast_that_is_there_is_left_alone(tmp_path: Path) -> None:
    restore_ballast(tmp_path)
    before = (tmp_path / NAME).stat()

    assert restore_ballast(tmp_path)

    assert (tmp_path / NAME).stat() == before


def test_ballast_of_another_size_is_completed(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"half")

    assert restore_ballast(tmp_path)

    assert (tmp_path / NAME).stat().st_size == SIZE


def test_ballast_is_written_where_room_cannot_be_reserved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(os, "posix_fallocate", raising=False)

    assert restore_ballast(tmp_path)

    assert (tmp_path / NAME).stat().st_size == SIZE


def leave_free(monkeypatch: pytest.MonkeyPatch, free: int) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: SimpleNamespace(free=free))


def test_the_last_room_on_a_disk_is_not_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    leave_free(monkeypatch, 1_000_000)

    assert not restore_ballast(tmp_path)

    assert not (tmp_path / NAME).exists()


def test_a_small_disk_gives_a_fifth_and_more_when_there_is_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    leave_free(monkeypatch, 6 * MIB)
    assert restore_ballast(tmp_path)
    assert (tmp_path / NAME).stat().st_size == MIB

    leave_free(monkeypatch, 0)
    assert restore_ballast(tmp_path)
    assert (tmp_path / NAME).stat().st_size == MIB

    leave_free(monkeypatch, 10 * SIZE)
    assert restore_ballast(tmp_path)
    assert (tmp_path / NAME).stat().st_size == SIZE


def test_a_folder_that_refuses_ballast_is_no_error(tmp_path: Path) -> None:
    assert not restore_ballast(tmp_path / "gone")


def test_freeing_gives_the_room_back_once(tmp_path: Path) -> None:
    restore_ballast(tmp_path)

    assert free_ballast(tmp_path)
    assert not free_ballast(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_in_the_place_of_ballast_is_not_followed(tmp_path: Path) -> None:
    victim = tmp_path / "brief.txt"
    victim.write_text("van een ander")
    (tmp_path / NAME).symlink_to(victim)

    assert not restore_ballast(tmp_path)

    assert victim.read_text() == "van een ander"


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pipes in folders there")
def test_a_pipe_in_the_place_of_ballast_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / NAME)

    assert not restore_ballast(tmp_path)
