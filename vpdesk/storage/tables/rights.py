"""Tables of what reporters asked about their own file, and of what is masked in a copy of it."""

from sqlalchemy import CheckConstraint, Column, Date, ForeignKey, Index, Integer, Table, Text

from vpdesk.domain.changes import Concept
from vpdesk.domain.masking import MaskReason
from vpdesk.domain.reporter_requests import Answer, RequestKind
from vpdesk.domain.timeline import EntryKind
from vpdesk.storage.tables.columns import (
    choice,
    flag,
    metadata,
    not_negative,
    number_key,
    tells,
    text,
)

# `words` are what was masked at `start`: they tell whether the text still says the same there.
# `kind` and `entry_id` are no key, as an entry that is taken out can be put back; without `kind` it
# is what was noted about reaching the reporter.
mask = Table(
    "mask",
    metadata,
    number_key(),
    Column("case_id", Integer, ForeignKey("case.id", ondelete="CASCADE"), nullable=False),
    choice("kind", EntryKind, required=False),
    Column("entry_id", Integer, nullable=False),
    Column("part", Text, nullable=False),
    Column("start", Integer, nullable=False),
    Column("words", Text, nullable=False),
    choice("reason", MaskReason),
    text("explanation"),
    *not_negative("start"),
    CheckConstraint("words <> ''", name="worded"),
    CheckConstraint("reason <> 'other' OR explanation <> ''", name="reasoned"),
    info=tells(Concept.RIGHTS),
    sqlite_autoincrement=True,
)
Index(None, mask.c.case_id)

# What becomes of an attachment in the copy; one without a row was not decided on.
copied_attachment = Table(
    "copied_attachment",
    metadata,
    Column(
        "attachment_id",
        ForeignKey("attachment.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    flag("goes_along"),
    choice("reason", MaskReason, required=False),
    text("explanation"),
    CheckConstraint("goes_along = (reason IS NULL)", name="reasoned"),
    CheckConstraint("reason IS NULL OR reason <> 'other' OR explanation <> ''", name="explained"),
    info=tells(Concept.RIGHTS),
)

reporter_request = Table(
    "reporter_request",
    metadata,
    number_key(),
    Column("case_id", Integer, ForeignKey("case.id", ondelete="CASCADE"), nullable=False),
    choice("kind", RequestKind),
    Column("asked_on", Date, nullable=False),
    Column("due_on", Date, nullable=False),
    text("asked"),
    choice("entry_kind", EntryKind, required=False),
    Column("entry_id", Integer),
    Column("answered_on", Date),
    choice("answer", Answer, required=False),
    text("explanation"),
    text("statement"),
    CheckConstraint("(answered_on IS NULL) = (answer IS NULL)", name="answered"),
    CheckConstraint("answered_on IS NULL OR answered_on >= asked_on", name="answered_after"),
    CheckConstraint("due_on >= asked_on", name="due_after"),
    CheckConstraint("(entry_kind IS NULL) = (entry_id IS NULL)", name="about_an_entry"),
    info=tells(Concept.RIGHTS),
    sqlite_autoincrement=True,
)
Index(None, reporter_request.c.case_id)
Index(
    "ix_reporter_request_open",
    reporter_request.c.due_on,
    reporter_request.c.case_id,
    sqlite_where=reporter_request.c.answered_on.is_(None),
)
