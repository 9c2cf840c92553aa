"""Which version this is, the way to the manual, and the licences of what it is built on."""

from collections.abc import Callable
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit

import vpdesk
from vpdesk.ui import tokens
from vpdesk.ui.fonts import font
from vpdesk.ui.widgets.buttons import secondary_button
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.setting_row import card_of, setting_row
from vpdesk.ui.widgets.text import text_label

_TEXT_HEIGHT = 320


def about_cards(licences: Path, open_manual: Callable[[], object]) -> list[Card]:
    """Return cards with version, manual and the text of ``licences``, where that file is there."""
    version = card_of(
        QCoreApplication.translate("Settings", "Version"),
        setting_row(
            "vpdesk",
            QCoreApplication.translate("Settings", "Nothing goes to the internet."),
            text_label(vpdesk.__version__, "label", "text2", selectable=True),
        ),
        setting_row("Qt", "", text_label(PySide6.__version__, "label", "text2", selectable=True)),
    )
    text = QPlainTextEdit(licences.read_text(encoding="utf-8") if licences.exists() else "")
    text.setReadOnly(True)
    text.setFont(font("small"))
    text.setFixedHeight(_TEXT_HEIGHT)
    text.setTabChangesFocus(True)
    text.setAccessibleName(QCoreApplication.translate("Settings", "Licences"))
    card = Card(QCoreApplication.translate("Settings", "Licences"))
    card.content.setSpacing(tokens.SMALL)
    card.add(text)
    return [version, manual_card(open_manual), card]


def manual_card(open_manual: Callable[[], object]) -> Card:
    """Return a card with the way to the manual."""
    button = secondary_button(QCoreApplication.translate("Settings", "Open the manual"))
    button.setToolTip(f"{button.text()} (F1)")

    def pressed() -> None:
        open_manual()

    button.clicked.connect(pressed)
    words = QCoreApplication.translate("Settings", "F1 opens it at what you are looking at.")
    title = QCoreApplication.translate("Settings", "Manual")
    return card_of(title, setting_row(title, words, button))
