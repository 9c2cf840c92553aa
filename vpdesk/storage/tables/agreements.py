"""Tables of what was agreed with an organisation: contracts, routes, documents, appointment."""

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

from vpdesk.domain.appointments import PointState
from vpdesk.domain.changes import Concept
from vpdesk.domain.contracts import AgreedPer
from vpdesk.domain.instruction_sheets import InstructionPart
from vpdesk.domain.organisation_documents import DocumentKind
from vpdesk.domain.organisation_routes import RouteKind
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

contract = Table(
    "contract",
    metadata,
    number_key(),
    link("organisation_id", "organisation", required=True, ondelete="CASCADE"),
    text("form"),
    Column("start", Date),
    Column("until", Date),
    Column("notice_months", Integer),
    Column("renewal_months", Integer),
    Column("agreed_minutes", Integer),
    choice("agreed_per", AgreedPer),
    Column("rate_cents", Integer),
    count("travel_percent"),
    Column("fee_cents", Integer),
    Column("headcount_from", Integer),
    Column("headcount_until", Integer),
    text("remarks"),
    CheckConstraint("start <= until", name="in_order"),
    *not_negative(
        "notice_months",
        "renewal_months",
        "agreed_minutes",
        "rate_cents",
        "travel_percent",
        "fee_cents",
        "headcount_from",
        "headcount_until",
    ),
    info=tells(Concept.ORGANISATIONS),
    sqlite_autoincrement=True,
)
Index(None, contract.c.organisation_id)

organisation_route = Table(
    "organisation_route",
    metadata,
    number_key(),
    link("organisation_id", "organisation", required=True, ondelete="CASCADE"),
    choice("kind", RouteKind),
    Column("name", Text, nullable=False),
    text("committee"),
    text("person"),
    text("phone"),
    text("email"),
    text("address"),
    text("term"),
    text("remarks"),
    link("contact_id", "referral_contact", ondelete="SET NULL"),
    CheckConstraint("name <> ''", name="named"),
    info=tells(Concept.ORGANISATIONS),
    sqlite_autoincrement=True,
)
Index(None, organisation_route.c.organisation_id)
Index(None, organisation_route.c.contact_id)

# `removed` keeps the content until the desk is closed, so that removing can be undone.
organisation_document = Table(
    "organisation_document",
    metadata,
    number_key(),
    link("organisation_id", "organisation", required=True, ondelete="CASCADE"),
    choice("kind", DocumentKind),
    Column("day", Date, nullable=False),
    Column("name", Text, nullable=False),
    text("text"),
    Column("media", Text, nullable=False),
    Column("bytes", Integer, nullable=False),
    Column("sha256", Text, nullable=False),
    flag("removed"),
    *not_negative("bytes"),
    CheckConstraint("name <> ''", name="named"),
    info=tells(Concept.ORGANISATIONS),
    sqlite_autoincrement=True,
)
Index(None, organisation_document.c.organisation_id)

organisation_document_chunk = Table(
    "organisation_document_chunk",
    metadata,
    Column(
        "document_id",
        ForeignKey("organisation_document.id", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("content", LargeBinary, nullable=False),
)

appointment = Table(
    "appointment",
    metadata,
    Column(
        "organisation_id",
        ForeignKey("organisation.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("review_on", Date),
    info=tells(Concept.ORGANISATIONS),
)

# A point of the starter set has a code, one of an organisation's own a label.
appointment_point = Table(
    "appointment_point",
    metadata,
    number_key(),
    link("organisation_id", "organisation", required=True, ondelete="CASCADE"),
    text("code"),
    text("label"),
    flag("hidden"),
    choice("state", PointState),
    Column("day", Date),
    text("remark"),
    link("document_id", "organisation_document", ondelete="SET NULL"),
    CheckConstraint("(code = '') <> (label = '')", name="named_once"),
    info=tells(Concept.ORGANISATIONS),
    sqlite_autoincrement=True,
)
Index(
    "uq_appointment_point_code",
    appointment_point.c.organisation_id,
    appointment_point.c.code,
    unique=True,
    sqlite_where=appointment_point.c.code != "",
)
Index(None, appointment_point.c.organisation_id)
Index(None, appointment_point.c.document_id)

appointment_review = Table(
    "appointment_review",
    metadata,
    number_key(),
    link("organisation_id", "organisation", required=True, ondelete="CASCADE"),
    Column("day", Date, nullable=False),
    text("remark"),
    info=tells(Concept.ORGANISATIONS),
    sqlite_autoincrement=True,
)
Index(None, appointment_review.c.organisation_id)

reviewed_point = Table(
    "reviewed_point",
    metadata,
    Column("review_id", ForeignKey("appointment_review.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    text("code"),
    text("label"),
    choice("state", PointState),
    text("remark"),
)

# What to do when the adviser is suddenly away. A part without a text follows what the vault knows.
instruction_sheet = Table(
    "instruction_sheet",
    metadata,
    Column(
        "organisation_id",
        ForeignKey("organisation.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    *(Column(part.value, Text) for part in InstructionPart),
    Column("seen_on", Date, nullable=False),
    info=tells(Concept.ORGANISATIONS),
)
