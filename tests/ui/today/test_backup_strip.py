"""The line about backups on the first page: never in the way, and every link does something."""

import threading
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.test_backup_words import AWAY, BESIDE, state
from tests.ui.today.conftest import Practice, shown
from vpdesk.domain.backups import BackupProblem, BackupState
from vpdesk.services.desk import Desk
from vpdesk.ui.backup_look import Standing
from vpdesk.ui.today.backup_strip import BackupStrip
from vpdesk.ui.today.page import TodayPage

PATIENCE = 30_000


def strip_of(page: QWidget) -> BackupStrip:
    (found,) = page.findChildren(BackupStrip)
    return found


def link_of(strip: BackupStrip) -> QPushButton:
    (found,) = strip.findChildren(QPushButton)
    return found


def wait_for(qtbot: QtBot, strip: BackupStrip, words: str) -> None:
    qtbot.waitUntil(lambda: words in strip.text(), timeout=PATIENCE)


def test_a_stick_that_hangs_keeps_nothing_from_the_screen(
    desk: Desk, practice: Practice, qtbot: QtBot, dutch: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = threading.Event()
    state_of = desk.backups.state

    def hanging() -> BackupState:
        assert gate.wait(20)
        return state_of()

    monkeypatch.setattr(desk.backups, "state", hanging)
    page = shown(desk, qtbot)
    strip = strip_of(page)

    assert strip.text() == "De reservekopieën worden bekeken…"
    assert not link_of(strip).isVisible()
    gate.set()
    wait_for(qtbot, strip, "Er is nog geen bewezen reservekopie.")


def test_while_one_is_made_it_tells_how_far_and_takes_no_second_click(
    page: TodayPage, desk: Desk, qtbot: QtBot
) -> None:
    strip = strip_of(page)
    wait_for(qtbot, strip, "geen bewezen")
    told: list[str] = []
    strip.run.told.connect(told.append)
    link_of(strip).click()

    assert not link_of(strip).isVisible()
    wait_for(qtbot, strip, "gemaakt en bewezen:")
    assert any(words.endswith("%") for words in told)
    assert len(desk.backups.list()) == 1


@pytest.mark.parametrize(
    "told",
    [
        state(),
        state(None),
        state(timedelta(days=12)),
        state(timedelta(days=41)),
        state(places=(AWAY,)),
        *(state(problem=problem) for problem in BackupProblem),
    ],
)
def test_the_link_makes_a_backup(
    page: TodayPage, desk: Desk, qtbot: QtBot, told: BackupState
) -> None:
    strip = strip_of(page)
    wait_for(qtbot, strip, "geen bewezen")
    strip.show_standing(Standing(state=told, backups=()))

    link_of(strip).click()

    qtbot.waitUntil(lambda: len(desk.backups.list()) == 1, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not strip.run.is_running(), timeout=PATIENCE)


def test_with_one_disk_alone_the_link_asks_for_a_second_place(
    page: TodayPage, qtbot: QtBot
) -> None:
    strip = strip_of(page)
    wait_for(qtbot, strip, "geen bewezen")
    strip.show_standing(Standing(state=state(places=(BESIDE,)), backups=()))

    with qtbot.waitSignal(page.backup_places_wanted):
        QTest.mouseClick(link_of(strip), Qt.MouseButton.LeftButton)


def test_a_wrong_clock_has_no_link(page: TodayPage, qtbot: QtBot) -> None:
    strip = strip_of(page)
    wait_for(qtbot, strip, "geen bewezen")
    strip.show_standing(Standing(state=state(-timedelta(days=40)), backups=()))

    assert strip.property("strip") == "warn"
    assert not link_of(strip).isVisible()


def test_a_failure_stays_until_it_is_tried_again(
    page: TodayPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    desk.backups.add_place(stick)
    desk.backups.remove_place(desk.backups.places()[0].path)
    stick.rmdir()
    strip = strip_of(page)
    strip.look()
    wait_for(qtbot, strip, "‘stick’ is niet aangesloten")
    link_of(strip).click()
    wait_for(qtbot, strip, "De reservekopie is niet gemaakt")

    assert link_of(strip).text() == "Opnieuw proberen"
    strip.look()
    stick.mkdir()
    link_of(strip).click()
    wait_for(qtbot, strip, "gemaakt en bewezen:")


@pytest.mark.parametrize("width", [760, 1084, 1700])
def test_its_words_are_never_cut(page: TodayPage, qtbot: QtBot, width: int) -> None:
    strip = strip_of(page)
    wait_for(qtbot, strip, "geen bewezen")
    page.resize(width, 800)
    for problem in BackupProblem:
        strip.show_standing(Standing(state=state(problem=problem), backups=()))
        qtbot.waitUntil(lambda: _fits(strip), timeout=PATIENCE)


def _fits(strip: BackupStrip) -> bool:
    (label,) = (each for each in strip.findChildren(QLabel) if each.text() == strip.text())
    return label.height() >= label.heightForWidth(label.width())
