"""The end of the year with the keyboard alone: closing, paper, settings, manual, quitting."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QTableView

from tests.journeys.driving import CTRL, NONE, Driver
from tests.journeys.keyboard import Key, Keyboard
from tests.journeys.test_manual import in_front, press
from tests.journeys.test_printing import shown
from vpdesk.domain.cases import CaseFilter, CaseStatus
from vpdesk.ui.cases.case_paper_dialog import CasePaperDialog
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.preferences import Preferences
from vpdesk.ui.referral_contacts.paper_dialogs import ReferralCardDialog
from vpdesk.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def keys(practice: Driver) -> Keyboard:
    return Keyboard(practice)


def test_a_case_is_closed_and_looked_back_at(keys: Keyboard) -> None:
    driver = keys.driver
    keys.search("kievit")
    keys.pick("Meer acties", "Afsluiten…", back=True)
    keys.in_dialog()
    assert "Nog niet vastgelegd:" in driver.words()
    keys.run("Uitkomst")
    combo = keys.focused()
    assert isinstance(combo, QComboBox)
    keys.press(Key.Key_Down)
    keys.confirm()
    (case,) = driver.desk.cases.list(CaseFilter(statuses=frozenset()))
    assert case.status is CaseStatus.CLOSED
    assert driver.desk.cases.get(case.id).outcome is not None
    keys.at("Meer acties")

    keys.search("overzicht bek")
    assert keys.shown() is PageKey.PICTURES
    keys.focused()
    keys.go_to("Meldingen per maand")
    keys.press(Key.Key_End)
    keys.press(Key.Key_Return)
    assert keys.shown() is PageKey.CASES
    keys.focused()
    keys.search("overzicht bek")
    keys.at("Meldingen per maand")
    keys.run("Tabel")
    keys.go_to("Meldingen per maand", QTableView)


def test_papers_are_saved(keys: Keyboard, tmp_path: Path) -> None:
    folder = tmp_path / "elders"
    folder.mkdir()
    driver = keys.driver
    keys.search("kievit")
    keys.press(Key.Key_P, CTRL)
    shown(driver, CasePaperDialog)
    keys.focused()
    save(keys, folder / "dossier.pdf")
    keys.press(Key.Key_Escape)
    keys.wait(lambda: driver.front is driver.window)
    keys.at("Tijdlijn")

    keys.press(Key.Key_4, CTRL)
    keys.focused()
    keys.run("Verwijskaart afdrukken…")
    card = shown(driver, ReferralCardDialog)
    assert isinstance(card, ReferralCardDialog)
    keys.focused()
    for _ in card.remarks.rows():
        look_at_first(keys, card)
    save(keys, folder / "kaart.pdf")
    keys.press(Key.Key_Escape)
    keys.wait(lambda: driver.front is driver.window)
    keys.focused()


def look_at_first(keys: Keyboard, card: ReferralCardDialog) -> None:
    before = len(card.remarks.rows())
    keys.run(card.remarks.rows()[0].tick.accessibleName())
    keys.wait(lambda: len(card.remarks.rows()) < before)
    keys.focused()


def save(keys: Keyboard, place: Path) -> None:
    keys.wait(lambda: keys.driver.button("Opslaan als pdf…").isEnabled())
    keys.press(Key.Key_S, CTRL)
    keys.name_file(str(place))
    keys.wait(lambda: "niet meer beschermd" in keys.driver.words())
    assert place.read_bytes().startswith(b"%PDF")
    keys.focused()


def test_the_program_is_made_to_fit(
    keys: Keyboard, preferences: Preferences, dressed: Theme
) -> None:
    driver = keys.driver
    keys.press(Key.Key_Comma, CTRL)
    keys.at("Onderdelen")
    keys.walk_to("Taal en weergave")
    keys.choose("Tekstgrootte", "125")
    keys.wait(lambda: preferences.text_size == 125)
    keys.focused()
    keys.choose("Thema", "Donker")
    assert dressed.is_dark
    keys.focused()
    keys.go_to("Taal", QComboBox)
    keys.press(Key.Key_Down)
    keys.wait(lambda: driver.has_button("Lock"))
    driver.let_go()
    keys.focused()

    keys.press(Key.Key_F1)
    manual = in_front(driver)
    assert QApplication.focusWidget() is not None
    press(manual, Key.Key_Escape, NONE)
    keys.wait(lambda: driver.program.window.beside is None)
    keys.focused()

    # Alt+F4, or what closes a window elsewhere, is a key of the system: this is what it sends.
    driver.window.close()
    keys.wait(lambda: not driver.window.isVisible())
