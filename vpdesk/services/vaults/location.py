"""Which vault this user works in from now on."""

from pathlib import Path

from vpdesk.paths import default_vault, vault_location
from vpdesk.security.durable_files import replace_durably
from vpdesk.security.errors import FolderNotUsable


def work_in(folder: Path) -> None:
    """Open this vault where the user names no other; the one worked in before stays.

    On the disk before this returns. Raises ``FolderNotUsable``.
    """
    named = "" if folder.absolute() == default_vault() else str(folder.absolute())
    file = vault_location()
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        replace_durably(file, f"{named}\n".encode())
    except OSError as error:
        raise FolderNotUsable(error_number=error.errno) from None
