"""Tables of what an organisation is asked to pay: how, and what was asked for."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Table,
    Text,
    UniqueConstraint,
)

from vpdesk.domain.changes import Concept
from vpdesk.domain.invoices import Vat
from vpdesk.storage.tables.columns import choice, link, metadata, number_key, tells, text

# What stands on the invoice lines of an organisation beside the rates of its contract.
invoice_terms = Table(
    "invoice_terms",
    metadata,
    Column(
        "organisation_id",
        ForeignKey("organisation.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    text("reference"),
    choice("vat", Vat),
    info=tells(Concept.ORGANISATIONS),
)

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
