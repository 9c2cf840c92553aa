"""The words of a refusal: which groups were too small, and what each link does."""

from PySide6.QtCore import QCoreApplication

from vpdesk.domain.edition_errors import UnsafeFigure
from vpdesk.services.annual_reports.report_titles import period_title
from vpdesk.ui.annual_report.issuing.ways_out import Way, WayOut
from vpdesk.ui.annual_report.kind_words import edition_name, with_name
from vpdesk.ui.annual_report.words import table_name
from vpdesk.ui.filling import filled
from vpdesk.ui.language import current


def finding_words(finding: UnsafeFigure) -> str:
    """Return which group a reader could tell to be small: `Stappen: doorverwezen (2025)`.

    That may be the rest, `Stappen: niet ‘doorverwezen’`, or stand in a column.
    """
    periods = ", ".join(period_title(period, current()) for period in finding.periods)
    if not finding.variable:
        what = QCoreApplication.translate("RefusalWords", "the number of reporters")
    elif finding.labels:
        what = f"{table_name(finding.variable)}: {_labels(finding)}"
    else:
        what = table_name(finding.variable)
    if finding.column:
        text = QCoreApplication.translate("RefusalWords", "%1, within ‘%2’")
        what = filled(text, what, finding.column)
    return f"{what} ({periods})" if periods else what


def _labels(finding: UnsafeFigure) -> str:
    if not finding.others:
        return ", ".join(finding.labels)
    text = QCoreApplication.translate("RefusalWords", "not ‘%1’")
    return ", ".join(filled(text, label) for label in finding.labels)


def way_words(found: WayOut) -> str:
    """Return what the link of a way says."""
    if found.way is Way.SHOW_EDITION and found.edition is not None:
        text = QCoreApplication.translate("RefusalWords", "Show %1")
        return with_name(text, edition_name(found.edition))
    if found.way is Way.OVERRIDE:
        return _override_words(found.variable)
    return {
        Way.INTERIM: QCoreApplication.translate("RefusalWords", "Make an interim notice"),
        Way.ANNUAL: QCoreApplication.translate("RefusalWords", "Make the annual report"),
        Way.LEAVE_OUT: QCoreApplication.translate("RefusalWords", "Leave a table out…"),
        Way.AGREEMENT: QCoreApplication.translate("RefusalWords", "Agreement on figures"),
        Way.ERRATUM: QCoreApplication.translate("RefusalWords", "Erratum…"),
        Way.SHOW_TEXT: QCoreApplication.translate("RefusalWords", "Show"),
        Way.AGAIN: QCoreApplication.translate("RefusalWords", "Try again"),
    }[found.way]


def _override_words(variable: str) -> str:
    if not variable:
        return QCoreApplication.translate("RefusalWords", "Print the number all the same…")
    text = QCoreApplication.translate("RefusalWords", "Print ‘%1’ in full all the same…")
    return filled(text, table_name(variable))
