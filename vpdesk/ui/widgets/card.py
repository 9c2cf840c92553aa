"""Cards: a heading with at most one action, then content."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.widgets.rows import ROW_PADDING
from vpdesk.ui.widgets.text import text_label


class Card(QFrame):
    """A surface; put content into `content`."""

    def __init__(self, heading: str = "", action: QWidget | None = None) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        outer = self._outer = QVBoxLayout(self)
        inset = tokens.LARGE - ROW_PADDING
        outer.setContentsMargins(inset, tokens.MEDIUM, inset, tokens.LARGE)
        outer.setSpacing(tokens.SMALL)
        self.heading = text_label(heading, "heading")
        self.setAccessibleName(heading)
        if heading or action:
            row = QHBoxLayout()
            row.setContentsMargins(ROW_PADDING, 0, ROW_PADDING, 0)
            row.addWidget(self.heading, 1)
            if action is not None:
                row.addWidget(action)
            outer.addLayout(row)
        self.content = QVBoxLayout()
        self.content.setContentsMargins(ROW_PADDING, 0, ROW_PADDING, 0)
        self.content.setSpacing(tokens.SMALL)
        outer.addLayout(self.content)

    def add(self, part: QWidget | QLayout) -> None:
        """Put something below what is there."""
        if isinstance(part, QWidget):
            self.content.addWidget(part)
        else:
            self.content.addLayout(part)

    def add_list(self, view: QWidget, below: QPushButton | None = None) -> None:
        """Put a list of compact rows at the bottom, its texts in line with the heading.

        A button or link can stand right ``below`` it.
        """
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(view)
        if below is not None:
            row = QHBoxLayout()
            row.setContentsMargins(ROW_PADDING, 0, ROW_PADDING, 0)
            row.addWidget(below)
            row.addStretch(1)
            column.addLayout(row)
        self._outer.addLayout(column)


def divider() -> QFrame:
    """Return a hair line between two parts."""
    line = QFrame()
    line.setProperty("kind", "line")
    line.setFixedHeight(1)
    return line
