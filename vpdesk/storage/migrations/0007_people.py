"""Adds what the adviser decided where one person figures in several cases or roles."""

from alembic import op

revision = "0007_people"
down_revision = "0006_lifecycle"

_STATEMENTS = (
    """CREATE TABLE accused_difference (
        organisation_id INTEGER NOT NULL, first_id INTEGER NOT NULL, second_id INTEGER NOT
        NULL,
        CONSTRAINT pk_accused_difference PRIMARY KEY (first_id, second_id), CONSTRAINT
        fk_accused_difference_organisation_id_first_id FOREIGN KEY(organisation_id,
        first_id) REFERENCES accused (organisation_id, id) ON DELETE CASCADE, CONSTRAINT
        fk_accused_difference_organisation_id_second_id FOREIGN KEY(organisation_id,
        second_id) REFERENCES accused (organisation_id, id) ON DELETE CASCADE, CONSTRAINT
        ck_accused_difference_in_order CHECK (first_id < second_id)
    )""",
    """CREATE INDEX ix_accused_difference_organisation_id_second_id ON
    accused_difference (organisation_id, second_id)""",
    """CREATE TABLE matter_seen (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, organisation_id INTEGER NOT NULL,
        case_id INTEGER NOT NULL, kind VARCHAR(8) NOT NULL, accused_id INTEGER,
        other_case_id INTEGER, contact_person_id INTEGER, seen_on DATE NOT NULL,
        CONSTRAINT fk_matter_seen_organisation_id_case_id FOREIGN KEY(organisation_id,
        case_id) REFERENCES "case" (organisation_id, id) ON DELETE CASCADE, CONSTRAINT
        fk_matter_seen_organisation_id_accused_id FOREIGN KEY(organisation_id, accused_id)
        REFERENCES accused (organisation_id, id) ON DELETE CASCADE, CONSTRAINT
        fk_matter_seen_organisation_id_other_case_id FOREIGN KEY(organisation_id,
        other_case_id) REFERENCES "case" (organisation_id, id) ON DELETE CASCADE, CONSTRAINT
        ck_matter_seen_pattern_has_accused CHECK ((kind = 'pattern') = (accused_id IS NOT
        NULL)), CONSTRAINT ck_matter_seen_kind_known CHECK (kind IN ('pattern',
        'conflict')), CONSTRAINT fk_matter_seen_contact_person_id FOREIGN
        KEY(contact_person_id) REFERENCES contact_person (id) ON DELETE CASCADE
    )""",
    "CREATE INDEX ix_matter_seen_contact_person_id ON matter_seen (contact_person_id)",
    """CREATE INDEX ix_matter_seen_organisation_id_accused_id ON
    matter_seen (organisation_id, accused_id)""",
    "CREATE INDEX ix_matter_seen_organisation_id_case_id ON matter_seen (organisation_id, case_id)",
    """CREATE INDEX ix_matter_seen_organisation_id_other_case_id ON
    matter_seen (organisation_id, other_case_id)""",
    """CREATE TABLE matter_decision (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, organisation_id INTEGER NOT NULL,
        case_id INTEGER NOT NULL, kind VARCHAR(8) NOT NULL, accused_id INTEGER, role
        VARCHAR(16) NOT NULL, other_case_id INTEGER, contact_person_id INTEGER, decided_on
        DATE NOT NULL, handling VARCHAR(16) NOT NULL, note TEXT NOT NULL,
        CONSTRAINT fk_matter_decision_organisation_id_case_id FOREIGN KEY(organisation_id,
        case_id) REFERENCES "case" (organisation_id, id) ON DELETE CASCADE, CONSTRAINT
        fk_matter_decision_organisation_id_accused_id FOREIGN KEY(organisation_id,
        accused_id) REFERENCES accused (organisation_id, id) ON DELETE CASCADE, CONSTRAINT
        fk_matter_decision_organisation_id_other_case_id FOREIGN KEY(organisation_id,
        other_case_id) REFERENCES "case" (organisation_id, id) ON DELETE CASCADE, CONSTRAINT
        ck_matter_decision_pattern_has_accused CHECK ((kind = 'pattern') = (accused_id IS
        NOT NULL)), CONSTRAINT ck_matter_decision_kind_known CHECK (kind IN ('pattern',
        'conflict')), CONSTRAINT ck_matter_decision_role_known CHECK (role IN ('reporter',
        'witness', 'accused', 'contact_person', 'internal_adviser', 'adviser')), CONSTRAINT
        fk_matter_decision_contact_person_id FOREIGN KEY(contact_person_id) REFERENCES
        contact_person (id) ON DELETE SET NULL, CONSTRAINT ck_matter_decision_handling_known
        CHECK (handling IN ('asked_each', 'together', 'trend_told', 'handed_over',
        'one_side', 'consulted', 'left', 'different_people'))
    )""",
    "CREATE INDEX ix_matter_decision_contact_person_id ON matter_decision (contact_person_id)",
    """CREATE INDEX ix_matter_decision_organisation_id_accused_id ON
    matter_decision (organisation_id, accused_id)""",
    """CREATE INDEX ix_matter_decision_organisation_id_case_id ON
    matter_decision (organisation_id, case_id)""",
    """CREATE INDEX ix_matter_decision_organisation_id_other_case_id ON
    matter_decision (organisation_id, other_case_id)""",
)


def upgrade() -> None:
    """Make the tables."""
    connection = op.get_bind()
    for statement in _STATEMENTS:
        connection.exec_driver_sql(statement)
