"""Through the real window: into the sample practice and out again, with nothing real touched."""

import hashlib
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.fixtures import MemoryBackend
from tests.journeys.conftest import Start
from tests.journeys.driving import CTRL, Driver
from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.services.progress import finish
from vpdesk.services.sample_practice import sample_vault
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import Keyring
from vpdesk.ui.frame.before_closing import keep_before_closing
from vpdesk.ui.frame.desk_view import DeskView
from vpdesk.ui.frame.launch import Started
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.unlock.door import Door
from vpdesk.ui.unlock.first_start_page import FirstStartPage
from vpdesk.ui.unlock.sample_page import SamplePage
from vpdesk.ui.unlock.unlock_page import UnlockPage

STRIP = "Voorbeeldpraktijk: alles hier is verzonnen"
BACK = "Terug naar uw eigen kluis"
CANARY = "Kanarie en Zoon"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "sample-practice"
    finish(sample_vault.make(folder, today=lambda: date(2025, 11, 21), cases=6))
    return folder


@pytest.fixture
def beside(door: Door, made: Path, tmp_path: Path) -> Door:
    """Give the way to a real vault with a canary in it, and to a sample practice beside it."""
    desk = vaults.unlock_with_keyring(door.folder, today=door.today, keyring=door._keyring())
    desk.organisations.add(OrganisationDraft(name=CANARY))
    desk.close()
    sample = tmp_path / "sample-practice"
    shutil.copytree(made, sample, ignore=shutil.ignore_patterns("ballast.bin"))
    return replace(door, sample=sample)


def shown(driver: Driver) -> QWidget | None:
    return driver.program.window.centralWidget()


def look_around(driver: Driver) -> None:
    driver.click("Bekijk de voorbeeldpraktijk")
    if isinstance(shown(driver), SamplePage):
        driver.click("Rondkijken")
    driver.wait(lambda: isinstance(shown(driver), DeskView))
    driver.wait(driver.window.isActiveWindow)


def contents(folder: Path) -> dict[str, str]:
    return {
        each.name: hashlib.sha256(each.read_bytes()).hexdigest()
        for each in folder.rglob("*")
        if each.is_file()
    }


def test_the_real_vault_and_its_keyring_stay_as_they_are(
    beside: Door, start: Start, memory_keyring: Keyring
) -> None:
    backend = memory_keyring.make_backend()
    assert isinstance(backend, MemoryBackend)
    files, items = contents(beside.folder), dict(backend.items)
    driver = start(beside)

    look_around(driver)
    driver.desk.organisations.add(OrganisationDraft(name="Verzonnen BV"))
    driver.let_go()
    driver.click(BACK)
    driver.wait(lambda: isinstance(shown(driver), UnlockPage))

    assert contents(beside.folder) == files
    assert backend.items == items
    assert sorted(each.name for each in beside.folder.parent.iterdir() if each.is_dir()) == [
        "sample-practice",
        "vault",
    ]
    driver.unlock()
    names = [row.organisation.name for row in driver.desk.organisations.list()]
    assert names == [CANARY]
    assert STRIP not in driver.words()


def test_every_page_says_that_it_is_invented(beside: Door, start: Start) -> None:
    driver = start(beside)
    look_around(driver)

    for key in PageKey:
        driver.view.show_page(key)
        assert STRIP in driver.words()
    assert CANARY not in driver.words()


def test_nothing_is_said_of_backups_or_keys_and_none_are_made(beside: Door, start: Start) -> None:
    driver = start(beside)
    driver.program.before_closing = keep_before_closing
    look_around(driver)
    assert "eservekopie" not in driver.words()
    driver.view.show_page(PageKey.SETTINGS)

    assert "eservekopie" not in driver.words()
    assert "Wachtwoord wijzigen…" not in driver.words()
    driver.lock()
    assert not list(beside.folder.parent.rglob("*.vpbak"))


def test_the_idle_lock_leads_back_to_the_own_vault_as_well(beside: Door, start: Start) -> None:
    driver = start(beside)
    look_around(driver)

    watch = driver.program._watch
    assert watch is not None
    watch.lock_wanted.emit()
    driver.wait(lambda: isinstance(shown(driver), UnlockPage))

    assert driver.has_button("Kluis openen")


def test_a_new_process_after_the_lock_does_not_miss_a_vault_that_was_never_made(
    beside: Door, start: Start, tmp_path: Path
) -> None:
    told: list[frozenset[Started]] = []

    def replaced(*options: str, started: frozenset[Started]) -> bool:
        assert options == ()
        told.append(started)
        return False

    driver = start(replace(beside, folder=tmp_path / "not-made"))
    driver.program._replace = replaced
    look_around(driver)
    driver.press(Qt.Key.Key_L, CTRL)
    driver.wait(lambda: isinstance(shown(driver), FirstStartPage))

    assert [Started.LOCKED in each for each in told] == [False]


def test_a_lock_while_it_opens_leads_back_to_the_card(
    beside: Door, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver = start(beside)
    opened = sample_vault.open_sample
    held: list[Callable[[], object]] = []

    def slowly(folder: Path, *, today: Callable[[], date]) -> object:
        desk = opened(folder, today=today)
        held.append(desk.close)
        return desk

    monkeypatch.setattr(sample_vault, "open_sample", slowly)
    driver.click("Bekijk de voorbeeldpraktijk")
    driver.click("Rondkijken")
    driver.program.lock()
    driver.wait(lambda: isinstance(shown(driver), UnlockPage))

    assert len(held) == 1
    opened(beside.sample or Path(), today=beside.today).close()


def test_the_palette_leads_out_and_offers_no_backup(beside: Door, start: Start) -> None:
    driver = start(beside)
    look_around(driver)

    titles = [each.title for each in driver.view._finder().actions]
    assert BACK in titles
    assert not [each for each in titles if "eservekopie" in each]
