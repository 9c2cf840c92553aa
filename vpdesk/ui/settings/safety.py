"""Settings of when vpdesk locks, and of what it hides."""

import sys

from PySide6.QtCore import QObject, Signal

from vpdesk.services.cases.listed_names import ListedNames
from vpdesk.ui.clipboard import CLEARED_AFTER
from vpdesk.ui.lock_triggers import Offers, unheard
from vpdesk.ui.preferences import LOCK_AFTER, LOCK_PRIVACY_AFTER, Preferences
from vpdesk.ui.screen_capture import can_hide
from vpdesk.ui.settings.hidden_names import HiddenNames
from vpdesk.ui.settings.lock_trigger_rows import LockTriggerRows
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.setting_row import card_of, setting_row
from vpdesk.ui.widgets.switch import Switch
from vpdesk.ui.widgets.text import text_label


class Safety(QObject):
    """When it locks and hides; ``offers`` tells what this system tells vpdesk.

    `names_changed` comes after names were hidden in lists, or shown.
    """

    names_changed = Signal()

    def __init__(
        self, preferences: Preferences, names: ListedNames, offers: Offers = unheard
    ) -> None:
        super().__init__()
        self._names = HiddenNames(names)
        self._names.changed.connect(self.names_changed)
        self._preferences = preferences
        self._offers = offers
        self._idle = ComboBox(choices=[(minutes, self._words(minutes)) for minutes in LOCK_AFTER])
        self._idle.set_value(preferences.lock_after)
        self._idle.value_changed.connect(self._keep_idle)
        self._after = ComboBox(
            choices=[(minutes, self._words(minutes)) for minutes in LOCK_PRIVACY_AFTER]
        )
        self._after.set_value(preferences.lock_privacy_after)
        self._after.value_changed.connect(self._keep)
        self._capture = Switch(self.tr("Screen capture"), on=preferences.hidden_from_capture)
        self._capture.toggled.connect(self._keep_capture)

    def cards(self) -> list[Card]:
        """Return the cards of this section."""
        card = card_of(
            self.tr("Locking"),
            setting_row(
                self.tr("Lock automatically"),
                self.tr("After a time without a key or click. A warning comes 30 seconds before."),
                self._idle,
            ),
            setting_row(
                self.tr("Privacy screen"),
                self.tr("F9 hides everything at once. After this time it locks."),
                self._after,
            ),
            self._names,
            setting_row(
                self.tr("Clear the clipboard"),
                self.tr("What you copy in vpdesk leaves the clipboard again, also when it locks."),
                text_label(self._clipboard_words(), "label", "text2"),
            ),
            setting_row(
                self.tr("Screen capture"),
                self._capture_words(),
                self._capture
                if can_hide()
                else text_label(self.tr("Not protected"), "label", "text2"),
            ),
        )
        return [card, LockTriggerRows(self._offers)]

    def _words(self, minutes: int) -> str:
        if not minutes:
            return self.tr("Locks at once")
        return self.tr("After %n minute(s)", "", minutes)

    def _capture_words(self) -> str:
        if sys.platform == "darwin":
            return self.tr(
                "The windows stay out of pictures and of a shared screen as far as macOS keeps to"
                " it; since macOS 15 some programs show them still."
            )
        if can_hide():
            return self.tr(
                "The windows stay black in pictures of the screen and when it is shared."
            )
        return self.tr("This system offers nothing against it: mind shared screens.")

    def _clipboard_words(self) -> str:
        return self.tr("After %n second(s)", "", CLEARED_AFTER // 1000)

    def _keep_idle(self, minutes: object) -> None:
        if isinstance(minutes, int):
            self._preferences.lock_after = minutes

    def _keep(self, minutes: object) -> None:
        if isinstance(minutes, int):
            self._preferences.lock_privacy_after = minutes

    def _keep_capture(self, hidden: bool) -> None:
        self._preferences.hidden_from_capture = hidden
