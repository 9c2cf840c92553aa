"""The controls of a compiled form, by the names of the values they hold."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QComboBox, QLineEdit, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.widgets.check_box import CheckBox
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.date_edit import DateEdit
from vpdesk.ui.widgets.duration_edit import DurationEdit
from vpdesk.ui.widgets.field import FormField
from vpdesk.ui.widgets.line_edit import as_line_edit
from vpdesk.ui.widgets.text_area import TextArea


def controls(form: Any, today: Callable[[], date]) -> dict[str, QWidget]:
    """Dress what the form holds; return its controls by the names of what they fill."""
    form.rows.setContentsMargins(0, 0, 0, 0)
    form.rows.setSpacing(tokens.FIELD_TO_FIELD)
    found: dict[str, QWidget] = {}
    for name, part in vars(form).items():
        if name.startswith("row_"):
            part.setSpacing(tokens.MEDIUM)
            for place in range(part.count()):
                part.itemAt(place).setAlignment(Qt.AlignmentFlag.AlignTop)
        elif name.endswith("_edit"):
            found[name.removesuffix("_edit")] = part
            _dress(part, today)
    return found


def _dress(control: QWidget, today: Callable[[], date]) -> None:
    if isinstance(control, DateEdit):
        control.use_today(today)
    elif isinstance(control, ComboBox):
        control.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        control.setMinimumContentsLength(6)
    elif isinstance(control, QLineEdit) and not isinstance(control, DurationEdit):
        as_line_edit(control)


def labelled(
    form: Any, held: Mapping[str, QWidget], optional: frozenset[str]
) -> dict[str, FormField]:
    """Return the controls with a label of their own, so that what is wrong can be said there."""
    made = {}
    for name, control in held.items():
        if isinstance(control, CheckBox):
            continue
        column: QBoxLayout = getattr(form, f"{name}_column")
        column.setContentsMargins(0, 0, 0, 0)
        label = getattr(form, f"{name}_label")
        made[name] = FormField(label, control, column, optional=name in optional)
    return made


def typed(control: QWidget) -> str:
    """Return what stands in a control as a text, to be kept as a draft."""
    match control:
        case ComboBox():
            return control.currentText()
        case CheckBox():
            return "1" if control.isChecked() else ""
        case TextArea() | QLineEdit():
            return control.text()
        case _:
            raise TypeError(type(control))


def retype(control: QWidget, text: str) -> None:
    """Put back what `typed` returned."""
    match control:
        case ComboBox():
            control.setCurrentIndex(max(control.findText(text), 0))
        case CheckBox():
            control.setChecked(bool(text))
        case TextArea():
            control.setPlainText(text)
        case QLineEdit():
            control.setText(text)
        case _:
            raise TypeError(type(control))
