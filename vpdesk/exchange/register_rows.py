"""Parses the rows of a register into values, telling what is wrong with each."""

from collections.abc import Callable
from datetime import date
from typing import Final, TypeVar

from vpdesk.domain.registers import (
    ColumnMapping,
    ParsedRegister,
    RegisterField,
    RegisterRow,
    RegisterTable,
    RowProblem,
    RowProblemKind,
    Severity,
)
from vpdesk.exchange.register_values import (
    ValueUnread,
    is_blank,
    read_count,
    read_date,
    read_minutes,
    separators_in,
    split_labels,
)

MAX_LABEL_CHARACTERS: Final = 200
MAX_LABELS: Final = 25
_MAX_SEPARATORS: Final = 10 * MAX_LABELS
_T = TypeVar("_T")


def sample_rows(table: RegisterTable, n: int = 5) -> tuple[tuple[str, ...], ...]:
    """Return the first `n` rows, each as wide as the header."""
    width = len(table.headers)
    return tuple((*row[:width], *("" for _ in range(width - len(row)))) for row in table.rows[:n])


def parse_rows(table: RegisterTable, mapping: ColumnMapping, *, today: date) -> ParsedRegister:
    """Parse every row; one with an error is left out, one with a notice lacks that value."""
    rows: list[RegisterRow] = []
    problems: list[RowProblem] = []
    for number, cells in zip(table.numbers, table.rows, strict=True):
        texts = {
            field: cells[column] if column < len(cells) else ""
            for column, field in enumerate(mapping.fields)
            if field is not None
        }
        reader = _RowReader(number, texts, today)
        if len(cells) > len(table.headers):
            reader.error(None, RowProblemKind.MORE_CELLS_THAN_HEADERS, cells[-1])
        row = reader.row()
        problems.extend(reader.problems)
        if row is not None:
            rows.append(row)
    return ParsedRegister(rows=tuple(rows), problems=tuple(problems))


class _RowReader:
    """Reads the texts of one row and keeps the problems it meets."""

    __slots__ = ("_number", "_texts", "_today", "problems")

    def __init__(self, number: int, texts: dict[RegisterField, str], today: date) -> None:
        self._number = number
        self._texts = texts
        self._today = today
        self.problems: list[RowProblem] = []

    def row(self) -> RegisterRow | None:
        """Return the row, or None when it cannot be taken over."""
        registered_on = self._registered_on()
        hours = self._value(RegisterField.HOURS, lambda text: read_minutes(text, in_hours=True))
        minutes = self._value(
            RegisterField.MINUTES, lambda text: read_minutes(text, in_hours=False)
        )
        contacts = self._value(RegisterField.CONTACTS, read_count)
        closed_on = self._closed_on(registered_on)
        labels = {field: self._label(field) for field in _LABELS}
        lists = {field: self._labels(field) for field in _LISTS}
        if registered_on is None or any(p.severity is Severity.ERROR for p in self.problems):
            return None
        return RegisterRow(
            row=self._number,
            registered_on=registered_on,
            closed_on=closed_on,
            contacts=contacts,
            minutes=None if hours is None and minutes is None else (hours or 0) + (minutes or 0),
            number=labels[RegisterField.NUMBER],
            code_name=labels[RegisterField.CODE_NAME],
            organisation=labels[RegisterField.ORGANISATION],
            unit=labels[RegisterField.UNIT],
            kind=labels[RegisterField.KIND],
            reporter_position=labels[RegisterField.REPORTER_POSITION],
            gender=labels[RegisterField.GENDER],
            relation=labels[RegisterField.RELATION],
            outcome=labels[RegisterField.OUTCOME],
            channel=labels[RegisterField.CHANNEL],
            categories=lists[RegisterField.CATEGORIES],
            steps=lists[RegisterField.STEPS],
            referrals=lists[RegisterField.REFERRALS],
            note=self._note(),
        )

    def error(self, field: RegisterField | None, kind: RowProblemKind, value: str) -> None:
        """Keep a problem that leaves the row out."""
        self._tell(field, kind, Severity.ERROR, value)

    def _tell(
        self, field: RegisterField | None, kind: RowProblemKind, severity: Severity, value: str
    ) -> None:
        self.problems.append(
            RowProblem(row=self._number, field=field, kind=kind, severity=severity, value=value)
        )

    def _text(self, field: RegisterField) -> str:
        return self._texts.get(field, "")

    def _registered_on(self) -> date | None:
        text = self._text(RegisterField.REGISTERED_ON)
        if is_blank(text):
            self.error(RegisterField.REGISTERED_ON, RowProblemKind.DATE_MISSING, text)
            return None
        try:
            return read_date(text, self._today)
        except ValueUnread as unread:
            self.error(RegisterField.REGISTERED_ON, unread.kind, text)
            return None

    def _closed_on(self, registered_on: date | None) -> date | None:
        closed_on = self._value(RegisterField.CLOSED_ON, lambda text: read_date(text, self._today))
        if closed_on is not None and registered_on is not None and closed_on < registered_on:
            text = self._text(RegisterField.CLOSED_ON)
            kind = RowProblemKind.CLOSED_BEFORE_REGISTERED
            self._tell(RegisterField.CLOSED_ON, kind, Severity.NOTICE, text)
            return None
        return closed_on

    def _value(self, field: RegisterField, read: Callable[[str], _T]) -> _T | None:
        text = self._text(field)
        if is_blank(text):
            return None
        try:
            return read(text)
        except ValueUnread as unread:
            self._tell(field, unread.kind, Severity.NOTICE, text)
            return None

    def _label(self, field: RegisterField) -> str:
        label = " ".join(self._text(field).split())
        if len(label) > MAX_LABEL_CHARACTERS:
            self.error(field, RowProblemKind.LABEL_TOO_LONG, label)
        return "" if is_blank(label) else label

    def _labels(self, field: RegisterField) -> tuple[str, ...]:
        text = self._text(field)
        labels = split_labels(text) if separators_in(text) <= _MAX_SEPARATORS else None
        if labels is None or len(labels) > MAX_LABELS:
            self.error(field, RowProblemKind.TOO_MANY_VALUES, text)
            return ()
        for label in labels:
            if len(label) > MAX_LABEL_CHARACTERS:
                self.error(field, RowProblemKind.LABEL_TOO_LONG, label)
        return labels

    def _note(self) -> str:
        lines = (" ".join(line.split()) for line in self._text(RegisterField.NOTE).split("\n"))
        return "\n".join(lines).strip()


_LABELS: Final = (
    RegisterField.NUMBER,
    RegisterField.CODE_NAME,
    RegisterField.ORGANISATION,
    RegisterField.UNIT,
    RegisterField.KIND,
    RegisterField.REPORTER_POSITION,
    RegisterField.GENDER,
    RegisterField.RELATION,
    RegisterField.OUTCOME,
    RegisterField.CHANNEL,
)
_LISTS: Final = (RegisterField.CATEGORIES, RegisterField.STEPS, RegisterField.REFERRALS)
