"""Gathers the persons that an annual report is about."""

from vpdesk.domain.counting import ReporterFacts, persons_in
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.storage.transaction import Transaction


def persons(
    tx: Transaction, organisation_id: OrganisationId, period: Period
) -> tuple[ReporterFacts, ...]:
    """Return one record per reporter with a case registered within ``period``."""
    return persons_in(tx.counting.cases(organisation_id, period))
