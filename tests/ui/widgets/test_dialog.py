"""The frame of every dialog."""

import gc

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from vpdesk.ui.widgets.dialog import Dialog


class Listening(Dialog):
    """Hears its own button, and holds itself as a dialog with slots of its own does."""

    def __init__(self, parent: QWidget, heard: list[str]) -> None:
        super().__init__(parent, "Titel", "Vastleggen")
        self._heard = heard
        self._itself = self
        self.confirmed.connect(self._hear)

    def _hear(self) -> None:
        self._heard.append("confirmed")


def test_a_dialog_that_only_its_page_holds_goes_on_hearing(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    heard: list[str] = []
    Listening(page, heard).open()

    gc.collect()

    (dialog,) = page.findChildren(Dialog)
    dialog.confirm_button.click()
    assert heard == ["confirmed"]
    assert dialog.isVisible()
    dialog.reject()
