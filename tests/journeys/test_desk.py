"""The desk around the pages: navigation, keys, width, language, what changed elsewhere."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget

from tests.journeys.conftest import Start
from tests.journeys.driving import CTRL, SHIFT, Driver, texts_in_memory
from vpdesk.domain.cases import CaseFilter
from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.ui.frame.desk_view import COMPACT_BELOW
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.frame.palette import Palette
from vpdesk.ui.frame.place import Place
from vpdesk.ui.preferences import Preferences
from vpdesk.ui.settings.page import SettingsPage
from vpdesk.ui.theme import Theme
from vpdesk.ui.unlock.door import Door
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.sidebar import Sidebar


@pytest.mark.parametrize(
    ("key", "page"),
    [
        (Qt.Key.Key_1, PageKey.TODAY),
        (Qt.Key.Key_2, PageKey.CASES),
        (Qt.Key.Key_3, PageKey.ORGANISATIONS),
        (Qt.Key.Key_4, PageKey.REFERRAL_CONTACTS),
        (Qt.Key.Key_5, PageKey.ANNUAL_REPORT),
        (Qt.Key.Key_Comma, PageKey.SETTINGS),
    ],
)
def test_each_page_has_its_key(practice: Driver, key: Qt.Key, page: PageKey) -> None:
    practice.view.show_page(PageKey.SETTINGS if page is PageKey.TODAY else PageKey.TODAY)

    practice.press(key, CTRL)

    assert practice.view.pages.shown is page


def test_the_navigation_shows_pages_and_marks_the_one_that_is_there(practice: Driver) -> None:
    pages = practice.part(QListWidget, "Pagina’s")
    pages.setFocus()

    visited = []
    practice.press(Qt.Key.Key_Down)
    visited.append(practice.view.pages.shown)
    practice.click("Instellingen")
    visited.append(practice.view.pages.shown)

    assert visited == [PageKey.CASES, PageKey.SETTINGS]
    assert pages.selectedItems() == []


def test_a_dialog_opens_by_key_from_every_page(practice: Driver) -> None:
    for page in PageKey:
        practice.view.show_page(page)
        for modifiers in (CTRL, CTRL | SHIFT):
            practice.press(Qt.Key.Key_N, modifiers)
            practice.wait(QApplication.activeModalWidget)
            practice.press(Qt.Key.Key_Escape)
            practice.wait(lambda: QApplication.activeModalWidget() is None)


@pytest.mark.parametrize("modifiers", [CTRL, CTRL | SHIFT])
def test_without_an_organisation_one_is_asked_for_first(
    start: Start, door: Door, modifiers: Qt.KeyboardModifier
) -> None:
    driver = start(door)
    driver.unlock()

    driver.press(Qt.Key.Key_N, modifiers)

    driver.wait(QApplication.activeModalWidget)
    assert "Opdrachtgever toevoegen" in driver.words()
    assert driver.view.pages.shown is PageKey.ORGANISATIONS


def test_the_undo_key_takes_back_what_was_written_last(practice: Driver) -> None:
    case_id = practice.desk.cases.list(CaseFilter())[0].id
    practice.view.show_case(case_id)
    before = practice.desk.timeline.entries(case_id)
    practice.press(Qt.Key.Key_N)
    practice.write("Belt maandag terug.")
    practice.press(Qt.Key.Key_Return, CTRL)
    assert len(practice.desk.timeline.entries(case_id)) == len(before) + 1

    practice.press(Qt.Key.Key_Z, CTRL)
    assert practice.desk.timeline.entries(case_id) == before
    assert "Verwijderd uit de tijdlijn." in practice.words()
    practice.press(Qt.Key.Key_Z, CTRL)
    assert len(practice.desk.timeline.entries(case_id)) == len(before) + 1


def test_the_search_key_goes_to_the_search_field_of_the_page(practice: Driver) -> None:
    for page in (PageKey.CASES, PageKey.ORGANISATIONS, PageKey.REFERRAL_CONTACTS):
        practice.view.show_page(page)

        practice.press(Qt.Key.Key_F, CTRL)

        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit)
        assert "oeken" in field.accessibleName()


def test_the_palette_opens_and_closes_with_its_key_but_not_over_a_dialog(practice: Driver) -> None:
    (palette,) = practice.view.findChildren(Palette)
    practice.press(Qt.Key.Key_K, CTRL)
    assert palette.isVisible()
    practice.press(Qt.Key.Key_K, CTRL)
    assert not palette.isVisible()

    practice.press(Qt.Key.Key_N, CTRL)
    practice.wait(QApplication.activeModalWidget)
    practice.press(Qt.Key.Key_K, CTRL)
    assert not palette.isVisible()


def test_a_page_key_closes_the_palette(practice: Driver) -> None:
    (palette,) = practice.view.findChildren(Palette)
    practice.press(Qt.Key.Key_K, CTRL)

    practice.press(Qt.Key.Key_3, CTRL)

    assert not palette.isVisible()
    assert practice.view.pages.shown is PageKey.ORGANISATIONS


def test_the_palette_opens_the_case_that_is_found(practice: Driver) -> None:
    practice.press(Qt.Key.Key_K, CTRL)
    practice.write("kievit")
    practice.press(Qt.Key.Key_Return)

    case_id = practice.desk.cases.list(CaseFilter())[0].id
    assert practice.view.place.page is PageKey.CASES
    assert practice.view.place.case_id == case_id


def test_a_narrow_window_shows_icons_only_and_says_their_names(practice: Driver) -> None:
    (sidebar,) = practice.view.findChildren(Sidebar)
    practice.window.resize(COMPACT_BELOW, 700)
    assert sidebar.width() == 196

    practice.window.resize(COMPACT_BELOW - 1, 700)

    assert sidebar.width() == 60
    assert practice.button("Vergrendelen").isVisible()


def test_a_change_made_elsewhere_is_seen_at_once(practice: Driver) -> None:
    practice.view.show_page(PageKey.ORGANISATIONS)

    practice.desk.organisations.add(OrganisationDraft(name="Theaterhuis Nachtlicht"))

    practice.wait(lambda: "Theaterhuis Nachtlicht" in " ".join(texts_in_memory()))


def test_another_language_rebuilds_the_desk_on_the_settings(
    practice: Driver, preferences: Preferences
) -> None:
    settings = practice.view.show_page(PageKey.SETTINGS)
    assert isinstance(settings, SettingsPage)
    settings.show_section("display")
    before = practice.view
    language = next(
        each for each in before.findChildren(ComboBox) if each.accessibleName() == "Taal"
    )

    language.setCurrentIndex(1)
    practice.let_go()

    assert practice.view is not before
    assert practice.view.place == Place(page=PageKey.SETTINGS, section="display")
    assert "Lock" in practice.words()
    assert preferences.language == "en"
    practice.press(Qt.Key.Key_F9)
    assert "A short pause" in practice.words()


def test_another_theme_reaches_every_page(practice: Driver, dressed: Theme) -> None:
    for page in PageKey:
        practice.view.show_page(page)

    dressed.choose("dark")
    QApplication.processEvents()

    assert practice.window.grab().toImage().pixelColor(400, 5).lightness() < 64
