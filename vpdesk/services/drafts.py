"""Keeps half-typed text, so that locking or a power cut loses no sentence."""

from collections.abc import Mapping

from vpdesk.storage.drafts import place_behind_wall
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase


class Drafts:
    """Texts by place; a place is a name that an editor gives itself."""

    def __init__(self, database: VaultDatabase) -> None:
        self._database = database

    def keep(self, place: str, fields: Mapping[str, str]) -> None:
        """Keep the fields of an editor, in place of what was kept there.

        What was typed for something that was removed or destroyed meanwhile is not kept.
        """
        with self._database.writing() as tx:
            seat = _seat(tx, place)
            if seat and not tx.subjects.is_gone(seat):
                tx.drafts.keep(seat, fields)

    def kept(self, place: str) -> Mapping[str, str] | None:
        """Return what is kept for an editor, if anything is."""
        with self._database.reading() as tx:
            seat = _seat(tx, place)
            return tx.drafts.kept(seat) if seat else None

    def drop(self, place: str) -> None:
        """Forget what is kept for an editor."""
        with self._database.writing() as tx:
            if seat := _seat(tx, place):
                tx.drafts.drop(seat)


def _seat(tx: Transaction, place: str) -> str | None:
    """Return where the text of ``place`` is kept; None for text about what a wall hides.

    What is about nothing yet, such as a new case, is kept apart for each side of a wall.
    """
    if tx.wall is None:
        return place
    shown = tx.subjects.is_shown(place)
    if shown is None:
        return place_behind_wall(tx.wall, place)
    return place if shown else None
