"""Captions with values below each other, as the inspector shows them."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.widgets.text import text_label

_BELOW_CAPTION = 1
_BETWEEN_FACTS = 7
_BELOW_HEADING = 8


def part(heading: str, *buttons: QWidget) -> tuple[QVBoxLayout, QWidget]:
    """Return the column of a part of the inspector, and the part, headed, with its buttons."""
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(_BELOW_HEADING)
    head = QHBoxLayout()
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
    label, shown = text_label(caption, "small", "text2"), value_label(value)
    label.setBuddy(shown)
    shown.setAccessibleName(f"{caption}: {value}")
    column.addWidget(label)
    column.addWidget(shown)
    return column


def value_label(value: str) -> QLabel:
    return text_label(value, "label", wrap=True, selectable=True)


def empty(layout: QLayout) -> None:
    """Delete everything in a layout."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            empty(inner)
            inner.deleteLater()
