"""Writes a finished document to a file outside the vault, whole or not at all."""

from pathlib import Path

from PySide6.QtCore import QFileDevice, QIODevice, QSaveFile

from vpdesk.services.files.outside_files import refuse_vaults


def require_place(path: Path) -> None:
    """Raise what `write_whole` would for a place that takes no file at all; nothing is written."""
    _opened(path).cancelWriting()


def write_whole(path: Path, content: bytes) -> None:
    """Write a file in one piece: what stood there stays until the new content is complete.

    Raises InsideVault, PermissionError or OSError.
    """
    file = _opened(path)
    if file.write(content) != len(content) or not file.commit():
        raise _why_not(file)


def _opened(path: Path) -> QSaveFile:
    refuse_vaults(path)
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise _why_not(file)
    return file


def _why_not(file: QSaveFile) -> OSError:
    refused = file.error() == QFileDevice.FileError.PermissionsError
    file.cancelWriting()
    return PermissionError() if refused else OSError()
