"""Which version this is, and the licences of what it is built on."""

from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit

import vpdesk
from vpdesk.ui import tokens
from vpdesk.ui.fonts import font
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.setting_row import card_of, setting_row
from vpdesk.ui.widgets.text import text_label

_TEXT_HEIGHT = 320


def about_cards(licences: Path) -> list[Card]:
    """Return cards with the version and the text of ``licences``, where that file is there."""
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
    return [version, card]
