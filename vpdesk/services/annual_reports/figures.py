"""The figures as they are, for the adviser alone."""

from vpdesk.domain.counting import figures_of
from vpdesk.domain.figures import Figures
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.services.errors import Gone
from vpdesk.storage.vault_database import VaultDatabase


class FiguresService:
    """Counting the cases of one organisation."""

    def __init__(self, database: VaultDatabase) -> None:
        self._database = database

    def of(self, organisation_id: OrganisationId, period: Period) -> Figures:
        """Count the cases registered within ``period``; raises ``Gone``."""
        with self._database.reading() as tx:
            organisation = tx.organisations.get(organisation_id)
            if organisation is None:
                raise Gone
            cases = tx.counting.cases(organisation_id, period)
        return figures_of(organisation.name, period, cases)

    def years_with_cases(self, organisation_id: OrganisationId) -> tuple[int, ...]:
        """Return the calendar years in which cases were registered, newest first."""
        with self._database.reading() as tx:
            return tx.counting.years(organisation_id)
