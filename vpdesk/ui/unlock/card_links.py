"""Links at the foot of a card: centred, and on two lines where one is too short."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from vpdesk.ui import tokens
from vpdesk.ui.unlock.card_page import CARD_WIDTH, INSIDE
from vpdesk.ui.widgets.buttons import as_link

_WIDEST = CARD_WIDTH - 2 * INSIDE
_AROUND = 2 * tokens.TIGHT


def centred_links(column: QVBoxLayout, *links: QPushButton) -> None:
    """Dress the links and centre them in the column they stand in."""
    column.setSpacing(0)
    # A link is higher than its words, which are to stand where the card's other lines would.
    column.insertSpacing(0, -tokens.TIGHT)
    column.addSpacing(-tokens.TIGHT)
    for link in links:
        column.setAlignment(as_link(link), Qt.AlignmentFlag.AlignHCenter)


def say_link(link: QPushButton, words: str) -> None:
    """Give a link its words, broken where the card is too narrow for them."""
    metrics = QFontMetricsF(link.font())
    lines = [""]
    for word in words.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and metrics.horizontalAdvance(longer) + _AROUND > _WIDEST:
            lines.append(word)
        else:
            lines[-1] = longer
    link.setText("\n".join(lines))
    link.setAccessibleName(words)
    link.setFixedHeight(round(tokens.CHIP_HEIGHT + (len(lines) - 1) * metrics.lineSpacing()))
