"""Erases a case because its reporter asks, from wherever that was asked."""

from typing import cast

from PySide6.QtWidgets import QWidget

from vpdesk.domain.cases import CaseId
from vpdesk.domain.retention import Destruction
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone
from vpdesk.ui.frame.answers import Answers
from vpdesk.ui.frame.page_services import retention_services
from vpdesk.ui.retention.certificate_dialog import CertificateDialog
from vpdesk.ui.retention.erase_dialog import EraseDialog


class Erasing:
    """Asks over the whole view, as no page has to stay for it."""

    def __init__(self, desk: Desk, view: Answers) -> None:
        self._desk = desk
        self._view = view

    def ask(self, case_id: CaseId) -> None:
        """Ask whether a case is to be erased; one that is gone by now is not asked about."""
        try:
            outlook = self._desk.destruction.outlook(case_id)
        except Gone:
            return
        dialog = EraseDialog(self._over(), retention_services(self._desk), outlook)
        dialog.content_gone.connect(self._view.forget_content)
        dialog.certificate_wanted.connect(self._show_certificate)
        dialog.open()

    def _show_certificate(self, record: Destruction) -> None:
        CertificateDialog(self._over(), retention_services(self._desk), record).open()

    def _over(self) -> QWidget:
        return cast(QWidget, self._view)
