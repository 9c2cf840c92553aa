"""A dialog over a compiled form: values in, values out, what is wrong at its field."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from vpdesk.domain.durations import read_minutes
from vpdesk.domain.problems import DraftRefused, Problem
from vpdesk.services.drafts import Drafts
from vpdesk.ui.dates import exact_hours
from vpdesk.ui.form_fields import (
    fields_of,
    put_text,
    show_beginnings,
    show_errors,
    text_of,
    unreadable,
)
from vpdesk.ui.kept_text import KeepsText
from vpdesk.ui.problem_words import hours_words, problem_words, unreadable_words
from vpdesk.ui.widgets.check_box import CheckBox
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.date_edit import DateEdit
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.duration_edit import DurationEdit
from vpdesk.ui.widgets.text_area import TextArea

_ANY_LENGTH = 10**9
"""Minutes, more than any contract has; what is too long for one is said by its own rules."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """What a dialog says, and what its fields are for.

    `place` is where its draft is kept. `numbers` are lines for whole numbers, `hours` lines for
    hours of any length; `required_words` tell what to do with a required field left empty.
    """

    title: str
    confirm: str
    place: str
    optional: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    hours: frozenset[str] = frozenset()
    required_words: Mapping[str, str] = field(default_factory=dict)


class DraftDialog(KeepsText):
    """Asks for a draft; `confirmed` asks its owner to build it and to call `record`.

    A field `name` stands in the form as `name_label` and `name_edit` in the column `name_column`;
    a check box as `name_edit` alone. What was typed and not recorded is kept encrypted.
    """

    confirmed = Signal()
    recorded = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        form: Any,
        shape: Shape,
        drafts: Drafts,
        today: Callable[[], date],
    ) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._shape = shape
        self._loaded: Mapping[str, str] = {}
        self._is_kept = False
        self._stays = False
        self.dialog = Dialog(parent, shape.title, shape.confirm)
        content = QWidget()
        form.setupUi(content)
        self.dialog.content.addWidget(content)
        self._controls = _controls(form, today)
        labelled = [name for name, each in self._controls.items() if not isinstance(each, CheckBox)]
        self.fields = fields_of(form, labelled, shape.optional)
        self.dialog.confirmed.connect(self.confirmed)
        self.dialog.draft_kept.connect(self._keep_for_later)
        self.dialog.finished.connect(self._leave)
        self.dialog.guard(self.is_changed)

    def open(self, values: Mapping[str, Any]) -> None:
        """Show these values, or what was typed over them before and not recorded."""
        for name, value in values.items():
            if name in self._controls:
                self._fill(name, value)
        self._loaded = self._texts()
        kept = self._drafts.kept(self._shape.place)
        if kept is not None:
            self._is_kept = True
            # In their order: what is offered in a field may follow from one above it.
            for name, control in self._controls.items():
                if name in kept:
                    put_text(control, kept[name])
            self.dialog.set_hint(self.tr("This is your draft."))
        show_beginnings(self.fields)
        self.dialog.open()

    def is_changed(self) -> bool:
        """Tell whether something was typed or chosen."""
        return self._texts() != self._loaded

    def keep_draft(self) -> None:
        """Keep what was typed and not recorded, to be shown at the next opening."""
        if self.is_changed():
            self._drafts.keep(self._shape.place, self._texts())
            self._is_kept = True

    def record(self, problems: Sequence[Problem], save: Callable[[], object]) -> None:
        """Save and close, or say at the fields what is wrong."""
        words = self._words(problems) | unreadable(self.fields) | self._no_numbers()
        if words:
            show_errors(self.fields, words)
            return
        try:
            result = save()
        except DraftRefused as refused:
            show_errors(self.fields, self._words(refused.problems))
            return
        self.dialog.accept()
        self.recorded.emit(result)

    def text(self, name: str) -> str:
        control = self._controls[name]
        text: str = control.text()
        return text.strip() if isinstance(control, QLineEdit) else text

    def value(self, name: str) -> Any:
        """Return what is chosen in a combo box."""
        return self._controls[name].value()

    def day(self, name: str) -> date | None:
        day: date | None = self._controls[name].day()
        return day

    def is_checked(self, name: str) -> bool:
        return bool(self._controls[name].isChecked())

    def number(self, name: str) -> int | None:
        """Return a whole number as typed; None when there is none."""
        number, is_number = QLocale().toInt(self.text(name))
        return number if is_number else None

    def minutes(self, name: str) -> int | None:
        """Return a duration; for a line of hours, of any length."""
        control = self._controls[name]
        if isinstance(control, DurationEdit):
            return control.minutes()
        return read_minutes(self.text(name), most=_ANY_LENGTH)

    def control(self, name: str) -> Any:
        return self._controls[name]

    def _fill(self, name: str, value: Any) -> None:
        control = self._controls[name]
        match control:
            case ComboBox():
                control.set_value(value)
            case DateEdit():
                control.set_day(value)
            case DurationEdit():
                control.set_minutes(value)
            case TextArea():
                control.load(value)
            case CheckBox():
                control.setChecked(value)
            case _:
                control.setText(self._shown(name, value))

    def _shown(self, name: str, value: Any) -> str:
        if value is None:
            return ""
        if name in self._shape.hours:
            return exact_hours(value)
        return QLocale().toString(value) if name in self._shape.numbers else str(value)

    def _texts(self) -> dict[str, str]:
        return {name: text_of(control) for name, control in self._controls.items()}

    def _words(self, problems: Iterable[Problem]) -> dict[str, str]:
        return {
            each.field: problem_words(each, self._shape.required_words.get(each.field, ""))
            for each in problems
        }

    def _no_numbers(self) -> dict[str, str]:
        """Return the lines for a number in which something else is typed, with the words."""
        shape = self._shape
        numbers = [n for n in shape.numbers if self.text(n) and self.number(n) is None]
        hours = [n for n in shape.hours if self.text(n) and self.minutes(n) is None]
        return {
            **{name: unreadable_words(self._controls[name]) for name in numbers},
            **dict.fromkeys(hours, hours_words()),
        }

    def _keep_for_later(self) -> None:
        self.keep_draft()
        self._stays = True

    def _leave(self) -> None:
        if self._is_kept and not self._stays:
            self._drafts.drop(self._shape.place)
        self.dialog.deleteLater()
        self.deleteLater()


def _controls(form: Any, today: Callable[[], date]) -> dict[str, Any]:
    """Return what can be filled in, by the names of what it fills."""
    found = {
        name.removesuffix("_edit"): part
        for name, part in vars(form).items()
        if name.endswith("_edit")
    }
    for control in found.values():
        if isinstance(control, DateEdit):
            control.use_today(today)
    return found
