"""The master keys a vault had before the present one, kept inside it for its older backups."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from vpdesk.security.keys import MasterKey
from vpdesk.security.opened_keys import OpenedKeys
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase

_SETTING = "keys.earlier"


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierKey:
    """A master key that was in use until a second (UTC without zone), last with this epoch."""

    master: MasterKey = field(repr=False)
    until: datetime
    epoch: int


def note_present(tx: Transaction, opened: OpenedKeys, *, now: datetime) -> None:
    """Keep the master key in use, which is about to be an earlier one from ``now``, in UTC.

    While it stays the one in use, because nothing came of it, it does not count as earlier.
    """
    moment = now.replace(microsecond=0)
    ending = EarlierKey(master=opened.master, until=moment, epoch=opened.epoch)
    _keep(tx, (ending, *_without(_all(tx), opened.master)))


def take_over(tx: Transaction, others: Iterable[EarlierKey]) -> None:
    """Keep in a database out of a backup what the vault that opened it knows."""
    joined = {each.master: each for each in (*_all(tx), *others)}
    _keep(tx, sorted(joined.values(), key=lambda each: each.epoch, reverse=True))


def earlier_keys(tx: Transaction, present: MasterKey) -> tuple[EarlierKey, ...]:
    """Return the keys of before the one in use, the latest first."""
    return _without(_all(tx), present)


def earlier_keys_of(database: VaultDatabase, opened: OpenedKeys) -> tuple[EarlierKey, ...]:
    """Return the keys of before the one in use, the latest first, of an open vault."""
    with database.reading() as tx:
        return earlier_keys(tx, opened.master)


def known_masters(database: VaultDatabase, opened: OpenedKeys) -> tuple[MasterKey, ...]:
    """Return every master key an open vault had, the one in use first and then the latest."""
    return (opened.master, *(each.master for each in earlier_keys_of(database, opened)))


def _all(tx: Transaction) -> tuple[EarlierKey, ...]:
    return tuple(
        EarlierKey(
            master=MasterKey(secret=bytes.fromhex(each["key"])),
            until=datetime.fromisoformat(each["until"]),
            epoch=each["epoch"],
        )
        for each in json.loads(tx.settings.get(_SETTING) or "[]")
    )


def _keep(tx: Transaction, keys: Iterable[EarlierKey]) -> None:
    kept = [
        {"key": each.master.secret.hex(), "until": each.until.isoformat(), "epoch": each.epoch}
        for each in keys
    ]
    tx.settings.put(_SETTING, json.dumps(kept))


def _without(keys: Iterable[EarlierKey], present: MasterKey) -> tuple[EarlierKey, ...]:
    return tuple(each for each in keys if each.master != present)
