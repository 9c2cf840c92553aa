"""Where a backup is put back from: an open vault, or the card before any is open."""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vpdesk.services.backups.finding import FoundFile, find_backups
from vpdesk.services.backups.reading import look_inside
from vpdesk.services.backups.secrets import BackupSecret
from vpdesk.services.vaults.vaults import Keyring

if TYPE_CHECKING:
    from vpdesk.services.backups.backups import Backups
    from vpdesk.services.vaults.vaults import Argon2Cost


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreSource:
    """``vault`` is the folder in use, or that would be; ``backups`` belongs to an open vault."""

    vault: Path
    backups: "Backups | None" = None
    today: Callable[[], date] = date.today
    keyring: Keyring | None = None
    argon2: "Argon2Cost | None" = None

    def finding(self) -> tuple[FoundFile, ...]:
        """Find the backups that can be offered; reads disks."""
        places = self.backups.places() if self.backups is not None else ()
        return find_backups(self.vault, [each.path for each in places])

    def looking(self, file: Path, secret: BackupSecret | None) -> Generator[Any, None, Any]:
        """Look into a backup with a secret, or without one with the keys of the open vault."""
        if secret is None and self.backups is not None:
            return self.backups.look_inside(file)
        return look_inside(file, secret=self.secret(secret), today=self.today)

    def secret(self, typed: BackupSecret | None) -> BackupSecret:
        """Return what was typed, or else the keys of the open vault."""
        if typed is not None:
            return typed
        assert self.backups is not None  # noqa: S101 -- without a vault a secret is asked first
        return self.backups.own_keys()


def folder_in(chosen: Path) -> Path:
    """Return where a backup goes when ``chosen`` is named: in it, or in a new folder within."""
    try:
        is_empty = not any(chosen.iterdir())
    except OSError:
        is_empty = False
    return chosen if is_empty else proposed_folder(chosen / "vpdesk")


def proposed_folder(vault: Path) -> Path:
    """Return a folder that is not there yet: that of the vault, else one beside it."""
    number, folder = 1, vault
    while folder.exists():
        number += 1
        folder = vault.with_name(f"{vault.name}-{number}")
    return folder
