"""Gives a case another code name."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.cases import Case
from vpdesk.domain.problems import DraftRefused
from vpdesk.services.cases.cases import Cases
from vpdesk.services.drafts import Drafts
from vpdesk.ui.cases.problem_words import show_problems
from vpdesk.ui.form_fields import fields_of
from vpdesk.ui.forms.ui_code_name_dialog import Ui_CodeNameForm
from vpdesk.ui.kept_text import kept_fields
from vpdesk.ui.widgets.dialog import Dialog


class CodeNameDialog(QObject):
    """`renamed` tells that the case is called otherwise now."""

    renamed = Signal()

    def __init__(self, parent: QWidget, cases: Cases, drafts: Drafts, case: Case) -> None:
        super().__init__(parent)
        self._cases = cases
        self._case = case
        self.dialog = Dialog(parent, self.tr("Change code name"), self.tr("Change code name"))
        content = QWidget()
        self._form = Ui_CodeNameForm()
        self._form.setupUi(content)
        self.fields = fields_of(self._form, ("code_name",))
        self.fields["code_name"].set_hint(self.tr("The number of the case stays the same."))
        self._form.code_name_edit.setText(case.code_name)
        self._form.code_name_edit.selectAll()
        self.dialog.content.addWidget(content)
        kept_fields(self.dialog, self.fields, drafts, f"case/{case.id}/code_name")
        self.dialog.confirmed.connect(self._save)
        self.dialog.finished.connect(self.deleteLater)
        self.dialog.finished.connect(self.dialog.deleteLater)

    def open(self) -> None:
        self.dialog.open()

    def _save(self) -> None:
        try:
            self._cases.rename(self._case.id, self._form.code_name_edit.text())
        except DraftRefused as refusal:
            if not show_problems(self.fields, refusal.problems):
                raise
            return
        self.dialog.accept()
        self.renamed.emit()
