"""The migration of an older vault broken off at each of its statements."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

from sqlalchemy import Engine, event
from sqlcipher3 import dbapi2

from tests.data.vaults.make_sample import DAY, FOLDER, PASSWORD
from tests.faults.outcome import Outcome, Tally
from tests.faults.practice import DATABASE, described, fingerprint_of, in_words, scratch
from vpdesk import __version__
from vpdesk.security.unlocking import unlock_with_password
from vpdesk.services.errors import MigrationFailed
from vpdesk.storage import ballast, migration
from vpdesk.storage.engine import engine_over
from vpdesk.storage.schema import Schema
from vpdesk.storage.sqlcipher import open_file
from vpdesk.storage.vault_database import open_database

_ENGINE = "engine_over"
_NEVER = 10_000_000
_KINDS = (dbapi2.OperationalError, RuntimeError, MemoryError)


def fail_migrations(*, every: int, control: int) -> Outcome:
    """Let each statement fail, or one in ``every``; the control migrates the file in place."""
    tally, without = Tally(), Tally()
    with scratch() as place:
        for sample in _older_vaults():
            migrating = _Migrating(sample, place)
            for number in range(0, migrating.statements + 1, every):
                tally.add(migrating.broken_at(number))
            with patch("vpdesk.storage.vault_database.migrate", _in_place):
                step = max(1, migrating.statements // control)
                for number in range(1, migrating.statements, step):
                    without.add(migrating.broken_at(number))
    return Outcome(
        what="migration failing at each statement: as before to the byte, then migrated whole",
        tried=tally.tried,
        lost=tally.lost,
        control="migrated in place, without a copy or a transaction",
        control_tried=without.tried,
        control_lost=without.lost,
        notes=tally.notes(),
    )


def _older_vaults() -> list[Path]:
    released = (each for each in FOLDER.glob("[0-9]*.*") if each.name != __version__)
    return sorted([*FOLDER.glob("schema-*"), *released])


class _Migrating:
    """A vault of an older schema, whose key is derived once."""

    def __init__(self, sample: Path, place: Path) -> None:
        self._place = place
        self._sample = place / sample.name
        shutil.copytree(sample, self._sample)
        self._key = unlock_with_password(self._sample, PASSWORD).database_key
        folder = self._copy()
        with _failing_at(_NEVER) as carried_out:
            self._whole = self._open(folder)
        self.statements = carried_out[0]
        shutil.rmtree(folder)

    def broken_at(self, number: int) -> str | None:
        """Let statement ``number`` fail, from 0; say what is wrong afterwards."""
        folder = self._copy()
        before = _files(folder)
        try:
            with _failing_at(number):
                self._open(folder)
        except Exception as error:  # noqa: BLE001 - whatever it is, it has to be ours
            ours = isinstance(error, MigrationFailed) and in_words(error)
            failure = None if ours else described(error)
            if _files(folder) != before:
                failure = "the older vault was changed"
        else:
            failure = None if number == self.statements else "the failure was passed over"
        if failure is None and self._open(folder) != self._whole:
            failure = "migrated, and not the same"
        shutil.rmtree(folder)
        return failure

    def _copy(self) -> Path:
        return Path(shutil.copytree(self._sample, self._place / "migrating"))

    def _open(self, folder: Path) -> str:
        database = open_database(folder / DATABASE, key=self._key, today=DAY)
        try:
            return fingerprint_of(database)
        finally:
            database.close()


def _files(folder: Path) -> dict[str, bytes]:
    """Return what lies in a vault, but for an empty journal and the reserve."""
    found = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    return {name: found[name] for name in found if found[name] and name != ballast.NAME}


@contextmanager
def _failing_at(number: int) -> Iterator[list[int]]:
    """Let one statement of a migration fail; gives how many were carried out."""
    carried_out = [0]

    def failing(connection: dbapi2.Connection) -> Engine:
        engine = engine_over(connection)

        @event.listens_for(engine, "before_cursor_execute")
        def count(*_about: Any) -> None:
            if carried_out[0] == number:
                raise _KINDS[number % len(_KINDS)]
            carried_out[0] += 1

        return engine

    with patch.object(migration, _ENGINE, failing):
        yield carried_out


def _in_place(
    connection: dbapi2.Connection, path: Path, *, key: str, schema: Schema
) -> dbapi2.Connection:
    """Migrate as a program would that gave no thought to failing."""
    connection.close()
    bare = open_file(path, key=key)
    (revision,) = bare.execute("SELECT version_num FROM alembic_version").fetchone()
    try:
        bare.execute("PRAGMA foreign_keys = OFF")
        with getattr(migration, _ENGINE)(bare).connect() as bound:
            bound.exec_driver_sql("COMMIT")
            migration.upgrade(bound, schema.after(revision), schema.package)
            bound.exec_driver_sql("UPDATE alembic_version SET version_num = ?", (schema.newest,))
            bound.exec_driver_sql("BEGIN")
    except Exception as error:
        raise MigrationFailed(schema.newest) from error
    finally:
        bare.close()
    return open_file(path, key=key)
