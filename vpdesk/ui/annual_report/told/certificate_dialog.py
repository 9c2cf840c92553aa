"""Shows the certificate of an edition as a page to read, and counts it again."""

from collections.abc import Generator
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from vpdesk.domain.editions import EditionId
from vpdesk.services.files.documents import texts_of
from vpdesk.ui.annual_report.services import AnnualReportServices
from vpdesk.ui.errors import words_for
from vpdesk.ui.jobs import Job, RunningJob, at_once
from vpdesk.ui.language import current
from vpdesk.ui.page_pictures import as_image, spoken_pages
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.pages_view import PagesView
from vpdesk.ui.widgets.strip import Strip, StripKind
from vpdesk.ui.widgets.text import announce

_WIDTH = 760
_MOST_HEIGHT = 460
_AROUND = 270
"""What stands above and below the page in the window, so that only the page scrolls."""


class EditionCertificateDialog(Dialog):
    """The page stays with the adviser: it is neither printed nor saved from here."""

    def __init__(
        self, parent: QWidget, services: AnnualReportServices, edition_id: EditionId
    ) -> None:
        super().__init__(
            parent,
            QCoreApplication.translate("EditionCertificateDialog", "Certificate"),
            QCoreApplication.translate("EditionCertificateDialog", "Count again"),
            width=_WIDTH,
        )
        self._services = services
        self._edition_id = edition_id
        self._job: RunningJob | None = None
        self._is_stale = False
        self.preview = PagesView(self.tr("Certificate"))
        self.preview.setFixedHeight(min(_MOST_HEIGHT, parent.window().height() - _AROUND))
        self.preview.say(self.tr("One moment…"))
        self.preview.width_settled.connect(self._make)
        self.strip = Strip()
        self.content.addWidget(self.preview)
        self.content.addWidget(self.strip)
        self.cancel_button.setText(self.tr("Close"))
        self.set_hint(self.tr("Stays in the vault."))
        self.confirmed.connect(self._recount)
        self.finished.connect(self.deleteLater)

    def open(self) -> None:
        super().open()
        self._make()
        self.preview.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self) -> None:
        if self._job is not None:
            self._is_stale = True
            return
        self._is_stale = False
        job = partial(_pages, self._services, self._edition_id, self.preview.wanted_width())
        self._start(job).succeeded.connect(self._show)

    def _recount(self) -> None:
        if self._job is None:
            self._say(self.tr("Counting again…"), "neutral")
            job = at_once(partial(self._services.editions.recount, self._edition_id))
            self._start(job).succeeded.connect(self._tell_right)

    def _start(self, work: Job) -> RunningJob:
        self._job = job = RunningJob(work, self)
        self.confirm_button.setEnabled(False)
        job.failed.connect(self._fail)
        job.finished.connect(self._rest)
        job.start()
        return job

    def _show(self, made: tuple[str, tuple[QImage, ...]]) -> None:
        spoken, pages = made
        self.preview.show_pages(pages)
        self.preview.setAccessibleDescription(spoken)

    def _tell_right(self) -> None:
        self._say(
            self.tr(
                "Counted again without searching: every number in the report fits the data sets "
                "of the certificate."
            ),
            "ok",
        )

    def _fail(self, error: Exception) -> None:
        words = words_for(error)
        if words is None:
            raise error
        self.preview.say("")
        self._say(words, "danger")

    def _rest(self) -> None:
        self._job = None
        self.confirm_button.setEnabled(True)
        if self._is_stale:
            self._make()

    def _say(self, words: str, kind: StripKind) -> None:
        self.strip.say(words, kind)
        announce(self.strip)


def _pages(
    services: AnnualReportServices, edition_id: EditionId, width: int
) -> Generator[None, None, tuple[str, tuple[QImage, ...]]]:
    pdf = services.editions.certificate_pdf(edition_id, language=current())
    yield
    pages = []
    for image in services.annual_reports.page_images(pdf, width):
        pages.append(as_image(image.pixels, image.width, image.height))
        yield
    return spoken_pages(texts_of(pdf)), tuple(pages)
