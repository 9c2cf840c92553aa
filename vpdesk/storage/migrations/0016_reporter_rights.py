"""Adds what reporters ask about their own file, and what is masked in a copy of it."""

from alembic import op

revision = "0016_reporter_rights"
down_revision = "0015_time_by_day"

_STATEMENTS = (
    """CREATE TABLE mask (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, case_id INTEGER NOT NULL, kind
        VARCHAR(10), entry_id INTEGER NOT NULL, part TEXT NOT NULL, start INTEGER NOT NULL,
        words TEXT NOT NULL, reason VARCHAR(12) NOT NULL, explanation TEXT NOT NULL,
        CONSTRAINT ck_mask_start_counts CHECK (start >= 0), CONSTRAINT ck_mask_worded CHECK
        (words <> ''), CONSTRAINT ck_mask_reasoned CHECK (reason <> 'other' OR explanation
        <> ''), CONSTRAINT fk_mask_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON
        DELETE CASCADE, CONSTRAINT ck_mask_kind_known CHECK (kind IN ('contact', 'step',
        'consent', 'referral', 'note', 'follow_up', 'status', 'attachment', 'exception')),
        CONSTRAINT ck_mask_reason_known CHECK (reason IN ('third_party', 'confidential',
        'working_note', 'other'))
    )""",
    "CREATE INDEX ix_mask_case_id ON mask (case_id)",
    """CREATE TABLE copied_attachment (
        attachment_id INTEGER NOT NULL, goes_along BOOLEAN NOT NULL, reason VARCHAR(12),
        explanation TEXT NOT NULL, CONSTRAINT pk_copied_attachment PRIMARY KEY
        (attachment_id), CONSTRAINT ck_copied_attachment_reasoned CHECK (goes_along =
        (reason IS NULL)), CONSTRAINT ck_copied_attachment_explained CHECK (reason IS NULL
        OR reason <> 'other' OR explanation <> ''), CONSTRAINT
        fk_copied_attachment_attachment_id FOREIGN KEY(attachment_id) REFERENCES attachment
        (id) ON DELETE CASCADE, CONSTRAINT ck_copied_attachment_goes_along_flag CHECK
        (goes_along IN (0, 1)), CONSTRAINT ck_copied_attachment_reason_known CHECK (reason
        IN ('third_party', 'confidential', 'working_note', 'other'))
    )""",
    """CREATE TABLE reporter_request (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, case_id INTEGER NOT NULL, kind
        VARCHAR(10) NOT NULL, asked_on DATE NOT NULL, due_on DATE NOT NULL, asked TEXT NOT
        NULL, entry_kind VARCHAR(10), entry_id INTEGER, answered_on DATE, answer
        VARCHAR(7), explanation TEXT NOT NULL, statement TEXT NOT NULL, CONSTRAINT
        ck_reporter_request_answered CHECK ((answered_on IS NULL) = (answer IS NULL)),
        CONSTRAINT ck_reporter_request_answered_after CHECK (answered_on IS NULL OR
        answered_on >= asked_on), CONSTRAINT ck_reporter_request_due_after CHECK (due_on >=
        asked_on), CONSTRAINT ck_reporter_request_about_an_entry CHECK ((entry_kind IS
        NULL) = (entry_id IS NULL)), CONSTRAINT fk_reporter_request_case_id FOREIGN
        KEY(case_id) REFERENCES "case" (id) ON DELETE CASCADE, CONSTRAINT
        ck_reporter_request_kind_known CHECK (kind IN ('copy', 'correction', 'erasure')),
        CONSTRAINT ck_reporter_request_entry_kind_known CHECK (entry_kind IN ('contact',
        'step', 'consent', 'referral', 'note', 'follow_up', 'status', 'attachment',
        'exception')), CONSTRAINT ck_reporter_request_answer_known CHECK (answer IN
        ('granted', 'partly', 'refused'))
    )""",
    "CREATE INDEX ix_reporter_request_case_id ON reporter_request (case_id)",
    """CREATE INDEX ix_reporter_request_open ON reporter_request (due_on, case_id)
        WHERE answered_on IS NULL""",
)


def upgrade() -> None:
    """Make the tables; nothing was asked or masked before."""
    connection = op.get_bind()
    for statement in _STATEMENTS:
        connection.exec_driver_sql(statement)
