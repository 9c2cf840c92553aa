"""Adds contracts, routes, documents and the appointment; a contract leaves its organisation.

What was agreed with an organisation until now becomes its first contract, for calendar years.
"""

from alembic import op

revision = "0012_agreements"
down_revision = "0011_consent_and_secrecy"

_CONTRACT = (
    """CREATE TABLE contract (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, organisation_id INTEGER NOT NULL, form TEXT
        NOT NULL, start DATE, until DATE, notice_months INTEGER, renewal_months INTEGER,
        agreed_minutes INTEGER, agreed_per VARCHAR(13) NOT NULL, rate_cents INTEGER, travel_percent
        INTEGER NOT NULL, fee_cents INTEGER, headcount_from INTEGER, headcount_until INTEGER,
        remarks TEXT NOT NULL,
        CONSTRAINT ck_contract_in_order CHECK (start <= until), CONSTRAINT
        ck_contract_notice_months_counts CHECK (notice_months >= 0), CONSTRAINT
        ck_contract_renewal_months_counts CHECK (renewal_months >= 0), CONSTRAINT
        ck_contract_agreed_minutes_counts CHECK (agreed_minutes >= 0), CONSTRAINT
        ck_contract_rate_cents_counts CHECK (rate_cents >= 0), CONSTRAINT
        ck_contract_travel_percent_counts CHECK (travel_percent >= 0), CONSTRAINT
        ck_contract_fee_cents_counts CHECK (fee_cents >= 0), CONSTRAINT
        ck_contract_headcount_from_counts CHECK (headcount_from >= 0), CONSTRAINT
        ck_contract_headcount_until_counts CHECK (headcount_until >= 0), CONSTRAINT
        fk_contract_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON
        DELETE CASCADE, CONSTRAINT ck_contract_agreed_per_known CHECK (agreed_per IN
        ('calendar_year', 'contract_year', 'card'))
    )""",
    "CREATE INDEX ix_contract_organisation_id ON contract (organisation_id)",
    """INSERT INTO contract (organisation_id, form, start, until, notice_months, agreed_minutes,
        agreed_per, travel_percent, remarks)
        SELECT id, contract_form, CASE WHEN contract_until < since THEN NULL ELSE since END,
        contract_until, notice_months, agreed_minutes, 'calendar_year', 50, ''
        FROM organisation WHERE contract_form <> '' OR contract_until IS NOT NULL
        OR notice_months IS NOT NULL OR agreed_minutes IS NOT NULL ORDER BY id""",
)

_ORGANISATION = (
    "CREATE TEMP TABLE was_organisation AS SELECT * FROM organisation",
    """CREATE TEMP TABLE was_counted AS SELECT seq FROM main.sqlite_sequence
        WHERE name = 'organisation'""",
    "DROP TABLE organisation",
    """CREATE TABLE organisation (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, name_key TEXT NOT NULL,
        sector TEXT NOT NULL, since DATE, headcount INTEGER, email_domain TEXT NOT NULL, remarks
        TEXT NOT NULL, archived_on DATE,
        CONSTRAINT ck_organisation_named CHECK (name_key <> ''), CONSTRAINT
        ck_organisation_headcount_counts CHECK (headcount >= 0), CONSTRAINT
        uq_organisation_name_key UNIQUE (name_key)
    )""",
    """INSERT INTO organisation SELECT id, name, name_key, sector, since, headcount, email_domain,
        remarks, archived_on FROM was_organisation""",
    """DELETE FROM main.sqlite_sequence WHERE name = 'organisation'
        AND EXISTS (SELECT 1 FROM was_counted)""",
    "INSERT INTO main.sqlite_sequence (name, seq) SELECT 'organisation', seq FROM was_counted",
    "DROP TABLE was_organisation",
    "DROP TABLE was_counted",
)

_CONTACT_PERSON = (
    "ALTER TABLE contact_person ADD COLUMN position INTEGER DEFAULT 0 NOT NULL",
    "ALTER TABLE contact_person ADD COLUMN until DATE",
)

_OTHERS = (
    """CREATE TABLE organisation_route (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, organisation_id INTEGER NOT NULL, kind
        VARCHAR(20) NOT NULL, name TEXT NOT NULL, committee TEXT NOT NULL, person TEXT NOT NULL,
        phone TEXT NOT NULL, email TEXT NOT NULL, address TEXT NOT NULL, term TEXT NOT NULL, remarks
        TEXT NOT NULL, contact_id INTEGER,
        CONSTRAINT ck_organisation_route_named CHECK (name <> ''), CONSTRAINT
        fk_organisation_route_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation
        (id) ON DELETE CASCADE, CONSTRAINT ck_organisation_route_kind_known CHECK (kind IN
        ('complaints_committee', 'reporting_point', 'management', 'hr', 'works_council',
        'company_doctor', 'other')), CONSTRAINT fk_organisation_route_contact_id FOREIGN
        KEY(contact_id) REFERENCES referral_contact (id) ON DELETE SET NULL
    )""",
    "CREATE INDEX ix_organisation_route_organisation_id ON organisation_route (organisation_id)",
    "CREATE INDEX ix_organisation_route_contact_id ON organisation_route (contact_id)",
    """CREATE TABLE organisation_document (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, organisation_id INTEGER NOT NULL, kind
        VARCHAR(20) NOT NULL, day DATE NOT NULL, name TEXT NOT NULL, text TEXT NOT NULL, media TEXT
        NOT NULL, bytes INTEGER NOT NULL, sha256 TEXT NOT NULL, removed BOOLEAN NOT NULL,
        CONSTRAINT ck_organisation_document_bytes_counts CHECK (bytes >= 0), CONSTRAINT
        ck_organisation_document_named CHECK (name <> ''), CONSTRAINT
        fk_organisation_document_organisation_id FOREIGN KEY(organisation_id) REFERENCES
        organisation (id) ON DELETE CASCADE, CONSTRAINT ck_organisation_document_kind_known CHECK
        (kind IN ('contract', 'appointment', 'policy', 'code_of_conduct', 'complaints_scheme',
        'whistleblower_scheme', 'other')), CONSTRAINT ck_organisation_document_removed_flag CHECK
        (removed IN (0, 1))
    )""",
    """CREATE INDEX ix_organisation_document_organisation_id ON organisation_document
        (organisation_id)""",
    """CREATE TABLE organisation_document_chunk (
        document_id INTEGER NOT NULL, number INTEGER NOT NULL, content BLOB NOT NULL,
        CONSTRAINT pk_organisation_document_chunk PRIMARY KEY (document_id, number), CONSTRAINT
        fk_organisation_document_chunk_document_id FOREIGN KEY(document_id) REFERENCES
        organisation_document (id) ON DELETE CASCADE
    )""",
    """CREATE TABLE appointment (
        organisation_id INTEGER NOT NULL, review_on DATE,
        CONSTRAINT pk_appointment PRIMARY KEY (organisation_id), CONSTRAINT
        fk_appointment_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON
        DELETE CASCADE
    )""",
    """CREATE TABLE appointment_point (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, organisation_id INTEGER NOT NULL, code TEXT
        NOT NULL, label TEXT NOT NULL, hidden BOOLEAN NOT NULL, state VARCHAR(14) NOT NULL, day
        DATE, remark TEXT NOT NULL, document_id INTEGER,
        CONSTRAINT ck_appointment_point_named_once CHECK ((code = '') <> (label = '')), CONSTRAINT
        fk_appointment_point_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation
        (id) ON DELETE CASCADE, CONSTRAINT ck_appointment_point_hidden_flag CHECK (hidden IN (0,
        1)), CONSTRAINT ck_appointment_point_state_known CHECK (state IN ('unchecked', 'in_order',
        'not_in_order', 'not_applicable')), CONSTRAINT fk_appointment_point_document_id FOREIGN
        KEY(document_id) REFERENCES organisation_document (id) ON DELETE SET NULL
    )""",
    """CREATE UNIQUE INDEX uq_appointment_point_code ON appointment_point (organisation_id, code)
        WHERE code != ''""",
    "CREATE INDEX ix_appointment_point_organisation_id ON appointment_point (organisation_id)",
    "CREATE INDEX ix_appointment_point_document_id ON appointment_point (document_id)",
    """CREATE TABLE appointment_review (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, organisation_id INTEGER NOT NULL, day DATE
        NOT NULL, remark TEXT NOT NULL,
        CONSTRAINT fk_appointment_review_organisation_id FOREIGN KEY(organisation_id) REFERENCES
        organisation (id) ON DELETE CASCADE
    )""",
    "CREATE INDEX ix_appointment_review_organisation_id ON appointment_review (organisation_id)",
    """CREATE TABLE reviewed_point (
        review_id INTEGER NOT NULL, position INTEGER NOT NULL, code TEXT NOT NULL, label TEXT NOT
        NULL, state VARCHAR(14) NOT NULL, remark TEXT NOT NULL,
        CONSTRAINT pk_reviewed_point PRIMARY KEY (review_id, position), CONSTRAINT
        fk_reviewed_point_review_id FOREIGN KEY(review_id) REFERENCES appointment_review (id) ON
        DELETE CASCADE, CONSTRAINT ck_reviewed_point_state_known CHECK (state IN ('unchecked',
        'in_order', 'not_in_order', 'not_applicable'))
    )""",
)


def upgrade() -> None:
    """Keep every contract, take its columns from the organisation, and make the other tables."""
    connection = op.get_bind()
    for statement in (*_CONTRACT, *_ORGANISATION, *_CONTACT_PERSON, *_OTHERS):
        connection.exec_driver_sql(statement)
