"""The wall around one organisation, in the database itself."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import delete, select, update

from tests.fixtures import KEY, TODAY
from vpdesk.domain.changes import Concept
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId, UnitDraft
from vpdesk.storage.errors import StorageFailed
from vpdesk.storage.tables import metadata, unit
from vpdesk.storage.vault_database import VaultDatabase, open_database
from vpdesk.storage.wall import EVERYWHERE, HIDDEN, OPEN, SHUT, Wall, unsorted_tables

DISK_READ = 10 | 1 << 8
"""What SQLite calls SQLITE_IOERR_READ."""


@pytest.fixture
def database(database_path: Path) -> Iterator[VaultDatabase]:
    opened = open_database(database_path, key=KEY, today=TODAY)
    yield opened
    opened.close()


@pytest.fixture
def database_path(new_database: Path, tmp_path: Path) -> Path:
    path = tmp_path / new_database.name
    path.write_bytes(new_database.read_bytes())
    return path


@pytest.fixture
def meander(database: VaultDatabase) -> OrganisationId:
    return _organisation(database, "Hogeschool Meander")


@pytest.fixture
def linde(database: VaultDatabase) -> OrganisationId:
    return _organisation(database, "Zorggroep Linde")


def _organisation(database: VaultDatabase, name: str) -> OrganisationId:
    with database.writing() as tx:
        made = tx.organisations.add(OrganisationDraft(name=name))
        tx.units.add(UnitDraft(organisation_id=made, name=f"Afdeling van {name}"))
        return made


def _names(database: VaultDatabase) -> list[str]:
    with database.reading() as tx:
        return [row.organisation.name for row in tx.organisations.list(archived=False)]


def test_every_table_says_whether_the_wall_hides_rows_of_it() -> None:
    assert unsorted_tables() == frozenset()
    assert len(OPEN) + len(SHUT) + len(HIDDEN) == len(metadata.tables)
    assert OPEN | SHUT | HIDDEN.keys() == set(metadata.tables)


def test_the_wall_shows_one_organisation_until_it_goes(
    database: VaultDatabase, meander: OrganisationId, linde: OrganisationId
) -> None:
    database.build_wall(meander)

    assert _names(database) == ["Hogeschool Meander"]
    assert database.wall == meander
    with database.reading() as tx:
        assert tx.organisations.get(linde) is None
        assert tx.units.list(linde) == ()
        assert tx.wall == meander
    with database.writing() as tx:
        assert tx.organisations.get(linde) is None

    database.build_wall(linde)
    assert _names(database) == ["Zorggroep Linde"]
    database.build_wall(None)
    assert _names(database) == ["Hogeschool Meander", "Zorggroep Linde"]


def test_what_is_everywhere_sees_through_the_wall(
    database: VaultDatabase, meander: OrganisationId, linde: OrganisationId
) -> None:
    database.build_wall(meander)

    with database.reading(everywhere=True) as tx:
        assert tx.organisations.get(linde) is not None
    with database.writing(everywhere=True) as tx:
        tx.organisations.archive(linde, date(2025, 1, 1))
    with database.writing() as tx:
        assert tx.organisations.named("zorggroep linde") == linde
        assert tx.organisations.by_name("zorggroep linde") is None

    database.build_wall(None)
    assert _names(database) == ["Hogeschool Meander"]


def test_what_is_written_behind_the_wall_reaches_no_hidden_row(
    database: VaultDatabase, meander: OrganisationId, linde: OrganisationId
) -> None:
    database.build_wall(meander)
    with database._engine.begin() as connection:
        connection.execution_options(walled=meander)
        changed = connection.execute(update(unit).values(name="Nieuw"))
        assert changed.rowcount == 1
        connection.execute(delete(unit).where(unit.c.organisation_id == linde))
        rows = connection.execute(select(unit.c.name), execution_options=EVERYWHERE)
        assert sorted(rows.scalars()) == ["Afdeling van Zorggroep Linde", "Nieuw"]


def test_what_is_added_behind_the_wall_stays_without_it(
    database: VaultDatabase, database_path: Path, meander: OrganisationId, linde: OrganisationId
) -> None:
    database.build_wall(meander)
    with database.writing() as tx:
        tx.units.add(UnitDraft(organisation_id=meander, name="Bibliotheek"))
    database.close()

    opened = open_database(database_path, key=KEY, today=TODAY)
    with opened.reading() as tx:
        assert [each.name for each in tx.units.list(meander)] == [
            "Afdeling van Hogeschool Meander",
            "Bibliotheek",
        ]
        assert tx.wall is None
    opened.close()


def test_listeners_hear_that_everything_changed(
    database: VaultDatabase, meander: OrganisationId
) -> None:
    heard: list[frozenset[Concept]] = []
    database.listen(heard.append)

    database.build_wall(meander)
    database.build_wall(None)

    assert heard == [frozenset(Concept)] * 2


def test_the_whole_file_is_copied_and_rewritten_behind_the_wall(
    database: VaultDatabase, meander: OrganisationId, linde: OrganisationId, tmp_path: Path
) -> None:
    database.build_wall(meander)

    copied = database.copy_to(tmp_path / "copy.db", key=KEY)
    database.rewrite_pages()

    assert copied.row_counts["organisation"] == 2
    assert _names(database) == ["Hogeschool Meander"]
    moved = database.move_to(tmp_path / "moved.db", key=KEY)
    assert moved.row_counts["organisation"] == 2


@pytest.mark.parametrize("broken", ["_build", "_take_down"])
def test_nothing_is_read_while_the_wall_that_is_wanted_does_not_stand(
    database: VaultDatabase,
    meander: OrganisationId,
    linde: OrganisationId,
    monkeypatch: pytest.MonkeyPatch,
    broken: str,
) -> None:
    def fail(self: Wall, *_: object) -> None:
        self._connection.execute("DROP VIEW IF EXISTS temp.organisation")
        raise StorageFailed(DISK_READ)

    database.build_wall(meander)
    with monkeypatch.context() as patched:
        patched.setattr(Wall, broken, fail)
        with pytest.raises(StorageFailed):
            database.rewrite_pages()
        with pytest.raises(StorageFailed):
            _names(database)
        with pytest.raises(StorageFailed), database.writing():
            """Nothing is written either."""

    assert _names(database) == ["Hogeschool Meander"]
    database.build_wall(None)
    assert len(_names(database)) == 2
