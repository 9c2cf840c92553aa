"""Pictures of what asks for the secret of today before it is changed."""

from collections.abc import Callable
from unittest.mock import patch

from PySide6.QtWidgets import QLineEdit, QPushButton, QRadioButton

from screens.stage import Scene, Stage
from vpdesk.services.access.access import Access
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.settings.access import OpeningVault
from vpdesk.ui.settings.job_dialog import JobDialog
from vpdesk.ui.waiting import waiting_for

Act = Callable[[Stage, JobDialog], None]


def opening(open_dialog: Callable[[OpeningVault], None], act: Act = lambda *_: None) -> Scene:
    """Return what shows a dialog over the settings of how the vault opens."""

    def show(stage: Stage) -> None:
        view = stage.view(PageKey.SETTINGS)
        view.show_page(PageKey.SETTINGS)
        for found in view.findChildren(OpeningVault):
            open_dialog(found)
        stage.settle()
        for dialog in view.findChildren(JobDialog):
            act(stage, dialog)

    return show


def _with_code(_stage: Stage, dialog: JobDialog) -> None:
    for button in dialog.findChildren(QPushButton, "code_button"):
        button.click()


def _wrong(stage: Stage, dialog: JobDialog) -> None:
    for edit in dialog.findChildren(QLineEdit):
        edit.setText("acht groene kikkers kwaken")
    waiting = waiting_for(stage.desk.access)
    for _ in range(4):
        waiting.wrong_password()
    dialog.confirm_button.click()
    stage.settle()
    while not dialog.cancel_button.isEnabled():
        stage.settle()
    waiting.forget()


def _all_keys(_stage: Stage, dialog: JobDialog) -> None:
    for choice in dialog.findChildren(QRadioButton, "all_button"):
        choice.click()
    dialog.confirm_button.click()


def asking_nothing(stage: Stage) -> None:
    """Show the dialog of a vault that the keyring alone opens."""
    with patch.object(Access, "asks_for_proof", lambda _: False):
        opening(OpeningVault.replace_code)(stage)


SCREENS: dict[str, Scene] = {
    "change-password": opening(OpeningVault.change_password),
    "change-password-wrong": opening(OpeningVault.change_password, _wrong),
    "change-password-by-code": opening(OpeningVault.change_password, _with_code),
    "change-way": opening(OpeningVault.change_way),
    "new-recovery-code": opening(OpeningVault.replace_code),
    "new-recovery-code-keyring": asking_nothing,
    "rehearse-code": opening(OpeningVault.rehearse),
    "renew-keys": opening(OpeningVault.renew_keys),
    "renew-all-keys": opening(OpeningVault.renew_keys, _all_keys),
}
"""Every screen by the name of its pictures."""
