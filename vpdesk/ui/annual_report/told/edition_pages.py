"""The right side of what was told before: the pages of an edition as they left."""

from functools import partial

from PySide6.QtGui import QImage

from vpdesk.domain.edition_errors import EditionRefused
from vpdesk.domain.editions import Edition, EditionKind
from vpdesk.services.errors import ServiceError
from vpdesk.ui.annual_report.kind_words import edition_name
from vpdesk.ui.annual_report.making import Order, draw_frozen
from vpdesk.ui.annual_report.preview_pane import PreviewPane
from vpdesk.ui.annual_report.report_output import ReportOutput
from vpdesk.ui.annual_report.services import AnnualReportServices
from vpdesk.ui.errors import words_for
from vpdesk.ui.jobs import RunningJob
from vpdesk.ui.language import current


class EditionPages(PreviewPane):
    """Prints and saves the very bytes that left, however the cases changed since."""

    def __init__(self, services: AnnualReportServices) -> None:
        super().__init__()
        self._services = services
        self._edition: Edition | None = None
        self._spoken = ""
        self._job: RunningJob | None = None
        self._output = ReportOutput(services, self)
        self._output.said.connect(self.say)
        self._output.refused.connect(self.refuse)
        self._output.busy_changed.connect(self.show_busy)
        self.save_wanted.connect(self._save)
        self.print_wanted.connect(self._print)
        self.pages.width_settled.connect(self._draw)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Show that no edition is chosen."""
        self._edition = None
        self._job = None
        self.show_title("")
        self.clear()
        self.pages.say(self.tr("No report is chosen."))
        self.show_busy(busy=True)

    def show_edition(self, edition: Edition, spoken: str) -> None:
        """Show the pages of an edition; ``spoken`` is what they tell."""
        self.show_nothing()
        self._edition, self._spoken = edition, spoken
        self.show_title(edition_name(edition))
        if edition.kind is EditionKind.OLDER:
            self.pages.say(self.tr("This report was entered by hand; there are no pages of it."))
            return
        self.pages.say(self.tr("One moment…"))
        self.show_busy(busy=False)
        self._draw()

    def _draw(self) -> None:
        edition = self._edition
        if edition is None or edition.kind is EditionKind.OLDER or not self.isVisible():
            return
        width = self.pages.wanted_width()
        self._job = RunningJob(partial(draw_frozen, self._services, edition.id, width), self)
        self._job.succeeded.connect(self._show)
        self._job.failed.connect(self._fail)
        self._job.start()

    def _show(self, pages: tuple[QImage, ...]) -> None:
        if self.sender() is self._job:
            self.show_pages(pages, self._spoken)
            self.show_title("" if self._edition is None else edition_name(self._edition))

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, EditionRefused | ServiceError):
            raise error
        self.pages.say(words_for(error) or "")

    def _save(self) -> None:
        if self._edition is not None:
            self._output.save(self._order(self._edition), with_twin=True)

    def _print(self) -> None:
        if self._edition is not None:
            self._output.print(self._order(self._edition))

    def _order(self, edition: Edition) -> Order:
        return Order(
            organisation_id=edition.organisation_id,
            figures_of=edition.period,
            period=edition.period,
            kind=edition.kind,
            language=edition.language,
            screen_language=current(),
            width=self.pages.wanted_width(),
            frozen=edition,
        )
