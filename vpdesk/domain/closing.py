"""Closing a case and opening it again: what is chosen, what follows, and what leads back."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from vpdesk.domain.cases import CaseFacts
from vpdesk.domain.periods import Period
from vpdesk.domain.problems import TEXT_LIMIT, Problem, Reason
from vpdesk.domain.referral_contacts import ReferralContactId
from vpdesk.domain.retention import Hold
from vpdesk.domain.settings import LONGEST_RETENTION
from vpdesk.domain.terms import Term
from vpdesk.domain.timeline import (
    Consent,
    ConsentState,
    Entry,
    EntryRef,
    FollowUp,
    RemovedEntry,
)

OUT_OF_TASK = "out_of_scope"
"""The code of the outcome of a case that is not the adviser's task."""

OFFERED_TERMS = (0, 3, 6, 12, 18, 24, 36, 48, 60)
"""Months from closing among which is chosen, beside the usual term."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosingChoice:
    """What is decided at closing; ``months`` None keeps the usual term of the vault.

    With ``drop_follow_ups`` what was still planned is taken out of the timeline.
    """

    months: int | None = None
    drop_follow_ups: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Referred:
    """Where somebody was sent whose matter is not the adviser's task: an address, or words."""

    contact_id: ReferralContactId | None = None
    to: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedCaseNow:
    """A case that was just closed, with all that leads back to how it was before.

    ``after`` are the facts it was closed with.
    """

    closing: EntryRef
    before: CaseFacts
    after: CaseFacts
    months_before: int | None = None
    follow_ups: tuple[RemovedEntry, ...] = ()
    added: tuple[EntryRef, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseTerm:
    """For how many months a case is kept: by a choice of its ``own``, or as ``usual``."""

    usual: int
    own: int | None = None

    @property
    def months(self) -> int:
        """The months that count."""
        return self.usual if self.own is None else self.own


@dataclass(frozen=True, slots=True, kw_only=True)
class DestroyDate:
    """When the content of a case may go if it is closed on a day, and what decides that.

    ``term_ends`` is closing plus the term; ``report`` is the period in whose report the case
    counts, final since ``final_on``; a ``hold`` still stands. ``due_on`` is the latest of them.
    """

    due_on: date
    term_ends: date
    months: int
    report: Period
    final_on: date | None = None
    hold: Hold | None = None


def open_follow_ups(entries: Iterable[Entry]) -> tuple[FollowUp, ...]:
    """Return what is still planned, the soonest first."""
    planned = [each for each in entries if isinstance(each, FollowUp) and each.done_on is None]
    return tuple(sorted(planned, key=lambda each: (each.on, each.id)))


def asked_consents(entries: Iterable[Entry]) -> tuple[Consent, ...]:
    """Return the consents that were asked for and not answered."""
    return tuple(
        each for each in entries if isinstance(each, Consent) and each.state is ConsentState.ASKED
    )


def is_out_of_task(category: Term | None) -> bool:
    """Tell whether what a case is about is not the adviser's task (product.md 3.1)."""
    return category is not None and category.out_of_scope and not category.heading


def problems_in_term(months: int | None) -> tuple[Problem, ...]:
    """Refuse a term below 0 or above 60 months; None is the usual one."""
    if months is None or 0 <= months <= LONGEST_RETENTION:
        return ()
    return (Problem(field="months", reason=Reason.TOO_LARGE),)


def problems_in_reopening(reason: str) -> tuple[Problem, ...]:
    """Say what keeps a closed case from being opened again: why is needed."""
    if not reason.strip():
        return (Problem(field="reason", reason=Reason.REQUIRED),)
    long = len(reason) > TEXT_LIMIT
    return (Problem(field="reason", reason=Reason.TOO_LONG),) if long else ()
