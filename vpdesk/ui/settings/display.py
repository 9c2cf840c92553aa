"""Settings of language, theme, text size and single letters, kept on this computer."""

from PySide6.QtCore import QObject, Signal

from vpdesk.ui.preferences import REMIND_BEFORE, TEXT_SIZES, Preferences
from vpdesk.ui.theme import Theme
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.setting_row import card_of, setting_row
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.switch import Switch


class Display(QObject):
    """Language, theme and text size."""

    language_changed = Signal()
    restart_wanted = Signal()
    single_letters_changed = Signal(bool)

    def __init__(self, preferences: Preferences, theme: Theme) -> None:
        super().__init__()
        self._preferences = preferences
        self._theme = theme
        self._language = ComboBox(choices=[("nl", "Nederlands"), ("en", "English")])
        self._language.set_value(preferences.language)
        self._language.value_changed.connect(self._speak)
        self._look = ComboBox(
            choices=[
                ("system", self.tr("As the system")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
            ]
        )
        self._look.set_value(preferences.theme)
        self._look.value_changed.connect(self._dress)
        self._size = ComboBox(choices=[(size, f"{size} %") for size in TEXT_SIZES])
        self._size.set_value(preferences.text_size)
        self._size.value_changed.connect(self._resize)
        self._restart = Strip()
        self._restart.link_clicked.connect(self.restart_wanted)
        self._remind = ComboBox(
            choices=[(minutes, self._ahead(minutes)) for minutes in REMIND_BEFORE]
        )
        self._remind.set_value(preferences.remind_before)
        self._remind.value_changed.connect(self._keep_reminder)
        self._letters = Switch(self.tr("Single letters"), on=preferences.single_letter_keys)
        self._letters.toggled.connect(self._use_letters)

    def cards(self) -> list[Card]:
        """Return the cards of this section."""
        card = card_of(
            self.tr("Language and display"),
            setting_row(self.tr("Language"), self.tr("Of windows and reports."), self._language),
            setting_row(
                self.tr("Theme"), self.tr("Light or dark; follows your desktop."), self._look
            ),
            setting_row(
                self.tr("Text size"),
                self.tr("Scales the whole window, from the next start on."),
                self._size,
            ),
            setting_row(
                self.tr("Single letters"),
                self.tr("In a case: G for a talk, S for a step, and so on."),
                self._letters,
            ),
        )
        card.add(self._restart)
        return [card, self._reminders()]

    def _reminders(self) -> Card:
        return card_of(
            self.tr("Notifications"),
            setting_row(
                self.tr("Remind me of what is planned"),
                self.tr(
                    "On your desktop, while the vault is open. It says that something is planned,"
                    " never what or about whom."
                ),
                self._remind,
            ),
        )

    def _ahead(self, minutes: int) -> str:
        if not minutes:
            return self.tr("Never")
        return self.tr("%n minute(s) ahead", "", minutes)

    def _keep_reminder(self, minutes: object) -> None:
        if isinstance(minutes, int):
            self._preferences.remind_before = minutes

    def _speak(self, language: object) -> None:
        self._preferences.language = "en" if language == "en" else "nl"
        self.language_changed.emit()

    def _dress(self, choice: object) -> None:
        for theme in ("system", "light", "dark"):
            if theme == choice:
                self._preferences.theme = theme
                self._theme.choose(theme)

    def _resize(self, size: object) -> None:
        if isinstance(size, int):
            self._preferences.text_size = size
            self._restart.say(
                self.tr("The new text size is used from the next start on."),
                "accent",
                link=self.tr("Restart now"),
                icon="refresh-cw",
            )

    def _use_letters(self, used: bool) -> None:
        self._preferences.single_letter_keys = used
        self.single_letters_changed.emit(used)
