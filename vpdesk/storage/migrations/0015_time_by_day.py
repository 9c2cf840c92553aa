"""Finds the entries of some days that took time, without reading what they say."""

from alembic import op

revision = "0015_time_by_day"
down_revision = "0014_waiting_times"

_STATEMENTS = tuple(
    f"""CREATE INDEX ix_{table}_timed ON {table} (day, case_id, minutes, travel_minutes)
        WHERE minutes > 0 OR travel_minutes > 0"""
    for table in ("step", "referral", "note")
)


def upgrade() -> None:
    """Make an index for each of the tables."""
    connection = op.get_bind()
    for statement in _STATEMENTS:
        connection.exec_driver_sql(statement)
