"""Tables of what was recommended and agreed, and of what is planned for an organisation."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Date,
    Index,
    Integer,
    Table,
    Text,
    Time,
    UniqueConstraint,
)

from vpdesk.domain.changes import Concept
from vpdesk.domain.recommendations import RecommendationSource, RecommendationState
from vpdesk.storage.tables.columns import (
    choice,
    link,
    metadata,
    not_negative,
    number_key,
    tells,
    text,
)

# A report gives a recommendation once: `text_key` are its words, by which an erratum finds it.
recommendation = Table(
    "recommendation",
    metadata,
    number_key(),
    link("organisation_id", "organisation", required=True, ondelete="CASCADE"),
    Column("text", Text, nullable=False),
    Column("text_key", Text, nullable=False),
    Column("given_on", Date, nullable=False),
    choice("source", RecommendationSource),
    Column("period_start", Date),
    Column("period_end", Date),
    Column("number", Integer),
    UniqueConstraint("organisation_id", "period_start", "period_end", "text_key"),
    CheckConstraint("text_key <> ''", name="worded"),
    CheckConstraint("period_start <= period_end", name="period_runs_forward"),
    CheckConstraint(
        "(source = 'report') = (period_start IS NOT NULL AND period_end IS NOT NULL"
        " AND number IS NOT NULL)",
        name="of_a_report",
    ),
    info=tells(Concept.ORGANISATIONS),
    sqlite_autoincrement=True,
)

recommendation_outcome = Table(
    "recommendation_outcome",
    metadata,
    number_key(),
    link("recommendation_id", "recommendation", required=True, ondelete="CASCADE"),
    Column("day", Date, nullable=False),
    choice("state", RecommendationState),
    text("text"),
    text("told_by"),
    info=tells(Concept.ORGANISATIONS),
    sqlite_autoincrement=True,
)
Index(None, recommendation_outcome.c.recommendation_id)

agreed_point = Table(
    "agreed_point",
    metadata,
    number_key(),
    link("activity_id", "activity", required=True, ondelete="CASCADE"),
    Column("what", Text, nullable=False),
    text("who"),
    Column("due", Date),
    Column("done_on", Date),
    CheckConstraint("what <> ''", name="worded"),
    info=tells(Concept.ACTIVITIES),
    sqlite_autoincrement=True,
)
Index(None, agreed_point.c.activity_id)
Index("ix_agreed_point_open", agreed_point.c.due, sqlite_where=agreed_point.c.done_on.is_(None))

# A table of its own, so that nothing that is still to come can count among what was done.
planned_activity = Table(
    "planned_activity",
    metadata,
    number_key(),
    link("organisation_id", "organisation", required=True, ondelete="CASCADE"),
    Column("day", Date, nullable=False),
    Column("at", Time),
    link("kind_id", "term", required=True),
    Column("what", Text, nullable=False),
    text("audience"),
    Column("participants", Integer),
    text("with_whom"),
    text("place"),
    text("language"),
    text("materials"),
    text("text"),
    *not_negative("participants"),
    info=tells(Concept.ACTIVITIES),
    sqlite_autoincrement=True,
)
Index(None, planned_activity.c.organisation_id, planned_activity.c.day)
Index(None, planned_activity.c.day)
