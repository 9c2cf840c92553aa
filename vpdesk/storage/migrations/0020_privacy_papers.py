"""Adds what the adviser words in the privacy papers, and the versions of these that left."""

from alembic import op

revision = "0020_privacy_papers"
down_revision = "0019_instruction_sheets"

_STATEMENTS = (
    """CREATE TABLE privacy_section (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, kind VARCHAR(9) NOT NULL,
        organisation_id INTEGER, code TEXT NOT NULL, language TEXT NOT NULL, title TEXT NOT
        NULL, text TEXT NOT NULL,
        CONSTRAINT ck_privacy_section_known CHECK (code <> ''),
        CONSTRAINT ck_privacy_section_for_all CHECK (organisation_id IS NULL OR kind =
        'statement'),
        CONSTRAINT ck_privacy_section_kind_known CHECK (kind IN ('statement', 'record')),
        CONSTRAINT fk_privacy_section_organisation_id FOREIGN KEY(organisation_id) REFERENCES
        organisation (id) ON DELETE CASCADE
    )""",
    """CREATE UNIQUE INDEX uq_privacy_section_code ON privacy_section (kind, code, language)
        WHERE organisation_id IS NULL""",
    """CREATE UNIQUE INDEX uq_privacy_section_here ON privacy_section (organisation_id, kind,
        code, language) WHERE organisation_id IS NOT NULL""",
    """CREATE TABLE privacy_version (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, kind VARCHAR(9) NOT NULL,
        organisation_id INTEGER, language TEXT NOT NULL, number INTEGER NOT NULL, made_on DATE
        NOT NULL, content TEXT NOT NULL,
        CONSTRAINT ck_privacy_version_number_counts CHECK (number > 0),
        CONSTRAINT ck_privacy_version_for_all CHECK (organisation_id IS NULL OR kind =
        'statement'),
        CONSTRAINT ck_privacy_version_kind_known CHECK (kind IN ('statement', 'record')),
        CONSTRAINT fk_privacy_version_organisation_id FOREIGN KEY(organisation_id) REFERENCES
        organisation (id) ON DELETE CASCADE
    )""",
    "CREATE INDEX ix_privacy_version_organisation_id ON privacy_version (organisation_id)",
)


def upgrade() -> None:
    """Make the tables, empty: the starter texts are not kept in a vault."""
    connection = op.get_bind()
    for statement in _STATEMENTS:
        connection.exec_driver_sql(statement)
