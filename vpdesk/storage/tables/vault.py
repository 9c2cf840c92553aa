"""Tables of the vault as a whole: take-overs, half-typed text, settings, log, backups, search."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    Date,
    DateTime,
    Integer,
    Table,
    Text,
)

from vpdesk.domain.changes import Concept
from vpdesk.storage.tables.columns import (
    count,
    flag,
    link,
    metadata,
    not_negative,
    number_key,
    tells,
    text,
)

# One register taken over, so that it can be undone as a whole.
register_import = Table(
    "import",
    metadata,
    number_key(),
    Column("taken_over_on", Date, nullable=False),
    link("organisation_id", "organisation", required=True),
    flag("made_organisation"),
    text("file_name"),
    sqlite_autoincrement=True,
)

draft = Table(
    "draft",
    metadata,
    Column("place", Text, primary_key=True),
    Column("fields", Text, nullable=False),
)

setting = Table(
    "setting",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

# Who did what when: names shown, files that left, ways to open changed. It tells no content and
# outlives the cases it is about, so nothing refers to it. `way` is what had opened the vault.
log_entry = Table(
    "log_entry",
    metadata,
    number_key(),
    Column("at", DateTime, nullable=False),
    Column("act", Text, nullable=False),
    text("way"),
    Column("case_id", Integer),
    Column("organisation_id", Integer),
    info=tells(Concept.LOG),
    sqlite_autoincrement=True,
)

# Backups that were made of this vault. What was destroyed after `cleared_to` commits may still be
# in them; `gone_on` tells when one was removed or found missing.
backup = Table(
    "backup",
    metadata,
    Column("id", Text, primary_key=True),
    Column("made_at", DateTime, nullable=False),
    Column("place", Text, nullable=False),
    Column("name", Text, nullable=False),
    count("commits"),
    count("cleared_to"),
    count("bytes"),
    Column("proven_at", DateTime),
    Column("gone_on", Date),
    *not_negative("commits", "cleared_to", "bytes"),
    info=tells(Concept.BACKUPS),
)

# Parts of words are found too, as Dutch writes compounds in one; texts come in without accents and
# capitals. `secure-delete` leaves no word of a removed text behind in the index.
SEARCH_INDEX = (
    """CREATE VIRTUAL TABLE search_index USING fts5(
        title, detail, content, tokenize = 'trigram case_sensitive 1 remove_diacritics 0'
    )""",
    "INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1)",
    "INSERT INTO search_index (search_index, rank) VALUES ('rank', 'bm25(8.0, 3.0, 1.0)')",
)


# One row: how many units of work were committed, and the ISO day of the last full check.
vault_state = Table(
    "vault_state",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("commits", Integer, nullable=False),
    Column("checked_on", Text),
    CheckConstraint("id = 1", name="single"),
)


def create_tables(connection: Connection) -> None:
    """Make all tables and the search index, empty, in a database that has none of them."""
    metadata.create_all(connection, checkfirst=False)
    for statement in SEARCH_INDEX:
        connection.exec_driver_sql(statement)
