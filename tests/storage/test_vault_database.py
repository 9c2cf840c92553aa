import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, delete, insert, select, text, update
from sqlalchemy.exc import DatabaseError, IntegrityError

from tests.fixtures import KEY, TODAY
from vpdesk.domain.changes import Concept
from vpdesk.domain.terms import Route, Vocabulary
from vpdesk.storage import sqlcipher, vault_database
from vpdesk.storage.errors import (
    Check,
    DatabaseAlreadyThere,
    DatabaseDamaged,
    DatabaseNotWritable,
    DiskFull,
    StorageFailed,
    VaultClosed,
)
from vpdesk.storage.tables import setting, term
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase, create, open_database

A_WEEK_LATER = TODAY.replace(day=28)


@pytest.fixture
def database(new_database: Path, tmp_path: Path) -> Iterator[VaultDatabase]:
    folder = tmp_path / "vault"
    folder.mkdir()
    path = folder / new_database.name
    shutil.copyfile(new_database, path)
    opened = open_database(path, key=KEY, today=TODAY)
    yield opened
    opened.close()


def connection_of(tx: Transaction) -> Connection:
    return tx._connection


def put(database: VaultDatabase, key: str, value: str = "waarde") -> None:
    with database.writing() as tx:
        connection_of(tx).execute(insert(setting).values(key=key, value=value))


def keys_in(database: VaultDatabase) -> list[str]:
    with database.reading() as tx:
        return list(connection_of(tx).scalars(select(setting.c.key).order_by(setting.c.key)))


def test_what_was_written_is_there_after_opening_again(tmp_path: Path) -> None:
    path = tmp_path / "data-0001.db"
    database = create(path, key=KEY)
    put(database, "a")
    database.close()

    database = open_database(path, key=KEY, today=TODAY)

    assert keys_in(database) == ["a"]
    database.close()


def test_no_word_is_readable_in_the_file(database: VaultDatabase, tmp_path: Path) -> None:
    put(database, "a", "kanarie in de mijn")
    database.close()

    for path in (tmp_path / "vault").iterdir():
        content = path.read_bytes()
        assert b"kanarie" not in content
        assert b"SQLite format 3" not in content
        assert b"CREATE TABLE" not in content


def test_a_database_is_never_made_over_a_file(tmp_path: Path) -> None:
    path = tmp_path / "data-0001.db"
    path.write_bytes(b"iets")

    with pytest.raises(DatabaseAlreadyThere):
        create(path, key=KEY)

    assert path.read_bytes() == b"iets"


def test_a_database_that_cannot_be_made_leaves_no_open_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sqlcipher.PRAGMAS, "max_page_count", "10")
    path = tmp_path / "data-0001.db"

    with pytest.raises(DiskFull):
        create(path, key=KEY)

    with pytest.raises(DatabaseDamaged):
        open_database(path, key=KEY, today=TODAY)


def test_an_exception_undoes_the_whole_unit(database: VaultDatabase) -> None:
    def break_off() -> None:
        with database.writing() as tx:
            connection_of(tx).execute(insert(setting).values(key="a", value=""))
            raise KeyError

    with pytest.raises(KeyError):
        break_off()

    assert keys_in(database) == []


def test_a_broken_constraint_undoes_the_whole_unit(database: VaultDatabase) -> None:
    def put_twice() -> None:
        with database.writing() as tx:
            connection_of(tx).execute(insert(setting).values(key="b", value=""))
            connection_of(tx).execute(insert(setting).values(key="a", value="geheim"))

    put(database, "a")

    with pytest.raises(IntegrityError) as caught:
        put_twice()

    assert keys_in(database) == ["a"]
    assert "geheim" not in str(caught.value)


def test_writing_in_a_unit_that_reads_fails(database: VaultDatabase) -> None:
    with pytest.raises(DatabaseNotWritable), database.reading() as tx:
        connection_of(tx).execute(insert(setting).values(key="a", value=""))

    put(database, "b")
    assert keys_in(database) == ["b"]


@pytest.mark.parametrize("inner", ["reading", "writing", "close"])
def test_units_do_not_nest(database: VaultDatabase, inner: str) -> None:
    def begin_another() -> None:
        if inner == "close":
            database.close()
        else:
            with getattr(database, inner)():
                pass

    with database.writing(), pytest.raises(RuntimeError):
        begin_another()

    assert keys_in(database) == []


def test_threads_take_turns(database: VaultDatabase) -> None:
    def write(name: str) -> None:
        for number in range(20):
            put(database, f"{name}{number:02d}")

    threads = [threading.Thread(target=write, args=(name,)) for name in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(keys_in(database)) == 60


def keep_what_is_kept(tx: Transaction) -> None:
    tx.settings.put("a", "waarde")
    tx.drafts.keep("new_case", {"text": "Melder vertelde dat"})


def remove_nothing(tx: Transaction) -> None:
    connection_of(tx).execute(delete(term).where(term.c.id == -1))


@pytest.mark.parametrize("change", [keep_what_is_kept, remove_nothing])
def test_a_unit_that_changes_no_row_is_not_counted(
    database: VaultDatabase, change: Callable[[Transaction], None]
) -> None:
    with database.writing() as tx:
        keep_what_is_kept(tx)
    heard = heard_by(database)
    commits = database.commits()

    with database.writing() as tx:
        change(tx)

    assert database.commits() == commits
    assert heard == []


def test_every_unit_that_writes_raises_the_counter(tmp_path: Path) -> None:
    path = tmp_path / "data-0001.db"
    database = create(path, key=KEY)
    put(database, "a")
    put(database, "b")
    with pytest.raises(KeyError), database.writing():
        raise KeyError
    keys_in(database)
    database.close()
    asked: list[int] = []

    def ended_well(commits: int) -> bool:
        asked.append(commits)
        return True

    open_database(path, key=KEY, today=TODAY, ended_well=ended_well).close()

    assert asked == [3]


def test_the_counter_is_asked_about_before_anything_changes(
    new_database: Path, tmp_path: Path
) -> None:
    class Refused(Exception):
        pass

    def refuse(_commits: int) -> bool:
        raise Refused

    path = tmp_path / "data-0001.db"
    path.write_bytes(new_database.read_bytes())

    with pytest.raises(Refused):
        open_database(path, key=KEY, today=TODAY, ended_well=refuse)

    assert path.read_bytes() == new_database.read_bytes()


def test_a_closed_vault_does_nothing(database: VaultDatabase) -> None:
    database.close()
    database.close()

    with pytest.raises(VaultClosed):
        keys_in(database)


def heard_by(database: VaultDatabase) -> list[frozenset[Concept]]:
    heard: list[frozenset[Concept]] = []
    database.listen(heard.append)
    return heard


A_TERM = {
    "vocabulary": Vocabulary.CATEGORY,
    "dutch": "Pesten",
    "label_key": "pesten",
    "route": Route.INTERNAL,
}


def add_term(tx: Transaction) -> None:
    connection_of(tx).execute(insert(term).values(A_TERM))


def rename_term(tx: Transaction) -> None:
    connection_of(tx).execute(update(term).values(dutch="Pesterij"))


def remove_term(tx: Transaction) -> None:
    connection_of(tx).execute(delete(term))


@pytest.mark.parametrize("change", [add_term, rename_term, remove_term])
def test_listeners_hear_which_concepts_changed(
    database: VaultDatabase, change: Callable[[Transaction], None]
) -> None:
    with database.writing() as tx:
        connection_of(tx).execute(insert(term).values(A_TERM | {"label_key": "roddel"}))
    heard = heard_by(database)

    with database.writing() as tx:
        change(tx)
        assert heard == []

    assert heard == [frozenset({Concept.TERMS})]


def test_listeners_can_read_at_once(database: VaultDatabase) -> None:
    seen: list[list[str]] = []
    database.listen(lambda _changed: seen.append(keys_in(database)))

    with database.writing() as tx:
        add_term(tx)

    assert seen == [[]]


def test_nobody_hears_of_what_was_undone(database: VaultDatabase) -> None:
    heard = heard_by(database)

    def break_off() -> None:
        with database.writing() as tx:
            add_term(tx)
            raise KeyError

    with pytest.raises(KeyError):
        break_off()
    put(database, "a")

    assert heard == []


def test_who_stops_listening_hears_no_more(database: VaultDatabase) -> None:
    heard: list[frozenset[Concept]] = []
    stop = database.listen(heard.append)
    stop()
    stop()

    with database.writing() as tx:
        add_term(tx)

    assert heard == []


def test_a_full_check_is_noted_and_comes_back_after_a_week(
    new_database: Path, tmp_path: Path
) -> None:
    path = tmp_path / "data-0001.db"
    path.write_bytes(new_database.read_bytes())
    kept: list[int] = []

    def keep(commits: int) -> bool:
        kept.append(commits)
        return True

    def open_on(day: int) -> None:
        open_database(path, key=KEY, today=TODAY.replace(day=day), keep_counter=keep).close()

    for day in (21, 27, 28, 28, 20):
        open_on(day)

    assert kept == [2, 2, 3, 3, 4]


def test_a_session_that_broke_off_brings_on_the_full_check(
    new_database: Path, tmp_path: Path
) -> None:
    path = tmp_path / "data-0001.db"
    path.write_bytes(new_database.read_bytes())
    asked: list[int] = []

    def broke_off(commits: int) -> bool:
        asked.append(commits)
        return False

    for _ in range(3):
        open_database(path, key=KEY, today=TODAY, ended_well=broke_off).close()

    assert asked == [2, 3, 4]


@pytest.mark.parametrize(
    "break_it",
    [
        "DROP TABLE alembic_version",
        "DELETE FROM alembic_version",
        "DELETE FROM vault_state",
        "DROP TABLE vault_state",
    ],
)
def test_a_database_without_schema_or_counter_is_damaged(tmp_path: Path, break_it: str) -> None:
    path = tmp_path / "data-0001.db"
    database = create(path, key=KEY)
    database._connection.execute(break_it)
    database.close()

    with pytest.raises(DatabaseDamaged) as caught:
        open_database(path, key=KEY, today=TODAY)

    assert caught.value.check is Check.SCHEMA


def test_textual_statements_reach_the_same_unit(database: VaultDatabase) -> None:
    with database.writing() as tx:
        connection_of(tx).execute(text("INSERT INTO setting (key, value) VALUES ('a', 'b')"))

    assert keys_in(database) == ["a"]


def test_an_open_database_is_sealed(database: VaultDatabase) -> None:
    def loosen() -> None:
        with database.writing() as tx:
            connection_of(tx).execute(text("PRAGMA synchronous = OFF"))

    with pytest.raises(DatabaseError, match="not authorized"):
        loosen()


def test_a_unit_that_writes_begins_as_a_writer(database: VaultDatabase) -> None:
    said: list[str] = []
    database._connection.set_trace_callback(said.append)

    put(database, "a")
    keys_in(database)

    assert [statement for statement in said if statement.startswith(("BEGIN", "COMMIT"))] == [
        "BEGIN IMMEDIATE",
        "COMMIT",
        "BEGIN",
    ]


WRITE_UNTIL_KILLED = f"""
import sys
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any
from vpdesk.storage.vault_database import open_database
database = open_database(Path(sys.argv[1]), key={KEY!r}, today=date(2025, 11, 21))
start = database.commits()
for number in count(start):
    with database.writing() as tx:
        tx.settings.put(f"{{number:06d}}", "x" * 20_000)
    print(number, flush=True)
"""


@pytest.mark.parametrize("acknowledged", [1, 7, 25])
def test_a_killed_program_loses_nothing_that_it_acknowledged(
    new_database: Path, tmp_path: Path, acknowledged: int
) -> None:
    path = tmp_path / "data-0001.db"
    path.write_bytes(new_database.read_bytes())
    with subprocess.Popen(
        [sys.executable, "-c", WRITE_UNTIL_KILLED, str(path)], stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        numbers = [int(next(program.stdout)) for _ in range(acknowledged)]
        program.kill()
        numbers += [int(line) for line in program.stdout]

    database = open_database(path, key=KEY, today=TODAY)

    found = keys_in(database)
    assert found[: len(numbers)] == [f"{number:06d}" for number in numbers]
    assert len(found) <= len(numbers) + 1
    database.close()


def test_a_full_disk_does_not_keep_the_vault_shut_when_a_check_is_due(
    new_database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "data-0001.db"
    path.write_bytes(new_database.read_bytes())

    with monkeypatch.context() as patch:
        patch.setattr(vault_database, "note_full_check", refusing(DiskFull()))
        database = open_database(path, key=KEY, today=A_WEEK_LATER)

    put(database, "a")
    assert keys_in(database) == ["a"]
    database.close()


@pytest.mark.parametrize("step", ["note_full_check", "restore_ballast", "seal"])
def test_an_opening_that_fails_leaves_no_open_file(
    new_database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    path = tmp_path / "data-0001.db"
    path.write_bytes(new_database.read_bytes())

    with monkeypatch.context() as patch:
        patch.setattr(vault_database, step, refusing(StorageFailed(10)))
        with pytest.raises(StorageFailed) as caught:
            open_database(path, key=KEY, today=A_WEEK_LATER)

    # While the failure is looked at, nothing that belongs to it is collected.
    write_into(path)
    assert caught.tb is not None


def test_the_file_is_closed_even_when_the_counter_cannot_be_kept(
    new_database: Path, tmp_path: Path
) -> None:
    path = tmp_path / "data-0001.db"
    path.write_bytes(new_database.read_bytes())
    database = open_database(path, key=KEY, today=TODAY, keep_counter=refusing(ValueError()))
    put(database, "a")

    with pytest.raises(ValueError):  # noqa: PT011 - raised by this test
        database.close()

    write_into(path)


def test_a_listener_that_fails_neither_undoes_the_change_nor_silences_the_others(
    database: VaultDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    reported: list[threading.ExceptHookArgs] = []
    monkeypatch.setattr(threading, "excepthook", reported.append)
    database.listen(refusing(KeyError("luisteraar")))
    heard = heard_by(database)

    with database.writing() as tx:
        add_term(tx)

    assert heard == [frozenset({Concept.TERMS})]
    assert [args.exc_type for args in reported] == [KeyError]


def write_into(path: Path) -> None:
    database = open_database(path, key=KEY, today=TODAY)
    put(database, "later")
    database.close()


def refusing(error: Exception) -> Callable[..., Any]:
    def refuse(*_values: object) -> None:
        raise error

    return refuse
