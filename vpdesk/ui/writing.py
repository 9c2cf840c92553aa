"""Writes a finished document to a file outside the vault, whole or not at all."""

from pathlib import Path

from PySide6.QtCore import QFileDevice, QIODevice, QSaveFile

from vpdesk.services.outside_files import refuse_vaults


def write_whole(path: Path, content: bytes) -> None:
    """Write a file in one piece: what stood there stays until the new content is complete.

    Raises InsideVault, PermissionError or OSError.
    """
    refuse_vaults(path)
    file = QSaveFile(str(path))
    opened = file.open(QIODevice.OpenModeFlag.WriteOnly)
    if opened and file.write(content) == len(content) and file.commit():
        return
    refused = file.error() == QFileDevice.FileError.PermissionsError
    file.cancelWriting()
    raise PermissionError if refused else OSError
