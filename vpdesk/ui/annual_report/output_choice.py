"""Chooses what leaves the vault, with its text, its language and its twin."""

from collections.abc import Mapping

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.edition_orders import HoursPerReporter
from vpdesk.domain.editions import EditionKind
from vpdesk.ui import tokens
from vpdesk.ui.annual_report.kind_words import MADE_HERE, kind_name
from vpdesk.ui.checked_text import CheckedText
from vpdesk.ui.forms.ui_report_output import Ui_ReportOutputForm
from vpdesk.ui.language import current
from vpdesk.ui.widgets.field import FormField
from vpdesk.ui.widgets.line_edit import as_line_edit
from vpdesk.ui.widgets.showing import show_inside

_WITH_NOTE = (EditionKind.INTERIM, EditionKind.YEARS, EditionKind.HOURS)
_LINES, _MOST_LINES = 3, 10
_LEAST, _MOST = "least", "most"


class OutputChoice(QWidget):
    """`changed` tells that another document or language was chosen, `typed` of every key."""

    changed = Signal()
    typed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._notes: dict[EditionKind, str] = {}
        self._loading = False
        self._form = form = Ui_ReportOutputForm()
        form.setupUi(self)
        form.rows.setContentsMargins(0, 0, 0, 0)
        form.rows.setSpacing(tokens.FIELD_TO_FIELD)
        form.hours_row.setContentsMargins(0, 0, 0, 0)
        form.hours_row.setSpacing(tokens.MEDIUM)
        self._kind = FormField(form.kind_label, form.kind_edit, form.kind_column)
        FormField(form.note_label, form.note_edit, form.note_column, optional=True)
        FormField(form.least_label, as_line_edit(form.least_edit), form.least_column)
        FormField(form.most_label, as_line_edit(form.most_edit), form.most_column)
        FormField(form.language_label, form.language_edit, form.language_column)
        for column in (form.note_column, form.least_column, form.most_column):
            column.setContentsMargins(0, 0, 0, 0)
        form.note_edit.set_lines(_LINES, _MOST_LINES)
        self.checked_note = CheckedText(form.note_edit)
        form.note_column.addWidget(self.checked_note)
        form.kind_edit.set_choices([(kind, kind_name(kind)) for kind in MADE_HERE])
        form.language_edit.set_choices([("nl", self.tr("Dutch")), ("en", self.tr("English"))])
        form.language_edit.set_value(current())
        form.twin_edit.setChecked(True)
        form.kind_edit.value_changed.connect(self._change)
        form.language_edit.value_changed.connect(self.changed)
        form.note_edit.textChanged.connect(self._note)
        for edit in (form.least_edit, form.most_edit):
            edit.textChanged.connect(self._tell)
        form.apart_edit.toggled.connect(self._tell)
        self._show_parts()

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

    @property
    def note(self) -> str:
        """What was written for the chosen kind of document, which has no text of its own."""
        return self._notes.get(self.kind, "").strip()

    @property
    def hours_per_reporter(self) -> HoursPerReporter | None:
        """What the contract gives one reporter; None unless hours of cases are told apart.

        Hours that cannot be read are 0, with which nothing leaves.
        """
        form = self._form
        if self.kind is not EditionKind.HOURS or not form.apart_edit.isChecked():
            return None
        least, most = (
            QLocale().toInt(edit.text())[0] for edit in (form.least_edit, form.most_edit)
        )
        return HoursPerReporter(least=least, most=most)

    def choose_kind(self, kind: EditionKind) -> None:
        self._form.kind_edit.set_value(kind)

    def focus_text(self) -> None:
        self._form.note_edit.setFocus()

    def texts(self) -> dict[str, str]:
        """Return what is typed, to be kept."""
        form = self._form
        apart = form.apart_edit.isChecked()
        return {
            **{kind.value: text for kind, text in self._notes.items() if text},
            **({_LEAST: form.least_edit.text(), _MOST: form.most_edit.text()} if apart else {}),
        }

    def load(self, texts: Mapping[str, str]) -> None:
        """Show what `texts` returned."""
        self._loading = True
        self._notes = {kind: texts.get(kind.value, "") for kind in _WITH_NOTE}
        self._form.apart_edit.setChecked(_LEAST in texts)
        self._form.least_edit.setText(texts.get(_LEAST, ""))
        self._form.most_edit.setText(texts.get(_MOST, ""))
        self._show_parts()
        self._loading = False

    def _change(self) -> None:
        self._show_parts()
        self.changed.emit()

    def _note(self) -> None:
        if not self._loading:
            self._notes[self.kind] = self._form.note_edit.text()
            self._tell()

    def _tell(self) -> None:
        show_inside(
            self._form.hours_field, self._tells_hours() and self._form.apart_edit.isChecked()
        )
        if not self._loading:
            self.typed.emit()

    def _tells_hours(self) -> bool:
        return self.kind is EditionKind.HOURS

    def _show_hours(self) -> None:
        apart = self._tells_hours() and self._form.apart_edit.isChecked()
        show_inside(self._form.hours_field, apart)

    def _show_parts(self) -> None:
        was, self._loading = self._loading, True
        form = self._form
        form.note_edit.load(self._notes.get(self.kind, ""))
        show_inside(form.note_field, self.kind in _WITH_NOTE)
        show_inside(form.apart_edit, self._tells_hours())
        self._show_hours()
        self._kind.set_hint(self._explanation())
        self._loading = was

    def _explanation(self) -> str:
        return {
            EditionKind.ANNUAL: "",
            EditionKind.INTERIM: self.tr(
                "While a period runs: fewer than the threshold, or as many or more, and your text."
            ),
            EditionKind.BLOCK: self.tr("For a small employer: the tables of three years together."),
            EditionKind.YEARS: self.tr(
                "What was told of earlier periods, side by side. It tells nothing new."
            ),
            EditionKind.HOURS: self.tr(
                "Hours per quarter, for the invoice. No case can be read from it."
            ),
        }[self.kind]
