"""What can open a backup."""

from dataclasses import dataclass, field
from typing import TypeAlias

from vpdesk.security.backup_errors import BackupOfAnotherKey
from vpdesk.security.backup_files import opens
from vpdesk.security.backup_header import BackupHeader
from vpdesk.security.backup_unlocking import (
    unlock_backup_with_password,
    unlock_backup_with_recovery,
)
from vpdesk.security.keys import MasterKey
from vpdesk.security.os_keyring import SYSTEM_KEYRING, Keyring
from vpdesk.services.keys.earlier_keys import EarlierKey
from vpdesk.services.keys.held_keys import HeldKeys


@dataclass(frozen=True, slots=True, kw_only=True)
class WithPassword:
    """The password the vault had when the backup was made."""

    password: str = field(repr=False)
    keyring: Keyring = SYSTEM_KEYRING


@dataclass(frozen=True, slots=True, kw_only=True)
class WithRecoveryCode:
    """The recovery code of when the backup was made, as it was typed."""

    code: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class WithOpenVault:
    """The keys of the open vault, and those it had before, if the backup is of it."""

    keys: HeldKeys = field(repr=False)
    earlier: tuple[EarlierKey, ...] = field(default=(), repr=False)


BackupSecret: TypeAlias = WithPassword | WithRecoveryCode | WithOpenVault


def master_keys_in(header: BackupHeader, secret: BackupSecret) -> tuple[MasterKey, ...]:
    """Return the master key a backup was made under, and those that are known to follow it.

    Raises ``WrongSecret``, ``WayNotAvailable``, ``KeyringFailed``, ``NotEnoughMemory``,
    ``RecoveryCodeMistyped`` or ``BackupOfAnotherKey``.
    """
    if isinstance(secret, WithRecoveryCode):
        return (unlock_backup_with_recovery(header, secret.code).master,)
    if isinstance(secret, WithPassword):
        opened = unlock_backup_with_password(header, secret.password, keyring=secret.keyring)
        return (opened.master,)
    present = secret.keys.current
    masters = (present.master, *(each.master for each in secret.earlier))
    for number, master in enumerate(masters):
        if present.vault == header.vault and opens(header, master):
            return masters[number::-1]
    raise BackupOfAnotherKey
