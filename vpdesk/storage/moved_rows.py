"""Rows as plain values, taken away and put back when a whole case moves."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, insert, literal, select

Rows = Sequence[Mapping[str, Any]]


def rows_of(connection: Connection, table: Table, where: ColumnElement[bool]) -> Rows:
    """Return the rows of a table that fit, by the names of their columns."""
    found = connection.execute(select(table).where(where))
    return [dict(row._mapping) for row in found]  # noqa: SLF001


def put_rows(connection: Connection, table: Table, rows: Rows) -> None:
    for row in rows:
        connection.execute(insert(table).values(**row))


def without_gone(connection: Connection, table: Table, row: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a row that is to come back, without what it names that went meanwhile."""
    kept = dict(row)
    for key in table.foreign_key_constraints:
        named = [each.column == row[each.parent.name] for each in key.elements]
        if connection.scalar(select(literal(1)).where(*named).limit(1)) is None:
            columns = [each.parent for each in key.elements]
            may_go = [each for each in columns if each.nullable] or columns
            kept |= {each.name: None for each in may_go}
    return kept


def check_keys_at_the_end(connection: Connection) -> None:
    """Let the keys between rows be looked at when this unit of work ends, not at each statement."""
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
