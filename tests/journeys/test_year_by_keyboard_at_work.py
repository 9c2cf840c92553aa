"""An ordinary month with the keyboard alone: a case, the hours, one employer, a lock."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView, QWidget

from tests.journeys.driving import CTRL, NONE, SHIFT, Driver, texts_in_memory
from tests.journeys.keyboard import Key, Keyboard
from vpdesk.domain.cases import CaseFilter, CaseRow, CaseStatus
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.ui.frame.desk_view import DeskView
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.unlock.unlock_page import UnlockPage

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def keys(practice: Driver) -> Keyboard:
    """Give the hands at a desk with two organisations and a running case."""
    practice.desk.organisations.add(OrganisationDraft(name="Theaterhuis Nachtlicht"))
    return Keyboard(practice)


def case_of(keys: Keyboard) -> CaseRow:
    (case,) = keys.driver.desk.cases.list(CaseFilter(statuses=frozenset()))
    return case


def open_case(keys: Keyboard) -> None:
    keys.search("kievit")
    assert keys.shown() is PageKey.CASES
    keys.at("Tijdlijn")


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_what_is_known_of_a_case_is_kept_up(keys: Keyboard) -> None:
    open_case(keys)
    keys.pick("Status: Nieuw", "In begeleiding", back=True)
    keys.wait(lambda: case_of(keys).status is CaseStatus.IN_SUPPORT)
    keys.focused()
    keys.press(Key.Key_Z, CTRL)
    keys.wait(lambda: case_of(keys).status is CaseStatus.NEW)
    keys.focused()

    keys.go_to("Veilig bereikbaar: Niet vastgelegd")
    keys.press(Key.Key_F2)
    keys.write("06 12345678")
    keys.press(Key.Key_Return)
    keys.wait(
        lambda: "06 12345678" in keys.driver.desk.reporters.card(case_of(keys).id).safe_contact
    )
    keys.at("Veilig bereikbaar: 06 12345678")
    keys.go_to("Categorie: Nog niet duidelijk")
    keys.press(Key.Key_Return)
    keys.press(Key.Key_Down)
    keys.press(Key.Key_Return)
    keys.wait(lambda: keys.driver.desk.cases.get(case_of(keys).id).issues[0].category)
    assert "Categorie: " in keys.told(keys.focused())

    assert not keys.driver.desk.log.entries(limit=1, acts=(LoggedAct.NAME_SHOWN,))
    keys.press(Key.Key_T, ALT)
    assert "Melder Een" in " ".join(texts_in_memory())
    assert keys.driver.desk.log.entries(limit=1, acts=(LoggedAct.NAME_SHOWN,))
    keys.focused()
    keys.press(Key.Key_T, ALT)
    assert "Melder Een" not in " ".join(texts_in_memory())
    keys.focused()


def test_words_are_found_in_a_case_and_hours_are_written(keys: Keyboard) -> None:
    open_case(keys)
    keys.press(Key.Key_F, CTRL)
    keys.write("afdeling")
    keys.press(Key.Key_Return)
    keys.wait(lambda: "1 van 1" in keys.driver.words())
    keys.focused()
    keys.press(Key.Key_Escape)
    keys.at("Tijdlijn")

    keys.press(Key.Key_N, CTRL | SHIFT)
    keys.in_dialog()
    keys.choose("Opdrachtgever", "Hogeschool Meander")
    keys.choose("Soort", "Voorlichting")
    keys.fill("Wat", "Voorlichting aan het team")
    keys.fill("Duur", "2")
    keys.confirm()
    keys.at("Tijdlijn")
    (row, _) = keys.driver.desk.organisations.list()
    (activity,) = keys.driver.desk.activities.list(row.organisation.id)
    assert activity.minutes == 120

    keys.search("uren bek")
    assert keys.shown() is PageKey.HOURS
    keys.focused()
    table = keys.go_to("Uren per opdrachtgever", QTableView)
    assert isinstance(table, QTableView)
    keys.press(Key.Key_Home)
    keys.press(Key.Key_Right)
    titles = [table.model().index(row, 0).data() for row in range(table.model().rowCount())]
    assert "Voorlichting aan het team" in " ".join(titles)
    keys.at("Uren per opdrachtgever")


def test_one_employer_alone_a_screen_hidden_and_a_lock(keys: Keyboard) -> None:
    driver = keys.driver
    keys.search("Werken bij Hogeschool Meander")
    driver.let_go()
    assert driver.desk.scope.organisation_id is not None
    keys.focused()
    open_case(keys)
    keys.press(Key.Key_F9)
    assert "Kievit" not in driver.words()
    keys.press(Key.Key_F9)
    keys.at("Tijdlijn")
    keys.press(Key.Key_Space, CTRL | SHIFT)
    keys.press(Key.Key_Space, CTRL | SHIFT)
    keys.at("Tijdlijn")

    keys.press(Key.Key_L, CTRL)
    keys.wait(lambda: isinstance(driver.program.window.centralWidget(), UnlockPage))
    driver.let_go()
    keys.go_to("Kluis openen")
    keys.press(Key.Key_Return)
    keys.wait(lambda: isinstance(driver.program.window.centralWidget(), DeskView))
    assert keys.shown() is PageKey.CASES
    assert driver.view.place.case_id == case_of(keys).id
    keys.at("Tijdlijn")
    keys.run("Stoppen")
    driver.let_go()
    assert driver.desk.scope.organisation_id is None
    keys.focused()


def test_each_stop_of_the_keyboard_is_in_sight_in_a_small_window(keys: Keyboard) -> None:
    keys.driver.window.resize(960, 600)
    for key in (Key.Key_1, Key.Key_3, Key.Key_5):
        keys.press(key, CTRL)
        for tab, modifiers in ((Key.Key_Tab, NONE), (Key.Key_Backtab, SHIFT)):
            visited: list[QWidget] = []
            while (focused := keys.focused()) not in visited:
                visited.append(focused)
                keys.press(tab, modifiers)
            keys.press(tab, modifiers)
