"""Asks which running case something is for."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.cases import CaseFilter, CaseOrder
from vpdesk.services.cases.cases import Cases
from vpdesk.ui import tokens
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.text import text_label

_MOST = 1000


class CaseChoiceDialog(QObject):
    """`chosen` carries the id of a case; `new_wanted` asks for one where none is running."""

    chosen = Signal(object)
    new_wanted = Signal()

    def __init__(self, parent: QWidget, cases: Cases) -> None:
        super().__init__(parent)
        rows = cases.list(CaseFilter(order=CaseOrder.CODE_NAME), limit=_MOST)
        confirm = self.tr("Write referral") if rows else self.tr("New report")
        self.dialog = Dialog(parent, self.tr("For which case?"), confirm)
        label = text_label(self.tr("Running case"), "label")
        self.combo = ComboBox(
            choices=[
                (row.id, f"{row.code_name} {row.number} · {row.organisation_name}") for row in rows
            ]
        )
        self.combo.make_secret()
        label.setBuddy(self.combo)
        self.combo.setAccessibleName(label.text())
        content = self.dialog.content
        if rows:
            content.addWidget(label)
            content.addSpacing(tokens.LABEL_TO_FIELD - tokens.FIELD_TO_FIELD)
            content.addWidget(self.combo)
        else:
            self.combo.setParent(self.dialog)
            self.combo.hide()
            none = self.tr("No case is running. Record a report first.")
            content.addWidget(text_label(none, wrap=True))
        self.dialog.confirmed.connect(self._confirm)
        self.dialog.finished.connect(self.deleteLater)
        self.dialog.finished.connect(self.dialog.deleteLater)

    def open(self) -> None:
        self.dialog.open()

    def _confirm(self) -> None:
        case_id = self.combo.value()
        self.dialog.accept()
        if case_id is None:
            self.new_wanted.emit()
        else:
            self.chosen.emit(case_id)
