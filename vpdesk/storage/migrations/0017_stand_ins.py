"""Adds what was given to colleagues who stand in, and what they gave."""

from alembic import op

revision = "0017_stand_ins"
down_revision = "0016_reporter_rights"

_STATEMENTS = (
    """CREATE TABLE stand_in_given (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, package_id TEXT NOT NULL, to_name TEXT NOT
        NULL, made_on DATE NOT NULL, valid_until DATE NOT NULL, return_key TEXT NOT NULL,
        CONSTRAINT uq_stand_in_given_package_id UNIQUE (package_id)
    )""",
    """CREATE TABLE stand_in_given_case (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, given_id INTEGER NOT NULL, number INTEGER
        NOT NULL, case_id INTEGER,
        CONSTRAINT uq_stand_in_given_case_given_id_number UNIQUE (given_id, number), CONSTRAINT
        fk_stand_in_given_case_given_id FOREIGN KEY(given_id) REFERENCES stand_in_given (id) ON
        DELETE CASCADE, CONSTRAINT fk_stand_in_given_case_case_id FOREIGN KEY(case_id) REFERENCES
        "case" (id) ON DELETE SET NULL
    )""",
    "CREATE INDEX ix_stand_in_given_case_case_id ON stand_in_given_case (case_id)",
    """CREATE TABLE stand_in_merged (
        given_id INTEGER NOT NULL, uid TEXT NOT NULL, merged_on DATE NOT NULL, kind VARCHAR(10) NOT
        NULL, entry_id INTEGER NOT NULL,
        CONSTRAINT pk_stand_in_merged PRIMARY KEY (given_id, uid), CONSTRAINT
        fk_stand_in_merged_given_id FOREIGN KEY(given_id) REFERENCES stand_in_given (id) ON DELETE
        CASCADE, CONSTRAINT ck_stand_in_merged_kind_known CHECK (kind IN ('contact', 'step',
        'consent', 'referral', 'note', 'follow_up', 'status', 'attachment', 'exception'))
    )""",
    """CREATE TABLE stand_in (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, package_id TEXT NOT NULL, from_name TEXT NOT
        NULL, opened_on DATE NOT NULL, valid_until DATE NOT NULL, last_seen DATE NOT NULL, content
        TEXT NOT NULL, returned_on DATE, ended_on DATE,
        CONSTRAINT uq_stand_in_package_id UNIQUE (package_id)
    )""",
    """CREATE TABLE stand_in_added (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, stand_in_id INTEGER NOT NULL, uid TEXT NOT
        NULL, content TEXT NOT NULL,
        CONSTRAINT fk_stand_in_added_stand_in_id FOREIGN KEY(stand_in_id) REFERENCES stand_in (id)
        ON DELETE CASCADE, CONSTRAINT uq_stand_in_added_uid UNIQUE (uid)
    )""",
    "CREATE INDEX ix_stand_in_added_stand_in_id ON stand_in_added (stand_in_id)",
)


def upgrade() -> None:
    """Make the new tables, empty."""
    connection = op.get_bind()
    for statement in _STATEMENTS:
        connection.exec_driver_sql(statement)
