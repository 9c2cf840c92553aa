"""Two columns of panes side by side, which a narrow page puts below each other."""

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.widgets.panes import as_pane

_LEFT, _RIGHT = 5, 4


def side_by_side(desk: QWidget, left: Sequence[QWidget], right: Sequence[QWidget]) -> QBoxLayout:
    """Lay parts out in ``desk`` and return the layout with both columns."""
    cards = QHBoxLayout(desk)
    cards.setContentsMargins(0, 0, 0, 0)
    cards.setSpacing(tokens.LARGE)
    for parts, share in ((left, _LEFT), (right, _RIGHT)):
        column = QVBoxLayout()
        column.setSpacing(tokens.LARGE)
        for part in parts:
            column.addWidget(as_pane(part))
        column.addStretch(1)
        cards.addLayout(column, share)
    return cards
