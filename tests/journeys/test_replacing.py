"""Locking starts the program anew: nothing of what was open is in the memory of what follows."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from tests.fixtures import CHEAPEST, TODAY, MemoryBackend
from tests.journeys import driven_process
from tests.journeys.conftest import Start
from tests.journeys.driven_process import PASSWORD
from tests.journeys.driving import Driver
from vpdesk import app
from vpdesk.domain.cases import CaseDraft, CaseFilter, CaseKind
from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.services.errors import DiskFull, DraftsNotKept
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import WayToOpen
from vpdesk.ui.frame.launch import Started
from vpdesk.ui.preferences import Preferences
from vpdesk.ui.unlock.door import Door
from vpdesk.ui.unlock.unlock_page import UnlockPage


@dataclass
class Replacement:
    """Stands for the new process; ``works`` tells whether it can be started."""

    door: Door
    works: bool = True
    told: list[tuple[tuple[str, ...], frozenset[Started]]] = field(default_factory=list)
    cases: int = 0

    def __call__(self, *options: str, started: frozenset[Started]) -> bool:
        self.told.append((options, started))
        assert self.door.keyring is not None
        desk = vaults.unlock_with_keyring(
            self.door.folder, keyring=self.door.keyring, today=lambda: TODAY
        )
        self.cases = desk.cases.count(CaseFilter())
        desk.close()
        return self.works


@pytest.fixture
def replacement(practice: Driver, door: Door, monkeypatch: pytest.MonkeyPatch) -> Replacement:
    """Let the program start a replacement that only notes it, and not quit for it."""
    made = Replacement(door)
    practice.program._replace = made
    monkeypatch.setattr(practice.program._app, "quit", lambda: None)
    return made


@pytest.mark.skipif(sys.platform == "win32", reason="there the new process stands beside the old")
def test_the_process_stays_and_what_it_runs_is_new(tmp_path: Path, home: Path) -> None:
    vault = tmp_path / "vault"
    prepared = vaults.prepare(vault, way=WayToOpen.PASSWORD, password=PASSWORD, argon2=CHEAPEST)
    desk = vaults.create(prepared, typed_code=prepared.recovery_code)
    organisation = desk.organisations.add(OrganisationDraft(name="Hogeschool Meander"))
    desk.cases.register(
        CaseDraft(organisation_id=organisation, registered_on=TODAY, kind=CaseKind.REPORT)
    )
    desk.close()
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "VPDESK_OF_THE_TEST": "stays",
        "PYTHONPATH": str(Path(__file__).resolve().parents[2]),
    }
    environment.pop("QT_SCALE_FACTOR", None)

    with subprocess.Popen(
        [sys.executable, driven_process.__file__, "--vault", str(vault)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
        cwd=tmp_path,
    ) as process:
        try:
            said, complaints = process.communicate(timeout=60)
        finally:
            process.kill()
    assert complaints == ""
    assert process.returncode == 0
    first, second, after = (json.loads(line) for line in said.splitlines())

    assert first["pid"] == second["pid"] == process.pid
    assert first["image"] != second["image"] == after["image"]
    assert (first["started"], second["started"]) == ([], ["locked"])
    assert second["size"] == [960, 650]
    assert second["environment"] == "stays"
    assert second["folder"] == str(tmp_path)
    assert second["told"] is None
    assert (after["page"], after["text"]) == ("cases", "Half verhaal")


def test_the_vault_is_closed_before_the_program_starts_anew(
    practice: Driver, replacement: Replacement, preferences: Preferences
) -> None:
    practice.window.resize(QSize(1011, 701))
    practice.program.lock()

    assert replacement.told == [((), frozenset({Started.LOCKED}))]
    assert replacement.cases == 1
    assert not preferences.layout("window").isEmpty()


def test_where_nothing_can_be_started_the_card_is_shown_here(
    practice: Driver, replacement: Replacement
) -> None:
    replacement.works = False

    practice.lock()

    assert replacement.told
    practice.unlock()


def test_who_works_in_another_program_keeps_the_keyboard(
    practice: Driver, replacement: Replacement, monkeypatch: pytest.MonkeyPatch
) -> None:
    class NoFocus:
        @staticmethod
        def focusWindow() -> None:  # noqa: N802
            return None

    monkeypatch.setattr(app, "QApplication", NoFocus)
    practice.program.lock()

    assert replacement.told[0][1] == {Started.LOCKED, Started.BEHIND}


def test_a_minimised_window_stays_so(practice: Driver, replacement: Replacement) -> None:
    practice.window.showMinimized()
    practice.program.lock()

    assert replacement.told[0][1] == {Started.LOCKED, Started.SMALL}


def test_a_vault_that_was_chosen_is_named_to_the_new_program(
    practice: Driver, replacement: Replacement, door: Door, tmp_path: Path
) -> None:
    practice.program._first_folder = tmp_path / "another"
    practice.program.lock()

    assert replacement.told[0][0] == ("--vault", str(door.folder))


def test_lost_text_keeps_no_process_and_is_told_by_the_next_one(
    practice: Driver, replacement: Replacement, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> None:
        raise DiskFull(room_made=False)

    monkeypatch.setattr(practice.view.pages.page, "keep_drafts", refuse)

    practice.program.lock()

    assert replacement.told == [((), frozenset({Started.LOCKED, Started.NOT_KEPT}))]


def test_lost_text_is_told_here_where_nothing_can_be_started(
    practice: Driver, replacement: Replacement, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> None:
        raise DiskFull(room_made=False)

    replacement.works = False
    monkeypatch.setattr(practice.view.pages.page, "keep_drafts", refuse)

    with pytest.raises(DraftsNotKept):
        practice.program.lock()

    assert isinstance(practice.window.centralWidget(), UnlockPage)  # type: ignore[attr-defined]


def test_a_program_that_takes_over_tells_of_lost_text(start: Start, door: Door) -> None:
    driver = start(door, frozenset({Started.LOCKED, Started.NOT_KEPT}))
    driver.wait(lambda: "kon niet worden bewaard" in driver.words())

    driver.click("Doorgaan")

    driver.wait(lambda: driver.front is driver.window)
    driver.window.activateWindow()
    driver.unlock()


def test_a_vault_that_opens_while_it_is_locked_leaves_no_process(
    practice: Driver, replacement: Replacement
) -> None:
    replacement.works = False
    practice.lock()
    replacement.told.clear()

    practice.click("Kluis openen")
    practice.program.lock()
    practice.wait(lambda: replacement.told)

    assert replacement.told == [((), frozenset({Started.LOCKED}))]
    assert replacement.cases == 1
    assert practice.program._desk is None
    assert practice.program._entrance._unwanted == frozenset()
    practice.unlock()


def test_an_opening_that_fails_after_a_lock_is_forgotten(
    practice: Driver, replacement: Replacement, door: Door
) -> None:
    assert door.keyring is not None
    backend = door.keyring.make_backend()
    assert isinstance(backend, MemoryBackend)
    replacement.works = False
    practice.lock()
    replacement.told.clear()
    kept = dict(backend.items)
    backend.items.clear()

    practice.click("Kluis openen")
    practice.program.lock()
    practice.wait(lambda: not practice.program._entrance._unwanted)

    assert replacement.told == []
    backend.items.update(kept)
    practice.unlock()


def test_a_bug_while_closing_leaves_nobody_waiting(
    practice: Driver, replacement: Replacement, monkeypatch: pytest.MonkeyPatch
) -> None:
    close = practice.desk.close

    def fail() -> None:
        close()
        raise RuntimeError

    monkeypatch.setattr(practice.desk, "close", fail)

    with pytest.raises(RuntimeError):
        practice.program.lock()

    practice.unlock()


def test_a_restart_starts_anew_and_comes_back_to_the_settings(
    practice: Driver, replacement: Replacement
) -> None:
    practice.view.restart_wanted.emit()

    assert replacement.told == [((), frozenset({Started.LOCKED}))]


def test_a_bug_while_leaving_does_not_keep_the_vault_open(
    practice: Driver, replacement: Replacement, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise RuntimeError

    monkeypatch.setattr(practice.view.pages.page, "keep_drafts", fail)

    with pytest.raises(RuntimeError):
        practice.program.lock()

    assert practice.program._desk is None
    practice.unlock()
