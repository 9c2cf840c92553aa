"""Asks whether a package that was given is given up."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.stand_ins import Given
from vpdesk.ui.filling import filled
from vpdesk.ui.stand_ins.services import StandInServices
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text import text_label


class GiveUpDialog(QObject):
    """`given_up` tells that nothing of the package comes back any more."""

    given_up = Signal()

    def __init__(self, parent: QWidget, services: StandInServices, given: Given) -> None:
        super().__init__(parent)
        self._services = services
        self._given = given
        title = self.tr("Give up the package")
        self.dialog = Dialog(parent, title, title, destructive=True)
        content = self.dialog.content
        if not given.merged:
            words = self.tr("Nothing came back from it yet.")
            content.addWidget(Strip(words, "warn"))
        pattern = self.tr(
            "What %1 gives back from this package cannot be opened in this vault any more. What was"
            " taken over stays in your cases. The package itself can still be read with its code"
            " until its last day: agree that the copy is destroyed."
        )
        content.addWidget(text_label(filled(pattern, given.to_name), "body", "text2", wrap=True))
        self.dialog.confirmed.connect(self._give_up)
        self.dialog.finished.connect(self.deleteLater)
        self.dialog.finished.connect(self.dialog.deleteLater)

    def open(self) -> None:
        self.dialog.open()

    def _give_up(self) -> None:
        self._services.giving.give_up(self._given.id)
        self.dialog.accept()
        self.given_up.emit()
