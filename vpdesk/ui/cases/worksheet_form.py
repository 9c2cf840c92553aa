"""The fields of the worksheet on breaking secrecy: one for each question, nothing filled in."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from vpdesk.domain.timeline import (
    ONE_LINE,
    QUESTIONS,
    ConfidentialityException,
    Decision,
    ExceptionDraft,
    filled_in,
)
from vpdesk.ui import tokens
from vpdesk.ui.cases.worksheet_words import questions
from vpdesk.ui.form_fields import Fields, read, text_of, watch, write
from vpdesk.ui.labels import label
from vpdesk.ui.widgets.card import divider
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.date_edit import DateEdit
from vpdesk.ui.widgets.field import FormField
from vpdesk.ui.widgets.line_edit import line_edit
from vpdesk.ui.widgets.text import text_label
from vpdesk.ui.widgets.text_area import TextArea

_LONGEST = 30
"""Lines that a field grows to before it scrolls by itself."""


class WorksheetForm(QWidget):
    """`changed` tells that something in a field changed."""

    changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.fields: Fields = {}
        self._recorded: dict[str, str] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens.FIELD_TO_FIELD)
        for name, asked in questions().items():
            control = line_edit() if name in ONE_LINE else TextArea(lines=2, most_lines=_LONGEST)
            self._add(name, asked.label, control, asked.hint)
        self._column.addWidget(divider())
        self._column.addWidget(text_label(self.tr("Decision"), "heading"))
        self._add_decision(today)
        watch(self.fields, self.changed)
        self.load(None)

    def load(self, worksheet: ConfidentialityException | None) -> None:
        """Show what is recorded, or nothing at all."""
        for name in (*QUESTIONS, "text"):
            control = self.fields[name].control
            told = "" if worksheet is None else getattr(worksheet, name)
            if isinstance(control, TextArea):
                control.load(told)
            elif isinstance(control, QLineEdit):
                control.setText(told)
                control.setCursorPosition(0)
        self._decided_on.set_day(None)
        self._decision.set_value(None)
        for field in self.fields.values():
            field.clear_error()
        self._recorded = self.texts()

    def draft(self) -> ExceptionDraft:
        """Return what is filled in, without the decision; today where no day is."""
        told = {name: text_of(self.fields[name].control) for name in (*QUESTIONS, "text")}
        return filled_in(self._decided_on.day() or self._today(), told, text=told["text"])

    def decision(self) -> Decision | None:
        decision: Decision | None = self._decision.value()
        return decision

    def has_day(self) -> bool:
        return self._decided_on.day() is not None

    def is_changed(self) -> bool:
        return self.texts() != self._recorded

    def texts(self) -> dict[str, str]:
        """Return what is in the fields, to be kept as a draft."""
        return read(self.fields)

    def restore(self, texts: dict[str, str]) -> None:
        """Fill the fields with a kept draft."""
        write(self.fields, texts)

    def _add_decision(self, today: Callable[[], date]) -> None:
        self._decision = ComboBox()
        self._decision.set_choices(
            [(None, self.tr("Not decided yet")), *((each, label(each)) for each in Decision)]
        )
        self._decided_on = DateEdit(today=today)
        row = QHBoxLayout()
        row.setSpacing(tokens.MEDIUM)
        for name, words, control in (
            ("decision", self.tr("What do you decide?"), self._decision),
            ("on", self.tr("Day of the decision"), self._decided_on),
        ):
            part = QWidget()
            self._put(QVBoxLayout(part), name, words, control)
            row.addWidget(part, 1)
        self._column.addLayout(row)
        self._add("text", self.tr("Why (optional)"), TextArea(lines=2, most_lines=_LONGEST))

    def _add(self, name: str, words: str, control: QWidget, hint: str = "") -> None:
        part = QWidget()
        self._put(QVBoxLayout(part), name, words, control, hint)
        self._column.addWidget(part)

    def _put(
        self, column: QVBoxLayout, name: str, words: str, control: QWidget, hint: str = ""
    ) -> None:
        column.setContentsMargins(0, 0, 0, 0)
        title = QLabel(words)
        title.setWordWrap(True)
        column.addWidget(title)
        column.addWidget(control)
        self.fields[name] = FormField(title, control, column, hint)
