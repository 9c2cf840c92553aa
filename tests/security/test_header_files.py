"""Two copies: one good one is enough, and nothing bad is thrown away."""

import hashlib
import hmac
import os
import random
import stat
from pathlib import Path

import pytest

from tests.security.test_header import sealed
from tests.security.vaults import MadeVault, MemoryKeyring, VaultMaker
from vpdesk.security import header_files
from vpdesk.security.errors import (
    CopyFault,
    HeaderDamaged,
    HeaderNotWritten,
    HeaderTampered,
    NoVaultHere,
    VaultTooNew,
    WayNotAvailable,
    WrongSecret,
)
from vpdesk.security.header import header_bytes, header_of, parse_header, successor
from vpdesk.security.header_files import Repair, write_header
from vpdesk.security.keys import header_mac_key, new_master_key
from vpdesk.security.slot_types import SlotType
from vpdesk.security.strict_json import canonical
from vpdesk.security.unlocking import unlock_with_keyring, unlock_with_recovery, ways_in

OTHER_CODE = "0000-0000-0000-0000-0000-0000-0000-0000-BFQ4"
FIRST, SECOND = "vault.hdr", "vault.hdr2"


def both(folder: Path) -> tuple[bytes, bytes]:
    return (folder / FIRST).read_bytes(), (folder / SECOND).read_bytes()


def signed(body: bytes, made: MadeVault) -> bytes:
    key = header_mac_key(made.opened.master, vault=made.opened.vault)
    body += hmac.digest(key, body, hashlib.sha256)
    return body + hashlib.sha256(body).digest()


def opens(made: MadeVault) -> Repair:
    opened = unlock_with_recovery(made.folder, made.recovery_code)
    assert opened.master == made.opened.master
    return opened.repair


def test_copies_are_identical_private_files(make_vault: VaultMaker) -> None:
    made = make_vault()
    first, second = both(made.folder)
    assert first == second
    modes = {stat.S_IMODE((made.folder / name).stat().st_mode) for name in (FIRST, SECOND)}
    assert modes == {0o600}
    assert stat.S_IMODE(made.folder.stat().st_mode) == 0o700
    assert sorted(path.name for path in made.folder.iterdir()) == ["instance.lock", FIRST, SECOND]
    assert opens(made) is Repair.NOT_NEEDED


def test_every_flipped_byte_of_one_copy_is_recovered(make_vault: VaultMaker) -> None:
    made = make_vault()
    good, _ = both(made.folder)
    assert parse_header(good) == made.opened.header
    for place in range(len(good)):
        flipped = bytearray(good)
        flipped[place] ^= 1 << place % 8
        with pytest.raises(HeaderDamaged):
            parse_header(bytes(flipped))
    for name in (FIRST, SECOND):
        for place in (0, 8, 11, 12, 40, 900, 5_000, 16_319, 16_320, 16_352, 16_383):
            flipped = bytearray(good)
            flipped[place] ^= 0x10
            (made.folder / name).write_bytes(flipped)
            assert opens(made) is Repair.DONE
            assert both(made.folder) == (good, good)
    kept = sorted((made.folder / "quarantine").iterdir())
    assert len(kept) == 22
    assert all(path.read_bytes() != good for path in kept)


@pytest.mark.parametrize("name", [FIRST, SECOND])
def test_a_missing_copy_comes_back(make_vault: VaultMaker, name: str) -> None:
    made = make_vault()
    good, _ = both(made.folder)
    (made.folder / name).unlink()
    assert opens(made) is Repair.DONE
    assert both(made.folder) == (good, good)
    assert not (made.folder / "quarantine").exists()


def test_links_and_folders_are_not_read(make_vault: VaultMaker, tmp_path: Path) -> None:
    made = make_vault()
    good, _ = both(made.folder)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_bytes(good)
    for name in (FIRST, SECOND):
        (made.folder / name).unlink()
    (made.folder / FIRST).symlink_to(elsewhere)
    (made.folder / SECOND).mkdir()
    with pytest.raises(HeaderDamaged) as damaged:
        opens(made)
    assert damaged.value.faults == (CopyFault.NOT_A_FILE, CopyFault.NOT_A_FILE)
    (made.folder / SECOND).rmdir()
    os.mkfifo(made.folder / SECOND)
    with pytest.raises(HeaderDamaged):
        ways_in(made.folder)
    (made.folder / SECOND).unlink()
    (made.folder / SECOND).write_bytes(good)
    assert opens(made) is Repair.DONE
    assert (made.folder / FIRST).is_file()
    assert not (made.folder / FIRST).is_symlink()
    assert (made.folder / "quarantine" / "vault.hdr.1").is_symlink()


def test_an_unreadable_copy_is_told(
    make_vault: VaultMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make_vault()

    def fail(path: Path, *, at_most: int) -> bytes:
        raise OSError(5, f"{path} {at_most}")

    monkeypatch.setattr(header_files, "read_regular", fail)
    with pytest.raises(HeaderDamaged) as damaged:
        ways_in(made.folder)
    assert damaged.value.faults == (CopyFault.UNREADABLE, CopyFault.UNREADABLE)


def test_the_newer_of_two_genuine_copies_wins(make_vault: VaultMaker) -> None:
    made = make_vault()
    old, _ = both(made.folder)
    write_header(made.folder, successor(made.opened.header, db_min_bytes=7), made.opened.master)
    new, _ = both(made.folder)
    (made.folder / FIRST).write_bytes(old)
    opened = unlock_with_recovery(made.folder, made.recovery_code)
    assert opened.db_min_bytes == 7
    assert opened.repair is Repair.DONE
    assert both(made.folder) == (new, new)
    assert not (made.folder / "quarantine").exists()


def test_a_forged_newer_copy_does_not_lock_the_owner_out(make_vault: VaultMaker) -> None:
    made = make_vault()
    good, _ = both(made.folder)
    forged = {**made.opened.header.document, "seq": 999, "db_min_bytes": 0}
    (made.folder / FIRST).write_bytes(sealed(canonical(forged)))
    assert opens(made) is Repair.DONE
    assert both(made.folder) == (good, good)
    assert (made.folder / "quarantine" / "vault.hdr.1").exists()


def test_two_forged_copies_are_told_as_tampering(make_vault: VaultMaker) -> None:
    made = make_vault()
    forged = {**made.opened.header.document, "db_min_bytes": 1}
    for name in (FIRST, SECOND):
        (made.folder / name).write_bytes(sealed(canonical(forged)))
    before = both(made.folder)
    with pytest.raises(HeaderTampered):
        opens(made)
    assert both(made.folder) == before


def test_slots_moved_to_another_vault_open_nothing(make_vault: VaultMaker) -> None:
    made, other = make_vault(), make_vault(folder="other")
    stolen = {**other.opened.header.document, "slots": made.opened.header.document["slots"]}
    forged = header_bytes(header_of(stolen), other.opened.master)
    for name in (FIRST, SECOND):
        (other.folder / name).write_bytes(forged)
    with pytest.raises(WrongSecret):
        unlock_with_recovery(other.folder, made.recovery_code)


def test_a_genuine_newer_format_beside_an_older_copy_is_not_overwritten(
    make_vault: VaultMaker,
) -> None:
    made = make_vault()
    later = made.opened.header
    new_document = {**later.document, "min_reader": 2, "seq": 2}
    body = sealed(canonical(new_document))[:16_320]
    (made.folder / SECOND).write_bytes(signed(body, made))
    before = both(made.folder)
    with pytest.raises(VaultTooNew):
        opens(made)
    assert both(made.folder) == before


def test_a_forged_newer_format_does_not_lock_the_owner_out(make_vault: VaultMaker) -> None:
    made = make_vault()
    (made.folder / FIRST).write_bytes(sealed(canonical({"min_reader": 99})))
    assert opens(made) is Repair.DONE


def test_two_newer_copies_are_told_without_a_secret(make_vault: VaultMaker) -> None:
    made = make_vault()
    for name in (FIRST, SECOND):
        (made.folder / name).write_bytes(sealed(canonical({"min_reader": 3})))
    with pytest.raises(VaultTooNew) as new:
        ways_in(made.folder)
    assert new.value.min_reader == 3


def test_flips_in_both_copies_give_only_named_results(make_vault: VaultMaker) -> None:
    made = make_vault()
    good, _ = both(made.folder)
    chance = random.Random(1)
    for _ in range(60):
        for name in (FIRST, SECOND):
            flipped = bytearray(good)
            flipped[chance.randrange(len(good))] ^= 1 << chance.randrange(8)
            (made.folder / name).write_bytes(flipped)
        with pytest.raises(HeaderDamaged) as damaged:
            opens(made)
        assert len(damaged.value.faults) == 2


def test_a_vault_without_headers_is_damaged_and_an_empty_folder_no_vault(
    make_vault: VaultMaker, tmp_path: Path
) -> None:
    made = make_vault()
    for name in (FIRST, SECOND):
        (made.folder / name).unlink()
    for empty in (made.folder, tmp_path / "nowhere"):
        with pytest.raises(NoVaultHere):
            ways_in(empty)
    made.opened.database_path.write_bytes(b"x")
    with pytest.raises(HeaderDamaged) as damaged:
        ways_in(made.folder)
    assert damaged.value.faults == (CopyFault.MISSING, CopyFault.MISSING)


def test_a_wrong_secret_changes_nothing(make_vault: VaultMaker) -> None:
    made = make_vault()
    (made.folder / FIRST).write_bytes(b"bad")
    with pytest.raises(WrongSecret) as wrong:
        unlock_with_recovery(made.folder, OTHER_CODE)
    assert wrong.value.slot_type is SlotType.RECOVERY
    assert (made.folder / FIRST).read_bytes() == b"bad"


def test_a_copy_without_the_slot_yields_to_the_one_that_has_it(make_vault: VaultMaker) -> None:
    made = make_vault()
    slots = [slot.document for slot in made.opened.header.slots]
    kept = [slot for slot in slots if slot["type"] == "keyring"]
    newer = successor(made.opened.header, slots=kept)
    (made.folder / FIRST).write_bytes(header_bytes(newer, new_master_key()))
    assert opens(made) is Repair.DONE
    (made.folder / FIRST).write_bytes(header_bytes(newer, made.opened.master))
    (made.folder / SECOND).write_bytes(header_bytes(newer, made.opened.master))
    with pytest.raises(WayNotAvailable) as absent:
        opens(made)
    assert absent.value.slot_type is SlotType.RECOVERY


def test_a_repair_that_fails_still_opens_and_says_so(
    make_vault: VaultMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make_vault()
    (made.folder / SECOND).write_bytes(b"bad")

    def fail(path: Path, content: bytes) -> None:
        raise OSError(28, f"{path} {len(content)}")

    monkeypatch.setattr(header_files, "replace_durably", fail)
    assert opens(made) is Repair.FAILED


def test_a_header_that_cannot_be_written_or_reads_back_otherwise_is_told(
    make_vault: VaultMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make_vault()
    with pytest.raises(HeaderNotWritten) as failed:
        write_header(made.folder / "nowhere", made.opened.header, made.opened.master)
    assert failed.value.error_number == 2
    monkeypatch.setattr(header_files, "replace_durably", lambda *_: None)
    changed = successor(made.opened.header, db_min_bytes=3)
    with pytest.raises(HeaderNotWritten) as differs:
        write_header(made.folder, changed, made.opened.master)
    assert differs.value.error_number is None


def test_ways_in_are_told_best_first(make_vault: VaultMaker) -> None:
    assert ways_in(make_vault().folder) == (SlotType.KEYRING, SlotType.RECOVERY)


def test_the_keyring_opens_beside_a_bad_copy(make_vault: VaultMaker, memory: MemoryKeyring) -> None:
    made = make_vault()
    (made.folder / SECOND).write_bytes(b"")
    opened = unlock_with_keyring(made.folder, keyring=memory.keyring())
    assert opened.repair is Repair.DONE
