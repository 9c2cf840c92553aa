"""Adds a term of its own for a case, and the numbers of cases that were put together."""

from alembic import op

revision = "0006_lifecycle"
down_revision = "0005_hours_and_invoices"

_STATEMENTS = (
    """CREATE TABLE retention_term (
        case_id INTEGER NOT NULL, months INTEGER NOT NULL,
        CONSTRAINT pk_retention_term PRIMARY KEY (case_id), CONSTRAINT ck_retention_term_offered
        CHECK (months BETWEEN 0 AND 60), CONSTRAINT fk_retention_term_case_id FOREIGN KEY(case_id)
        REFERENCES "case" (id) ON DELETE CASCADE
    )""",
    """CREATE TABLE merged_number (
        year INTEGER NOT NULL, sequence INTEGER NOT NULL, case_id INTEGER NOT NULL, code_name TEXT
        NOT NULL, code_name_key TEXT NOT NULL,
        CONSTRAINT pk_merged_number PRIMARY KEY (year, sequence), CONSTRAINT
        fk_merged_number_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON DELETE CASCADE
    )""",
    "CREATE INDEX ix_merged_number_case_id ON merged_number (case_id)",
    """CREATE UNIQUE INDEX uq_merged_number_code_name ON merged_number (code_name_key) WHERE
        code_name_key != ''""",
)


def upgrade() -> None:
    """Make the two tables, empty."""
    connection = op.get_bind()
    for statement in _STATEMENTS:
        connection.exec_driver_sql(statement)
