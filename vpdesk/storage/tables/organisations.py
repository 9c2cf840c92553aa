"""Tables of organisations and of what belongs to one: units, contact persons, activities."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Date,
    ForeignKeyConstraint,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
)

from vpdesk.domain.changes import Concept
from vpdesk.storage.tables.columns import (
    added_count,
    added_text,
    count,
    flag,
    link,
    metadata,
    not_negative,
    number_key,
    tells,
    text,
)

organisation = Table(
    "organisation",
    metadata,
    number_key(),
    Column("name", Text, nullable=False),
    Column("name_key", Text, nullable=False, unique=True),
    text("sector"),
    Column("since", Date),
    Column("headcount", Integer),
    text("email_domain"),
    text("remarks"),
    Column("archived_on", Date),
    CheckConstraint("name_key <> ''", name="named"),
    *not_negative("headcount"),
    info=tells(Concept.ORGANISATIONS),
    sqlite_autoincrement=True,
)

# A unit, a reporter or an accused can only be linked within its own organisation: the pair of
# organisation and id is referred to, hence the unique pairs.
unit = Table(
    "unit",
    metadata,
    number_key(),
    link("organisation_id", "organisation", required=True, ondelete="CASCADE"),
    Column("name", Text, nullable=False),
    Column("name_key", Text, nullable=False),
    Column("parent_id", Integer),
    Column("headcount", Integer),
    link("import_id", "import", ondelete="SET NULL"),
    UniqueConstraint("organisation_id", "id"),
    UniqueConstraint("organisation_id", "name_key"),
    ForeignKeyConstraint(["organisation_id", "parent_id"], ["unit.organisation_id", "unit.id"]),
    CheckConstraint("name_key <> ''", name="named"),
    CheckConstraint("parent_id <> id", name="parent_is_another"),
    *not_negative("headcount"),
    info=tells(Concept.ORGANISATIONS),
    sqlite_autoincrement=True,
)
Index(None, unit.c.import_id)

contact_person = Table(
    "contact_person",
    metadata,
    number_key(),
    link("organisation_id", "organisation", required=True, ondelete="CASCADE"),
    Column("name", Text, nullable=False),
    text("role"),
    text("phone"),
    text("email"),
    flag("internal_adviser"),
    flag("receives_report"),
    added_count("position"),
    Column("until", Date),
    info=tells(Concept.ORGANISATIONS),
    sqlite_autoincrement=True,
)
Index(None, contact_person.c.organisation_id)

activity = Table(
    "activity",
    metadata,
    number_key(),
    link("organisation_id", "organisation", required=True, ondelete="CASCADE"),
    Column("day", Date, nullable=False),
    link("kind_id", "term", required=True),
    Column("what", Text, nullable=False),
    text("audience"),
    Column("participants", Integer),
    count("minutes"),
    count("travel_minutes"),
    text("text"),
    added_text("with_whom"),
    added_text("place"),
    added_text("language"),
    added_text("materials"),
    added_text("evaluation"),
    *not_negative("participants", "minutes", "travel_minutes"),
    info=tells(Concept.ACTIVITIES),
    sqlite_autoincrement=True,
)
Index(None, activity.c.organisation_id, activity.c.day)
Index(None, activity.c.day)

annual_report_text = Table(
    "annual_report_text",
    metadata,
    number_key(),
    link("organisation_id", "organisation", required=True, ondelete="CASCADE"),
    Column("period_start", Date, nullable=False),
    Column("period_end", Date, nullable=False),
    text("observations"),
    text("recommendations"),
    text("options"),
    added_text("earlier_recommendations"),
    UniqueConstraint("organisation_id", "period_start", "period_end"),
    CheckConstraint("period_start <= period_end", name="period_runs_forward"),
    info=tells(Concept.ANNUAL_REPORTS),
)
