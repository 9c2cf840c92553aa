"""The calm page with one card in the middle, for unlocking and the first start."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.widgets.icon_mark import IconMark
from vpdesk.ui.widgets.scroll import on_ground, scrolling
from vpdesk.ui.widgets.text import set_tone, text_label

CARD_WIDTH = 384
WIDE_CARD_WIDTH = 520
_INSIDE = 32


def card_page(page: QWidget, card: QFrame, footer: str, width: int = CARD_WIDTH) -> None:
    """Lay the card in the middle of ``page``, with a quiet line of text below it."""
    on_ground(page, "canvas")
    card.setProperty("kind", "card")
    card.setFixedWidth(width)
    inside = card.layout()
    if inside is not None:
        inside.setContentsMargins(_INSIDE, _INSIDE, _INSIDE, tokens.WIDE)
        inside.setSpacing(tokens.SMALL)
    middle = QWidget()
    column = QVBoxLayout(middle)
    column.setContentsMargins(tokens.WIDE, tokens.WIDE, tokens.WIDE, tokens.WIDE)
    column.setSpacing(tokens.LARGE)
    column.addStretch(1)
    column.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
    column.addLayout(_footer(footer))
    column.addStretch(1)
    around = QVBoxLayout(page)
    around.setContentsMargins(0, 0, 0, 0)
    around.addWidget(scrolling(middle))


def _footer(words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(tokens.SMALL)
    row.addStretch(1)
    row.addWidget(IconMark("lock", "text2", 14))
    row.addWidget(text_label(words, "small", "text2"))
    row.addStretch(1)
    return row


class Message:
    """A line below the fields: nothing, a hint, or what went wrong, in words and with an icon."""

    def __init__(self, row: QHBoxLayout) -> None:
        self._icon = IconMark("triangle-alert", "danger", 16)
        self._label: QLabel = text_label("", "small", "danger", wrap=True)
        row.setSpacing(tokens.SMALL)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label, 1)
        self.clear()

    @property
    def text(self) -> str:
        return self._label.text()

    def fail(self, words: str) -> None:
        """Say what went wrong and have it announced."""
        self._show(words, "danger")
        self._announce()

    def warn(self, words: str) -> None:
        """Say something to check, in amber."""
        self._show(words, "warn")

    def clear(self) -> None:
        self._label.clear()
        self._label.hide()
        self._icon.hide()

    def _show(self, words: str, tone: tokens.Colour) -> None:
        set_tone(self._label, tone)
        self._icon.show_icon("triangle-alert", tone)
        self._label.setText(words)
        self._label.setAccessibleName(words)
        self._label.show()
        self._icon.show()

    def _announce(self) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleEvent

        QAccessible.updateAccessibility(QAccessibleEvent(self._label, QAccessible.Event.Alert))
