"""The frame of every dialog."""

import gc

from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget
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


def test_a_scroll_bar_leaves_the_content_as_wide_as_it_was(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    dialog = Dialog(page, "Titel", "Vastleggen")
    tall = QWidget()
    tall.setMinimumHeight(3000)
    dialog.content.addWidget(tall)
    dialog.open()
    (area,) = dialog.findChildren(QScrollArea)
    bar = area.verticalScrollBar()
    qtbot.waitUntil(bar.isVisible)
    wide = dialog._body.width()
    tall.setMinimumHeight(100)
    qtbot.waitUntil(lambda: not bar.isVisible())
    assert dialog._body.width() == wide == area.viewport().width()
    dialog.reject()


def test_a_field_that_gets_the_keyboard_scrolls_into_sight(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    dialog = Dialog(page, "Titel", "Vastleggen")
    first, between, last = QLineEdit(), QWidget(), QLineEdit()
    between.setFixedHeight(3000)
    for part in (first, between, last):
        dialog.content.addWidget(part)
    dialog.open()
    qtbot.waitUntil(first.hasFocus)
    assert last.visibleRegion().isEmpty()

    last.setFocus()
    assert last.visibleRegion().boundingRect() == last.rect()

    first.setFocus()
    assert first.visibleRegion().boundingRect() == first.rect()
    dialog.reject()
