"""Making a vault and opening it, with each kind of secret."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import vpdesk
from vpdesk.security import creation, unlocking
from vpdesk.security.argon2 import DEFAULT_COST, Argon2Cost
from vpdesk.security.creation import PreparedVault
from vpdesk.security.opened_keys import OpenedKeys
from vpdesk.security.os_keyring import SYSTEM_KEYRING, Keyring, keyring_state
from vpdesk.security.process import harden_process
from vpdesk.security.slot_types import SlotType as WayIn
from vpdesk.security.way_slots import WayToOpen
from vpdesk.services.access.passwords import (
    PasswordStrength,
    generate_password,
    password_strength,
    refuse_weak,
)

if TYPE_CHECKING:
    from vpdesk.services.desk import Desk

__all__ = [
    "DEFAULT_COST",
    "SYSTEM_KEYRING",
    "Argon2Cost",
    "Keyring",
    "PasswordStrength",
    "PreparedVault",
    "WayIn",
    "WayToOpen",
    "abandon",
    "create",
    "generate_password",
    "keyring_state",
    "password_strength",
    "prepare",
    "unlock_with_keyring",
    "unlock_with_password",
    "unlock_with_recovery_code",
    "ways_in",
]

Today = Callable[[], date]


def ways_in(folder: Path) -> frozenset[WayIn]:
    """Return what opens the vault in ``folder``, without opening it.

    Raises ``NoVaultHere``, ``HeaderDamaged`` or ``VaultTooNew``.
    """
    return frozenset(unlocking.ways_in(folder))


def prepare(
    folder: Path,
    *,
    way: WayToOpen,
    password: str = "",
    today: Today = date.today,
    keyring: Keyring = SYSTEM_KEYRING,
    argon2: Argon2Cost = DEFAULT_COST,
) -> PreparedVault:
    """Make the keys of a new vault in memory; its ``recovery_code`` is to be written down.

    Takes some 1.2 s with a password. Raises ``PlaceRefused``, ``FolderNotUsable``,
    ``VaultAlreadyThere``, ``PasswordTooShort``, ``PasswordTooCommon``, ``PasswordTooWeak``,
    ``NotEnoughMemory`` or ``KeyringFailed``.
    """
    if way is not WayToOpen.KEYRING:
        refuse_weak(password)
    harden_process()
    return creation.prepare_vault(
        folder,
        way=way,
        password=password,
        today=today(),
        app=vpdesk.__version__,
        argon2=argon2,
        keyring=keyring,
    )


def abandon(prepared: PreparedVault) -> None:
    """Take back what was prepared for a vault its user does not want; raises ``KeyringFailed``."""
    creation.abandon_vault(prepared)


def create(prepared: PreparedVault, *, typed_code: str, today: Today = date.today) -> "Desk":
    """Write the vault once its recovery code was typed back, and open it.

    Raises ``RecoveryCodeMistyped`` or ``RecoveryCodeMismatch`` with nothing written. Whatever
    fails later leaves a vault that the next opening completes.
    """
    keys = creation.finish_vault(prepared, typed_code)
    return _open(prepared.folder, lambda: keys, today=today, accept_older=False)


def unlock_with_password(
    folder: Path,
    password: str,
    *,
    today: Today = date.today,
    keyring: Keyring = SYSTEM_KEYRING,
    accept_older: bool = False,
) -> "Desk":
    """Open with the password, together with the keyring where the vault asks for both.

    Takes some 1.2 s. Every way of opening raises what ``opening.open_vault`` raises; this one
    also ``WrongSecret``, ``KeyringFailed``, ``WayNotAvailable`` and ``NotEnoughMemory``.
    """
    return _open(
        folder,
        lambda: unlocking.unlock_with_typed_password(folder, password, keyring=keyring),
        today=today,
        accept_older=accept_older,
    )


def unlock_with_keyring(
    folder: Path,
    *,
    today: Today = date.today,
    keyring: Keyring = SYSTEM_KEYRING,
    accept_older: bool = False,
) -> "Desk":
    """Open with the keyring alone; raises also ``KeyringFailed`` and ``WayNotAvailable``."""
    return _open(
        folder,
        lambda: unlocking.unlock_with_keyring(folder, keyring=keyring),
        today=today,
        accept_older=accept_older,
    )


def unlock_with_recovery_code(
    folder: Path, code: str, *, today: Today = date.today, accept_older: bool = False
) -> "Desk":
    """Open with the recovery code; raises also ``RecoveryCodeMistyped`` and ``WrongSecret``."""
    return _open(
        folder,
        lambda: unlocking.unlock_with_recovery(folder, code),
        today=today,
        accept_older=accept_older,
    )


def _open(
    folder: Path, unlock: Callable[[], OpenedKeys], *, today: Today, accept_older: bool
) -> "Desk":
    # The database library takes a quarter of a second, which the unlock window need not wait for.
    from vpdesk.services.vaults.opening import Opening, open_vault

    return open_vault(Opening(folder=folder, unlock=unlock, today=today, accept_older=accept_older))
