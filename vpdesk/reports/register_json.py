"""The whole register as JSON, in a shape that is documented and has a version."""

import json
from datetime import date, datetime, time

from vpdesk.domain.whole_register import FORMAT, VERSION, Field, RegisterTable, WholeRegister


def register_json(register: WholeRegister) -> bytes:
    """Return the file; see ``docs/register-export.md``."""
    content = {
        "format": FORMAT,
        "version": VERSION,
        "made_on": register.made_on.isoformat(),
        "organisation": register.organisation or None,
        "names": register.names,
        "texts": register.texts,
        "tables": {name: _rows(table) for name, table in register.tables.items()},
        "links": {name: dict(table.links) for name, table in register.tables.items()},
        "left_out": dict(register.left_out),
    }
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode()


def _rows(table: RegisterTable) -> list[dict[str, object]]:
    return [dict(zip(table.columns, map(_value, row), strict=True)) for row in table.rows]


def _value(value: Field) -> object:
    return value.isoformat() if isinstance(value, date | datetime | time) else value
