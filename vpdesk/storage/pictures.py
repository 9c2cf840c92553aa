"""Counts what the pictures show; destroyed cases count like all others."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, select

from vpdesk.domain.cases import CaseKind
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.domain.pictures import ContractHours, MonthlyCases, MonthlyCategories
from vpdesk.domain.terms import TermId, Vocabulary
from vpdesk.storage.case_time import time_of_organisations
from vpdesk.storage.tables import activity, case, follow_up, issue, organisation, term


class PictureRepository:
    """Each count is about one organisation, or about all of them when it is None."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def cases(self, organisation_id: OrganisationId | None) -> int:
        """Count all cases there ever were."""
        everything = select(func.count()).select_from(case)
        return self._connection.scalar(everything.where(*_of(case, organisation_id))) or 0

    def monthly_cases(self, period: Period, organisation_id: OrganisationId | None) -> MonthlyCases:
        """Count the cases registered within ``period`` by month and kind."""
        month = _month()
        rows = self._connection.execute(
            select(month, case.c.kind, func.count())
            .where(_registered(period), *_of(case, organisation_id))
            .group_by(month, case.c.kind)
        )
        return {(_first_day(text), kind): count for text, kind, count in rows}

    def monthly_categories(
        self, period: Period, organisation_id: OrganisationId | None
    ) -> MonthlyCategories:
        """Count the reports registered within ``period`` by month and category.

        A category counts those of the categories below it as well, once for each report.
        """
        tree = select(term.c.id.label("top"), term.c.id.label("own")).where(
            term.c.vocabulary == Vocabulary.CATEGORY
        )
        below = tree.cte("below", recursive=True)
        below = below.union(select(below.c.top, term.c.id).where(term.c.parent_id == below.c.own))
        month = _month()
        rows = self._connection.execute(
            select(month, below.c.top, func.count(case.c.id.distinct()))
            .join_from(case, issue, issue.c.case_id == case.c.id)
            .join(below, below.c.own == issue.c.category_id)
            .where(case.c.kind == CaseKind.REPORT, _registered(period), *_of(case, organisation_id))
            .group_by(month, below.c.top)
        )
        return {(_first_day(text), TermId(top)): count for text, top, count in rows}

    def without_category(self, period: Period, organisation_id: OrganisationId | None) -> int:
        """Count the reports registered within ``period`` of which no issue has a category."""
        sorted_ones = select(issue.c.id).where(
            issue.c.case_id == case.c.id, issue.c.category_id.is_not(None)
        )
        found = select(func.count()).where(
            case.c.kind == CaseKind.REPORT,
            _registered(period),
            *_of(case, organisation_id),
            ~sorted_ones.exists(),
        )
        return self._connection.scalar(found) or 0

    def contract_hours(
        self,
        period: Period,
        organisation_id: OrganisationId | None,
        agreed: Mapping[OrganisationId, int],
    ) -> tuple[ContractHours, ...]:
        """Sum the minutes of ``period`` beside those that were ``agreed`` for it, most first.

        All that are in use, and of the others those for which there are minutes.
        """
        worked = time_of_organisations(period).subquery()
        in_cases = select(worked.c.organisation_id, worked.c.minutes)
        activities = select(activity.c.organisation_id, activity.c.minutes).where(
            activity.c.day.between(period.start, period.end)
        )
        entries = in_cases.union_all(activities).subquery()
        spent = (
            select(entries.c.organisation_id, func.sum(entries.c.minutes).label("minutes"))
            .group_by(entries.c.organisation_id)
            .subquery()
        )
        minutes = func.coalesce(spent.c.minutes, 0)
        of_one = () if organisation_id is None else (organisation.c.id == organisation_id,)
        rows = self._connection.execute(
            select(
                organisation.c.id,
                organisation.c.name,
                minutes.label("minutes"),
            )
            .outerjoin_from(organisation, spent, spent.c.organisation_id == organisation.c.id)
            .where(organisation.c.archived_on.is_(None) | (minutes > 0), *of_one)
            .order_by(minutes.desc(), organisation.c.name_key)
        )
        return tuple(
            ContractHours(
                organisation_id=OrganisationId(row.id),
                name=row.name,
                minutes=row.minutes,
                agreed_minutes=agreed.get(OrganisationId(row.id)),
            )
            for row in rows
        )

    def open_follow_ups(self, organisation_id: OrganisationId | None) -> Mapping[date, int]:
        """Count the open follow-ups by the day they are due."""
        rows = self._connection.execute(
            select(follow_up.c.day, func.count().label("follow_ups"))
            .join_from(follow_up, case, follow_up.c.case_id == case.c.id)
            .where(follow_up.c.done_on.is_(None), *_of(case, organisation_id))
            .group_by(follow_up.c.day)
        )
        return {row.day: row.follow_ups for row in rows}


def _of(table: Any, organisation_id: OrganisationId | None) -> tuple[ColumnElement[bool], ...]:
    return () if organisation_id is None else (table.c.organisation_id == organisation_id,)


def _registered(period: Period) -> ColumnElement[bool]:
    return case.c.registered_on.between(period.start, period.end)


def _month() -> ColumnElement[Any]:
    return func.substr(case.c.registered_on, 1, 7)


def _first_day(month: str) -> date:
    return date.fromisoformat(f"{month}-01")
