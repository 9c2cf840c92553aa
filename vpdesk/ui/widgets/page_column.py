"""The column in which the parts of a full page stand, in its middle and never too wide to read."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.widgets.scroll import scrolling


def scrolled_column(page: QWidget) -> QVBoxLayout:
    """Return the column of a page that scrolls as a whole."""
    ground = QWidget()
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(scrolling(ground, bar_in_margin=True))
    return page_column(ground)


def page_column(page: QWidget) -> QVBoxLayout:
    """Return the column of a page whose parts scroll themselves."""
    content = QWidget()
    content.setMaximumWidth(tokens.PAGE_WIDTH)
    middle = QHBoxLayout(page)
    middle.setContentsMargins(0, 0, 0, 0)
    middle.addStretch(0)
    middle.addWidget(content, 1)
    middle.addStretch(0)
    column = QVBoxLayout(content)
    column.setContentsMargins(tokens.HUGE, tokens.PAGE_TOP, tokens.HUGE, tokens.WIDE)
    column.setSpacing(tokens.LARGE)
    return column
