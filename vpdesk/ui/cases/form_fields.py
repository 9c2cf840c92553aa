"""The fields of a form: dressed, read, filled and checked by name."""

from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QBoxLayout, QComboBox, QLineEdit, QWidget

from vpdesk.domain.problems import Problem
from vpdesk.ui import tokens
from vpdesk.ui.cases.problem_words import problem_words
from vpdesk.ui.cases.times import parse_time
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.date_edit import DateEdit
from vpdesk.ui.widgets.duration_edit import DurationEdit
from vpdesk.ui.widgets.field import FormField
from vpdesk.ui.widgets.line_edit import as_line_edit
from vpdesk.ui.widgets.text_area import TextArea

Fields = dict[str, FormField]
TIME_FIELD = "at"


def fields_of(form: Any, names: Iterable[str], optional: frozenset[str] = frozenset()) -> Fields:
    """Dress the fields of a compiled form, each named after what it fills.

    A field `on` stands in the form as `on_label` and `on_edit` in the column `on_column`.
    """
    dress_rows(form)
    return {name: _field(form, name, optional=name in optional) for name in names}


def dress_rows(form: Any) -> None:
    """Give the rows of a form their distances."""
    form.rows.setContentsMargins(0, 0, 0, 0)
    form.rows.setSpacing(tokens.FIELD_TO_FIELD)
    for name, part in vars(form).items():
        if name.startswith("row_") and isinstance(part, QBoxLayout):
            part.setSpacing(tokens.MEDIUM)


def order_focus(*controls: QWidget) -> None:
    """Let Tab go through these in this order."""
    for first, second in pairwise(controls):
        QWidget.setTabOrder(first, second)


def show_field(field: FormField, shown: bool) -> None:
    """Show or hide a field with its label."""
    part = field.label.parentWidget()
    if part is not None:
        part.setVisible(shown)


def read(fields: Mapping[str, FormField]) -> dict[str, str]:
    """Return what is in the fields as texts, to be kept as a draft."""
    return {name: _text(field.control) for name, field in fields.items()}


def write(fields: Mapping[str, FormField], texts: Mapping[str, str]) -> None:
    """Fill the fields with texts that `read` returned."""
    for name, field in fields.items():
        if name in texts:
            _fill(field.control, texts[name])


def typed(fields: Mapping[str, FormField]) -> dict[str, str]:
    """Return what stands in the fields for free text alone."""
    return {
        name: _text(field.control)
        for name, field in fields.items()
        if isinstance(field.control, TextArea | QLineEdit)
        and not isinstance(field.control, DateEdit | DurationEdit)
        and name != TIME_FIELD
    }


def watch(fields: Mapping[str, FormField], told: Any) -> None:
    """Call the bound method `told` whenever something in a field changes."""
    for field in fields.values():
        control = field.control
        if isinstance(control, ComboBox):
            control.value_changed.connect(told)
        elif isinstance(control, TextArea | QLineEdit):
            control.textChanged.connect(told)


def unreadable(fields: Mapping[str, FormField], required: Iterable[str]) -> dict[str, str]:
    """Return what cannot be read as the date, time or duration it should be, with the words."""
    found = {}
    for name, field in fields.items():
        control = field.control
        if not control.isVisibleTo(control.window()):
            continue
        empty = isinstance(control, DateEdit) and name in required and control.day() is None
        if isinstance(control, DateEdit) and (empty or not control.is_acceptable()):
            found[name] = QCoreApplication.translate(
                "FormFields", "Type a date such as 21-11-2025."
            )
        elif isinstance(control, DurationEdit) and not control.is_acceptable():
            found[name] = QCoreApplication.translate(
                "FormFields", "Type a duration such as 1,5 or 90m."
            )
        elif name == TIME_FIELD and isinstance(control, QLineEdit) and not _is_time(control):
            found[name] = QCoreApplication.translate("FormFields", "Type a time such as 15:00.")
    return found


def show_beginnings(fields: Mapping[str, FormField]) -> None:
    """Show the beginning of texts that are longer than their field."""
    for field in fields.values():
        if isinstance(field.control, QLineEdit):
            field.control.setCursorPosition(0)


def show_problems(fields: Mapping[str, FormField], problems: Iterable[Problem]) -> bool:
    """Say at the fields what is wrong; returns whether all had a field to say it at."""
    words = {each.field: problem_words(each) for each in problems}
    show_errors(fields, words)
    return words.keys() <= fields.keys()


def show_errors(fields: Mapping[str, FormField], words: Mapping[str, str]) -> None:
    """Say these words at the fields, nothing at the others; the first one gets the focus."""
    first = next((name for name in fields if name in words), None)
    for name, field in fields.items():
        if name in words:
            field.set_error(words[name], focus=name == first)
        else:
            field.clear_error()


def _field(form: Any, name: str, *, optional: bool) -> FormField:
    column: QBoxLayout = getattr(form, f"{name}_column")
    control: QWidget = getattr(form, f"{name}_edit")
    column.setContentsMargins(0, 0, 0, 0)
    if isinstance(control, ComboBox):
        control.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        control.setMinimumContentsLength(6)
    elif isinstance(control, QLineEdit) and not isinstance(control, DateEdit | DurationEdit):
        as_line_edit(control)
        if name == TIME_FIELD:
            control.setPlaceholderText(QCoreApplication.translate("FormFields", "hh:mm"))
    return FormField(getattr(form, f"{name}_label"), control, column, optional=optional)


def _text(control: QObject) -> str:
    match control:
        case ComboBox():
            return control.currentText()
        case TextArea() | QLineEdit():
            return control.text()
        case _:
            raise TypeError(type(control))


def _fill(control: QObject, text: str) -> None:
    match control:
        case ComboBox():
            place = control.findText(text)
            control.setCurrentIndex(max(place, 0))
        case TextArea():
            control.setPlainText(text)
        case QLineEdit():
            control.setText(text)
        case _:
            raise TypeError(type(control))


def _is_time(control: QLineEdit) -> bool:
    return not control.text().strip() or parse_time(control.text()) is not None
