"""The settings of backups: how they stand, where they are, and what can be done with each."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.test_backup_words import STICK, place, state
from vpdesk.domain.backups import Backup, BackupProblem
from vpdesk.services.desk import Desk
from vpdesk.services.progress import finish
from vpdesk.ui import jobs
from vpdesk.ui.backup_look import Standing
from vpdesk.ui.preferences import Preferences
from vpdesk.ui.settings.page import SettingsPage
from vpdesk.ui.theme import Theme
from vpdesk.ui.widgets.wrapped_text import WrappedText

PATIENCE = 30_000
RIGHT_TO_LEFT = "\u05d2\u05d9\u05d1\u05d5\u05d9"


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, theme: Theme, tmp_path: Path, dutch: None) -> SettingsPage:
    made = SettingsPage(Preferences(tmp_path / "preferences.ini"), theme, desk)
    qtbot.addWidget(made)
    made.resize(1084, 800)
    made.show_section("backups")
    with qtbot.waitActive(made):
        made.show()
    qtbot.waitUntil(lambda: not jobs.running(), timeout=PATIENCE)
    assert made.backups.strip.text()
    return made


def button(page: QWidget, name: str) -> QPushButton:
    (found,) = [
        each
        for each in page.findChildren(QPushButton)
        if each.isVisible() and name in (each.text(), each.accessibleName())
    ]
    return found


def names(page: QWidget) -> str:
    shown = [each for each in page.findChildren(QPushButton) if each.isVisible()]
    return " ".join(f"{each.text()} {each.accessibleName()}" for each in shown)


def words(page: QWidget) -> str:
    return " ".join(each.text() for each in page.findChildren(QLabel) if each.isVisible())


def paths(page: QWidget) -> str:
    return " ".join(each.text() for each in page.findChildren(WrappedText) if each.isVisible())


def many(count: int) -> tuple[Backup, ...]:
    newest = datetime.fromisoformat("2025-11-21T08:12:00")
    return tuple(
        Backup(
            id=str(number),
            made_at=newest - timedelta(days=number),
            place=Path("/media/USB-VP"),
            name=f"{number}.vpbak",
            commits=0,
            cleared_to=0,
            bytes=48_000_000,
            proven_at=newest,
        )
        for number in range(count)
    )


def test_a_place_that_is_given_up_keeps_its_files_and_the_keyboard_stays(
    page: SettingsPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    finish(desk.backups.make(stick))
    page.backups.places.add(str(stick))
    qtbot.waitUntil(lambda: str(stick) in paths(page), timeout=PATIENCE)

    button(page, f"{stick} niet meer gebruiken").click()

    qtbot.waitUntil(lambda: str(stick) not in paths(page), timeout=PATIENCE)
    assert len(list(stick.glob("*.vpbak"))) == 1
    assert "Wat er staat, blijft." in words(page) or str(stick) in words(page)
    assert button(page, "Plek toevoegen…").hasFocus()


def test_the_only_place_cannot_be_given_up(page: SettingsPage, desk: Desk, qtbot: QtBot) -> None:
    (only,) = desk.backups.places()
    qtbot.waitUntil(lambda: str(only.path) in paths(page), timeout=PATIENCE)

    assert "niet meer gebruiken" not in names(page)


def test_what_failed_is_told_and_tried_again(
    page: SettingsPage, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.backups.show_standing(Standing(state=state(problem=BackupProblem.PLACE_FULL), backups=()))
    assert "‘USB-VP’ is vol" in page.backups.strip.text()

    button(page, "Opnieuw proberen").click()

    qtbot.waitUntil(lambda: len(desk.backups.list()) == 1, timeout=PATIENCE)
    qtbot.waitUntil(button(page, "Nu maken").isEnabled, timeout=PATIENCE)


def test_that_a_code_alone_opens_them_elsewhere_is_a_line_of_its_own(page: SettingsPage) -> None:
    quiet = "opent alleen de herstelcode een reservekopie"
    # The vault of this test opens with the keyring.
    assert quiet in words(page)
    assert quiet not in page.backups.strip.text()

    page.backups.show_standing(Standing(state=state(), backups=()))
    assert quiet not in words(page)


@pytest.mark.parametrize(
    "name", ["heel-lange-mapnaam-" * 10, RIGHT_TO_LEFT, "kopie\N{FILE CABINET}", "a b"]
)
def test_a_path_of_any_kind_stays_inside_its_card(
    page: SettingsPage, qtbot: QtBot, name: str
) -> None:
    page.backups.show_standing(Standing(state=state(places=(STICK, place(name))), backups=many(3)))
    qtbot.waitUntil(lambda: name in paths(page), timeout=PATIENCE)

    card = page.backups.places.card
    for each in card.findChildren(WrappedText):
        corner = each.mapTo(card, each.rect().topRight())
        assert corner.x() <= card.width()


def test_sixty_backups_scroll_in_a_list_of_six(page: SettingsPage, qtbot: QtBot) -> None:
    page.backups.show_standing(Standing(state=state(), backups=many(60)))
    table = page.backups.list.table

    assert table.model().rowCount() == 60
    assert table.height() < 400
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert table.currentIndex().row() == 59
    with qtbot.waitSignal(page.restore_wanted) as wanted:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert wanted.args == [Path("/media/USB-VP/59.vpbak")]


def test_the_chosen_one_stays_chosen_when_others_come(page: SettingsPage) -> None:
    page.backups.show_standing(Standing(state=state(), backups=many(5)[1:]))
    table = page.backups.list.table
    table.setCurrentIndex(table.model().index(2, 0))
    page.backups.show_standing(Standing(state=state(), backups=many(5)))

    assert table.currentIndex().row() == 3


def test_every_part_is_reached_with_the_keyboard_and_has_a_name(
    page: SettingsPage, desk: Desk, qtbot: QtBot
) -> None:
    finish(desk.backups.make())
    page.backups.look()
    qtbot.waitUntil(lambda: "Controleren" in names(page), timeout=PATIENCE)
    reached: set[str] = set()
    button(page, "Nu maken").setFocus()
    for _ in range(12):
        focused = page.focusWidget()
        assert focused is not None
        reached.add(focused.accessibleName() or focused.property("text") or type(focused).__name__)
        QTest.keyClick(focused, Qt.Key.Key_Tab)

    assert {"Nu maken", "Waarschuwen na", "Plek toevoegen…", "Reservekopieën"} <= reached
    assert {"Controleren", "Terugzetten…", "Ander bestand…"} <= reached


def test_a_backup_that_is_gone_leaves_the_list(
    page: SettingsPage, desk: Desk, qtbot: QtBot
) -> None:
    finish(desk.backups.make())
    page.backups.look()
    table = page.backups.list.table
    qtbot.waitUntil(lambda: table.model().rowCount() == 1, timeout=PATIENCE)
    desk.backups.list()[0].file.unlink()
    page.backups.look()

    qtbot.waitUntil(lambda: table.model().rowCount() == 0, timeout=PATIENCE)
    assert "Er is nog geen reservekopie." in words(page)
    assert "Controleren" not in names(page)
    assert "Ander bestand…" in names(page)
