"""Adds the adviser's own register: training, cycles of certification, certificates, case sheets."""

from alembic import op

revision = "0008_own_register"
down_revision = "0007_people"

_STATEMENTS = (
    """CREATE TABLE own_entry (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, day DATE NOT NULL, kind VARCHAR(11)
        NOT NULL, title TEXT NOT NULL, provider TEXT NOT NULL, minutes INTEGER NOT NULL,
        credit_minutes INTEGER, accreditation TEXT NOT NULL, cost_cents INTEGER, remark TEXT
        NOT NULL, planned BOOLEAN NOT NULL, remind_on DATE, participants INTEGER, colleagues
        TEXT NOT NULL, learned TEXT NOT NULL,
        CONSTRAINT ck_own_entry_minutes_counts CHECK (minutes >= 0), CONSTRAINT
        ck_own_entry_credit_minutes_counts CHECK (credit_minutes >= 0), CONSTRAINT
        ck_own_entry_cost_cents_counts CHECK (cost_cents >= 0), CONSTRAINT
        ck_own_entry_participants_counts CHECK (participants >= 0), CONSTRAINT
        ck_own_entry_kind_known CHECK (kind IN ('accredited', 'peer_review', 'extra',
        'basic')), CONSTRAINT ck_own_entry_planned_flag CHECK (planned IN (0, 1))
    )""",
    "CREATE INDEX ix_own_entry_day ON own_entry (day)",
    """CREATE TABLE own_cycle (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, start DATE NOT NULL, months INTEGER
        NOT NULL, accredited_minutes INTEGER NOT NULL, peer_review_minutes INTEGER NOT NULL,
        extra_minutes INTEGER NOT NULL,
        CONSTRAINT ck_own_cycle_accredited_minutes_counts CHECK (accredited_minutes >= 0),
        CONSTRAINT ck_own_cycle_peer_review_minutes_counts CHECK (peer_review_minutes >= 0),
        CONSTRAINT ck_own_cycle_extra_minutes_counts CHECK (extra_minutes >= 0), CONSTRAINT
        ck_own_cycle_lasts CHECK (months > 0), CONSTRAINT uq_own_cycle_start UNIQUE (start)
    )""",
    """CREATE TABLE case_sheet (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, case_id INTEGER, meeting_id INTEGER,
        made_on DATE NOT NULL, title TEXT NOT NULL, facts TEXT NOT NULL, situation TEXT NOT
        NULL, question TEXT NOT NULL, dilemma TEXT NOT NULL,
        CONSTRAINT fk_case_sheet_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON
        DELETE SET NULL, CONSTRAINT fk_case_sheet_meeting_id FOREIGN KEY(meeting_id)
        REFERENCES own_entry (id) ON DELETE SET NULL
    )""",
    "CREATE INDEX ix_case_sheet_case_id ON case_sheet (case_id)",
    "CREATE INDEX ix_case_sheet_meeting_id ON case_sheet (meeting_id)",
    """CREATE TABLE own_certificate (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, entry_id INTEGER, name TEXT NOT NULL,
        media TEXT NOT NULL, bytes INTEGER NOT NULL, sha256 TEXT NOT NULL, removed BOOLEAN
        NOT NULL,
        CONSTRAINT ck_own_certificate_bytes_counts CHECK (bytes >= 0), CONSTRAINT
        ck_own_certificate_named CHECK (name <> ''), CONSTRAINT fk_own_certificate_entry_id
        FOREIGN KEY(entry_id) REFERENCES own_entry (id) ON DELETE SET NULL, CONSTRAINT
        ck_own_certificate_removed_flag CHECK (removed IN (0, 1))
    )""",
    "CREATE INDEX ix_own_certificate_entry_id ON own_certificate (entry_id)",
    """CREATE TABLE own_certificate_chunk (
        certificate_id INTEGER NOT NULL, number INTEGER NOT NULL, content BLOB NOT NULL,
        CONSTRAINT pk_own_certificate_chunk PRIMARY KEY (certificate_id, number), CONSTRAINT
        fk_own_certificate_chunk_certificate_id FOREIGN KEY(certificate_id) REFERENCES
        own_certificate (id) ON DELETE CASCADE
    )""",
)


def upgrade() -> None:
    """Make the new tables, empty."""
    connection = op.get_bind()
    for statement in _STATEMENTS:
        connection.exec_driver_sql(statement)
