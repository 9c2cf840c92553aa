"""Room for encrypted copies that are looked at and thrown away, always on the vault's own disk."""

import errno
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from vpdesk.domain.backups import BackupProblem
from vpdesk.security.errors import FolderNotUsable, VaultInUse
from vpdesk.security.instance_lock import lock_vault
from vpdesk.services.errors import BackupNotMade

SCRATCH_NAME = "scratch"
COPY_NAME = "copy.db"
PROOF_NAME = "proof.db"
_OWN_NAME = re.compile(r"(copy|proof)\.db(\.migrating)?(-journal)?|ballast\.bin")


@contextmanager
def scratch_in(folder: Path) -> Iterator[Path]:
    """Give a folder within ``folder`` to one user at a time, empty before and after.

    What a broken-off use left is cleared; nothing but own files is. Raises ``BackupNotMade``
    with BUSY while somebody else has it, and ``FolderNotUsable``.
    """
    scratch = folder / SCRATCH_NAME
    try:
        scratch.mkdir(mode=0o700, parents=True, exist_ok=True)
        if scratch.is_symlink():
            raise NotADirectoryError(errno.ENOTDIR, "")
    except OSError as error:
        raise FolderNotUsable(error_number=error.errno) from None
    try:
        lock = lock_vault(scratch)
    except VaultInUse:
        raise BackupNotMade(problem=BackupProblem.BUSY, place="") from None
    with lock:
        try:
            clear_scratch(scratch)
            yield scratch
        finally:
            clear_scratch(scratch)


def clear_scratch(scratch: Path, *, but: str = "") -> None:
    """Remove the copies in a scratch folder, but for one that is still needed."""
    for path in list(scratch.iterdir()):
        if _OWN_NAME.fullmatch(path.name) and path.name != but:
            path.unlink(missing_ok=True)
