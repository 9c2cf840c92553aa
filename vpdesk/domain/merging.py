"""Putting two cases of one reporter together: what becomes of each, and what stays counted."""

from dataclasses import dataclass, replace
from enum import StrEnum

from vpdesk.domain.cases import Case, CaseFacts, CaseKind, IssueDraft


class Reporters(StrEnum):
    """What is known of whether two cases are of one person."""

    SAME = "same"
    """They are recorded as one already."""
    SAME_NAME = "same_name"
    DIFFERENT_NAMES = "different_names"
    UNKNOWN = "unknown"
    """At least one of them has no name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MergePlan:
    """What happens when two cases are put together.

    ``kept`` is the one that came first, ``folded`` goes into it. ``entries`` come along,
    ``consents`` and ``attachments`` among them. ``told`` says that ``kept`` counts in a final
    report; that stays as it was told.
    """

    kept: Case
    folded: Case
    reporters: Reporters
    facts: CaseFacts
    entries: int
    consents: int
    attachments: int
    told: bool = False


def in_order(one: Case, other: Case) -> tuple[Case, Case]:
    """Return the case that came first, then the other one."""
    first, second = sorted((one, other), key=lambda case: (case.registered_on, case.id))
    return first, second


def merged_facts(kept: CaseFacts, folded: CaseFacts) -> CaseFacts:
    """Return the facts of two cases as one: those of the first, filled up from the second.

    It is a report when either is; issues that say the same are one, and one that says nothing is
    left out beside others.
    """
    issues = dict.fromkeys((*kept.issues, *folded.issues))
    telling = tuple(each for each in issues if each != IssueDraft())
    either = {kept.kind, folded.kind}
    return replace(
        kept,
        kind=CaseKind.REPORT if CaseKind.REPORT in either else kept.kind,
        channel_id=kept.channel_id or folded.channel_id,
        position_id=kept.position_id or folded.position_id,
        gender_id=kept.gender_id or folded.gender_id,
        unit_id=kept.unit_id or folded.unit_id,
        outcome_id=kept.outcome_id or folded.outcome_id,
        issues=telling or kept.issues,
    )
