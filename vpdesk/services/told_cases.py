"""Which cases final reports counted: what was told of them stays told."""

from vpdesk.domain.cases import CaseId
from vpdesk.domain.ledger import closing
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.storage.transaction import Transaction


def told_in(tx: Transaction, organisation_id: OrganisationId) -> dict[CaseId, Period]:
    """Return the cases of an organisation that count in a final report, with its period."""
    told = closing(tx.editions.all(), organisation_id)
    snapshots = tx.snapshots.get({each.snapshot for each in told if each.snapshot is not None})
    found: dict[CaseId, Period] = {}
    for each in sorted(told, key=lambda one: one.period, reverse=True):
        if each.snapshot is not None:
            found.update(dict.fromkeys(snapshots[each.snapshot].cases, each.period))
    return found
