"""Opens a closed case again, for a reason."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.cases import Case
from vpdesk.domain.closing import problems_in_reopening
from vpdesk.ui.cases.closing_words import ClosingWords
from vpdesk.ui.cases.problem_words import show_problems
from vpdesk.ui.cases.services import CasePageServices
from vpdesk.ui.kept_text import kept_fields
from vpdesk.ui.labelled import labelled
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text_area import TextArea


class ReopenDialog(QObject):
    """`reopened` carries the entry that moved the case."""

    reopened = Signal(object)

    def __init__(self, parent: QWidget, services: CasePageServices, case: Case) -> None:
        super().__init__(parent)
        self._closing = services.closing
        self._case = case
        title = self.tr("Reopen case")
        self.dialog = Dialog(parent, title, title, hint=self.tr("Ctrl+Enter confirms"))
        words = ClosingWords().reopening(services.closing.kept(case.id))
        self.strip = Strip("\n".join(words), "neutral")
        self.dialog.content.addWidget(self.strip)
        self.reason = TextArea(lines=3)
        why = self.tr("It stands in the timeline, and nowhere else.")
        self.fields = {
            "reason": labelled(
                self.tr("Why does the case go on?"), self.reason, self.dialog.content, why
            )
        }
        kept_fields(self.dialog, self.fields, services.drafts, f"case/{case.id}/reopening")
        self.dialog.confirmed.connect(self._save)
        self.dialog.finished.connect(self.deleteLater)
        self.dialog.finished.connect(self.dialog.deleteLater)

    def open(self) -> None:
        self.dialog.open()

    def _save(self) -> None:
        reason = self.reason.text()
        if problems := problems_in_reopening(reason):
            show_problems(self.fields, problems)
            return
        entry = self._closing.reopen(self._case.id, reason)
        self.dialog.accept()
        self.reopened.emit(entry)
