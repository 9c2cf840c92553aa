"""Rewrites the file of the vault after a destruction, until nothing destroyed is left in it."""

from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase

_CLEARED_TO = "destroyed_pages_cleared_to"


def finish_if_due(database: VaultDatabase) -> bool:
    """Rewrite the file when something was destroyed since it was last done; tell whether it was.

    A destruction that was broken off before this is finished the next time. Not inside a unit of
    work; raises ``StorageError``.
    """
    with database.reading() as tx:
        if not is_due(tx):
            return False
        latest = _latest(tx)
    database.rewrite_pages()
    with database.writing() as tx:
        tx.settings.put(_CLEARED_TO, str(latest))
    return True


def is_due(tx: Transaction) -> bool:
    """Tell whether something of what was destroyed may still be in the pages of the file."""
    return _latest(tx) > int(tx.settings.get(_CLEARED_TO) or 0)


def _latest(tx: Transaction) -> int:
    return max((each.commits for each in tx.destruction.all()), default=0)
