"""Half-typed text, kept encrypted until it is recorded or dropped."""

import json
import re
from collections.abc import Mapping

from sqlalchemy import Connection, Table, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from vpdesk.domain.cases import CaseId
from vpdesk.domain.organisations import OrganisationId
from vpdesk.storage.tables import (
    activity,
    case,
    contact_person,
    draft,
    organisation,
    referral_contact,
    unit,
)

_OF_CASE = re.compile(r"case/(\d+)(?:/.*)?")
_SUBJECTS = (
    (_OF_CASE, case),
    (
        re.compile(r"(?:report/|report_policy |organisation:|unit:new:|contact:new:)(\d+)(?:/.*)?"),
        organisation,
    ),
    (re.compile(r"unit:(\d+)"), unit),
    (re.compile(r"contact:(\d+)"), contact_person),
    (re.compile(r"activity:(\d+)"), activity),
    (re.compile(r"address:(\d+)"), referral_contact),
)


def case_of_place(place: str) -> CaseId | None:
    """Return the case whose text is kept at ``place``: `case/12` and whatever lies below it."""
    match = _OF_CASE.fullmatch(place)
    return CaseId(int(match[1])) if match else None


def place_behind_wall(organisation_id: OrganisationId, place: str) -> str:
    """Return where the text of an editor is kept while others than one organisation are hidden."""
    return f"{_behind(organisation_id)}{place}"


def _behind(organisation_id: OrganisationId) -> str:
    return f"behind {organisation_id} "


def _subject_of(place: str) -> tuple[Table, int] | None:
    for pattern, table in _SUBJECTS:
        if match := pattern.fullmatch(place):
            return table, int(match[1])
    return None


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

    def has_subject(self, place: str) -> bool | None:
        """Tell whether what a text is about may be shown; None when it is about nothing yet."""
        subject = _subject_of(place)
        if subject is None:
            return None
        table, key = subject
        this = select(table.c.id).where(table.c.id == key)
        return self._connection.scalar(this) is not None

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

    def drop_case(self, case_id: CaseId) -> None:
        """Forget everything that is kept of a case."""
        places = self._connection.scalars(select(draft.c.place)).all()
        for place in places:
            if case_of_place(place) == case_id:
                self.drop(place)
