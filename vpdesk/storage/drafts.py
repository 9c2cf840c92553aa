"""Half-typed text, kept encrypted until it is recorded or dropped."""

import json
import re
from collections.abc import Mapping

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from vpdesk.domain.cases import CaseId
from vpdesk.storage.tables import draft

_OF_CASE = re.compile(r"case/(\d+)(?:/.*)?")


def case_of_place(place: str) -> CaseId | None:
    """Return the case whose text is kept at ``place``: `case/12` and whatever lies below it."""
    match = _OF_CASE.fullmatch(place)
    return CaseId(int(match[1])) if match else None


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

    def drop_case(self, case_id: CaseId) -> None:
        """Forget everything that is kept of a case."""
        places = self._connection.scalars(select(draft.c.place)).all()
        for place in places:
            if case_of_place(place) == case_id:
                self.drop(place)
