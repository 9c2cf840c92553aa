"""Shows a certificate of destruction before it is printed or saved."""

from collections.abc import Hashable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from vpdesk.domain.log import LoggedAct
from vpdesk.domain.papers import Leaving
from vpdesk.domain.retention import Destruction
from vpdesk.ui.language import current
from vpdesk.ui.paper_dialog import PaperDialog, PaperJob
from vpdesk.ui.retention.services import RetentionServices
from vpdesk.ui.widgets.check_box import CheckBox

_ACTS = {Leaving.PRINTED: LoggedAct.PRINTED, Leaving.SAVED: LoggedAct.REPORT_SAVED}


class CertificateDialog(PaperDialog):
    """The organisation stays out of it unless it is asked for."""

    def __init__(self, parent: QWidget, services: RetentionServices, record: Destruction) -> None:
        title = QCoreApplication.translate("CertificateDialog", "Certificate of destruction")
        super().__init__(parent, title)
        self._services = services
        self._record = record
        self.organisation_box = CheckBox()
        self.organisation_box.setText(self.tr("Name the organisation"))
        self.organisation_box.toggled.connect(self.make)
        self.choices.addWidget(self.organisation_box)

    def wanted(self) -> Hashable:
        return self.organisation_box.isChecked()

    def job_for(self, wanted: Hashable) -> PaperJob:
        return partial(
            self._services.destruction.certificate_paper,
            self._record.case_id,
            language=current(),
            with_organisation=bool(wanted),
        )

    def note_left(self, leaving: Leaving) -> None:
        self._services.log.note(_ACTS[leaving], case_id=self._record.case_id)
