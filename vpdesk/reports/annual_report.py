"""The annual report, and that of a block of years."""

from vpdesk.domain.annual_report import AnnualReport
from vpdesk.reports.framing import framed
from vpdesk.reports.pages import Sheets
from vpdesk.reports.story import story


def report_sheets(report: AnnualReport) -> Sheets:
    """Return ``report`` before it is laid out."""
    return framed(report, story(report))
