"""Points that were agreed in talks with organisations, kept."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from vpdesk.domain.activities import ActivityId, AgreedPoint, AgreedPointDraft, AgreedPointId
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.overview import DuePoint
from vpdesk.domain.search import HitKind
from vpdesk.storage.search import SearchIndex
from vpdesk.storage.tables import activity, agreed_point, organisation


class AgreedPointRepository:
    """The points of activities; they go with these."""

    def __init__(self, connection: Connection, search: SearchIndex) -> None:
        self._connection = connection
        self._search = search

    def of(self, activities: Iterable[ActivityId]) -> Mapping[ActivityId, tuple[AgreedPoint, ...]]:
        """Return the points of activities, each in the order in which they were typed."""
        theirs = select(agreed_point).where(agreed_point.c.activity_id.in_(activities))
        found: defaultdict[ActivityId, tuple[AgreedPoint, ...]] = defaultdict(tuple)
        for row in self._connection.execute(theirs.order_by(agreed_point.c.id)):
            found[ActivityId(row.activity_id)] += (_point(row),)
        return found

    def get(self, point_id: AgreedPointId) -> AgreedPoint | None:
        this = select(agreed_point).where(agreed_point.c.id == point_id)
        row = self._connection.execute(this).one_or_none()
        return None if row is None else _point(row)

    def add(self, draft: AgreedPointDraft) -> AgreedPointId:
        """Add a point; one that was removed is put back as it was."""
        values = _values(draft)
        if isinstance(draft, AgreedPoint):
            values |= {"id": draft.id, "done_on": draft.done_on}
        key = self._connection.execute(insert(agreed_point).values(values)).lastrowid
        self._tell(draft)
        return AgreedPointId(key)

    def change(self, before: AgreedPoint, draft: AgreedPointDraft) -> None:
        this = agreed_point.c.id == before.id
        self._connection.execute(update(agreed_point).where(this).values(_values(draft)))
        self._tell(before)
        self._tell(draft)

    def remove(self, point: AgreedPoint) -> None:
        self._connection.execute(delete(agreed_point).where(agreed_point.c.id == point.id))
        self._tell(point)

    def set_done(self, point: AgreedPoint, on: date | None) -> None:
        """Note when a point was done, or that it is not."""
        this = agreed_point.c.id == point.id
        self._connection.execute(update(agreed_point).where(this).values(done_on=on))

    def due(self, until: date) -> tuple[DuePoint, ...]:
        """Return the open points that are due by ``until``, the oldest first."""
        found = (
            select(
                agreed_point.c.id,
                agreed_point.c.activity_id,
                agreed_point.c.what,
                agreed_point.c.who,
                agreed_point.c.due,
                activity.c.organisation_id,
                organisation.c.name.label("organisation_name"),
            )
            .join_from(agreed_point, activity, agreed_point.c.activity_id == activity.c.id)
            .join(organisation, activity.c.organisation_id == organisation.c.id)
            .where(agreed_point.c.done_on.is_(None), agreed_point.c.due <= until)
            .order_by(agreed_point.c.due, agreed_point.c.id)
        )
        return tuple(
            DuePoint(
                id=AgreedPointId(row.id),
                activity_id=ActivityId(row.activity_id),
                organisation_id=OrganisationId(row.organisation_id),
                organisation_name=row.organisation_name,
                what=row.what,
                who=row.who,
                on=row.due,
            )
            for row in self._connection.execute(found)
        )

    def _tell(self, draft: AgreedPointDraft) -> None:
        """Let the activity be found by what was agreed in it."""
        self._search.changed(HitKind.ACTIVITY, _values(draft)["activity_id"])


def _point(row: Row[*tuple[Any, ...]]) -> AgreedPoint:
    return AgreedPoint(
        id=AgreedPointId(row.id),
        activity_id=ActivityId(row.activity_id),
        what=row.what,
        who=row.who,
        due=row.due,
        done_on=row.done_on,
    )


def _values(draft: AgreedPointDraft) -> dict[str, Any]:
    return {
        "activity_id": draft.activity_id,
        "what": draft.what.strip(),
        "who": draft.who.strip(),
        "due": draft.due,
    }
