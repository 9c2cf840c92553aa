"""Puts a file outside the vault: whole or not at all, and over nothing unasked."""

import os
import re
import secrets
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from vpdesk.domain.attachment_errors import InsideVault
from vpdesk.renaming import replace_patiently
from vpdesk.security.durable_files import sync_file, sync_folder
from vpdesk.security.errors import FolderNotUsable
from vpdesk.security.vault_folder import holds_vault_files

_WRITING = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_PRIVATE = 0o600
_PART = re.compile(r"vpdesk-[0-9a-f]{16}\.part")
_ABANDONED_AFTER = 60.0
"""Seconds; another vpdesk may be writing beside this one."""


def refuse_vaults(path: Path) -> None:
    """Raise ``InsideVault`` for a file in the folder of any vault, or in a folder of that."""
    for folder in path.resolve().parents[:2]:
        # What cannot be listed is no vault of this user.
        with suppress(FolderNotUsable):
            if holds_vault_files(folder):
                raise InsideVault


def part_beside(path: Path) -> Path:
    """Return a free name beside ``path`` for what is not whole yet.

    It tells no more than that it is of vpdesk. What a program that was killed while it wrote left
    there is removed, for nothing else would ever clear it away.
    """
    with suppress(OSError):
        for each in list(path.parent.iterdir()):
            if _PART.fullmatch(each.name) and _is_abandoned(each):
                each.unlink()
    return path.with_name(f"vpdesk-{secrets.token_hex(8)}.part")


def put_outside(
    path: Path, content: bytes | bytearray, *, replace: bool, before: Callable[[], None]
) -> None:
    """Write ``content`` to ``path``, on the disk before this returns, readable by its owner.

    ``before`` is called when all of it is on the disk under another name; when it raises, nothing
    is left. Without ``replace`` a file that is there stays. Raises ``FileExistsError``,
    also for what is no plain file, or another ``OSError``.
    """
    part = part_beside(path)
    try:
        with os.fdopen(os.open(part, _WRITING, _PRIVATE), "wb") as file:
            file.write(content)
            file.flush()
            sync_file(file.fileno())
        _check_free(path, replace=replace)
        before()
        if not replace:
            # Takes the name, so that nothing can come in between.
            os.close(os.open(path, _WRITING, _PRIVATE))
        replace_patiently(part, path)
    finally:
        with suppress(FileNotFoundError):
            part.unlink()
    sync_folder(path.parent)


def _check_free(path: Path, *, replace: bool) -> None:
    if os.path.lexists(path) and not (replace and path.is_file()):
        raise FileExistsError


def _is_abandoned(part: Path) -> bool:
    return part.is_file() and abs(time.time() - part.stat().st_mtime) > _ABANDONED_AFTER
