"""At the desk of one employer, nothing in the whole window tells of another."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QToolButton,
    QWidget,
)

from tests.fixtures import TODAY
from tests.journeys.conftest import Start
from tests.journeys.driving import CTRL, Driver
from tests.journeys.everything_shown import everything_in, everything_shown
from tests.walled_practice import WORDS, Seeded, SeededVault
from vpdesk.domain.cases import CaseFilter, CaseId
from vpdesk.services.vaults.vaults import Keyring
from vpdesk.ui import jobs
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.frame.palette import Palette
from vpdesk.ui.unlock.door import Door

LEADS_AWAY = ("Stoppen", "Archiveren", "Verwijderen", "Nu opnieuw starten")
"""Buttons and entries of menus that end what is looked at, or write; others are clicked."""

Meander = tuple[Driver, Seeded, tuple[Seeded, ...]]


@pytest.fixture
def driver(
    seeded_vault: SeededVault, memory_keyring: Keyring, tmp_path: Path, start: Start
) -> Driver:
    """Give the program on a practice of three organisations, without a wall."""
    folder = tmp_path / "vault"
    shutil.copytree(seeded_vault[0], folder, ignore=shutil.ignore_patterns("ballast.bin"))
    driver = start(Door(folder=folder, keyring=memory_keyring, today=lambda: TODAY))
    driver.unlock()
    return driver


@pytest.fixture
def meander(driver: Driver, seeded_vault: SeededVault) -> Meander:
    own, *others = seeded_vault[1]
    return driver, own, tuple(others)


@pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)
def test_every_page_and_dialog_tells_of_one_organisation(meander: Meander) -> None:
    driver, own, others = meander
    _look_around(driver, others)
    assert all(other.word in everything_shown() for other in others)

    _work_at(driver, own)
    _see_only(own, others)
    driver.view.show_case(own.case)

    for key in PageKey:
        driver.view.show_page(key)
        _settle(driver)
        _see_only(own, others)
        for _ in _each_row(driver):
            _settle(driver)
            _see_only_in_front(driver, others, "a row of " + key)
        for name in _each_button(driver, key):
            _see_only_in_front(driver, others, f"after {name} on {key}")
    _see_only(own, others)


def test_the_palette_finds_nothing_of_another_organisation(meander: Meander) -> None:
    driver, own, others = meander
    _look_around(driver, others)
    _work_at(driver, own)
    sought = ["", *WORDS, "Codenaam", "Werkgever", "Adres", "wer", "jaarverslag", "25-0", "stop"]

    found = set()
    for words in sought:
        driver.press(Qt.Key.Key_K, CTRL)
        driver.write(words)
        palette = driver.view.findChildren(Palette)[0]
        palette._search()
        field = palette.findChildren(QLineEdit)[0]
        assert field.text() == words
        # What was typed is not what was found.
        field.blockSignals(True)
        field.clear()
        field.blockSignals(False)
        shown = everything_shown()
        found |= {word for word in WORDS if word in shown}
        driver.press(Qt.Key.Key_Escape)

    assert found == {own.word}


def test_the_wall_is_built_from_the_page_and_ends_with_one_click(meander: Meander) -> None:
    driver, own, others = meander
    driver.view.show_organisation(own.id)
    _entry(driver, f"Werken bij Werkgever {own.word}").trigger()
    driver.let_go()

    assert driver.desk.scope.organisation_id == own.id
    assert f"U werkt bij Werkgever {own.word}. Andere opdrachtgevers zijn verborgen." in (
        driver.words()
    )
    for key in PageKey:
        driver.view.show_page(key)
        assert driver.has_button("Stoppen")
    assert not driver.has_button("Opdrachtgever toevoegen")
    driver.click("Stoppen")
    driver.let_go()

    assert driver.desk.scope.organisation_id is None
    assert not driver.has_button("Stoppen")
    driver.view.show_page(PageKey.ORGANISATIONS)
    assert all(other.word in everything_shown() for other in others)


def test_the_wall_is_built_and_ended_from_the_palette(meander: Meander) -> None:
    driver, own, _ = meander
    _run(driver, f"Werken bij Werkgever {own.word}")
    assert driver.desk.scope.organisation_id == own.id

    _run(driver, "Stoppen met werken")
    assert driver.desk.scope.organisation_id is None


def test_locking_comes_back_behind_the_wall(meander: Meander) -> None:
    driver, own, others = meander
    driver.view.show_case(others[0].case)
    _work_at(driver, own)
    driver.view.show_case(own.case)
    driver.lock()
    assert not any(word in everything_shown() for word in WORDS)

    driver.unlock()
    _settle(driver)

    assert driver.desk.scope.organisation_id == own.id
    assert driver.view.pages.shown is PageKey.CASES
    _see_only(own, others)
    assert driver.has_button("Stoppen")


def test_what_was_open_copied_or_undoable_of_others_is_dropped(
    meander: Meander, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Without a screen nobody owns the clipboard.
    monkeypatch.setattr("vpdesk.ui.clipboard._is_ours", lambda: True)
    driver, own, others = meander
    driver.view.show_case(others[0].case)
    driver.view.say(f"Verwijderd: {others[0].word}", "Ongedaan maken", lambda: None)
    driver.press(Qt.Key.Key_N, CTRL)
    driver.wait(QApplication.activeModalWidget)
    driver.fill("Eerste notitie", f"Begonnen over {others[0].word}")
    driver.part(QPlainTextEdit, "Eerste notitie").selectAll()
    driver.part(QPlainTextEdit, "Eerste notitie").copy()
    assert others[0].word in QApplication.clipboard().text()

    _work_at(driver, own)

    assert QApplication.activeModalWidget() is None
    assert QApplication.clipboard().text() == ""
    _see_only(own, others)
    driver.press(Qt.Key.Key_N, CTRL)
    driver.wait(QApplication.activeModalWidget)
    _see_only(own, others)
    assert driver.part(QComboBox, "Opdrachtgever").currentText() == f"Werkgever {own.word}"
    driver.press(Qt.Key.Key_Escape)
    driver.click("Stoppen")
    driver.let_go()
    driver.press(Qt.Key.Key_N, CTRL)
    driver.wait(QApplication.activeModalWidget)
    assert f"Begonnen over {others[0].word}" in everything_shown()


def test_a_new_report_is_of_the_organisation_that_is_shown(meander: Meander) -> None:
    driver, own, _ = meander
    _work_at(driver, own)
    before = {row.id for row in driver.desk.cases.list(CaseFilter(statuses=frozenset()))}

    driver.press(Qt.Key.Key_N, CTRL)
    driver.wait(QApplication.activeModalWidget)
    driver.press(Qt.Key.Key_Return, CTRL)

    def made() -> set[CaseId]:
        rows = driver.desk.cases.list(CaseFilter(statuses=frozenset()))
        return {row.id for row in rows} - before

    driver.wait(made)
    assert all(
        row.organisation_id == own.id
        for row in driver.desk.cases.list(CaseFilter(statuses=frozenset()))
    )


def _work_at(driver: Driver, own: Seeded) -> None:
    driver.view.work_at(own.id)
    driver.let_go()


def _look_around(driver: Driver, others: tuple[Seeded, ...]) -> None:
    """Let the window hold as much of other organisations as it can."""
    for other in others:
        driver.view.show_case(other.case)
        driver.view.show_organisation(other.id)
        driver.view.show_report(other.id)
    for key in PageKey:
        driver.view.show_page(key)
    _settle(driver)


def _see_only(own: Seeded, others: tuple[Seeded, ...]) -> None:
    shown = everything_shown()
    assert own.word in shown
    for other in others:
        assert other.word not in shown, _around(shown, other.word)


def _see_only_in_front(driver: Driver, others: tuple[Seeded, ...], when: str) -> None:
    """Look at the page and at the dialog over it."""
    page = _page(driver)
    for part in {page, driver.front} - {driver.window}:
        shown = everything_in(part)
        for other in others:
            assert other.word not in shown, f"{when}: {_around(shown, other.word)}"


def _around(shown: str, word: str) -> list[str]:
    return [line for line in shown.splitlines() if word in line][:5]


def _page(driver: Driver) -> QWidget:
    page = driver.view.pages.currentWidget()
    assert page is not None
    return page


def _settle(driver: Driver) -> None:
    driver.wait(lambda: not jobs.running())
    driver.let_go()


def _each_row(driver: Driver) -> Iterator[None]:
    """Choose each row of each list of the page in turn."""
    for view in _page(driver).findChildren(QAbstractItemView):
        if not view.isVisible() or view.selectionModel() is None:
            continue
        for row in range(min(view.model().rowCount(), 4)):
            view.selectionModel().setCurrentIndex(
                view.model().index(row, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            yield


def _each_button(driver: Driver, key: PageKey) -> Iterator[str]:
    """Click each button of a page, and trigger each entry of its menus."""
    page = _page(driver)
    names = [_name(each) for each in page.findChildren(QAbstractButton) if each.isVisible()]
    for place, name in enumerate(names):
        if name in names[:place]:
            continue
        buttons = [each for each in page.findChildren(QAbstractButton) if each.isVisible()]
        if place >= len(buttons) or _name(buttons[place]).startswith(LEADS_AWAY):
            continue
        button = buttons[place]
        menu = button.menu() if isinstance(button, QToolButton) else None
        for act in _acts(button, menu):
            act()
            _settle(driver)
            yield name
            _close_all(driver)
            driver.view.show_page(key)


def _acts(button: QAbstractButton, menu: QMenu | None) -> list[Callable[[], object]]:
    if menu is None:
        return [button.click] if button.isEnabled() else []
    entries = menu.actions()
    return [
        each.trigger
        for each in (entries[:2] if any(each.isCheckable() for each in entries) else entries)
        if not each.text().startswith(LEADS_AWAY) and each.isEnabled() and each.isVisible()
    ]


def _name(button: QAbstractButton) -> str:
    return button.text() or button.accessibleName()


def _close_all(driver: Driver) -> None:
    for _ in range(5):
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            break
        dialog.done(0)
        driver.let_go()
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()


def _entry(driver: Driver, text: str) -> QAction:
    for menu in driver.window.findChildren(QMenu):
        for action in menu.actions():
            if action.text() == text and action.isVisible():
                return action
    pytest.fail(f"no entry {text}")


def _run(driver: Driver, words: str) -> None:
    driver.press(Qt.Key.Key_K, CTRL)
    driver.write(words)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Return)
    driver.let_go()
