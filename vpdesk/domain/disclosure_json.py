"""Policies, persons and what was printed of them, as plain JSON values and back."""

from collections.abc import Mapping
from typing import Any

from vpdesk.domain.disclosure import (
    CountedPerson,
    ProtectedTable,
    ProtectedView,
    Row,
    Token,
)


def person_values(person: CountedPerson) -> dict[str, Any]:
    """Return ``person`` in one form only: equal persons give equal values."""
    return {
        "single": dict(sorted(person.single.items())),
        "multi": {name: sorted(keys) for name, keys in sorted(person.multi.items())},
    }


def person_from(values: Mapping[str, Any]) -> CountedPerson:
    """Return the person behind ``person_values``."""
    return CountedPerson(
        single=dict(values["single"]),
        multi={name: frozenset(keys) for name, keys in values["multi"].items()},
    )


def view_values(view: ProtectedView) -> dict[str, Any]:
    """Return everything that ``view`` prints."""
    return {
        "k": view.k,
        "version": view.version,
        "block": view.block,
        "total": _interval(view.total),
        "tables": [_table_values(table) for table in view.tables],
        "column": view.column,
    }


def view_from(values: Mapping[str, Any]) -> ProtectedView:
    """Return the view behind ``view_values``."""
    return ProtectedView(
        k=values["k"],
        version=values["version"],
        block=values["block"],
        total=_token(values["total"]),
        tables=tuple(_table_from(table) for table in values["tables"]),
        column=values["column"],
    )


def _table_values(table: ProtectedTable) -> dict[str, Any]:
    return {
        "variable": table.variable,
        "title": table.title,
        "multi": table.multi,
        "k": table.k,
        "total": _interval(table.total),
        "rows": [
            {
                "label": row.label,
                "depth": row.depth,
                "keys": list(row.keys),
                "count": _interval(row.token),
            }
            for row in table.rows
        ],
        "residual": table.residual,
        "column": table.column,
        "column_key": table.column_key,
        "overridden": table.overridden,
    }


def _table_from(values: Mapping[str, Any]) -> ProtectedTable:
    return ProtectedTable(
        variable=values["variable"],
        title=values["title"],
        multi=values["multi"],
        k=values["k"],
        total=_token(values["total"]),
        rows=tuple(
            Row(
                label=row["label"],
                depth=row["depth"],
                keys=tuple(row["keys"]),
                token=_token(row["count"]),
            )
            for row in values["rows"]
        ),
        residual=values["residual"],
        column=values["column"],
        column_key=values["column_key"],
        overridden=values["overridden"],
    )


def _interval(token: Token) -> list[int | None]:
    return [token.lo, token.hi]


def _token(interval: list[Any]) -> Token:
    lo, hi = interval
    return Token(lo=lo, hi=hi)
