"""Which version this is, how a newer one is found, where files lie, and the way to the manual."""

import platform
from collections.abc import Callable
from functools import partial
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from vpdesk.services.versions import versions
from vpdesk.ui import tokens
from vpdesk.ui.clipboard import copy_public
from vpdesk.ui.filling import filled
from vpdesk.ui.plain_paths import plain_path
from vpdesk.ui.widgets.buttons import secondary_button
from vpdesk.ui.widgets.card import Card, divider
from vpdesk.ui.widgets.setting_row import card_of, setting_row
from vpdesk.ui.widgets.text import text_label
from vpdesk.ui.widgets.wrapped_text import WrappedText


def version_cards(open_manual: Callable[[], object]) -> list[Card]:
    """Return what tells the versions, and how to know whether there is a newer one."""
    numbers = versions()
    return [_version_card(numbers), _newer_card(numbers["vpdesk"], open_manual)]


def places_card(vault: Path, preferences: Path) -> Card:
    """Return what tells where the vault and the preferences lie, with their paths to copy."""
    card = Card(QCoreApplication.translate("Settings", "Where your data is"))
    card.add(
        place_line(
            QCoreApplication.translate("Settings", "Vault"),
            QCoreApplication.translate("Settings", "Everything you record, encrypted."),
            vault,
        )
    )
    card.add(divider())
    card.add(
        place_line(
            QCoreApplication.translate("Settings", "Preferences"),
            QCoreApplication.translate("Settings", "Language and look; nothing about your work."),
            preferences,
        )
    )
    return card


def manual_card(open_manual: Callable[[], object]) -> Card:
    """Return a card with the way to the manual."""
    button = _button(QCoreApplication.translate("Settings", "Open the manual"), open_manual)
    button.setToolTip(f"{button.text()} (F1)")
    words = QCoreApplication.translate("Settings", "F1 opens it at what you are looking at.")
    title = QCoreApplication.translate("Settings", "Manual")
    return card_of(title, setting_row(title, words, button))


def place_line(name: str, about: str, path: Path) -> QWidget:
    """Return a line that names a place, tells what is there, and has its path to copy."""
    shown = plain_path(path)
    copy = _button(
        QCoreApplication.translate("Settings", "Copy path"), partial(copy_public, str(path))
    )
    copy.setAccessibleName(f"{copy.text()}: {name}")
    copy.setAccessibleDescription(shown)
    words = QVBoxLayout()
    words.setSpacing(tokens.HAIR)
    words.addWidget(text_label(name, "labelstrong"))
    words.addWidget(text_label(about, "small", "text2", wrap=True))
    words.addWidget(WrappedText(shown, "small"))
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, tokens.TIGHT, 0, tokens.TIGHT)
    row.setSpacing(tokens.WIDE)
    row.addLayout(words, 1)
    row.addWidget(copy, 0, Qt.AlignmentFlag.AlignVCenter)
    return line


def _version_card(numbers: dict[str, str]) -> Card:
    known = {**numbers, "Qt": PySide6.__version__}
    told = ", ".join(f"{name} {number}" for name, number in known.items())
    copy = _button(
        QCoreApplication.translate("Settings", "Copy versions"),
        partial(copy_public, f"{told}, {platform.system()} {platform.release()}"),
    )
    copy.setAccessibleDescription(told)
    program = setting_row(
        "vpdesk",
        QCoreApplication.translate("Settings", "Nothing goes to the internet."),
        text_label(known.pop("vpdesk"), "label", "text2", selectable=True),
    )
    others = " · ".join(f"{name} {number}" for name, number in known.items())
    card = Card(QCoreApplication.translate("Settings", "Version"), copy)
    for part in (program, divider(), text_label(others, "small", "text2", wrap=True)):
        card.add(part)
    return card


def _newer_card(version: str, open_manual: Callable[[], object]) -> Card:
    how = _button(QCoreApplication.translate("Settings", "How to update"), open_manual)
    card = Card(QCoreApplication.translate("Settings", "New versions"), how)
    look = QCoreApplication.translate(
        "Settings",
        "vpdesk makes no connection and so does not look for itself. Now and then visit the page "
        "where you got vpdesk: a number higher than %1 there is newer.",
    )
    compare = QCoreApplication.translate(
        "Settings",
        "Before you install, compare the SHA-256 of your file with the one on that page. Close "
        "vpdesk first. Your vault stays where it is; a backup is made before it is upgraded.",
    )
    for words in (filled(look, version), compare):
        card.add(text_label(words, "body", "text2", wrap=True))
    return card


def _button(text: str, run: Callable[[], object]) -> QPushButton:
    button = secondary_button(text)

    def pressed() -> None:
        run()

    button.clicked.connect(pressed)
    return button
