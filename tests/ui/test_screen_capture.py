"""Windows are kept out of pictures of the screen where the system can, and given back."""

import sys

from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from vpdesk.ui.screen_capture import can_hide, hide_windows, tell_system


def test_every_window_on_the_screen_is_hidden_and_given_back(qtbot: QtBot) -> None:
    window, dialog, unseen = QWidget(), QDialog(), QWidget()
    for each in (window, dialog, unseen):
        qtbot.addWidget(each)
    window.show()
    dialog.show()
    unseen.winId()
    told: list[tuple[int, bool]] = []

    hide_windows(True, lambda *call: told.append(call))
    assert {(window.winId(), True), (dialog.winId(), True)} <= set(told)
    assert unseen.winId() not in {number for number, _ in told}

    told.clear()
    hide_windows(False, lambda *call: told.append(call))
    assert (window.winId(), False) in told


def test_elsewhere_nothing_is_done() -> None:
    assert can_hide() is (sys.platform in {"win32", "darwin"})
    tell_system(0, True)
