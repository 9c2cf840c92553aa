"""How fast an annual report is counted, protected, written and drawn."""

from collections import Counter
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path
from unittest import mock

import pypdfium2
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Table

from benchmarks.measuring import Figure, Limit, side_by_side
from benchmarks.sample_vault import Sample, largest_organisation
from vpdesk.disclosure.protector import protect
from vpdesk.domain.annual_report import AnnualReport
from vpdesk.domain.disclosure import CountedPerson, Policy
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period, calendar_year
from vpdesk.domain.report_columns import TABLES, ReportOptions
from vpdesk.reports.documents import write_document
from vpdesk.services.annual_reports import period_figures
from vpdesk.services.desk import Desk

_PREVIEW_WIDTH = 794

Where = tuple[OrganisationId, Period]


def figures(sample: Sample, _scratch: Path, runs: int) -> Iterator[Figure]:
    """Make the report of the organisation with most cases over the last full year."""
    desk = sample.open()
    try:
        where = largest_organisation(desk), calendar_year(desk.today().year - 1)
        people, policy = _material(desk, where)
        report = desk.annual_reports.compose(*where)
        pdf = write_document(report)
        lines = _lines(pdf)
        spent, floor = side_by_side(
            lambda: protect(people, policy), lambda: _count(people, policy), runs
        )
        yield Figure(
            name="protector",
            what=f"protect {len(policy.tables)} tables of {len(people):,} reporters",
            median=spent,
            floor=floor,
            beside="counting them",
            runs=runs,
        )
        spent, floor = side_by_side(
            lambda: write_document(report), lambda: _bare_pdf(report, lines), runs
        )
        yield Figure(
            name="pdf",
            what=f"annual report of {_pages(pdf)} pages as PDF",
            median=spent,
            floor=floor,
            beside="bare reportlab, as many lines and tables",
            runs=runs,
        )
        spent, floor = side_by_side(
            lambda: _preview(desk, where), lambda: _bare_preview(report, lines), runs
        )
        yield Figure(
            name="preview",
            what="preview, from the vault to pictures of all pages",
            median=spent,
            floor=floor,
            beside="the bare document, drawn",
            limit=Limit(seconds=0.3),
            runs=runs,
        )
    finally:
        desk.close()


def _material(desk: Desk, where: Where) -> tuple[Sequence[CountedPerson], Policy]:
    """Return what the protector is given for the largest report: all tables."""
    desk.annual_reports.keep_options(*where, ReportOptions(tables=frozenset(TABLES)))
    with mock.patch.object(period_figures, "protect", wraps=protect) as spy:
        desk.annual_reports.columns(*where)
    people, policy = spy.call_args.args
    return people, policy


def _count(people: Sequence[CountedPerson], policy: Policy) -> list[Counter[str]]:
    counted = []
    for table in policy.tables:
        name = table.variable
        counter = Counter(person.single.get(name, "") for person in people)
        for person in people:
            counter.update(person.multi.get(name, ()))
        counted.append(counter)
    return counted


def _preview(desk: Desk, where: Where) -> None:
    reports = desk.annual_reports
    reports.columns(*where)
    for _ in reports.page_images(write_document(reports.compose(*where)), _PREVIEW_WIDTH):
        pass


def _bare_preview(report: AnnualReport, lines: Sequence[str]) -> None:
    document = pypdfium2.PdfDocument(_bare_pdf(report, lines))
    for page in document:
        page.render(scale=_PREVIEW_WIDTH / page.get_width())
    document.close()


def _bare_pdf(report: AnnualReport, lines: Sequence[str]) -> bytes:
    """Return a document with as many lines and tables, in the built-in font, without charts."""
    style = getSampleStyleSheet()["BodyText"]
    story: list[Flowable] = [
        Table([(row.label, str(row.token.lo)) for row in table.rows])
        for table in report.view.tables
        if table.rows
    ]
    tabled = sum(len(table.rows) for table in report.view.tables)
    story += [Paragraph(line, style) for line in lines[tabled:]]
    file = BytesIO()
    SimpleDocTemplate(file).build(story)
    return file.getvalue()


def _lines(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    text = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    return [line for line in escaped.splitlines() if line.strip()]


def _pages(pdf: bytes) -> int:
    document = pypdfium2.PdfDocument(pdf)
    count = len(document)
    document.close()
    return count
