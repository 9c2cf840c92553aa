"""Chooses what leaves the vault, in which language, and whether its twin is saved with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.editions import EditionKind
from vpdesk.ui import tokens
from vpdesk.ui.annual_report.kind_words import MADE_HERE, kind_name
from vpdesk.ui.forms.ui_report_output import Ui_ReportOutputForm
from vpdesk.ui.language import current
from vpdesk.ui.widgets.field import FormField


class OutputChoice(QWidget):
    """`changed` tells that another document, or another language, was chosen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._form = form = Ui_ReportOutputForm()
        form.setupUi(self)
        form.rows.setContentsMargins(0, 0, 0, 0)
        form.rows.setSpacing(tokens.SMALL)
        self._kind = FormField(form.kind_label, form.kind_edit, form.kind_column)
        FormField(form.language_label, form.language_edit, form.language_column)
        form.kind_edit.set_choices([(kind, kind_name(kind)) for kind in MADE_HERE])
        form.language_edit.set_choices([("nl", self.tr("Dutch")), ("en", self.tr("English"))])
        form.language_edit.set_value(current())
        form.kind_edit.value_changed.connect(self._tell)
        form.language_edit.value_changed.connect(self._tell)
        form.twin_edit.setChecked(True)
        self._explain()

    @property
    def kind(self) -> EditionKind:
        return EditionKind(self._form.kind_edit.value())

    @property
    def language(self) -> str:
        """``nl`` or ``en``."""
        return str(self._form.language_edit.value())

    @property
    def with_twin(self) -> bool:
        return self._form.twin_edit.isChecked()

    def choose_kind(self, kind: EditionKind) -> None:
        self._form.kind_edit.set_value(kind)

    def _tell(self) -> None:
        self._explain()
        self.changed.emit()

    def _explain(self) -> None:
        self._kind.set_hint(
            {
                EditionKind.ANNUAL: "",
                EditionKind.INTERIM: self.tr(
                    "While a period runs: fewer than the threshold, or as many or more, and your "
                    "text."
                ),
                EditionKind.BLOCK: self.tr(
                    "For a small employer: the tables of three years together."
                ),
                EditionKind.YEARS: self.tr(
                    "What was told of earlier periods, side by side. It tells nothing new."
                ),
                EditionKind.HOURS: self.tr(
                    "Hours per quarter, for the invoice. No case can be read from it."
                ),
            }[self.kind]
        )
