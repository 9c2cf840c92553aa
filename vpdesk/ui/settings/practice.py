"""Settings of the practice, kept in the vault."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit

from vpdesk.domain.settings import PRACTICE_SETTINGS
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
        self._lines = {name: self._line(name) for name in PRACTICE_SETTINGS.values()}
        self._stand_ins = secondary_button(self.tr("To stand-ins"), "handshake")
        self._stand_ins.clicked.connect(self.stand_ins_wanted)

    def cards(self) -> list[Card]:
        """Return the cards of this section."""
        name, practice, address, phone, email, chamber = self._lines.values()
        return [
            card_of(
                self.tr("Your practice"),
                setting_row(self.tr("Your name"), self.tr("Stands on the annual report."), name),
                setting_row(
                    self.tr("Name of the practice"),
                    self.tr("This and what follows stands in your privacy statement."),
                    practice,
                ),
                setting_row(self.tr("Address"), "", address),
                setting_row(self.tr("Telephone"), "", phone),
                setting_row(self.tr("E-mail"), "", email),
                setting_row(self.tr("Chamber of commerce number"), "", chamber),
                setting_row(
                    self.tr("Standing in"),
                    self.tr("Cases for a colleague, and what to do when you are suddenly away."),
                    self._stand_ins,
                ),
            )
        ]

    def keep(self) -> None:
        """Keep what was typed and not confirmed yet."""
        for name in self._lines:
            self._keep(name)

    def _line(self, name: str) -> QLineEdit:
        line = line_edit(text=self._settings.get(name) or "")
        line.setMaxLength(200)
        line.editingFinished.connect(partial(self._keep, name))
        return line

    def _keep(self, name: str) -> None:
        text = self._lines[name].text().strip()
        if text != (self._settings.get(name) or ""):
            self._settings.put(name, text)
            self.changed.emit()
