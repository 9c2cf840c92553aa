"""The metadata all tables belong to, with the few kinds of column they are made of."""

from enum import StrEnum

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    ColumnElement,
    Enum,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    literal_column,
)
from sqlalchemy import text as sql

from vpdesk.domain.changes import Concept

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def number_key() -> Column[int]:
    """Return a key that is counted up; with ``sqlite_autoincrement`` it is never given twice."""
    return Column("id", Integer, primary_key=True)


def text(name: str) -> Column[str]:
    """Return a text that is empty when nothing is known."""
    return Column(name, Text, nullable=False, default="")


def added_text(name: str) -> Column[str]:
    """Return a text that is empty when nothing is known, for a table that did not have it first."""
    return Column(name, Text, nullable=False, default="", server_default=sql("''"))


def count(name: str) -> Column[int]:
    """Return a number that starts at 0."""
    return Column(name, Integer, nullable=False, default=0)


def added_count(name: str) -> Column[int]:
    """Return a number that starts at 0, for a table that did not have it at first."""
    return Column(name, Integer, nullable=False, default=0, server_default=sql("0"))


def time_spent() -> tuple[Column[int], Column[int]]:
    """Return the minutes of work and of travel, for tables that did not have them at first."""
    minutes, travel = (
        Column(
            name,
            Integer,
            CheckConstraint(f"{name} >= 0", name=f"{name}_counts"),
            nullable=False,
            default=0,
            server_default=sql("0"),
        )
        for name in ("minutes", "travel_minutes")
    )
    return minutes, travel


def timed(table: Table) -> Index:
    """Return the index that finds the entries of some days that took time, and no others.

    Sums over days need nothing else of these rows, whose texts can be long.
    """
    columns = (table.c[name] for name in ("day", "case_id", "minutes", "travel_minutes"))
    return Index(f"ix_{table.name}_timed", *columns, sqlite_where=took_time(table))


def took_time(table: Table) -> ColumnElement[bool]:
    """Return whether an entry took time; the index is of use only where this is asked."""
    nothing: ColumnElement[int] = literal_column("0", Integer)
    return (table.c["minutes"] > nothing) | (table.c["travel_minutes"] > nothing)


def flag(name: str) -> Column[bool]:
    """Return a yes or no that starts at no."""
    kind = Boolean(create_constraint=True, name=f"{name}_flag")
    return Column(name, kind, nullable=False, default=False)


def added_flag(name: str) -> Column[bool]:
    """Return a yes or no that starts at no, for a table that did not have it at first."""
    known = CheckConstraint(f"{name} IN (0, 1)", name=f"{name}_flag")
    return Column(name, Boolean, known, nullable=False, default=False, server_default=sql("0"))


def choice(name: str, kind: type[StrEnum], *, required: bool = True) -> Column[StrEnum]:
    """Return one of the values of ``kind``, kept as that value."""
    values = Enum(
        kind,
        values_callable=lambda members: [member.value for member in members],
        native_enum=False,
        create_constraint=True,
        name=f"{name}_known",
    )
    return Column(name, values, nullable=not required)


def link(
    name: str, target: str, *, required: bool = False, ondelete: str | None = None
) -> Column[int]:
    """Return a reference to the id of table ``target``."""
    reference = ForeignKey(f"{target}.id", ondelete=ondelete)
    return Column(name, Integer, reference, nullable=not required)


def not_negative(*names: str) -> tuple[CheckConstraint, ...]:
    """Return constraints that keep the numbers ``names`` from going below 0."""
    return tuple(CheckConstraint(f"{name} >= 0", name=f"{name}_counts") for name in names)


def tells(concept: Concept) -> dict[str, Concept]:
    """Return the note by which a change of a table is told to those who listen for ``concept``."""
    return {"concept": concept}
