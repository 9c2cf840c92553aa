"""Backups of before new keys: they open, are looked after, and never bring back what is gone."""

import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.fixtures import CHEAPEST, TODAY, proof_of
from tests.services.backups.backup_vaults import (
    NEW_PASSWORD,
    PASSWORD,
    Practice,
    add_case,
    backed_up,
    make_practice,
)
from tests.services.backups.test_backups import Clock
from tests.services.destroyed.test_tombstones import destroy, told
from vpdesk.domain.backups import Backup
from vpdesk.domain.cases import CaseFilter
from vpdesk.security.tombstones import (
    read_tombstones,
    tell_tombstones,
    tombstones_beside_backups,
)
from vpdesk.services.backups import rewriting as backup_rewriting
from vpdesk.services.backups.reading import look_inside, unlock, verify
from vpdesk.services.backups.restoring import restore
from vpdesk.services.backups.secrets import WithPassword, WithRecoveryCode
from vpdesk.services.desk import Desk
from vpdesk.services.errors import (
    BackupDamaged,
    BackupFault,
    BackupOfAnotherKey,
    DiskFull,
    WrongSecret,
)
from vpdesk.services.keys.earlier_keys import earlier_keys_of, known_masters
from vpdesk.services.progress import finish
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import WayToOpen

THIRD_PASSWORD = "vijf beuken bij de molen"
OLD = WithPassword(password=PASSWORD)


@pytest.fixture(autouse=True)
def _all_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep several backups of one day."""
    monkeypatch.setattr("vpdesk.services.backups.shelf.to_drop", lambda *_, **__: frozenset())


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Practice:
    return make_practice(tmp_path_factory.mktemp("made") / "vault")


@pytest.fixture
def practice(made: Practice, tmp_path: Path) -> Practice:
    return copied(made, tmp_path)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "STICK"
    folder.mkdir()
    return folder


def copied(made: Practice, folder: Path) -> Practice:
    shutil.copytree(made.folder, folder / "vault", ignore=shutil.ignore_patterns("ballast.bin"))
    return Practice(folder / "vault", made.recovery_code)


def renew_keys(desk: Desk, password: str) -> str:
    """Give the vault another master key; it is closed afterwards."""
    code = desk.access.new_recovery_code()
    finish(
        desk.access.rotate_master_key(
            WayToOpen.PASSWORD, password, code, code, proof=proof_of(desk), argon2=CHEAPEST
        )
    )
    return code


@pytest.fixture
def file(practice: Practice, stick: Path) -> Path:
    """Give a backup on a stick of before the keys were renewed."""
    with practice.desk() as desk:
        Clock(desk)
        desk.backups.add_place(stick)
        finish(desk.backups.make())
        (found,) = stick.glob("*.vpbak")
        renew_keys(desk, NEW_PASSWORD)
    return found


@pytest.fixture
def desk(practice: Practice, file: Path) -> Iterator[Desk]:
    """Open the vault under its second master key."""
    with practice.desk(NEW_PASSWORD) as opened:
        yield opened


def of_stick(desk: Desk, stick: Path) -> list[Backup]:
    return [each for each in desk.backups.list() if each.place == stick]


def test_open_vault_proves_and_looks_into_what_earlier_keys_closed(desk: Desk, file: Path) -> None:
    contents = finish(desk.backups.verify(file))
    assert (contents.cases, contents.destroyed, contents.cases_lost) == (2, 0, 0)
    add_case(desk, "Wulp")
    assert finish(desk.backups.look_inside(file)).cases_lost == 1
    assert finish(look_inside(file, secret=desk.backups.own_keys())).cases == 2


def test_list_has_them_as_any_other_also_when_it_did_not_know_them(
    desk: Desk, file: Path, stick: Path
) -> None:
    assert [each.file for each in of_stick(desk, stick)] == [file]
    drawer = stick.with_name("DRAWER")
    drawer.mkdir()
    moved = file.rename(drawer / file.name)
    finish(desk.backups.make(drawer))
    listed = {each.file for each in desk.backups.list() if each.place == drawer}
    assert listed == {*drawer.glob("*.vpbak")} > {moved}


def test_they_are_thinned_out_with_the_others(
    desk: Desk, file: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "vpdesk.services.backups.shelf.to_drop", lambda *_, **__: frozenset({file.name})
    )
    finish(desk.backups.make(stick))
    assert not file.exists()


def test_they_are_restored_under_the_present_keys(
    desk: Desk, file: Path, tmp_path: Path, practice: Practice
) -> None:
    masters = known_masters(desk._database, desk.keys.current)
    secret = desk.backups.own_keys()
    finish(restore(file, tmp_path / "new", secret=secret, today=lambda: TODAY))
    assert not any(path.name.startswith("data-0002") for path in (tmp_path / "new").iterdir())
    with pytest.raises(WrongSecret):
        vaults.unlock_with_password(tmp_path / "new", PASSWORD, today=lambda: TODAY)
    restored = Practice(tmp_path / "new", "")
    with restored.desk(NEW_PASSWORD) as opened:
        assert "Over Kievit." in told(opened)
        assert opened.access.two_work()
        assert opened.notices == frozenset()
        assert known_masters(opened._database, opened.keys.current) == masters
        assert finish(opened.backups.verify(file)).cases == 2
    with restored.desk(NEW_PASSWORD) as opened:
        assert opened.notices == frozenset()


def test_way_can_be_chosen_for_one_of_before_new_keys(
    desk: Desk, file: Path, tmp_path: Path
) -> None:
    finish(
        restore(
            file,
            tmp_path / "new",
            secret=desk.backups.own_keys(),
            way=WayToOpen.PASSWORD,
            password=THIRD_PASSWORD,
            argon2=CHEAPEST,
        )
    )
    with Practice(tmp_path / "new", "").desk(THIRD_PASSWORD) as opened:
        assert opened.keys.current.master == desk.keys.current.master


def test_destroyed_case_goes_out_of_them_and_they_come_under_the_present_keys(
    desk: Desk, file: Path, stick: Path
) -> None:
    case_id = destroy(desk)
    held = [each for each in desk.backups.holding(case_id) if each.place == stick]
    assert [each.name for each in held] == [file.name]
    assert held[0].expires_on is not None
    assert file in finish(desk.backups.rewrite())
    assert desk.backups.holding(case_id) == ()
    with pytest.raises(WrongSecret):
        finish(verify(file, secret=OLD))
    contents = finish(verify(file, secret=WithPassword(password=NEW_PASSWORD)))
    assert (contents.cases, contents.destroyed) == (2, 0)


def test_those_of_keys_that_nobody_told_of_are_named_without_a_day(
    desk: Desk, file: Path, stick: Path, tmp_path: Path
) -> None:
    newer = backed_up(desk.backups, stick)
    finish(restore(file, tmp_path / "new", secret=OLD))
    with Practice(tmp_path / "new", "").desk() as older:
        older.backups.add_place(stick)
        assert newer.name != file.name
        case_id = destroy(older)
        named = [each for each in older.backups.holding(case_id) if each.expires_on is None]
        assert [each.name for each in named] == [newer.name]
        with pytest.raises(BackupOfAnotherKey):
            finish(older.backups.verify(newer))


def test_all_within_reach_come_under_the_present_keys_when_that_is_wanted(
    desk: Desk, file: Path, stick: Path, practice: Practice
) -> None:
    made_at = {each.file: each.made_at for each in desk.backups.list()}
    assert {each.file for each in desk.backups.under_earlier_keys()} == set(made_at)
    assert set(finish(desk.backups.renew())) == set(made_at)
    assert desk.backups.under_earlier_keys() == ()
    assert {each.file: each.made_at for each in desk.backups.list()} == made_at
    for each in made_at:
        with pytest.raises(WrongSecret):
            finish(verify(each, secret=OLD))
        with pytest.raises(WrongSecret):
            finish(verify(each, secret=WithRecoveryCode(code=practice.recovery_code)))
        assert finish(desk.backups.verify(each)).cases == 2
    assert finish(desk.backups.renew()) == ()


def test_renewed_one_restores_with_new_secrets_and_knows_the_earlier_keys(
    desk: Desk, file: Path, tmp_path: Path
) -> None:
    masters = known_masters(desk._database, desk.keys.current)
    finish(desk.backups.renew())
    secret = WithPassword(password=NEW_PASSWORD)
    finish(restore(file, tmp_path / "new", secret=secret, today=lambda: TODAY))
    with Practice(tmp_path / "new", "").desk(NEW_PASSWORD) as opened:
        assert "Over Kievit." in told(opened)
        assert opened.notices == frozenset()
        assert known_masters(opened._database, opened.keys.current) == masters


def test_those_out_of_reach_are_named_and_follow_when_they_are_there(
    practice: Practice, file: Path, stick: Path
) -> None:
    away = stick.rename(stick.with_name("away"))
    with practice.desk(NEW_PASSWORD) as desk:
        assert len(finish(desk.backups.renew())) == 1
        (left,) = desk.backups.under_earlier_keys()
        assert (left.place, left.name) == (stick, file.name)
        away.rename(stick)
        assert finish(verify(file, secret=OLD)).cases == 2
        finish(desk.backups.make())
        assert desk.backups.under_earlier_keys() == ()
        with pytest.raises(WrongSecret):
            finish(verify(file, secret=OLD))
        stick.rename(away)
        assert desk.backups.under_earlier_keys() == (), "it is known to be renewed"
        renew_keys(desk, THIRD_PASSWORD)
    with practice.desk(THIRD_PASSWORD) as desk:
        assert file in {each.file for each in desk.backups.under_earlier_keys()}
        away.rename(stick)
        finish(desk.backups.make())
        assert file in {each.file for each in desk.backups.under_earlier_keys()}, "not asked again"


def test_making_a_backup_renews_none_unless_that_was_wanted(desk: Desk, file: Path) -> None:
    finish(desk.backups.make())
    assert file in {each.file for each in desk.backups.under_earlier_keys()}
    assert finish(verify(file, secret=OLD)).cases == 2


def test_renewing_that_fails_leaves_the_backup_as_it_was(
    desk: Desk, file: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = file.read_bytes()

    def refuse(*_: object, **__: object) -> None:
        raise BackupDamaged(fault=BackupFault.CONTENT)

    with monkeypatch.context() as broken:
        broken.setattr(backup_rewriting, "put_in_envelope", refuse)
        assert finish(desk.backups.renew()) == ()
    assert file.read_bytes() == before
    assert file in {each.file for each in desk.backups.under_earlier_keys()}
    file.write_bytes(before[:40])
    assert file in {each.file for each in desk.backups.under_earlier_keys()}, "not known to be new"


def test_vault_with_one_master_key_has_none_under_earlier_keys(practice: Practice) -> None:
    with practice.desk() as desk:
        backed_up(desk.backups)
        assert desk.backups.under_earlier_keys() == ()
        assert finish(desk.backups.renew()) == ()
        finish(desk.access.rotate_database_key())
    with practice.desk() as desk:
        assert desk.backups.under_earlier_keys() == ()


def test_rotation_that_came_to_nothing_makes_no_key_an_earlier_one(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    with practice.desk() as desk:
        file = backed_up(desk.backups)

        def full(*_: object, **__: object) -> None:
            raise DiskFull

        with monkeypatch.context() as broken:
            broken.setattr("vpdesk.storage.vault_database.copy_database", full)
            with pytest.raises(DiskFull):
                renew_keys(desk, NEW_PASSWORD)
        assert earlier_keys_of(desk._database, desk.keys.current) == ()
        assert desk.backups.under_earlier_keys() == ()
        assert finish(desk.backups.verify(file)).cases == 2
        renew_keys(desk, NEW_PASSWORD)
    with practice.desk(NEW_PASSWORD) as desk:
        assert len(earlier_keys_of(desk._database, desk.keys.current)) == 1
        assert finish(desk.backups.verify(file)).cases == 2


@pytest.mark.parametrize("rotations", [1, 2])
@pytest.mark.parametrize("when", range(3))
def test_destroyed_case_stays_destroyed_with_the_old_code_on_another_computer(
    practice: Practice, stick: Path, tmp_path: Path, rotations: int, when: int
) -> None:
    """The case is destroyed before, between or after the rotations."""
    passwords = [PASSWORD, NEW_PASSWORD, THIRD_PASSWORD][: rotations + 1]
    with practice.desk() as desk:
        desk.backups.add_place(stick)
        finish(desk.backups.make())
    (file,) = stick.glob("*.vpbak")
    other = tmp_path / "other computer"
    other.mkdir()
    shutil.copy(file, other)
    gone = []
    for number, password in enumerate(passwords):
        with practice.desk(password) as desk:
            if number == min(when, rotations):
                gone.append(destroy(desk))
            if number < rotations:
                renew_keys(desk, passwords[number + 1])
    with practice.desk(passwords[-1]) as desk:
        finish(desk.backups.make())
    (told_there,) = stick.glob("*.tombstones")
    shutil.copy(told_there, other)
    shutil.rmtree(practice.folder)
    finish(
        restore(
            other / file.name,
            tmp_path / "new",
            secret=WithRecoveryCode(code=practice.recovery_code),
            way=WayToOpen.PASSWORD,
            password=PASSWORD,
            argon2=CHEAPEST,
        )
    )
    with Practice(tmp_path / "new", "").desk() as restored:
        assert "Over Kievit." not in told(restored)
        assert "Over Tureluur." in told(restored)
        assert [each.case_id for each in restored.destruction.list()] == gone


def opened_by(file: Path, passwords: list[str]) -> str:
    """Return the password of a backup: that of its day, or of the day it was rewritten."""
    for password in passwords:
        with suppress(WrongSecret):
            unlock(file, WithPassword(password=password))
            return password
    raise AssertionError(file.name)


@settings(max_examples=4, deadline=None, suppress_health_check=list(HealthCheck))
@example(steps=["destroy", "rotate", "back up"])
@given(steps=st.lists(st.sampled_from(["destroy", "rotate", "back up", "add"]), max_size=5))
def test_no_backup_brings_back_what_was_destroyed(
    made: Practice, tmp_path_factory: pytest.TempPathFactory, steps: list[str]
) -> None:
    root = tmp_path_factory.mktemp("random")
    practice, names, gone = copied(made, root), ["Kievit", "Tureluur"], list[str]()
    password, made_with, passwords = PASSWORD, dict[Path, str](), [PASSWORD]
    for number, step in enumerate(["back up", *steps, "destroy"]):
        with practice.desk(password) as desk:
            match step:
                case "back up":
                    made_with[backed_up(desk.backups)] = password
                case "add":
                    names.append(f"Vogel {number}")
                    add_case(desk, names[-1])
                case "destroy" if names:
                    gone.append(names.pop(0))
                    destroy(desk, gone[-1])
                case "rotate":
                    password = f"nummer {number} van de lange laan"
                    passwords.append(password)
                    renew_keys(desk, password)
    with practice.desk(password) as desk:
        desk.backups.keep_tombstones()
        own = desk.backups.own_keys()
        for number, (file, first) in enumerate(made_with.items()):
            then = opened_by(file, passwords[passwords.index(first) :])
            for secret, opens in ((WithPassword(password=then), then), (own, password)):
                folder = root / f"{number} {opens == then and secret is own}"
                finish(restore(file, folder, secret=secret))
                with Practice(folder, "").desk(opens) as restored:
                    left = {row.code_name for row in restored.cases.list(CaseFilter(), limit=99)}
                    assert not left & set(gone)
                    assert not any(f"Over {name}." in told(restored) for name in gone)
                shutil.rmtree(folder)


@pytest.mark.parametrize("lost", [False, True])
def test_restore_beside_a_newer_vault_takes_its_tombstones(
    file: Path, tmp_path: Path, practice: Practice, monkeypatch: pytest.MonkeyPatch, lost: bool
) -> None:
    with practice.desk(NEW_PASSWORD) as desk:
        destroy(desk)
    if lost:
        (practice.folder / "tombstones").unlink()
        with practice.desk(NEW_PASSWORD):
            pass
    shutil.copy(file, tmp_path / "new.vpbak")
    monkeypatch.setattr("vpdesk.services.backups.restoring.current_vault", lambda: practice.folder)
    finish(restore(tmp_path / "new.vpbak", tmp_path / "new", secret=OLD))
    with Practice(tmp_path / "new", "").desk() as restored:
        assert "Over Kievit." not in told(restored)


def test_place_that_was_away_during_the_rotation_is_told_by_the_vault(
    practice: Practice, file: Path, stick: Path, tmp_path: Path
) -> None:
    copy = Path(shutil.copy(file, stick / "copy of mine"))
    away = stick.rename(tmp_path / "away")
    with practice.desk(NEW_PASSWORD) as desk:
        destroy(desk)
        away.rename(stick)
        assert finish(desk.backups.look_inside(file)).destroyed == 1
        assert finish(verify(copy, secret=OLD)).destroyed == 0, "nobody told the stick yet"
        finish(desk.backups.make())
        assert finish(verify(copy, secret=OLD)).destroyed == 1


def test_open_vault_believes_what_later_keys_tell_of_an_older_backup(
    practice: Practice, file: Path
) -> None:
    listed = practice.folder / "tombstones"
    with practice.desk(NEW_PASSWORD) as desk:
        destroy(desk)
        opened = desk.keys.current
        stones = read_tombstones(listed, [opened.master], vault=opened.vault)
        listed.unlink()
        for each in file.parent.glob("*.tombstones"):
            each.unlink()
        tell_tombstones(listed, stones, [opened.master], vault=opened.vault)
        assert finish(desk.backups.look_inside(file)).destroyed == 1


def test_who_has_an_earlier_key_cannot_have_the_vault_destroy_anything(
    practice: Practice, file: Path, stick: Path, tmp_path: Path
) -> None:
    finish(restore(file, tmp_path / "thief", secret=OLD))
    with Practice(tmp_path / "thief", "").desk() as stolen:
        destroy(stolen)
        master, vault = stolen.keys.current.master, stolen.keys.current.vault
    forged = (tmp_path / "thief" / "tombstones").read_bytes()
    (practice.folder / "tombstones").write_bytes(forged)
    tombstones_beside_backups(stick, vault).write_bytes(forged)
    with practice.desk(NEW_PASSWORD) as desk:
        assert "Over Kievit." in told(desk)
        add_case(desk, "Wulp")
        destroy(desk, "Wulp")
        finish(desk.backups.make())
        finish(desk.backups.rewrite())
        newest = desk.backups.list()[0]
        assert finish(desk.backups.look_inside(newest.file)).cases == 3
    with practice.desk(NEW_PASSWORD) as desk:
        assert "Over Kievit." in told(desk)
        assert len(desk.destruction.list()) == 1
    listed = read_tombstones(tombstones_beside_backups(stick, vault), [master], vault=vault)
    assert len(listed) == 2, "what the thief told is told to who has that key alone"


def test_what_is_told_beside_the_vault_is_taken_over_before_its_keys_end(
    practice: Practice, stick: Path
) -> None:
    with practice.desk() as desk:
        file = backed_up(desk.backups)
    shutil.copy(file, stick)
    finish(restore(stick / file.name, practice.folder.with_name("second"), secret=OLD))
    with Practice(practice.folder.with_name("second"), "").desk() as second:
        destroy(second)
    with practice.desk() as desk:
        shutil.copy(practice.folder.with_name("second") / "tombstones", practice.folder)
        renew_keys(desk, NEW_PASSWORD)
    with practice.desk(NEW_PASSWORD) as desk:
        assert "Over Kievit." not in told(desk)


def test_earlier_keys_show_in_no_report(desk: Desk) -> None:
    (earlier,) = earlier_keys_of(desk._database, desk.keys.current)
    shown = repr(earlier) + repr(desk.backups.own_keys())
    assert earlier.master.secret.hex() not in shown
    assert repr(earlier.master.secret) not in shown
