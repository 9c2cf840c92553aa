import ctypes
import shutil
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tests.fixtures import CHEAPEST, TODAY, MemoryBackend
from vpdesk.security import unlocking
from vpdesk.security.anchor import write_anchor
from vpdesk.security.creation import database_made
from vpdesk.security.opened_keys import OpenedKeys
from vpdesk.services.desk import Desk, Notice
from vpdesk.services.errors import (
    DatabaseDamaged,
    DatabaseOlder,
    DatabaseRefused,
    HeaderOlder,
    KeyringFailed,
    KeyringState,
    NoVaultHere,
    PasswordTooCommon,
    PasswordTooShort,
    PasswordTooWeak,
    PlaceRefused,
    RecoveryCodeMismatch,
    RecoveryCodeMistyped,
    VaultAlreadyThere,
    VaultClosed,
    VaultInUse,
    VaultOlder,
    WayNotAvailable,
    WrongSecret,
)
from vpdesk.services.vaults import opening, vaults
from vpdesk.services.vaults.vaults import Keyring, PreparedVault, WayIn, WayToOpen
from vpdesk.storage import vault_database
from vpdesk.storage.sqlcipher import make_file

PASSWORD = "zeven zwarte zwanen"
OTHER_CODE = "000G-40R4-0M30-E209-185G-R38E-1W81-24GK-14WB"


def on_today() -> date:
    return TODAY


def prepare(
    folder: Path, way: WayToOpen = WayToOpen.PASSWORD, keyring: Keyring | None = None
) -> PreparedVault:
    return vaults.prepare(
        folder,
        way=way,
        password=PASSWORD,
        today=on_today,
        keyring=keyring or fresh_keyring(),
        argon2=CHEAPEST,
    )


def fresh_keyring() -> Keyring:
    backend = MemoryBackend()
    return Keyring(make_backend=lambda: backend)


@pytest.fixture(scope="session")
def prepared_once(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """Make a vault with a password once; give its folder and its recovery code."""
    folder = tmp_path_factory.mktemp("password") / "vault"
    prepared = prepare(folder)
    vaults.create(prepared, typed_code=prepared.recovery_code, today=on_today).close()
    return folder, prepared.recovery_code


@pytest.fixture
def folder(prepared_once: tuple[Path, str], tmp_path: Path) -> Path:
    folder = tmp_path / "kluis"
    shutil.copytree(prepared_once[0], folder)
    return folder


@pytest.fixture
def code(prepared_once: tuple[Path, str]) -> str:
    return prepared_once[1]


def unlock(folder: Path, code: str, *, accept_older: bool = False) -> Desk:
    return vaults.unlock_with_recovery_code(folder, code, today=on_today, accept_older=accept_older)


def put(desk: Desk, value: str) -> None:
    with desk._database.writing() as tx:
        tx.settings.put("test", value)


def value_in(desk: Desk) -> str | None:
    with desk._database.reading() as tx:
        return tx.settings.get("test")


def test_a_vault_opens_with_its_password_and_with_its_recovery_code(
    folder: Path, code: str
) -> None:
    assert vaults.ways_in(folder) == {WayIn.PASSWORD, WayIn.RECOVERY}

    desk = vaults.unlock_with_password(folder, PASSWORD, today=on_today)
    put(desk, "gezien")
    desk.close()
    desk = unlock(folder, code.lower())

    assert value_in(desk) == "gezien"
    assert desk.notices == frozenset()
    assert desk.today() == TODAY
    desk.close()


def test_a_vault_opens_with_the_keyring_alone(tmp_path: Path) -> None:
    keyring = fresh_keyring()
    prepared = prepare(tmp_path / "kluis", WayToOpen.KEYRING, keyring)
    vaults.create(prepared, typed_code=prepared.recovery_code, today=on_today).close()

    vaults.unlock_with_keyring(tmp_path / "kluis", today=on_today, keyring=keyring).close()

    with pytest.raises(KeyringFailed) as caught:
        vaults.unlock_with_keyring(tmp_path / "kluis", keyring=fresh_keyring())
    assert caught.value.state is KeyringState.ITEM_MISSING
    with pytest.raises(WayNotAvailable):
        vaults.unlock_with_password(tmp_path / "kluis", PASSWORD, keyring=keyring)


def test_a_bound_vault_opens_with_password_and_keyring_together(tmp_path: Path) -> None:
    keyring = fresh_keyring()
    folder = tmp_path / "kluis"
    prepared = prepare(folder, WayToOpen.BOUND, keyring)
    vaults.create(prepared, typed_code=prepared.recovery_code, today=on_today).close()

    vaults.unlock_with_password(folder, PASSWORD, today=on_today, keyring=keyring).close()

    with pytest.raises(WrongSecret):
        vaults.unlock_with_password(folder, "iets heel anders", keyring=keyring)
    with pytest.raises(KeyringFailed):
        vaults.unlock_with_password(folder, PASSWORD, keyring=fresh_keyring())


def test_a_password_slot_opens_where_the_bound_one_does_not(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    both = (WayIn.BOUND, WayIn.PASSWORD, WayIn.RECOVERY)
    monkeypatch.setattr(unlocking, "ways_in", lambda _folder: both)

    vaults.unlock_with_password(folder, PASSWORD, today=on_today).close()


def test_a_new_vault_holds_the_starter_content(folder: Path, code: str) -> None:
    desk = unlock(folder, code)

    with desk._database.reading() as tx:
        assert tx.terms.all
    desk.close()


@pytest.mark.parametrize(
    ("typed", "error"), [("RB6B", RecoveryCodeMistyped), (OTHER_CODE, RecoveryCodeMismatch)]
)
def test_nothing_is_written_before_the_recovery_code_was_typed_back(
    tmp_path: Path, typed: str, error: type[Exception]
) -> None:
    folder = tmp_path / "kluis"
    prepared = prepare(folder, WayToOpen.KEYRING)

    with pytest.raises(error):
        vaults.create(prepared, typed_code=typed)

    assert not folder.exists()
    vaults.create(prepared, typed_code=prepared.recovery_code).close()


def test_an_abandoned_vault_leaves_nothing_in_the_keyring(tmp_path: Path) -> None:
    backend = MemoryBackend()
    prepared = prepare(tmp_path / "kluis", WayToOpen.KEYRING, Keyring(make_backend=lambda: backend))
    assert len(backend.items) == 1

    vaults.abandon(prepared)

    assert backend.items == {}


@pytest.mark.parametrize(
    ("password", "error"),
    [
        ("kort", PasswordTooShort),
        ("123456789012", PasswordTooCommon),
        ("amsterdam utrecht", PasswordTooWeak),
    ],
)
def test_a_password_that_protects_little_is_refused(
    tmp_path: Path, password: str, error: type[Exception]
) -> None:
    with pytest.raises(error):
        vaults.prepare(tmp_path / "kluis", way=WayToOpen.PASSWORD, password=password)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells")
def test_no_memory_is_left_behind_while_the_recovery_code_is_written_down(tmp_path: Path) -> None:
    get_dumpable, set_dumpable = 3, 4
    libc = ctypes.CDLL(None)
    libc.prctl(set_dumpable, 1, 0, 0, 0)

    prepare(tmp_path / "kluis", WayToOpen.KEYRING)

    assert libc.prctl(get_dumpable, 0, 0, 0, 0) == 0


def test_a_vault_is_never_made_over_another(folder: Path) -> None:
    with pytest.raises(VaultAlreadyThere):
        prepare(folder)


@pytest.mark.parametrize(
    "open_it",
    [
        lambda folder: vaults.unlock_with_password(folder, PASSWORD),
        vaults.unlock_with_keyring,
        lambda folder: vaults.unlock_with_recovery_code(folder, OTHER_CODE),
        vaults.ways_in,
    ],
)
def test_where_there_is_no_vault_none_is_made(
    tmp_path: Path, open_it: Callable[[Path], object]
) -> None:
    with pytest.raises(NoVaultHere):
        open_it(tmp_path)

    assert list(tmp_path.iterdir()) == []


def test_another_secret_does_not_open(folder: Path) -> None:
    with pytest.raises(WrongSecret):
        vaults.unlock_with_password(folder, "iets heel anders")
    with pytest.raises(WrongSecret):
        vaults.unlock_with_recovery_code(folder, OTHER_CODE)


def test_only_one_desk_at_a_time(folder: Path, code: str) -> None:
    desk = unlock(folder, code)

    with pytest.raises(VaultInUse):
        unlock(folder, code)

    desk.close()
    unlock(folder, code).close()


def test_a_failed_opening_gives_the_vault_free(folder: Path, code: str) -> None:
    with pytest.raises(WrongSecret):
        unlock(folder, OTHER_CODE)

    unlock(folder, code).close()


def test_a_closed_desk_is_of_no_use(folder: Path, code: str) -> None:
    desk = unlock(folder, code)
    desk.close()
    desk.close()

    with pytest.raises(VaultClosed):
        value_in(desk)


def test_a_vault_in_a_copied_folder_is_refused(folder: Path, code: str) -> None:
    moved = folder.parent / "Dropbox" / "kluis"
    shutil.copytree(folder, moved)

    with pytest.raises(PlaceRefused):
        unlock(moved, code)


def test_an_older_database_is_told_with_the_number_of_changes(folder: Path, code: str) -> None:
    database = folder / "data-0001.db"
    older = database.read_bytes()
    desk = unlock(folder, code)
    for value in "abc":
        put(desk, value)
    desk.close()
    newer = database.read_bytes()
    database.write_bytes(older)

    with pytest.raises(DatabaseOlder) as caught:
        unlock(folder, code)

    opening_noted = 1
    assert caught.value.changes == opening_noted + 3
    assert database.read_bytes() == older
    database.write_bytes(newer)
    unlock(folder, code).close()


def test_an_older_database_opens_when_its_user_wants_it(folder: Path, code: str) -> None:
    older = (folder / "data-0001.db").read_bytes()
    desk = unlock(folder, code)
    put(desk, "weg")
    desk.close()
    (folder / "data-0001.db").write_bytes(older)

    desk = unlock(folder, code, accept_older=True)

    assert value_in(desk) is None
    desk.close()
    unlock(folder, code).close()


def test_an_older_header_is_told(folder: Path, code: str) -> None:
    keys = unlocking.unlock_with_recovery(folder, code)
    write_anchor(
        folder, keys.anchor_key, counter=1, epoch=keys.epoch, header_seq=keys.header_seq + 1
    )

    with pytest.raises(HeaderOlder):
        unlock(folder, code)

    unlock(folder, code, accept_older=True).close()
    unlock(folder, code).close()


def test_an_older_header_does_not_hide_that_changes_are_missing(folder: Path, code: str) -> None:
    keys = unlocking.unlock_with_recovery(folder, code)
    write_anchor(
        folder, keys.anchor_key, counter=1000, epoch=keys.epoch, header_seq=keys.header_seq + 1
    )

    with pytest.raises(VaultOlder) as caught:
        unlock(folder, code)

    assert caught.value.changes > 900
    unlock(folder, code, accept_older=True).close()
    unlock(folder, code).close()


@pytest.mark.parametrize(
    ("spoil", "notice"),
    [
        (lambda path: path.unlink(), Notice.COUNTER_MISSING),
        (lambda path: path.write_bytes(b"?" * 1024), Notice.COUNTER_DAMAGED),
    ],
)
def test_a_lost_counter_is_told_once(
    folder: Path, code: str, spoil: Callable[[Path], object], notice: Notice
) -> None:
    spoil(folder / "anchor")

    desk = unlock(folder, code)

    assert desk.notices == {notice}
    desk.close()
    desk = unlock(folder, code)
    assert desk.notices == frozenset()
    desk.close()


def test_a_damaged_header_is_repaired_and_told(folder: Path, code: str) -> None:
    (folder / "vault.hdr2").write_bytes(b"?")

    desk = unlock(folder, code)

    assert desk.notices == {Notice.HEADER_REPAIRED}
    assert (folder / "vault.hdr").read_bytes() == (folder / "vault.hdr2").read_bytes()
    desk.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has access lists")
def test_files_open_to_others_are_closed_and_that_is_told(folder: Path, code: str) -> None:
    (folder / "data-0001.db").chmod(0o644)

    desk = unlock(folder, code)

    assert desk.notices == {Notice.OTHERS_HAD_ACCESS}
    assert (folder / "data-0001.db").stat().st_mode & 0o077 == 0
    desk.close()


def test_a_counter_that_cannot_be_written_does_not_keep_the_vault_open(
    folder: Path, code: str
) -> None:
    desk = unlock(folder, code)
    put(desk, "bewaard")
    (folder / "anchor").unlink()
    (folder / "anchor").mkdir()
    (folder / "quarantine").write_bytes(b"")

    desk.close()

    (folder / "anchor").rmdir()
    (folder / "quarantine").unlink()
    desk = unlock(folder, code)
    assert value_in(desk) == "bewaard"
    desk.close()


@pytest.mark.parametrize(
    ("spoil", "error"),
    [
        (lambda path: path.unlink(), DatabaseRefused),
        (lambda path: path.write_bytes(b""), DatabaseRefused),
        (lambda path: path.write_bytes(path.read_bytes()[:-4096]), DatabaseRefused),
        (lambda path: path.write_bytes(b"SQLite format 3\0" * 100_000), DatabaseRefused),
        (lambda path: path.write_bytes(bytes(path.stat().st_size)), DatabaseDamaged),
    ],
)
def test_a_bad_database_is_neither_opened_nor_replaced(
    folder: Path, code: str, spoil: Callable[[Path], object], error: type[Exception]
) -> None:
    spoil(folder / "data-0001.db")
    before = {
        path.name: path.read_bytes() for path in folder.iterdir() if path.name != "instance.lock"
    }

    with pytest.raises(error):
        unlock(folder, code)

    assert before == {
        path.name: path.read_bytes() for path in folder.iterdir() if path.name != "instance.lock"
    }


class Crash(BaseException):
    """The end of the program."""


STEPS = [
    "vault_database.create",
    "fill_new_vault",
    "anchor_to",
    "vault_database.open_database",
    "database_made",
    "Desk",
]


COMPLETE_WITHOUT_ANCHOR = [("fill_new_vault", "after"), ("anchor_to", "before")]


@pytest.mark.parametrize("moment", ["before", "after"])
@pytest.mark.parametrize("step", STEPS)
def test_a_vault_whose_making_broke_off_is_completed_at_the_next_opening(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, moment: str
) -> None:
    folder = tmp_path / "kluis"
    keyring = fresh_keyring()
    prepared = prepare(folder, WayToOpen.KEYRING, keyring)
    module, _, name = step.rpartition(".")
    owner = getattr(opening, module) if module else opening
    carry_out = getattr(owner, name)

    def crash(*values: object, **named: object) -> None:
        if moment == "after":
            made = carry_out(*values, **named)
            if hasattr(made, "close"):
                made.close()
        raise Crash

    with monkeypatch.context() as patch:
        patch.setattr(owner, name, crash)
        with pytest.raises(Crash):
            vaults.create(prepared, typed_code=prepared.recovery_code, today=on_today)

    desk = vaults.unlock_with_keyring(folder, today=on_today, keyring=keyring)
    complete = (step, moment) in COMPLETE_WITHOUT_ANCHOR
    assert desk.notices == ({Notice.COUNTER_MISSING} if complete else frozenset())
    with desk._database.reading() as tx:
        assert tx.terms.all
    desk.close()
    assert not (folder / "quarantine").exists()


def test_half_a_database_of_a_new_vault_is_moved_aside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "kluis"
    keyring = fresh_keyring()
    prepared = prepare(folder, WayToOpen.KEYRING, keyring)

    def crash(path: Path, *, key: str) -> None:
        make_file(path, key=key).execute("CREATE TABLE half (made)")
        raise Crash

    with monkeypatch.context() as patch:
        patch.setattr(vault_database, "create", crash)
        with pytest.raises(Crash):
            vaults.create(prepared, typed_code=prepared.recovery_code)

    vaults.unlock_with_keyring(folder, today=on_today, keyring=keyring).close()

    assert (folder / "quarantine" / "data-0001.db.1").stat().st_size > 0


def test_what_no_making_leaves_is_not_moved_aside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "kluis"
    keyring = fresh_keyring()
    prepared = prepare(folder, WayToOpen.KEYRING, keyring)

    def crash(path: Path, *, key: str) -> None:
        path.mkdir()
        raise Crash

    with monkeypatch.context() as patch:
        patch.setattr(vault_database, "create", crash)
        with pytest.raises(Crash):
            vaults.create(prepared, typed_code=prepared.recovery_code)

    with pytest.raises(DatabaseRefused):
        vaults.unlock_with_keyring(folder, today=on_today, keyring=keyring)

    assert (folder / "data-0001.db").is_dir()
    assert not (folder / "quarantine").exists()


@pytest.fixture
def put_back_as_new(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, str]:
    """Give a vault in use whose headers of its first second were put back, without anchor."""
    folder = tmp_path / "kluis"
    prepared = prepare(folder)
    first: list[bytes] = []

    def keep_header(keys: OpenedKeys) -> OpenedKeys:
        first.append((folder / "vault.hdr").read_bytes())
        return database_made(keys)

    monkeypatch.setattr(opening, "database_made", keep_header)
    desk = vaults.create(prepared, typed_code=prepared.recovery_code, today=on_today)
    put(desk, "van waarde")
    desk.close()
    for name in ("vault.hdr", "vault.hdr2"):
        (folder / name).write_bytes(first[0])
    (folder / "anchor").unlink()
    return folder, prepared.recovery_code


def test_a_vault_in_use_is_not_taken_for_a_new_one_in_silence(
    put_back_as_new: tuple[Path, str],
) -> None:
    desk = unlock(*put_back_as_new)

    assert value_in(desk) == "van waarde"
    assert desk.notices == {Notice.COUNTER_MISSING}
    desk.close()


def test_a_damaged_database_is_not_replaced_though_the_header_calls_it_new(
    put_back_as_new: tuple[Path, str],
) -> None:
    database = put_back_as_new[0] / "data-0001.db"
    content = bytearray(database.read_bytes())
    content[100] ^= 1
    database.write_bytes(content)

    with pytest.raises(DatabaseDamaged):
        unlock(*put_back_as_new)

    assert database.read_bytes() == content
