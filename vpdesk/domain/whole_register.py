"""Everything a vault holds, as it is taken out for the adviser alone."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

FORMAT = "vpdesk-register"
VERSION = 1
"""Of the shape of the JSON file; a higher one can leave out or rename what this one has."""

Field = str | int | bool | date | datetime | time | None


class ExportKind(StrEnum):
    """What the register is taken out as."""

    WORKBOOK = "xlsx"
    JSON = "json"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportChoice:
    """What the adviser wants; without ``names`` those of reporters stay, and how to reach them.

    Without ``texts`` everything stays that was written in cases.
    """

    kind: ExportKind
    names: bool = True
    texts: bool = True
    language: str = "nl"


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterTable:
    """The rows of one table; ``links`` tells to which table the numbers in a column belong."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Field, ...], ...]
    links: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class WholeRegister:
    """What was taken out: the tables by name, and why others stay behind.

    ``organisation`` is empty unless only one of them may be shown.
    """

    made_on: date
    names: bool
    texts: bool
    organisation: str
    tables: Mapping[str, RegisterTable]
    left_out: Mapping[str, str]
