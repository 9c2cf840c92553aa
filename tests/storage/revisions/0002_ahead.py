"""A schema that does not exist: rebuilds a table others refer to, and adds two."""

from alembic import op

revision = "0002_ahead"
down_revision = "0001_first_schema"

STATEMENTS = 6
break_at = STATEMENTS + 1


def upgrade() -> None:
    statements = (
        "ALTER TABLE setting ADD COLUMN note TEXT NOT NULL DEFAULT ''",
        "CREATE TABLE ahead (id INTEGER NOT NULL PRIMARY KEY)",
        "INSERT INTO ahead (id) SELECT value FROM generated",
        "CREATE TABLE other AS SELECT * FROM setting",
        "DROP TABLE setting",
        "ALTER TABLE other RENAME TO setting",
    )
    op.get_bind().exec_driver_sql("CREATE TABLE generated AS SELECT 1 AS value")
    for number, statement in enumerate(statements):
        if number == break_at:
            op.get_bind().exec_driver_sql("SELECT * FROM nowhere")
        op.get_bind().exec_driver_sql(statement)
    if break_at == STATEMENTS:
        raise KeyError
