"""Settings of when vpdesk hides and locks, kept on this computer."""

from PySide6.QtCore import QObject

from vpdesk.ui.preferences import LOCK_PRIVACY_AFTER, Preferences
from vpdesk.ui.settings.rows import card_of, setting_row
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.combo_box import ComboBox


class Safety(QObject):
    """The privacy screen."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._after = ComboBox(
            choices=[(minutes, self._words(minutes)) for minutes in LOCK_PRIVACY_AFTER]
        )
        self._after.set_value(preferences.lock_privacy_after)
        self._after.value_changed.connect(self._keep)

    def cards(self) -> list[Card]:
        """Return the cards of this section."""
        return [
            card_of(
                self.tr("Locking"),
                setting_row(
                    self.tr("Privacy screen"),
                    self.tr("F9 hides everything at once. After this time it locks."),
                    self._after,
                ),
            )
        ]

    def _words(self, minutes: int) -> str:
        if not minutes:
            return self.tr("Locks at once")
        return self.tr("After %n minute(s)", "", minutes)

    def _keep(self, minutes: object) -> None:
        if isinstance(minutes, int):
            self._preferences.lock_privacy_after = minutes
