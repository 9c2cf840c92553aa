"""Dates what terms are called, where they are hidden and what they are part of."""

from alembic import op

revision = "0018_dated_terms"
down_revision = "0017_stand_ins"

_STATEMENTS = (
    "ALTER TABLE term ADD COLUMN row_words TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE snapshot ADD COLUMN offered TEXT DEFAULT '' NOT NULL",
    """CREATE TABLE term_name (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, term_id INTEGER NOT NULL,
        organisation_id INTEGER, dutch TEXT NOT NULL, english TEXT NOT NULL, valid_from DATE,
        valid_until DATE,
        CONSTRAINT ck_term_name_worded CHECK (dutch <> ''),
        CONSTRAINT ck_term_name_former CHECK (organisation_id IS NOT NULL OR valid_until IS NOT
        NULL),
        CONSTRAINT ck_term_name_in_order CHECK (valid_until >= valid_from),
        CONSTRAINT fk_term_name_term_id FOREIGN KEY(term_id) REFERENCES term (id) ON DELETE
        CASCADE,
        CONSTRAINT fk_term_name_organisation_id FOREIGN KEY(organisation_id) REFERENCES
        organisation (id) ON DELETE CASCADE
    )""",
    "CREATE INDEX ix_term_name_term_id ON term_name (term_id)",
    "CREATE INDEX ix_term_name_organisation_id ON term_name (organisation_id)",
    """CREATE TABLE term_hiding (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, term_id INTEGER NOT NULL,
        organisation_id INTEGER NOT NULL, valid_from DATE NOT NULL, valid_until DATE,
        CONSTRAINT ck_term_hiding_in_order CHECK (valid_until >= valid_from),
        CONSTRAINT fk_term_hiding_term_id FOREIGN KEY(term_id) REFERENCES term (id) ON DELETE
        CASCADE,
        CONSTRAINT fk_term_hiding_organisation_id FOREIGN KEY(organisation_id) REFERENCES
        organisation (id) ON DELETE CASCADE
    )""",
    "CREATE INDEX ix_term_hiding_term_id ON term_hiding (term_id)",
    "CREATE INDEX ix_term_hiding_organisation_id ON term_hiding (organisation_id)",
    """CREATE TABLE term_place (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, term_id INTEGER NOT NULL, parent_id
        INTEGER, valid_until DATE NOT NULL,
        CONSTRAINT fk_term_place_term_id FOREIGN KEY(term_id) REFERENCES term (id) ON DELETE
        CASCADE,
        CONSTRAINT fk_term_place_parent_id FOREIGN KEY(parent_id) REFERENCES term (id) ON DELETE
        SET NULL
    )""",
    "CREATE UNIQUE INDEX uq_term_place_term_id ON term_place (term_id, valid_until)",
    "CREATE INDEX ix_term_place_parent_id ON term_place (parent_id)",
)


def upgrade() -> None:
    """Make the tables; what there is has no dates, and is known by its words."""
    connection = op.get_bind()
    for statement in _STATEMENTS:
        connection.exec_driver_sql(statement)
