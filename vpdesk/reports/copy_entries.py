"""How the entries of a case read in the copy for its reporter: what vpdesk says, what was typed."""

from collections.abc import Collection, Iterator
from typing import assert_never

from vpdesk.domain.cases import ReporterCard
from vpdesk.domain.masking import Spot
from vpdesk.domain.reporter_copy import CopyEntry, CopyPart
from vpdesk.domain.reporter_requests import ReporterRequest
from vpdesk.domain.terms import Route
from vpdesk.domain.timeline import (
    QUESTIONS,
    Attachment,
    ConfidentialityException,
    Consent,
    Contact,
    Entry,
    FollowUp,
    Note,
    Referral,
    StatusChange,
    Step,
    history_of,
    kind_of,
)
from vpdesk.reports.corrections import correction_notes, statements_of
from vpdesk.reports.texts import capital, file_size, paper_day, words
from vpdesk.reports.worksheet import decision_words

_TYPED = {
    Contact: ("place", "text"),
    Step: ("text",),
    Consent: ("purpose", "with_whom", "not_shared", "withdrawn_text", "text"),
    Referral: ("name", "shared", "text"),
    FollowUp: ("what", "place", "text"),
    Note: ("text",),
    StatusChange: ("text",),
    Attachment: ("name", "text"),
    ConfidentialityException: (*QUESTIONS, "text"),
}
"""What the adviser typed in an entry, in the order in which it is read."""


def copy_entry(
    entry: Entry, language: str, requests: Collection[ReporterRequest] = ()
) -> CopyEntry:
    """Return an entry as the copy tells it, before anything is masked.

    ``requests`` are those about it; what the adviser explained of them is not told.
    """
    at = f"{paper_day(entry.on)} {entry.at:%H:%M}" if entry.at else paper_day(entry.on)
    told = (at, capital(_title(entry, language)), *_details(entry, language))
    return CopyEntry(
        heading=" · ".join(part for part in told if part),
        parts=tuple(each for each in _parts(entry, language) if each.text.strip()),
        notes=(
            *_notes(entry, language),
            *correction_notes(requests, language, explained=False),
        ),
        statements=statements_of(requests),
        attachment_id=entry.id if isinstance(entry, Attachment) else None,
    )


def card_entry(card: ReporterCard, language: str) -> CopyEntry:
    """Return what was noted about reaching the reporter."""
    texts = words(language, "case_file")
    told = {"safe_contact": card.safe_contact, "meeting_place": card.meeting_place}
    return CopyEntry(
        heading=texts["reporter"],
        parts=tuple(
            CopyPart(spot=Spot(kind=None, entry_id=0, part=name), label=texts[name], text=value)
            for name, value in told.items()
            if value.strip()
        ),
    )


def _parts(entry: Entry, language: str) -> Iterator[CopyPart]:
    labels = words(language, "copy_part")
    questions = words(language, "worksheet")
    kind = kind_of(entry)
    for name in _TYPED[type(entry)]:
        label = labels.get(name, "")
        if isinstance(entry, ConfidentialityException):
            label = questions["reasons" if name == "text" else name]
        spot = Spot(kind=kind, entry_id=entry.id, part=name)
        yield CopyPart(spot=spot, label=label, text=getattr(entry, name))
    if isinstance(entry, ConfidentialityException):
        for number, remark in enumerate(entry.remarks):
            yield CopyPart(
                spot=Spot(kind=kind, entry_id=entry.id, part=f"remark_{number}"),
                label=questions["added"].format(day=paper_day(remark.on)),
                text=remark.text,
            )


def _title(entry: Entry, language: str) -> str:
    texts = words(language, "reporter_copy")
    match entry:
        case Contact():
            title = words(language, "contact_kind")[entry.kind]
        case Step():
            title = entry.step.label(language)
        case Consent():
            title = texts["consent"]
        case Referral():
            title = texts["referral"]
        case FollowUp():
            title = texts["planned" if entry.done_on is None else "follow_up"]
        case Note():
            title = words(language, "entry")["note"]
        case StatusChange():
            status = words(language, "case_status")[entry.status]
            title = words(language, "entry")["status"].format(status=status)
        case Attachment():
            title = texts["attachment"]
        case ConfidentialityException():
            title = texts["exception"]
        case _:
            assert_never(entry)
    return title


def _details(entry: Entry, language: str) -> Iterator[str]:
    texts = words(language, "entry")
    match entry:
        case Contact() if entry.count != 1:
            yield texts["contacts"].format(count=entry.count)
        case Step():
            yield words(language, "step_state")[entry.state]
            if entry.route is not Route.INTERNAL:
                yield words(language, "route")[entry.route]
        case Referral():
            yield entry.kind.label(language) if entry.kind else ""
            yield texts[f"by_{entry.appointment_by}"]
        case FollowUp():
            yield words(language, "follow_up_kind")[entry.kind]
        case Attachment():
            yield file_size(entry.bytes, language)
        case ConfidentialityException():
            yield decision_words(entry, language)
        case _:
            pass
    if isinstance(entry, Contact | Step | Referral | Note) and entry.minutes:
        yield texts["minutes"].format(minutes=entry.minutes)


def _notes(entry: Entry, language: str) -> Iterator[str]:
    texts = words(language, "entry")
    if isinstance(entry, Consent):
        for turn in history_of(entry):
            state = words(language, "consent_state")[turn.state]
            told = texts["turn"].format(state=state, day=paper_day(turn.on))
            form = "" if turn.form is None else words(language, "consent_form")[turn.form].lower()
            yield ", ".join(part for part in (told, form) if part)
    if isinstance(entry, FollowUp) and entry.done_on is not None:
        yield capital(texts["done"].format(day=paper_day(entry.done_on)))
