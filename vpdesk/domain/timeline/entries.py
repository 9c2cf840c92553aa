"""Entries of a timeline as they were recorded."""

from dataclasses import dataclass

from vpdesk.domain.attachments import Media
from vpdesk.domain.cases import CaseId
from vpdesk.domain.terms import Term
from vpdesk.domain.timeline.drafts import (
    AttachmentDraft,
    ConsentDraft,
    ContactDraft,
    FollowUpDraft,
    NoteDraft,
    ReferralDraft,
    StatusDraft,
    StepDraft,
    kind_of,
)
from vpdesk.domain.timeline.exceptions import ConfidentialityException
from vpdesk.domain.timeline.kinds import EntryKind, StepState
from vpdesk.domain.timeline.numbers import EntryId


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(ContactDraft):
    """A recorded talk, call or message."""

    id: EntryId
    case_id: CaseId


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(StepDraft):
    """A recorded step; ``taken_over`` marks one that came in with a register."""

    id: EntryId
    case_id: CaseId
    step: Term
    consent_purpose: str = ""
    taken_over: bool = False

    @property
    def told_before(self) -> bool:
        """Tell whether it reached a third person before it came in, so that no consent is asked."""
        return self.taken_over and self.outside and self.state is StepState.DONE


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent(ConsentDraft):
    """A recorded consent."""

    id: EntryId
    case_id: CaseId


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral(ReferralDraft):
    """A recorded referral; ``name`` is how the address was called when it was made."""

    id: EntryId
    case_id: CaseId
    name: str
    kind: Term | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(NoteDraft):
    """A recorded note."""

    id: EntryId
    case_id: CaseId


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp(FollowUpDraft):
    """A recorded follow-up."""

    id: EntryId
    case_id: CaseId


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusChange(StatusDraft):
    """A recorded change of status."""

    id: EntryId
    case_id: CaseId


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment(AttachmentDraft):
    """A file that was attached: ``bytes`` long, of a kind that its content told."""

    id: EntryId
    case_id: CaseId
    media: Media
    bytes: int


Entry = (
    Contact
    | Step
    | Consent
    | Referral
    | Note
    | FollowUp
    | StatusChange
    | Attachment
    | ConfidentialityException
)


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryRef:
    """Which entry of which timeline."""

    kind: EntryKind
    id: EntryId


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovedEntry:
    """An entry that was taken out of its timeline, with all that is needed to put it back.

    ``recorded`` is its place among the entries of the same day; ``consent`` is the one it rested
    on, where that was taken out with it.
    """

    entry: Entry
    recorded: int
    consent: "RemovedEntry | None" = None


def ref_of(entry: Entry) -> EntryRef:
    """Return which entry ``entry`` is."""
    return EntryRef(kind=kind_of(entry), id=entry.id)
