"""The calm page with one card in the middle, for unlocking and the first start."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.widgets.icon_mark import IconMark
from vpdesk.ui.widgets.scroll import on_ground, scrolling
from vpdesk.ui.widgets.text import announce, set_tone, text_label

CARD_WIDTH = 384
WIDE_CARD_WIDTH = 520
INSIDE = 32
_MARK = 34


class CardFrame(QFrame):
    """A card of fixed width that is exactly as high as its wrapped texts need."""

    def event(self, event: QEvent) -> bool:
        layout = self.layout()
        if event.type() == QEvent.Type.LayoutRequest and layout is not None:
            self.setFixedHeight(layout.totalHeightForWidth(self.maximumWidth()))
        return super().event(event)


def card_page(page: QWidget, card: CardFrame, footer: str, width: int = CARD_WIDTH) -> None:
    """Lay the card in the middle of ``page``, with a quiet line of text below it."""
    on_ground(page, "canvas")
    card.setProperty("kind", "card")
    card.setFixedWidth(width)
    inside = card.layout()
    if inside is not None:
        inside.setContentsMargins(INSIDE, INSIDE, INSIDE, tokens.WIDE)
        inside.setSpacing(tokens.FIELD_TO_FIELD)
    middle = QWidget()
    column = QVBoxLayout(middle)
    column.setContentsMargins(tokens.WIDE, tokens.WIDE, tokens.WIDE, tokens.WIDE)
    column.setSpacing(tokens.LARGE + tokens.TIGHT)
    column.addStretch(1)
    column.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
    column.addLayout(_footer(footer))
    column.addStretch(1)
    around = QVBoxLayout(page)
    around.setContentsMargins(0, 0, 0, 0)
    around.addWidget(scrolling(middle))


def card_head(column: QBoxLayout, mark_row: QBoxLayout) -> None:
    """Lay the mark of the program above the lines in ``column``."""
    column.setSpacing(tokens.HAIR)
    column.setContentsMargins(0, 0, 0, tokens.SMALL)
    mark_row.setContentsMargins(0, 0, 0, tokens.TIGHT)
    mark_row.addWidget(IconMark("umbrella", "accent", _MARK))


def _footer(words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(tokens.SMALL)
    row.addStretch(1)
    row.addWidget(IconMark("lock", "text2", 14))
    row.addWidget(text_label(words, "small", "text2"))
    row.addStretch(1)
    return row


class Message:
    """A line below the fields: nothing, or what went wrong, in words and with an icon."""

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
        set_tone(self._label, "danger")
        self._label.setText(words)
        self._label.show()
        self._icon.show()
        announce(self._label)

    def tell(self, words: str) -> None:
        """Say what went wrong; nothing when there are no words."""
        if words:
            self.fail(words)
        else:
            self.clear()

    def clear(self) -> None:
        self._label.clear()
        self._label.hide()
        self._icon.hide()
