"""Half-typed text, kept encrypted until it is recorded or dropped."""

import json
from collections.abc import Mapping

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from vpdesk.domain.organisations import OrganisationId
from vpdesk.storage.tables import draft


def place_behind_wall(organisation_id: OrganisationId, place: str) -> str:
    """Return where the text of an editor is kept while others than one organisation are hidden."""
    return f"{_behind(organisation_id)}{place}"


def _behind(organisation_id: OrganisationId) -> str:
    return f"behind {organisation_id} "


class DraftRepository:
    """A place is a name that the window gives to an editor."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, place: str, fields: Mapping[str, str]) -> None:
        """Keep a text; the one that is kept already is not written again."""
        row = insert(draft).values(place=place, fields=json.dumps(dict(fields), ensure_ascii=False))
        self._connection.execute(
            row.on_conflict_do_update(
                set_={"fields": row.excluded.fields},
                index_elements=["place"],
                where=draft.c.fields != row.excluded.fields,
            )
        )

    def kept(self, place: str) -> Mapping[str, str] | None:
        fields = self._connection.scalar(select(draft.c.fields).where(draft.c.place == place))
        return None if fields is None else {str(k): str(v) for k, v in json.loads(fields).items()}

    def drop(self, place: str) -> None:
        self._connection.execute(delete(draft).where(draft.c.place == place))

    def drop_below(self, place: str) -> None:
        """Forget what is kept for every editor whose place begins so."""
        begins = draft.c.place.startswith(place, autoescape=True)
        self._connection.execute(delete(draft).where(begins))

    def drop_on_every_side(self, place: str) -> None:
        """Forget what is kept for an editor, also behind any wall."""
        at = draft.c.place
        behind = at.startswith("behind ") & at.endswith(f" {place}", autoescape=True)
        self._connection.execute(delete(draft).where((at == place) | behind))

    def bring_out(self, organisation_id: OrganisationId) -> None:
        """Keep what was typed behind a wall where it is found without one.

        It stays where it is when something else is kept there.
        """
        behind = _behind(organisation_id)
        places = frozenset(self._connection.scalars(select(draft.c.place)))
        for place in places:
            outside = place.removeprefix(behind)
            if outside != place and outside not in places:
                this = update(draft).where(draft.c.place == place)
                self._connection.execute(this.values(place=outside))
