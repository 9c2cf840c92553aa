"""Tables of what may leave the vault and what has left: policies, frozen periods, editions."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
)

from vpdesk.domain.changes import Concept
from vpdesk.domain.editions import EditionKind, FileKind
from vpdesk.storage.tables.columns import (
    added_text,
    choice,
    flag,
    link,
    metadata,
    number_key,
    tells,
    text,
)

# Organisations of one employer group: what is told to one of them is told to all.
employer_group_member = Table(
    "employer_group_member",
    metadata,
    Column(
        "organisation_id",
        ForeignKey("organisation.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("name", Text, nullable=False),
    Column("name_key", Text, nullable=False),
    CheckConstraint("name_key <> ''", name="named"),
    info=tells(Concept.ORGANISATIONS),
)

# What may be told of an organisation. `content` is JSON; no row is ever changed.
report_policy = Table(
    "report_policy",
    metadata,
    number_key(),
    link("organisation_id", "organisation", required=True, ondelete="CASCADE"),
    Column("version", Integer, nullable=False),
    Column("valid_from", Date),
    Column("made_on", Date, nullable=False),
    Column("content", Text, nullable=False),
    UniqueConstraint("organisation_id", "version"),
    info=tells(Concept.ANNUAL_REPORTS),
    sqlite_autoincrement=True,
)

# The counted persons of a period as they were when something was told of it, and the rows that
# the lists gave its tables. `people` and `offered` are JSON.
snapshot = Table(
    "snapshot",
    metadata,
    number_key(),
    link("organisation_id", "organisation", required=True),
    Column("start", Date, nullable=False),
    Column("end", Date, nullable=False),
    Column("taken_on", Date, nullable=False),
    Column("people", Text, nullable=False),
    added_text("offered"),
    CheckConstraint('"end" >= start', name="in_order"),
    info=tells(Concept.ANNUAL_REPORTS),
    sqlite_autoincrement=True,
)
Index(None, snapshot.c.organisation_id)

# Which cases a snapshot counts. The numbers stay when a case is gone, so nothing refers to it.
snapshot_case = Table(
    "snapshot_case",
    metadata,
    Column("snapshot_id", ForeignKey("snapshot.id", ondelete="CASCADE"), nullable=False),
    Column("case_id", Integer, nullable=False),
    PrimaryKeyConstraint("snapshot_id", "case_id"),
    info=tells(Concept.ANNUAL_REPORTS),
)
Index(None, snapshot_case.c.case_id)

# The ledger: everything that was told outside, in order, each row sealed together with the one
# before it. `content` is JSON. Rows are only ever added.
edition = Table(
    "edition",
    metadata,
    number_key(),
    choice("kind", EditionKind),
    link("organisation_id", "organisation", required=True),
    Column("start", Date, nullable=False),
    Column("end", Date, nullable=False),
    Column("made_on", Date, nullable=False),
    flag("draft"),
    text("audience"),
    link("replaces_id", "edition"),
    Column("content", Text, nullable=False),
    Column("mac", Text, nullable=False),
    CheckConstraint('"end" >= start', name="in_order"),
    CheckConstraint("mac <> ''", name="sealed"),
    info=tells(Concept.ANNUAL_REPORTS),
    sqlite_autoincrement=True,
)
Index(None, edition.c.organisation_id)

edition_file = Table(
    "edition_file",
    metadata,
    Column("edition_id", ForeignKey("edition.id", ondelete="CASCADE"), nullable=False),
    choice("kind", FileKind),
    Column("name", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
    PrimaryKeyConstraint("edition_id", "kind"),
    info=tells(Concept.ANNUAL_REPORTS),
)

# Words in a text that leaves which the adviser looked at and left as they are.
accepted_wording = Table(
    "accepted_wording",
    metadata,
    Column("place", Text, nullable=False),
    Column("wording", Text, nullable=False),
    Column("accepted_on", Date, nullable=False),
    PrimaryKeyConstraint("place", "wording"),
    info=tells(Concept.ANNUAL_REPORTS),
)
