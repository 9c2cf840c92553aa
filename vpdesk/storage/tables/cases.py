"""Tables of cases, their issues, and the people in them: reporters apart, accused by alias."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
)

from vpdesk.domain.cases import CaseKind, CaseStatus
from vpdesk.domain.changes import Concept
from vpdesk.storage.tables.columns import choice, count, link, metadata, number_key, tells, text

reporter = Table(
    "reporter",
    metadata,
    number_key(),
    link("organisation_id", "organisation", required=True),
    text("safe_contact"),
    text("meeting_place"),
    UniqueConstraint("organisation_id", "id"),
    info=tells(Concept.REPORTERS),
    sqlite_autoincrement=True,
)

reporter_identity = Table(
    "reporter_identity",
    metadata,
    Column("reporter_id", ForeignKey("reporter.id", ondelete="CASCADE"), primary_key=True),
    Column("name", Text, nullable=False),
    CheckConstraint("name <> ''", name="named"),
    info=tells(Concept.REPORTERS),
)

accused = Table(
    "accused",
    metadata,
    number_key(),
    link("organisation_id", "organisation", required=True, ondelete="CASCADE"),
    Column("alias", Text, nullable=False),
    Column("alias_key", Text, nullable=False),
    UniqueConstraint("organisation_id", "id"),
    UniqueConstraint("organisation_id", "alias_key"),
    CheckConstraint("alias_key <> ''", name="named"),
    info=tells(Concept.CASES),
    sqlite_autoincrement=True,
)

# The last number given in a year, kept apart from the cases: a number is never given twice, not
# even after its case was destroyed or taken back.
case_number = Table(
    "case_number",
    metadata,
    Column("year", Integer, primary_key=True, autoincrement=False),
    Column("last", Integer, nullable=False),
)

case = Table(
    "case",
    metadata,
    number_key(),
    link("organisation_id", "organisation", required=True),
    Column("reporter_id", Integer, nullable=False),
    Column("year", Integer, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("code_name", Text, nullable=False),
    Column("code_name_key", Text, nullable=False),
    choice("kind", CaseKind),
    choice("status", CaseStatus),
    Column("registered_on", Date, nullable=False),
    Column("closed_on", Date),
    link("channel_id", "term"),
    link("position_id", "term"),
    link("gender_id", "term"),
    Column("unit_id", Integer),
    link("outcome_id", "term"),
    link("import_id", "import"),
    # How often the case was changed after it was made: a take-over is undone only as it came in.
    count("changes"),
    UniqueConstraint("organisation_id", "id"),
    UniqueConstraint("year", "sequence"),
    ForeignKeyConstraint(
        ["organisation_id", "reporter_id"], ["reporter.organisation_id", "reporter.id"]
    ),
    ForeignKeyConstraint(["organisation_id", "unit_id"], ["unit.organisation_id", "unit.id"]),
    CheckConstraint("sequence > 0", name="sequence_counts"),
    CheckConstraint("status = 'destroyed' OR code_name_key <> ''", name="named"),
    CheckConstraint(
        "(status IN ('closed', 'destroyed')) = (closed_on IS NOT NULL)", name="closed_has_day"
    ),
    info=tells(Concept.CASES),
    sqlite_autoincrement=True,
)
Index(
    "uq_case_code_name",
    case.c.code_name_key,
    unique=True,
    sqlite_where=case.c.status != CaseStatus.DESTROYED,
)
Index(None, case.c.organisation_id, case.c.registered_on)
Index(None, case.c.status, case.c.organisation_id)
Index(None, case.c.organisation_id, case.c.reporter_id)
Index(None, case.c.organisation_id, case.c.unit_id)
Index(None, case.c.import_id)

# The number of a case that was put together with another one: it is not given again, and leads to
# the case that has its story now. The code name stays with it until that case is destroyed, and by
# `former_id` it is destroyed in backups that still have it.
merged_number = Table(
    "merged_number",
    metadata,
    Column("year", Integer, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("case_id", ForeignKey("case.id", ondelete="CASCADE"), nullable=False),
    Column("former_id", Integer, nullable=False),
    text("code_name"),
    text("code_name_key"),
    PrimaryKeyConstraint("year", "sequence"),
    info=tells(Concept.CASES),
)
Index(None, merged_number.c.case_id)
Index(
    "uq_merged_number_code_name",
    merged_number.c.code_name_key,
    unique=True,
    sqlite_where=merged_number.c.code_name_key != "",
)

issue = Table(
    "issue",
    metadata,
    number_key(),
    Column("organisation_id", Integer, nullable=False),
    Column("case_id", Integer, nullable=False),
    count("position"),
    link("category_id", "term"),
    link("relation_id", "term"),
    Column("unit_id", Integer),
    Column("accused_id", Integer),
    ForeignKeyConstraint(
        ["organisation_id", "case_id"], ["case.organisation_id", "case.id"], ondelete="CASCADE"
    ),
    ForeignKeyConstraint(["organisation_id", "unit_id"], ["unit.organisation_id", "unit.id"]),
    ForeignKeyConstraint(
        ["organisation_id", "accused_id"], ["accused.organisation_id", "accused.id"]
    ),
    info=tells(Concept.CASES),
    sqlite_autoincrement=True,
)
Index(None, issue.c.organisation_id, issue.c.case_id)
Index(None, issue.c.case_id, issue.c.position)
Index(None, issue.c.category_id)
Index(None, issue.c.organisation_id, issue.c.unit_id)
Index(None, issue.c.organisation_id, issue.c.accused_id)
