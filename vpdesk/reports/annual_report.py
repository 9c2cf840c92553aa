"""The annual report, and that of a block of years, as a PDF."""

from vpdesk.domain.annual_report import AnnualReport
from vpdesk.reports.framing import framed
from vpdesk.reports.pages import Sheets, bound
from vpdesk.reports.story import story


def report_sheets(report: AnnualReport) -> Sheets:
    """Return ``report`` before it is laid out."""
    return framed(report, story(report))


def write_pdf(report: AnnualReport) -> bytes:
    """Return ``report`` as a tagged A4 document, the same bytes for the same content."""
    return bound(report_sheets(report))
