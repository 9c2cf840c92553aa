"""Words for days, thresholds and whole agreements."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from vpdesk.domain.periods import Period
from vpdesk.domain.report_policies import ReportAgreement
from vpdesk.services.annual_reports.report_policy import table_title
from vpdesk.ui.filling import filled
from vpdesk.ui.language import current


def day_words(day: date | None) -> str:
    """Return `1 januari 2027`; None is the beginning."""
    if day is None:
        return QCoreApplication.translate("PolicyWords", "the beginning")
    return f"{day.day} {QLocale().monthName(day.month)} {day.year}"


def no_start_words(block: Period | None) -> str:
    """Return why no agreement with other years can be made: a ``block`` of years, or another."""
    if block is None:
        return QCoreApplication.translate(
            "PolicyWords", "There is no day from which an agreement with these years can hold."
        )
    text = QCoreApplication.translate(
        "PolicyWords",
        "A block of three years that was agreed runs until %1. Until then the reporting year "
        "begins in the same month.",
    )
    return filled(text, day_words(block.end))


def table_words(variable: str) -> str:
    """Return what a table is called, in the language of the window."""
    return table_title(variable, current())


def agreement_words(agreement: ReportAgreement) -> str:
    """Return an agreement in one line: `drempel 5, elk jaar tabellen`."""
    parts = [filled(QCoreApplication.translate("PolicyWords", "threshold %1"), str(agreement.k))]
    if agreement.block_from is None:
        parts.append(QCoreApplication.translate("PolicyWords", "tables every year"))
    else:
        text = QCoreApplication.translate("PolicyWords", "blocks of three years from %1")
        parts.append(filled(text, day_words(agreement.block_from)))
    if agreement.column is not None:
        text = QCoreApplication.translate("PolicyWords", "columns by %1")
        parts.append(filled(text, table_words(agreement.column).lower()))
    return ", ".join(parts)
