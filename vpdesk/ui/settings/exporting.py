"""The card from which the whole register is taken out."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from vpdesk.services.access.access import Access
from vpdesk.services.registers.register_exports import RegisterExports
from vpdesk.ui.settings.export_dialog import ExportDialog
from vpdesk.ui.widgets.buttons import secondary_button
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.setting_row import card_of, setting_row
from vpdesk.ui.widgets.strip import Strip


class Exporting(QObject):
    """Opens the dialog over ``over``; the card says when the register was taken out."""

    def __init__(self, over: QWidget, exports: RegisterExports, access: Access) -> None:
        super().__init__(over)
        self._over = over
        self._exports = exports
        self._access = access
        self._told = Strip()

    def card(self) -> Card:
        """Return the card."""
        button = secondary_button(self.tr("Take everything out…"), "file-up")
        button.clicked.connect(self.ask)
        card = card_of(
            self.tr("Your register"),
            setting_row(
                self.tr("Take everything out"),
                self.tr("As a spreadsheet or JSON, unencrypted, for you alone."),
                button,
            ),
        )
        card.add(self._told)
        return card

    def ask(self) -> None:
        """Open the dialog."""
        self._told.say("")
        dialog = ExportDialog(self._over, self._exports, self._access)
        dialog.succeeded.connect(self._tell)
        dialog.open()

    def _tell(self) -> None:
        self._told.say(self.tr("Saved. Outside the vault the file is no longer protected."), "ok")
