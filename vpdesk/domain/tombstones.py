"""What is kept of a destroyed case so that no backup brings it back."""

from dataclasses import dataclass
from datetime import date

from vpdesk.domain.cases import CaseId
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.retention import DestructionReason


@dataclass(frozen=True, slots=True, kw_only=True)
class Tombstone:
    """A case that was destroyed, with as much as its certificate needs; it names nobody."""

    case_id: CaseId
    number: str
    organisation_id: OrganisationId
    destroyed_on: date
    reason: DestructionReason
