"""Shows the proof that the copy of a colleague's cases was destroyed, before it is printed."""

from collections.abc import Hashable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from vpdesk.domain.papers import Leaving
from vpdesk.domain.stand_ins import StandInId
from vpdesk.services.stand_ins.standing_in import StandingIn
from vpdesk.ui.language import current
from vpdesk.ui.paper_dialog import PaperDialog, PaperJob
from vpdesk.ui.widgets.text import text_label


class StandInCertificateDialog(PaperDialog):
    def __init__(self, parent: QWidget, standing_in: StandingIn, stand_in_id: StandInId) -> None:
        title = QCoreApplication.translate("StandInCertificateDialog", "Certificate of destruction")
        super().__init__(parent, title)
        self._standing_in = standing_in
        self._id = stand_in_id
        words = self.tr("For the colleague who gave you the cases. Nothing of a case stands on it.")
        self.choices.addWidget(text_label(words, "body", "text2", wrap=True))

    def wanted(self) -> Hashable:
        return self._id

    def job_for(self, wanted: Hashable) -> PaperJob:
        del wanted
        return partial(self._standing_in.certificate, self._id, language=current())

    def note_left(self, leaving: Leaving) -> None:
        self._standing_in.note(leaving)
