"""A vault, and a backup of it, as a program of a later version leaves them."""

import shutil
from pathlib import Path

from tests.data.vaults.make_sample import DAY, FOLDER, PASSWORD
from vpdesk import __version__
from vpdesk.services.backups.places import default_place
from vpdesk.services.progress import finish
from vpdesk.services.vaults import vaults

LATER = "9999_later"
"""A schema that this version does not know."""


def make_newer(folder: Path) -> Path:
    """Make a closed vault of a later schema in ``folder``; return a backup of it."""
    shutil.copytree(FOLDER / __version__, folder)
    desk = vaults.unlock_with_password(folder, PASSWORD, today=lambda: DAY)
    desk._database._connection.execute("UPDATE alembic_version SET version_num = ?", (LATER,))
    finish(desk.backups.make())
    desk.close()
    (backup,) = default_place(folder).glob("*.vpbak")
    return backup


def everything_in(folder: Path) -> dict[str, bytes]:
    """Return every file at and below ``folder`` with its content."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
