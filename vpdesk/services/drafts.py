"""Keeps half-typed text, so that locking or a power cut loses no sentence."""

from collections.abc import Mapping

from vpdesk.storage.drafts import case_of_place
from vpdesk.storage.vault_database import VaultDatabase


class Drafts:
    """Texts by place; a place is a name that an editor gives itself."""

    def __init__(self, database: VaultDatabase) -> None:
        self._database = database

    def keep(self, place: str, fields: Mapping[str, str]) -> None:
        """Keep the fields of an editor, in place of what was kept there.

        What was typed for a case that has been destroyed meanwhile is not kept.
        """
        with self._database.writing() as tx:
            case_id = case_of_place(place)
            if case_id is None or not tx.cases.is_destroyed(case_id):
                tx.drafts.keep(place, fields)

    def kept(self, place: str) -> Mapping[str, str] | None:
        """Return what is kept for an editor, if anything is."""
        with self._database.reading() as tx:
            return tx.drafts.kept(place)

    def drop(self, place: str) -> None:
        """Forget what is kept for an editor."""
        with self._database.writing() as tx:
            tx.drafts.drop(place)
