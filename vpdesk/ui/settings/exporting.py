"""The card from which the whole register is taken out."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.services.access import Access
from vpdesk.services.register_exports import RegisterExports
from vpdesk.ui.settings.export_dialog import ExportDialog
from vpdesk.ui.widgets.buttons import secondary_button
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.setting_row import card_of, setting_row


class Exporting(QObject):
    """`said` carries a sentence when the register was taken out."""

    said = Signal(str)

    def __init__(self, over: QWidget, exports: RegisterExports, access: Access) -> None:
        super().__init__(over)
        self._over = over
        self._exports = exports
        self._access = access

    def card(self) -> Card:
        """Return the card."""
        button = secondary_button(self.tr("Take everything out…"), "file-up")
        button.clicked.connect(self.ask)
        return card_of(
            self.tr("Your register"),
            setting_row(
                self.tr("Take everything out"),
                self.tr("As a spreadsheet or JSON, unencrypted, for you alone."),
                button,
            ),
        )

    def ask(self) -> None:
        """Open the dialog."""
        dialog = ExportDialog(self._over, self._exports, self._access)
        dialog.succeeded.connect(self._tell)
        dialog.open()

    def _tell(self) -> None:
        self.said.emit(self.tr("Saved. Outside the vault the file is no longer protected."))
