"""The annual report as a PDF."""

from vpdesk.domain.annual_report import AnnualReport
from vpdesk.reports.fonts import printable
from vpdesk.reports.pages import bound
from vpdesk.reports.story import story
from vpdesk.reports.texts import heading, words


def write_pdf(report: AnnualReport) -> bytes:
    """Return ``report`` as a tagged A4 document, the same bytes for the same content."""
    document = words(report.language, "document")
    title = heading(report)
    foot = document["footer"].format(heading=title, organisation=report.organisation)
    return bound(
        story(report),
        title=f"{title} – {report.organisation}",
        author=report.adviser,
        language=report.language,
        mark=document["concept"],
        foot=printable(foot),
    )
