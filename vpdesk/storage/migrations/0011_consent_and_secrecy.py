"""Adds what a consent went through, and the worksheet on breaking secrecy.

The tables of consents, steps and follow-ups are made anew, as what they check and refer to changes.
"""

from alembic import op

revision = "0011_consent_and_secrecy"
down_revision = "0010_recommendations"

_KEEP_NUMBERS = (
    """CREATE TABLE given_numbers AS SELECT name, seq FROM sqlite_sequence
        WHERE name IN ('consent', 'step', 'follow_up')""",
)
_GIVE_NO_NUMBER_TWICE = (
    "DELETE FROM sqlite_sequence WHERE name IN ('consent', 'step', 'follow_up')",
    "INSERT INTO sqlite_sequence (name, seq) SELECT name, seq FROM given_numbers",
    "DROP TABLE given_numbers",
)
_WORKSHEET = (
    """CREATE TABLE confidentiality_exception (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, case_id INTEGER NOT NULL, day DATE
        NOT NULL, at TIME, text TEXT NOT NULL, recorded INTEGER NOT NULL, consent_tried
        TEXT NOT NULL, tried_when TEXT NOT NULL, reporter_answer TEXT NOT NULL, duties TEXT
        NOT NULL, no_other_way TEXT NOT NULL, harm TEXT NOT NULL, colleague_when TEXT NOT
        NULL, colleague_advice TEXT NOT NULL, told_whom TEXT NOT NULL, told_what TEXT NOT
        NULL, reporter_informed TEXT NOT NULL, decision VARCHAR(5), CONSTRAINT
        uq_confidentiality_exception_case_id_id UNIQUE (case_id, id), CONSTRAINT
        ck_confidentiality_exception_decided_on_answers CHECK (decision IS NULL OR
        consent_tried <> '' AND tried_when <> '' AND reporter_answer <> '' AND duties <> ''
        AND no_other_way <> '' AND harm <> '' AND colleague_when <> '' AND colleague_advice
        <> '' AND told_whom <> '' AND told_what <> '' AND reporter_informed <> ''),
        CONSTRAINT fk_confidentiality_exception_case_id FOREIGN KEY(case_id) REFERENCES
        "case" (id) ON DELETE CASCADE, CONSTRAINT
        ck_confidentiality_exception_decision_known CHECK (decision IN ('break', 'keep'))
    )""",
    """CREATE INDEX ix_confidentiality_exception_case_id_day ON confidentiality_exception
        (case_id, day)""",
    """CREATE TABLE exception_remark (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, exception_id INTEGER NOT NULL, day
        DATE NOT NULL, text TEXT NOT NULL, CONSTRAINT ck_exception_remark_written CHECK
        (text <> ''), CONSTRAINT fk_exception_remark_exception_id FOREIGN KEY(exception_id)
        REFERENCES confidentiality_exception (id) ON DELETE CASCADE
    )""",
    "CREATE INDEX ix_exception_remark_exception_id ON exception_remark (exception_id)",
)
_CONSENT = (
    """CREATE TABLE consent (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, case_id INTEGER NOT NULL, day DATE
        NOT NULL, at TIME, text TEXT NOT NULL, recorded INTEGER NOT NULL, purpose TEXT NOT
        NULL, with_whom TEXT NOT NULL, not_shared TEXT NOT NULL, form VARCHAR(7) NOT NULL,
        state VARCHAR(9) NOT NULL, asked_on DATE, withdrawn_on DATE, withdrawn_form
        VARCHAR(7), withdrawn_text TEXT NOT NULL, CONSTRAINT uq_consent_case_id_id UNIQUE
        (case_id, id), CONSTRAINT ck_consent_asked_before_answer CHECK (asked_on IS NULL OR
        asked_on <= day), CONSTRAINT ck_consent_withdrawn_after_given CHECK (withdrawn_on
        IS NULL OR withdrawn_on >= day), CONSTRAINT fk_consent_case_id FOREIGN KEY(case_id)
        REFERENCES "case" (id) ON DELETE CASCADE, CONSTRAINT ck_consent_form_known CHECK
        (form IN ('oral', 'written')), CONSTRAINT ck_consent_state_known CHECK (state IN
        ('asked', 'given', 'refused', 'withdrawn')), CONSTRAINT
        ck_consent_withdrawn_form_known CHECK (withdrawn_form IN ('oral', 'written'))
    )""",
    "CREATE INDEX ix_consent_case_id_day ON consent (case_id, day)",
)
_STEP = (
    """CREATE TABLE step (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, case_id INTEGER NOT NULL, day DATE
        NOT NULL, at TIME, text TEXT NOT NULL, recorded INTEGER NOT NULL, step_id INTEGER
        NOT NULL, route VARCHAR(8) NOT NULL, state VARCHAR(9) NOT NULL, outside BOOLEAN NOT
        NULL, consent_id INTEGER, exception_id INTEGER, taken_over BOOLEAN NOT NULL,
        minutes INTEGER DEFAULT 0 NOT NULL CONSTRAINT ck_step_minutes_counts CHECK (minutes
        >= 0), travel_minutes INTEGER DEFAULT 0 NOT NULL CONSTRAINT
        ck_step_travel_minutes_counts CHECK (travel_minutes >= 0), CONSTRAINT
        fk_step_case_id_consent_id FOREIGN KEY(case_id, consent_id) REFERENCES consent
        (case_id, id), CONSTRAINT fk_step_case_id_exception_id FOREIGN KEY(case_id,
        exception_id) REFERENCES confidentiality_exception (case_id, id), CONSTRAINT
        ck_step_outside_needs_consent CHECK (state <> 'done' OR NOT outside OR consent_id
        IS NOT NULL OR exception_id IS NOT NULL OR taken_over), CONSTRAINT fk_step_case_id
        FOREIGN KEY(case_id) REFERENCES "case" (id) ON DELETE CASCADE, CONSTRAINT
        fk_step_step_id FOREIGN KEY(step_id) REFERENCES term (id), CONSTRAINT
        ck_step_route_known CHECK (route IN ('internal', 'informal', 'formal')), CONSTRAINT
        ck_step_state_known CHECK (state IN ('discussed', 'chosen', 'done')), CONSTRAINT
        ck_step_outside_flag CHECK (outside IN (0, 1)), CONSTRAINT ck_step_taken_over_flag
        CHECK (taken_over IN (0, 1))
    )""",
    "CREATE INDEX ix_step_case_id_consent_id ON step (case_id, consent_id)",
    "CREATE INDEX ix_step_case_id_day ON step (case_id, day)",
    "CREATE INDEX ix_step_case_id_exception_id ON step (case_id, exception_id)",
    "CREATE INDEX ix_step_step_id ON step (step_id)",
)
_FOLLOW_UP = (
    """CREATE TABLE follow_up (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, case_id INTEGER NOT NULL, day DATE
        NOT NULL, at TIME, text TEXT NOT NULL, recorded INTEGER NOT NULL, what TEXT NOT
        NULL, kind VARCHAR(9) NOT NULL, place TEXT NOT NULL, done_on DATE, consent_id
        INTEGER, CONSTRAINT fk_follow_up_case_id_consent_id FOREIGN KEY(case_id,
        consent_id) REFERENCES consent (case_id, id), CONSTRAINT fk_follow_up_case_id
        FOREIGN KEY(case_id) REFERENCES "case" (id) ON DELETE CASCADE, CONSTRAINT
        ck_follow_up_kind_known CHECK (kind IN ('contact', 'aftercare', 'accompany',
        'other'))
    )""",
    "CREATE INDEX ix_follow_up_case_id_consent_id ON follow_up (case_id, consent_id)",
    "CREATE INDEX ix_follow_up_case_id_day ON follow_up (case_id, day)",
    "CREATE INDEX ix_follow_up_open ON follow_up (day, case_id) WHERE done_on IS NULL",
)
_OF_CONSENT = (
    "id, case_id, day, at, text, recorded, purpose, with_whom, not_shared, form, "
    "state, withdrawn_on"
)
_OF_STEP = (
    "id, case_id, day, at, text, recorded, step_id, route, state, outside, "
    "consent_id, taken_over, minutes, travel_minutes"
)
_OF_FOLLOW_UP = "id, case_id, day, at, text, recorded, what, kind, place, done_on"


def upgrade() -> None:
    """Make the tables; a consent that was withdrawn has no word about how that was done."""
    anew = (
        *_anew("consent", _CONSENT, f"{_OF_CONSENT}, withdrawn_text", f"{_OF_CONSENT}, ''"),
        *_anew("step", _STEP, _OF_STEP, _OF_STEP),
        *_anew("follow_up", _FOLLOW_UP, _OF_FOLLOW_UP, _OF_FOLLOW_UP),
    )
    connection = op.get_bind()
    for statement in (*_WORKSHEET, *_KEEP_NUMBERS, *anew, *_GIVE_NO_NUMBER_TWICE):
        connection.exec_driver_sql(statement)


def _anew(table: str, made: tuple[str, ...], columns: str, values: str) -> tuple[str, ...]:
    """Return what makes a table anew under its own name, which nothing may refer to otherwise."""
    return (
        f"CREATE TABLE before AS SELECT * FROM {table}",  # noqa: S608 -- names of tables
        f"DROP TABLE {table}",
        *made,
        f"INSERT INTO {table} ({columns}) SELECT {values} FROM before",  # noqa: S608
        "DROP TABLE before",
    )
