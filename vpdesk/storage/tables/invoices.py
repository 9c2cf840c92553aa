"""The table of what organisations were asked to pay."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Date,
    Table,
    Text,
    UniqueConstraint,
)

from vpdesk.domain.changes import Concept
from vpdesk.storage.tables.columns import link, metadata, number_key, tells

# The lines that were made of an issued time statement. `content` is JSON.
invoice = Table(
    "invoice",
    metadata,
    number_key(),
    link("edition_id", "edition", required=True),
    link("organisation_id", "organisation", required=True),
    Column("start", Date, nullable=False),
    Column("end", Date, nullable=False),
    Column("made_on", Date, nullable=False),
    Column("content", Text, nullable=False),
    UniqueConstraint("edition_id"),
    CheckConstraint('"end" >= start', name="in_order"),
    info=tells(Concept.ORGANISATIONS),
    sqlite_autoincrement=True,
)
