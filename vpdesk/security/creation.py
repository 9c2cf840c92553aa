"""Making a vault: prepared in memory, written once its recovery code was typed back."""

import secrets
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from vpdesk.security.argon2 import DEFAULT_COST, Argon2Cost
from vpdesk.security.errors import (
    HeaderNotWritten,
    HeaderOutdated,
    VaultAlreadyThere,
)
from vpdesk.security.header import READER, VAULT_ID_BYTES, Header, header_of, successor
from vpdesk.security.header_files import write_header
from vpdesk.security.instance_lock import lock_vault
from vpdesk.security.keys import MasterKey, new_master_key
from vpdesk.security.opened_keys import OpenedKeys
from vpdesk.security.os_keyring import SYSTEM_KEYRING, Keyring, delete_secret
from vpdesk.security.recovery_code import new_recovery_code, shown, typed_back
from vpdesk.security.unlocking import unlock_with_recovery
from vpdesk.security.vault_folder import (
    ANCHOR_NAME,
    FIRST_DATABASE_NAME,
    holds_vault_files,
    make_vault_folder,
    quarantine,
)
from vpdesk.security.vault_place import check_place
from vpdesk.security.way_slots import WayToOpen, make_recovery_slot, make_way_slot

_PAGE_BYTES = 4096


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparedVault:
    """A vault that exists in memory only; `recovery_code` is what its owner writes down."""

    folder: Path
    way: WayToOpen
    recovery_code: str = field(repr=False)
    header: Header = field(repr=False)
    master: MasterKey = field(repr=False)
    keyring: Keyring
    item: str | None


def prepare_vault(
    folder: Path,
    *,
    way: WayToOpen,
    password: str = "",
    today: date,
    app: str,
    argon2: Argon2Cost = DEFAULT_COST,
    keyring: Keyring = SYSTEM_KEYRING,
) -> PreparedVault:
    """Make the keys of a vault; nothing is written in the folder, which need not exist.

    `app` is the program's version. The keyring item, when the way needs one, is stored and read
    back. Raises FolderNotUsable, VaultAlreadyThere, PlaceRefused, PasswordTooShort,
    NotEnoughMemory or KeyringFailed.
    """
    if holds_vault_files(folder):
        raise VaultAlreadyThere
    check_place(folder)
    master, code, vault = new_master_key(), new_recovery_code(), secrets.token_hex(VAULT_ID_BYTES)
    recovery = make_recovery_slot(master, code, vault=vault, today=today)
    slot = make_way_slot(
        master,
        vault=vault,
        way=way,
        password=password,
        today=today,
        argon2=argon2,
        keyring=keyring,
    )
    header = header_of(
        {
            "v": READER,
            "min_reader": READER,
            "seq": 1,
            "vault": vault,
            "epoch": 1,
            "db": {"file": FIRST_DATABASE_NAME, "page": _PAGE_BYTES, "cipher": "sqlcipher4"},
            "db_min_bytes": 0,
            "pending": {"make_database": 1},
            "created": today.isoformat(),
            "app": app,
            "policy": {},
            "slots": [slot.document, recovery],
        }
    )
    return PreparedVault(
        folder=folder,
        way=way,
        recovery_code=shown(code),
        header=header,
        master=master,
        keyring=keyring,
        item=slot.item,
    )


def finish_vault(prepared: PreparedVault, typed_code: str) -> OpenedKeys:
    """Write the header of a prepared vault, once its owner typed the recovery code back.

    The vault then waits for its database: make it, and call `database_made`. Raises
    RecoveryCodeMistyped or RecoveryCodeMismatch with nothing written, VaultAlreadyThere,
    VaultInUse, FolderNotUsable or HeaderNotWritten.
    """
    typed_back(prepared.recovery_code, typed_code)
    make_vault_folder(prepared.folder)
    # Two programs that found the folder empty must not write over each other's keys.
    with lock_vault(prepared.folder):
        if holds_vault_files(prepared.folder):
            raise VaultAlreadyThere
        write_header(prepared.folder, prepared.header, prepared.master)
        opened = unlock_with_recovery(prepared.folder, typed_code)
    return replace(opened, slot_type=prepared.way.value, slot_id=prepared.header.slots[0].slot_id)


def abandon_vault(prepared: PreparedVault) -> None:
    """Take back what was prepared for a vault its owner does not want; raise KeyringFailed."""
    if prepared.item is not None:
        delete_secret(prepared.keyring, prepared.item)


def database_made(opened: OpenedKeys) -> OpenedKeys:
    """Record that the database exists: from now on a missing or smaller one is refused.

    Raises HeaderNotWritten.
    """
    try:
        size = opened.database_path.stat().st_size
    except OSError as error:
        raise HeaderNotWritten(error_number=error.errno) from None
    header = successor(opened.header, db_min_bytes=size, pending={})
    write_header(opened.folder, header, opened.master)
    return replace(opened, header=header)


def restart_creation(opened: OpenedKeys) -> None:
    """Clear the place of a database whose making was interrupted; what lies there is moved aside.

    Only for an opened vault with `database_pending` whose database does not open. Raises
    HeaderOutdated, touching nothing, when an anchor shows that there was a database before.
    """
    if not opened.database_pending or (opened.folder / ANCHOR_NAME).exists():
        raise HeaderOutdated
    for name in (opened.header.database_file, opened.header.database_file + "-journal"):
        quarantine(opened.folder, name)
