"""Asks whether the twin of a report may take the place of a file that is there already."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from vpdesk.ui.filling import filled
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.wrapped_text import WrappedText


class ReplaceTwinDialog(Dialog):
    """`confirmed` lets the file be replaced; ``name`` is that of the file."""

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(
            parent,
            QCoreApplication.translate("ReplaceTwinDialog", "Replace the file beside it?"),
            QCoreApplication.translate("ReplaceTwinDialog", "Replace the file"),
        )
        self.content.addWidget(
            WrappedText(filled(self.tr("‘%1’ is in this folder already."), name), "bodystrong")
        )
        self.content.addWidget(
            WrappedText(
                self.tr(
                    "The machine-readable report is saved under this name, beside the PDF. Choose "
                    "another name for the PDF to keep both."
                )
            )
        )
        self.confirmed.connect(self.accept)
        self.finished.connect(self.deleteLater)
