"""Reads a register as a job, and finds whose it is."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from vpdesk.domain.imports import RegisterFile
from vpdesk.domain.registers import ColumnMapping, RegisterField, RegisterTable
from vpdesk.services.registers.registers import Registers

_ANYBODY = "?"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadRegister:
    """A file in memory; ``organisation`` is the one that most of its rows name."""

    path: Path
    file: RegisterFile
    organisation: str


def read_file(registers: Registers, path: Path, sheet: str | None) -> ReadRegister:
    """Read a file or one sheet of it; raises RegisterError."""
    file = registers.read(path, sheet=sheet)
    # Columns are recognised in the same way whoever's register it is.
    mapping = registers.preview(file, organisation=_ANYBODY).mapping
    return ReadRegister(path=path, file=file, organisation=_named_most(file.table, mapping))


def _named_most(table: RegisterTable, mapping: ColumnMapping) -> str:
    column = mapping.column_of(RegisterField.ORGANISATION)
    if column is None:
        return ""
    names = (row[column].strip() for row in table.rows if column < len(row))
    named = Counter(name for name in names if name)
    return named.most_common(1)[0][0] if named else ""
