"""New keys for a vault: the header names every file that is begun or left, so none is forgotten."""

import os
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from vpdesk.security.argon2 import DEFAULT_COST, Argon2Cost
from vpdesk.security.durable_files import sync_folder
from vpdesk.security.errors import HeaderFull, HeaderNotWritten, RotationUnfinished
from vpdesk.security.header import DATABASE_NAME, Header, read_slots, successor
from vpdesk.security.header_files import write_header
from vpdesk.security.keys import MasterKey, new_master_key
from vpdesk.security.opened_keys import OpenedKeys
from vpdesk.security.os_keyring import SYSTEM_KEYRING, Keyring
from vpdesk.security.recovery_code import typed_back
from vpdesk.security.slots import Slot
from vpdesk.security.strict_json import Document, Json
from vpdesk.security.unfinished_change import REPLACED
from vpdesk.security.vault_folder import quarantine
from vpdesk.security.way_slots import WayToOpen, make_recovery_slot, make_way_slot

BEGUN = "rotate"
"""In ``pending``: the file a copy under new keys is made in. It never was the vault's database."""
LEFT = "remove"
"""In ``pending``: the database under the old keys, whose copy has taken its place."""

_NUMBERS = 10_000
_COMPANIONS = ("", "-journal", ".migrating", ".migrating-journal")


@dataclass(frozen=True, slots=True, kw_only=True)
class NewMaster:
    """A master key that no header holds yet; `way_slots` leaves out the recovery code."""

    master: MasterKey = field(repr=False)
    slots: tuple[Document, ...] = field(repr=False)
    way_slots: tuple[Slot, ...] = field(repr=False)


def make_master(
    opened: OpenedKeys,
    *,
    way: WayToOpen,
    password: str,
    new_code: str,
    typed_code: str,
    today: date,
    argon2: Argon2Cost = DEFAULT_COST,
    keyring: Keyring = SYSTEM_KEYRING,
) -> NewMaster:
    """Make a master key with a slot for the chosen way and one for a new recovery code.

    Slots of a kind this version does not know are not taken over: they hold the old master key.
    Raises RecoveryCodeMistyped, RecoveryCodeMismatch, PasswordTooShort, NotEnoughMemory or
    KeyringFailed.
    """
    code = typed_back(new_code, typed_code)
    master = new_master_key()
    recovery = make_recovery_slot(master, code, vault=opened.vault, today=today)
    slot = make_way_slot(
        master,
        vault=opened.vault,
        way=way,
        password=password,
        today=today,
        argon2=argon2,
        keyring=keyring,
    )
    return NewMaster(
        master=master,
        slots=(slot.document, recovery),
        way_slots=read_slots([slot.document]),
    )


def begin_rotation(opened: OpenedKeys) -> OpenedKeys:
    """Note in the header which file the database is about to be copied into.

    Raises RotationUnfinished while files of an earlier one are there, HeaderNotWritten or
    HeaderFull.
    """
    if unfinished_files(opened.header):
        raise RotationUnfinished
    name = _free_name(opened.folder, opened.header.database_file)
    return _written(opened, pending={**opened.header.pending, BEGUN: name})


def rotated(begun: OpenedKeys, new: NewMaster | None = None) -> OpenedKeys:
    """Return the keys and the header that follow a rotation that was begun; nothing is written."""
    header = begun.header
    pending = {name: value for name, value in header.pending.items() if name != BEGUN}
    database = dict(header.document["db"])  # type: ignore[arg-type]
    changes: dict[str, Json] = {
        "epoch": header.epoch + 1,
        "db": {**database, "file": header.pending[BEGUN]},
        "pending": {**pending, LEFT: header.database_file},
    }
    if new is None:
        return replace(begun, header=successor(header, **changes))
    pending.pop(REPLACED, None)
    changes["pending"] = {**pending, LEFT: header.database_file}
    following = successor(header, **changes, slots=list(new.slots))
    slot = following.slots[0]
    return replace(
        begun,
        header=following,
        master=new.master,
        slot_type=slot.slot_type,
        slot_id=slot.slot_id,
    )


def switch_header(following: OpenedKeys) -> None:
    """Put the header that follows in the place of the old one.

    Each copy holds the old keys or the new ones, and names a whole database. Raises
    HeaderNotWritten or HeaderFull; the next opening then settles on the copy that its secret
    opens.
    """
    write_header(following.folder, following.header, following.master)


def unfinished_files(header: Header) -> tuple[str, ...]:
    """Return the databases that a rotation began or left and that are not the vault's own."""
    named = (header.pending.get(BEGUN), header.pending.get(LEFT))
    return tuple(
        name
        for name in named
        if isinstance(name, str) and DATABASE_NAME.fullmatch(name) and name != header.database_file
    )


def clear_unfinished(opened: OpenedKeys, *, aside: bool = False) -> OpenedKeys:
    """Remove what a rotation began or left, and note that; the same keys when it cannot be.

    ``aside`` moves the files to quarantine, for a header that may be an older one put back. Only
    for a vault whose own database has been opened and checked.
    """
    names = unfinished_files(opened.header)
    if not names:
        return opened
    try:
        for name in names:
            for companion in _COMPANIONS:
                if aside:
                    quarantine(opened.folder, name + companion)
                else:
                    (opened.folder / (name + companion)).unlink(missing_ok=True)
        sync_folder(opened.folder)
        pending = opened.header.pending.items()
        kept = {name: value for name, value in pending if name not in (BEGUN, LEFT)}
        return _written(opened, pending=kept)
    except (OSError, HeaderNotWritten, HeaderFull):
        return opened


def _written(opened: OpenedKeys, *, pending: Document) -> OpenedKeys:
    header = successor(opened.header, pending=pending)
    write_header(opened.folder, header, opened.master)
    return replace(opened, header=header)


def _free_name(folder: Path, current: str) -> str:
    start = int(current[len("data-") : -len(".db")])
    names = (f"data-{(start + step) % _NUMBERS:04}.db" for step in range(1, _NUMBERS))
    return next(name for name in names if not _taken(folder, name))


def _taken(folder: Path, name: str) -> bool:
    return any(os.path.lexists(folder / (name + companion)) for companion in _COMPANIONS)
