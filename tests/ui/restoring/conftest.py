"""A vault of one's own with a backup, and the dialog that puts it back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.fixtures import CHEAPEST, TODAY
from tests.own_vaults import OwnVault
from vpdesk.services.desk import Desk
from vpdesk.services.progress import finish
from vpdesk.services.vaults.vaults import Keyring
from vpdesk.ui.restoring.dialog import RestoreDialog
from vpdesk.ui.restoring.source import RestoreSource
from vpdesk.ui.restoring.step import Step
from vpdesk.ui.theme import Theme

PATIENCE = 30_000

Show = Callable[[RestoreSource], "Shown"]


class Shown:
    """The dialog as its user sees it."""

    def __init__(self, qtbot: QtBot, window: QWidget, dialog: RestoreDialog) -> None:
        self.qtbot = qtbot
        self.window = window
        self.dialog = dialog
        self.frame = dialog.dialog
        self.wanted: list[Path] = []
        dialog.open_wanted.connect(self.wanted.append)

    @property
    def step(self) -> Step:
        return self.frame.step

    @property
    def told(self) -> str:
        """What the line below the step says."""
        return self.frame.strip.text()

    def words(self) -> str:
        return " | ".join(
            each.text() for each in self.frame.findChildren(QLabel) if each.isVisible()
        )

    def wait_for(self, *steps: Step) -> None:
        self.qtbot.waitUntil(lambda: self.step in steps, timeout=PATIENCE)

    def go_on(self, *steps: Step) -> None:
        """Press the button that goes on and wait for one of the steps."""
        assert self.frame.confirm_button.isEnabled()
        self.frame.confirm_button.click()
        self.wait_for(*steps)

    def give_password(self, password: str) -> None:
        self.frame.secret_step.password_edit.setText(password)

    def give_code(self, code: str) -> None:
        if not self.frame.secret_step.code_edit.isVisible():
            self.frame.secret_step.turn_button.click()
        self.frame.secret_step.code_edit.setText(code)


@pytest.fixture
def backup(own_desk: Desk) -> Path:
    """Give the file of a backup of the open vault."""
    finish(own_desk.backups.make())
    return own_desk.backups.list()[0].file


@pytest.fixture
def inside(own_desk: Desk, own_vault: OwnVault) -> RestoreSource:
    """Give what the settings of an open vault put back from."""
    return RestoreSource(
        vault=own_vault.folder,
        backups=own_desk.backups,
        today=lambda: TODAY,
        keyring=own_vault.keyring,
        argon2=CHEAPEST,
    )


@pytest.fixture
def outside(own_vault: OwnVault) -> RestoreSource:
    """Give what the card puts back from, on the same computer."""
    return RestoreSource(
        vault=own_vault.folder, today=lambda: TODAY, keyring=own_vault.keyring, argon2=CHEAPEST
    )


@pytest.fixture
def elsewhere(tmp_path: Path) -> RestoreSource:
    """Give what the card puts back from on a computer with an empty keyring."""
    from tests.fixtures import MemoryBackend

    backend = MemoryBackend()
    return RestoreSource(
        vault=tmp_path / "elsewhere" / "vault",
        today=lambda: TODAY,
        keyring=Keyring(make_backend=lambda: backend),
        argon2=CHEAPEST,
    )


@pytest.fixture
def show(qtbot: QtBot, theme: Theme, dutch: None) -> Show:
    """Open the dialog over a window."""

    def shown(source: RestoreSource) -> Shown:
        window = QWidget()
        window.resize(1280, 800)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
        dialog = RestoreDialog(window, source)
        dialog.open()
        return Shown(qtbot, window, dialog)

    return shown
