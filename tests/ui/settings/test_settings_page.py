"""Settings apply at once and are kept."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from vpdesk.domain.cases import CaseDraft, CaseKind, CaseStatus
from vpdesk.domain.changes import Concept
from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.domain.periods import Period
from vpdesk.domain.settings import RETENTION
from vpdesk.domain.timeline import StatusDraft
from vpdesk.services.desk import Desk
from vpdesk.ui.preferences import Preferences
from vpdesk.ui.settings.page import SettingsPage
from vpdesk.ui.settings.retention_term import RetentionTerm
from vpdesk.ui.settings.shortcuts import shortcut_groups
from vpdesk.ui.settings.works_card import WorkViewer
from vpdesk.ui.theme import Theme
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.switch import Switch


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "preferences.ini"


@pytest.fixture
def preferences(file: Path) -> Preferences:
    return Preferences(file)


@pytest.fixture
def page(
    qtbot: QtBot, desk: Desk, theme: Theme, preferences: Preferences, dutch: None
) -> SettingsPage:
    made = SettingsPage(preferences, theme, desk)
    qtbot.addWidget(made)
    made.resize(1084, 800)
    with qtbot.waitActive(made):
        made.show()
    return made


SECTIONS = [
    "safety",
    "log",
    "backups",
    "retention",
    "categories",
    "practice",
    "display",
    "keys",
    "about",
]


def kept(file: Path, preferences: Preferences) -> Preferences:
    """Read the preferences as the next start does."""
    preferences.save()
    return Preferences(file)


def combo(page: QWidget, name: str) -> ComboBox:
    (found,) = [each for each in page.findChildren(ComboBox) if each.accessibleName() == name]
    return found


def words(page: QWidget) -> list[str]:
    return [each.text() for each in page.findChildren(QLabel) if each.isVisible()]


def pick(field: QComboBox, text: str) -> None:
    """Choose with the keyboard, as typing the first letters does."""
    field.setFocus()
    QTest.keyClicks(field, text)


def test_the_first_section_is_about_security(page: SettingsPage) -> None:
    assert combo(page, "Privacyscherm").isVisible()
    assert "Taal" not in words(page)


def test_the_language_is_kept_and_asked_for(
    qtbot: QtBot, page: SettingsPage, file: Path, preferences: Preferences
) -> None:
    page.show_section("display")

    with qtbot.waitSignal(page.language_changed):
        pick(combo(page, "Taal"), "E")

    assert kept(file, preferences).language == "en"


def test_the_theme_changes_at_once(
    page: SettingsPage, theme: Theme, file: Path, preferences: Preferences
) -> None:
    page.show_section("display")

    pick(combo(page, "Thema"), "D")

    assert theme.is_dark
    assert kept(file, preferences).theme == "dark"


def links(page: SettingsPage) -> list[QPushButton]:
    return [
        each
        for each in page.findChildren(QPushButton)
        if each.property("kind") == "link" and each.isVisible()
    ]


def test_another_text_size_offers_a_restart(
    qtbot: QtBot, page: SettingsPage, file: Path, preferences: Preferences
) -> None:
    page.show_section("display")
    before = links(page)

    pick(combo(page, "Tekstgrootte"), "125")

    (restart,) = set(links(page)) - set(before)
    assert kept(file, preferences).text_size == 125
    assert restart.text() == "Nu opnieuw starten"
    with qtbot.waitSignal(page.restart_wanted):
        QTest.mouseClick(restart, Qt.MouseButton.LeftButton)


def test_single_letters_can_be_switched_off(
    qtbot: QtBot, page: SettingsPage, file: Path, preferences: Preferences
) -> None:
    page.show_section("display")
    (switch,) = (each for each in page.findChildren(Switch) if each.isVisible())

    with qtbot.waitSignal(page.single_letters_changed) as told:
        QTest.mouseClick(switch, Qt.MouseButton.LeftButton)

    assert told.args == [False]
    assert not kept(file, preferences).single_letter_keys


def test_when_the_privacy_screen_locks_can_be_chosen(
    page: SettingsPage, file: Path, preferences: Preferences
) -> None:
    QTest.keyClick(combo(page, "Privacyscherm"), Qt.Key.Key_End)

    assert kept(file, preferences).lock_privacy_after == 5


def test_the_name_of_the_adviser_stands_on_the_report(
    qtbot: QtBot, page: SettingsPage, desk: Desk
) -> None:
    page.show_section("practice")
    organisation = desk.organisations.add(OrganisationDraft(name="Hogeschool Meander"))
    name = next(e for e in page.findChildren(QLineEdit) if e.accessibleName() == "Uw naam")

    with qtbot.waitSignal(page.practice_changed):
        QTest.keyClicks(name, "Praktijk Omzien")
        QTest.keyClick(name, Qt.Key.Key_Return)

    year = Period(date(2025, 1, 1), date(2025, 12, 31))
    assert desk.annual_reports.compose(organisation, year).adviser == "Praktijk Omzien"


def test_the_retention_decides_which_cases_are_due(
    qtbot: QtBot, page: SettingsPage, desk: Desk
) -> None:
    page.show_section("retention")
    organisation = desk.organisations.add(OrganisationDraft(name="Hogeschool Meander"))
    case_id = desk.cases.register(
        CaseDraft(
            organisation_id=organisation, registered_on=date(2024, 1, 10), kind=CaseKind.REPORT
        )
    )
    desk.timeline.add(case_id, StatusDraft(on=date(2024, 2, 1), status=CaseStatus.CLOSED))
    assert desk.overview.today().retention == ()
    page.refresh(frozenset({Concept.CASES}))
    assert "Nog geen afgesloten zaak heeft deze termijn bereikt." in words(page)
    assert any("24 maanden" in each for each in words(page))

    with qtbot.waitSignal(page.practice_changed):
        pick(combo(page, "Bewaartermijn"), "12")

    assert desk.settings.get(RETENTION) == "12"
    assert [row.case_id for row in desk.overview.today().retention] == [case_id]
    assert "1 afgesloten zaak heeft deze termijn bereikt." in words(page)
    assert any("12 maanden" in each for each in words(page))
    pick(combo(page, "Bewaartermijn"), "0")
    assert any("tot het jaarverslag" in each for each in words(page))


def test_what_was_chosen_is_shown_the_next_time(
    qtbot: QtBot, desk: Desk, theme: Theme, preferences: Preferences, dutch: None
) -> None:
    preferences.lock_privacy_after = 5
    preferences.text_size = 110
    desk.settings.put(RETENTION, "36")

    page = SettingsPage(preferences, theme, desk)
    qtbot.addWidget(page)
    for key in SECTIONS:
        page.show_section(key)

    assert combo(page, "Privacyscherm").currentText() == "Na 5 minuten"
    assert combo(page, "Tekstgrootte").currentText() == "110 %"
    assert combo(page, "Bewaartermijn").currentText() == "36 maanden"


def test_any_retention_that_was_set_is_shown(qtbot: QtBot, dutch: None, desk: Desk) -> None:
    desk.settings.put(RETENTION, "7")
    term = RetentionTerm(desk.settings, desk.retention)
    (card,) = term.cards()
    qtbot.addWidget(card)
    assert combo(card, "Bewaartermijn").currentText() == "7 maanden"


def test_names_in_lists_ask_for_lists_to_be_made_again(
    qtbot: QtBot, page: SettingsPage, desk: Desk
) -> None:
    (switch,) = (each for each in page.findChildren(Switch) if each.isVisible())

    with qtbot.waitSignal(page.practice_changed):
        QTest.mouseClick(switch, Qt.MouseButton.LeftButton)

    assert desk.listed_names.chosen()


def test_the_shortcuts_name_every_key_once(dutch: None) -> None:
    keys = [key for group in shortcut_groups() for key, _ in group.lines]

    assert len(keys) == len(set(keys))
    assert {"Ctrl+K", "Ctrl+N", "Ctrl+Shift+N", "Ctrl+,", "Ctrl+L", "F9", "Alt+T"} <= set(keys)


def test_the_licences_can_be_read(page: SettingsPage) -> None:
    page.show_section("about")

    (viewer,) = page.findChildren(WorkViewer)
    titles = [viewer.list.model().index(row, 0).data() for row in range(20, 60)]
    viewer.list.setCurrentIndex(viewer.list.model().index(20 + titles.index("Inter"), 0))
    assert "SIL OPEN FONT LICENSE" in viewer.text.toPlainText()


def test_every_control_has_a_name(page: SettingsPage) -> None:
    for key in SECTIONS:
        page.show_section(key)
    controls: list[QWidget] = [
        *page.findChildren(QComboBox),
        *page.findChildren(QLineEdit),
        *page.findChildren(Switch),
    ]
    assert len(controls) >= 7
    assert all(each.accessibleName() for each in controls)
