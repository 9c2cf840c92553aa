"""Tables of the adviser's own register, which is of no organisation."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
)

from vpdesk.domain.changes import Concept
from vpdesk.domain.own_register import OwnEntryKind
from vpdesk.storage.tables.columns import (
    choice,
    count,
    flag,
    link,
    metadata,
    not_negative,
    number_key,
    tells,
    text,
)

own_entry = Table(
    "own_entry",
    metadata,
    number_key(),
    Column("day", Date, nullable=False),
    choice("kind", OwnEntryKind),
    Column("title", Text, nullable=False),
    text("provider"),
    count("minutes"),
    Column("credit_minutes", Integer),
    text("accreditation"),
    Column("cost_cents", Integer),
    text("remark"),
    flag("planned"),
    Column("remind_on", Date),
    Column("participants", Integer),
    text("colleagues"),
    text("learned"),
    *not_negative("minutes", "credit_minutes", "cost_cents", "participants"),
    info=tells(Concept.OWN_REGISTER),
    sqlite_autoincrement=True,
)
Index(None, own_entry.c.day)

# What was asked when a cycle began stays with it, whatever the certifying body asks later.
own_cycle = Table(
    "own_cycle",
    metadata,
    number_key(),
    Column("start", Date, nullable=False, unique=True),
    Column("months", Integer, nullable=False),
    count("accredited_minutes"),
    count("peer_review_minutes"),
    count("extra_minutes"),
    *not_negative("accredited_minutes", "peer_review_minutes", "extra_minutes"),
    CheckConstraint("months > 0", name="lasts"),
    info=tells(Concept.OWN_REGISTER),
    sqlite_autoincrement=True,
)

# A sheet outlives the case it was made from, without telling which one that was.
case_sheet = Table(
    "case_sheet",
    metadata,
    number_key(),
    link("case_id", "case", ondelete="SET NULL"),
    link("meeting_id", "own_entry", ondelete="SET NULL"),
    Column("made_on", Date, nullable=False),
    Column("title", Text, nullable=False),
    text("facts"),
    text("situation"),
    text("question"),
    text("dilemma"),
    info=tells(Concept.OWN_REGISTER),
    sqlite_autoincrement=True,
)
Index(None, case_sheet.c.case_id)
Index(None, case_sheet.c.meeting_id)

# `removed` keeps the content until the desk is closed, so that removing can be undone.
own_certificate = Table(
    "own_certificate",
    metadata,
    number_key(),
    link("entry_id", "own_entry", ondelete="SET NULL"),
    Column("name", Text, nullable=False),
    Column("media", Text, nullable=False),
    Column("bytes", Integer, nullable=False),
    Column("sha256", Text, nullable=False),
    flag("removed"),
    *not_negative("bytes"),
    CheckConstraint("name <> ''", name="named"),
    info=tells(Concept.OWN_REGISTER),
    sqlite_autoincrement=True,
)
Index(None, own_certificate.c.entry_id)

own_certificate_chunk = Table(
    "own_certificate_chunk",
    metadata,
    Column(
        "certificate_id", ForeignKey("own_certificate.id", ondelete="CASCADE"), primary_key=True
    ),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("content", LargeBinary, nullable=False),
)
