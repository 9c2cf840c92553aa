"""Where the contract with an organisation stands."""

from datetime import date
from enum import StrEnum

from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.domain.periods import months_later


class ContractState(StrEnum):
    """Whether a contract asks for attention."""

    RUNNING = "running"
    WITHIN_NOTICE = "within_notice"
    ENDED = "ended"


def contract_state(organisation: OrganisationDraft, today: date) -> ContractState:
    """Tell whether the contract runs, ends within its notice period, or has ended.

    A contract without an end runs on; one without a notice period only ever ends.
    """
    until = organisation.contract_until
    if until is None:
        return ContractState.RUNNING
    if until < today:
        return ContractState.ENDED
    notice = organisation.notice_months or 0
    if notice and months_later(until, -notice) <= today:
        return ContractState.WITHIN_NOTICE
    return ContractState.RUNNING
