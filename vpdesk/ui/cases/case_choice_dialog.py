"""Asks which running case something is for."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.services.cases.cases import Cases
from vpdesk.ui.case_picker import CasePicker
from vpdesk.ui.labelled import labelled
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.text import text_label


class CaseChoiceDialog(QObject):
    """`chosen` carries the id of a case; `new_wanted` asks for one where none is running."""

    chosen = Signal(object)
    new_wanted = Signal()

    def __init__(self, parent: QWidget, cases: Cases) -> None:
        super().__init__(parent)
        words = self.tr("Running case")
        self.picker = CasePicker(
            words, lambda wanted, most, after: cases.list(wanted, limit=most, offset=after)
        )
        none = self.picker.is_empty
        confirm = self.tr("New report") if none else self.tr("Write referral")
        self.dialog = Dialog(parent, self.tr("For which case?"), confirm)
        content = self.dialog.content
        if none:
            self.picker.setParent(self.dialog)
            self.picker.hide()
            content.addWidget(
                text_label(self.tr("No case is running. Record a report first."), wrap=True)
            )
        else:
            labelled(words, self.picker, content)
            self.picker.value_changed.connect(self._allow)
        self.dialog.confirmed.connect(self._confirm)
        self.dialog.finished.connect(self.deleteLater)
        self.dialog.finished.connect(self.dialog.deleteLater)

    def open(self) -> None:
        self.dialog.open()

    def _allow(self, case_id: object) -> None:
        self.dialog.confirm_button.setEnabled(case_id is not None)

    def _confirm(self) -> None:
        case_id = self.picker.value()
        self.dialog.accept()
        if case_id is None:
            self.new_wanted.emit()
        else:
            self.chosen.emit(case_id)
