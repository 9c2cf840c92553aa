"""Reads what needs the adviser on one day."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Date, Row, Select, and_, func, or_, select

from vpdesk.domain.cases import RUNNING, CaseId
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.overview import (
    MOST_MENTIONED,
    CaseMention,
    DueFollowUp,
    OrganisationHours,
)
from vpdesk.domain.periods import Period
from vpdesk.domain.timeline import EntryId, StepState
from vpdesk.storage.case_numbers import shown_number
from vpdesk.storage.case_time import time_of_organisations
from vpdesk.storage.tables import (
    activity,
    case,
    contact,
    final_report,
    follow_up,
    organisation,
    step,
)


class OverviewRepository:
    """Lists over all organisations."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def running_cases(self) -> int:
        running = select(func.count()).where(case.c.status.in_(RUNNING))
        return self._connection.scalar(running) or 0

    def organisations_with_cases(self) -> int:
        """Count the organisations that have running cases."""
        having = select(func.count(case.c.organisation_id.distinct()))
        return self._connection.scalar(having.where(case.c.status.in_(RUNNING))) or 0

    def organisations(self) -> frozenset[OrganisationId]:
        """Return the organisations in use."""
        in_use = select(organisation.c.id).where(organisation.c.archived_on.is_(None))
        return frozenset(map(OrganisationId, self._connection.scalars(in_use)))

    def follow_ups(self, until: date) -> tuple[DueFollowUp, ...]:
        """Return the open follow-ups due by ``until``, the oldest first."""
        due = (
            select(
                follow_up.c.id.label("follow_up_id"),
                follow_up.c.day,
                follow_up.c.at,
                follow_up.c.what,
                follow_up.c.kind.label("follow_up_kind"),
                follow_up.c.promised,
                *_naming(),
            )
            .join_from(follow_up, case)
            .join(organisation, case.c.organisation_id == organisation.c.id)
            .where(follow_up.c.done_on.is_(None), follow_up.c.day <= until)
            .order_by(follow_up.c.day, follow_up.c.at, follow_up.c.id)
        )
        return tuple(
            DueFollowUp(
                id=EntryId(row.follow_up_id),
                case_id=CaseId(row.case_id),
                code_name=row.code_name,
                number=shown_number(row.year, row.sequence),
                organisation_name=row.organisation_name,
                on=row.day,
                at=row.at,
                what=row.what,
                kind=row.follow_up_kind,
                promised=row.promised,
            )
            for row in self._connection.execute(due)
        )

    def quiet(self, since: date) -> tuple[CaseMention, ...]:
        """Return the running cases without contact after ``since``, with the last contact."""
        of_case = select(func.max(contact.c.day)).where(contact.c.case_id == case.c.id)
        latest = func.coalesce(of_case.scalar_subquery(), case.c.registered_on, type_=Date())
        return self._mentions(latest, case.c.status.in_(RUNNING), latest < since)

    def uninformed(self) -> tuple[CaseMention, ...]:
        """Return the running cases with a step outside after the last contact, and its day."""
        of_case = (step.c.case_id == case.c.id, step.c.outside, step.c.state == StepState.DONE)
        told = select(contact.c.id).where(
            contact.c.case_id == step.c.case_id,
            or_(
                contact.c.day > step.c.day,
                and_(contact.c.day == step.c.day, contact.c.recorded > step.c.recorded),
            ),
        )
        latest = select(func.max(step.c.day, type_=Date())).where(*of_case, ~told.exists())
        on = latest.correlate(case).scalar_subquery()
        return self._mentions(on, case.c.status.in_(RUNNING), on.is_not(None))

    def without_next_step(self) -> tuple[CaseMention, ...]:
        """Return the running cases without an open follow-up, with the day of registration."""
        planned = select(follow_up.c.id).where(
            follow_up.c.case_id == case.c.id, follow_up.c.done_on.is_(None)
        )
        running = case.c.status.in_(RUNNING)
        return self._mentions(case.c.registered_on, running, ~planned.exists())

    def hours(self, period: Period) -> tuple[OrganisationHours, ...]:
        """Sum the minutes of a period per organisation in which there are any, most first."""
        worked = time_of_organisations(period).subquery()
        in_cases = select(worked.c.organisation_id, worked.c.minutes)
        activities = select(activity.c.organisation_id, activity.c.minutes).where(
            activity.c.day.between(period.start, period.end)
        )
        spent = in_cases.union_all(activities).subquery()
        minutes = func.sum(spent.c.minutes)
        rows = self._connection.execute(
            select(organisation.c.id, organisation.c.name, minutes.label("minutes"))
            .join_from(spent, organisation, spent.c.organisation_id == organisation.c.id)
            .group_by(organisation.c.id)
            .having(minutes > 0)
            .order_by(minutes.desc(), organisation.c.name_key)
        )
        return tuple(
            OrganisationHours(
                organisation_id=OrganisationId(row.id), name=row.name, minutes=row.minutes
            )
            for row in rows
        )

    def reported(self, *, by: date) -> Mapping[OrganisationId, frozenset[Period]]:
        """Return the periods of which a report was issued or declared final ``by`` that day."""
        final = select(
            final_report.c.organisation_id, final_report.c.start, final_report.c.end
        ).where(final_report.c.final_on <= by)
        found: dict[OrganisationId, frozenset[Period]] = {}
        for key, start, end in self._connection.execute(final):
            own = found.get(OrganisationId(key), frozenset())
            found[OrganisationId(key)] = own | {Period(start, end)}
        return found

    def worked(self, organisation_id: OrganisationId, period: Period) -> bool:
        """Tell whether a case, a contact or an activity of ``period`` is of an organisation."""
        cases = select(case.c.id).where(
            case.c.organisation_id == organisation_id,
            case.c.registered_on.between(period.start, period.end),
        )
        contacts = (
            select(contact.c.id)
            .join_from(contact, case, contact.c.case_id == case.c.id)
            .where(
                case.c.organisation_id == organisation_id,
                contact.c.day.between(period.start, period.end),
            )
        )
        activities = select(activity.c.id).where(
            activity.c.organisation_id == organisation_id,
            activity.c.day.between(period.start, period.end),
        )
        found = cases.exists() | contacts.exists() | activities.exists()
        return bool(self._connection.scalar(select(found)))

    def _mentions(
        self, on: ColumnElement[Any], *where: ColumnElement[bool]
    ) -> tuple[CaseMention, ...]:
        found: Select[*tuple[Any, ...]] = (
            select(on.label("on"), *_naming())
            .join_from(case, organisation, case.c.organisation_id == organisation.c.id)
            .where(*where)
            .order_by(on, case.c.id)
            .limit(MOST_MENTIONED)
        )
        return tuple(_mention(row) for row in self._connection.execute(found))


def _naming() -> tuple[ColumnElement[Any], ...]:
    return (
        case.c.id.label("case_id"),
        case.c.code_name,
        case.c.year,
        case.c.sequence,
        organisation.c.name.label("organisation_name"),
    )


def _mention(row: Row[*tuple[Any, ...]]) -> CaseMention:
    return CaseMention(
        case_id=CaseId(row.case_id),
        code_name=row.code_name,
        number=shown_number(row.year, row.sequence),
        organisation_name=row.organisation_name,
        on=row.on,
    )
