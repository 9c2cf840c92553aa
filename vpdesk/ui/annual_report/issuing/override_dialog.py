"""Asks why a table or the total is to be printed all the same, and says what that means."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.editions import Override
from vpdesk.services.drafts import Drafts
from vpdesk.ui.annual_report.words import table_name
from vpdesk.ui.filling import filled
from vpdesk.ui.form_fields import fields_of
from vpdesk.ui.forms.ui_override_dialog import Ui_OverrideForm
from vpdesk.ui.kept_text import kept_fields
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.wrapped_text import WrappedText

_LINES, _MOST_LINES = 3, 8


class OverrideDialog(Dialog):
    """`decided` carries the Override; without a reason nothing is decided."""

    decided = Signal(object)

    def __init__(self, parent: QWidget, drafts: Drafts, place: str, variable: str) -> None:
        super().__init__(
            parent,
            _title(variable),
            _confirm_words(variable),
            destructive=True,
        )
        self._variable = variable
        self.content.addWidget(Strip(self._warning(), "warn"))
        self.content.addWidget(WrappedText(self._consequences(), "body", "text2"))
        content = QWidget()
        self._form = form = Ui_OverrideForm()
        form.setupUi(content)
        form.reason_edit.set_lines(_LINES, _MOST_LINES)
        self._fields = fields_of(form, ("reason",))
        self._fields["reason"].set_hint(
            self.tr("Stays in the vault, with the certificate of this report.")
        )
        self.content.addWidget(content)
        self._kept = kept_fields(self, self._fields, drafts, f"{place}/{variable or 'total'}")
        self.confirmed.connect(self._decide)
        self.finished.connect(self.deleteLater)

    def _warning(self) -> str:
        return self.tr(
            "This report is then not proven untraceable. It says so itself, and so does its "
            "certificate."
        )

    def _consequences(self) -> str:
        seen = self.tr("A reader can see how many reporters small groups have, also none or one.")
        if not self._variable:
            seen = self.tr("A reader can see how many reporters there were, also none or one.")
        responsibility = self.tr(
            "You carry the responsibility. It cannot be taken back once the report has left, and "
            "every later report is held against it."
        )
        return f"{seen} {responsibility}"

    def _decide(self) -> None:
        reason = self._form.reason_edit.text().strip()
        if not reason:
            self._fields["reason"].set_error(self.tr("Say why."), focus=True)
            return
        self.decided.emit(Override(variable=self._variable, reason=reason))
        self.accept()


def _confirm_words(variable: str) -> str:
    if not variable:
        return QCoreApplication.translate("OverrideDialog", "Print the number")
    return QCoreApplication.translate("OverrideDialog", "Print in full")


def _title(variable: str) -> str:
    if not variable:
        return QCoreApplication.translate("OverrideDialog", "Print the number of reporters?")
    text = QCoreApplication.translate("OverrideDialog", "Print ‘%1’ in full?")
    return filled(text, table_name(variable))
