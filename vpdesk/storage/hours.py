"""Reads the time that was spent, per organisation and entry by entry."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, literal, select

from vpdesk.domain.activities import ActivityId
from vpdesk.domain.cases import CaseId
from vpdesk.domain.hours import ActivityTime, CaseTime, SpentHours, TimeEntry
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.domain.terms import TermId
from vpdesk.domain.timeline import ContactKind, EntryId, EntryKind, EntryRef
from vpdesk.storage.case_numbers import shown_number
from vpdesk.storage.case_time import TIMED, time_of_organisations
from vpdesk.storage.entry_values import TABLES
from vpdesk.storage.tables import activity, case, own_entry
from vpdesk.storage.tables.columns import took_time
from vpdesk.storage.terms import TermRepository


class HoursRepository:
    """Work in cases and activities beside it; destroyed cases count like all others."""

    def __init__(
        self, connection: Connection, terms: TermRepository, wall: OrganisationId | None = None
    ) -> None:
        self._connection = connection
        self._terms = terms
        self._wall = wall

    def spent(self, period: Period) -> Mapping[OrganisationId, SpentHours]:
        """Sum the minutes of ``period`` for each organisation that has any."""
        nothing = literal(0)
        worked = time_of_organisations(period).subquery()
        in_cases = select(
            worked.c.organisation_id,
            worked.c.minutes.label("in_cases"),
            nothing.label("on_activities"),
            worked.c.travel_minutes,
        )
        activities = select(
            activity.c.organisation_id, nothing, activity.c.minutes, activity.c.travel_minutes
        ).where(_within(activity, period))
        entries = in_cases.union_all(activities).subquery()
        rows = self._connection.execute(
            select(
                entries.c.organisation_id,
                func.sum(entries.c.in_cases).label("in_cases"),
                func.sum(entries.c.on_activities).label("on_activities"),
                func.sum(entries.c.travel_minutes).label("travel_minutes"),
            ).group_by(entries.c.organisation_id)
        )
        return {
            OrganisationId(row.organisation_id): SpentHours(
                case_minutes=row.in_cases,
                activity_minutes=row.on_activities,
                travel_minutes=row.travel_minutes,
            )
            for row in rows
            if row.in_cases or row.on_activities or row.travel_minutes
        }

    def own_minutes(self, period: Period) -> int:
        """Sum the minutes of the adviser's own register within ``period``; none behind a wall."""
        if self._wall is not None:
            return 0
        done = select(func.sum(own_entry.c.minutes)).where(
            _within(own_entry, period), ~own_entry.c.planned
        )
        return self._connection.scalar(done) or 0

    def entries(self, organisation_id: OrganisationId, period: Period) -> tuple[TimeEntry, ...]:
        """Return all that took time within ``period``, the oldest first."""
        found: list[TimeEntry] = [
            *(each for kind in TIMED for each in self._in_cases(kind, organisation_id, period)),
            *self._activities(organisation_id, period),
        ]
        return tuple(sorted(found, key=lambda entry: entry.on))

    def _in_cases(
        self, kind: EntryKind, organisation_id: OrganisationId, period: Period
    ) -> list[CaseTime]:
        table = TABLES[kind]
        is_contact = kind is EntryKind.CONTACT
        rows = self._connection.execute(
            select(
                table,
                case.c.code_name,
                case.c.year,
                case.c.sequence,
            )
            .join_from(table, case, table.c.case_id == case.c.id)
            .where(
                case.c.organisation_id == organisation_id,
                _within(table, period),
                took_time(table),
            )
            .order_by(table.c.id)
        )
        return [
            CaseTime(
                on=row.day,
                case_id=CaseId(row.case_id),
                ref=EntryRef(kind=kind, id=EntryId(row.id)),
                code_name=row.code_name,
                number=shown_number(row.year, row.sequence),
                contact=ContactKind(row.kind) if is_contact else None,
                contacts=row._mapping["count"] if is_contact else 0,  # noqa: SLF001
                minutes=row.minutes,
                travel_minutes=row.travel_minutes,
            )
            for row in rows
        ]

    def _activities(self, organisation_id: OrganisationId, period: Period) -> list[ActivityTime]:
        rows = self._connection.execute(
            select(activity)
            .where(
                activity.c.organisation_id == organisation_id,
                _within(activity, period),
                took_time(activity),
            )
            .order_by(activity.c.id)
        )
        return [
            ActivityTime(
                on=row.day,
                activity_id=ActivityId(row.id),
                what=row.what,
                kind=self._terms.all[TermId(row.kind_id)],
                minutes=row.minutes,
                travel_minutes=row.travel_minutes,
            )
            for row in rows
        ]


def _within(table: Any, period: Period) -> ColumnElement[bool]:
    return table.c.day.between(period.start, period.end)  # type: ignore[no-any-return]
