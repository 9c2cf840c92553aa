"""Privacy papers are worded, put back, looked at and kept as versions."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.domain.papers import Leaving
from vpdesk.domain.privacy_papers import PrivacyOrder, PrivacyPaperKind, SectionText
from vpdesk.domain.settings import PRACTICE_SETTINGS
from vpdesk.services.desk import Desk
from vpdesk.ui.settings.privacy import PrivacySettings
from vpdesk.ui.settings.privacy_dialogs import PrivacyPaperDialog

Said = list[tuple[str, Callable[[], None]]]
ORDER = PrivacyOrder(kind=PrivacyPaperKind.STATEMENT, language="nl", lock_minutes=5)


@pytest.fixture
def meander(desk: Desk) -> OrganisationId:
    return desk.organisations.add(OrganisationDraft(name="Hogeschool Meander"))


@pytest.fixture
def said() -> Said:
    return []


@pytest.fixture
def made(
    qtbot: QtBot, desk: Desk, said: Said, meander: OrganisationId, dutch: None
) -> PrivacySettings:
    privacy = PrivacySettings(desk, lambda: 5)
    privacy.toast_wanted.connect(lambda words, _action, back: said.append((words, back)))
    return privacy


@pytest.fixture
def page(qtbot: QtBot, made: PrivacySettings) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    for card in made.cards():
        column.addWidget(card)
    qtbot.addWidget(page)
    page.resize(800, 1200)
    with qtbot.waitActive(page):
        page.show()
    return page


def press(page: QWidget, name: str) -> None:
    found = [
        each
        for each in page.findChildren(QAbstractButton)
        if name in {each.accessibleName(), each.text()} and each.isVisible()
    ]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton, pos=QPoint(4, 4))


def words_on(page: QWidget) -> str:
    return "\n".join(each.text() for each in page.findChildren(QLabel) if each.isVisible())


def write(page: QWidget, title: str, text: str) -> None:
    shown = [e for e in page.findChildren(QWidget) if e.isVisible()]
    (heading,) = (e for e in shown if isinstance(e, QLineEdit))
    (body,) = (e for e in shown if isinstance(e, QPlainTextEdit))
    heading.setText(title)
    body.setPlainText(text)


def test_a_section_is_worded_marked_and_put_back(page: QWidget, said: Said) -> None:
    assert "Wijkt af" not in words_on(page)
    press(page, "Een klacht wijzigen")
    write(page, "Klachten", "Zeg het mij.")
    press(page, "Wijziging opslaan")
    assert "Klachten\nWijkt af van de begintekst" in words_on(page)
    press(page, "De begintekst van Klachten terugzetten")
    assert "Wijkt af" not in words_on(page)
    said[-1][1]()
    assert "Klachten\nWijkt af van de begintekst" in words_on(page)


def test_a_section_of_ones_own_is_added_and_removed(
    page: QWidget, made: PrivacySettings, said: Said, meander: OrganisationId
) -> None:
    press(page, "Een onderdeel toevoegen")
    write(page, "Website", "")
    press(page, "Onderdeel toevoegen")
    assert "Website\nEigen onderdeel · Leeg: komt niet in het document" in words_on(page)
    made.show_statement(meander)
    press(page, "Website wijzigen")
    write(page, "Website", "Zonder cookies.")
    press(page, "Wijziging opslaan")
    assert "Website\nAlleen voor deze opdrachtgever" in words_on(page)
    press(page, "De tekst voor alle van Website terugzetten")
    made.show_statement()
    press(page, "Website verwijderen")
    assert "Website" not in words_on(page)
    said[-1][1]()
    assert "Website\nEigen onderdeel" in words_on(page)


def test_what_is_to_be_filled_in_is_said_and_leads_to_the_practice(
    qtbot: QtBot, page: QWidget, made: PrivacySettings, desk: Desk
) -> None:
    assert "Nog invullen: naam, praktijk" in words_on(page)
    with qtbot.waitSignal(made.practice_wanted):
        press(page, "Uw praktijk")
    for name in PRACTICE_SETTINGS.values():
        desk.settings.put(name, "Iets")
    made.refill()
    assert "Nog invullen" not in words_on(page)


def test_a_paper_that_left_is_listed_and_shown_again_as_it_was(
    qtbot: QtBot, page: QWidget, made: PrivacySettings, desk: Desk
) -> None:
    made.show_record()
    assert "Versies die naar buiten gingen" not in words_on(page)
    press(page, "Bekijken en afdrukken…")
    (dialog,) = page.findChildren(PrivacyPaperDialog)
    qtbot.waitUntil(dialog.print_button.isEnabled)
    dialog.note_left(Leaving.PRINTED)
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text().startswith("Register van verwerkingen")
    QGuiApplication.clipboard().clear()
    dialog.reject()
    made.refill()
    assert "Versie 1 · 21-11-2025\nVerwerkingsregister · Nederlands" in words_on(page)
    press(page, "Versie 1 bekijken")
    again = page.findChildren(PrivacyPaperDialog)[-1]
    qtbot.waitUntil(again.print_button.isEnabled)
    again.reject()


def test_a_name_in_ones_own_text_keeps_a_paper_back(
    qtbot: QtBot, page: QWidget, made: PrivacySettings, desk: Desk
) -> None:
    desk.privacy_sections.add(ORDER, SectionText(title="Cijfers", text="Ik had 12 zaken."))
    made.show_paper()
    (dialog,) = page.findChildren(PrivacyPaperDialog)
    assert dialog.strip.text() == "Haal dit eerst uit uw eigen tekst: 12 zaken."
    assert not dialog.copy_button.isEnabled()
    qtbot.waitUntil(lambda: dialog.made is not None)
    assert not dialog.print_button.isEnabled()
    dialog.reject()


def test_behind_a_wall_there_is_the_statement_of_that_employer_alone(
    qtbot: QtBot, desk: Desk, meander: OrganisationId, dutch: None
) -> None:
    desk.scope.work_at(meander)
    made = PrivacySettings(desk, lambda: 5)
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    for card in made.cards():
        column.addWidget(card)
    page.show()
    made.show_statement()
    assert "Een klacht" in words_on(page)
    made.show_paper()
    (dialog,) = page.findChildren(PrivacyPaperDialog)
    assert dialog.accessibleName() == "Privacyverklaring afdrukken"
    qtbot.waitUntil(dialog.print_button.isEnabled)
    dialog.reject()
