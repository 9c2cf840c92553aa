"""Tables of the privacy papers: what the adviser worded otherwise, and the versions that left."""

from sqlalchemy import CheckConstraint, Column, Date, Index, Integer, Table, Text

from vpdesk.domain.changes import Concept
from vpdesk.domain.privacy_papers import PrivacyPaperKind
from vpdesk.storage.tables.columns import choice, link, metadata, number_key, tells, text

_FOR_ALL = "organisation_id IS NULL OR kind = 'statement'"

# A section has a row where it is worded otherwise than the starter text, or than for all.
privacy_section = Table(
    "privacy_section",
    metadata,
    number_key(),
    choice("kind", PrivacyPaperKind),
    link("organisation_id", "organisation", ondelete="CASCADE"),
    Column("code", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("title", Text, nullable=False),
    text("text"),
    CheckConstraint("code <> ''", name="known"),
    CheckConstraint(_FOR_ALL, name="for_all"),
    info=tells(Concept.PRIVACY),
    sqlite_autoincrement=True,
)
Index(
    "uq_privacy_section_code",
    privacy_section.c.kind,
    privacy_section.c.code,
    privacy_section.c.language,
    unique=True,
    sqlite_where=privacy_section.c.organisation_id.is_(None),
)
Index(
    "uq_privacy_section_here",
    privacy_section.c.organisation_id,
    privacy_section.c.kind,
    privacy_section.c.code,
    privacy_section.c.language,
    unique=True,
    sqlite_where=privacy_section.c.organisation_id.is_not(None),
)

# `content` are the sections as they left, as JSON.
privacy_version = Table(
    "privacy_version",
    metadata,
    number_key(),
    choice("kind", PrivacyPaperKind),
    link("organisation_id", "organisation", ondelete="CASCADE"),
    Column("language", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("made_on", Date, nullable=False),
    Column("content", Text, nullable=False),
    CheckConstraint("number > 0", name="number_counts"),
    CheckConstraint(_FOR_ALL, name="for_all"),
    info=tells(Concept.PRIVACY),
    sqlite_autoincrement=True,
)
Index(None, privacy_version.c.organisation_id)
