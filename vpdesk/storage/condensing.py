"""Condenses the entries of a case to what counts of them, without any text."""

from collections import defaultdict
from datetime import date
from typing import Any

from sqlalchemy import Connection, delete, insert, literal, select

from vpdesk.domain.cases import CaseId
from vpdesk.domain.terms import Route
from vpdesk.domain.timeline import AppointmentBy, ContactKind, StepState
from vpdesk.storage.case_time import TIMED
from vpdesk.storage.entry_values import TABLES
from vpdesk.storage.tables import contact, referral, step


def condense_contacts(connection: Connection, case_id: CaseId, registered_on: date) -> None:
    """Sum contacts and all hours by calendar month, as hours are counted by month and by year.

    The hours of steps, referrals and notes are from then on with the contacts, so this comes first.

    A sum stands on the first of its month; in the month of registration not before that day.
    """
    sums: defaultdict[date, dict[str, int]] = defaultdict(
        lambda: {"count": 0, "minutes": 0, "travel_minutes": 0}
    )
    for kind in TIMED:
        table = TABLES[kind]
        contacts = contact.c["count"] if table is contact else literal(0)
        of_case = select(table.c.day, contacts, table.c.minutes, table.c.travel_minutes).where(
            table.c.case_id == case_id
        )
        if table is not contact:
            of_case = of_case.where((table.c.minutes > 0) | (table.c.travel_minutes > 0))
        for day, count, minutes, travel_minutes in connection.execute(of_case):
            month = day.replace(day=1)
            of_month = sums[registered_on if month == registered_on.replace(day=1) else month]
            of_month["count"] += count
            of_month["minutes"] += minutes
            of_month["travel_minutes"] += travel_minutes
    rows = [
        {"day": day, "kind": ContactKind.TALK, **of_month} for day, of_month in sorted(sums.items())
    ]
    _put_instead(connection, contact, case_id, rows)


def condense_steps(connection: Connection, case_id: CaseId, registered_on: date) -> None:
    """Keep one of each step that was done, per route."""
    done = select(step.c.step_id, step.c.route).where(
        step.c.case_id == case_id, step.c.state == StepState.DONE
    )
    kept: list[tuple[int, Route]] = sorted(set(map(tuple, connection.execute(done))))
    rows = [
        {"day": registered_on, "step_id": term_id, "route": route, "state": StepState.DONE}
        for term_id, route in kept
    ]
    _put_instead(connection, step, case_id, rows)


def condense_referrals(connection: Connection, case_id: CaseId, registered_on: date) -> None:
    """Keep one of each kind that was referred to, without the address."""
    kinds = select(referral.c.kind_id).where(
        referral.c.case_id == case_id, referral.c.kind_id.is_not(None)
    )
    rows = [
        {
            "day": registered_on,
            "kind_id": kind_id,
            "name": "",
            "appointment_by": AppointmentBy.REPORTER,
        }
        for kind_id in sorted(set(connection.scalars(kinds)))
    ]
    _put_instead(connection, referral, case_id, rows)


def _put_instead(
    connection: Connection, table: Any, case_id: CaseId, rows: list[dict[str, Any]]
) -> None:
    connection.execute(delete(table).where(table.c.case_id == case_id))
    for row in rows:
        connection.execute(insert(table).values(case_id=case_id, **row))
