"""Backups that can be found without opening a vault."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from vpdesk.security.backup_errors import BackupDamaged
from vpdesk.security.backup_files import header_of_backup
from vpdesk.security.errors import VaultTooNew
from vpdesk.services.backups.places import PLACE_SUFFIX, SUFFIX


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundFile:
    """A file that calls itself a backup, made at ``made_at`` (UTC without zone); not proved."""

    file: Path
    made_at: datetime
    bytes: int


def find_backups(vault: Path, places: Iterable[Path] = ()) -> tuple[FoundFile, ...]:
    """Return what lies in ``places`` and beside a vault that may be gone, newest first.

    Beside it is every folder that backups go to without asking, for this vault or for the one
    that it came out of. What cannot be read is passed over.
    """
    folders = {*places, *_beside(vault.absolute())}
    found = [each for folder in folders for each in _in(folder)]
    return tuple(sorted(found, key=lambda each: (each.made_at, each.file), reverse=True))


def _beside(vault: Path) -> list[Path]:
    with suppress(OSError):
        return [each for each in vault.parent.iterdir() if each.name.endswith(PLACE_SUFFIX)]
    return []


def _in(folder: Path) -> list[FoundFile]:
    found = []
    with suppress(OSError):
        for file in folder.iterdir():
            if file.name.endswith(SUFFIX):
                with suppress(BackupDamaged, VaultTooNew, OSError):
                    made_at = header_of_backup(file).created
                    found.append(FoundFile(file=file, made_at=made_at, bytes=file.stat().st_size))
    return found
