"""The tables of the vault."""

from vpdesk.storage.tables.cases import (
    accused,
    case,
    case_number,
    issue,
    opening,
    reporter,
    reporter_identity,
)
from vpdesk.storage.tables.columns import metadata
from vpdesk.storage.tables.organisations import (
    activity,
    annual_report_text,
    contact_person,
    organisation,
    unit,
)
from vpdesk.storage.tables.terms import referral_contact, term
from vpdesk.storage.tables.timeline import (
    consent,
    contact,
    follow_up,
    note,
    referral,
    status_change,
    step,
)
from vpdesk.storage.tables.vault import create_tables, draft, register_import, setting, vault_state

__all__ = [
    "accused",
    "activity",
    "annual_report_text",
    "case",
    "case_number",
    "consent",
    "contact",
    "contact_person",
    "create_tables",
    "draft",
    "follow_up",
    "issue",
    "metadata",
    "note",
    "opening",
    "organisation",
    "referral",
    "referral_contact",
    "register_import",
    "reporter",
    "reporter_identity",
    "setting",
    "status_change",
    "step",
    "term",
    "unit",
    "vault_state",
]
