"""Settings of the practice, kept in the vault."""

from PySide6.QtCore import QObject, Signal

from vpdesk.domain.settings import ADVISER_NAME
from vpdesk.services.settings import VaultSettings
from vpdesk.ui.widgets.buttons import secondary_button
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.line_edit import line_edit
from vpdesk.ui.widgets.setting_row import card_of, setting_row


class Practice(QObject):
    """What belongs to the practice and is kept in the vault; `changed` comes after that."""

    changed = Signal()
    stand_ins_wanted = Signal()

    def __init__(self, settings: VaultSettings) -> None:
        super().__init__()
        self._settings = settings
        self._name = line_edit(text=settings.get(ADVISER_NAME) or "")
        self._name.setMaxLength(200)
        self._name.editingFinished.connect(self._keep_name)
        self._stand_ins = secondary_button(self.tr("To stand-ins"), "handshake")
        self._stand_ins.clicked.connect(self.stand_ins_wanted)

    def cards(self) -> list[Card]:
        """Return the cards of this section."""
        return [
            card_of(
                self.tr("Your practice"),
                setting_row(
                    self.tr("Your name"), self.tr("Stands on the annual report."), self._name
                ),
                setting_row(
                    self.tr("Standing in"),
                    self.tr("Cases for a colleague, and what to do when you are suddenly away."),
                    self._stand_ins,
                ),
            )
        ]

    def keep(self) -> None:
        """Keep what was typed and not confirmed yet."""
        self._keep_name()

    def _keep_name(self) -> None:
        name = self._name.text().strip()
        if name != (self._settings.get(ADVISER_NAME) or ""):
            self._settings.put(ADVISER_NAME, name)
            self.changed.emit()
