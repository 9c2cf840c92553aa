"""The jobs of the page: figures and preview, a file to save, pages to print."""

from collections.abc import Generator
from dataclasses import dataclass

from PySide6.QtGui import QImage

from vpdesk.domain.annual_report import ActivitySummary, AnnualReport
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.domain.report_columns import ReportColumns
from vpdesk.services.annual_reports import AnnualReports
from vpdesk.ui.page_pictures import as_image


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """Which report is wanted, in which language; ``screen_language`` is that of the window.

    ``width`` is that of a page in the preview, in pixels of the screen.
    """

    organisation_id: OrganisationId
    period: Period
    language: str
    screen_language: str
    width: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A report as it is printed, with pictures of its pages."""

    order: Order
    report: AnnualReport
    pages: tuple[QImage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What the screen shows of an order in its own language, before there are pages."""

    order: Order
    columns: ReportColumns
    activities: tuple[ActivitySummary, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """A report ready to leave: its PDF, its twin and the name to propose."""

    organisation_id: OrganisationId
    file_name: str
    pdf: bytes
    twin: bytes


def make_preview(
    annual_reports: AnnualReports, order: Order
) -> Generator[Figures | None, None, Made]:
    """Yield the figures, then return the report with its pages."""
    where = (order.organisation_id, order.period)
    columns = annual_reports.columns(*where, language=order.screen_language)
    activities = annual_reports.activities(*where, language=order.screen_language)
    yield Figures(order=order, columns=columns, activities=activities)
    report = annual_reports.compose(*where, language=order.language)
    yield None
    pages = []
    for image in annual_reports.page_images(annual_reports.pdf(report), order.width):
        pages.append(as_image(image.pixels, image.width, image.height))
        yield None
    return Made(order=order, report=report, pages=tuple(pages))


def make_export(annual_reports: AnnualReports, order: Order) -> Generator[None, None, Export]:
    """Return the report of ``order`` as files; ``width`` does not matter."""
    report = annual_reports.compose(order.organisation_id, order.period, language=order.language)
    yield
    return Export(
        organisation_id=order.organisation_id,
        file_name=annual_reports.file_name(report),
        pdf=annual_reports.pdf(report),
        twin=annual_reports.twin(report),
    )


def draw_for_printer(
    annual_reports: AnnualReports, pdf: bytes, width: int
) -> Generator[QImage, None, None]:
    """Yield the pages, ``width`` pixels wide."""
    for image in annual_reports.page_images(pdf, width):
        yield as_image(image.pixels, image.width, image.height)
