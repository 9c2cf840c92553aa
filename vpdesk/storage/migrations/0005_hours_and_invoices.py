"""Adds time to steps, referrals and notes, and what organisations were asked to pay."""

from alembic import op

revision = "0005_hours_and_invoices"
down_revision = "0004_search"

_STATEMENTS = (
    *(
        f"""ALTER TABLE {table} ADD COLUMN {column} INTEGER DEFAULT 0 NOT NULL CONSTRAINT
        ck_{table}_{column}_counts CHECK ({column} >= 0)"""
        for table in ("step", "referral", "note")
        for column in ("minutes", "travel_minutes")
    ),
    """CREATE TABLE invoice (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, edition_id INTEGER NOT NULL, organisation_id
        INTEGER NOT NULL, start DATE NOT NULL, "end" DATE NOT NULL, made_on DATE NOT NULL, content
        TEXT NOT NULL,
        CONSTRAINT uq_invoice_edition_id UNIQUE (edition_id), CONSTRAINT ck_invoice_in_order CHECK
        ("end" >= start), CONSTRAINT fk_invoice_edition_id FOREIGN KEY(edition_id) REFERENCES
        edition (id), CONSTRAINT fk_invoice_organisation_id FOREIGN KEY(organisation_id) REFERENCES
        organisation (id)
    )""",
)


def upgrade() -> None:
    """Add the columns, with no time in what was recorded before, and make the table."""
    connection = op.get_bind()
    for statement in _STATEMENTS:
        connection.exec_driver_sql(statement)
