"""The first step: which file, and whose register it is."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.imports import ImportRecord
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.terms import same_label
from vpdesk.ui import tokens
from vpdesk.ui.file_dialogs import ask_file_to_open
from vpdesk.ui.forms.ui_register_file_step import Ui_RegisterFileStepForm
from vpdesk.ui.registers.drop_area import DropArea
from vpdesk.ui.registers.earlier_list import EarlierList
from vpdesk.ui.registers.reading import ReadRegister
from vpdesk.ui.registers.words import rows_words
from vpdesk.ui.widgets.field import FormField
from vpdesk.ui.widgets.line_edit import as_line_edit
from vpdesk.ui.widgets.strip import Strip, StripKind

_NEW = "new"


class FileStep(QWidget):
    """`file_chosen` carries a path and the name of a sheet or None."""

    file_chosen = Signal(object, object)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._read: ReadRegister | None = None
        self._form = form = Ui_RegisterFileStepForm()
        form.setupUi(self)
        self.drop_area = DropArea()
        self.earlier = EarlierList(today)
        self.strip = Strip()
        form.file_column.addWidget(self.drop_area)
        form.file_column.addWidget(self.strip)
        form.earlier_column.addWidget(self.earlier)
        self._dress()
        self.drop_area.dropped.connect(self._choose)
        self.drop_area.choose_button.clicked.connect(self._ask_file)
        form.organisation_edit.value_changed.connect(self._show_name)
        form.sheet_edit.value_changed.connect(self._choose_sheet)

    @property
    def register(self) -> ReadRegister | None:
        """What was read; None as long as there is no readable file."""
        return self._read

    def offer_organisations(
        self,
        organisations: Sequence[tuple[OrganisationId, str]],
        chosen: OrganisationId | None,
        *,
        alone: bool,
    ) -> None:
        """Offer these and a new one; ``chosen`` is whose register it should be.

        Where one organisation is shown ``alone`` there is nothing else to choose.

        Without it nothing is chosen where there is a choice: a register must not end up with the
        organisation that happens to come first.
        """
        edit = self._form.organisation_edit
        nothing = [(None, self.tr("Choose an organisation"))] if organisations else []
        new = [(_NEW, self.tr("New organisation…"))]
        edit.set_choices(organisations if alone else [*nothing, *organisations, *new])
        if chosen in {key for key, _ in organisations}:
            edit.set_value(chosen)
        self._show_name()

    def offer_name(self, name: str) -> None:
        """Choose the organisation that the file names, or propose to add it."""
        edit = self._form.organisation_edit
        for place in range(edit.count()):
            if same_label(edit.itemText(place)) == same_label(name):
                edit.setCurrentIndex(place)
                return
        edit.set_value(_NEW)
        self._form.name_edit.setText(name)

    def organisation(self) -> str:
        """Return the name of the organisation; where it is missing, say so and return nothing."""
        edit = self._form.organisation_edit
        if edit.value() is None:
            self._organisation.set_error(self.tr("Choose an organisation."), focus=True)
            return ""
        if edit.value() != _NEW:
            return edit.currentText()
        name = self._form.name_edit.text().strip()
        if not name:
            self._name.set_error(self.tr("Type the name of the organisation."), focus=True)
        return name

    def show_reading(self) -> None:
        self._read = None
        self.drop_area.say("", "")
        self._form.sheet_box.hide()
        self.strip.say(self.tr("Reading the file…"))

    def show_register(self, read: ReadRegister) -> None:
        """Show what was read."""
        self._read = read
        table = read.file.table
        self.strip.say("")
        self.drop_area.say(read.file.name, rows_words(len(table.rows)))
        sheets = table.source.sheets
        edit = self._form.sheet_edit
        edit.blockSignals(True)
        edit.set_choices([(sheet, sheet) for sheet in sheets])
        if table.source.sheet in sheets:
            edit.set_value(table.source.sheet)
        edit.blockSignals(False)
        self._form.sheet_box.setVisible(len(sheets) > 1)

    def say(self, text: str, kind: StripKind = "danger") -> None:
        self.strip.say(text, kind)

    def focus_first(self) -> None:
        self.drop_area.choose_button.setFocus()

    def _dress(self) -> None:
        form = self._form
        form.rows.setContentsMargins(0, 0, 0, 0)
        form.rows.setSpacing(tokens.LARGE)
        form.file_column.setSpacing(tokens.SMALL)
        form.organisation_row.setSpacing(tokens.MEDIUM)
        for column in (form.organisation_column, form.name_column, form.sheet_column):
            column.setContentsMargins(0, 0, 0, 0)
        as_line_edit(form.name_edit)
        form.name_edit.setMaxLength(200)
        form.organisation_edit.setMinimumContentsLength(1)
        form.organisation_edit.setSizeAdjustPolicy(
            form.organisation_edit.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        form.organisation_row.setAlignment(form.organisation_column, Qt.AlignmentFlag.AlignTop)
        self._organisation = FormField(
            form.organisation_label, form.organisation_edit, form.organisation_column
        )
        self._name = FormField(form.name_label, form.name_edit, form.name_column)
        form.name_edit.textChanged.connect(self._name.clear_error)
        FormField(form.sheet_label, form.sheet_edit, form.sheet_column)
        form.sheet_box.hide()
        QWidget.setTabOrder(self.drop_area.choose_button, form.organisation_edit)

    def _show_name(self) -> None:
        self._organisation.clear_error()
        self._form.name_box.setVisible(self._form.organisation_edit.value() == _NEW)

    def _ask_file(self) -> None:
        ask_file_to_open(
            self,
            self.tr("Choose a register"),
            self.tr("Registers (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods)"),
            self._choose,
        )

    def _choose(self, place: str | Path) -> None:
        self.file_chosen.emit(Path(place), None)

    def _choose_sheet(self, sheet: object) -> None:
        if self._read is not None and sheet is not None:
            self.file_chosen.emit(self._read.path, sheet)

    def show_records(self, records: Sequence[ImportRecord]) -> None:
        """Show what was taken over earlier."""
        self.earlier.show_records(records)
