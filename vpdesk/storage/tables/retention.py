"""Tables of how long content is kept, and of what was destroyed."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    PrimaryKeyConstraint,
    Table,
    Text,
)

from vpdesk.domain.changes import Concept
from vpdesk.domain.retention import DestructionReason
from vpdesk.storage.tables.columns import choice, count, metadata, number_key, tells

# A period of an organisation whose annual report will not change any more.
final_report = Table(
    "final_report",
    metadata,
    Column("organisation_id", ForeignKey("organisation.id", ondelete="CASCADE"), nullable=False),
    Column("start", Date, nullable=False),
    Column("end", Date, nullable=False),
    Column("final_on", Date, nullable=False),
    PrimaryKeyConstraint("organisation_id", "start", "end"),
    CheckConstraint('"end" >= start', name="in_order"),
    info=tells(Concept.ANNUAL_REPORTS),
)

# Destroying was put off; of one case the latest row counts.
retention_hold = Table(
    "retention_hold",
    metadata,
    number_key(),
    Column("case_id", ForeignKey("case.id", ondelete="CASCADE"), nullable=False),
    Column("decided_on", Date, nullable=False),
    Column("until", Date, nullable=False),
    Column("reason", Text, nullable=False),
    CheckConstraint("reason <> ''", name="reasoned"),
    info=tells(Concept.CASES),
    sqlite_autoincrement=True,
)
Index(None, retention_hold.c.case_id)

# How many months one case is kept after closing, where that is not the usual term.
retention_term = Table(
    "retention_term",
    metadata,
    Column(
        "case_id",
        ForeignKey("case.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("months", Integer, nullable=False),
    CheckConstraint("months BETWEEN 0 AND 60", name="offered"),
    info=tells(Concept.CASES),
)

# A tombstone with what the certificate tells. It names nobody, and nothing refers to it: it must
# also stand where the case itself is gone or never was.
destruction = Table(
    "destruction",
    metadata,
    Column("case_id", Integer, primary_key=True, autoincrement=False),
    Column("number", Text, nullable=False),
    Column("organisation_id", Integer, nullable=False),
    Column("destroyed_on", Date, nullable=False),
    choice("reason", DestructionReason),
    Column("commits", Integer, nullable=False),
    count("entries"),
    count("consents"),
    count("attachments"),
    info=tells(Concept.CASES),
)
