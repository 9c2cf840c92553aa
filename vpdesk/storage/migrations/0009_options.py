"""Adds what the adviser tells about the ways a reporter may go."""

from alembic import op

revision = "0009_options"
down_revision = "0008_own_register"

_STATEMENTS = (
    """CREATE TABLE option_place (
        step_id INTEGER NOT NULL, position INTEGER NOT NULL, hidden BOOLEAN NOT NULL,
        CONSTRAINT pk_option_place PRIMARY KEY (step_id), CONSTRAINT fk_option_place_step_id FOREIGN
        KEY(step_id) REFERENCES term (id) ON DELETE CASCADE, CONSTRAINT ck_option_place_hidden_flag
        CHECK (hidden IN (0, 1))
    )""",
    """CREATE TABLE option_text (
        step_id INTEGER NOT NULL, language TEXT NOT NULL, title TEXT NOT NULL, description TEXT NOT
        NULL, pros TEXT NOT NULL, cons TEXT NOT NULL, to_consider TEXT NOT NULL,
        CONSTRAINT pk_option_text PRIMARY KEY (step_id, language), CONSTRAINT
        fk_option_text_step_id FOREIGN KEY(step_id) REFERENCES term (id) ON DELETE CASCADE
    )""",
    """CREATE TABLE option_at_organisation (
        organisation_id INTEGER NOT NULL, step_id INTEGER NOT NULL, text TEXT NOT NULL, hidden
        BOOLEAN NOT NULL,
        CONSTRAINT pk_option_at_organisation PRIMARY KEY (organisation_id, step_id), CONSTRAINT
        fk_option_at_organisation_organisation_id FOREIGN KEY(organisation_id) REFERENCES
        organisation (id) ON DELETE CASCADE, CONSTRAINT fk_option_at_organisation_step_id FOREIGN
        KEY(step_id) REFERENCES term (id) ON DELETE CASCADE, CONSTRAINT
        ck_option_at_organisation_hidden_flag CHECK (hidden IN (0, 1))
    )""",
    "CREATE INDEX ix_option_at_organisation_step_id ON option_at_organisation (step_id)",
)


def upgrade() -> None:
    """Make the tables, empty: the starter texts are not kept in a vault."""
    connection = op.get_bind()
    for statement in _STATEMENTS:
        connection.exec_driver_sql(statement)
