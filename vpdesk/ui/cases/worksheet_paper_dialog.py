"""Shows a worksheet on breaking secrecy before it is printed for the adviser's own file."""

from collections.abc import Hashable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from vpdesk.domain.papers import Leaving
from vpdesk.domain.timeline import EntryId
from vpdesk.services.cases.secrecy import Secrecy
from vpdesk.ui.language import current
from vpdesk.ui.paper_dialog import PaperDialog, PaperJob


class WorksheetPaperDialog(PaperDialog):
    """By the code name of the case; printing and saving are noted in the log."""

    def __init__(self, parent: QWidget, secrecy: Secrecy, worksheet_id: EntryId) -> None:
        title = QCoreApplication.translate("WorksheetPaperDialog", "Print worksheet")
        super().__init__(parent, title)
        self._secrecy = secrecy
        self._worksheet_id = worksheet_id

    def wanted(self) -> Hashable:
        return current()

    def job_for(self, wanted: Hashable) -> PaperJob:
        return partial(self._secrecy.paper, self._worksheet_id, str(wanted))

    def note_left(self, leaving: Leaving) -> None:
        self._secrecy.note(self._worksheet_id, leaving)
