"""Notes of a planned moment whether the reporter counts on it."""

from alembic import op

revision = "0013_promises"
down_revision = "0012_agreements"


def upgrade() -> None:
    """Add the column; what was planned before was promised to nobody."""
    op.get_bind().exec_driver_sql(
        "ALTER TABLE follow_up ADD COLUMN promised BOOLEAN DEFAULT 0 NOT NULL"
        " CONSTRAINT ck_follow_up_promised_flag CHECK (promised IN (0, 1))"
    )
