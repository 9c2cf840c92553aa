"""Compiles no statement and makes no word of a list twice in one process.

Each test opens databases of its own. An engine keeps the SQL of what it was asked before; here all
engines keep it in one place: they are made alike, so what the dialect of one compiled is what that
of another would. The words of a list, which cannot change once they are made, are told apart by
all that their row says.
"""

from functools import lru_cache
from typing import Any

from sqlalchemy import Engine, Row
from sqlalchemy.util import LRUCache
from sqlcipher3 import dbapi2

from vpdesk.domain.terms import Term
from vpdesk.storage import engine as engines
from vpdesk.storage import migration, terms, vault_database

_STATEMENTS, _TERMS = 5_000, 5_000
"""More than the program has."""

_engine_over = engines.engine_over
_first: list[Engine] = []


def engine_over(connection: dbapi2.Connection) -> Engine:
    """Return what the program makes, with the statements of all engines before it."""
    engine = _engine_over(connection)
    if not _first:
        engine._compiled_cache = LRUCache(_STATEMENTS)
        _first.append(engine)
    engine.dialect = _first[0].dialect
    engine._compiled_cache = _first[0]._compiled_cache
    return engine


for _module in (engines, migration, vault_database):
    setattr(_module, "engine_over", engine_over)  # noqa: B010 -- mypy refuses the plain way

_make = terms._term


@lru_cache(_TERMS)
def _term(row: Row[Any]) -> Term:
    return _make(row)


terms._term = _term
