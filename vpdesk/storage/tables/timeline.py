"""Tables of the timeline, one for each kind of entry."""

from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    Time,
    UniqueConstraint,
)

from vpdesk.domain.cases import CaseStatus
from vpdesk.domain.changes import Concept
from vpdesk.domain.terms import Route
from vpdesk.domain.timeline import (
    QUESTIONS,
    AppointmentBy,
    ConsentForm,
    ConsentState,
    ContactKind,
    Decision,
    FollowUpKind,
    StepState,
)
from vpdesk.storage.tables.columns import (
    added_flag,
    choice,
    count,
    flag,
    link,
    metadata,
    not_negative,
    number_key,
    tells,
    text,
    time_spent,
    timed,
)


def _what_every_entry_has() -> tuple[Column[Any], ...]:
    """Return new columns; ``recorded`` orders the entries of a case that share a day."""
    return (
        number_key(),
        Column("case_id", Integer, ForeignKey("case.id", ondelete="CASCADE"), nullable=False),
        Column("day", Date, nullable=False),
        Column("at", Time),
        text("text"),
        count("recorded"),
    )


def _consent_of_the_same_case() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["case_id", "consent_id"], ["consent.case_id", "consent.id"])


contact = Table(
    "contact",
    metadata,
    *_what_every_entry_has(),
    choice("kind", ContactKind),
    count("minutes"),
    count("travel_minutes"),
    text("place"),
    Column("count", Integer, nullable=False, default=1),
    *not_negative("minutes", "travel_minutes", "count"),
    info=tells(Concept.TIMELINE),
    sqlite_autoincrement=True,
)
Index(None, contact.c.case_id, contact.c.day)
Index(None, contact.c.day)

consent = Table(
    "consent",
    metadata,
    *_what_every_entry_has(),
    Column("purpose", Text, nullable=False),
    text("with_whom"),
    text("not_shared"),
    choice("form", ConsentForm),
    choice("state", ConsentState),
    Column("asked_on", Date),
    Column("withdrawn_on", Date),
    choice("withdrawn_form", ConsentForm, required=False),
    text("withdrawn_text"),
    UniqueConstraint("case_id", "id"),
    CheckConstraint("asked_on IS NULL OR asked_on <= day", name="asked_before_answer"),
    CheckConstraint("withdrawn_on IS NULL OR withdrawn_on >= day", name="withdrawn_after_given"),
    info=tells(Concept.TIMELINE),
    sqlite_autoincrement=True,
)
Index(None, consent.c.case_id, consent.c.day)

confidentiality_exception = Table(
    "confidentiality_exception",
    metadata,
    *_what_every_entry_has(),
    *(text(name) for name in QUESTIONS),
    choice("decision", Decision, required=False),
    UniqueConstraint("case_id", "id"),
    # A decision stands on an answer to every question, and no answer goes after it.
    CheckConstraint(
        "decision IS NULL OR " + " AND ".join(f"{name} <> ''" for name in QUESTIONS),
        name="decided_on_answers",
    ),
    info=tells(Concept.TIMELINE),
    sqlite_autoincrement=True,
)
Index(None, confidentiality_exception.c.case_id, confidentiality_exception.c.day)

# What was added to a worksheet after its decision; nothing in it is changed.
exception_remark = Table(
    "exception_remark",
    metadata,
    number_key(),
    link("exception_id", "confidentiality_exception", required=True, ondelete="CASCADE"),
    Column("day", Date, nullable=False),
    Column("text", Text, nullable=False),
    CheckConstraint("text <> ''", name="written"),
    info=tells(Concept.TIMELINE),
    sqlite_autoincrement=True,
)
Index(None, exception_remark.c.exception_id)

step = Table(
    "step",
    metadata,
    *_what_every_entry_has(),
    link("step_id", "term", required=True),
    choice("route", Route),
    choice("state", StepState),
    flag("outside"),
    Column("consent_id", Integer),
    Column("exception_id", Integer),
    flag("taken_over"),
    *time_spent(),
    _consent_of_the_same_case(),
    ForeignKeyConstraint(
        ["case_id", "exception_id"],
        ["confidentiality_exception.case_id", "confidentiality_exception.id"],
    ),
    # Product rule 3, once more where nothing can go round it.
    CheckConstraint(
        "state <> 'done' OR NOT outside OR consent_id IS NOT NULL OR exception_id IS NOT NULL"
        " OR taken_over",
        name="outside_needs_consent",
    ),
    info=tells(Concept.TIMELINE),
    sqlite_autoincrement=True,
)
Index(None, step.c.case_id, step.c.day)
Index(None, step.c.case_id, step.c.consent_id)
Index(None, step.c.case_id, step.c.exception_id)
Index(None, step.c.step_id)
timed(step)

referral = Table(
    "referral",
    metadata,
    *_what_every_entry_has(),
    link("contact_id", "referral_contact", ondelete="SET NULL"),
    Column("name", Text, nullable=False),
    link("kind_id", "term"),
    text("to"),
    choice("appointment_by", AppointmentBy),
    text("shared"),
    Column("consent_id", Integer),
    *time_spent(),
    _consent_of_the_same_case(),
    CheckConstraint("shared = '' OR consent_id IS NOT NULL", name="sharing_needs_consent"),
    info=tells(Concept.TIMELINE),
    sqlite_autoincrement=True,
)
Index(None, referral.c.case_id, referral.c.day)
Index(None, referral.c.case_id, referral.c.consent_id)
Index(None, referral.c.contact_id)
timed(referral)

note = Table(
    "note",
    metadata,
    *_what_every_entry_has(),
    *time_spent(),
    info=tells(Concept.TIMELINE),
    sqlite_autoincrement=True,
)
Index(None, note.c.case_id, note.c.day)
timed(note)

follow_up = Table(
    "follow_up",
    metadata,
    *_what_every_entry_has(),
    Column("what", Text, nullable=False),
    choice("kind", FollowUpKind),
    text("place"),
    Column("done_on", Date),
    Column("consent_id", Integer),
    added_flag("promised"),
    _consent_of_the_same_case(),
    info=tells(Concept.TIMELINE),
    sqlite_autoincrement=True,
)
Index(None, follow_up.c.case_id, follow_up.c.day)
Index(None, follow_up.c.case_id, follow_up.c.consent_id)
Index(
    "ix_follow_up_open",
    follow_up.c.day,
    follow_up.c.case_id,
    sqlite_where=follow_up.c.done_on.is_(None),
)

status_change = Table(
    "status_change",
    metadata,
    *_what_every_entry_has(),
    choice("status", CaseStatus),
    info=tells(Concept.TIMELINE),
    sqlite_autoincrement=True,
)
Index(None, status_change.c.case_id, status_change.c.day)

# `removed` keeps the content until the desk is closed, so that removing can be undone.
attachment = Table(
    "attachment",
    metadata,
    *_what_every_entry_has(),
    Column("name", Text, nullable=False),
    Column("media", Text, nullable=False),
    Column("bytes", Integer, nullable=False),
    Column("sha256", Text, nullable=False),
    flag("removed"),
    *not_negative("bytes"),
    CheckConstraint("name <> ''", name="named"),
    info=tells(Concept.TIMELINE),
    sqlite_autoincrement=True,
)
Index(None, attachment.c.case_id, attachment.c.day)

attachment_chunk = Table(
    "attachment_chunk",
    metadata,
    Column("attachment_id", ForeignKey("attachment.id", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("content", LargeBinary, nullable=False),
)
