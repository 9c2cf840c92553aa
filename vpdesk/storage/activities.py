"""Activities, kept."""

from typing import Any

from sqlalchemy import Connection, Row, Select, delete, insert, select, update

from vpdesk.domain.activities import Activity, ActivityDraft, ActivityId, AgreedPoint
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.domain.search import HitKind
from vpdesk.domain.terms import TermId
from vpdesk.storage.agreed_points import AgreedPointRepository
from vpdesk.storage.search import SearchIndex
from vpdesk.storage.tables import activity, organisation
from vpdesk.storage.terms import TermRepository


class ActivityRepository:
    """Activities of one organisation at a time."""

    def __init__(
        self,
        connection: Connection,
        terms: TermRepository,
        search: SearchIndex,
        points: AgreedPointRepository,
    ) -> None:
        self._connection = connection
        self._points = points
        self._terms = terms
        self._search = search

    def list(self, organisation_id: OrganisationId, period: Period | None) -> tuple[Activity, ...]:
        """Return the activities of a period, or all of them, newest first."""
        found = _select().where(activity.c.organisation_id == organisation_id)
        if period is not None:
            found = found.where(activity.c.day.between(period.start, period.end))
        in_order = found.order_by(activity.c.day.desc(), activity.c.id.desc())
        rows = self._connection.execute(in_order).all()
        points = self._points.of(ActivityId(row.id) for row in rows)
        return tuple(self._activity(row, points[ActivityId(row.id)]) for row in rows)

    def get(self, activity_id: ActivityId) -> Activity | None:
        row = self._connection.execute(_select().where(activity.c.id == activity_id)).one_or_none()
        return None if row is None else self._activity(row, self._points.of((row.id,))[row.id])

    def add(self, draft: ActivityDraft, *, activity_id: ActivityId | None = None) -> ActivityId:
        """Add an activity; with ``activity_id`` put a removed one back."""
        values = _values(draft) | ({} if activity_id is None else {"id": activity_id})
        key = self._connection.execute(insert(activity).values(values)).lastrowid
        self._search.changed(HitKind.ACTIVITY, key)
        return ActivityId(key)

    def change(self, activity_id: ActivityId, draft: ActivityDraft) -> None:
        this = activity.c.id == activity_id
        self._connection.execute(update(activity).where(this).values(_values(draft)))
        self._search.changed(HitKind.ACTIVITY, activity_id)

    def remove(self, activity_id: ActivityId) -> None:
        self._connection.execute(delete(activity).where(activity.c.id == activity_id))
        self._search.changed(HitKind.ACTIVITY, activity_id)

    def _activity(self, row: Row[*tuple[Any, ...]], points: tuple[AgreedPoint, ...]) -> Activity:
        return Activity(
            id=ActivityId(row.id),
            organisation_id=OrganisationId(row.organisation_id),
            organisation_name=row.organisation_name,
            on=row.day,
            kind_id=row.kind_id,
            kind=self._terms.all[TermId(row.kind_id)],
            what=row.what,
            audience=row.audience,
            participants=row.participants,
            minutes=row.minutes,
            travel_minutes=row.travel_minutes,
            text=row.text,
            with_whom=row.with_whom,
            place=row.place,
            language=row.language,
            materials=row.materials,
            evaluation=row.evaluation,
            points=points,
        )


def _select() -> Select[*tuple[Any, ...]]:
    return select(activity, organisation.c.name.label("organisation_name")).join(organisation)


def _values(draft: ActivityDraft) -> dict[str, Any]:
    return {
        "organisation_id": draft.organisation_id,
        "day": draft.on,
        "kind_id": draft.kind_id,
        "what": draft.what.strip(),
        "audience": draft.audience.strip(),
        "participants": draft.participants,
        "minutes": draft.minutes,
        "travel_minutes": draft.travel_minutes,
        "text": draft.text,
        "with_whom": draft.with_whom.strip(),
        "place": draft.place.strip(),
        "language": draft.language.strip(),
        "materials": draft.materials.strip(),
        "evaluation": draft.evaluation,
    }
