from pathlib import Path

import pytest
from alembic.script import ScriptDirectory
from sqlcipher3 import dbapi2

import vpdesk.storage.migrations
from tests.fixtures import KEY, TODAY
from vpdesk.storage.engine import engine_over
from vpdesk.storage.errors import SchemaTooNew
from vpdesk.storage.migration import upgrade
from vpdesk.storage.schema import SCHEMA, Schema, stamp
from vpdesk.storage.sqlcipher import make_file, open_file
from vpdesk.storage.vault_database import create, open_database

Rows = list[tuple[str, ...]]


def schema_of(connection: dbapi2.Connection) -> Rows:
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall()
    return sorted(
        (kind, name, table, "".join((sql or "").split())) for kind, name, table, sql in rows
    )


def settings_of_search(connection: dbapi2.Connection) -> dict[str, object]:
    rows = connection.execute("SELECT * FROM search_index_config ORDER BY k").fetchall()
    return dict(rows)


def test_migrating_from_nothing_gives_what_the_tables_say(tmp_path: Path) -> None:
    create(tmp_path / "tables.db", key=KEY).close()
    by_tables = open_file(tmp_path / "tables.db", key=KEY)
    by_steps = make_file(tmp_path / "steps.db", key=KEY)
    with engine_over(by_steps).begin() as bound:
        upgrade(bound, SCHEMA.revisions, SCHEMA.package)
        stamp(bound, SCHEMA.newest)

    assert schema_of(by_steps) == schema_of(by_tables)
    assert settings_of_search(by_steps) == settings_of_search(by_tables)
    assert settings_of_search(by_tables)["secure-delete"] == 1
    by_tables.close()
    by_steps.close()


def test_the_known_revisions_are_those_in_the_package() -> None:
    (folder,) = vpdesk.storage.migrations.__path__
    scripts = ScriptDirectory(folder, version_locations=[folder])

    found = [script.revision for script in scripts.walk_revisions()]

    assert tuple(reversed(found)) == SCHEMA.revisions


def test_a_revision_knows_what_comes_after_it() -> None:
    schema = Schema(revisions=("a", "b", "c"), package="")

    assert schema.newest == "c"
    assert [schema.after(revision) for revision in "abc"] == [("b", "c"), ("c",), ()]


def test_a_database_of_a_newer_program_is_refused_untouched(
    new_database: Path, tmp_path: Path
) -> None:
    path = tmp_path / "data-0001.db"
    path.write_bytes(new_database.read_bytes())
    connection = open_file(path, key=KEY)
    connection.execute("UPDATE alembic_version SET version_num = '0999_far_ahead'")
    connection.close()
    before = path.read_bytes()

    with pytest.raises(SchemaTooNew) as caught:
        open_database(path, key=KEY, today=TODAY)

    assert caught.value.revision == "0999_far_ahead"
    assert path.read_bytes() == before
