"""A real small disk that is full at every point of what the program writes."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from tests.data.vaults.make_sample import DAY, FOLDER, PASSWORD
from tests.faults.outcome import Outcome, Tally, not_tried
from tests.faults.practice import (
    REGISTER,
    Practice,
    described,
    fingerprint,
    in_words,
    make_practice,
    save,
    scratch,
)
from tests.faults.reports import add_reporters, issue, wrong_in_ledger
from tests.faults.workshop import ROOT
from vpdesk.domain.cases import CaseFilter
from vpdesk.domain.timeline import EntryKind, ref_of
from vpdesk.services.desk import Desk
from vpdesk.services.errors import DiskFull
from vpdesk.services.progress import finish
from vpdesk.services.vaults import vaults
from vpdesk.storage import ballast

_WHAT = (
    "full disk of 6 MiB at each write of save, import, file, backup, report, rotation, migration"
)
_PAGE = 4096
_SAVES = 5
_NOTED = ("setting", "backup")
"""Where a backup that failed is noted."""
_MAY_COME = frozenset(
    {ballast.NAME, "filler", "data-0001.db-journal", "scratch", "scratch/instance.lock"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Act:
    """What is done on the disk, with up to how much room, in steps of how many bytes."""

    name: str
    do: Callable[[Desk, Path], None]
    most: int
    step: int


def fill_disk(*, every: int, control: int) -> Outcome:
    """Leave less and less room, in steps ``every`` times as wide; the control keeps no reserve."""
    command = _in_a_small_disk()
    if command is None:
        return not_tried(_WHAT, "this system lets nobody make a small disk")
    with scratch() as place:
        mount = place / "disk"
        mount.mkdir()
        done = subprocess.run(
            [*command, str(mount), str(every), str(control)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode:
        raise RuntimeError(done.stderr)
    tried, lost, notes, control_tried, control_lost = json.loads(done.stdout)
    return Outcome(
        what=_WHAT,
        tried=tried,
        lost=lost,
        control="no reserve on the disk",
        control_tried=control_tried,
        control_lost=control_lost,
        notes=tuple(notes),
    )


def _in_a_small_disk() -> list[str] | None:
    """Return how to run this module where a disk of 6 MiB is mounted; None when that fails."""
    if sys.platform != "linux" or shutil.which("unshare") is None:
        return None
    script = (
        'mount -t tmpfs -o size=6m,mode=700 tmpfs "$1" && exec "$0" -m tests.faults.full_disk "$@"'
    )
    for options in ("-m", "-rm"):
        with scratch() as place:
            tried = subprocess.run(
                ["unshare", options, "mount", "-t", "tmpfs", "tmpfs", str(place)],
                check=False,
                capture_output=True,
            )
        if tried.returncode == 0:
            return ["unshare", options, "sh", "-c", script, sys.executable]
    return None


def _save(desk: Desk, _disk: Path) -> None:
    save(desk, 1)
    save(desk, 9)


def _import(desk: Desk, _disk: Path) -> None:
    file = desk.registers.read(REGISTER)
    finish(desk.registers.take_over(desk.registers.preview(file, organisation="Leeg BV")))


def _attach(desk: Desk, _disk: Path) -> None:
    case = desk.cases.list(CaseFilter(statuses=frozenset()))[0].id
    finish(desk.attachments.add(case, REGISTER.with_name("umcu-2023.csv")))


def _back_up(desk: Desk, disk: Path) -> None:
    finish(desk.backups.make(disk / "backups"))


def _rotate(desk: Desk, _disk: Path) -> None:
    finish(desk.access.rotate_database_key())


def _issue(desk: Desk, _disk: Path) -> None:
    issue(desk, 0)


_ACTS = (
    _Act(name="save", do=_save, most=480 * 1024, step=_PAGE),
    _Act(name="import", do=_import, most=1024 * 1024, step=3 * _PAGE),
    _Act(name="attachment", do=_attach, most=512 * 1024, step=2 * _PAGE),
    _Act(name="backup", do=_back_up, most=1536 * 1024, step=4 * _PAGE),
    _Act(name="report", do=_issue, most=768 * 1024, step=2 * _PAGE),
    _Act(name="rotation", do=_rotate, most=1536 * 1024, step=4 * _PAGE),
)


class _Disk:
    def __init__(self, disk: Path, practice: Practice) -> None:
        self._disk = disk
        self._practice = practice
        self._folder = disk / "vault"
        self._used = practice.folder.parent / "used"
        shutil.copytree(practice.folder, self._used, ignore=shutil.ignore_patterns(ballast.NAME))
        desk = practice.unlock(self._used)
        for number in range(_SAVES):
            save(desk, number)
        add_reporters(desk, 1)
        self._digest = fingerprint(desk, but=_NOTED)
        desk.close()
        (self._used / ballast.NAME).unlink(missing_ok=True)

    def fill_up(self, act: _Act, room: int) -> str | None:
        """Do ``act`` with so much room; then delete, go on, and open again on the full disk."""
        shutil.copytree(self._used, self._folder)
        (self._disk / "backups").mkdir()
        desk = self._practice.unlock(self._folder)
        before = self._names()
        try:
            self._fill(room)
            failure = self._after(desk, act, before)
        finally:
            desk.close()
            shutil.rmtree(self._folder)
            shutil.rmtree(self._disk / "backups")
            (self._disk / "filler").unlink(missing_ok=True)
        return f"{act.name}: {failure}" if failure else None

    def _after(self, desk: Desk, act: _Act, before: set[str]) -> str | None:
        done = True
        try:
            act.do(desk, self._disk)
        except Exception as error:  # noqa: BLE001 - whatever it is, it has to be in words
            done = False
            if not in_words(error):
                return described(error)
        desk.close()
        try:
            desk = self._practice.unlock(self._folder)
        except Exception as error:  # noqa: BLE001 - whatever it is, the vault did not open
            return f"does not open on the full disk: {described(error)}"
        try:
            if not done and fingerprint(desk, but=_NOTED) != self._digest:
                return "half of it is there, or something is gone"
            failure = wrong_in_ledger(desk) or _cannot_go_on(desk)
        finally:
            desk.close()
        # What a rotation could not clear on the full disk, the opening did.
        left = self._names() - before - _MAY_COME
        if failure is None and not done and left:
            return f"left behind: {', '.join(sorted(left))}"
        return failure

    def _fill(self, room: int) -> None:
        state = os.statvfs(self._disk)
        size = state.f_bavail * state.f_frsize - room
        if size > 0:
            with (self._disk / "filler").open("wb") as file:
                os.posix_fallocate(file.fileno(), 0, size)

    def _names(self) -> set[str]:
        return {path.relative_to(self._folder).as_posix() for path in self._folder.rglob("*")} | {
            path.name for path in (self._disk / "backups").glob("*")
        }


def _cannot_go_on(desk: Desk) -> str | None:
    """Remove a note, as somebody does who is told that the disk is full; then save again."""
    case = min(row.id for row in desk.cases.list(CaseFilter(statuses=frozenset())))
    notes = [e for e in desk.timeline.entries(case) if ref_of(e).kind is EntryKind.NOTE]
    for attempt in range(2):
        try:
            desk.timeline.remove(ref_of(notes[0]))
            break
        except DiskFull:
            if attempt:
                return "nothing can be deleted"
    try:
        desk.drafts.keep("afterwards", {"text": "goes on"})
    except DiskFull:
        return "cannot go on after something was deleted"
    return None


def _migrate_on(disk: Path, room: int) -> str | None:
    """Migrate an older vault with so much room; it is migrated, or as it was."""
    folder = Path(shutil.copytree(FOLDER / "schema-0001", disk / "older"))
    names = {path.name for path in folder.iterdir()}
    state = os.statvfs(disk)
    filler = disk / "filler"
    with filler.open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, state.f_bavail * state.f_frsize - room)
    database = (folder / "data-0001.db").read_bytes()
    try:
        vaults.unlock_with_password(folder, PASSWORD, today=lambda: DAY).close()
    except Exception as error:  # noqa: BLE001 - whatever it is, it has to be in words
        if not in_words(error):
            return f"migration: {described(error)}"
        if (folder / "data-0001.db").read_bytes() != database:
            return "migration: the older vault was changed"
        left = {path.name for path in folder.iterdir()} - names - _MAY_COME - {"instance.lock"}
        if left:
            return f"migration: left behind: {', '.join(sorted(left))}"
        filler.unlink()
        vaults.unlock_with_password(folder, PASSWORD, today=lambda: DAY).close()
    finally:
        shutil.rmtree(folder)
        filler.unlink(missing_ok=True)
    return None


def _main(mount: Path, every: int, control: int) -> None:
    tally, without = Tally(), Tally()
    with scratch() as place:
        practice = make_practice(place)
        small = _Disk(mount, practice)
        for act in _ACTS:
            for room in range(0, act.most, act.step * every):
                tally.add(small.fill_up(act, room))
        for room in range(0, 1536 * 1024, 6 * _PAGE * every):
            tally.add(_migrate_on(mount, room))
        with patch("vpdesk.storage.vault_database.restore_ballast", return_value=False):
            for room in range(0, control * _PAGE, _PAGE):
                without.add(small.fill_up(_ACTS[0], room))
    print(json.dumps([tally.tried, tally.lost, tally.notes(), without.tried, without.lost]))


if __name__ == "__main__":
    _main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
