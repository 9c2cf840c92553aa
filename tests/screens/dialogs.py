"""Which screen shows which dialog, and the parts of dialogs that have no look of their own."""

from PySide6.QtCore import QObject

SHOWN_BY = {
    "ActivityDialog": "new-activity",
    "AgreedPointDialog": "agreed-point-new",
    "AllActivitiesDialog": "all-activities",
    "OutcomeDialog": "recommendation-outcome",
    "PlannedActivityDialog": "plan-new",
    "RecommendationDialog": "recommendation-new",
    "AddressListDialog": "print-address-list",
    "AddressMergeDialog": "address-doubles",
    "AftercareDialog": "aftercare",
    "CalendarDialog": "calendar-file",
    "CardsDialog": "address-cards",
    "AppointmentSheetDialog": "appointment-sheet",
    "AttachmentsFirst": "attachments-first",
    "AttachmentViewer": "attachment-pdf",
    "BugDialog": "bug",
    "CaseChoiceDialog": "case-choice",
    "CaseFactsDialog": "close-case",
    "CasePaperDialog": "print-case",
    "CaseSheetDialog": "case-sheet",
    "CaseSheetPaperDialog": "print-case-sheet",
    "CategoriesDialog": "organisation-categories",
    "CategoryChangeDialog": "organisation-category-called",
    "CategoryDialog": "settings-category-new",
    "CertificateDialog": "destruction-certificate",
    "CodeNameDialog": "code-name",
    "ContactPersonDialog": "contact-person-new",
    "ContentsDialog": "report-tables",
    "HandoverDialog": "hand-over-case",
    "MatterDialog": "people-matters",
    "MergeDialog": "merge-cases",
    "OutOfTaskDialog": "out-of-task",
    "ReopenDialog": "reopen-case",
    "SamePersonDialog": "people-same",
    "ExportDialog": "settings-taking-out",
    "InvoiceDialog": "hours-invoice",
    "ContractDialog": "contract-new",
    "DestroyDialog": "destroy-case",
    "DocumentDialog": "document-changed",
    "EditionCertificateDialog": "report-certificate",
    "HoldDialog": "hold-case",
    "ImportDialog": "take-over",
    "IssueDialog": "report-issuing",
    "JobDialog": "change-password",
    "LeavingDialog": "report-first-draft",
    "NewCaseDialog": "new-report",
    "OlderReportDialog": "told-older",
    "OptionDialog": "options-change",
    "OptionHereDialog": "options-here",
    "OptionsDialog": "options-talk",
    "OptionSheetDialog": "options-sheet",
    "OrganisationDialog": "organisation-new",
    "OverrideDialog": "report-overruling",
    "OwnCycleDialog": "own-cycle-new",
    "OwnEntryDialog": "own-entry-new",
    "PointDialog": "appointment-point",
    "PointsPaperDialog": "print-points",
    "ReferralCardDialog": "print-referral-card",
    "ReferralContactDialog": "address-new",
    "RefusalDialog": "refusal",
    "ReplaceTwinDialog": "report-twin-there",
    "ReporterDialog": "reporter",
    "RestoreDialog": "restore-files",
    "ReviewDialog": "appointment-review",
    "ReviewsDialog": "appointment-reviews",
    "RouteDialog": "route-changed",
    "RestoreFrame": "restore-contents",
    "RotationDialog": "renew-keys",
    "WorksheetPaperDialog": "print-worksheet",
    "UnitDialog": "unit-new",
}
"""The name of a screen for each class of the interface that is a dialog or opens one."""

WITHOUT_LOOK = {
    "Dialog": "the frame of all",
    "DraftDialog": "the fields of many",
    "PaperDialog": "the preview of many",
}


def not_shown(screen: str, window: QObject) -> list[str]:
    """Return the dialogs that a screen is to show and that are not over its window."""
    there = {type(each).__name__ for each in window.findChildren(QObject)}
    wanted = [dialog for dialog, shown in SHOWN_BY.items() if shown == screen]
    return [f"{dialog} is not shown" for dialog in wanted if dialog not in there]
