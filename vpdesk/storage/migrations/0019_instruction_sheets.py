"""Adds sheets for when the adviser is suddenly away, and how many cases a package held."""

from alembic import op

revision = "0019_instruction_sheets"
down_revision = "0018_dated_terms"

_COLUMN = "ALTER TABLE stand_in ADD COLUMN cases INTEGER DEFAULT 0 NOT NULL"
_TABLE = """CREATE TABLE instruction_sheet (
    organisation_id INTEGER NOT NULL, stand_in TEXT, call TEXT, not_call TEXT, covered TEXT,
    tell TEXT, may TEXT, may_not TEXT, sealed TEXT, practice TEXT, seen_on DATE NOT NULL,
    CONSTRAINT pk_instruction_sheet PRIMARY KEY (organisation_id),
    CONSTRAINT fk_instruction_sheet_organisation_id FOREIGN KEY(organisation_id) REFERENCES
    organisation (id) ON DELETE CASCADE
)"""


def upgrade() -> None:
    """Make the table, empty; packages that were opened before tell no number."""
    for statement in (_TABLE, _COLUMN):
        op.get_bind().exec_driver_sql(statement)
