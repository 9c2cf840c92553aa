"""Dialogs that change the password, or the way in which the vault opens."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from vpdesk.services.errors import PasswordTooCommon, PasswordTooShort, PasswordTooWeak
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import WayToOpen
from vpdesk.ui.jobs import RunningJob, at_once
from vpdesk.ui.password_fields import PasswordFields
from vpdesk.ui.settings.job_dialog import FieldFor, JobDialog
from vpdesk.ui.settings.proof_fields import ProofFields
from vpdesk.ui.way_choice import WayChoice
from vpdesk.ui.widgets.field import FormField
from vpdesk.ui.widgets.text import text_label

if TYPE_CHECKING:
    from vpdesk.services.access.access import Access


def password_dialog(parent: QWidget, access: "Access", way: WayToOpen) -> JobDialog:
    """Return the dialog for another password in the same ``way``."""
    proof, passwords = ProofFields(access), PasswordFields()
    title = QCoreApplication.translate("AccessDialogs", "Change password")
    dialog = JobDialog(
        parent,
        title,
        title,
        unchanged=_still_works(),
        field_for=proof.or_else(at_password(passwords)),
        wipe=proof.clearing(passwords.clear),
    )
    words = (
        QCoreApplication.translate(
            "AccessDialogs",
            "The new password opens the vault together with your computer’s keyring. "
            "Earlier backups keep the old password.",
        )
        if way is WayToOpen.BOUND
        else QCoreApplication.translate(
            "AccessDialogs",
            "From now on the new password opens the vault. Earlier backups keep the old password.",
        )
    )
    dialog.content.addWidget(text_label(words, "body", "text2", wrap=True))
    dialog.content.addWidget(proof)
    passwords.beside_current()
    dialog.content.addWidget(passwords)

    def confirm() -> None:
        if proof.is_missing() or is_refused(passwords.complaint()):
            return
        password, prove = passwords.password(), proof.proving()
        proof.watch(dialog.run(at_once(lambda: access.change_way(way, password, proof=prove()))))

    proof.hold_back(dialog)
    dialog.confirmed.connect(confirm)
    return dialog


def way_dialog(parent: QWidget, access: "Access") -> JobDialog:
    """Return the dialog for another way to open the vault."""
    proof, choice = ProofFields(access), WayChoice()
    title = QCoreApplication.translate("AccessDialogs", "Change how the vault opens")
    dialog = JobDialog(
        parent,
        title,
        QCoreApplication.translate("AccessDialogs", "Use this way"),
        unchanged=_still_works(),
        field_for=proof.or_else(at_password(choice.passwords)),
        wipe=proof.clearing(choice.passwords.clear),
    )
    dialog.content.addWidget(proof)
    choice.passwords.beside_current()
    dialog.content.addWidget(choice)
    way = access.way()
    if way is not None:
        choice.choose(way)
    ask_keyring(dialog, choice)

    def confirm() -> None:
        if proof.is_missing() or is_refused(choice.complaint()):
            return
        chosen, password, prove = choice.way(), choice.password(), proof.proving()
        proof.watch(dialog.run(at_once(lambda: access.change_way(chosen, password, proof=prove()))))

    proof.hold_back(dialog)
    dialog.confirmed.connect(confirm)
    return dialog


def ask_keyring(dialog: JobDialog, choice: WayChoice) -> None:
    """Leave only the password in ``choice`` once the keyring tells that it cannot be used."""
    asking = RunningJob(at_once(vaults.keyring_state), dialog, may_be_left=True)
    asking.succeeded.connect(choice.show_keyring_state)
    asking.start()


def at_password(passwords: PasswordFields) -> FieldFor:
    """Return what tells at the first field that a password protects too little."""

    def field_for(error: Exception) -> FormField | None:
        weak = isinstance(error, PasswordTooCommon | PasswordTooShort | PasswordTooWeak)
        return passwords.first if weak else None

    return field_for


def is_refused(complaint: tuple[FormField, str] | None) -> bool:
    """Tell at its field what is wrong with what was typed, if anything is."""
    if complaint is not None:
        field, what = complaint
        field.set_error(what, focus=True)
    return complaint is not None


def _still_works() -> str:
    return QCoreApplication.translate("AccessDialogs", "The vault still opens as before.")
