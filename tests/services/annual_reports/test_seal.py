"""A closed vault is sealed: no page of its database changes unnoticed, a crash is no damage."""

import os
from pathlib import Path

import pytest

from tests.fixtures import TODAY
from vpdesk.services.desk import Desk
from vpdesk.services.errors import (
    AnchorNotWritten,
    Check,
    DatabaseDamaged,
    DatabaseOlder,
    StorageFailed,
)
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import Keyring

DATABASE = "data-0001.db"


def unlock(folder: Path, keyring: Keyring) -> Desk:
    return vaults.unlock_with_keyring(folder, today=lambda: TODAY, keyring=keyring)


def refusal(folder: Path, keyring: Keyring) -> Check | None:
    with pytest.raises((DatabaseDamaged, DatabaseOlder)) as caught:
        unlock(folder, keyring)
    return caught.value.check if isinstance(caught.value, DatabaseDamaged) else None


@pytest.fixture
def older_page(vault_folder: Path, memory_keyring: Keyring) -> bytes:
    """Leave one page of the closed vault as it was before its last change, and return the file."""
    path = vault_folder / DATABASE
    desk = unlock(vault_folder, memory_keyring)
    desk.drafts.keep("a case", {"text": "eerst"})
    desk.close()
    older = path.read_bytes()
    desk = unlock(vault_folder, memory_keyring)
    desk.drafts.keep("a case", {"text": "later"})
    desk.close()
    newer = path.read_bytes()
    for start in range(0, len(older), 4096):
        mixed = newer[:start] + older[start : start + 4096] + newer[start + 4096 :]
        path.write_bytes(mixed)
        # Other pages hold the count of changes, or do not fit what lies around them.
        if mixed != newer and refusal(vault_folder, memory_keyring) is Check.SEAL:
            return mixed
    raise AssertionError


def test_a_page_of_an_older_day_is_told_and_nothing_written(
    vault_folder: Path, memory_keyring: Keyring, older_page: bytes
) -> None:
    for _ in range(2):
        assert refusal(vault_folder, memory_keyring) is Check.SEAL
        assert (vault_folder / DATABASE).read_bytes() == older_page


def test_a_change_under_way_is_no_damage(
    vault_folder: Path, memory_keyring: Keyring, older_page: bytes
) -> None:
    (vault_folder / f"{DATABASE}-journal").write_bytes(b"half")

    unlock(vault_folder, memory_keyring).close()
    unlock(vault_folder, memory_keyring).close()


def test_an_open_vault_that_crashed_has_no_seal(
    vault_folder: Path, memory_keyring: Keyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object, **_named: object) -> None:
        raise AnchorNotWritten(error_number=28)

    with monkeypatch.context() as full:
        full.setattr("vpdesk.services.keys.held_keys.write_anchor", refuse)
        desk = unlock(vault_folder, memory_keyring)
        desk.drafts.keep("a case", {"text": "later"})
        desk.close()

    desk = unlock(vault_folder, memory_keyring)
    assert desk.drafts.kept("a case") == {"text": "later"}
    desk.close()


def test_a_database_that_cannot_be_read_is_told(
    vault_folder: Path, memory_keyring: Keyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path) -> bytes:
        raise OSError(5, os.strerror(5))

    monkeypatch.setattr("vpdesk.services.vaults.opening.file_digest", refuse)

    with pytest.raises(StorageFailed):
        unlock(vault_folder, memory_keyring)
