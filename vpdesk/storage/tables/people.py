"""Tables of what the adviser decided where one person figures in several cases or roles."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Date,
    ForeignKeyConstraint,
    Index,
    Integer,
    PrimaryKeyConstraint,
    Table,
)

from vpdesk.domain.changes import Concept
from vpdesk.domain.people import Handling, MatterKind, PersonRole
from vpdesk.storage.tables.columns import choice, link, metadata, number_key, tells, text


def _within(column: str, target: str, *, ondelete: str = "CASCADE") -> ForeignKeyConstraint:
    """Return a reference to something of the same organisation."""
    return ForeignKeyConstraint(
        ["organisation_id", column],
        [f"{target}.organisation_id", f"{target}.id"],
        ondelete=ondelete,
    )


# Two aliases that look alike and are not one person: this is not asked again.
accused_difference = Table(
    "accused_difference",
    metadata,
    Column("organisation_id", Integer, nullable=False),
    Column("first_id", Integer, nullable=False),
    Column("second_id", Integer, nullable=False),
    PrimaryKeyConstraint("first_id", "second_id"),
    _within("first_id", "accused"),
    _within("second_id", "accused"),
    CheckConstraint("first_id < second_id", name="in_order"),
    info=tells(Concept.CASES),
)
Index(None, accused_difference.c.organisation_id, accused_difference.c.second_id)

# That a matter was seen in a case: a pattern with each other case that names the accused, a
# conflict with the other case, contact person or, without either, the adviser.
matter_seen = Table(
    "matter_seen",
    metadata,
    number_key(),
    Column("organisation_id", Integer, nullable=False),
    Column("case_id", Integer, nullable=False),
    choice("kind", MatterKind),
    Column("accused_id", Integer),
    Column("other_case_id", Integer),
    link("contact_person_id", "contact_person", ondelete="CASCADE"),
    Column("seen_on", Date, nullable=False),
    _within("case_id", "case"),
    _within("accused_id", "accused"),
    _within("other_case_id", "case"),
    CheckConstraint("(kind = 'pattern') = (accused_id IS NOT NULL)", name="pattern_has_accused"),
    info=tells(Concept.CASES),
    sqlite_autoincrement=True,
)
Index(None, matter_seen.c.organisation_id, matter_seen.c.case_id)
Index(None, matter_seen.c.organisation_id, matter_seen.c.accused_id)
Index(None, matter_seen.c.organisation_id, matter_seen.c.other_case_id)
Index(None, matter_seen.c.contact_person_id)

# What the adviser accounts for. It is written in one case; a conflict concerns the other one as
# much, and goes with whichever of the two is destroyed first.
matter_decision = Table(
    "matter_decision",
    metadata,
    number_key(),
    Column("organisation_id", Integer, nullable=False),
    Column("case_id", Integer, nullable=False),
    choice("kind", MatterKind),
    Column("accused_id", Integer),
    choice("role", PersonRole),
    Column("other_case_id", Integer),
    link("contact_person_id", "contact_person", ondelete="SET NULL"),
    Column("decided_on", Date, nullable=False),
    choice("handling", Handling),
    text("note"),
    _within("case_id", "case"),
    _within("accused_id", "accused"),
    _within("other_case_id", "case"),
    CheckConstraint("(kind = 'pattern') = (accused_id IS NOT NULL)", name="pattern_has_accused"),
    info=tells(Concept.CASES),
    sqlite_autoincrement=True,
)
Index(None, matter_decision.c.organisation_id, matter_decision.c.case_id)
Index(None, matter_decision.c.organisation_id, matter_decision.c.accused_id)
Index(None, matter_decision.c.organisation_id, matter_decision.c.other_case_id)
Index(None, matter_decision.c.contact_person_id)
