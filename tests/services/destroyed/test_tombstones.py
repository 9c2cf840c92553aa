"""What was destroyed stays destroyed, whatever backup is opened, restored or rewritten."""

import shutil
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.services.backups.backup_vaults import (
    PASSWORD,
    Practice,
    add_case,
    backed_up,
    make_practice,
    rows,
)
from tests.services.backups.test_backups import Clock
from vpdesk.domain.cases import CaseFilter, CaseId, CaseStatus
from vpdesk.domain.periods import calendar_year
from vpdesk.domain.retention import DestructionReason
from vpdesk.domain.timeline import StatusDraft
from vpdesk.security.tombstones import tombstones_beside_backups
from vpdesk.services.backups import rewriting as backup_rewriting
from vpdesk.services.backups.reading import verify
from vpdesk.services.backups.restoring import restore
from vpdesk.services.backups.secrets import WithPassword
from vpdesk.services.desk import Desk
from vpdesk.services.errors import BackupDamaged, BackupFault
from vpdesk.services.progress import finish

SECRET = WithPassword(password=PASSWORD)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Practice:
    return make_practice(tmp_path_factory.mktemp("made") / "vault")


@pytest.fixture
def practice(made: Practice, tmp_path: Path) -> Practice:
    shutil.copytree(made.folder, tmp_path / "vault")
    return Practice(tmp_path / "vault", made.recovery_code)


@pytest.fixture
def desk(practice: Practice) -> Iterator[Desk]:
    with practice.desk() as opened:
        yield opened


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "STICK"
    folder.mkdir()
    return folder


def destroy(desk: Desk, code_name: str = "Kievit") -> CaseId:
    (found,) = [row for row in desk.cases.list(CaseFilter(), limit=9) if row.code_name == code_name]
    desk.timeline.add(found.id, StatusDraft(on=date(2023, 9, 5), status=CaseStatus.CLOSED))
    (first,) = desk.organisations.list()
    desk.retention.declare_final(first.organisation.id, calendar_year(2023))
    asked = DestructionReason.REPORTER_ASKED
    desk.destruction.destroy(found.id, typed_code_name=code_name, reason=asked)
    return found.id


def told(desk: Desk) -> str:
    return repr(rows(desk))


def test_restore_brings_nothing_back_that_was_destroyed(
    practice: Practice, desk: Desk, tmp_path: Path
) -> None:
    file = backed_up(desk.backups)
    assert "Over Kievit." in told(desk)
    case_id = destroy(desk)
    inside = finish(desk.backups.look_inside(file))
    assert (inside.destroyed, inside.cases, inside.tombstones_unread) == (1, 2, False)
    assert finish(verify(file, secret=SECRET)).destroyed == 1, "the list lies beside the backup"
    finish(restore(file, tmp_path / "new", secret=SECRET))
    with Practice(tmp_path / "new", "").desk() as restored:
        text = told(restored)
        assert "Over Kievit." not in text
        assert "Over Tureluur." in text
        assert [each.case_id for each in restored.destruction.list()] == [case_id]
        assert add_case(restored, "Wulp") > case_id


def test_what_went_into_a_destroyed_case_does_not_come_back_either(
    practice: Practice, desk: Desk, tmp_path: Path
) -> None:
    file = backed_up(desk.backups)
    kievit, tureluur = (
        next(row.id for row in desk.cases.list(CaseFilter(words=name)))
        for name in ("Kievit", "Tureluur")
    )
    kept = desk.merging.merge(kievit, tureluur).kept_id
    destroy(desk, desk.cases.get(kept).code_name)
    assert {each.case_id for each in desk.destruction.list()} == {kievit, tureluur}
    finish(restore(file, tmp_path / "new", secret=SECRET))
    with Practice(tmp_path / "new", "").desk() as restored:
        text = told(restored)
        assert "Over Kievit." not in text
        assert "Over Tureluur." not in text


def test_number_is_not_taken_again_when_the_backup_is_older_than_the_case(
    desk: Desk, tmp_path: Path
) -> None:
    file = backed_up(desk.backups)
    case_id = add_case(desk, "Wulp")
    destroy(desk, "Wulp")
    finish(restore(file, tmp_path / "new", secret=SECRET))
    with Practice(tmp_path / "new", "").desk() as restored:
        assert add_case(restored, "Scholekster") > case_id
        assert [each.case_id for each in restored.destruction.list()] == [case_id]


def test_a_case_that_was_half_typed_when_a_backup_was_made_does_not_come_back(
    desk: Desk, tmp_path: Path
) -> None:
    desk.drafts.keep("new_case", {"first_note": "Over Wulp."})
    file = backed_up(desk.backups)
    desk.drafts.drop("new_case")
    add_case(desk, "Wulp")
    desk.drafts.keep("new_case", {"first_note": "Over Scholekster."})
    destroy(desk, "Wulp")
    assert desk.drafts.kept("new_case") is not None, "another case is being typed"
    finish(desk.destruction.clear_away())
    finish(restore(file, tmp_path / "new", secret=SECRET))
    with Practice(tmp_path / "new", "").desk() as restored:
        assert restored.drafts.kept("new_case") is None


def test_what_is_half_typed_stays_beside_a_case_that_was_there(
    practice: Practice, desk: Desk, tmp_path: Path
) -> None:
    desk.drafts.keep("new_case", {"first_note": "Over Wulp."})
    file = backed_up(desk.backups)
    destroy(desk)
    finish(restore(file, tmp_path / "new", secret=SECRET))
    with Practice(tmp_path / "new", "").desk() as restored:
        assert restored.drafts.kept("new_case") == {"first_note": "Over Wulp."}


def test_older_database_put_back_shows_nothing_destroyed(practice: Practice) -> None:
    older = practice.folder.with_name("older.db")
    shutil.copy(practice.folder / "data-0001.db", older)
    with practice.desk() as desk:
        destroy(desk)
    shutil.copy(older, practice.folder / "data-0001.db")
    with practice.desk(accept_older=True) as desk:
        assert "Over Kievit." not in told(desk)
        assert len(desk.destruction.list()) == 1


def test_id_is_not_given_again_when_the_database_is_older_than_the_case(
    practice: Practice,
) -> None:
    older = practice.folder.with_name("older.db")
    shutil.copy(practice.folder / "data-0001.db", older)
    with practice.desk() as desk:
        case_id = add_case(desk, "Wulp")
        destroy(desk, "Wulp")
    shutil.copy(older, practice.folder / "data-0001.db")
    with practice.desk(accept_older=True) as desk:
        assert add_case(desk, "Scholekster") > case_id
    with practice.desk() as desk:
        assert "Scholekster" in told(desk)


def test_list_that_is_lost_or_damaged_is_written_anew(practice: Practice) -> None:
    file = practice.folder / "tombstones"
    with practice.desk() as desk:
        assert not file.exists()
        destroy(desk)
    for spoil in (file.unlink, lambda: file.write_bytes(b"x")):
        spoil()
        with practice.desk():
            assert file.read_bytes().startswith(b"VPDKTMB\x01")


def test_damaged_list_beside_a_backup_keeps_nobody_from_restoring(
    desk: Desk, tmp_path: Path, stick: Path
) -> None:
    file = backed_up(desk.backups, stick)
    tombstones_beside_backups(stick, desk.keys.current.vault).write_bytes(b"x")
    contents = finish(verify(file, secret=SECRET))
    assert contents.tombstones_unread
    assert finish(restore(file, tmp_path / "new", secret=SECRET)).contents.tombstones_unread


def test_folder_that_got_one_backup_only_is_told_too(desk: Desk, stick: Path) -> None:
    file = backed_up(desk.backups, stick)
    case_id = destroy(desk)
    assert tombstones_beside_backups(stick, desk.keys.current.vault).exists()
    assert [each.name for each in desk.backups.holding(case_id)] == [file.name]
    assert finish(desk.backups.rewrite()) == (file,)


def test_places_are_told_and_those_away_are_named(desk: Desk, stick: Path) -> None:
    assert desk.backups.keep_tombstones() == ()
    desk.backups.add_place(stick)
    finish(desk.backups.make())
    destroy(desk)
    listed = tombstones_beside_backups(stick, desk.keys.current.vault)
    assert listed.exists()
    assert desk.backups.keep_tombstones() == ()
    away = stick.rename(stick.with_name("away"))
    assert desk.backups.keep_tombstones() == (stick,)
    away.rename(stick)
    listed.unlink()
    listed.mkdir()
    assert desk.backups.keep_tombstones() == (stick,)


def test_backups_within_reach_are_rewritten_and_the_others_named(
    practice: Practice, desk: Desk, stick: Path, tmp_path: Path
) -> None:
    desk.backups.add_place(stick)
    finish(desk.backups.make())
    made = {backup.place: backup for backup in desk.backups.list()}
    away = stick.rename(stick.with_name("away"))
    (case_id,) = [
        row.id for row in desk.cases.list(CaseFilter(), limit=9) if row.code_name == "Kievit"
    ]
    assert [each.name for each in desk.backups.holding(case_id)] == [made[stick].name]
    destroy(desk)
    assert {each.place for each in desk.backups.holding(case_id)} == set(made)
    here = next(backup for place, backup in made.items() if place != stick)
    before = here.file.read_bytes()
    assert finish(desk.backups.rewrite()) == (here.file,)
    assert here.file.read_bytes() != before
    (held,) = desk.backups.holding(case_id)
    assert (held.name, held.place, held.made_on) == (
        made[stick].name,
        stick,
        made[stick].made_at.date(),
    )
    assert held.expires_on is not None
    assert held.expires_on > held.made_on
    assert finish(desk.backups.rewrite()) == ()
    contents = finish(desk.backups.look_inside(here.file))
    assert (contents.made_at, contents.cases, contents.destroyed) == (here.made_at, 2, 0)
    tombstones_beside_backups(here.place, desk.keys.current.vault).unlink()
    shutil.copytree(here.place, tmp_path / "elsewhere" / "x")
    finish(restore(tmp_path / "elsewhere" / "x" / here.name, tmp_path / "new", secret=SECRET))
    with Practice(tmp_path / "new", "").desk() as restored:
        assert "Over Kievit." not in told(restored)
    away.rename(stick)
    assert finish(desk.backups.rewrite()) == (made[stick].file,)
    assert desk.backups.holding(case_id) == ()


def test_rewriting_that_fails_leaves_the_backup_as_it_was(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = backed_up(desk.backups)
    before = file.read_bytes()
    case_id = destroy(desk)

    def refuse(*_: object, **__: object) -> None:
        raise BackupDamaged(fault=BackupFault.CONTENT)

    with monkeypatch.context() as broken:
        broken.setattr(backup_rewriting, "put_in_envelope", refuse)
        assert finish(desk.backups.rewrite()) == ()
    assert file.read_bytes() == before
    assert len(desk.backups.holding(case_id)) == 1


def test_rewritten_backup_keeps_its_place_in_rotation(desk: Desk, stick: Path) -> None:
    clock = Clock(desk)
    old = backed_up(desk.backups, stick)
    clock.now += timedelta(days=1)
    backed_up(desk.backups, stick)
    made_at = {each.name: each.made_at for each in desk.backups.list()}
    destroy(desk)
    assert old in finish(desk.backups.rewrite())
    assert {each.name: each.made_at for each in desk.backups.list()} == made_at
