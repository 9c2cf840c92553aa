"""New keys for the whole vault: at every moment the old ones or the new ones open all of it."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from tests.fixtures import CHEAPEST, TODAY, proof_of
from tests.services.known_vault import OTHER, PASSWORD, KnownVault, snapshots
from vpdesk.domain.log import LoggedAct
from vpdesk.security import header_files, rotation
from vpdesk.security.durable_files import replace_durably
from vpdesk.security.header import successor
from vpdesk.security.recovery_code import new_recovery_code, shown
from vpdesk.services.access import key_rotation
from vpdesk.services.desk import Desk, Notice
from vpdesk.services.errors import (
    AnchorNotWritten,
    DatabaseDamaged,
    DiskFull,
    HeaderNotWritten,
    HeaderOlder,
    KeyringFailed,
    RotationUnfinished,
    VaultClosed,
    VaultError,
    WrongSecret,
)
from vpdesk.services.progress import Progress, finish
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import WayIn, WayToOpen
from vpdesk.storage import database_copy
from vpdesk.storage.vault_database import open_database

NEW_CODE = shown(new_recovery_code())
STEPS = (
    (database_copy, "copy_pages"),
    (database_copy, "_proved"),
    (key_rotation, "hand_over_anchor"),
    (key_rotation, "clear_unfinished"),
)


def filled(known: KnownVault) -> Desk:
    desk = known.by_code()
    desk.settings.put("a", "kanarie")
    return desk


def databases(known: KnownVault) -> set[str]:
    return {path.name for path in known.folder.glob("data-*") if not path.name.endswith("-journal")}


def renew(known: KnownVault, desk: Desk, way: WayToOpen = WayToOpen.PASSWORD) -> tuple[str, ...]:
    return finish(
        desk.access.rotate_master_key(
            way,
            OTHER,
            NEW_CODE,
            NEW_CODE,
            proof=proof_of(desk),
            keyring=known.keyring,
            argon2=CHEAPEST,
        )
    )


def rotate(
    known: KnownVault, desk: Desk, *, master: bool, way: WayToOpen = WayToOpen.PASSWORD
) -> None:
    if master:
        renew(known, desk, way)
    else:
        finish(desk.access.rotate_database_key())


def opens_whole(unlock: Callable[[], Desk]) -> frozenset[Notice]:
    desk = unlock()
    assert desk.settings.get("a") == "kanarie"
    assert desk.access.two_work()
    desk.close()
    return desk.notices


def test_a_new_database_key_keeps_every_way_and_every_record(known: KnownVault) -> None:
    desk = filled(known)
    old = desk.keys.current

    told = list(desk.access.rotate_database_key())

    assert told == [Progress(done, 4) for done in range(5)]
    assert desk.access.closed
    desk.close()
    assert databases(known) == {"data-0002.db"}
    with pytest.raises(DatabaseDamaged):
        open_database(known.folder / "data-0002.db", key=old.database_key, today=TODAY)
    assert opens_whole(known.by_code) == frozenset()
    again = known.by_password(PASSWORD)
    assert again.notices == frozenset()
    assert again.keys.current.epoch == old.epoch + 1
    assert again.keys.current.header.pending == {}
    entries = again.log.entries(limit=5)
    assert LoggedAct.KEYS_ROTATED in [entry.act for entry in entries]
    again.close()


def test_a_desk_is_of_no_use_after_a_rotation(known: KnownVault) -> None:
    desk = filled(known)
    finish(desk.access.rotate_database_key())

    with pytest.raises(VaultClosed):
        desk.settings.get("a")

    desk.close()


@pytest.mark.parametrize("way", WayToOpen)
def test_new_keys_shut_out_every_old_secret(known: KnownVault, way: WayToOpen) -> None:
    desk = filled(known)
    old = (known.folder / "vault.hdr").read_bytes()

    assert renew(known, desk, way) == ()

    desk.close()
    assert databases(known) == {"data-0002.db"}
    with pytest.raises(VaultError):
        known.by_code()
    with pytest.raises(VaultError):
        known.by_password(PASSWORD)
    assert opens_whole(lambda: known.by_code(NEW_CODE)) == frozenset()
    by_way = known.by_keyring if way is WayToOpen.KEYRING else lambda: known.by_password(OTHER)
    assert opens_whole(by_way) == frozenset()
    assert len(known.backend.items) == (way is not WayToOpen.PASSWORD)
    for name in ("vault.hdr", "vault.hdr2"):
        (known.folder / name).write_bytes(old)
    with pytest.raises(VaultError):
        known.by_code()


def test_rotations_follow_each_other_and_leave_nothing(known: KnownVault) -> None:
    desk = filled(known)
    desk.access.change_way(
        WayToOpen.BOUND, OTHER, proof=proof_of(desk), keyring=known.keyring, argon2=CHEAPEST
    )
    renew(known, desk, WayToOpen.BOUND)
    desk.close()
    desk = known.by_code(NEW_CODE)
    finish(desk.access.rotate_database_key())
    desk.close()

    assert databases(known) == {"data-0003.db"}
    assert len(known.backend.items) == 1
    assert opens_whole(lambda: known.by_password(OTHER)) == frozenset()
    assert opens_whole(lambda: known.by_code(NEW_CODE)) == frozenset()


def test_unknown_fields_of_the_header_are_kept(known: KnownVault) -> None:
    desk = filled(known)
    opened = desk.keys.current
    database = opened.header.document["db"]
    assert isinstance(database, dict)
    header = successor(
        opened.header, later={"x": 1}, db={**database, "y": 2}, pending={"something": "else"}
    )
    header_files.write_header(opened.folder, header, opened.master)
    desk.keys.replace(replace(opened, header=header))

    renew(known, desk)

    document = desk.keys.current.header.document
    desk.close()
    assert document["later"] == {"x": 1}
    assert document["db"] == {**database, "y": 2, "file": "data-0002.db"}
    assert document["pending"] == {"something": "else"}


def test_a_file_in_the_way_gets_another_name_and_is_left_alone(known: KnownVault) -> None:
    (known.folder / "data-0002.db").write_bytes(b"van een ander")
    (known.folder / "data-0003.db-journal").symlink_to("nergens")
    desk = filled(known)

    finish(desk.access.rotate_database_key())

    desk.close()
    assert (known.folder / "data-0002.db").read_bytes() == b"van een ander"
    assert databases(known) == {"data-0002.db", "data-0004.db"}
    assert opens_whole(known.by_code) == frozenset()


@pytest.mark.parametrize("master", [False, True])
def test_a_copy_that_fails_leaves_the_desk_as_it_was(
    known: KnownVault, monkeypatch: pytest.MonkeyPatch, *, master: bool
) -> None:
    def full(*_: object, **__: object) -> None:
        raise DiskFull

    desk = filled(known)
    with monkeypatch.context() as patch:
        patch.setattr(database_copy, "copy_pages", full)
        with pytest.raises(DiskFull):
            rotate(known, desk, master=master, way=WayToOpen.BOUND)

    assert not desk.access.closed
    assert known.backend.items == {}
    assert desk.keys.current.header.pending == {}
    desk.settings.put("a", "kanarie")
    desk.close()
    assert databases(known) == {"data-0001.db"}
    assert opens_whole(known.by_code) == frozenset()
    assert opens_whole(lambda: known.by_password(PASSWORD)) == frozenset()


def test_a_secret_that_does_not_open_its_new_slot_stops_a_rotation(known: KnownVault) -> None:
    real = known.backend.get_password
    asked: list[str] = []

    def forget_later(service: str, username: str) -> str | None:
        asked.append(service)
        return real(service, username) if len(asked) < 3 else None

    known.backend.get_password = forget_later  # type: ignore[method-assign]
    desk = filled(known)

    with pytest.raises(KeyringFailed):
        renew(known, desk, WayToOpen.KEYRING)

    assert not desk.access.closed
    desk.close()
    assert databases(known) == {"data-0001.db"}


@pytest.mark.parametrize("steps", range(5))
def test_a_rotation_that_is_cancelled_leaves_a_whole_vault(known: KnownVault, steps: int) -> None:
    desk = filled(known)
    job = desk.access.rotate_database_key()
    for _ in range(steps):
        next(job)
    job.close()
    closed = desk.access.closed
    desk.close()

    assert closed == (steps > 2)
    assert opens_whole(known.by_code) == frozenset()
    assert len(databases(known)) == 1


@pytest.mark.parametrize("successes", range(9))
@pytest.mark.parametrize(("master", "new_first"), [(False, False), (True, False), (True, True)])
def test_a_disk_that_refuses_the_header_loses_nothing(
    known: KnownVault,
    monkeypatch: pytest.MonkeyPatch,
    successes: int,
    *,
    master: bool,
    new_first: bool,
) -> None:
    written = 0

    def refuse_later(path: Path, content: bytes) -> None:
        nonlocal written
        written += 1
        if written > successes:
            raise OSError(28, "")
        replace_durably(path, content)

    desk = filled(known)
    with monkeypatch.context() as patch:
        patch.setattr(header_files, "replace_durably", refuse_later)
        with suppress(HeaderNotWritten):
            rotate(known, desk, master=master)
        desk.close()

    tried: list[Callable[[], Desk]] = [
        known.by_code,
        lambda: known.by_password(PASSWORD),
        lambda: known.by_code(NEW_CODE),
        lambda: known.by_password(OTHER),
    ]
    if new_first:
        tried.reverse()
    opened = 0
    for unlock in tried:
        try:
            opens_whole(unlock)
        except WrongSecret:
            continue
        opened += 1
    assert opened == 2
    assert len(databases(known)) == 1
    assert not list((known.folder / "quarantine").glob("data-*"))


@pytest.mark.parametrize(
    ("master", "way"),
    [(False, WayToOpen.PASSWORD), (True, WayToOpen.PASSWORD), (True, WayToOpen.KEYRING)],
)
def test_a_kill_at_any_moment_of_a_rotation_loses_nothing_and_leaves_no_second_copy(
    known: KnownVault, monkeypatch: pytest.MonkeyPatch, way: WayToOpen, *, master: bool
) -> None:
    desk = filled(known)
    if way is WayToOpen.KEYRING:
        desk.access.change_way(way, proof=proof_of(desk), keyring=known.keyring)

    def act() -> None:
        rotate(known, desk, master=master, way=way)

    moments = snapshots(known, monkeypatch, act, STEPS)
    desk.close()

    assert len(moments) > 10
    for moment in moments:
        old = by_code(moment, known.code) and by_way(moment, way, PASSWORD)
        assert old or (master and by_code(moment, NEW_CODE) and by_way(moment, way, OTHER))


def by_code(moment: KnownVault, code: str) -> bool:
    return whole(moment, lambda then: then.by_code(code))


def by_way(moment: KnownVault, way: WayToOpen, password: str) -> bool:
    if way is WayToOpen.KEYRING:
        return whole(moment, KnownVault.by_keyring)
    return whole(moment, lambda then: then.by_password(password))


def whole(moment: KnownVault, unlock: Callable[[KnownVault], Desk]) -> bool:
    """Tell whether a secret opens what a kill left, with all in it and no file too many."""
    again = moment.copied()
    try:
        noticed = opens_whole(lambda: unlock(again))
    except VaultError:
        return False
    assert noticed <= {Notice.HEADER_REPAIRED, Notice.CHANGE_UNFINISHED}
    assert len(databases(again)) == 1
    assert opens_whole(lambda: unlock(again)) == frozenset()
    return True


def between_the_copies(known: KnownVault, tmp_path: Path, *, master: bool) -> KnownVault:
    """Return a vault as a kill between the two copies of the header leaves it."""
    desk = filled(known)
    found: list[KnownVault] = []

    def stop(path: Path, content: bytes) -> None:
        if path.name == "vault.hdr2" and b'"file":"data-0002.db"' in content and not found:
            folder = tmp_path / "between"
            shutil.copytree(known.folder, folder)
            found.append(KnownVault(folder, known.code, known.backend))
        replace_durably(path, content)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(header_files, "replace_durably", stop)
        rotate(known, desk, master=master)
    desk.close()
    return found[0]


@pytest.mark.parametrize("new", [False, True])
def test_between_the_copies_the_first_secret_settles_which_keys_stay(
    known: KnownVault, tmp_path: Path, *, new: bool
) -> None:
    vault = between_the_copies(known, tmp_path, master=True)
    assert databases(vault) == {"data-0001.db", "data-0002.db"}
    stays, goes = (NEW_CODE, known.code) if new else (known.code, NEW_CODE)

    assert opens_whole(lambda: vault.by_code(stays)) == {Notice.HEADER_REPAIRED}

    assert databases(vault) == {"data-0002.db" if new else "data-0001.db"}
    with pytest.raises(WrongSecret):
        vault.by_code(goes)
    assert opens_whole(lambda: vault.by_code(stays)) == frozenset()


@pytest.mark.parametrize("master", [False, True])
def test_two_copies_that_cannot_be_settled_keep_the_vault_shut_and_whole(
    known: KnownVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, master: bool
) -> None:
    def refuse(_: Path, __: bytes) -> None:
        raise OSError(30, "")

    vault = between_the_copies(known, tmp_path, master=master)
    with monkeypatch.context() as patch:
        patch.setattr(header_files, "replace_durably", refuse)
        with pytest.raises(HeaderNotWritten):
            vault.by_code()

    assert databases(vault) == {"data-0001.db", "data-0002.db"}
    assert opens_whole(vault.by_code) <= {Notice.HEADER_REPAIRED}


def test_what_an_older_header_calls_unfinished_is_set_aside_and_not_deleted(
    known: KnownVault, tmp_path: Path
) -> None:
    vault = between_the_copies(known, tmp_path, master=False)
    kept = (vault.folder / "vault.hdr2").read_bytes()
    database = (vault.folder / "data-0001.db").read_bytes()
    desk = vault.by_code()
    desk.settings.put("b", "later")
    desk.close()
    newest = (vault.folder / "data-0002.db").read_bytes()
    for name in ("vault.hdr", "vault.hdr2"):
        (vault.folder / name).write_bytes(kept)
    (vault.folder / "data-0001.db").write_bytes(database)

    with pytest.raises(HeaderOlder):
        vault.by_code()
    assert (vault.folder / "data-0002.db").read_bytes() == newest
    vault.by_code(accept_older=True).close()

    assert (vault.folder / "quarantine" / "data-0002.db.1").read_bytes() == newest


def test_a_file_that_cannot_be_removed_is_removed_at_the_next_opening(
    known: KnownVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Path.unlink

    def refuse(path: Path, missing_ok: bool = False) -> None:
        if path.name == "data-0001.db":
            raise PermissionError
        real(path, missing_ok=missing_ok)

    desk = filled(known)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", refuse)
        finish(desk.access.rotate_database_key())
        desk.close()
        desk = known.by_code()
        assert desk.keys.current.header.pending == {"remove": "data-0001.db"}
        with pytest.raises(RotationUnfinished):
            finish(desk.access.rotate_database_key())
        assert not desk.access.closed
        desk.close()

    assert opens_whole(known.by_code) == frozenset()
    assert databases(known) == {"data-0002.db"}


@pytest.mark.parametrize("name", ["../elders.db", "data-0001.db", 7, "instance.lock"])
def test_only_databases_that_are_not_in_use_are_ever_cleared(
    known: KnownVault, name: str | int
) -> None:
    desk = filled(known)
    opened = desk.keys.current
    header = successor(opened.header, pending={"remove": name})

    assert rotation.unfinished_files(header) == ()
    changed = replace(opened, header=header)
    assert rotation.clear_unfinished(changed) is changed
    desk.close()


def test_names_start_again_after_the_last(known: KnownVault) -> None:
    assert rotation._free_name(known.folder, "data-9999.db") == "data-0000.db"
    assert rotation._free_name(known.folder, "data-0000.db") == "data-0002.db"


def test_a_lost_anchor_does_not_stop_a_rotation(
    known: KnownVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AnchorNotWritten(error_number=5)

    desk = filled(known)
    monkeypatch.setattr(key_rotation, "hand_over_anchor", refuse)
    renew(known, desk)
    desk.close()

    assert vaults.ways_in(known.folder) == {WayIn.PASSWORD, WayIn.RECOVERY}
    assert opens_whole(lambda: known.by_code(NEW_CODE)) == frozenset()
