"""The least a database could do: the same statements on the same rows, without encryption."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import event
from sqlcipher3 import dbapi2

from benchmarks.sample_vault import database_of
from vpdesk.services.desk import Desk

_SETTINGS = {"locking_mode": "EXCLUSIVE", "journal_mode": "TRUNCATE", "synchronous": "EXTRA"}
_WRITING = ("INSERT", "UPDATE", "DELETE")


@dataclass(frozen=True, slots=True)
class Statement:
    """What SQLAlchemy handed to the database."""

    sql: str
    values: Any
    many: bool

    @property
    def writes(self) -> bool:
        return self.sql.lstrip().upper().startswith(_WRITING)


@contextmanager
def recording(desk: Desk) -> Iterator[list[Statement]]:
    """Collect the statements that ``desk`` runs, without beginnings of units of work."""
    statements: list[Statement] = []

    def note(_c: Any, _cursor: Any, sql: str, values: Any, _context: Any, many: bool) -> None:  # noqa: FBT001
        if not sql.startswith("BEGIN"):
            statements.append(Statement(sql, values, many))

    engine = database_of(desk)._engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        event.remove(engine, "before_cursor_execute", note)


def plain_copy(desk: Desk, path: Path) -> dbapi2.Connection:
    """Copy everything in a vault into an ordinary SQLite file; sample data only."""
    plain = dbapi2.connect(str(path), isolation_level=None)
    for name, value in _SETTINGS.items():
        plain.execute(f"PRAGMA {name} = {value}")
    vault = database_of(desk)._connection
    schema = vault.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL"
        " AND name NOT LIKE 'sqlite!_%' ESCAPE '!' AND name NOT LIKE 'search_index!_%' ESCAPE '!'"
    ).fetchall()
    plain.execute("BEGIN")
    for kind, name, sql in sorted(schema, key=lambda row: row[0] != "table"):
        plain.execute(sql)
        if kind == "table":
            _copy_rows(vault, plain, name)
    plain.execute("INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1)")
    plain.execute("COMMIT")
    return plain


def read(plain: dbapi2.Connection, statements: Sequence[Statement]) -> int:
    """Run statements and fetch all rows; returns how many there were."""
    return sum(len(plain.execute(each.sql, each.values).fetchall()) for each in statements)


def write(plain: dbapi2.Connection, statements: Sequence[Statement]) -> None:
    """Run the statements that write, in one durable transaction."""
    plain.execute("BEGIN IMMEDIATE")
    for each in statements:
        if each.writes:
            run = plain.executemany if each.many else plain.execute
            run(each.sql, each.values)
    plain.execute("COMMIT")


def _copy_rows(vault: dbapi2.Connection, plain: dbapi2.Connection, name: str) -> None:
    columns = [row[1] for row in plain.execute(f'PRAGMA table_info("{name}")')]
    if name == "search_index":
        columns = ["rowid", *columns]
    listed = ", ".join(f'"{column}"' for column in columns)
    places = ", ".join("?" for _ in columns)
    rows = vault.execute(f'SELECT {listed} FROM "{name}"')
    plain.executemany(f'INSERT INTO "{name}" ({listed}) VALUES ({places})', rows)
