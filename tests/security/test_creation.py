"""A vault comes into being only after its recovery code was typed back."""

import stat
from dataclasses import replace
from pathlib import Path

import pytest

from tests.security.vaults import (
    DAY,
    FLOOR,
    PASSWORD,
    MemoryKeyring,
    Preparer,
    VaultMaker,
)
from vpdesk.security.anchor import write_anchor
from vpdesk.security.creation import (
    abandon_vault,
    database_made,
    finish_vault,
    prepare_vault,
    restart_creation,
)
from vpdesk.security.errors import (
    FolderNotUsable,
    HeaderNotWritten,
    HeaderOutdated,
    KeyringFailed,
    KeyringState,
    PasswordTooShort,
    PlaceProblem,
    PlaceRefused,
    RecoveryCodeMismatch,
    RecoveryCodeMistyped,
    VaultAlreadyThere,
    VaultInUse,
)
from vpdesk.security.instance_lock import lock_vault
from vpdesk.security.recovery_code import new_recovery_code, shown
from vpdesk.security.slot_types import SlotType
from vpdesk.security.unlocking import unlock_with_recovery, ways_in
from vpdesk.security.way_slots import WayToOpen


@pytest.mark.parametrize("way", WayToOpen)
def test_nothing_is_written_before_the_code_is_typed_back(
    prepare: Preparer, way: WayToOpen
) -> None:
    prepared = prepare(way)
    assert not prepared.folder.exists()
    with pytest.raises(RecoveryCodeMistyped):
        finish_vault(prepared, prepared.recovery_code[:-1])
    with pytest.raises(RecoveryCodeMismatch):
        finish_vault(prepared, shown(new_recovery_code()))
    assert not prepared.folder.exists()
    opened = finish_vault(prepared, prepared.recovery_code.lower().replace("-", " "))
    assert stat.S_IMODE(prepared.folder.stat().st_mode) == 0o700
    assert opened.slot_type is way.value
    assert ways_in(opened.folder) == (way.value, SlotType.RECOVERY)
    assert opened.slot_id == opened.header.slots[0].slot_id


def test_secrets_are_not_shown(prepare: Preparer) -> None:
    prepared = prepare()
    opened = finish_vault(prepared, prepared.recovery_code)
    for text in (repr(prepared), repr(opened)):
        assert prepared.recovery_code not in text
        assert repr(prepared.master.secret) not in text
        assert opened.database_key not in text


def test_keys_differ_between_vaults_and_purposes(make_vault: VaultMaker) -> None:
    first, second = make_vault().opened, make_vault(folder="second").opened
    keys = {
        key
        for opened in (first, second)
        for key in (opened.database_key, opened.anchor_key.hex(), opened.backup_key.hex())
    }
    assert len(keys) == 6
    assert first.vault != second.vault
    assert (first.epoch, first.header_seq) == (1, 1)


def test_a_short_password_is_refused_before_the_keyring_is_touched(
    tmp_path: Path, memory: MemoryKeyring
) -> None:
    for way in (WayToOpen.PASSWORD, WayToOpen.BOUND):
        with pytest.raises(PasswordTooShort):
            prepare_vault(
                tmp_path / "v",
                way=way,
                password="kort",
                today=DAY,
                app="1",
                argon2=FLOOR,
                keyring=memory.keyring(),
            )
    assert memory.changed == 0


@pytest.mark.parametrize("way", [WayToOpen.KEYRING, WayToOpen.BOUND])
def test_a_keyring_that_fails_leaves_nothing(
    prepare: Preparer, memory: MemoryKeyring, tmp_path: Path, way: WayToOpen
) -> None:
    memory.fails_with = TimeoutError()
    with pytest.raises(KeyringFailed) as failed:
        prepare(way)
    assert failed.value.state is KeyringState.TIMEOUT
    assert not list(tmp_path.iterdir())
    assert memory.changed == 0


def test_an_abandoned_vault_leaves_no_keyring_item(
    prepare: Preparer, memory: MemoryKeyring
) -> None:
    abandon_vault(prepare(WayToOpen.PASSWORD))
    prepared = prepare(WayToOpen.KEYRING)
    assert list(memory.items) == [prepared.item]
    abandon_vault(prepared)
    assert not memory.items


def test_an_existing_vault_is_left_alone(prepare: Preparer, make_vault: VaultMaker) -> None:
    prepared = prepare()
    made = make_vault()
    before = (made.folder / "vault.hdr").read_bytes()
    with pytest.raises(VaultAlreadyThere):
        prepare()
    with pytest.raises(VaultAlreadyThere):
        finish_vault(prepared, prepared.recovery_code)
    assert (made.folder / "vault.hdr").read_bytes() == before


def test_two_programs_never_write_over_each_others_keys(prepare: Preparer, tmp_path: Path) -> None:
    prepared = prepare()
    (tmp_path / "vault").mkdir()
    with lock_vault(tmp_path / "vault"), pytest.raises(VaultInUse):
        finish_vault(prepared, prepared.recovery_code)
    assert not list((tmp_path / "vault").glob("vault.hdr*"))
    finish_vault(prepared, prepared.recovery_code)


def test_a_place_that_leads_nowhere_is_told(prepare: Preparer, tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(FolderNotUsable):
        prepare(WayToOpen.KEYRING, "loop/vault")


def test_a_database_without_headers_is_no_place_for_a_new_vault(
    prepare: Preparer, tmp_path: Path
) -> None:
    (tmp_path / "vault").mkdir()
    (tmp_path / "vault" / "data-0003.db").write_bytes(b"")
    with pytest.raises(VaultAlreadyThere):
        prepare()


def test_a_synced_folder_is_refused(prepare: Preparer) -> None:
    with pytest.raises(PlaceRefused) as refused:
        prepare(WayToOpen.KEYRING, "Dropbox/vault")
    assert refused.value.problem is PlaceProblem.DROPBOX


def test_a_folder_that_cannot_be_made_is_told(prepare: Preparer, tmp_path: Path) -> None:
    prepared = prepare(WayToOpen.KEYRING, "file/vault")
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(FolderNotUsable) as unusable:
        finish_vault(prepared, prepared.recovery_code)
    assert unusable.value.error_number == 20


def test_the_header_demands_the_database_once_it_was_made(make_vault: VaultMaker) -> None:
    made = make_vault()
    assert made.opened.database_pending
    assert made.opened.db_min_bytes == 0
    with pytest.raises(HeaderNotWritten):
        database_made(made.opened)
    made.opened.database_path.write_bytes(b"e" * 5000)
    opened = database_made(made.opened)
    assert opened == replace(made.opened, header=opened.header)
    again = unlock_with_recovery(made.folder, made.recovery_code)
    assert again.header == opened.header
    assert (again.database_pending, again.db_min_bytes, again.header_seq) == (False, 5000, 2)


def test_an_interrupted_making_can_be_done_again(make_vault: VaultMaker) -> None:
    made = make_vault()
    made.opened.database_path.write_bytes(b"half")
    restart_creation(made.opened)
    assert not made.opened.database_path.exists()
    assert (made.folder / "quarantine" / "data-0001.db.1").read_bytes() == b"half"


def test_a_database_that_was_in_use_is_never_cleared(make_vault: VaultMaker) -> None:
    made = make_vault()
    made.opened.database_path.write_bytes(b"full of cases")
    opened = database_made(made.opened)
    with pytest.raises(HeaderOutdated):
        restart_creation(opened)
    write_anchor(made.folder, opened.anchor_key, counter=3, epoch=1, header_seq=2)
    with pytest.raises(HeaderOutdated):
        restart_creation(made.opened)
    assert opened.database_path.read_bytes() == b"full of cases"


def test_the_password_is_not_asked_for_the_keyring_alone(
    tmp_path: Path, memory: MemoryKeyring
) -> None:
    prepared = prepare_vault(
        tmp_path / "v", way=WayToOpen.KEYRING, today=DAY, app="1", keyring=memory.keyring()
    )
    assert PASSWORD not in prepared.header.document
    assert finish_vault(prepared, prepared.recovery_code).slot_type is SlotType.KEYRING
