"""Files are replaced whole, whatever another program does meanwhile."""

from pathlib import Path

import pytest

from vpdesk.security import durable_files
from vpdesk.security.durable_files import (
    NotAFile,
    overwrite_durably,
    read_regular,
    replace_durably,
)


def test_a_leftover_of_a_crash_is_no_hindrance(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_bytes(b"mine")
    (tmp_path / "file.new").symlink_to("elsewhere")
    replace_durably(tmp_path / "file", b"content")
    assert (tmp_path / "file").read_bytes() == b"content"
    assert (tmp_path / "elsewhere").read_bytes() == b"mine"
    assert not (tmp_path / "file.new").is_symlink()
    assert (tmp_path / "file").stat().st_mode & 0o777 == 0o600


def test_a_file_that_cannot_be_written_leaves_nothing_and_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(28, "")

    (tmp_path / "file").write_bytes(b"old")
    monkeypatch.setattr(durable_files, "sync_file", full)

    with pytest.raises(OSError, match="28"):
        replace_durably(tmp_path / "file", b"content")

    assert [path.name for path in tmp_path.iterdir()] == ["file"]
    assert (tmp_path / "file").read_bytes() == b"old"


def test_a_piece_is_written_in_its_place(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"abcdef")
    overwrite_durably(tmp_path / "file", b"XY", start=2)
    assert (tmp_path / "file").read_bytes() == b"abXYef"


def test_no_more_than_asked_is_read(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x" * 100)
    assert len(read_regular(tmp_path / "file", at_most=10)) == 11
    with pytest.raises(NotAFile):
        read_regular(tmp_path, at_most=10)
