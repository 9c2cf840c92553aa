"""Vaults with a keyring in memory, at the lowest cost allowed."""

from pathlib import Path

import pytest

from tests.security.vaults import (
    DAY,
    FLOOR,
    PASSWORD,
    MadeVault,
    MemoryKeyring,
    Preparer,
    VaultMaker,
)
from vpdesk.security.creation import PreparedVault, finish_vault, prepare_vault
from vpdesk.security.way_slots import WayToOpen


@pytest.fixture
def memory() -> MemoryKeyring:
    return MemoryKeyring()


@pytest.fixture
def prepare(tmp_path: Path, memory: MemoryKeyring) -> Preparer:
    def make(way: WayToOpen = WayToOpen.KEYRING, folder: str = "vault") -> PreparedVault:
        return prepare_vault(
            tmp_path / folder,
            way=way,
            password=PASSWORD,
            today=DAY,
            app="0.1.0",
            argon2=FLOOR,
            keyring=memory.keyring(),
        )

    return make


@pytest.fixture
def make_vault(prepare: Preparer) -> VaultMaker:
    def make(way: WayToOpen = WayToOpen.KEYRING, folder: str = "vault") -> MadeVault:
        prepared = prepare(way, folder)
        opened = finish_vault(prepared, prepared.recovery_code)
        return MadeVault(opened.folder, opened, prepared.recovery_code)

    return make
