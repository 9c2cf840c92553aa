"""Shows a certificate of destruction before it is printed or saved."""

from functools import partial
from typing import Any, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vpdesk.domain.retention import Destruction
from vpdesk.ui import tokens
from vpdesk.ui.errors import words_for
from vpdesk.ui.jobs import RunningJob
from vpdesk.ui.language import current
from vpdesk.ui.retention.certificate import Made, Order, make_certificate
from vpdesk.ui.retention.certificate_output import CertificateOutput
from vpdesk.ui.retention.services import RetentionServices
from vpdesk.ui.widgets.buttons import secondary_button
from vpdesk.ui.widgets.check_box import CheckBox
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.pages_view import PagesView
from vpdesk.ui.widgets.strip import Strip

_WIDTH = 760
_HEIGHT = 440


class CertificateDialog(Dialog):
    """The organisation stays out of it unless it is asked for."""

    def __init__(self, parent: QWidget, services: RetentionServices, record: Destruction) -> None:
        super().__init__(
            parent,
            QCoreApplication.translate("CertificateDialog", "Certificate of destruction"),
            QCoreApplication.translate("CertificateDialog", "Save as PDF…"),
            width=_WIDTH,
        )
        self._services = services
        self._record = record
        self._job: RunningJob | None = None
        self._is_stale = False
        self.made: Made | None = None
        self.output = CertificateOutput(services, record.case_id, self)
        self.output.said.connect(self._say)
        self.organisation_box = CheckBox()
        self.organisation_box.setText(self.tr("Name the organisation"))
        self.organisation_box.toggled.connect(self._make)
        self.print_button = secondary_button(self.tr("Print…"), "printer", "Ctrl+P")
        self.print_button.clicked.connect(self._print)
        top = QHBoxLayout()
        top.setSpacing(tokens.SMALL)
        top.addWidget(self.organisation_box, 1)
        top.addWidget(self.print_button)
        self.content.addLayout(top)
        self.preview = PagesView(self.tr("Certificate of destruction"))
        self.preview.setFixedHeight(_HEIGHT)
        self.preview.say(self.tr("One moment…"))
        self.preview.width_settled.connect(self._make)
        self.content.addWidget(self.preview)
        self.strip = Strip()
        self.content.addWidget(self.strip)
        self.cancel_button.setText(self.tr("Close"))
        self.confirmed.connect(self._save)
        self.finished.connect(self.deleteLater)
        self._allow(allowed=False)

    def open(self) -> None:
        super().open()
        self._make()

    def _make(self, _anything: object = None) -> None:
        if self._job is not None:
            self._is_stale = True
            return
        self._is_stale = False
        order = Order(
            case_id=self._record.case_id,
            language=current(),
            with_organisation=self.organisation_box.isChecked(),
            width=self.preview.wanted_width(),
        )
        self._job = RunningJob(partial(make_certificate, self._services.destruction, order), self)
        self._job.succeeded.connect(self._show)
        self._job.failed.connect(self._fail)
        self._job.finished.connect(self._rest)
        self._job.start()

    def _show(self, made: Any) -> None:
        self.made = cast(Made, made)
        self.preview.show_pages(self.made.pages)
        self._allow(allowed=True)

    def _fail(self, error: Exception) -> None:
        words = words_for(error)
        if words is None:
            raise error
        self.preview.say("")
        self._say(words, "danger")

    def _rest(self) -> None:
        self._job = None
        if self._is_stale:
            self._make()

    def _allow(self, *, allowed: bool) -> None:
        for button in (self.confirm_button, self.print_button):
            button.setEnabled(allowed)

    def _save(self) -> None:
        if self.made is not None:
            self.output.save(self.made)

    def _print(self) -> None:
        if self.made is not None:
            self.output.print(self.made)

    def _say(self, words: str, kind: Any) -> None:
        self.strip.say(words, kind)
