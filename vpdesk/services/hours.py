"""Hours to look at, for the adviser alone; what leaves is a time statement among the editions."""

from datetime import date

from vpdesk.domain.agreed_hours import agreed_of_each
from vpdesk.domain.hours import HoursTable, TimeEntry, hours_of
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.services.errors import Gone
from vpdesk.storage.vault_database import VaultDatabase


class Hours:
    """What was spent, and what it was spent on."""

    def __init__(self, database: VaultDatabase) -> None:
        self._database = database

    def look(self, period: Period, organisation_id: OrganisationId | None = None) -> HoursTable:
        """Return the hours of one organisation, or of all that are shown; raises ``Gone``."""
        so_far = Period(date(period.end.year, 1, 1), period.end)
        with self._database.reading() as tx:
            used = tx.organisations.list(archived=False)
            left = tx.organisations.list(archived=True)
            spent, this_year = tx.hours.spent(period), tx.hours.spent(so_far)
            agreed = agreed_of_each(tx.contracts.all(), period.end.year)
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
            rows=tuple(hours_of(each, spent, this_year, agreed.get(each.id)) for each in shown),
        )

    def entries(self, organisation_id: OrganisationId, period: Period) -> tuple[TimeEntry, ...]:
        """Return what took time for an organisation within ``period``, the oldest first.

        Raises ``Gone``.
        """
        with self._database.reading() as tx:
            if tx.organisations.get(organisation_id) is None:
                raise Gone
            return tx.hours.entries(organisation_id, period)
