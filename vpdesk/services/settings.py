"""Settings that a finder of the computer must not know."""

from vpdesk.storage.vault_database import VaultDatabase


class VaultSettings:
    """Texts by name."""

    def __init__(self, database: VaultDatabase) -> None:
        self._database = database

    def get(self, key: str) -> str | None:
        """Return a setting, or None when it was never made."""
        with self._database.reading() as tx:
            return tx.settings.get(key)

    def put(self, key: str, value: str) -> None:
        """Make a setting, in place of what it was."""
        with self._database.writing() as tx:
            tx.settings.put(key, value)
