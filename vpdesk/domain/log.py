"""The log of what was opened, shown or taken out of the vault, without any content."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from vpdesk.domain.cases import CaseId


class LoggedAct(StrEnum):
    """What was done."""

    VAULT_OPENED = "vault_opened"
    NAME_SHOWN = "name_shown"
    NAMES_LISTED = "names_listed"
    """Lists told the names of reporters; noted once for each time the vault was opened."""
    ATTACHMENT_VIEWED = "attachment_viewed"
    ATTACHMENT_EXPORTED = "attachment_exported"
    DOCUMENT_EXPORTED = "document_exported"
    """A document of an organisation."""
    APPOINTMENT_PRINTED = "appointment_printed"
    APPOINTMENT_SAVED = "appointment_saved"
    """The sheet for the talk about the appointment."""
    INSTRUCTIONS_PRINTED = "instructions_printed"
    INSTRUCTIONS_SAVED = "instructions_saved"
    """The sheet for when the adviser is suddenly away, which tells of no case."""
    PRINTED = "printed"
    REPORT_SAVED = "report_saved"
    REPORT_ISSUED = "report_issued"
    DRAFT_LEFT = "draft_left"
    """A report that was not final left the vault."""
    CASE_FILE_PRINTED = "case_file_printed"
    CASE_FILE_SAVED = "case_file_saved"
    SECRECY_DECIDED = "secrecy_decided"
    """Whether secrecy is broken in a case was decided, either way."""
    SECRECY_PRINTED = "secrecy_printed"
    """The worksheet of such a decision."""
    SECRECY_SAVED = "secrecy_saved"
    ADDRESSES_PRINTED = "addresses_printed"
    """A referral card or a list from the address book."""
    ADDRESSES_SAVED = "addresses_saved"
    ACTIVITIES_PRINTED = "activities_printed"
    """The activities for an organisation, without a word of any case."""
    ACTIVITIES_SAVED = "activities_saved"
    OPTIONS_PRINTED = "options_printed"
    """A sheet with options for a reporter; of which case is not noted."""
    OPTIONS_SAVED = "options_saved"
    CALENDAR_SAVED = "calendar_saved"
    """A calendar file, which tells only that something is planned."""
    PRIVACY_PRINTED = "privacy_printed"
    """A privacy statement or the record of processing."""
    PRIVACY_SAVED = "privacy_saved"
    PRIVACY_COPIED = "privacy_copied"
    CASE_SHEET_PRINTED = "case_sheet_printed"
    """A sheet for colleagues; about which case is not noted."""
    CASE_SHEET_SAVED = "case_sheet_saved"
    REPORTER_COPY_PRINTED = "reporter_copy_printed"
    """The copy of a file for its reporter."""
    REPORTER_COPY_SAVED = "reporter_copy_saved"
    POINTS_PRINTED = "points_printed"
    POINTS_SAVED = "points_saved"
    INVOICE_SAVED = "invoice_saved"
    HOURS_SAVED = "hours_saved"
    """Hours and what was invoiced, for the adviser's own administration."""
    REGISTER_EXPORTED = "register_exported"
    """Everything that may be shown left the vault unencrypted."""
    VAULT_UPGRADED = "vault_upgraded"
    """A newer program brought the vault to its schema."""
    BACKUP_MADE = "backup_made"
    BACKUP_PROVEN = "backup_proven"
    RESTORED = "restored"
    CASE_DESTROYED = "case_destroyed"
    HOLD_SET = "hold_set"
    CASE_REOPENED = "case_reopened"
    CASES_MERGED = "cases_merged"
    CASE_HANDED_OVER = "case_handed_over"
    """A case went to the register of another organisation; noted at both."""
    STAND_IN_GIVEN = "stand_in_given"
    """A case left in a sealed package for a colleague who stands in."""
    STAND_IN_MERGED = "stand_in_merged"
    """What a stand-in added to a case was taken over."""
    STAND_IN_OPENED = "stand_in_opened"
    """A package of a colleague was opened here."""
    STAND_IN_RETURNED = "stand_in_returned"
    STAND_IN_ENDED = "stand_in_ended"
    """The copy of what a colleague gave was destroyed."""
    WAY_CHANGED = "way_changed"
    RECOVERY_CODE_CHANGED = "recovery_code_changed"
    RECOVERY_CODE_REHEARSED = "recovery_code_rehearsed"
    KEYS_ROTATED = "keys_rotated"


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedCase:
    """A case as the log names it; ``number`` is its year and sequence, such as 25-031."""

    id: CaseId
    code_name: str
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LogEntry:
    """One act; ``at`` is in UTC, without zone.

    ``way`` is the kind of slot that had opened the vault, empty where it is not known.
    ``about_case`` without a ``case`` means that the case is gone since: ``case_destroyed``, or
    taken back with the register it came from.
    ``organisation_name`` is empty where the act concerned none, or one that is gone.
    """

    at: datetime
    act: LoggedAct
    way: str = ""
    about_case: bool = False
    case_destroyed: bool = False
    case: LoggedCase | None = None
    organisation_name: str = ""
