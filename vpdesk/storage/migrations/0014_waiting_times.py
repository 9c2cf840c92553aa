"""Notes how long one waits at an address."""

from alembic import op

revision = "0014_waiting_times"
down_revision = "0013_promises"


def upgrade() -> None:
    """Add the column; nothing is known of addresses that were there."""
    op.get_bind().exec_driver_sql(
        "ALTER TABLE referral_contact ADD COLUMN waiting_time TEXT DEFAULT '' NOT NULL"
    )
