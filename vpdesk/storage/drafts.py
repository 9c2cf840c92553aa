"""Half-typed text, kept encrypted until it is recorded or dropped."""

import json
from collections.abc import Mapping

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from vpdesk.storage.tables import draft


class DraftRepository:
    """A place is a name that the window gives to an editor."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, place: str, fields: Mapping[str, str]) -> None:
        row = insert(draft).values(place=place, fields=json.dumps(dict(fields), ensure_ascii=False))
        self._connection.execute(
            row.on_conflict_do_update(
                set_={"fields": row.excluded.fields}, index_elements=["place"]
            )
        )

    def kept(self, place: str) -> Mapping[str, str] | None:
        fields = self._connection.scalar(select(draft.c.fields).where(draft.c.place == place))
        return None if fields is None else {str(k): str(v) for k, v in json.loads(fields).items()}

    def drop(self, place: str) -> None:
        self._connection.execute(delete(draft).where(draft.c.place == place))
