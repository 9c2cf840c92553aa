"""Which cases final reports counted: what was told of them stays told."""

from vpdesk.domain.cases import CaseId
from vpdesk.domain.ledger import closing
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.storage.transaction import Transaction


def told_in(tx: Transaction, organisation_id: OrganisationId) -> dict[CaseId, Period]:
    """Return the cases of an organisation that count in a final report, with its period."""
    told = closing(tx.editions.all(), organisation_id)
    kept = {each.snapshot: each.period for each in told if each.snapshot is not None}
    snapshots = tx.snapshots.get(kept.keys())
    in_order = sorted(kept, key=lambda number: kept[number], reverse=True)
    return {case_id: kept[number] for number in in_order for case_id in snapshots[number].cases}
