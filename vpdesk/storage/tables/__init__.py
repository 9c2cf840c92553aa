"""The tables of the vault."""

from vpdesk.storage.tables.agreements import (
    appointment,
    appointment_point,
    appointment_review,
    contract,
    organisation_document,
    organisation_document_chunk,
    organisation_route,
    reviewed_point,
)
from vpdesk.storage.tables.cases import (
    accused,
    case,
    case_number,
    issue,
    merged_number,
    reporter,
    reporter_identity,
)
from vpdesk.storage.tables.columns import metadata
from vpdesk.storage.tables.invoices import invoice
from vpdesk.storage.tables.ledger import (
    accepted_wording,
    edition,
    edition_file,
    employer_group_member,
    report_policy,
    snapshot,
    snapshot_case,
)
from vpdesk.storage.tables.options import option_at_organisation, option_place, option_text
from vpdesk.storage.tables.organisations import (
    activity,
    annual_report_text,
    contact_person,
    organisation,
    unit,
)
from vpdesk.storage.tables.own_register import case_sheet, own_cycle, own_entry
from vpdesk.storage.tables.people import accused_difference, matter_decision, matter_seen
from vpdesk.storage.tables.recommendations import (
    agreed_point,
    planned_activity,
    recommendation,
    recommendation_outcome,
)
from vpdesk.storage.tables.retention import (
    destruction,
    final_report,
    retention_hold,
    retention_term,
)
from vpdesk.storage.tables.terms import referral_contact, term
from vpdesk.storage.tables.timeline import (
    attachment,
    attachment_chunk,
    confidentiality_exception,
    consent,
    contact,
    exception_remark,
    follow_up,
    note,
    referral,
    status_change,
    step,
)
from vpdesk.storage.tables.vault import (
    backup,
    create_tables,
    draft,
    log_entry,
    register_import,
    setting,
    vault_state,
)

__all__ = [
    "accepted_wording",
    "accused",
    "accused_difference",
    "activity",
    "annual_report_text",
    "attachment",
    "agreed_point",
    "attachment_chunk",
    "backup",
    "case",
    "case_number",
    "case_sheet",
    "consent",
    "contact",
    "contact_person",
    "confidentiality_exception",
    "create_tables",
    "destruction",
    "draft",
    "edition",
    "edition_file",
    "employer_group_member",
    "final_report",
    "follow_up",
    "invoice",
    "issue",
    "exception_remark",
    "log_entry",
    "matter_decision",
    "matter_seen",
    "contract",
    "merged_number",
    "metadata",
    "note",
    "organisation",
    "own_cycle",
    "own_entry",
    "referral",
    "referral_contact",
    "register_import",
    "report_policy",
    "reporter",
    "reporter_identity",
    "retention_hold",
    "retention_term",
    "setting",
    "snapshot",
    "planned_activity",
    "recommendation",
    "recommendation_outcome",
    "snapshot_case",
    "option_at_organisation",
    "option_place",
    "option_text",
    "status_change",
    "step",
    "term",
    "unit",
    "vault_state",
]
