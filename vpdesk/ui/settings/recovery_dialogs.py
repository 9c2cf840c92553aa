"""Dialogs that make a new recovery code, and that rehearse the one on paper."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from vpdesk.services.errors import RecoveryCodeMismatch, RecoveryCodeMistyped, WrongSecret
from vpdesk.ui import tokens
from vpdesk.ui.forms.ui_rehearsal_dialog import Ui_RehearsalForm
from vpdesk.ui.jobs import at_once
from vpdesk.ui.recovery_code_step import RecoveryCodeStep
from vpdesk.ui.settings.job_dialog import FieldFor, JobDialog
from vpdesk.ui.settings.proof_fields import ProofFields
from vpdesk.ui.widgets.buttons import link_button
from vpdesk.ui.widgets.field import FormField
from vpdesk.ui.widgets.line_edit import as_line_edit
from vpdesk.ui.widgets.text import dress_label, text_label

if TYPE_CHECKING:
    from vpdesk.services.access.access import Access


def new_code_dialog(parent: QWidget, access: "Access", today: Callable[[], date]) -> JobDialog:
    """Return the dialog that shows a new code and has it typed back; until then the old works."""
    proof, step = ProofFields(access), RecoveryCodeStep(today)
    dialog = JobDialog(
        parent,
        QCoreApplication.translate("AccessDialogs", "New recovery code"),
        QCoreApplication.translate("AccessDialogs", "Replace recovery code"),
        unchanged=QCoreApplication.translate("AccessDialogs", "The old code still works."),
        field_for=proof.or_else(at_typed_code(step.typed)),
        wipe=proof.clearing(step.clear),
    )
    words = QCoreApplication.translate(
        "AccessDialogs",
        "The old code works until you have typed the new one. Earlier backups keep the old code: "
        "keep its paper as long as you keep those.",
    )
    dialog.content.addWidget(text_label(words, "body", "text2", wrap=True))
    dialog.content.addWidget(proof)
    dialog.content.addWidget(step)
    step.told.connect(dialog.tell)
    step.show_code(access.new_recovery_code())

    def confirm() -> None:
        typed = None if proof.is_missing() else step.typed_code()
        if typed is not None:
            code, prove = step.code, proof.proving()
            job = at_once(lambda: access.replace_recovery_code(code, typed, proof=prove()))
            proof.watch(dialog.run(job))

    proof.hold_back(dialog)
    dialog.confirmed.connect(confirm)
    return dialog


def rehearsal_dialog(
    parent: QWidget, access: "Access", today: Callable[[], date], new_code: Callable[[], None]
) -> JobDialog:
    """Return the dialog that has the code typed from the paper.

    It can be put off while it is due; ``new_code`` is called when the paper is gone.
    """
    content, form = QWidget(), Ui_RehearsalForm()
    form.setupUi(content)
    form.rows.setContentsMargins(0, 0, 0, 0)
    form.rows.setSpacing(tokens.FIELD_TO_FIELD)
    dress_label(form.why_label, "body", "text2", wrap=True)
    hint = QCoreApplication.translate(
        "AccessDialogs", "Capitals, spaces and hyphens make no difference."
    )
    typed = FormField(form.code_label, as_line_edit(form.code_edit), form.code_column, hint)
    form.code_edit.textEdited.connect(typed.clear_error)
    title = QCoreApplication.translate("AccessDialogs", "Rehearse the recovery code")
    dialog = JobDialog(
        parent,
        title,
        QCoreApplication.translate("AccessDialogs", "Check code"),
        field_for=at_typed_code(typed),
        wipe=form.code_edit.clear,
    )
    dialog.content.addWidget(content)
    lost = link_button(
        QCoreApplication.translate("AccessDialogs", "The paper is gone: make a new code…")
    )
    dialog.content.addWidget(lost, 0, Qt.AlignmentFlag.AlignLeft)
    lost.clicked.connect(dialog.reject)
    lost.clicked.connect(new_code)
    if access.rehearsal().is_due(today()):
        _offer_to_postpone(dialog, access)

    def confirm() -> None:
        code = form.code_edit.text()
        if code.strip():
            dialog.run(at_once(partial(access.rehearse, code)))
        else:
            what = QCoreApplication.translate("AccessDialogs", "Type the code from the paper.")
            typed.set_error(what, focus=True)

    dialog.confirmed.connect(confirm)
    return dialog


def at_typed_code(typed: FormField) -> FieldFor:
    """Return what tells at its field that a code was mistyped or is another one."""

    def field_for(error: Exception) -> FormField | None:
        wrong = isinstance(error, RecoveryCodeMismatch | RecoveryCodeMistyped | WrongSecret)
        return typed if wrong else None

    return field_for


def _offer_to_postpone(dialog: JobDialog, access: "Access") -> None:
    later = link_button(
        QCoreApplication.translate("AccessDialogs", "Not now: remind me in 30 days")
    )

    def postpone() -> None:
        access.postpone_rehearsal()
        dialog.accept()
        dialog.succeeded.emit(None)

    later.clicked.connect(postpone)
    dialog.content.addWidget(later, 0, Qt.AlignmentFlag.AlignLeft)
