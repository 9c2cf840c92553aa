"""An existing register on its way in: its table of texts, its columns and its parsed rows."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Generic, Self, TypeVar

Held = TypeVar("Held", bound=StrEnum)


class RegisterField(StrEnum):
    """What a column of a register can hold; only `REGISTERED_ON` is needed to take a row over."""

    NUMBER = "number"
    REGISTERED_ON = "registered_on"
    ORGANISATION = "organisation"
    UNIT = "unit"
    KIND = "kind"
    CATEGORIES = "categories"
    REPORTER_POSITION = "reporter_position"
    GENDER = "gender"
    RELATION = "relation"
    STEPS = "steps"
    OUTCOME = "outcome"
    CONTACTS = "contacts"
    HOURS = "hours"
    MINUTES = "minutes"
    CLOSED_ON = "closed_on"
    CHANNEL = "channel"
    REFERRALS = "referrals"
    CODE_NAME = "code_name"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterSource:
    """How the file was read: text with an encoding and a delimiter, or a workbook with sheets.

    `encoding` and `delimiter` are None for a workbook; `sheet` is None and `sheets` empty for text.
    """

    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None
    sheets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterTable:
    """A register as texts, without blank rows and without what stands above the header.

    `numbers` runs parallel to `rows`: the number of each row as a spreadsheet shows it.
    A row may be shorter than `headers`. It is longer only in a text file with more cells in that
    row than in the header, which is what an unquoted delimiter inside a value looks like.
    """

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[int, ...]
    source: RegisterSource


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns(Generic[Held]):
    """Which field each column of a table holds, by column index; None for a column left out."""

    fields: tuple[Held | None, ...]

    def column_of(self, field: Held) -> int | None:
        """Return the index of the column that holds `field`."""
        return self.fields.index(field) if field in self.fields else None

    def with_field(self, column: int, field: Held | None) -> Self:
        """Return the mapping with `column` holding `field`; another column that held it lets go.

        Raises IndexError for a column the table does not have.
        """
        if not 0 <= column < len(self.fields):
            raise IndexError(column)
        others = (None if held is field else held for held in self.fields)
        fields = tuple(field if i == column else held for i, held in enumerate(others))
        return replace(self, fields=fields)


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnMapping(Columns[RegisterField]):
    """Which field of a register each column holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterRow:
    """One row of a register as values; labels are in the words of the file, "" where it is silent.

    `row` is the number a spreadsheet shows. `minutes` is the time spent, 0 or more.
    """

    row: int
    registered_on: date
    number: str = ""
    code_name: str = ""
    organisation: str = ""
    unit: str = ""
    kind: str = ""
    categories: tuple[str, ...] = ()
    reporter_position: str = ""
    gender: str = ""
    relation: str = ""
    steps: tuple[str, ...] = ()
    referrals: tuple[str, ...] = ()
    outcome: str = ""
    channel: str = ""
    contacts: int | None = None
    minutes: int | None = None
    closed_on: date | None = None
    note: str = ""


class RowProblemKind(StrEnum):
    """What is wrong with a value or a row."""

    DATE_MISSING = "date_missing"
    DATE_UNREADABLE = "date_unreadable"
    DATE_IMPOSSIBLE = "date_impossible"
    DATE_TOO_EARLY = "date_too_early"
    DATE_IN_FUTURE = "date_in_future"
    CLOSED_BEFORE_REGISTERED = "closed_before_registered"
    NUMBER_UNREADABLE = "number_unreadable"
    NUMBER_OUT_OF_RANGE = "number_out_of_range"
    LABEL_TOO_LONG = "label_too_long"
    TOO_MANY_VALUES = "too_many_values"
    MORE_CELLS_THAN_HEADERS = "more_cells_than_headers"
    KIND_UNKNOWN = "kind_unknown"


class Severity(StrEnum):
    """ERROR: the row cannot be taken over. NOTICE: it can, without the value in question."""

    ERROR = "error"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True, kw_only=True)
class RowProblem:
    """One problem in one row.

    `value` is content of the register: for the window only, never for a log or a terminal.
    `field` is None where the row as a whole is the problem.
    """

    row: int
    field: RegisterField | None
    kind: RowProblemKind
    severity: Severity
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedRegister:
    """The rows that can be taken over, and every problem found, both in the order of the file."""

    rows: tuple[RegisterRow, ...]
    problems: tuple[RowProblem, ...]


class RegisterLimit(StrEnum):
    """What of a register file is limited."""

    FILE_BYTES = "file_bytes"
    UNPACKED_BYTES = "unpacked_bytes"
    ROWS = "rows"
    COLUMNS = "columns"
    CELLS = "cells"
    CELL_CHARACTERS = "cell_characters"
    CHARACTERS = "characters"


class RegisterError(Exception):
    """A file cannot be read as a register."""


class RegisterNotFound(RegisterError):
    """There is no file of that name."""


class RegisterOutOfReach(RegisterError):
    """The file cannot be opened: not permitted, in use by another program, or its disk is gone."""


class RegisterUnreadable(RegisterError):
    """The workbook is damaged inside."""


class NotARegister(RegisterError):
    """The file is neither text in rows nor a workbook."""


class RegisterFormatUnsupported(RegisterError):
    """A kind of workbook that is not read; `format` is its usual extension, such as "xls"."""

    def __init__(self, format: str) -> None:  # noqa: A002 -- the plain word for the fact
        super().__init__(format)
        self.format = format


class RegisterLocked(RegisterError):
    """The workbook is protected with a password."""


class RegisterEmpty(RegisterError):
    """There is no row below a header."""


class RegisterTooLarge(RegisterError):
    """A limit was passed; `allowed` is the largest number that is read."""

    def __init__(self, limit: RegisterLimit, allowed: int) -> None:
        super().__init__(limit, allowed)
        self.limit = limit
        self.allowed = allowed


class RegisterQuotesBroken(RegisterError):
    """Quotation marks in a text file do not match, so its rows cannot be told apart."""


class SheetMissing(RegisterError):
    """The workbook has no sheet named `sheet`; it has `sheets`."""

    def __init__(self, sheet: str, sheets: tuple[str, ...]) -> None:
        super().__init__(sheet, sheets)
        self.sheet = sheet
        self.sheets = sheets
