"""Turns entries of a timeline into rows of their tables and back."""

from collections.abc import Mapping
from typing import Any, assert_never

from sqlalchemy import Row, Table

from vpdesk.domain.attachments import Media
from vpdesk.domain.cases import CaseId
from vpdesk.domain.terms import Term, TermId
from vpdesk.domain.timeline import (
    QUESTIONS,
    Attachment,
    AttachmentDraft,
    ConfidentialityException,
    Consent,
    ConsentDraft,
    Contact,
    ContactDraft,
    Entry,
    EntryDraft,
    EntryId,
    EntryKind,
    ExceptionDraft,
    FollowUp,
    FollowUpDraft,
    Note,
    NoteDraft,
    Referral,
    ReferralDraft,
    StatusChange,
    StatusDraft,
    Step,
    StepDraft,
)
from vpdesk.storage.tables import (
    attachment,
    confidentiality_exception,
    consent,
    contact,
    follow_up,
    note,
    referral,
    status_change,
    step,
)

AnyRow = Row[*tuple[Any, ...]]
Terms = Mapping[TermId, Term]

TABLES: Mapping[EntryKind, Table] = {
    EntryKind.CONTACT: contact,
    EntryKind.STEP: step,
    EntryKind.CONSENT: consent,
    EntryKind.REFERRAL: referral,
    EntryKind.NOTE: note,
    EntryKind.FOLLOW_UP: follow_up,
    EntryKind.STATUS: status_change,
    EntryKind.ATTACHMENT: attachment,
    EntryKind.EXCEPTION: confidentiality_exception,
}

_TIME = ("minutes", "travel_minutes")
_BASES = ("consent_id", "exception_id")
_OF_CONSENT = (
    *("purpose", "with_whom", "not_shared", "form", "state", "asked_on"),
    *("withdrawn_on", "withdrawn_form", "withdrawn_text"),
)


def values_of(draft: EntryDraft) -> dict[str, Any]:
    """Return the columns that a draft fills; those of a referral to the book are not complete."""
    return {"day": draft.on, "at": draft.at, "text": draft.text} | _own_values(draft)


def _own_values(draft: EntryDraft) -> dict[str, Any]:
    names: tuple[str, ...]
    match draft:
        case ContactDraft():
            names = ("kind", *_TIME, "place", "count")
        case StepDraft():
            names = ("step_id", "route", "state", "outside", *_BASES, *_TIME)
        case ConsentDraft():
            names = _OF_CONSENT
        case ReferralDraft():
            names = (
                *("contact_id", "to", "kind_id", "appointment_by", "shared", "consent_id"),
                *_TIME,
            )
        case NoteDraft():
            names = _TIME
        case FollowUpDraft():
            names = ("what", "kind", "place", "done_on", "consent_id", "promised")
        case StatusDraft():
            names = ("status",)
        case AttachmentDraft():
            names = ("name",)
        case ExceptionDraft():
            names = (*QUESTIONS, "decision")
        case _:
            assert_never(draft)
    return {name: _stripped(getattr(draft, name)) for name in names}


def _stripped(value: object) -> object:
    return value.strip() if type(value) is str else value


def entry_of(kind: EntryKind, row: AnyRow, terms: Terms) -> Entry:
    """Return the entry in a row; rows of steps tell the ``consent_purpose`` too.

    A worksheet comes without its remarks.
    """
    every: dict[str, Any] = {
        "id": EntryId(row.id),
        "case_id": CaseId(row.case_id),
        "on": row.day,
        "at": row.at,
        "text": row.text,
    }
    entry: Entry
    match kind:
        case EntryKind.CONTACT:
            entry = _contact(row, every)
        case EntryKind.STEP:
            entry = _step(row, every, terms)
        case EntryKind.CONSENT:
            entry = _consent(row, every)
        case EntryKind.REFERRAL:
            entry = _referral(row, every, terms)
        case EntryKind.NOTE:
            entry = Note(minutes=row.minutes, travel_minutes=row.travel_minutes, **every)
        case EntryKind.FOLLOW_UP:
            entry = _follow_up(row, every)
        case EntryKind.STATUS:
            entry = StatusChange(status=row.status, **every)
        case EntryKind.ATTACHMENT:
            entry = _attachment(row, every)
        case EntryKind.EXCEPTION:
            entry = _exception(row, every)
        case _:
            assert_never(kind)
    return entry


def _contact(row: AnyRow, every: dict[str, Any]) -> Contact:
    return Contact(
        kind=row.kind,
        minutes=row.minutes,
        travel_minutes=row.travel_minutes,
        place=row.place,
        count=row._mapping["count"],  # noqa: SLF001 -- a row is a tuple, with a method `count`
        **every,
    )


def _step(row: AnyRow, every: dict[str, Any], terms: Terms) -> Step:
    return Step(
        step_id=row.step_id,
        step=terms[row.step_id],
        route=row.route,
        state=row.state,
        outside=row.outside,
        consent_id=row.consent_id,
        exception_id=row.exception_id,
        consent_purpose=row.consent_purpose or "",
        taken_over=row.taken_over,
        minutes=row.minutes,
        travel_minutes=row.travel_minutes,
        **every,
    )


def _consent(row: AnyRow, every: dict[str, Any]) -> Consent:
    return Consent(
        purpose=row.purpose,
        with_whom=row.with_whom,
        not_shared=row.not_shared,
        form=row.form,
        state=row.state,
        asked_on=row.asked_on,
        withdrawn_on=row.withdrawn_on,
        withdrawn_form=row.withdrawn_form,
        withdrawn_text=row.withdrawn_text,
        **every,
    )


def _referral(row: AnyRow, every: dict[str, Any], terms: Terms) -> Referral:
    # An address that left the book lives on under the name it had.
    left_the_book = row.contact_id is None and not row.to
    return Referral(
        contact_id=row.contact_id,
        to=row.name if left_the_book else row.to,
        kind_id=row.kind_id,
        kind=None if row.kind_id is None else terms[row.kind_id],
        name=row.name,
        appointment_by=row.appointment_by,
        shared=row.shared,
        consent_id=row.consent_id,
        minutes=row.minutes,
        travel_minutes=row.travel_minutes,
        **every,
    )


def _attachment(row: AnyRow, every: dict[str, Any]) -> Attachment:
    return Attachment(name=row.name, media=Media(row.media), bytes=row.bytes, **every)


def _follow_up(row: AnyRow, every: dict[str, Any]) -> FollowUp:
    return FollowUp(
        what=row.what,
        kind=row.kind,
        place=row.place,
        done_on=row.done_on,
        consent_id=row.consent_id,
        promised=row.promised,
        **every,
    )


def _exception(row: AnyRow, every: dict[str, Any]) -> ConfidentialityException:
    answers = {name: getattr(row, name) for name in QUESTIONS}
    return ConfidentialityException(decision=row.decision, **answers, **every)
