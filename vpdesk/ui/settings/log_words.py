"""What the log tells, in words: the act, the case, how the vault had been opened, and when."""

from datetime import UTC

from PySide6.QtCore import QCoreApplication

from vpdesk.domain.log import LogEntry, LoggedAct
from vpdesk.ui.dates import paper_date

_NONE = "—"


def act_words(act: LoggedAct) -> str:
    """Return what was done, such as `Naam getoond`."""
    return _acts()[act]


def case_words(entry: LogEntry) -> str:
    """Return the case with its number; one that is gone is not named."""
    if entry.case is not None:
        return f"{entry.case.code_name} {entry.case.number}"
    if entry.case_destroyed:
        return QCoreApplication.translate("LogWords", "Destroyed case")
    if entry.about_case:
        return QCoreApplication.translate("LogWords", "Removed case")
    return _NONE


def organisation_words(entry: LogEntry) -> str:
    return entry.organisation_name or _NONE


def way_words(entry: LogEntry) -> str:
    """Return what had opened the vault."""
    return {
        "keyring": QCoreApplication.translate("LogWords", "Keyring"),
        "password": QCoreApplication.translate("LogWords", "Password"),
        "bound": QCoreApplication.translate("LogWords", "Keyring + password"),
        "recovery": QCoreApplication.translate("LogWords", "Recovery code"),
    }.get(entry.way, _NONE)


def moment_words(entry: LogEntry) -> str:
    """Return day and time on the clock of this computer."""
    here = entry.at.replace(tzinfo=UTC).astimezone()
    return f"{paper_date(here.date())} {here:%H:%M}"


def spoken(entry: LogEntry) -> str:
    """Return an entry as one sentence."""
    parts = (case_words(entry), organisation_words(entry), way_words(entry))
    told = [part for part in parts if part != _NONE]
    return ", ".join([moment_words(entry), act_words(entry.act), *told])


def _acts() -> dict[LoggedAct, str]:
    return {
        LoggedAct.VAULT_OPENED: QCoreApplication.translate("LogWords", "Vault opened"),
        LoggedAct.NAME_SHOWN: QCoreApplication.translate("LogWords", "Name shown"),
        LoggedAct.NAMES_LISTED: QCoreApplication.translate("LogWords", "Names shown in lists"),
        LoggedAct.ATTACHMENT_VIEWED: QCoreApplication.translate("LogWords", "Attachment viewed"),
        LoggedAct.ATTACHMENT_EXPORTED: QCoreApplication.translate("LogWords", "Attachment saved"),
        LoggedAct.DOCUMENT_EXPORTED: QCoreApplication.translate("LogWords", "Document saved"),
        LoggedAct.APPOINTMENT_PRINTED: QCoreApplication.translate(
            "LogWords", "Appointment sheet printed"
        ),
        LoggedAct.APPOINTMENT_SAVED: QCoreApplication.translate(
            "LogWords", "Appointment sheet saved"
        ),
        LoggedAct.INSTRUCTIONS_PRINTED: QCoreApplication.translate(
            "LogWords", "Instruction sheet printed"
        ),
        LoggedAct.INSTRUCTIONS_SAVED: QCoreApplication.translate(
            "LogWords", "Instruction sheet saved"
        ),
        LoggedAct.PRINTED: QCoreApplication.translate("LogWords", "Printed"),
        LoggedAct.REPORT_SAVED: QCoreApplication.translate("LogWords", "Report saved"),
        LoggedAct.REPORT_ISSUED: QCoreApplication.translate("LogWords", "Report issued"),
        LoggedAct.DRAFT_LEFT: QCoreApplication.translate("LogWords", "Concept taken out"),
        LoggedAct.CASE_FILE_PRINTED: QCoreApplication.translate("LogWords", "Case file printed"),
        LoggedAct.CASE_FILE_SAVED: QCoreApplication.translate("LogWords", "Case file saved"),
        LoggedAct.SECRECY_DECIDED: QCoreApplication.translate(
            "LogWords", "Decision about secrecy recorded"
        ),
        LoggedAct.SECRECY_PRINTED: QCoreApplication.translate(
            "LogWords", "Worksheet about secrecy printed"
        ),
        LoggedAct.SECRECY_SAVED: QCoreApplication.translate(
            "LogWords", "Worksheet about secrecy saved"
        ),
        LoggedAct.ADDRESSES_PRINTED: QCoreApplication.translate("LogWords", "Addresses printed"),
        LoggedAct.ADDRESSES_SAVED: QCoreApplication.translate("LogWords", "Addresses saved"),
        LoggedAct.ACTIVITIES_PRINTED: QCoreApplication.translate("LogWords", "Activities printed"),
        LoggedAct.ACTIVITIES_SAVED: QCoreApplication.translate("LogWords", "Activities saved"),
        LoggedAct.OPTIONS_PRINTED: QCoreApplication.translate("LogWords", "Options printed"),
        LoggedAct.OPTIONS_SAVED: QCoreApplication.translate("LogWords", "Options saved"),
        LoggedAct.PRIVACY_PRINTED: QCoreApplication.translate("LogWords", "Privacy paper printed"),
        LoggedAct.PRIVACY_SAVED: QCoreApplication.translate("LogWords", "Privacy paper saved"),
        LoggedAct.PRIVACY_COPIED: QCoreApplication.translate("LogWords", "Privacy paper copied"),
        LoggedAct.CALENDAR_SAVED: QCoreApplication.translate("LogWords", "Calendar file saved"),
        LoggedAct.CASE_SHEET_PRINTED: QCoreApplication.translate("LogWords", "Case sheet printed"),
        LoggedAct.CASE_SHEET_SAVED: QCoreApplication.translate("LogWords", "Case sheet saved"),
        LoggedAct.REPORTER_COPY_PRINTED: QCoreApplication.translate(
            "LogWords", "Copy for the reporter printed"
        ),
        LoggedAct.REPORTER_COPY_SAVED: QCoreApplication.translate(
            "LogWords", "Copy for the reporter saved"
        ),
        LoggedAct.POINTS_PRINTED: QCoreApplication.translate("LogWords", "PE points printed"),
        LoggedAct.POINTS_SAVED: QCoreApplication.translate("LogWords", "PE points saved"),
        LoggedAct.INVOICE_SAVED: QCoreApplication.translate("LogWords", "Invoice lines saved"),
        LoggedAct.HOURS_SAVED: QCoreApplication.translate("LogWords", "Own hours saved"),
        LoggedAct.REGISTER_EXPORTED: QCoreApplication.translate(
            "LogWords", "Whole register taken out"
        ),
        LoggedAct.VAULT_UPGRADED: QCoreApplication.translate(
            "LogWords", "Vault brought to a newer version"
        ),
        LoggedAct.BACKUP_MADE: QCoreApplication.translate("LogWords", "Backup made"),
        LoggedAct.BACKUP_PROVEN: QCoreApplication.translate("LogWords", "Backup checked"),
        LoggedAct.RESTORED: QCoreApplication.translate("LogWords", "Backup restored"),
        LoggedAct.CASE_DESTROYED: QCoreApplication.translate("LogWords", "Case destroyed"),
        LoggedAct.HOLD_SET: QCoreApplication.translate("LogWords", "Case held"),
        LoggedAct.CASE_REOPENED: QCoreApplication.translate("LogWords", "Case reopened"),
        LoggedAct.CASES_MERGED: QCoreApplication.translate("LogWords", "Cases merged"),
        LoggedAct.CASE_HANDED_OVER: QCoreApplication.translate(
            "LogWords", "Case handed to another organisation"
        ),
        LoggedAct.STAND_IN_GIVEN: QCoreApplication.translate("LogWords", "Given to a stand-in"),
        LoggedAct.STAND_IN_MERGED: QCoreApplication.translate(
            "LogWords", "Taken over from a stand-in"
        ),
        LoggedAct.STAND_IN_OPENED: QCoreApplication.translate(
            "LogWords", "Package of a colleague opened"
        ),
        LoggedAct.STAND_IN_RETURNED: QCoreApplication.translate(
            "LogWords", "Given back to a colleague"
        ),
        LoggedAct.STAND_IN_ENDED: QCoreApplication.translate(
            "LogWords", "Copy of a colleague’s cases destroyed"
        ),
        LoggedAct.WAY_CHANGED: QCoreApplication.translate("LogWords", "Way to open changed"),
        LoggedAct.RECOVERY_CODE_CHANGED: QCoreApplication.translate(
            "LogWords", "New recovery code"
        ),
        LoggedAct.RECOVERY_CODE_REHEARSED: QCoreApplication.translate(
            "LogWords", "Recovery code rehearsed"
        ),
        LoggedAct.KEYS_ROTATED: QCoreApplication.translate("LogWords", "Keys renewed"),
    }
