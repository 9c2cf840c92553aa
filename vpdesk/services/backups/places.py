"""The folders in which backups are kept, and what lies in them."""

import os
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from vpdesk.domain.backups import Backup, BackupPlace, BackupPlaceProblem, BackupProblem
from vpdesk.security.backup_errors import BackupDamaged, BackupFault
from vpdesk.security.backup_files import (
    Manifest,
    header_of_backup,
    manifest_of_backup,
    opens,
)
from vpdesk.security.backup_header import BackupHeader
from vpdesk.security.errors import PlaceProblem, PlaceRefused, VaultTooNew
from vpdesk.security.keys import MasterKey
from vpdesk.security.vault_place import check_place
from vpdesk.services.errors import BackupNotMade, BackupPlaceRefused
from vpdesk.services.files.within_reach import is_folder

SUFFIX = ".vpbak"
PART_SUFFIX = ".vpbak.part"
PLACE_SUFFIX = "-backups"
"""What the name of the place that needs no asking ends in."""
_OWN_PART = re.compile(r"vpdesk-\d{4}-\d\d-\d\d[ -]\d{4}( \(\d+\)|-\d+)?\.vpbak\.part", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundBackup:
    """A file that is proved by its envelope to be a backup of this vault."""

    file: Path
    header: BackupHeader
    manifest: Manifest


def default_place(vault: Path) -> Path:
    """Return the folder for backups that needs no asking: beside the vault."""
    return vault.with_name(f"{vault.name}{PLACE_SUFFIX}")


def described_place(place: Path, vault: Path, backups: tuple[Backup, ...]) -> BackupPlace:
    """Tell how a place stands; ``backups`` are those that are there as far as is known."""
    proven = [each.made_at for each in backups if each.place == place and each.proven_at]
    return BackupPlace(
        path=place,
        same_disk=_device(place) == _device(vault),
        missing=not is_folder(place) and place != default_place(vault),
        synchronised=_is_synchronised(place),
        last_proven=max(proven, default=None),
    )


def refuse_place(place: Path, vault: Path) -> None:
    """Raise ``BackupPlaceRefused`` for a folder that cannot hold backups of the vault."""
    if is_inside(place, vault):
        raise BackupPlaceRefused(problem=BackupPlaceProblem.INSIDE_VAULT)
    if not place.is_dir():
        raise BackupPlaceRefused(problem=BackupPlaceProblem.NOT_A_FOLDER)
    if not os.access(place, os.W_OK):
        raise BackupPlaceRefused(problem=BackupPlaceProblem.NOT_WRITABLE)


def make_ready(place: Path, vault: Path) -> None:
    """Make the default place where it is missing; raise ``BackupNotMade`` for one of no use.

    No other folder is ever made: where a stick should be, it would be on the wrong disk. Raises
    ``OSError`` when it cannot be made.
    """
    if is_inside(place, vault):
        raise BackupNotMade(problem=BackupProblem.INSIDE_VAULT, place=place.name)
    if place == default_place(vault):
        with suppress(FileExistsError):
            place.mkdir(mode=0o700, exist_ok=True)
    if not is_folder(place):
        raise BackupNotMade(problem=BackupProblem.PLACE_MISSING, place=place.name)


def is_inside(place: Path, vault: Path) -> bool:
    return place.resolve().is_relative_to(vault.resolve())


def backups_in(place: Path, vault: str, masters: Sequence[MasterKey]) -> Iterator[FoundBackup]:
    """Yield every file that is a backup of this vault under one of its keys, in no order.

    What cannot be read, or is of another vault or of unknown keys, is passed over.
    """
    for file in _entries(place):
        if file.name.endswith(SUFFIX):
            with suppress(BackupDamaged, VaultTooNew):
                header = header_of_backup(file)
                opening = [each for each in masters if opens(header, each)]
                if header.vault == vault and opening:
                    manifest = manifest_of_backup(file, header, opening[0])
                    yield FoundBackup(file=file, header=header, manifest=manifest)


def unknown_keys_in(
    place: Path, vault: str, masters: Sequence[MasterKey]
) -> Iterator[tuple[Path, datetime]]:
    """Yield every backup of this vault that none of the keys opens, and its moment as it says."""
    for file in _entries(place):
        if file.name.endswith(SUFFIX):
            with suppress(BackupDamaged, VaultTooNew):
                header = header_of_backup(file)
                if header.vault == vault and not any(opens(header, each) for each in masters):
                    yield file, header.created


def clear_parts(place: Path, vault: str) -> None:
    """Remove what broken-off backups of this vault left; others' files stay. Raises OSError."""
    for file in _entries(place):
        if _OWN_PART.fullmatch(file.name) and _was_begun_by(file, vault):
            file.unlink(missing_ok=True)


def _was_begun_by(file: Path, vault: str) -> bool:
    try:
        return header_of_backup(file).vault == vault
    except VaultTooNew:
        return False
    except BackupDamaged as damage:
        return damage.fault is BackupFault.CUT_OFF or file.stat().st_size == 0


def _entries(place: Path) -> list[Path]:
    try:
        return sorted(place.iterdir())
    except OSError:
        return []


def _device(path: Path) -> int | None:
    """Return the disk of a path, or of the nearest folder above it that is there."""
    for each in (path, *path.absolute().parents):
        with suppress(OSError):
            return each.stat().st_dev
    return None


def _is_synchronised(place: Path) -> bool:
    try:
        check_place(place)
    except PlaceRefused as refusal:
        return refusal.problem is not PlaceProblem.NETWORK_SHARE
    return False
