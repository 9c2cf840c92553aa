"""Adds what was recommended and agreed, what is planned, and more about activities."""

from alembic import op

revision = "0010_recommendations"
down_revision = "0009_options"

_ADDED = {
    "activity": ("with_whom", "place", "language", "materials", "evaluation"),
    "annual_report_text": ("earlier_recommendations",),
}
_STATEMENTS = (
    *(
        f"ALTER TABLE {table} ADD COLUMN {column} TEXT DEFAULT '' NOT NULL"
        for table, columns in _ADDED.items()
        for column in columns
    ),
    """CREATE TABLE recommendation (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, organisation_id INTEGER NOT NULL,
        text TEXT NOT NULL, text_key TEXT NOT NULL, given_on DATE NOT NULL, source
        VARCHAR(12) NOT NULL, period_start DATE, period_end DATE, number INTEGER,
        CONSTRAINT uq_recommendation_organisation_id_period_start_period_end_text_key UNIQUE
        (organisation_id, period_start, period_end, text_key), CONSTRAINT
        ck_recommendation_worded CHECK (text_key <> ''), CONSTRAINT
        ck_recommendation_period_runs_forward CHECK (period_start <= period_end), CONSTRAINT
        ck_recommendation_of_a_report CHECK ((source = 'report') = (period_start IS NOT NULL
        AND period_end IS NOT NULL AND number IS NOT NULL)), CONSTRAINT
        fk_recommendation_organisation_id FOREIGN KEY(organisation_id) REFERENCES
        organisation (id) ON DELETE CASCADE, CONSTRAINT ck_recommendation_source_known CHECK
        (source IN ('report', 'older_report', 'talk', 'letter', 'other'))
    )""",
    """CREATE TABLE recommendation_outcome (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, recommendation_id INTEGER NOT NULL,
        day DATE NOT NULL, state VARCHAR(11) NOT NULL, text TEXT NOT NULL, told_by TEXT NOT
        NULL,
        CONSTRAINT fk_recommendation_outcome_recommendation_id FOREIGN
        KEY(recommendation_id) REFERENCES recommendation (id) ON DELETE CASCADE, CONSTRAINT
        ck_recommendation_outcome_state_known CHECK (state IN ('open', 'under_way',
        'adopted', 'partly', 'not_adopted', 'lapsed'))
    )""",
    """CREATE INDEX ix_recommendation_outcome_recommendation_id ON recommendation_outcome
        (recommendation_id)""",
    """CREATE TABLE agreed_point (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, activity_id INTEGER NOT NULL,
        what TEXT NOT NULL, who TEXT NOT NULL, due DATE, done_on
        DATE,
        CONSTRAINT ck_agreed_point_worded CHECK (what <> ''), CONSTRAINT
        fk_agreed_point_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id) ON
        DELETE CASCADE
    )""",
    "CREATE INDEX ix_agreed_point_activity_id ON agreed_point (activity_id)",
    "CREATE INDEX ix_agreed_point_open ON agreed_point (due) WHERE done_on IS NULL",
    """CREATE TABLE planned_activity (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, organisation_id INTEGER NOT NULL, day
        DATE NOT NULL, at TIME, kind_id INTEGER NOT NULL, what TEXT NOT NULL, audience TEXT
        NOT NULL, participants INTEGER, with_whom TEXT NOT NULL, place TEXT NOT NULL,
        language TEXT NOT NULL, materials TEXT NOT NULL, text TEXT NOT NULL,
        CONSTRAINT ck_planned_activity_participants_counts CHECK (participants >= 0),
        CONSTRAINT fk_planned_activity_organisation_id FOREIGN KEY(organisation_id)
        REFERENCES organisation (id) ON DELETE CASCADE, CONSTRAINT
        fk_planned_activity_kind_id FOREIGN KEY(kind_id) REFERENCES term (id)
    )""",
    "CREATE INDEX ix_planned_activity_day ON planned_activity (day)",
    """CREATE INDEX ix_planned_activity_organisation_id_day ON planned_activity
        (organisation_id, day)""",
)


def upgrade() -> None:
    """Add the columns, with nothing in them, and make the tables."""
    connection = op.get_bind()
    for statement in _STATEMENTS:
        connection.exec_driver_sql(statement)
