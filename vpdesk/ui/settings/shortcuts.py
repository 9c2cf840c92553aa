"""Every key and what it does."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from vpdesk.ui import tokens
from vpdesk.ui.key_caps import key_caps_width, keys_of, paint_key_caps
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.setting_row import card_of, setting_row


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortcutGroup:
    """Keys under one heading, each with what it does; keys as Qt writes them."""

    title: str
    lines: tuple[tuple[str, str], ...]


def shortcut_groups() -> tuple[ShortcutGroup, ...]:
    """Return the keys, those that work everywhere first."""
    return (_everywhere(), _pages(), _case(), _report())


def shortcut_cards(groups: tuple[ShortcutGroup, ...]) -> list[Card]:
    """Return a card for each group."""
    return [
        card_of(
            group.title, *(setting_row(words, "", _KeyCaps(keys)) for keys, words in group.lines)
        )
        for group in groups
    ]


class _KeyCaps(QWidget):
    def __init__(self, keys: str) -> None:
        super().__init__()
        self._keys = keys_of(keys)
        self.setAccessibleName(QKeySequence(keys).toString() or keys)

    def sizeHint(self) -> QSize:
        return QSize(key_caps_width(self._keys), tokens.PILL_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_key_caps(QPainter(self), QRectF(self.rect()), self._keys)


def _everywhere() -> ShortcutGroup:
    return ShortcutGroup(
        title=QCoreApplication.translate("Shortcuts", "Everywhere"),
        lines=(
            ("F1", QCoreApplication.translate("Shortcuts", "Manual, at what you are looking at")),
            ("Ctrl+K", QCoreApplication.translate("Shortcuts", "Search and commands")),
            ("Ctrl+N", QCoreApplication.translate("Shortcuts", "New report")),
            ("Ctrl+Shift+N", QCoreApplication.translate("Shortcuts", "New activity")),
            ("Ctrl+F", QCoreApplication.translate("Shortcuts", "Search field of the page")),
            ("Ctrl+Z", QCoreApplication.translate("Shortcuts", "Undo what was just done")),
            (
                "Ctrl+Enter",
                QCoreApplication.translate("Shortcuts", "Confirm a dialog or an entry"),
            ),
            ("Esc", QCoreApplication.translate("Shortcuts", "Close what is in front")),
            ("F6", QCoreApplication.translate("Shortcuts", "Next pane")),
            ("Shift+F6", QCoreApplication.translate("Shortcuts", "Previous pane")),
            ("F9", QCoreApplication.translate("Shortcuts", "Privacy screen on and off")),
            (
                "Ctrl+Shift+Space",
                QCoreApplication.translate("Shortcuts", "Privacy screen, without function keys"),
            ),
            ("Ctrl+L", QCoreApplication.translate("Shortcuts", "Lock")),
            ("Ctrl+Q", QCoreApplication.translate("Shortcuts", "Quit")),
        ),
    )


def _pages() -> ShortcutGroup:
    return ShortcutGroup(
        title=QCoreApplication.translate("Shortcuts", "Pages"),
        lines=(
            ("Ctrl+1", QCoreApplication.translate("Shortcuts", "Today")),
            ("Ctrl+2", QCoreApplication.translate("Shortcuts", "Cases")),
            ("Ctrl+3", QCoreApplication.translate("Shortcuts", "Organisations")),
            ("Ctrl+4", QCoreApplication.translate("Shortcuts", "Referral contacts")),
            ("Ctrl+5", QCoreApplication.translate("Shortcuts", "Annual report")),
            ("Ctrl+,", QCoreApplication.translate("Shortcuts", "Settings")),
        ),
    )


def _case() -> ShortcutGroup:
    return ShortcutGroup(
        title=QCoreApplication.translate("Shortcuts", "In a case, outside a text field"),
        lines=(
            ("G", QCoreApplication.translate("Shortcuts", "Talk")),
            ("S", QCoreApplication.translate("Shortcuts", "Step")),
            ("V", QCoreApplication.translate("Shortcuts", "Referral")),
            ("B", QCoreApplication.translate("Shortcuts", "Attachment")),
            ("N", QCoreApplication.translate("Shortcuts", "Note")),
            ("O", QCoreApplication.translate("Shortcuts", "Follow-up")),
            ("P", QCoreApplication.translate("Shortcuts", "Discuss options")),
            ("F2", QCoreApplication.translate("Shortcuts", "Edit the selected entry")),
            (
                "Ctrl+Shift+F",
                QCoreApplication.translate(
                    "Shortcuts", "Search in this case; in the timeline also with Ctrl+F"
                ),
            ),
            ("F3", QCoreApplication.translate("Shortcuts", "Next place that was found")),
            ("Shift+F3", QCoreApplication.translate("Shortcuts", "Place found before it")),
            (
                "Alt+T",
                QCoreApplication.translate("Shortcuts", "Show the reporter’s name for 20 seconds"),
            ),
        ),
    )


def _report() -> ShortcutGroup:
    return ShortcutGroup(
        title=QCoreApplication.translate("Shortcuts", "Annual report"),
        lines=(
            ("Ctrl+P", QCoreApplication.translate("Shortcuts", "Print")),
            ("Ctrl+S", QCoreApplication.translate("Shortcuts", "Save as PDF")),
            ("F8", QCoreApplication.translate("Shortcuts", "Next place to look at in a text")),
        ),
    )
