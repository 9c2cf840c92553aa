"""Where time in cases is kept: with every kind of entry that took some."""

from functools import reduce
from operator import add
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select, union_all

from vpdesk.domain.periods import Period
from vpdesk.domain.timeline import EntryKind
from vpdesk.storage.entry_values import TABLES
from vpdesk.storage.tables import case
from vpdesk.storage.tables.columns import took_time

TIMED = (EntryKind.CONTACT, EntryKind.STEP, EntryKind.REFERRAL, EntryKind.NOTE)
"""The kinds of entry that tell how long they took, and the way there."""


def time_of_organisations(period: Period) -> Select[*tuple[Any, ...]]:
    """Return organisation, minutes and travel minutes of every entry within ``period``."""
    spent = union_all(
        *(
            select(table.c.case_id, table.c.minutes, table.c.travel_minutes).where(
                table.c.day.between(period.start, period.end), took_time(table)
            )
            for table in _tables()
        )
    ).subquery()
    return select(case.c.organisation_id, spent.c.minutes, spent.c.travel_minutes).join_from(
        spent, case, spent.c.case_id == case.c.id
    )


def minutes_per_case(cases: Select[Any]) -> Select[*tuple[Any, ...]]:
    """Return each of ``cases`` that took time, and the sum of its minutes."""
    spent = union_all(
        *(
            select(table.c.case_id, table.c.minutes).where(table.c.case_id.in_(cases))
            for table in _tables()
        )
    ).subquery()
    return select(spent.c.case_id, func.sum(spent.c.minutes)).group_by(spent.c.case_id)


def minutes_of_case() -> ColumnElement[int]:
    """Return the minutes of the case that is selected around it."""
    sums: list[ColumnElement[int]] = [
        func.coalesce(
            select(func.sum(table.c.minutes)).where(table.c.case_id == case.c.id).scalar_subquery(),
            0,
        )
        for table in _tables()
    ]
    return reduce(add, sums)


def _tables() -> list[Any]:
    return [TABLES[kind] for kind in TIMED]
