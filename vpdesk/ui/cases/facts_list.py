"""Captions with values below each other, as the inspector shows them."""

from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.widgets.text import text_label
from vpdesk.ui.widgets.wrapped_text import WrappedText

BESIDE = 4
"""Left of the texts of an inspector, in logical pixels, for the ground under what can be chosen."""

_BELOW_CAPTION = 1
_BETWEEN_FACTS = 2
_BELOW_HEADING = 3


def part(heading: str, *buttons: QWidget) -> tuple[QVBoxLayout, QWidget]:
    """Return the column of a part of the inspector, and the part, headed, with its buttons."""
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(_BELOW_HEADING)
    head = QHBoxLayout()
    head.setContentsMargins(BESIDE, 0, 0, 0)
    head.setSpacing(tokens.HAIR)
    title = text_label(heading, "smallstrong", "text2")
    title.setMinimumHeight(tokens.WIDE)
    head.addWidget(title, 1)
    for button in buttons:
        head.addWidget(button)
    column.addLayout(head)
    widget.setAccessibleName(heading)
    inside = QVBoxLayout()
    inside.setSpacing(_BETWEEN_FACTS)
    column.addLayout(inside)
    return inside, widget


def fact(caption: str, value: str) -> QVBoxLayout:
    """Return a caption with its value below it."""
    column = QVBoxLayout()
    column.setSpacing(_BELOW_CAPTION)
    shown = WrappedText(value, "label")
    shown.setAccessibleName(f"{caption}: {value}")
    column.addWidget(text_label(caption, "small", "text2"))
    column.addWidget(shown)
    return column


def empty(layout: QLayout) -> None:
    """Delete everything in a layout."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            empty(inner)
            inner.deleteLater()
