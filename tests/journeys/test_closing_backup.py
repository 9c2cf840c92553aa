"""The backup that is made by itself: at locking, at closing the window, and when that fails."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from tests.journeys.driving import CTRL, Driver
from vpdesk.domain.backups import BackupProblem
from vpdesk.domain.cases import CaseFilter
from vpdesk.services.backups.making import make_backup
from vpdesk.services.desk import Desk
from vpdesk.services.errors import BackupNotMade
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import Keyring
from vpdesk.ui.frame.backup_answers import backup_before_closing
from vpdesk.ui.frame.closing_page import ClosingPage
from vpdesk.ui.unlock.unlock_page import UnlockPage

MAKE_BACKUP = "vpdesk.services.backups.backups.make_backup"

Reopen = Callable[[], Any]


@pytest.fixture
def desk_again(
    vault_folder: Path, memory_keyring: Keyring, today: Callable[[], date]
) -> Callable[[], Any]:
    """Open the vault that the window has closed."""

    @contextmanager
    def opened() -> Iterator[Desk]:
        desk = vaults.unlock_with_keyring(vault_folder, today=today, keyring=memory_keyring)
        try:
            yield desk
        finally:
            desk.close()

    return opened


@pytest.fixture
def closing(practice: Driver) -> Driver:
    """Give the program as it runs: it makes a backup before its vault is closed."""
    practice.program.before_closing = backup_before_closing
    return practice


def files(vault_folder: Path) -> list[str]:
    place = vault_folder.with_name(f"{vault_folder.name}-backups")
    return sorted(each.name for each in place.iterdir()) if place.exists() else []


def test_closing_the_window_makes_one(closing: Driver, vault_folder: Path) -> None:
    window = closing.program.window

    window.close()
    closing.wait(lambda: not window.isVisible())

    assert [Path(name).suffix for name in files(vault_folder)] == [".vpbak"]


def test_when_nothing_changed_none_is_made(
    closing: Driver, vault_folder: Path, desk_again: Reopen
) -> None:
    closing.lock()
    made = files(vault_folder)
    closing.unlock()
    closing.lock()

    assert files(vault_folder) == made
    with desk_again() as desk:
        assert len(desk.backups.list()) == 1


def test_the_window_is_covered_and_tells_so_while_it_is_made(
    closing: Driver, vault_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = threading.Event()
    make = make_backup

    def slow(*arguments: Any, **named: Any) -> Any:
        assert gate.wait(20)
        return (yield from make(*arguments, **named))

    monkeypatch.setattr(MAKE_BACKUP, slow)
    closing.press(Qt.Key.Key_L, CTRL)
    closing.wait(lambda: isinstance(closing.program.window.centralWidget(), ClosingPage))
    closing.wait(lambda: "Bezig met afsluiten…" in closing.words())

    assert "Hogeschool Meander" not in closing.words()
    assert "reservekopie gemaakt en bewezen" in closing.words()
    gate.set()
    closing.wait(lambda: isinstance(closing.program.window.centralWidget(), UnlockPage))
    assert len(files(vault_folder)) == 1


def test_a_failure_is_told_at_the_next_opening_with_its_reason(
    closing: Driver, vault_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> Iterator[None]:
        yield from ()
        raise BackupNotMade(problem=BackupProblem.PLACE_FULL, place="USB-VP")

    with monkeypatch.context() as full_disk:
        full_disk.setattr(MAKE_BACKUP, full)
        closing.lock()
    closing.unlock()

    closing.wait(lambda: "De reservekopie is niet gemaakt: ‘USB-VP’ is vol." in closing.words())
    closing.click("Opnieuw proberen")
    closing.wait(lambda: "Reservekopie gemaakt en bewezen:" in closing.words())
    assert len(files(vault_folder)) == 1


def test_a_stick_that_is_away_is_told_at_the_next_opening(
    closing: Driver, vault_folder: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "USB-VP"
    stick.mkdir()
    backups = closing.desk.backups
    backups.add_place(stick)
    backups.remove_place(vault_folder.with_name(f"{vault_folder.name}-backups"))
    stick.rmdir()
    closing.lock()
    closing.unlock()

    closing.wait(lambda: "‘USB-VP’ is niet aangesloten" in closing.words())
    stick.mkdir()
    closing.click("Nu maken")
    closing.wait(lambda: len(list(stick.glob("*.vpbak"))) == 1)


def test_what_a_killed_one_left_is_gone_after_the_next(
    closing: Driver, vault_folder: Path, desk_again: Reopen, monkeypatch: pytest.MonkeyPatch
) -> None:
    closing.lock()
    (made,) = files(vault_folder)
    place = vault_folder.with_name(f"{vault_folder.name}-backups")
    whole = (place / made).read_bytes()
    left = place / "vpdesk-2025-11-20 0900.vpbak.part"
    left.write_bytes(whole[: len(whole) // 2])
    closing.unlock()
    (case,) = closing.desk.cases.list(CaseFilter())
    closing.desk.cases.rename(case.id, "Wulp")

    closing.lock()

    assert not [name for name in files(vault_folder) if name.endswith(".part")]
    with desk_again() as desk:
        assert not desk.backups.needed()
