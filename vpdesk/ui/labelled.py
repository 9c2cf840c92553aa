"""A control with its label above it, for dialogs that are built without a form."""

from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from vpdesk.ui.widgets.field import FormField


def labelled(words: str, control: QWidget, into: QBoxLayout, hint: str = "") -> FormField:
    """Add a control below its label to a column, and return it as a field."""
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    label = QLabel(words)
    column.addWidget(label)
    column.addWidget(control)
    into.addWidget(part)
    return FormField(label, control, column, hint)
