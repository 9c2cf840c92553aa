"""Denies an open vault what could destroy it, write it out in plain or change its records."""

from sqlcipher3 import dbapi2

_DELETE = 9
_DROP_TABLE = 11
_UPDATE = 23
_FUNCTION = 31
_PRAGMA = 19
_ATTACH = 24
_DETACH = 25
_ALTER_TABLE = 26

# The search index asks for `data_version`. Keys that are looked at late are looked at all the same,
# before anything is committed.
_ALLOWED_PRAGMAS = frozenset(
    {
        "data_version",
        "defer_foreign_keys",
        "foreign_key_check",
        "integrity_check",
        "query_only",
        "quick_check",
    }
)
_ONLY_ADDED_TO = frozenset({"edition", "edition_file", "log_entry", "snapshot", "snapshot_case"})
_DENIED_FUNCTIONS = frozenset({"load_extension"})


def seal(connection: dbapi2.Connection) -> None:
    """Keep statements on ``connection`` from touching keys, settings, other files and records.

    The log and the ledger can be added to, not changed or removed. The temporary views of a wall
    have names of tables, and may go.

    There is no way back: the library takes ``None`` for an authorizer that denies everything.
    """
    connection.set_authorizer(_judge)


def seal_for_rewriting(connection: dbapi2.Connection) -> None:
    """Allow beyond that the file without a name in which the library rewrites a database.

    It lies in memory. ``seal`` again as soon as it has been rewritten.
    """
    connection.set_authorizer(_judge_rewriting)


def _judge_rewriting(action: int, first: str | None, second: str | None, *where: str | None) -> int:
    if action == _ATTACH and not first:
        return int(dbapi2.SQLITE_OK)
    return _judge(action, first, second, *where)


def _judge(action: int, first: str | None, second: str | None, *where: str | None) -> int:
    if action in (_ATTACH, _DETACH, _ALTER_TABLE):
        return int(dbapi2.SQLITE_DENY)
    if (
        action in (_DELETE, _DROP_TABLE, _UPDATE)
        and str(first).lower() in _ONLY_ADDED_TO
        and where[:1] != ("temp",)
    ):
        return int(dbapi2.SQLITE_DENY)
    if action == _PRAGMA and str(first).lower() not in _ALLOWED_PRAGMAS:
        return int(dbapi2.SQLITE_DENY)
    if action == _FUNCTION and _reaches_out(str(second).lower()):
        return int(dbapi2.SQLITE_DENY)
    return int(dbapi2.SQLITE_OK)


def _reaches_out(function: str) -> bool:
    return function in _DENIED_FUNCTIONS or function.startswith("sqlcipher_")
