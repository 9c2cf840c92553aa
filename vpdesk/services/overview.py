"""What the adviser sees first: what today asks for."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from vpdesk.domain.overview import CaseMention, Overview
from vpdesk.domain.periods import calendar_year, month_of, months_later
from vpdesk.domain.settings import RETENTION, retention_months
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase

SOON = timedelta(days=7)
RETENTION_SOON = timedelta(days=30)
QUIET_MONTHS = 2

# Counting months back and forth loses at most this much: 31 January and a month is 28 February.
_SHORT_MONTH = timedelta(days=3)


class Overviews:
    """The desk on one day."""

    def __init__(self, database: VaultDatabase, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today

    def today(self) -> Overview:
        """Return what needs the adviser today."""
        today = self._today()
        with self._database.reading() as tx:
            organisations, agreed_minutes = tx.overview.organisations()
            this_year = tx.overview.hours(calendar_year(today.year))
            return Overview(
                today=today,
                running_cases=tx.overview.running_cases(),
                organisations_with_cases=tx.overview.organisations_with_cases(),
                organisations=organisations,
                follow_ups=tx.overview.follow_ups(today + SOON),
                retention=tuple(_reaching_retention(tx, today + RETENTION_SOON)),
                quiet=tx.overview.quiet(months_later(today, -QUIET_MONTHS)),
                without_next_step=tx.overview.without_next_step(),
                hours_this_month=tx.overview.hours(month_of(today)),
                minutes_this_year=sum(each.minutes for each in this_year),
                agreed_minutes=agreed_minutes,
            )


def _reaching_retention(tx: Transaction, until: date) -> Iterator[CaseMention]:
    """Yield the closed cases whose content reaches its term, with the day it does so."""
    months = retention_months(tx.settings.get(RETENTION))
    latest = months_later(until, -months) + _SHORT_MONTH
    for closed in tx.overview.closed(latest):
        if closed.on is not None and (due := months_later(closed.on, months)) <= until:
            yield replace(closed, on=due)
