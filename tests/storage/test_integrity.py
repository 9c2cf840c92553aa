from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from tests.fixtures import KEY, TODAY
from vpdesk.storage import integrity
from vpdesk.storage.errors import Check, DatabaseDamaged, DatabaseMissing
from vpdesk.storage.integrity import check_fully, check_quickly
from vpdesk.storage.sqlcipher import open_file
from vpdesk.storage.vault_database import open_database

PAGE = 4096


@pytest.fixture
def path(new_database: Path, tmp_path: Path) -> Path:
    path = tmp_path / "data-0001.db"
    path.write_bytes(new_database.read_bytes())
    return path


def refused(path: Path) -> Check:
    before = path.read_bytes()
    with pytest.raises(DatabaseDamaged) as caught:
        open_database(path, key=KEY, today=TODAY)
    assert path.read_bytes() == before
    return caught.value.check


@pytest.mark.parametrize("sound", [True, False])
def test_few_pages_are_kept_while_all_are_read_and_the_usual_number_after(
    path: Path, sound: bool
) -> None:
    if not sound:
        content = bytearray(path.read_bytes())
        content[-1] ^= 1
        path.write_bytes(content)
    connection = open_file(path, key=KEY)
    usual = connection.execute("PRAGMA cache_size").fetchone()
    asked: list[str] = []
    connection.set_trace_callback(asked.append)

    with nullcontext() if sound else pytest.raises(DatabaseDamaged):
        check_quickly(connection)

    connection.set_trace_callback(None)
    fewer = next(place for place, each in enumerate(asked) if "cache_size = -2000" in each)
    reading = next(place for place, each in enumerate(asked) if "cipher_integrity" in each)
    assert fewer < reading
    assert connection.execute("PRAGMA cache_size").fetchone() == usual
    connection.close()


def test_a_flipped_bit_in_any_page_is_found(path: Path) -> None:
    sound = path.read_bytes()
    for page in range(len(sound) // PAGE):
        for place in (20, 2000, PAGE - 1):
            content = bytearray(sound)
            content[page * PAGE + place] ^= 1
            path.write_bytes(content)

            assert refused(path) in {Check.OPENING, Check.PAGES}


@pytest.fixture
def with_free_pages(path: Path) -> tuple[int, ...]:
    """Leave free pages in the database, and tell from which byte each of them lies."""
    connection = open_file(path, key=KEY)
    before = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute("CREATE TABLE gone (content BLOB)")
    connection.execute("INSERT INTO gone VALUES (zeroblob(40000))")
    after = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute("DROP TABLE gone")
    assert connection.execute("PRAGMA freelist_count").fetchone()[0] == after - before
    connection.close()
    # One of those at either end lists the others, and is no page that holds nothing.
    return tuple(range((before + 2) * PAGE, (after - 2) * PAGE, PAGE))


def test_a_free_page_that_was_torn_is_written_anew(
    path: Path, with_free_pages: tuple[int, ...]
) -> None:
    content = bytearray(path.read_bytes())
    for start in with_free_pages:
        content[start + 512 : start + 1024] = bytes(512)
    path.write_bytes(content)

    open_database(path, key=KEY, today=TODAY).close()

    connection = open_file(path, key=KEY)
    check_quickly(connection)
    check_fully(connection)
    connection.close()


def test_a_torn_free_page_excuses_nothing_else(
    path: Path, with_free_pages: tuple[int, ...]
) -> None:
    content = bytearray(path.read_bytes())
    content[with_free_pages[0] + 512] ^= 1
    content[6 * PAGE + 512] ^= 1
    path.write_bytes(content)

    assert refused(path) is Check.PAGES

    content[6 * PAGE + 512] ^= 1
    path.write_bytes(bytes(content) + bytes(PAGE))

    assert refused(path) is Check.PAGES


def test_free_pages_that_cannot_be_written_leave_the_file_as_it_was(
    path: Path, with_free_pages: tuple[int, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    content = bytearray(path.read_bytes())
    content[with_free_pages[0] + 512] ^= 1
    path.write_bytes(content)
    monkeypatch.setattr(integrity, "_PAGES_AT_ONCE", 0)

    with pytest.raises(ValueError, match="zero"):
        open_database(path, key=KEY, today=TODAY)

    assert path.read_bytes() == content


def test_a_file_cut_off_is_found(path: Path) -> None:
    sound = path.read_bytes()
    for length in (1, 100, PAGE - 1, PAGE, PAGE + 1, 5 * PAGE, len(sound) - PAGE, len(sound) - 1):
        path.write_bytes(sound[:length])

        refused(path)


def test_an_empty_file_is_not_taken_for_an_empty_vault(path: Path) -> None:
    path.write_bytes(b"")

    assert refused(path) is Check.SCHEMA


def test_swapped_pages_are_found(path: Path) -> None:
    sound = path.read_bytes()
    first, second = sound[4 * PAGE : 5 * PAGE], sound[5 * PAGE : 6 * PAGE]
    path.write_bytes(sound[: 4 * PAGE] + second + first + sound[6 * PAGE :])

    assert refused(path) is Check.PAGES


def test_a_missing_file_is_not_made(path: Path) -> None:
    path.unlink()

    with pytest.raises(DatabaseMissing):
        open_database(path, key=KEY, today=TODAY)

    assert not path.exists()


def spoil(path: Path, *statements: str) -> dbapi2.Connection:
    connection = open_file(path, key=KEY)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("PRAGMA writable_schema = ON")
    for statement in statements:
        connection.execute(statement)
    connection.close()
    return open_file(path, key=KEY)


def _rewrite(name: str, sql: str) -> str:
    return f"UPDATE sqlite_master SET sql = '{sql}' WHERE name = '{name}'"


@pytest.mark.parametrize(
    ("check", "statements"),
    [
        (
            check_quickly,
            (
                "CREATE TABLE spoilt (a)",
                "INSERT INTO spoilt VALUES (NULL)",
                _rewrite("spoilt", "CREATE TABLE spoilt (a NOT NULL)"),
            ),
        ),
        (
            check_fully,
            (
                "CREATE TABLE spoilt (a, b)",
                "INSERT INTO spoilt VALUES (1, 2)",
                "CREATE INDEX of_spoilt ON spoilt (a)",
                _rewrite("of_spoilt", "CREATE INDEX of_spoilt ON spoilt (b)"),
            ),
        ),
        (
            check_fully,
            ("INSERT INTO unit (organisation_id, name, name_key) VALUES (99, 'a', 'a')",),
        ),
        (
            check_fully,
            (
                "INSERT INTO search_index (title) VALUES ('woord')",
                "UPDATE search_index_content SET c0 = 'ander woord'",
            ),
        ),
    ],
)
def test_damage_under_a_sound_seal_is_found(
    path: Path,
    check: Callable[[dbapi2.Connection], None],
    statements: tuple[str, ...],
) -> None:
    connection = spoil(path, *statements)

    with pytest.raises(DatabaseDamaged) as caught:
        check(connection)

    assert caught.value.check is Check.STRUCTURE
    connection.close()


def test_a_sound_file_passes(path: Path) -> None:
    connection = open_file(path, key=KEY)

    check_quickly(connection)
    check_fully(connection)

    connection.close()
