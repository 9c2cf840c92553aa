"""Activities that are planned, kept apart from those that were done."""

from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, Select, delete, insert, select, update

from vpdesk.domain.activities import PlannedActivity, PlannedActivityDraft, PlannedActivityId
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.search import HitKind
from vpdesk.domain.terms import TermId
from vpdesk.storage.search import SearchIndex
from vpdesk.storage.tables import organisation, planned_activity
from vpdesk.storage.terms import TermRepository


class PlannedActivityRepository:
    """What is to be done for organisations outside their cases."""

    def __init__(self, connection: Connection, terms: TermRepository, search: SearchIndex) -> None:
        self._connection = connection
        self._terms = terms
        self._search = search

    def list(self, organisation_id: OrganisationId) -> tuple[PlannedActivity, ...]:
        """Return what is planned at one organisation, the first to come first."""
        return self._found(_select().where(planned_activity.c.organisation_id == organisation_id))

    def due(self, until: date) -> tuple[PlannedActivity, ...]:
        """Return what is planned anywhere up to ``until``, the first first."""
        return self._found(_select().where(planned_activity.c.day <= until))

    def get(self, planned_id: PlannedActivityId) -> PlannedActivity | None:
        found = self._found(_select().where(planned_activity.c.id == planned_id))
        return found[0] if found else None

    def add(
        self, draft: PlannedActivityDraft, *, planned_id: PlannedActivityId | None = None
    ) -> PlannedActivityId:
        """Add a plan; with ``planned_id`` put a removed one back."""
        values = _values(draft) | ({} if planned_id is None else {"id": planned_id})
        key = self._connection.execute(insert(planned_activity).values(values)).lastrowid
        self._tell(draft)
        return PlannedActivityId(key)

    def change(self, before: PlannedActivity, draft: PlannedActivityDraft) -> None:
        this = planned_activity.c.id == before.id
        self._connection.execute(update(planned_activity).where(this).values(_values(draft)))
        self._tell(before)
        self._tell(draft)

    def remove(self, planned: PlannedActivity) -> None:
        this = planned_activity.c.id == planned.id
        self._connection.execute(delete(planned_activity).where(this))
        self._tell(planned)

    def _tell(self, draft: PlannedActivityDraft) -> None:
        """Let the organisation be found by what is planned there."""
        self._search.changed(HitKind.ORGANISATION, _values(draft)["organisation_id"])

    def _found(self, wanted: Select[*tuple[Any, ...]]) -> tuple[PlannedActivity, ...]:
        in_order = wanted.order_by(
            planned_activity.c.day, planned_activity.c.at, planned_activity.c.id
        )
        return tuple(self._planned(row) for row in self._connection.execute(in_order))

    def _planned(self, row: Row[*tuple[Any, ...]]) -> PlannedActivity:
        return PlannedActivity(
            id=PlannedActivityId(row.id),
            organisation_id=OrganisationId(row.organisation_id),
            organisation_name=row.organisation_name,
            on=row.day,
            at=row.at,
            kind_id=row.kind_id,
            kind=self._terms.all[TermId(row.kind_id)],
            what=row.what,
            audience=row.audience,
            participants=row.participants,
            with_whom=row.with_whom,
            place=row.place,
            language=row.language,
            materials=row.materials,
            text=row.text,
        )


def _select() -> Select[*tuple[Any, ...]]:
    return select(planned_activity, organisation.c.name.label("organisation_name")).join(
        organisation
    )


def _values(draft: PlannedActivityDraft) -> dict[str, Any]:
    return {
        "organisation_id": draft.organisation_id,
        "day": draft.on,
        "at": draft.at,
        "kind_id": draft.kind_id,
        "what": draft.what.strip(),
        "audience": draft.audience.strip(),
        "participants": draft.participants,
        "with_whom": draft.with_whom.strip(),
        "place": draft.place.strip(),
        "language": draft.language.strip(),
        "materials": draft.materials.strip(),
        "text": draft.text,
    }
