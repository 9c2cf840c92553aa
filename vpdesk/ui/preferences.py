"""What a stranger who finds the laptop may know: how the window looks, not what is in it."""

from pathlib import Path
from typing import Final, Literal, get_args

from PySide6.QtCore import QByteArray, QSettings

from vpdesk.ui.theme import Choice

Language = Literal["nl", "en"]

TEXT_SIZES: Final = (90, 100, 110, 125, 150)
"""Percent of the whole interface; used from the next start."""

FILE_NAME = "preferences.ini"
"""In the folder for the data of this program."""

LOCK_AFTER: Final = (2, 5, 10, 15)
"""Minutes without a key or click after which it locks."""

LOCK_PRIVACY_AFTER: Final = (0, 2, 5)
"""Minutes the privacy screen stays before it locks; 0 locks at once."""

REMIND_BEFORE: Final = (0, 10, 30)
"""Minutes before a planned moment at which the desktop tells that there is one; 0 never does."""


class Preferences:
    """Values out of range, from another version or a damaged file, read as the default."""

    def __init__(self, file: Path) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def file(self) -> Path:
        """Where they are kept."""
        return Path(self._settings.fileName())

    @property
    def language(self) -> Language:
        return "en" if self._text("language") == "en" else "nl"

    @language.setter
    def language(self, value: Language) -> None:
        self._settings.setValue("language", value)

    @property
    def theme(self) -> Choice:
        stored = self._text("theme")
        return next((choice for choice in get_args(Choice) if choice == stored), "system")

    @theme.setter
    def theme(self, value: Choice) -> None:
        self._settings.setValue("theme", value)

    @property
    def text_size(self) -> int:
        return self._one_of("text_size", TEXT_SIZES, 100)

    @text_size.setter
    def text_size(self, value: int) -> None:
        self._settings.setValue("text_size", value)

    @property
    def lock_after(self) -> int:
        return self._one_of("lock_after", LOCK_AFTER, 5)

    @lock_after.setter
    def lock_after(self, value: int) -> None:
        self._settings.setValue("lock_after", value)

    @property
    def lock_privacy_after(self) -> int:
        return self._one_of("lock_privacy_after", LOCK_PRIVACY_AFTER, 2)

    @lock_privacy_after.setter
    def lock_privacy_after(self, value: int) -> None:
        self._settings.setValue("lock_privacy_after", value)

    @property
    def remind_before(self) -> int:
        return self._one_of("remind_before", REMIND_BEFORE, 0)

    @remind_before.setter
    def remind_before(self, value: int) -> None:
        self._settings.setValue("remind_before", value)

    @property
    def hidden_from_capture(self) -> bool:
        return self._flag("hidden_from_capture")

    @hidden_from_capture.setter
    def hidden_from_capture(self, value: bool) -> None:
        self._settings.setValue("hidden_from_capture", value)

    @property
    def single_letter_keys(self) -> bool:
        return self._flag("single_letter_keys")

    @single_letter_keys.setter
    def single_letter_keys(self, value: bool) -> None:
        self._settings.setValue("single_letter_keys", value)

    def layout(self, name: str) -> QByteArray:
        """Return a stored window geometry or pane state; empty when there is none."""
        stored = self._settings.value(f"layout/{name}")
        return stored if isinstance(stored, QByteArray) else QByteArray()

    def keep_layout(self, name: str, state: QByteArray) -> None:
        """Store size and place of a window, or the widths of panes."""
        self._settings.setValue(f"layout/{name}", state)

    def save(self) -> None:
        """Write to disk now instead of a moment later."""
        self._settings.sync()

    def _text(self, key: str) -> str:
        return str(self._settings.value(key, ""))

    def _flag(self, key: str) -> bool:
        return self._text(key).casefold() != "false"

    def _one_of(self, key: str, allowed: tuple[int, ...], usual: int) -> int:
        stored = self._text(key)
        return int(stored) if stored.isdigit() and int(stored) in allowed else usual
