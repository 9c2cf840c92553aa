"""Adds policies, frozen periods and the ledger of everything that was told."""

from alembic import op

revision = "0003_ledger"
down_revision = "0002_backups_and_retention"

_STATEMENTS = (
    """CREATE TABLE accepted_wording (
        place TEXT NOT NULL, wording TEXT NOT NULL, accepted_on DATE NOT NULL,
        CONSTRAINT pk_accepted_wording PRIMARY KEY (place, wording)
    )""",
    """CREATE TABLE employer_group_member (
        organisation_id INTEGER NOT NULL, name TEXT NOT NULL, name_key TEXT NOT NULL,
        CONSTRAINT pk_employer_group_member PRIMARY KEY (organisation_id), CONSTRAINT
        ck_employer_group_member_named CHECK (name_key <> ''), CONSTRAINT
        fk_employer_group_member_organisation_id FOREIGN KEY(organisation_id) REFERENCES
        organisation (id) ON DELETE CASCADE
    )""",
    """CREATE TABLE report_policy (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, organisation_id INTEGER NOT NULL, version
        INTEGER NOT NULL, valid_from DATE, made_on DATE NOT NULL, content TEXT NOT NULL,
        CONSTRAINT uq_report_policy_organisation_id_version UNIQUE (organisation_id, version),
        CONSTRAINT fk_report_policy_organisation_id FOREIGN KEY(organisation_id) REFERENCES
        organisation (id) ON DELETE CASCADE
    )""",
    """CREATE TABLE snapshot (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, organisation_id INTEGER NOT NULL, start DATE
        NOT NULL, "end" DATE NOT NULL, taken_on DATE NOT NULL, people TEXT NOT NULL,
        CONSTRAINT ck_snapshot_in_order CHECK ("end" >= start), CONSTRAINT
        fk_snapshot_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id)
    )""",
    "CREATE INDEX ix_snapshot_organisation_id ON snapshot (organisation_id)",
    """CREATE TABLE edition (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, kind VARCHAR(7) NOT NULL, organisation_id
        INTEGER NOT NULL, start DATE NOT NULL, "end" DATE NOT NULL, made_on DATE NOT NULL, draft
        BOOLEAN NOT NULL, audience TEXT NOT NULL, replaces_id INTEGER, content TEXT NOT NULL, mac
        TEXT NOT NULL,
        CONSTRAINT ck_edition_in_order CHECK ("end" >= start), CONSTRAINT ck_edition_sealed CHECK
        (mac <> ''), CONSTRAINT ck_edition_kind_known CHECK (kind IN ('annual', 'interim', 'block',
        'years', 'hours', 'older')), CONSTRAINT fk_edition_organisation_id FOREIGN
        KEY(organisation_id) REFERENCES organisation (id), CONSTRAINT ck_edition_draft_flag CHECK
        (draft IN (0, 1)), CONSTRAINT fk_edition_replaces_id FOREIGN KEY(replaces_id) REFERENCES
        edition (id)
    )""",
    "CREATE INDEX ix_edition_organisation_id ON edition (organisation_id)",
    """CREATE TABLE snapshot_case (
        snapshot_id INTEGER NOT NULL, case_id INTEGER NOT NULL,
        CONSTRAINT pk_snapshot_case PRIMARY KEY (snapshot_id, case_id), CONSTRAINT
        fk_snapshot_case_snapshot_id FOREIGN KEY(snapshot_id) REFERENCES snapshot (id) ON DELETE
        CASCADE
    )""",
    "CREATE INDEX ix_snapshot_case_case_id ON snapshot_case (case_id)",
    """CREATE TABLE edition_file (
        edition_id INTEGER NOT NULL, kind VARCHAR(11) NOT NULL, name TEXT NOT NULL, content BLOB NOT
        NULL,
        CONSTRAINT pk_edition_file PRIMARY KEY (edition_id, kind), CONSTRAINT
        fk_edition_file_edition_id FOREIGN KEY(edition_id) REFERENCES edition (id) ON DELETE
        CASCADE, CONSTRAINT ck_edition_file_kind_known CHECK (kind IN ('pdf', 'twin',
        'certificate'))
    )""",
)


def upgrade() -> None:
    """Make the tables."""
    connection = op.get_bind()
    for statement in _STATEMENTS:
        connection.exec_driver_sql(statement)
