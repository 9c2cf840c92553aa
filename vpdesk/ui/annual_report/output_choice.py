"""Chooses the language of the report and whether its twin is saved with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vpdesk.ui import tokens
from vpdesk.ui.forms.ui_report_output import Ui_ReportOutputForm
from vpdesk.ui.language import current
from vpdesk.ui.widgets.field import FormField


class OutputChoice(QWidget):
    language_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._form = form = Ui_ReportOutputForm()
        form.setupUi(self)
        form.rows.setContentsMargins(0, 0, 0, 0)
        form.rows.setSpacing(tokens.SMALL)
        FormField(form.language_label, form.language_edit, form.language_column)
        form.language_edit.set_choices([("nl", self.tr("Dutch")), ("en", self.tr("English"))])
        form.language_edit.set_value(current())
        form.language_edit.value_changed.connect(self.language_chosen)
        form.twin_edit.setChecked(True)

    @property
    def language(self) -> str:
        """``nl`` or ``en``."""
        return str(self._form.language_edit.value())

    @property
    def with_twin(self) -> bool:
        return self._form.twin_edit.isChecked()
