"""Adds attachments, the log of openings, backups, holds and destruction."""

from alembic import op

revision = "0002_backups_and_retention"
down_revision = "0001_first_schema"

_STATEMENTS = (
    """CREATE TABLE destruction (
        case_id INTEGER NOT NULL, number TEXT NOT NULL, organisation_id INTEGER NOT NULL,
        destroyed_on DATE NOT NULL, reason VARCHAR(14) NOT NULL, commits INTEGER NOT NULL, entries
        INTEGER NOT NULL, consents INTEGER NOT NULL, attachments INTEGER NOT NULL,
        CONSTRAINT pk_destruction PRIMARY KEY (case_id), CONSTRAINT ck_destruction_reason_known
        CHECK (reason IN ('term', 'reporter_asked'))
    )""",
    """CREATE TABLE log_entry (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, at DATETIME NOT NULL, act TEXT NOT NULL, way
        TEXT NOT NULL, case_id INTEGER, organisation_id INTEGER
    )""",
    """CREATE TABLE backup (
        id TEXT NOT NULL, made_at DATETIME NOT NULL, place TEXT NOT NULL, name TEXT NOT NULL,
        commits INTEGER NOT NULL, cleared_to INTEGER NOT NULL, bytes INTEGER NOT NULL, proven_at
        DATETIME, gone_on DATE,
        CONSTRAINT pk_backup PRIMARY KEY (id), CONSTRAINT ck_backup_commits_counts CHECK (commits >=
        0), CONSTRAINT ck_backup_cleared_to_counts CHECK (cleared_to >= 0), CONSTRAINT
        ck_backup_bytes_counts CHECK (bytes >= 0)
    )""",
    """CREATE TABLE final_report (
        organisation_id INTEGER NOT NULL, start DATE NOT NULL, "end" DATE NOT NULL, final_on DATE
        NOT NULL,
        CONSTRAINT pk_final_report PRIMARY KEY (organisation_id, start, "end"), CONSTRAINT
        ck_final_report_in_order CHECK ("end" >= start), CONSTRAINT fk_final_report_organisation_id
        FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE
    )""",
    """CREATE TABLE retention_hold (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, case_id INTEGER NOT NULL, decided_on DATE NOT
        NULL, until DATE NOT NULL, reason TEXT NOT NULL,
        CONSTRAINT ck_retention_hold_reasoned CHECK (reason <> ''), CONSTRAINT
        fk_retention_hold_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON DELETE CASCADE
    )""",
    "CREATE INDEX ix_retention_hold_case_id ON retention_hold (case_id)",
    """CREATE TABLE attachment (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, case_id INTEGER NOT NULL, day DATE NOT NULL,
        at TIME, text TEXT NOT NULL, recorded INTEGER NOT NULL, name TEXT NOT NULL, media TEXT NOT
        NULL, bytes INTEGER NOT NULL, sha256 TEXT NOT NULL, removed BOOLEAN NOT NULL,
        CONSTRAINT ck_attachment_bytes_counts CHECK (bytes >= 0), CONSTRAINT ck_attachment_named
        CHECK (name <> ''), CONSTRAINT fk_attachment_case_id FOREIGN KEY(case_id) REFERENCES "case"
        (id) ON DELETE CASCADE, CONSTRAINT ck_attachment_removed_flag CHECK (removed IN (0, 1))
    )""",
    "CREATE INDEX ix_attachment_case_id_day ON attachment (case_id, day)",
    """CREATE TABLE attachment_chunk (
        attachment_id INTEGER NOT NULL, number INTEGER NOT NULL, content BLOB NOT NULL,
        CONSTRAINT pk_attachment_chunk PRIMARY KEY (attachment_id, number), CONSTRAINT
        fk_attachment_chunk_attachment_id FOREIGN KEY(attachment_id) REFERENCES attachment (id) ON
        DELETE CASCADE
    )""",
    """INSERT INTO log_entry (at, act, way, case_id)
        SELECT opened_at, 'name_shown', '', case_id FROM opening ORDER BY id""",
    "DROP TABLE opening",
)


def upgrade() -> None:
    """Make the tables; what was noted of names shown becomes part of the log."""
    connection = op.get_bind()
    for statement in _STATEMENTS:
        connection.exec_driver_sql(statement)
