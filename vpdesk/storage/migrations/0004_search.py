"""Makes the search index anew: more is found, and letters are compared without their accents.

What is in it is put in after the last migration, by `SearchIndex.rebuild`.
"""

from alembic import op

revision = "0004_search"
down_revision = "0003_ledger"

_STATEMENTS = (
    "DROP TABLE search_index",
    """CREATE VIRTUAL TABLE search_index USING fts5(
        title, detail, content, tokenize = 'trigram case_sensitive 1 remove_diacritics 0'
    )""",
    "INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1)",
    "INSERT INTO search_index (search_index, rank) VALUES ('rank', 'bm25(8.0, 3.0, 1.0)')",
)


def upgrade() -> None:
    """Make an empty index in place of the old one."""
    connection = op.get_bind()
    for statement in _STATEMENTS:
        connection.exec_driver_sql(statement)
