"""A schema that does not exist: leaves a reference that leads nowhere."""

from alembic import op

revision = "0003_dangling"
down_revision = "0002_ahead"


def upgrade() -> None:
    op.get_bind().exec_driver_sql(
        "INSERT INTO unit (organisation_id, name, name_key) VALUES (99, 'a', 'a')"
    )
