"""A backup reads back as written, and nothing else is ever taken for one."""

import io
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.security.vaults import PASSWORD, MadeVault, MemoryKeyring, VaultMaker
from vpdesk.security.backup_errors import BackupDamaged, BackupFault, BackupOfAnotherKey
from vpdesk.security.backup_files import (
    Manifest,
    digest_of,
    header_of_backup,
    manifest_of_backup,
    read_backup,
    write_backup,
)
from vpdesk.security.backup_header import new_backup_id, open_part, read_header
from vpdesk.security.backup_unlocking import (
    unlock_backup_with_password,
    unlock_backup_with_recovery,
)
from vpdesk.security.chunked import CHUNK_BYTES, ChunkWriter, read_chunks
from vpdesk.security.errors import (
    KeyringFailed,
    VaultTooNew,
    WayNotAvailable,
    WrongSecret,
)
from vpdesk.security.keys import MasterKey
from vpdesk.security.slot_types import SlotType
from vpdesk.security.strict_json import canonical
from vpdesk.security.way_slots import WayToOpen

CREATED = datetime.fromisoformat("2026-03-02T08:12:30")
KEY = b"k" * 32
SEALED = CHUNK_BYTES + 16


def written(made: MadeVault, folder: Path, size: int = 3 * CHUNK_BYTES) -> tuple[Path, bytes]:
    database = folder / "database"
    content = Random(size).randbytes(size)
    database.write_bytes(content)
    path = folder / f"{new_backup_id()}.vpbak"
    header = made.opened.header
    part = open_part(
        header, backup_id=new_backup_id(), created=CREATED, app="0.2.0", schema="0002_x"
    )
    manifest = Manifest(
        bytes=size,
        sha256=digest_of(database),
        row_counts={"case": 3},
        commits=7,
        line="",
        vault_header={"seq": 1},
    )
    for _ in write_backup(
        path,
        database,
        open_part=part,
        manifest=manifest,
        master=made.opened.master,
        vault=made.opened.vault,
    ):
        pass
    return path, content


def read(path: Path, master: MasterKey) -> bytes:
    header, found = header_of_backup(path), bytearray()
    for _ in read_backup(path, header, master, take=found.extend):
        pass
    return bytes(found)


@pytest.fixture
def made(make_vault: VaultMaker) -> MadeVault:
    return make_vault(WayToOpen.PASSWORD)


@pytest.mark.parametrize(
    "size", [0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 5 * CHUNK_BYTES, 1_500_000]
)
def test_backup_reads_back_as_written(made: MadeVault, tmp_path: Path, size: int) -> None:
    path, content = written(made, tmp_path, size)
    header = header_of_backup(path)
    assert read(path, made.opened.master) == content
    assert (header.vault, header.created, header.schema) == (made.opened.vault, CREATED, "0002_x")
    manifest = manifest_of_backup(path, header, made.opened.master)
    assert (manifest.bytes, manifest.commits, manifest.row_counts) == (size, 7, {"case": 3})
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600


def test_how_much_work_there_is_stays_sealed(made: MadeVault, tmp_path: Path) -> None:
    path, _ = written(made, tmp_path)
    opened = header_of_backup(path).document
    assert set(opened) == {
        "v", "min_reader", "id", "vault", "epoch", "created", "app", "schema", "slots", "key",
    }  # fmt: skip
    assert b"commits" not in path.read_bytes()


def test_slot_of_the_keyring_alone_stays_at_home(make_vault: VaultMaker, tmp_path: Path) -> None:
    path, _ = written(make_vault(WayToOpen.KEYRING), tmp_path)
    assert [slot.slot_type for slot in header_of_backup(path).slots] == [SlotType.RECOVERY]


def test_password_or_recovery_code_opens_it_without_the_vault(
    made: MadeVault, tmp_path: Path
) -> None:
    path, content = written(made, tmp_path)
    header = header_of_backup(path)
    with_password = unlock_backup_with_password(header, PASSWORD)
    with_code = unlock_backup_with_recovery(header, made.recovery_code)
    assert read(path, with_password.master) == read(path, with_code.master) == content
    with pytest.raises(WrongSecret):
        unlock_backup_with_password(header, PASSWORD + "x")


def test_password_and_keyring_open_it_where_both_are(
    make_vault: VaultMaker, memory: MemoryKeyring, tmp_path: Path
) -> None:
    path, content = written(make_vault(WayToOpen.BOUND), tmp_path)
    header = header_of_backup(path)
    opened = unlock_backup_with_password(header, PASSWORD, keyring=memory.keyring())
    assert read(path, opened.master) == content
    memory.items.clear()
    with pytest.raises(KeyringFailed):
        unlock_backup_with_password(header, PASSWORD, keyring=memory.keyring())


def test_backup_of_a_vault_with_a_keyring_has_no_password(
    make_vault: VaultMaker, tmp_path: Path
) -> None:
    path, _ = written(make_vault(WayToOpen.KEYRING), tmp_path)
    with pytest.raises(WayNotAvailable):
        unlock_backup_with_password(header_of_backup(path), PASSWORD)


def test_another_master_key_opens_nothing(made: MadeVault, tmp_path: Path) -> None:
    path, _ = written(made, tmp_path)
    with pytest.raises(BackupOfAnotherKey):
        read(path, MasterKey(secret=b"x" * 32))


def taken(path: Path, master: MasterKey) -> bytes:
    """Return what a damaged file gives away before it is refused."""
    found = bytearray()
    with pytest.raises((BackupDamaged, VaultTooNew, BackupOfAnotherKey)):
        for _ in read_backup(path, header_of_backup(path), master, take=found.extend):
            pass
    return bytes(found)


def test_every_flipped_bit_is_noticed(made: MadeVault, tmp_path: Path) -> None:
    path, content = written(made, tmp_path, 3 * CHUNK_BYTES + 100)
    whole = path.read_bytes()
    random = Random(5)
    # Every byte before the chunks, and anywhere in them.
    start = len(whole) - (3 * SEALED + 100 + 16 + 200)
    places = [*range(start), *(random.randrange(len(whole)) for _ in range(600))]
    for place in places:
        bad = bytearray(whole)
        bad[place] ^= 1 << random.randrange(8)
        path.write_bytes(bad)
        assert content.startswith(taken(path, made.opened.master)), place


def test_cut_off_anywhere_it_is_noticed(made: MadeVault, tmp_path: Path) -> None:
    path, _ = written(made, tmp_path, 3 * CHUNK_BYTES)
    whole = path.read_bytes()
    prefix = len(header_of_backup(path).prefix) + 56
    borders = [prefix + number * SEALED + more for number in range(4) for more in (-1, 0, 1, 15)]
    for length in {*range(0, prefix, 37), *borders, len(whole) - 1, len(whole) - 16}:
        path.write_bytes(whole[:length])
        taken(path, made.opened.master)


def test_appended_exchanged_and_mixed_chunks_are_noticed(made: MadeVault, tmp_path: Path) -> None:
    path, _ = written(made, tmp_path, 4 * CHUNK_BYTES)
    other, _ = written(made, tmp_path, 4 * CHUNK_BYTES)
    whole, foreign = path.read_bytes(), other.read_bytes()
    prefix = len(header_of_backup(path).prefix) + 56
    first, second = whole[prefix : prefix + SEALED], whole[prefix + SEALED : prefix + 2 * SEALED]
    rest = whole[prefix + 2 * SEALED :]
    assert len(foreign) == len(whole)
    for bad in (
        whole + b"x",
        whole + first,
        whole[:prefix] + second + first + rest,
        whole[:prefix] + first + first + rest,
        whole[:prefix] + second + rest,
        whole[: prefix + SEALED] + foreign[prefix + SEALED :],
        foreign[: prefix - 56] + whole[prefix - 56 :],
        foreign[:prefix] + whole[prefix:],
    ):
        path.write_bytes(bad)
        taken(path, made.opened.master)


def test_manifest_that_lies_is_noticed(made: MadeVault, tmp_path: Path) -> None:
    path, _ = written(made, tmp_path)
    header = header_of_backup(path)
    manifest = manifest_of_backup(path, header, made.opened.master)
    for wrong in (replace(manifest, bytes=1), replace(manifest, sha256="00" * 32)):
        path.unlink()
        for _ in write_backup(
            path,
            tmp_path / "database",
            open_part=header.document,
            manifest=wrong,
            master=made.opened.master,
            vault=made.opened.vault,
        ):
            pass
        with pytest.raises(BackupDamaged) as refused:
            read(path, made.opened.master)
        assert refused.value.fault is BackupFault.CONTENT


@given(content=st.binary(max_size=400))
def test_no_bytes_make_the_reader_fail_otherwise(content: bytes) -> None:
    for start in (b"", b"VPDKBAK\x01", b"VPDKBAK\x01\x00\x00\x00\x10"):
        with pytest.raises((BackupDamaged, VaultTooNew)):
            read_header(io.BytesIO(start + content))


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"id": "zz"}, BackupFault.HEADER),
        ({"created": "2026-13-02T08:12:30Z"}, BackupFault.HEADER),
        ({"created": "gisteren"}, BackupFault.HEADER),
        ({"slots": []}, BackupFault.HEADER),
        ({"key": {}}, BackupFault.HEADER),
        ({"epoch": 0}, BackupFault.HEADER),
        ({"min_reader": "1"}, BackupFault.HEADER),
    ],
)
def test_header_with_a_wrong_field_is_refused(
    made: MadeVault, tmp_path: Path, change: dict[str, object], fault: BackupFault
) -> None:
    path, _ = written(made, tmp_path)
    document = {**header_of_backup(path).document, **change}
    with pytest.raises(BackupDamaged) as refused:
        read_header(io.BytesIO(as_prefix(document)))
    assert refused.value.fault is fault


def as_prefix(document: dict[str, object]) -> bytes:
    content = canonical(document)  # type: ignore[arg-type]
    return b"VPDKBAK\x01" + len(content).to_bytes(4, "big") + content


def test_newer_format_and_greedy_password_are_refused(made: MadeVault, tmp_path: Path) -> None:
    path, _ = written(made, tmp_path)
    document = dict(header_of_backup(path).document)
    with pytest.raises(VaultTooNew):
        read_header(io.BytesIO(as_prefix({**document, "min_reader": 2})))
    slot = dict(document["slots"][0])  # type: ignore[arg-type,index]
    slot["kdf"] = {**slot["kdf"], "m": 2**40}
    with pytest.raises(BackupDamaged) as refused:
        read_header(io.BytesIO(as_prefix({**document, "slots": [slot]})))
    assert refused.value.fault is BackupFault.KDF_REFUSED
    with pytest.raises(BackupDamaged):
        read_header(io.BytesIO(b"VPDKBAK\x01\xff\xff\xff\xff" + bytes(64)))


@pytest.mark.skipif(os.name == "nt", reason="no links or pipes there")
def test_what_is_no_file_is_no_backup(made: MadeVault, tmp_path: Path) -> None:
    path, _ = written(made, tmp_path)
    link, pipe = tmp_path / "link.vpbak", tmp_path / "pipe.vpbak"
    link.symlink_to(path)
    os.mkfifo(pipe)
    faults = {}
    for each in (link, pipe, tmp_path, tmp_path / "nothing"):
        with pytest.raises(BackupDamaged) as refused:
            header_of_backup(each)
        faults[each.name] = refused.value.fault
    assert faults.pop("nothing") is BackupFault.MISSING
    assert set(faults.values()) == {BackupFault.UNREADABLE}


def message(content: bytes) -> bytes:
    target = io.BytesIO()
    writer = ChunkWriter(target, key=KEY, context=b"test")
    writer.write(content)
    writer.finish()
    return target.getvalue()


@given(size=st.integers(0, 3 * CHUNK_BYTES), step=st.integers(1, 2 * CHUNK_BYTES))
def test_chunks_are_the_same_however_they_were_written(size: int, step: int) -> None:
    content = bytes(size)
    target = io.BytesIO()
    writer = ChunkWriter(target, key=KEY, context=b"test")
    for start in range(0, size, step):
        writer.write(content[start : start + step])
    writer.finish()
    sealed = target.getvalue()
    assert len(sealed) == 56 + size + 16 * (size // CHUNK_BYTES + 1)
    assert b"".join(read_chunks(io.BytesIO(sealed), key=KEY, context=b"test")) == content


@pytest.mark.parametrize(("key", "context"), [(b"x" * 32, b"test"), (KEY, b"other")])
def test_chunks_open_with_their_key_and_context_only(key: bytes, context: bytes) -> None:
    with pytest.raises(BackupDamaged):
        list(read_chunks(io.BytesIO(message(b"abc")), key=key, context=context))


def test_first_chunk_of_a_manifest_without_an_end_is_refused(
    made: MadeVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, _ = written(made, tmp_path)
    header = header_of_backup(path)
    lies: tuple[Callable[[], bytes], ...] = (
        lambda: b"",
        lambda: (70_000).to_bytes(4, "big"),
        lambda: (100).to_bytes(4, "big") + b"{}",
        lambda: (2).to_bytes(4, "big") + b"[]",
        lambda: (2).to_bytes(4, "big") + b"{}",
    )
    for lie in lies:
        monkeypatch.setattr(
            "vpdesk.security.backup_files.read_chunks", lambda *_, lie=lie, **__: iter([lie()])
        )
        with pytest.raises(BackupDamaged) as refused:
            manifest_of_backup(path, header, made.opened.master)
        assert refused.value.fault is BackupFault.CONTENT


def test_file_exchanged_while_it_is_read_is_noticed(made: MadeVault, tmp_path: Path) -> None:
    path, _ = written(made, tmp_path)
    other, _ = written(made, tmp_path)
    header = header_of_backup(path)
    other.replace(path)
    with pytest.raises(BackupDamaged) as refused:
        manifest_of_backup(path, header, made.opened.master)
    assert refused.value.fault is BackupFault.CHANGED


@pytest.mark.parametrize(("tables", "read_back"), [(256, True), (257, False)])
def test_manifest_may_be_longer_than_a_chunk_and_has_a_limit(
    made: MadeVault, tmp_path: Path, *, tables: int, read_back: bool
) -> None:
    path, content = written(made, tmp_path)
    header = header_of_backup(path)
    manifest = manifest_of_backup(path, header, made.opened.master)
    rows = {f"{number:0100}": number for number in range(tables)}
    path.unlink()
    for _ in write_backup(
        path,
        tmp_path / "database",
        open_part=header.document,
        manifest=replace(manifest, row_counts=rows),
        master=made.opened.master,
        vault=made.opened.vault,
    ):
        pass
    if read_back:
        assert read(path, made.opened.master) == content
    else:
        taken(path, made.opened.master)
