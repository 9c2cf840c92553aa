"""Hours to look at, for the adviser alone; what leaves is a time statement among the editions."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path

from vpdesk.domain.agreed_hours import agreed_of_each
from vpdesk.domain.hours import HoursTable, TimeEntry, hours_of, within
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.services.annual_reports.report_titles import period_title
from vpdesk.services.errors import Gone
from vpdesk.services.files.outside_files import put_outside, refuse_vaults
from vpdesk.services.log import utc_now
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase


class Hours:
    """What was spent, and what it was spent on."""

    def __init__(self, database: VaultDatabase, now: Callable[[], datetime] = utc_now) -> None:
        self._database = database
        self._now = now

    def look(self, period: Period, organisation_id: OrganisationId | None = None) -> HoursTable:
        """Return the hours of one organisation, or of all that are shown; raises ``Gone``."""
        so_far = Period(date(period.end.year, 1, 1), period.end)
        with self._database.reading() as tx:
            used = tx.organisations.list(archived=False)
            left = tx.organisations.list(archived=True)
            spent, this_year = tx.hours.spent(period), tx.hours.spent(so_far)
            agreed = agreed_of_each(tx.contracts.all(), period.end.year)
            invoiced = _invoiced(tx, period)
            own_minutes = tx.hours.own_minutes(period)
        in_use = {row.organisation.id for row in used}
        shown = [
            row.organisation
            for row in sorted((*used, *left), key=lambda row: row.organisation.name.casefold())
            if organisation_id == row.organisation.id
            or (organisation_id is None and row.organisation.id in in_use | spent.keys())
        ]
        if organisation_id is not None and not shown:
            raise Gone
        return HoursTable(
            period=period,
            rows=tuple(
                hours_of(each, spent, this_year, agreed.get(each.id), invoiced.get(each.id, 0))
                for each in shown
            ),
            own_minutes=own_minutes if organisation_id is None else 0,
        )

    def file_name(self, period: Period, *, language: str = "nl") -> str:
        """Return the name to propose for the hours of a period."""
        from vpdesk.reports.own_hours import own_hours_file_name

        return own_hours_file_name(period_title(period, language), language)

    def save(
        self, period: Period, path: Path, *, language: str = "nl", replace: bool = False
    ) -> None:
        """Write the hours of all that are shown as a workbook for the adviser alone, and note it.

        ``replace`` says that its user agreed to lose what stands there. Raises ``InsideVault``,
        ``FileExistsError`` or another ``OSError``.
        """
        from vpdesk.reports.own_hours import own_hours_workbook

        refuse_vaults(path)
        content = own_hours_workbook(self.look(period), period_title(period, language), language)

        def note() -> None:
            with self._database.writing() as tx:
                tx.log.note(LoggedAct.HOURS_SAVED, at=self._now(), organisation_id=tx.wall)

        put_outside(path, content, replace=replace, before=note)

    def entries(self, organisation_id: OrganisationId, period: Period) -> tuple[TimeEntry, ...]:
        """Return what took time for an organisation within ``period``, the oldest first.

        Raises ``Gone``.
        """
        with self._database.reading() as tx:
            if tx.organisations.get(organisation_id) is None:
                raise Gone
            return tx.hours.entries(organisation_id, period)


def _invoiced(tx: Transaction, period: Period) -> Mapping[OrganisationId, int]:
    """Return the minutes spent within ``period`` in quarters that were invoiced."""
    stretches = {
        organisation_id: within(periods, period)
        for organisation_id, periods in tx.invoices.periods().items()
    }
    spent = {each: tx.hours.spent(each) for each in {p for own in stretches.values() for p in own}}
    return {
        organisation_id: sum(
            spent[each][organisation_id].minutes for each in own if organisation_id in spent[each]
        )
        for organisation_id, own in stretches.items()
    }
