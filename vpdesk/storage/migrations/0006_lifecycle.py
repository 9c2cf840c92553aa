"""Adds a term of its own for a case, the numbers of merged cases, and what is not the task."""

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
        year INTEGER NOT NULL, sequence INTEGER NOT NULL, case_id INTEGER NOT NULL, former_id
        INTEGER NOT NULL, code_name TEXT NOT NULL, code_name_key TEXT NOT NULL,
        CONSTRAINT pk_merged_number PRIMARY KEY (year, sequence), CONSTRAINT
        fk_merged_number_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON DELETE CASCADE
    )""",
    "CREATE INDEX ix_merged_number_case_id ON merged_number (case_id)",
    """CREATE UNIQUE INDEX uq_merged_number_code_name ON merged_number (code_name_key) WHERE
        code_name_key != ''""",
    """UPDATE term SET out_of_scope = 1 WHERE vocabulary = 'category' AND code IN
        ('labour_conflict', 'legal_position', 'reorganisation')""",
)


def upgrade() -> None:
    """Make the two tables, empty, and mark three of our categories."""
    connection = op.get_bind()
    for statement in _STATEMENTS:
        connection.exec_driver_sql(statement)
