"""Another database library in the place of the one that encrypts."""

import re
import sqlite3
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any
from unittest.mock import patch

from tests.faults.outcome import Outcome, Tally
from tests.faults.practice import DATABASE, make_practice, scratch
from tests.fixtures import KEY
from vpdesk.services.errors import WrongLibrary
from vpdesk.storage import sqlcipher
from vpdesk.storage.vault_database import create


def put_in_others() -> Outcome:
    """Make and open vaults with other libraries; the control does not ask which one it is."""
    tally, without = Tally(), Tally()
    for library in _others():
        with patch.object(sqlcipher, "dbapi2", library):
            tally.add(_written_by_making())
            tally.add(_written_by_opening())
            with patch.object(sqlcipher, "_refuse_other_libraries"):
                without.add(_written_by_making())
    return Outcome(
        what="plain sqlite3, pysqlite3 or an old SQLCipher in place of ours",
        tried=tally.tried,
        lost=tally.lost,
        control="not asked which library it is",
        control_tried=without.tried,
        control_lost=without.lost,
        notes=tally.notes(),
    )


def _others() -> list[Any]:
    found: list[Any] = [sqlite3, _old_cipher()]
    if find_spec("pysqlite3"):
        found.append(import_module("pysqlite3"))
    else:
        # The same library under another name.
        found.append(_under_the_name("pysqlite3"))
    return found


def _under_the_name(name: str) -> ModuleType:
    module = ModuleType(name)
    module.__dict__.update(vars(sqlite3))
    return module


def _old_cipher() -> SimpleNamespace:
    """Return our own library with the answer of an older one."""
    from sqlcipher3 import dbapi2

    class Answering(dbapi2.Connection):  # type: ignore[misc]
        def execute(self, statement: str, *values: Any) -> Any:
            if re.match("PRAGMA cipher_version", statement):
                statement = "SELECT '4.5.6 community'"
            return super().execute(statement, *values)

    def connect(*place: Any, **options: Any) -> Any:
        return dbapi2.connect(*place, factory=Answering, **options)

    return SimpleNamespace(**{**vars(dbapi2), "connect": connect})


def _written_by_making() -> str | None:
    with scratch() as place:
        try:
            create(place / DATABASE, key=KEY)
        except WrongLibrary:
            return "a file was made" if list(place.iterdir()) else None
        except Exception as error:  # noqa: BLE001 - what else it is, is the finding
            return f"got as far as {type(error).__name__}"
    return "it was taken"


def _written_by_opening() -> str | None:
    with scratch() as place:
        with patch.object(sqlcipher, "dbapi2", import_module("sqlcipher3.dbapi2")):
            practice = make_practice(place)
        before = _files(practice.folder)
        try:
            practice.unlock(practice.folder)
        except WrongLibrary:
            same = _files(practice.folder) == before
            return None if same else "a file was written to"
    return "it was taken"


def _files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
