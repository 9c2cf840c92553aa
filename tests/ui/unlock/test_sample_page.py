"""The card of the sample practice: it is made, stopped, opened and removed from here."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.fixtures import TODAY, MemoryBackend
from tests.ui.unlock.conftest import Vault, door
from vpdesk.services.desk import Desk
from vpdesk.services.errors import SampleProblem, SampleRefused
from vpdesk.services.progress import Progress, finish
from vpdesk.services.sample_practice import sample_vault
from vpdesk.ui.unlock.card_page import CARD_WIDTH, INSIDE
from vpdesk.ui.unlock.door import Door
from vpdesk.ui.unlock.first_start_page import FirstStartPage
from vpdesk.ui.unlock.sample_page import SamplePage
from vpdesk.ui.unlock.unlock_page import UnlockPage

PATIENCE = 30_000


class Steps:
    """Holds the making of a practice at a step until a test lets it go on."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.made: list[Path] = []
        self.problem: Exception | None = None
        self.closed = False
        monkeypatch.setattr(sample_vault, "make", self.make)

    def make(self, folder: Path, *, today: object) -> Iterator[Progress]:
        try:
            yield Progress(1, 4)
            if self.problem is not None:
                raise self.problem
            while folder not in self.made:
                yield Progress(2, 4)
        finally:
            self.closed = True


@pytest.fixture(scope="module")
def made_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample") / "practice"
    finish(sample_vault.make(folder, today=lambda: TODAY, cases=3))
    return folder


@pytest.fixture
def empty(tmp_path: Path) -> Door:
    """Give a door beside which no sample practice was made yet."""
    return replace(door(tmp_path / "kluis", MemoryBackend()), sample=tmp_path / "practice")


@pytest.fixture
def there(empty: Door, made_sample: Path, tmp_path: Path) -> Door:
    """Give a door with a sample practice beside it."""
    shutil.copytree(
        made_sample, tmp_path / "practice", ignore=shutil.ignore_patterns("ballast.bin")
    )
    return empty


@pytest.fixture
def begun(
    show: Callable[[QWidget], None], desks: list[Desk], dutch: None
) -> Callable[[Door], SamplePage]:
    """Show the card; what it opens is in ``desks``."""

    def made(at: Door) -> SamplePage:
        page = SamplePage(at)
        page.opened.connect(desks.append)
        show(page)
        page.begin()
        return page

    return made


def words(page: QWidget) -> list[str]:
    return [each.text() for each in page.findChildren(QPushButton) if each.isVisible()]


def test_a_practice_that_is_there_opens_at_one_click(
    there: Door, begun: Callable[[Door], SamplePage], desks: list[Desk], qtbot: QtBot
) -> None:
    page = begun(there)
    assert words(page) == [
        "Rondkijken",
        "Opnieuw beginnen",
        "Voorbeeldpraktijk verwijderen",
        "Terug naar uw eigen kluis",
    ]
    assert page.open_button.hasFocus()

    QTest.mouseClick(page.open_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(desks) == 1, timeout=PATIENCE)

    assert sample_vault.is_sample(desks[0])


def test_where_there_is_none_it_is_made_at_once_and_tells_how_far_it_is(
    empty: Door,
    begun: Callable[[Door], SamplePage],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    steps = Steps(monkeypatch)
    page = begun(empty)

    qtbot.waitUntil(lambda: page.bar.value() == 500, timeout=PATIENCE)
    assert words(page) == ["Annuleren"]
    with qtbot.waitSignal(page.back_wanted, timeout=PATIENCE):
        QTest.keyClick(page, Qt.Key.Key_Escape)

    assert steps.closed


def test_a_practice_that_was_stopped_just_too_late_is_closed_again(
    there: Door,
    begun: Callable[[Door], SamplePage],
    desks: list[Desk],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    page = begun(there)
    sample = sample_vault.open_sample

    def stopped(folder: Path, *, today: Callable[[], date]) -> Desk:
        page._is_stopped = True
        return sample(folder, today=today)

    monkeypatch.setattr(sample_vault, "open_sample", stopped)

    with qtbot.waitSignal(page.back_wanted, timeout=PATIENCE):
        page.open_button.click()

    assert desks == []
    sample(there.sample or Path(), today=there.today).close()


@pytest.mark.parametrize("problem", list(SampleProblem))
def test_what_goes_wrong_is_said_and_can_be_tried_again(
    problem: SampleProblem,
    empty: Door,
    begun: Callable[[Door], SamplePage],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    steps = Steps(monkeypatch)
    steps.problem = SampleRefused(problem=problem)
    page = begun(empty)

    qtbot.waitUntil(lambda: bool(page.message), timeout=PATIENCE)

    assert "oorbeeldpraktijk" in page.message
    assert words(page) == ["Opnieuw proberen", "Terug naar uw eigen kluis"]
    steps.problem = None
    page.open_button.click()
    assert page.message == ""
    with qtbot.waitSignal(page.back_wanted, timeout=PATIENCE):
        page.stop_button.click()


def test_it_can_be_removed(
    there: Door, begun: Callable[[Door], SamplePage], desks: list[Desk], qtbot: QtBot
) -> None:
    page = begun(there)

    with qtbot.waitSignal(page.back_wanted, timeout=PATIENCE):
        page.remove_button.click()

    assert not there.has_sample()
    assert desks == []


def test_escape_leads_back(there: Door, begun: Callable[[Door], SamplePage], qtbot: QtBot) -> None:
    page = begun(there)
    with qtbot.waitSignal(page.back_wanted):
        QTest.keyClick(page, Qt.Key.Key_Escape)


def test_a_bug_is_not_put_into_words(
    there: Door,
    begun: Callable[[Door], SamplePage],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    page = begun(there)
    monkeypatch.setattr(sample_vault, "remove", lambda _: 1 / 0)
    with qtbot.captureExceptions() as caught:
        page.remove_button.click()
        qtbot.waitUntil(lambda: bool(caught), timeout=PATIENCE)
    assert caught[0][0] is ZeroDivisionError


def test_the_card_of_a_vault_leads_to_the_sample_practice(
    vault: Vault, show: Callable[[QWidget], None], tmp_path: Path, qtbot: QtBot, dutch: None
) -> None:
    page = UnlockPage(replace(vault.door, sample=tmp_path / "practice"), vault.door.ways())
    show(page)
    assert page.sample_button.isVisible()
    with qtbot.waitSignal(page.sample_wanted):
        page.sample_button.click()


@pytest.mark.parametrize("sample", [None, "kluis", "kluis/practice"])
def test_nothing_is_offered_that_would_lie_in_the_vault(
    vault: Vault, show: Callable[[QWidget], None], tmp_path: Path, sample: str | None, dutch: None
) -> None:
    at = None if sample is None else tmp_path / sample
    page = UnlockPage(replace(vault.door, sample=at), vault.door.ways())
    show(page)
    assert not page.sample_button.isVisible()


def test_the_first_start_leads_there_too(
    empty: Door, show: Callable[[QWidget], None], qtbot: QtBot, dutch: None
) -> None:
    page = FirstStartPage(empty, "nl")
    show(page)
    assert page.sample_button.isVisible()
    with qtbot.waitSignal(page.sample_wanted):
        page.sample_button.click()


def test_a_long_link_is_broken_and_not_cut(
    vault: Vault, show: Callable[[QWidget], None], monkeypatch: pytest.MonkeyPatch, dutch: None
) -> None:
    words = "Wachtwoord vergeten op deze dag? Gebruik dan de herstelcode"
    monkeypatch.setattr(UnlockPage, "tr", lambda *_: words)
    page = UnlockPage(vault.door, vault.door.ways())
    show(page)
    link = page._form.recovery_button

    assert link.text().split("\n") != [words]
    assert link.text().replace("\n", " ") == link.accessibleName() == words
    assert link.sizeHint().width() <= CARD_WIDTH - 2 * INSIDE
    assert link.height() > 40
