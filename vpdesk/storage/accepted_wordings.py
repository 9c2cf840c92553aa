"""Which places in texts that leave the adviser looked at and left as they are."""

from datetime import date

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from vpdesk.storage.tables import accepted_wording


class AcceptedWordingRepository:
    """Wordings by the place they stand in; both are names that the caller gives."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, place: str) -> frozenset[str]:
        """Return the wordings that were accepted in a place."""
        table = accepted_wording
        found = select(table.c.wording).where(table.c.place == place)
        return frozenset(self._connection.scalars(found))

    def add(self, place: str, wording: str, *, on: date) -> None:
        """Accept a wording; one that was accepted before keeps its day."""
        row = insert(accepted_wording).values(place=place, wording=wording, accepted_on=on)
        self._connection.execute(row.on_conflict_do_nothing())

    def remove(self, place: str, wording: str) -> None:
        """Accept a wording no longer; one that was not accepted is fine."""
        table = accepted_wording
        this = (table.c.place == place) & (table.c.wording == wording)
        self._connection.execute(delete(table).where(this))
