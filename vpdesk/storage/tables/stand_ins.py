"""Tables of what was given to a colleague who stands in, and of what a colleague gave."""

from sqlalchemy import (
    Column,
    Date,
    Index,
    Integer,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
)

from vpdesk.domain.changes import Concept
from vpdesk.domain.timeline import EntryKind
from vpdesk.storage.tables.columns import (
    added_count,
    choice,
    link,
    metadata,
    number_key,
    tells,
    text,
)

# A package that left. Its key is not kept; the one for what comes back is, until it was ended.
stand_in_given = Table(
    "stand_in_given",
    metadata,
    number_key(),
    Column("package_id", Text, nullable=False, unique=True),
    Column("to_name", Text, nullable=False),
    Column("made_on", Date, nullable=False),
    Column("valid_until", Date, nullable=False),
    text("return_key"),
    info=tells(Concept.STAND_INS),
    sqlite_autoincrement=True,
)

# `number` is the place of the case in the package, by which a return names it.
stand_in_given_case = Table(
    "stand_in_given_case",
    metadata,
    number_key(),
    link("given_id", "stand_in_given", required=True, ondelete="CASCADE"),
    Column("number", Integer, nullable=False),
    link("case_id", "case", ondelete="SET NULL"),
    UniqueConstraint("given_id", "number"),
    info=tells(Concept.STAND_INS),
    sqlite_autoincrement=True,
)
Index(None, stand_in_given_case.c.case_id)

# Which entries of returns were taken over, and as what: none is taken over twice.
stand_in_merged = Table(
    "stand_in_merged",
    metadata,
    link("given_id", "stand_in_given", required=True, ondelete="CASCADE"),
    Column("uid", Text, nullable=False),
    Column("merged_on", Date, nullable=False),
    choice("kind", EntryKind),
    Column("entry_id", Integer, nullable=False),
    PrimaryKeyConstraint("given_id", "uid"),
    info=tells(Concept.STAND_INS),
)

# A package of a colleague that was opened here. It stays one sealed whole beside the register:
# what is in no table of cases is in no list, count, search or report of them either. When it was
# ended its content is gone, and the package cannot be opened a second time; who gave it and how
# many `cases` it held stays, for the certificate of that.
stand_in = Table(
    "stand_in",
    metadata,
    number_key(),
    Column("package_id", Text, nullable=False, unique=True),
    text("from_name"),
    Column("opened_on", Date, nullable=False),
    Column("valid_until", Date, nullable=False),
    Column("last_seen", Date, nullable=False),
    text("content"),
    Column("returned_on", Date),
    Column("ended_on", Date),
    added_count("cases"),
    info=tells(Concept.STAND_INS),
    sqlite_autoincrement=True,
)

stand_in_added = Table(
    "stand_in_added",
    metadata,
    number_key(),
    link("stand_in_id", "stand_in", required=True, ondelete="CASCADE"),
    Column("uid", Text, nullable=False, unique=True),
    Column("content", Text, nullable=False),
    info=tells(Concept.STAND_INS),
    sqlite_autoincrement=True,
)
Index(None, stand_in_added.c.stand_in_id)
