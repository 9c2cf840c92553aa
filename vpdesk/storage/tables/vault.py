"""Tables of the vault as a whole: take-overs, half-typed text, settings, the search index."""

from sqlalchemy import CheckConstraint, Column, Connection, Date, Integer, Table, Text

from vpdesk.storage.tables.columns import flag, link, metadata, number_key, text

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

# Parts of words are found too, as Dutch writes compounds in one. `secure-delete` leaves no word of
# a removed text behind in the index.
SEARCH_INDEX = (
    """CREATE VIRTUAL TABLE search_index USING fts5(
        title, detail, content, tokenize = 'trigram case_sensitive 0 remove_diacritics 1'
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
