"""What the adviser sees first: what today asks for."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from vpdesk.domain.agreed_hours import agreed_of_each
from vpdesk.domain.overview import AppointmentDue, CaseMention, Overview
from vpdesk.domain.periods import calendar_year, month_of, months_later
from vpdesk.domain.timeline import EntryId
from vpdesk.services.annual_reports.reports_due import reports_due
from vpdesk.services.organisations.appointments import reviews_due
from vpdesk.services.organisations.contracts import cards_running_out
from vpdesk.services.organisations.due_work import open_recommendations
from vpdesk.services.retention.retention_clock import kept_cases
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase

SOON = timedelta(days=7)
REVIEW_SOON = timedelta(days=14)
RETENTION_SOON = timedelta(days=30)
QUIET_MONTHS = 2


class Overviews:
    """The desk on one day."""

    def __init__(self, database: VaultDatabase, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today

    def today(self) -> Overview:
        """Return what needs the adviser today."""
        today = self._today()
        with self._database.reading() as tx:
            organisations = tx.overview.organisations()
            agreed = agreed_of_each(tx.contracts.all(), today.year)
            this_year = tx.overview.hours(calendar_year(today.year))
            return Overview(
                today=today,
                running_cases=tx.overview.running_cases(),
                organisations_with_cases=tx.overview.organisations_with_cases(),
                organisations=len(organisations),
                follow_ups=tx.overview.follow_ups(today + SOON),
                agreed=tx.agreed_points.due(today + SOON),
                planned=tx.planned_activities.due(today + SOON),
                appointments=_appointments(tx, today),
                open_recommendations=open_recommendations(tx, today),
                cards=cards_running_out(tx, today),
                retention=_reaching_retention(tx, today),
                quiet=tx.overview.quiet(months_later(today, -QUIET_MONTHS)),
                without_next_step=tx.overview.without_next_step(),
                uninformed=tx.overview.uninformed(),
                reports_due=reports_due(tx, today),
                hours_this_month=tx.overview.hours(month_of(today)),
                minutes_this_year=sum(each.minutes for each in this_year),
                agreed_minutes=sum(agreed.get(each, 0) for each in organisations),
            )

    def beginning(self, start: datetime, end: datetime) -> tuple[tuple[EntryId, datetime], ...]:
        """Return the open follow-ups that begin from ``start`` to ``end``, local times, with when.

        Those of a day without a time are left out.
        """
        with self._database.reading() as tx:
            due = tx.overview.follow_ups(end.date())
        begins = ((each.id, datetime.combine(each.on, each.at)) for each in due if each.at)
        return tuple((key, at) for key, at in begins if start <= at <= end)


def _appointments(tx: Transaction, today: date) -> tuple[AppointmentDue, ...]:
    due = reviews_due(tx, today + REVIEW_SOON, today)
    return tuple(AppointmentDue(organisation_id=each.id, name=each.name, on=on) for each, on in due)


def _reaching_retention(tx: Transaction, today: date) -> tuple[CaseMention, ...]:
    """Return the closed cases about which the clock asks soon, with the day it does so."""
    kept = kept_cases(tx, today, within=RETENTION_SOON)
    reaching = [each for each in kept if each.due_on <= today + RETENTION_SOON]
    return tuple(
        CaseMention(
            case_id=each.case.id,
            code_name=each.case.code_name,
            number=each.case.number,
            organisation_name=each.case.organisation_name,
            on=each.due_on,
        )
        for each in sorted(reaching, key=lambda each: (each.due_on, each.case.id))
    )
