"""Turns entries of a timeline into rows of their tables and back."""

from collections.abc import Mapping
from typing import Any, assert_never

from sqlalchemy import Row, Table

from vpdesk.domain.attachments import Media
from vpdesk.domain.cases import CaseId
from vpdesk.domain.terms import Term, TermId
from vpdesk.domain.timeline import (
    Attachment,
    AttachmentDraft,
    Consent,
    ConsentDraft,
    Contact,
    ContactDraft,
    Entry,
    EntryDraft,
    EntryId,
    EntryKind,
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
}

_TIME = ("minutes", "travel_minutes")


def values_of(draft: EntryDraft) -> dict[str, Any]:
    """Return the columns that a draft fills; those of a referral to the book are not complete."""
    return {"day": draft.on, "at": draft.at, "text": draft.text} | _own_values(draft)


def _own_values(draft: EntryDraft) -> dict[str, Any]:
    names: tuple[str, ...]
    match draft:
        case ContactDraft():
            names = ("kind", *_TIME, "place", "count")
        case StepDraft():
            names = ("step_id", "route", "state", "outside", "consent_id", *_TIME)
        case ConsentDraft():
            names = ("purpose", "with_whom", "not_shared", "form", "state", "withdrawn_on")
        case ReferralDraft():
            names = (
                *("contact_id", "to", "kind_id", "appointment_by", "shared", "consent_id"),
                *_TIME,
            )
        case NoteDraft():
            names = _TIME
        case FollowUpDraft():
            names = ("what", "kind", "place", "done_on")
        case StatusDraft():
            names = ("status",)
        case AttachmentDraft():
            names = ("name",)
        case _:
            assert_never(draft)
    return {name: _stripped(getattr(draft, name)) for name in names}


def _stripped(value: object) -> object:
    return value.strip() if type(value) is str else value


def entry_of(kind: EntryKind, row: AnyRow, terms: Terms) -> Entry:
    """Return the entry in a row; rows of steps tell the ``consent_purpose`` too."""
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
        withdrawn_on=row.withdrawn_on,
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
    return FollowUp(what=row.what, kind=row.kind, place=row.place, done_on=row.done_on, **every)
