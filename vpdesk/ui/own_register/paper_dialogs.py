"""Show a sheet for colleagues or the overview of points before it is printed."""

from collections.abc import Hashable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from vpdesk.domain.case_sheets import CaseSheetId
from vpdesk.domain.papers import Leaving
from vpdesk.domain.pe_cycles import CycleId
from vpdesk.ui.language import current
from vpdesk.ui.own_register.services import OwnRegisterServices
from vpdesk.ui.paper_dialog import PaperDialog, PaperJob
from vpdesk.ui.widgets.text import text_label


class CaseSheetPaperDialog(PaperDialog):
    """Prints one sheet, when nothing in it names anybody."""

    def __init__(
        self, parent: QWidget, services: OwnRegisterServices, sheet_id: CaseSheetId
    ) -> None:
        title = QCoreApplication.translate("CaseSheetPaperDialog", "Print case sheet")
        super().__init__(parent, title)
        self._sheets = services.case_sheets
        self._sheet_id = sheet_id
        told = self.tr("No name, organisation, number or day stands on the sheet.")
        self.choices.addWidget(text_label(told, "body", "text2", wrap=True))

    def wanted(self) -> Hashable:
        return self._sheet_id

    def job_for(self, wanted: Hashable) -> PaperJob:
        return partial(self._sheets.paper, self._sheet_id, language=current())

    def note_left(self, leaving: Leaving) -> None:
        self._sheets.note(leaving)


class PointsPaperDialog(PaperDialog):
    """Prints the overview of the points of one cycle."""

    def __init__(self, parent: QWidget, services: OwnRegisterServices, cycle_id: CycleId) -> None:
        title = QCoreApplication.translate("PointsPaperDialog", "Print overview of PE points")
        super().__init__(parent, title)
        self._papers = services.papers
        self._cycle_id = cycle_id
        told = self.tr("For the body that certifies you. What is planned is not in it.")
        self.choices.addWidget(text_label(told, "body", "text2", wrap=True))

    def wanted(self) -> Hashable:
        return self._cycle_id

    def job_for(self, wanted: Hashable) -> PaperJob:
        return partial(self._papers.overview, self._cycle_id, language=current())

    def note_left(self, leaving: Leaving) -> None:
        self._papers.note(leaving)
