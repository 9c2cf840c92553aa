"""Every document that may leave the vault, as sheets of paper and as a PDF."""

from vpdesk.domain.interim_notice import InterimNotice
from vpdesk.domain.multi_year_table import MultiYearTable
from vpdesk.domain.time_statement import TimeStatement
from vpdesk.reports.annual_report import report_sheets
from vpdesk.reports.headings import Document
from vpdesk.reports.hours import statement_sheets
from vpdesk.reports.interim import notice_sheets
from vpdesk.reports.pages import Sheets, bound
from vpdesk.reports.years import table_sheets


def sheets(document: Document) -> Sheets:
    """Return ``document`` before it is laid out."""
    if isinstance(document, InterimNotice):
        return notice_sheets(document)
    if isinstance(document, MultiYearTable):
        return table_sheets(document)
    if isinstance(document, TimeStatement):
        return statement_sheets(document)
    return report_sheets(document)


def write_document(document: Document) -> bytes:
    """Return ``document`` as a tagged A4 document, the same bytes for the same content."""
    return bound(sheets(document))
