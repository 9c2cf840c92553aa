"""Controls with their labels, one below the other."""

from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from vpdesk.ui.widgets.field import FormField


def with_label(words: str, control: QWidget, into: QBoxLayout, hint: str = "") -> FormField:
    """Add a control below its label, and return it as a field."""
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    name = QLabel(words)
    column.addWidget(name)
    column.addWidget(control)
    into.addWidget(part)
    return FormField(name, control, column, hint)
