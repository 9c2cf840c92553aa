"""The vault of the sample practice: made, opened and removed apart from the user's own."""

import errno
import os
import shutil
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from vpdesk.domain.settings import SAMPLE_PRACTICE, is_invented
from vpdesk.renaming import replace_patiently
from vpdesk.security.errors import (
    FolderNotUsable,
    HeaderNotWritten,
    VaultError,
    VaultInUse,
    WayNotAvailable,
    WrongSecret,
)
from vpdesk.security.instance_lock import lock_vault
from vpdesk.security.unlocking import unlock_with_password
from vpdesk.security.vault_folder import holds_vault_files, make_vault_folder
from vpdesk.services.errors import (
    DatabaseNotWritable,
    DiskFull,
    SampleProblem,
    SampleRefused,
    StorageError,
    StorageFailed,
)
from vpdesk.services.progress import Progress
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import Argon2Cost, WayToOpen

if TYPE_CHECKING:
    from vpdesk.security.opened_keys import OpenedKeys
    from vpdesk.services.desk import Desk

SAMPLE_PASSWORD = "kievit wilg zonnedauw"  # noqa: S105 -- opens nothing but fiction
MARK = "sample-practice"
"""Name of the file without which nothing is ever removed from a folder."""

ROOM = 64 * 1024 * 1024
"""Bytes that have to be free; a practice takes some 20 million."""

_CHEAP = Argon2Cost(memory_kib=64 * 1024, iterations=1, lanes=4)
_CASES = 120
_OF_THE_DISK = (OSError, FolderNotUsable, HeaderNotWritten, DatabaseNotWritable, StorageFailed)


def is_sample(desk: "Desk") -> bool:
    """Tell whether everything in this vault is invented."""
    return is_invented(desk.settings.get(SAMPLE_PRACTICE))


def is_there(folder: Path) -> bool:
    """Tell whether a sample practice that was made whole lies in ``folder``."""
    return _is_marked(folder) and holds_vault_files(folder)


def lies_apart(folder: Path, vault: Path) -> bool:
    """Tell whether neither of two folders lies in the other."""
    one, other = folder.resolve(), vault.resolve()
    return not (one.is_relative_to(other) or other.is_relative_to(one))


def make(
    folder: Path, *, today: Callable[[], date] = date.today, cases: int = _CASES
) -> Generator[Progress, None, None]:
    """Make the practice in ``folder``, in place of an earlier one; a job.

    It is made in a folder beside it and moved when it is whole, so that a broken-off one never
    opens; what broke off is removed. The keyring is not asked. Raises ``SampleRefused``,
    ``PlaceRefused`` or ``NotEnoughMemory``.
    """
    unfinished = folder.with_name(f"{folder.name}.unfinished")
    yield Progress(0, cases)
    with _told():
        remove(folder)
        remove(unfinished)
        _refuse_without_room(folder)
        try:
            _begin(unfinished)
            yield from _filled(unfinished, today, cases)
            replace_patiently(unfinished, folder, replace=Path.rename)
        except BaseException:
            with suppress(SampleRefused):
                remove(unfinished)
            raise


def open_sample(folder: Path, *, today: Callable[[], date] = date.today) -> "Desk":
    """Open the practice in ``folder``, without keyring or password; raises ``SampleRefused``."""
    # The database library takes a quarter of a second, which the cards need not wait for.
    from vpdesk.services.vaults.opening import Opening, open_vault

    def unlock() -> "OpenedKeys":
        return unlock_with_password(folder, SAMPLE_PASSWORD)

    try:
        desk = open_vault(Opening(folder=folder, unlock=unlock, today=today, accept_older=True))
    except VaultInUse:
        raise SampleRefused(problem=SampleProblem.BUSY) from None
    except (VaultError, StorageError) as error:
        raise SampleRefused(problem=SampleProblem.NOT_READABLE) from error
    if not is_sample(desk):
        desk.close()
        raise SampleRefused(problem=SampleProblem.OCCUPIED)
    return desk


def remove(folder: Path) -> None:
    """Remove a practice, whole or half; nothing where there is none.

    Only what carries its mark, and does not refuse its password, is removed. Raises
    ``SampleRefused`` with everything as it was.
    """
    with _told():
        if not os.path.lexists(folder):
            return
        if folder.is_symlink() or not folder.is_dir():
            raise SampleRefused(problem=SampleProblem.OCCUPIED)
        if any(folder.iterdir()):
            _refuse_what_is_not_ours(folder)
        shutil.rmtree(folder)


def _refuse_what_is_not_ours(folder: Path) -> None:
    if not _is_marked(folder):
        raise SampleRefused(problem=SampleProblem.OCCUPIED)
    with lock_vault(folder):
        try:
            unlock_with_password(folder, SAMPLE_PASSWORD)
        except (WrongSecret, WayNotAvailable):
            raise SampleRefused(problem=SampleProblem.OCCUPIED) from None
        except VaultError:
            # Half-made or damaged: it carries the mark, and nothing says that it is not ours.
            return


def _is_marked(folder: Path) -> bool:
    mark = folder / MARK
    return not folder.is_symlink() and mark.is_file() and not mark.is_symlink()


def _refuse_without_room(folder: Path) -> None:
    there = next(each for each in folder.absolute().parents if each.is_dir())
    if shutil.disk_usage(there).free < ROOM:
        raise SampleRefused(problem=SampleProblem.NO_ROOM)


def _begin(folder: Path) -> None:
    make_vault_folder(folder)
    (folder / MARK).touch(mode=0o600)


def _filled(folder: Path, today: Callable[[], date], cases: int) -> Generator[Progress, None, None]:
    from vpdesk.services.sample_practice import sample_practice

    prepared = vaults.prepare(
        folder,
        way=WayToOpen.PASSWORD,
        password=SAMPLE_PASSWORD,
        today=today,
        argon2=_CHEAP,
    )
    desk = vaults.create(prepared, typed_code=prepared.recovery_code, today=today)
    try:
        desk.settings.put(SAMPLE_PRACTICE, today().isoformat())
        yield from sample_practice.fill(desk, cases=cases)
    finally:
        desk.close()


@contextmanager
def _told() -> Iterator[None]:
    """Tell what keeps the practice from being made or removed, not what it would be for a vault."""
    try:
        yield
    except DiskFull:
        raise SampleRefused(problem=SampleProblem.NO_ROOM) from None
    except VaultInUse:
        raise SampleRefused(problem=SampleProblem.BUSY) from None
    except (
        OSError,
        FolderNotUsable,
        HeaderNotWritten,
        DatabaseNotWritable,
        StorageFailed,
    ) as error:
        is_full = getattr(error, "errno", getattr(error, "error_number", None)) == errno.ENOSPC
        problem = SampleProblem.NO_ROOM if is_full else SampleProblem.NOT_WRITABLE
        raise SampleRefused(problem=problem) from error
