"""Opens the dialogs over the case that is shown."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.cases import CaseId
from vpdesk.ui.cases.case_facts_dialog import CaseFactsDialog
from vpdesk.ui.cases.case_paper_dialog import CasePaperDialog
from vpdesk.ui.cases.code_name_dialog import CodeNameDialog
from vpdesk.ui.cases.reporter_dialog import ReporterDialog
from vpdesk.ui.cases.services import CasePageServices


class CaseDialogs(QObject):
    """`closed` carries what leads back to before a case was closed.

    `entry_wanted` carries a kind of entry that it still lacked.
    """

    closed = Signal(object)
    entry_wanted = Signal(object)

    def __init__(self, page: QWidget, services: CasePageServices) -> None:
        super().__init__(page)
        self._page = page
        self._services = services

    def rename(self, case_id: CaseId) -> None:
        services, case = self._services, self._services.cases.get(case_id)
        CodeNameDialog(self._page, services.cases, services.drafts, case).open()

    def close_case(self, case_id: CaseId) -> None:
        """Have the facts that count looked at once more, and close the case."""
        self._open_facts(case_id, closing=True)

    def change_facts(self, case_id: CaseId) -> None:
        self._open_facts(case_id, closing=False)

    def change_reporter(self, case_id: CaseId) -> None:
        services = self._services
        card = services.reporters.card(case_id)
        ReporterDialog(self._page, services.reporters, services.drafts, case_id, card).open()

    def print_case(self, case_id: CaseId) -> None:
        """Show the file of a case, to be printed."""
        services = self._services
        card = services.reporters.card(case_id)
        CasePaperDialog(self._page, services.papers, case_id, card).open()

    def _open_facts(self, case_id: CaseId, *, closing: bool) -> None:
        case = self._services.cases.get(case_id)
        dialog = CaseFactsDialog(self._page, self._services, case, closing=closing)
        dialog.closed.connect(self.closed)
        dialog.entry_wanted.connect(self.entry_wanted)
        dialog.open()
