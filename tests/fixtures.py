"""Real, encrypted vaults for tests: made once, copied for each test."""

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from unittest.mock import patch

import pytest

from vpdesk.security.argon2 import Argon2Cost
from vpdesk.services.access.proof import Proof
from vpdesk.services.desk import Desk
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import Keyring, WayToOpen
from vpdesk.storage import ballast, vault_database
from vpdesk.storage.vault_database import VaultDatabase, create, open_database

KEY = "5e" * 32
TODAY = date(2025, 11, 21)
CHEAPEST = Argon2Cost(memory_kib=64 * 1024, iterations=1, lanes=4)


@dataclass
class MemoryBackend:
    """A keyring that is gone with the test."""

    items: dict[tuple[str, str], str] = field(default_factory=dict)

    def get_password(self, service: str, username: str) -> str | None:
        return self.items.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.items[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.items[service, username]


@pytest.fixture
def today() -> Callable[[], date]:
    """Say that it is Friday 21 November 2025."""
    return lambda: TODAY


@pytest.fixture(scope="session")
def memory_keyring() -> Keyring:
    """Give the keyring that opens the copies of ``new_vault``."""
    backend = MemoryBackend()
    return Keyring(make_backend=lambda: backend)


@pytest.fixture(scope="session")
def new_vault(tmp_path_factory: pytest.TempPathFactory, memory_keyring: Keyring) -> Path:
    """Make a vault once, holding what every new vault holds; tests open copies of it only."""
    folder = tmp_path_factory.mktemp("new") / "vault"
    prepared = vaults.prepare(
        folder, way=WayToOpen.KEYRING, today=lambda: TODAY, keyring=memory_keyring
    )
    vaults.create(prepared, typed_code=prepared.recovery_code, today=lambda: TODAY).close()
    return folder


def proof_of(desk: Desk) -> Proof:
    """Return what proving the vault's recovery code would, for tests of what comes after that."""
    slot = desk.keys.current.header.slots[-1]
    return Proof(slot_type=slot.slot_type, slot_id=slot.slot_id)


@pytest.fixture
def vault_folder(new_vault: Path, tmp_path: Path) -> Path:
    """Give the folder of a new vault that nobody has open; ``memory_keyring`` opens it."""
    return copy_of(new_vault, tmp_path / "vault")


def copy_of(made: Path, folder: Path) -> Path:
    """Copy a closed vault to a folder; the room that it reserves only seems to be there."""
    shutil.copytree(made, folder, ignore=shutil.ignore_patterns(ballast.NAME))
    reserve = folder / ballast.NAME
    reserve.touch(mode=0o600)
    os.truncate(reserve, ballast.SIZE)
    return folder


def of_a_copy(unlock: Callable[[], Desk]) -> Desk:
    """Open a copy of a vault that was whole when it was closed, without reading every page first.

    That takes half of the time in which a small vault opens; whatever a test opens itself is read.
    """
    with patch.object(vault_database, "only_free_pages_torn", lambda _connection: False):
        return unlock()


@pytest.fixture
def desk(vault_folder: Path, memory_keyring: Keyring) -> Iterator[Desk]:
    """Open a new vault."""
    opened = of_a_copy(
        lambda: vaults.unlock_with_keyring(
            vault_folder, today=lambda: TODAY, keyring=memory_keyring
        )
    )
    yield opened
    opened.close()


@pytest.fixture
def database(desk: Desk) -> VaultDatabase:
    """Give the database of ``desk``."""
    return desk._database


@pytest.fixture(scope="session")
def new_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a database without a vault around it once, under ``KEY``, and have it checked."""
    path = tmp_path_factory.mktemp("new") / "data-0001.db"
    create(path, key=KEY).close()
    open_database(path, key=KEY, today=TODAY).close()
    return path
