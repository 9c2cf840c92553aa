"""The dialog that takes the whole register out, after saying what that means."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from vpdesk.domain.whole_register import ExportChoice, ExportKind
from vpdesk.services.errors import WrongSecret
from vpdesk.ui import tokens
from vpdesk.ui.file_dialogs import ask_file_to_save
from vpdesk.ui.filling import filled
from vpdesk.ui.forms.ui_register_export import Ui_RegisterExport
from vpdesk.ui.jobs import at_once
from vpdesk.ui.language import current
from vpdesk.ui.settings.job_dialog import JobDialog
from vpdesk.ui.settings.proof_fields import ProofFields
from vpdesk.ui.widgets.field import FormField
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.text import dress_label

if TYPE_CHECKING:
    from vpdesk.services.access.access import Access
    from vpdesk.services.access.proof import Proof
    from vpdesk.services.registers.register_exports import RegisterExports


class ExportDialog(JobDialog):
    """Asks what opens the vault, then for a place; nothing is written before both."""

    def __init__(self, parent: QWidget, exports: "RegisterExports", access: "Access") -> None:
        super().__init__(
            parent,
            self.tr("Take everything out"),
            self.tr("Choose a place…"),
            unchanged=self.tr("Nothing was written."),
            field_for=self._field_at_fault,
            wipe=self._drop_secrets,
        )
        self._exports = exports
        self._proved: Proof | None = None
        self._proof = ProofFields(access)
        self._choices = QWidget()
        self._form = Ui_RegisterExport()
        self._form.setupUi(self._choices)
        self.file_dialog: QFileDialog | None = None
        self._dress(exports.organisation())
        self.content.addWidget(self._choices)
        self.content.addWidget(self._proof)
        self._proof.hold_back(self)
        self.confirmed.connect(self._go_on)

    def choice(self) -> ExportChoice:
        """Return what is wanted."""
        form = self._form
        return ExportChoice(
            kind=form.kind_edit.value(),
            names=form.names_box.isChecked(),
            texts=form.texts_box.isChecked(),
            language=current(),
        )

    def write(self, place: str) -> None:
        """Write the file; the dialog for it has asked before something is replaced."""
        if self._proved is not None:
            choice, proof = self.choice(), self._proved
            self.run(partial(self._exports.save, choice, Path(place), proof=proof, replace=True))

    def _go_on(self) -> None:
        if self._proved is not None:
            self._ask_place()
        elif not self._proof.is_missing():
            self._proof.watch(self.run(at_once(self._proof.proving()), self._take_proof))

    def _take_proof(self, proof: "Proof") -> None:
        self._proved = proof
        self._proof.clear()
        show_inside(self._proof, False)
        self._ask_place()

    def _ask_place(self) -> None:
        self.file_dialog = ask_file_to_save(
            self,
            self.tr("Take everything out"),
            "",
            self._exports.file_name(self.choice()),
            self.write,
        )

    def _field_at_fault(self, error: Exception) -> FormField | None:
        if isinstance(error, WrongSecret) and self._proved is not None:
            # The way in was changed meanwhile: it is asked for again.
            self._proved = None
            show_inside(self._proof, True)
        return self._proof.or_else(lambda _: None)(error)

    def _drop_secrets(self) -> None:
        self._proved = None
        self._proof.clear()

    def _dress(self, alone: str) -> None:
        form = self._form
        form.rows.setContentsMargins(0, 0, 0, 0)
        form.rows.setSpacing(tokens.MEDIUM)
        dress_label(form.intro_label, "body", "text2", wrap=True)
        FormField(form.kind_label, form.kind_edit, form.kind_column)
        dress_label(form.names_hint, "small", "text2", wrap=True)
        only = self.tr("You work at %1 now: only what is of that organisation goes into the file.")
        form.alone_label.setText(filled(only, alone))
        dress_label(form.alone_label, "bodystrong", wrap=True)
        show_inside(form.alone_label, bool(alone))
        form.kind_edit.set_choices(
            [
                (ExportKind.WORKBOOK, self.tr("Spreadsheet (.xlsx), a sheet for each part")),
                (ExportKind.JSON, self.tr("JSON, complete, for another program")),
            ]
        )
        form.names_box.setChecked(True)
        form.texts_box.setChecked(True)
