"""The fields of a compiled form: dressed, read, filled and checked by name.

A field `on` stands in a form as `on_label` and `on_edit` in the column `on_column`.
"""

from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QComboBox, QLabel, QLineEdit, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.problem_words import unreadable_words
from vpdesk.ui.widgets.check_box import CheckBox
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.date_edit import DateEdit
from vpdesk.ui.widgets.duration_edit import DurationEdit
from vpdesk.ui.widgets.field import FormField
from vpdesk.ui.widgets.line_edit import as_line_edit
from vpdesk.ui.widgets.text_area import TextArea
from vpdesk.ui.widgets.time_edit import TimeEdit

Fields = dict[str, FormField]


def fields_of(form: Any, names: Iterable[str], optional: frozenset[str] = frozenset()) -> Fields:
    """Dress a form and these fields of it, each named after what it fills."""
    _dress_rows(form)
    return {name: _field(form, name, optional=name in optional) for name in names}


def order_focus(*controls: QWidget) -> None:
    """Let Tab go through these in this order."""
    for first, second in pairwise(controls):
        QWidget.setTabOrder(first, second)


def show_field(field: FormField, shown: bool) -> None:
    """Show or hide a field with its label."""
    part = field.label.parentWidget()
    if part is not None:
        part.setVisible(shown)


def text_of(control: QWidget) -> str:
    """Return what stands in a control as a text, to be kept as a draft."""
    match control:
        case ComboBox():
            return control.key()
        case CheckBox():
            return "1" if control.isChecked() else ""
        case TextArea() | QLineEdit():
            return control.text()
        case _:
            raise TypeError(type(control))


def put_text(control: QWidget, text: str) -> None:
    """Put back what `text_of` returned, in whatever language."""
    match control:
        case ComboBox():
            control.choose_key(text)
        case CheckBox():
            control.setChecked(bool(text))
        case TextArea():
            control.setPlainText(text)
        case QLineEdit():
            control.setText(text)
        case _:
            raise TypeError(type(control))


def read(fields: Mapping[str, FormField]) -> dict[str, str]:
    """Return what is in the fields as texts, to be kept as a draft."""
    return {name: text_of(field.control) for name, field in fields.items()}


def write(fields: Mapping[str, FormField], texts: Mapping[str, str]) -> None:
    """Fill the fields with texts that `read` returned."""
    for name, field in fields.items():
        if name in texts:
            put_text(field.control, texts[name])


def typed(fields: Mapping[str, FormField]) -> dict[str, str]:
    """Return what stands in the fields for free text alone."""
    return {
        name: text_of(field.control)
        for name, field in fields.items()
        if isinstance(field.control, TextArea | QLineEdit)
        and not isinstance(field.control, DateEdit | DurationEdit | TimeEdit)
    }


def box_field(box: CheckBox, column: QBoxLayout) -> FormField:
    """Return the field of a box that is ticked, which has its words beside it instead of above."""
    words = QLabel(box.text())
    field = FormField(words, box, column)
    words.setParent(box)
    words.hide()
    return field


def watch(fields: Mapping[str, FormField], told: Any) -> None:
    """Call the bound method `told` whenever something in a field changes."""
    for field in fields.values():
        control = field.control
        if isinstance(control, ComboBox):
            control.value_changed.connect(told)
        elif isinstance(control, TextArea | QLineEdit):
            control.textChanged.connect(told)
        elif isinstance(control, CheckBox):
            control.toggled.connect(told)


def unreadable(fields: Mapping[str, FormField], required: Iterable[str] = ()) -> dict[str, str]:
    """Return what cannot be read as the date, time or duration it should be, with the words.

    Of dates, those that are `required` cannot be empty. What is hidden is not asked for.
    """
    return {
        name: unreadable_words(field.control)
        for name, field in fields.items()
        if field.control.isVisibleTo(field.control.window())
        and not _is_readable(field.control, required=name in required)
    }


def show_beginnings(fields: Mapping[str, FormField]) -> None:
    """Show the beginning of texts that are longer than their field."""
    for field in fields.values():
        if isinstance(field.control, QLineEdit):
            field.control.setCursorPosition(0)


def show_errors(fields: Mapping[str, FormField], words: Mapping[str, str]) -> None:
    """Say these words at the fields, nothing at the others; the first one gets the focus."""
    first = next((name for name in fields if name in words), None)
    for name, field in fields.items():
        if name in words:
            field.set_error(words[name], focus=name == first)
        else:
            field.clear_error()


def _dress_rows(form: Any) -> None:
    form.rows.setContentsMargins(0, 0, 0, 0)
    form.rows.setSpacing(tokens.FIELD_TO_FIELD)
    for name, part in vars(form).items():
        if name.startswith("row_") and isinstance(part, QBoxLayout):
            part.setSpacing(tokens.MEDIUM)
            for item in filter(None, map(part.itemAt, range(part.count()))):
                item.setAlignment(Qt.AlignmentFlag.AlignTop)


def _field(form: Any, name: str, *, optional: bool) -> FormField:
    column: QBoxLayout = getattr(form, f"{name}_column")
    control: QWidget = getattr(form, f"{name}_edit")
    column.setContentsMargins(0, 0, 0, 0)
    if isinstance(control, ComboBox):
        control.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        control.setMinimumContentsLength(6)
    elif isinstance(control, QLineEdit) and not isinstance(
        control, DateEdit | DurationEdit | TimeEdit
    ):
        as_line_edit(control)
    return FormField(getattr(form, f"{name}_label"), control, column, optional=optional)


def _is_readable(control: QWidget, *, required: bool) -> bool:
    match control:
        case DateEdit():
            return control.is_acceptable() and not (required and control.day() is None)
        case DurationEdit() | TimeEdit():
            return control.is_acceptable()
        case _:
            return True
