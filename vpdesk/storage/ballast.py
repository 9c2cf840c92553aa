"""Keeps some room on the disk that can be given up, because deleting needs room too."""

import os
import shutil
from pathlib import Path

NAME = "ballast.bin"
SIZE = 16 * 1024 * 1024
_ROOM_TO_LEAVE = 4 * SIZE
_BLOCK = 1024 * 1024
# Through a link, reserving room would empty somebody's file; a pipe would wait for a reader.
_WRITE_FLAGS = (
    os.O_CREAT
    | os.O_TRUNC
    | os.O_WRONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
)


def restore_ballast(folder: Path) -> bool:
    """Reserve the room where it is missing; False when the disk has little to spare."""
    path = folder / NAME
    try:
        if path.is_file() and path.lstat().st_size == SIZE:
            return True
        if shutil.disk_usage(folder).free < SIZE + _ROOM_TO_LEAVE:
            return False
        handle = os.open(path, _WRITE_FLAGS, 0o600)
        try:
            _reserve(handle)
        finally:
            os.close(handle)
    except OSError:
        return False
    return True


def free_ballast(folder: Path) -> bool:
    """Give the room up; False when there was none."""
    try:
        (folder / NAME).unlink()
    except OSError:
        return False
    return True


def _reserve(handle: int) -> None:
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(handle, 0, SIZE)
        return
    for _ in range(SIZE // _BLOCK):
        os.write(handle, bytes(_BLOCK))
