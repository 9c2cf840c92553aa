"""The page of settings: sections at the left, cards at the right; changes apply at once."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from vpdesk.domain.changes import Concept
from vpdesk.paths import licences
from vpdesk.services.settings import VaultSettings
from vpdesk.ui import tokens
from vpdesk.ui.preferences import Preferences
from vpdesk.ui.settings.sections import Display, Practice, Safety, about_cards, shortcut_cards
from vpdesk.ui.theme import Theme
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.page_header import PageHeader
from vpdesk.ui.widgets.scroll import on_ground, scrolling
from vpdesk.ui.widgets.sidebar import NavigationEntry, NavigationList

_LIST_WIDTH = 232
_WIDEST = 760


class SettingsPage(QWidget):
    """What is chosen applies at once and is kept.

    `language_changed` asks for the window in another language, `restart_wanted` to restart;
    `single_letters_changed` tells whether single letters may open the editors of a case.
    """

    language_changed = Signal()
    restart_wanted = Signal()
    single_letters_changed = Signal(bool)

    def __init__(self, preferences: Preferences, theme: Theme, settings: VaultSettings) -> None:
        super().__init__()
        self._display = Display(preferences, theme)
        self._display.language_changed.connect(self.language_changed)
        self._display.restart_wanted.connect(self.restart_wanted)
        self._display.single_letters_changed.connect(self.single_letters_changed)
        self._safety = Safety(preferences)
        self._practice = Practice(settings)
        sections = (
            ("safety", self.tr("Security"), "shield", self._safety.cards()),
            ("practice", self.tr("Your practice"), "briefcase", self._practice.cards()),
            ("display", self.tr("Language and display"), "languages", self._display.cards()),
            ("keys", self.tr("Shortcuts"), "keyboard", shortcut_cards(_shortcuts())),
            ("about", self.tr("About vpdesk"), "info", about_cards(licences(), _read)),
        )
        entries = [
            NavigationEntry(key=key, text=text, icon=icon) for key, text, icon, _ in sections
        ]
        self._list = NavigationList(entries, self.tr("Sections"))
        self._stack = QStackedWidget()
        self._places = {key: place for place, (key, *_) in enumerate(sections)}
        for _, text, _, cards in sections:
            self._stack.addWidget(_section(text, cards))
        self._lay_out()
        self._list.chosen.connect(self._show)
        self._list.set_current("safety")

    def refresh(self, concepts: frozenset[Concept]) -> None:
        """Nothing here changes by itself."""

    def focus_search(self) -> None:
        """There is nothing to search here."""

    def keep_drafts(self) -> None:
        """Changes apply at once."""

    def show_section(self, key: str) -> None:
        """Show one of ``safety practice display keys about``."""
        self._list.set_current(key)
        self._show(key)

    def _show(self, key: str) -> None:
        self._stack.setCurrentIndex(self._places[key])

    def _lay_out(self) -> None:
        pane = on_ground(QWidget(), "canvas", "right")
        pane.setFixedWidth(_LIST_WIDTH)
        column = QVBoxLayout(pane)
        column.setContentsMargins(tokens.MEDIUM, 17, tokens.MEDIUM, tokens.MEDIUM)
        column.addWidget(PageHeader(self.tr("Settings"), role="title"))
        column.addSpacing(tokens.SMALL)
        column.addWidget(self._list)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(pane)
        row.addWidget(self._stack, 1)


def _section(title: str, cards: list[Card]) -> QWidget:
    content = QWidget()
    column = QVBoxLayout()
    column.setSpacing(tokens.LARGE)
    column.addWidget(PageHeader(title))
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    inner = QWidget()
    inner.setLayout(column)
    inner.setMaximumWidth(_WIDEST)
    column.setContentsMargins(0, 0, 0, 0)
    row = QHBoxLayout(content)
    row.setContentsMargins(tokens.HUGE, 18, tokens.HUGE, tokens.WIDE)
    row.addWidget(inner, 1)
    row.addStretch(0)
    return scrolling(content)


def _read(file: Path) -> str:
    return file.read_text(encoding="utf-8") if file.exists() else ""


def _shortcuts() -> tuple[tuple[str, str], ...]:
    return (
        ("Ctrl+K", QCoreApplication.translate("Shortcuts", "Search and commands")),
        ("Ctrl+N", QCoreApplication.translate("Shortcuts", "New report")),
        ("Ctrl+Shift+N", QCoreApplication.translate("Shortcuts", "New activity")),
        (
            "Ctrl+1",
            QCoreApplication.translate("Shortcuts", "Today; Ctrl+2 to Ctrl+5 for the other pages"),
        ),
        ("Ctrl+F", QCoreApplication.translate("Shortcuts", "Search field of the page")),
        ("Ctrl+L", QCoreApplication.translate("Shortcuts", "Lock")),
        (
            "F9",
            QCoreApplication.translate(
                "Shortcuts", "Privacy screen on and off; also Ctrl+Shift+Space"
            ),
        ),
        (
            "Alt+T",
            QCoreApplication.translate("Shortcuts", "Show the reporter’s name for 20 seconds"),
        ),
        ("Ctrl+Return", QCoreApplication.translate("Shortcuts", "Confirm a dialog or an entry")),
        ("Ctrl+P", QCoreApplication.translate("Shortcuts", "Print the annual report")),
        ("Ctrl+S", QCoreApplication.translate("Shortcuts", "Save the annual report as PDF")),
        ("Ctrl+Z", QCoreApplication.translate("Shortcuts", "Undo what was just done")),
        (
            "G, S, V, N, O",
            QCoreApplication.translate(
                "Shortcuts", "In a case: talk, step, referral, note, follow-up"
            ),
        ),
        ("Ctrl+,", QCoreApplication.translate("Shortcuts", "Settings")),
    )
