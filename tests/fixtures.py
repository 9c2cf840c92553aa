"""Real, encrypted vaults for tests: made once, copied for each test."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from vpdesk.storage.vault_database import VaultDatabase, create, open_database

KEY = "5e" * 32
TODAY = date(2025, 11, 21)


@pytest.fixture
def today() -> Callable[[], date]:
    """Say that it is Friday 21 November 2025."""
    return lambda: TODAY


@pytest.fixture(scope="session")
def new_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make an empty database once, and have it checked."""
    path = tmp_path_factory.mktemp("template") / "data-0001.db"
    create(path, key=KEY).close()
    open_database(path, key=KEY, today=TODAY).close()
    return path


@pytest.fixture
def database(new_database: Path, tmp_path: Path) -> Iterator[VaultDatabase]:
    """Open a database of its own for the test."""
    folder = tmp_path / "vault"
    folder.mkdir()
    path = folder / new_database.name
    shutil.copyfile(new_database, path)
    opened = open_database(path, key=KEY, today=TODAY)
    yield opened
    opened.close()
