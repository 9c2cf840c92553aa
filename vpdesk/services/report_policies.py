"""What an organisation's reports tell: agreed before a period starts, kept in versions."""

from collections.abc import Callable
from datetime import date

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.domain.report_policies import ReportAgreement, in_force
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase


class ReportPolicies:
    """Agreements on figures, one organisation at a time."""

    def __init__(self, database: VaultDatabase, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today

    def agreement(self, organisation_id: OrganisationId, period: Period) -> ReportAgreement:
        """Return what is in force for ``period``; the usual one when nothing was agreed."""
        with self._database.reading() as tx:
            return agreement_for(tx, organisation_id, period)


def agreement_for(
    tx: Transaction, organisation_id: OrganisationId, period: Period
) -> ReportAgreement:
    """Return what is in force for ``period``, within a unit of work."""
    return in_force(tx.report_policies.list(organisation_id), period.start)
