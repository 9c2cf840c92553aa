"""Writes a finished document to a file outside the vault, whole or not at all."""

from pathlib import Path

from PySide6.QtCore import QFileDevice, QIODevice, QSaveFile

from vpdesk.services.files.outside_files import put_outside, refuse_vaults


def require_place(path: Path) -> None:
    """Raise what `write_whole` would for a place that takes no file at all; nothing is written."""
    refuse_vaults(path)
    file = QSaveFile(str(path))
    is_open = file.open(QIODevice.OpenModeFlag.WriteOnly)
    refused = file.error() == QFileDevice.FileError.PermissionsError
    file.cancelWriting()
    if not is_open:
        raise PermissionError if refused else OSError


def write_whole(path: Path, content: bytes) -> None:
    """Write a file in one piece: what stood there stays until the new content is complete.

    What a killed program left of another one in that folder is removed. Raises InsideVault,
    PermissionError or OSError.
    """
    refuse_vaults(path)
    put_outside(path.resolve(), content, replace=True, before=lambda: None)
