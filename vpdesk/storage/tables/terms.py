"""Tables of the vocabularies and of the address book."""

from sqlalchemy import CheckConstraint, Column, Date, Index, Table, Text

from vpdesk.domain.changes import Concept
from vpdesk.domain.terms import Route, Vocabulary
from vpdesk.storage.tables.columns import (
    added_text,
    choice,
    count,
    flag,
    link,
    metadata,
    number_key,
    tells,
    text,
)

term = Table(
    "term",
    metadata,
    number_key(),
    choice("vocabulary", Vocabulary),
    text("code"),
    Column("dutch", Text, nullable=False),
    Column("label_key", Text, nullable=False),
    text("english"),
    text("hint"),
    text("english_hint"),
    link("parent_id", "term"),
    link("organisation_id", "organisation", ondelete="CASCADE"),
    Column("valid_from", Date),
    Column("valid_until", Date),
    count("position"),
    choice("route", Route),
    flag("reaches_outside"),
    flag("heading"),
    flag("out_of_scope"),
    text("sectors"),
    text("icon"),
    link("import_id", "import", ondelete="SET NULL"),
    added_text("row_words"),
    CheckConstraint("label_key <> ''", name="labelled"),
    CheckConstraint("parent_id <> id", name="parent_is_another"),
    info=tells(Concept.TERMS),
    sqlite_autoincrement=True,
)
Index("uq_term_code", term.c.vocabulary, term.c.code, unique=True, sqlite_where=term.c.code != "")
Index(
    "uq_term_organisation_label",
    term.c.organisation_id,
    term.c.vocabulary,
    term.c.label_key,
    unique=True,
    sqlite_where=term.c.organisation_id.is_not(None),
)
Index(None, term.c.parent_id)
Index(None, term.c.import_id)

# What a term was called in general until some day, and what it is called at one organisation.
term_name = Table(
    "term_name",
    metadata,
    number_key(),
    link("term_id", "term", required=True, ondelete="CASCADE"),
    link("organisation_id", "organisation", ondelete="CASCADE"),
    Column("dutch", Text, nullable=False),
    text("english"),
    Column("valid_from", Date),
    Column("valid_until", Date),
    CheckConstraint("dutch <> ''", name="worded"),
    CheckConstraint("organisation_id IS NOT NULL OR valid_until IS NOT NULL", name="former"),
    CheckConstraint("valid_until >= valid_from", name="in_order"),
    info=tells(Concept.TERMS),
    sqlite_autoincrement=True,
)
Index(None, term_name.c.term_id)
Index(None, term_name.c.organisation_id)

# The days on which a term of all organisations is not offered at one of them.
term_hiding = Table(
    "term_hiding",
    metadata,
    number_key(),
    link("term_id", "term", required=True, ondelete="CASCADE"),
    link("organisation_id", "organisation", required=True, ondelete="CASCADE"),
    Column("valid_from", Date, nullable=False),
    Column("valid_until", Date),
    CheckConstraint("valid_until >= valid_from", name="in_order"),
    info=tells(Concept.TERMS),
    sqlite_autoincrement=True,
)
Index(None, term_hiding.c.term_id)
Index(None, term_hiding.c.organisation_id)

# What a term was part of up to some day.
term_place = Table(
    "term_place",
    metadata,
    number_key(),
    link("term_id", "term", required=True, ondelete="CASCADE"),
    link("parent_id", "term", ondelete="SET NULL"),
    Column("valid_until", Date, nullable=False),
    info=tells(Concept.TERMS),
    sqlite_autoincrement=True,
)
Index("uq_term_place_term_id", term_place.c.term_id, term_place.c.valid_until, unique=True)
Index(None, term_place.c.parent_id)

referral_contact = Table(
    "referral_contact",
    metadata,
    number_key(),
    link("kind_id", "term", required=True),
    Column("name", Text, nullable=False),
    text("person"),
    text("phone"),
    text("email"),
    text("website"),
    text("region"),
    text("reachable"),
    text("costs"),
    text("good_to_know"),
    text("own_interest"),
    link("organisation_id", "organisation", ondelete="CASCADE"),
    Column("checked_on", Date),
    flag("urgent"),
    added_text("waiting_time"),
    info=tells(Concept.REFERRAL_CONTACTS),
    sqlite_autoincrement=True,
)
Index(None, referral_contact.c.kind_id)
Index(None, referral_contact.c.organisation_id)
