"""Keeps some room on the disk that can be given up, because deleting needs room too."""

import os
import shutil
from pathlib import Path

NAME = "ballast.bin"
SIZE = 16 * 1024 * 1024
_SHARE = 5
"""One in so many of the free bytes is reserved, at most."""
_BLOCK = 256 * 1024
# Through a link, reserving room would empty somebody's file; a pipe would wait for a reader.
_WRITE_FLAGS = (
    os.O_CREAT
    | os.O_TRUNC
    | os.O_WRONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
)


def restore_ballast(folder: Path) -> bool:
    """Reserve the room where it is missing, or less of it on a small disk; False for none at all.

    What is reserved already is never made less.
    """
    path = folder / NAME
    try:
        held = path.lstat().st_size if path.is_file() else 0
        if held == SIZE:
            return True
        spare = (shutil.disk_usage(folder).free + held) // _SHARE
        wanted = min(SIZE, spare - spare % _BLOCK)
        if held < wanted:
            _take(path, wanted)
    except OSError:
        return False
    return max(held, wanted) > 0


def free_ballast(folder: Path) -> bool:
    """Give the room up; False when there was none."""
    try:
        (folder / NAME).unlink()
    except OSError:
        return False
    return True


def _take(path: Path, size: int) -> None:
    handle = os.open(path, _WRITE_FLAGS, 0o600)
    try:
        if hasattr(os, "posix_fallocate"):
            os.posix_fallocate(handle, 0, size)
            return
        for _ in range(size // _BLOCK):
            os.write(handle, bytes(_BLOCK))
    finally:
        os.close(handle)
