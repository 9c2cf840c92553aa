"""The jobs of the page: figures and preview, pages to print."""

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QImage

from vpdesk.domain.annual_report import ActivitySummary
from vpdesk.domain.edition_orders import EditionOrder, HoursPerReporter
from vpdesk.domain.editions import Edition, EditionId, EditionKind, Override
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.domain.report_columns import ReportColumns
from vpdesk.domain.report_policy_preview import AccusedWarning
from vpdesk.services.annual_reports.annual_reports import AnnualReports
from vpdesk.services.files.documents import texts_of
from vpdesk.ui.annual_report.kind_words import edition_name
from vpdesk.ui.annual_report.services import AnnualReportServices
from vpdesk.ui.annual_report.shown_periods import WRITTEN
from vpdesk.ui.annual_report.spoken import spoken_report, spoken_views
from vpdesk.ui.page_pictures import as_image, spoken_pages


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What is wanted, in which language; ``screen_language`` is that of the window.

    ``figures_of`` is the period whose figures stand at the left, ``period`` that of the document.
    ``frozen`` is the edition to show as it left; without one the document is made as it would be
    now. ``width`` is that of a page in the preview, in pixels of the screen.
    """

    organisation_id: OrganisationId
    figures_of: Period
    period: Period
    kind: EditionKind = EditionKind.ANNUAL
    language: str
    screen_language: str
    width: int
    frozen: Edition | None = None
    text: str = ""
    hours_per_reporter: HoursPerReporter | None = None
    overrides: tuple[Override, ...] = ()
    erratum: bool = False

    def edition_order(self) -> EditionOrder:
        """Return what the ledger is asked for."""
        return EditionOrder(
            kind=self.kind,
            organisation_id=self.organisation_id,
            period=self.period,
            language=self.language,
            overrides=self.overrides,
            erratum=self.erratum,
            text=self.text,
            hours_per_reporter=self.hours_per_reporter,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """Pictures of the pages of a document, what they say, and the titles of its tables.

    ``earlier`` are the periods that are printed beside its own, the newest first.
    """

    order: Order
    spoken: str
    tables: tuple[str, ...]
    earlier: tuple[Period, ...]
    pages: tuple[QImage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What the screen shows of an order in its own language, before there are pages.

    ``accused`` are printed rows that concern very few accused persons.
    """

    order: Order
    columns: ReportColumns
    activities: tuple[ActivitySummary, ...]
    accused: tuple[AccusedWarning, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Document:
    pdf: bytes
    spoken: str
    tables: tuple[str, ...] = ()
    earlier: tuple[Period, ...] = ()


def make_preview(
    services: AnnualReportServices, order: Order, *, check: bool = False
) -> Generator[Figures | None, None, Made]:
    """Yield the figures, then return the pages of the document.

    With ``check`` the record of what was told is looked through before: raises ``ChainBroken``.
    """
    reports = services.annual_reports
    organisation_id, language = order.organisation_id, order.screen_language
    columns = reports.columns(
        organisation_id,
        order.figures_of,
        language=language,
        overrides=() if _is_beside(order) else order.overrides,
        fresh=order.erratum and not _is_beside(order),
    )
    yield Figures(
        order=order,
        columns=columns,
        activities=reports.activities(organisation_id, order.period, language=language),
        accused=reports.accused_warnings(
            organisation_id,
            order.figures_of,
            columns,
            fresh=order.erratum and not _is_beside(order),
        ),
    )
    if check:
        services.editions.check()
        yield None
    document = _frozen(services, order.frozen) if order.frozen else _draft(services, order)
    yield None
    pages = []
    for image in reports.page_images(document.pdf, order.width):
        pages.append(as_image(image.pixels, image.width, image.height))
        yield None
    return Made(
        order=order,
        spoken=document.spoken,
        tables=document.tables,
        earlier=document.earlier,
        pages=tuple(pages),
    )


def _is_beside(order: Order) -> bool:
    """Tell whether the figures shown are of another period than the one that is being made."""
    return order.frozen is not None or order.figures_of != order.period


def _frozen(services: AnnualReportServices, edition: Edition) -> _Document:
    views = [told.view for told in edition.told]
    return _Document(
        pdf=services.editions.files(edition.id).pdf,
        spoken=spoken_views(edition_name(edition), views),
        earlier=tuple(told.period for told in edition.told[1:]),
    )


def _draft(services: AnnualReportServices, order: Order) -> _Document:
    pdf = services.editions.preview(order.edition_order())
    if order.kind not in WRITTEN:
        return _Document(pdf=pdf, spoken=spoken_pages(texts_of(pdf)))
    report = services.annual_reports.compose(
        order.organisation_id,
        order.period,
        language=order.language,
        overrides=order.overrides,
        fresh=order.erratum,
    )
    if order.kind is EditionKind.BLOCK:
        # What is printed beside a block are its own years, not a block that begins a year before.
        report = replace(report, earlier=())
    titles = tuple(dict.fromkeys(table.title for table in report.view.tables))
    return _Document(
        pdf=pdf,
        spoken=spoken_report(report),
        tables=titles,
        earlier=tuple(each.period for each in report.earlier),
    )


def draw_frozen(
    services: AnnualReportServices, edition_id: EditionId, width: int
) -> Generator[None, None, tuple[QImage, ...]]:
    """Return the pages of an edition as they left, ``width`` pixels wide."""
    pages = []
    pdf = services.editions.files(edition_id).pdf
    yield
    for image in services.annual_reports.page_images(pdf, width):
        pages.append(as_image(image.pixels, image.width, image.height))
        yield
    return tuple(pages)


def draw_for_printer(
    annual_reports: AnnualReports,
    pdf: bytes,
    width: int,
    choose: Callable[[int], Sequence[int]],
) -> Generator[QImage, None, None]:
    """Yield the pages that ``choose`` chooses from their number, ``width`` pixels wide."""
    for image in annual_reports.page_images(pdf, width, choose):
        yield as_image(image.pixels, image.width, image.height)
