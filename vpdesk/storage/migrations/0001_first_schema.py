"""The first schema."""

from alembic import op

revision = "0001_first_schema"
down_revision = None

_STATEMENTS = (
    """CREATE TABLE case_number (
        year INTEGER NOT NULL, last INTEGER NOT NULL,
        CONSTRAINT pk_case_number PRIMARY KEY (year)
    )""",
    """CREATE TABLE opening (
        id INTEGER NOT NULL, case_id INTEGER NOT NULL, opened_at DATETIME NOT NULL, what TEXT NOT
        NULL,
        CONSTRAINT pk_opening PRIMARY KEY (id)
    )""",
    """CREATE TABLE organisation (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, name_key TEXT NOT NULL,
        sector TEXT NOT NULL, since DATE, contract_form TEXT NOT NULL, contract_until DATE,
        notice_months INTEGER, headcount INTEGER, agreed_minutes INTEGER, email_domain TEXT NOT
        NULL, remarks TEXT NOT NULL, archived_on DATE,
        CONSTRAINT ck_organisation_named CHECK (name_key <> ''), CONSTRAINT
        ck_organisation_notice_months_counts CHECK (notice_months >= 0), CONSTRAINT
        ck_organisation_headcount_counts CHECK (headcount >= 0), CONSTRAINT
        ck_organisation_agreed_minutes_counts CHECK (agreed_minutes >= 0), CONSTRAINT
        uq_organisation_name_key UNIQUE (name_key)
    )""",
    """CREATE TABLE draft (
        place TEXT NOT NULL, fields TEXT NOT NULL,
        CONSTRAINT pk_draft PRIMARY KEY (place)
    )""",
    """CREATE TABLE setting (
        "key" TEXT NOT NULL, value TEXT NOT NULL,
        CONSTRAINT pk_setting PRIMARY KEY ("key")
    )""",
    """CREATE TABLE vault_state (
        id INTEGER NOT NULL, commits INTEGER NOT NULL, checked_on TEXT,
        CONSTRAINT pk_vault_state PRIMARY KEY (id), CONSTRAINT ck_vault_state_single CHECK (id = 1)
    )""",
    """CREATE TABLE reporter (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, organisation_id INTEGER NOT NULL,
        safe_contact TEXT NOT NULL, meeting_place TEXT NOT NULL,
        CONSTRAINT uq_reporter_organisation_id_id UNIQUE (organisation_id, id), CONSTRAINT
        fk_reporter_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id)
    )""",
    """CREATE TABLE accused (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, organisation_id INTEGER NOT NULL, alias TEXT
        NOT NULL, alias_key TEXT NOT NULL,
        CONSTRAINT uq_accused_organisation_id_id UNIQUE (organisation_id, id), CONSTRAINT
        uq_accused_organisation_id_alias_key UNIQUE (organisation_id, alias_key), CONSTRAINT
        ck_accused_named CHECK (alias_key <> ''), CONSTRAINT fk_accused_organisation_id FOREIGN
        KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE
    )""",
    """CREATE TABLE contact_person (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, organisation_id INTEGER NOT NULL, name TEXT
        NOT NULL, role TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL, internal_adviser
        BOOLEAN NOT NULL, receives_report BOOLEAN NOT NULL,
        CONSTRAINT fk_contact_person_organisation_id FOREIGN KEY(organisation_id) REFERENCES
        organisation (id) ON DELETE CASCADE, CONSTRAINT ck_contact_person_internal_adviser_flag
        CHECK (internal_adviser IN (0, 1)), CONSTRAINT ck_contact_person_receives_report_flag CHECK
        (receives_report IN (0, 1))
    )""",
    "CREATE INDEX ix_contact_person_organisation_id ON contact_person (organisation_id)",
    """CREATE TABLE annual_report_text (
        id INTEGER NOT NULL, organisation_id INTEGER NOT NULL, period_start DATE NOT NULL,
        period_end DATE NOT NULL, observations TEXT NOT NULL, recommendations TEXT NOT NULL, options
        TEXT NOT NULL,
        CONSTRAINT pk_annual_report_text PRIMARY KEY (id), CONSTRAINT
        uq_annual_report_text_organisation_id_period_start_period_end UNIQUE (organisation_id,
        period_start, period_end), CONSTRAINT ck_annual_report_text_period_runs_forward CHECK
        (period_start <= period_end), CONSTRAINT fk_annual_report_text_organisation_id FOREIGN
        KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE
    )""",
    """CREATE TABLE import (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, taken_over_on DATE NOT NULL, organisation_id
        INTEGER NOT NULL, made_organisation BOOLEAN NOT NULL, file_name TEXT NOT NULL,
        CONSTRAINT fk_import_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation
        (id), CONSTRAINT ck_import_made_organisation_flag CHECK (made_organisation IN (0, 1))
    )""",
    """CREATE TABLE reporter_identity (
        reporter_id INTEGER NOT NULL, name TEXT NOT NULL,
        CONSTRAINT pk_reporter_identity PRIMARY KEY (reporter_id), CONSTRAINT
        ck_reporter_identity_named CHECK (name <> ''), CONSTRAINT fk_reporter_identity_reporter_id
        FOREIGN KEY(reporter_id) REFERENCES reporter (id) ON DELETE CASCADE
    )""",
    """CREATE TABLE unit (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, organisation_id INTEGER NOT NULL, name TEXT
        NOT NULL, name_key TEXT NOT NULL, parent_id INTEGER, headcount INTEGER, import_id INTEGER,
        CONSTRAINT uq_unit_organisation_id_id UNIQUE (organisation_id, id), CONSTRAINT
        uq_unit_organisation_id_name_key UNIQUE (organisation_id, name_key), CONSTRAINT
        fk_unit_organisation_id_parent_id FOREIGN KEY(organisation_id, parent_id) REFERENCES unit
        (organisation_id, id), CONSTRAINT ck_unit_named CHECK (name_key <> ''), CONSTRAINT
        ck_unit_parent_is_another CHECK (parent_id <> id), CONSTRAINT ck_unit_headcount_counts CHECK
        (headcount >= 0), CONSTRAINT fk_unit_organisation_id FOREIGN KEY(organisation_id) REFERENCES
        organisation (id) ON DELETE CASCADE, CONSTRAINT fk_unit_import_id FOREIGN KEY(import_id)
        REFERENCES import (id) ON DELETE SET NULL
    )""",
    "CREATE INDEX ix_unit_import_id ON unit (import_id)",
    """CREATE TABLE term (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, vocabulary VARCHAR(17) NOT NULL, code TEXT
        NOT NULL, dutch TEXT NOT NULL, label_key TEXT NOT NULL, english TEXT NOT NULL, hint TEXT NOT
        NULL, english_hint TEXT NOT NULL, parent_id INTEGER, organisation_id INTEGER, valid_from
        DATE, valid_until DATE, position INTEGER NOT NULL, route VARCHAR(8) NOT NULL,
        reaches_outside BOOLEAN NOT NULL, heading BOOLEAN NOT NULL, out_of_scope BOOLEAN NOT NULL,
        sectors TEXT NOT NULL, icon TEXT NOT NULL, import_id INTEGER,
        CONSTRAINT ck_term_labelled CHECK (label_key <> ''), CONSTRAINT ck_term_parent_is_another
        CHECK (parent_id <> id), CONSTRAINT ck_term_vocabulary_known CHECK (vocabulary IN
        ('category', 'relation', 'reporter_position', 'gender', 'channel', 'steps', 'outcome',
        'referral_kind', 'activity_kind', 'sector', 'contract_form')), CONSTRAINT fk_term_parent_id
        FOREIGN KEY(parent_id) REFERENCES term (id), CONSTRAINT fk_term_organisation_id FOREIGN
        KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE, CONSTRAINT
        ck_term_route_known CHECK (route IN ('internal', 'informal', 'formal')), CONSTRAINT
        ck_term_reaches_outside_flag CHECK (reaches_outside IN (0, 1)), CONSTRAINT
        ck_term_heading_flag CHECK (heading IN (0, 1)), CONSTRAINT ck_term_out_of_scope_flag CHECK
        (out_of_scope IN (0, 1)), CONSTRAINT fk_term_import_id FOREIGN KEY(import_id) REFERENCES
        import (id) ON DELETE SET NULL
    )""",
    "CREATE INDEX ix_term_parent_id ON term (parent_id)",
    """CREATE UNIQUE INDEX uq_term_organisation_label ON term (organisation_id, vocabulary,
        label_key) WHERE organisation_id IS NOT NULL""",
    "CREATE INDEX ix_term_import_id ON term (import_id)",
    "CREATE UNIQUE INDEX uq_term_code ON term (vocabulary, code) WHERE code != ''",
    """CREATE TABLE "case" (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, organisation_id INTEGER NOT NULL, reporter_id
        INTEGER NOT NULL, year INTEGER NOT NULL, sequence INTEGER NOT NULL, code_name TEXT NOT NULL,
        code_name_key TEXT NOT NULL, kind VARCHAR(12) NOT NULL, status VARCHAR(10) NOT NULL,
        registered_on DATE NOT NULL, closed_on DATE, channel_id INTEGER, position_id INTEGER,
        gender_id INTEGER, unit_id INTEGER, outcome_id INTEGER, import_id INTEGER, changes INTEGER
        NOT NULL,
        CONSTRAINT uq_case_organisation_id_id UNIQUE (organisation_id, id), CONSTRAINT
        uq_case_year_sequence UNIQUE (year, sequence), CONSTRAINT
        fk_case_organisation_id_reporter_id FOREIGN KEY(organisation_id, reporter_id) REFERENCES
        reporter (organisation_id, id), CONSTRAINT fk_case_organisation_id_unit_id FOREIGN
        KEY(organisation_id, unit_id) REFERENCES unit (organisation_id, id), CONSTRAINT
        ck_case_sequence_counts CHECK (sequence > 0), CONSTRAINT ck_case_named CHECK (status =
        'destroyed' OR code_name_key <> ''), CONSTRAINT ck_case_closed_has_day CHECK ((status IN
        ('closed', 'destroyed')) = (closed_on IS NOT NULL)), CONSTRAINT fk_case_organisation_id
        FOREIGN KEY(organisation_id) REFERENCES organisation (id), CONSTRAINT ck_case_kind_known
        CHECK (kind IN ('report', 'signal', 'advice', 'consultation')), CONSTRAINT
        ck_case_status_known CHECK (status IN ('new', 'in_support', 'waiting', 'aftercare',
        'closed', 'destroyed')), CONSTRAINT fk_case_channel_id FOREIGN KEY(channel_id) REFERENCES
        term (id), CONSTRAINT fk_case_position_id FOREIGN KEY(position_id) REFERENCES term (id),
        CONSTRAINT fk_case_gender_id FOREIGN KEY(gender_id) REFERENCES term (id), CONSTRAINT
        fk_case_outcome_id FOREIGN KEY(outcome_id) REFERENCES term (id), CONSTRAINT
        fk_case_import_id FOREIGN KEY(import_id) REFERENCES import (id)
    )""",
    """CREATE INDEX ix_case_organisation_id_unit_id ON "case" (organisation_id, unit_id)""",
    """CREATE UNIQUE INDEX uq_case_code_name ON "case" (code_name_key) WHERE status !=
        'destroyed'""",
    """CREATE INDEX ix_case_organisation_id_registered_on ON "case" (organisation_id,
        registered_on)""",
    """CREATE INDEX ix_case_organisation_id_reporter_id ON "case" (organisation_id,
        reporter_id)""",
    """CREATE INDEX ix_case_import_id ON "case" (import_id)""",
    """CREATE INDEX ix_case_status_organisation_id ON "case" (status, organisation_id)""",
    """CREATE TABLE activity (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, organisation_id INTEGER NOT NULL, day DATE
        NOT NULL, kind_id INTEGER NOT NULL, what TEXT NOT NULL, audience TEXT NOT NULL, participants
        INTEGER, minutes INTEGER NOT NULL, travel_minutes INTEGER NOT NULL, text TEXT NOT NULL,
        CONSTRAINT ck_activity_participants_counts CHECK (participants >= 0), CONSTRAINT
        ck_activity_minutes_counts CHECK (minutes >= 0), CONSTRAINT
        ck_activity_travel_minutes_counts CHECK (travel_minutes >= 0), CONSTRAINT
        fk_activity_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON
        DELETE CASCADE, CONSTRAINT fk_activity_kind_id FOREIGN KEY(kind_id) REFERENCES term (id)
    )""",
    "CREATE INDEX ix_activity_day ON activity (day)",
    "CREATE INDEX ix_activity_organisation_id_day ON activity (organisation_id, day)",
    """CREATE TABLE referral_contact (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, kind_id INTEGER NOT NULL, name TEXT NOT NULL,
        person TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL, website TEXT NOT NULL,
        region TEXT NOT NULL, reachable TEXT NOT NULL, costs TEXT NOT NULL, good_to_know TEXT NOT
        NULL, own_interest TEXT NOT NULL, organisation_id INTEGER, checked_on DATE, urgent BOOLEAN
        NOT NULL,
        CONSTRAINT fk_referral_contact_kind_id FOREIGN KEY(kind_id) REFERENCES term (id), CONSTRAINT
        fk_referral_contact_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation
        (id) ON DELETE CASCADE, CONSTRAINT ck_referral_contact_urgent_flag CHECK (urgent IN (0, 1))
    )""",
    "CREATE INDEX ix_referral_contact_organisation_id ON referral_contact (organisation_id)",
    "CREATE INDEX ix_referral_contact_kind_id ON referral_contact (kind_id)",
    """CREATE TABLE issue (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, organisation_id INTEGER NOT NULL, case_id
        INTEGER NOT NULL, position INTEGER NOT NULL, category_id INTEGER, relation_id INTEGER,
        unit_id INTEGER, accused_id INTEGER,
        CONSTRAINT fk_issue_organisation_id_case_id FOREIGN KEY(organisation_id, case_id) REFERENCES
        "case" (organisation_id, id) ON DELETE CASCADE, CONSTRAINT fk_issue_organisation_id_unit_id
        FOREIGN KEY(organisation_id, unit_id) REFERENCES unit (organisation_id, id), CONSTRAINT
        fk_issue_organisation_id_accused_id FOREIGN KEY(organisation_id, accused_id) REFERENCES
        accused (organisation_id, id), CONSTRAINT fk_issue_category_id FOREIGN KEY(category_id)
        REFERENCES term (id), CONSTRAINT fk_issue_relation_id FOREIGN KEY(relation_id) REFERENCES
        term (id)
    )""",
    "CREATE INDEX ix_issue_organisation_id_case_id ON issue (organisation_id, case_id)",
    "CREATE INDEX ix_issue_case_id_position ON issue (case_id, position)",
    "CREATE INDEX ix_issue_organisation_id_accused_id ON issue (organisation_id, accused_id)",
    "CREATE INDEX ix_issue_category_id ON issue (category_id)",
    "CREATE INDEX ix_issue_organisation_id_unit_id ON issue (organisation_id, unit_id)",
    """CREATE TABLE contact (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, case_id INTEGER NOT NULL, day DATE NOT NULL,
        at TIME, text TEXT NOT NULL, recorded INTEGER NOT NULL, kind VARCHAR(7) NOT NULL, minutes
        INTEGER NOT NULL, travel_minutes INTEGER NOT NULL, place TEXT NOT NULL, count INTEGER NOT
        NULL,
        CONSTRAINT ck_contact_minutes_counts CHECK (minutes >= 0), CONSTRAINT
        ck_contact_travel_minutes_counts CHECK (travel_minutes >= 0), CONSTRAINT
        ck_contact_count_counts CHECK (count >= 0), CONSTRAINT fk_contact_case_id FOREIGN
        KEY(case_id) REFERENCES "case" (id) ON DELETE CASCADE, CONSTRAINT ck_contact_kind_known
        CHECK (kind IN ('talk', 'phone', 'video', 'message', 'email', 'letter'))
    )""",
    "CREATE INDEX ix_contact_case_id_day ON contact (case_id, day)",
    "CREATE INDEX ix_contact_day ON contact (day)",
    """CREATE TABLE consent (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, case_id INTEGER NOT NULL, day DATE NOT NULL,
        at TIME, text TEXT NOT NULL, recorded INTEGER NOT NULL, purpose TEXT NOT NULL, with_whom
        TEXT NOT NULL, not_shared TEXT NOT NULL, form VARCHAR(7) NOT NULL, state VARCHAR(9) NOT
        NULL, withdrawn_on DATE,
        CONSTRAINT uq_consent_case_id_id UNIQUE (case_id, id), CONSTRAINT
        ck_consent_withdrawn_after_given CHECK (withdrawn_on IS NULL OR withdrawn_on >= day),
        CONSTRAINT fk_consent_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON DELETE CASCADE,
        CONSTRAINT ck_consent_form_known CHECK (form IN ('oral', 'written')), CONSTRAINT
        ck_consent_state_known CHECK (state IN ('asked', 'given', 'withdrawn'))
    )""",
    "CREATE INDEX ix_consent_case_id_day ON consent (case_id, day)",
    """CREATE TABLE note (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, case_id INTEGER NOT NULL, day DATE NOT NULL,
        at TIME, text TEXT NOT NULL, recorded INTEGER NOT NULL,
        CONSTRAINT fk_note_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON DELETE CASCADE
    )""",
    "CREATE INDEX ix_note_case_id_day ON note (case_id, day)",
    """CREATE TABLE follow_up (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, case_id INTEGER NOT NULL, day DATE NOT NULL,
        at TIME, text TEXT NOT NULL, recorded INTEGER NOT NULL, what TEXT NOT NULL, kind VARCHAR(9)
        NOT NULL, place TEXT NOT NULL, done_on DATE,
        CONSTRAINT fk_follow_up_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON DELETE
        CASCADE, CONSTRAINT ck_follow_up_kind_known CHECK (kind IN ('contact', 'aftercare',
        'accompany', 'other'))
    )""",
    "CREATE INDEX ix_follow_up_case_id_day ON follow_up (case_id, day)",
    "CREATE INDEX ix_follow_up_open ON follow_up (day, case_id) WHERE done_on IS NULL",
    """CREATE TABLE status_change (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, case_id INTEGER NOT NULL, day DATE NOT NULL,
        at TIME, text TEXT NOT NULL, recorded INTEGER NOT NULL, status VARCHAR(10) NOT NULL,
        CONSTRAINT fk_status_change_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON DELETE
        CASCADE, CONSTRAINT ck_status_change_status_known CHECK (status IN ('new', 'in_support',
        'waiting', 'aftercare', 'closed', 'destroyed'))
    )""",
    "CREATE INDEX ix_status_change_case_id_day ON status_change (case_id, day)",
    """CREATE TABLE step (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, case_id INTEGER NOT NULL, day DATE NOT NULL,
        at TIME, text TEXT NOT NULL, recorded INTEGER NOT NULL, step_id INTEGER NOT NULL, route
        VARCHAR(8) NOT NULL, state VARCHAR(9) NOT NULL, outside BOOLEAN NOT NULL, consent_id
        INTEGER, taken_over BOOLEAN NOT NULL,
        CONSTRAINT fk_step_case_id_consent_id FOREIGN KEY(case_id, consent_id) REFERENCES consent
        (case_id, id), CONSTRAINT ck_step_outside_needs_consent CHECK (state <> 'done' OR NOT
        outside OR consent_id IS NOT NULL OR taken_over), CONSTRAINT fk_step_case_id FOREIGN
        KEY(case_id) REFERENCES "case" (id) ON DELETE CASCADE, CONSTRAINT fk_step_step_id FOREIGN
        KEY(step_id) REFERENCES term (id), CONSTRAINT ck_step_route_known CHECK (route IN
        ('internal', 'informal', 'formal')), CONSTRAINT ck_step_state_known CHECK (state IN
        ('discussed', 'chosen', 'done')), CONSTRAINT ck_step_outside_flag CHECK (outside IN (0, 1)),
        CONSTRAINT ck_step_taken_over_flag CHECK (taken_over IN (0, 1))
    )""",
    "CREATE INDEX ix_step_case_id_consent_id ON step (case_id, consent_id)",
    "CREATE INDEX ix_step_step_id ON step (step_id)",
    "CREATE INDEX ix_step_case_id_day ON step (case_id, day)",
    """CREATE TABLE referral (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, case_id INTEGER NOT NULL, day DATE NOT NULL,
        at TIME, text TEXT NOT NULL, recorded INTEGER NOT NULL, contact_id INTEGER, name TEXT NOT
        NULL, kind_id INTEGER, "to" TEXT NOT NULL, appointment_by VARCHAR(8) NOT NULL, shared TEXT
        NOT NULL, consent_id INTEGER,
        CONSTRAINT fk_referral_case_id_consent_id FOREIGN KEY(case_id, consent_id) REFERENCES
        consent (case_id, id), CONSTRAINT ck_referral_sharing_needs_consent CHECK (shared = '' OR
        consent_id IS NOT NULL), CONSTRAINT fk_referral_case_id FOREIGN KEY(case_id) REFERENCES
        "case" (id) ON DELETE CASCADE, CONSTRAINT fk_referral_contact_id FOREIGN KEY(contact_id)
        REFERENCES referral_contact (id) ON DELETE SET NULL, CONSTRAINT fk_referral_kind_id FOREIGN
        KEY(kind_id) REFERENCES term (id), CONSTRAINT ck_referral_appointment_by_known CHECK
        (appointment_by IN ('reporter', 'adviser'))
    )""",
    "CREATE INDEX ix_referral_case_id_consent_id ON referral (case_id, consent_id)",
    "CREATE INDEX ix_referral_contact_id ON referral (contact_id)",
    "CREATE INDEX ix_referral_case_id_day ON referral (case_id, day)",
    """CREATE VIRTUAL TABLE search_index USING fts5(
        title, detail, content, tokenize = 'trigram case_sensitive 0 remove_diacritics 1'
    )""",
    "INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1)",
    "INSERT INTO search_index (search_index, rank) VALUES ('rank', 'bm25(8.0, 3.0, 1.0)')",
)


def upgrade() -> None:
    """Make every table and the search index."""
    connection = op.get_bind()
    for statement in _STATEMENTS:
        connection.exec_driver_sql(statement)
