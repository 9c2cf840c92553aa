"""Opens a package of a colleague with both parts of its code."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.services.errors import CodePartMistyped
from vpdesk.ui.errors import words_for
from vpdesk.ui.labelled import labelled
from vpdesk.ui.stand_ins.services import StandInServices
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.line_edit import line_edit
from vpdesk.ui.widgets.text import text_label


class OpenDialog(QObject):
    """`opened` carries the id of the package."""

    opened = Signal(object)

    def __init__(self, parent: QWidget, services: StandInServices, path: Path) -> None:
        super().__init__(parent)
        self._services = services
        self._path = path
        self.dialog = Dialog(parent, self.tr("Open a stand-in package"), self.tr("Open package"))
        words = self.tr(
            "Your colleague gave you the code in two parts. What you open stays apart from your own"
            " cases: it is in no list, figure or report of yours."
        )
        self.dialog.content.addWidget(text_label(words, "body", "text2", wrap=True))
        self.first, self.second = line_edit(), line_edit()
        hint = self.tr("Six groups of four. Capitals, spaces and hyphens make no difference.")
        column = self.dialog.content
        self.fields = {
            1: labelled(self.tr("Part 1, in writing"), self.first, column, hint),
            2: labelled(self.tr("Part 2, by telephone"), self.second, column),
        }
        for field, control in zip(self.fields.values(), (self.first, self.second), strict=True):
            control.textEdited.connect(field.clear_error)
        self.dialog.confirmed.connect(self._open)
        self.dialog.finished.connect(self.deleteLater)
        self.dialog.finished.connect(self.dialog.deleteLater)

    def open(self) -> None:
        self.dialog.open()

    def _open(self) -> None:
        try:
            found = self._services.standing_in.open(
                self._path, self.first.text(), self.second.text()
            )
        except CodePartMistyped as mistyped:
            self.fields[mistyped.part].set_error(words_for(mistyped) or "", focus=True)
            return
        self.dialog.accept()
        self.opened.emit(found)
