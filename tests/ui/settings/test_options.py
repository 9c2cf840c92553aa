"""Options are worded, ordered, left out and added, each with a way back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from vpdesk.domain.options import Option, OptionHere
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.domain.terms import Route
from vpdesk.services.desk import Desk
from vpdesk.ui.settings.options import OptionSettings

Said = list[tuple[str, Callable[[], None]]]
TALK = "Zelf in gesprek gaan"


@pytest.fixture
def meander(desk: Desk) -> OrganisationId:
    return desk.organisations.add(OrganisationDraft(name="Hogeschool Meander"))


@pytest.fixture
def said() -> Said:
    return []


@pytest.fixture
def made(
    qtbot: QtBot, desk: Desk, said: Said, meander: OrganisationId, dutch: None
) -> OptionSettings:
    options = OptionSettings(desk)
    options.toast_wanted.connect(lambda words, _action, back: said.append((words, back)))
    return options


@pytest.fixture
def page(qtbot: QtBot, made: OptionSettings) -> QWidget:
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
        if each.accessibleName() == name and each.isVisible()
    ]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton, pos=QPoint(4, 4))


def dialog_of(page: QWidget) -> QDialog:
    (dialog,) = (each for each in page.findChildren(QDialog) if each.isVisible())
    return dialog


def save(page: QWidget, words: str) -> None:
    dialog = dialog_of(page)
    next(e for e in dialog.findChildren(QAbstractButton) if e.text() == words).click()


def words_on(page: QWidget) -> str:
    return " ".join(each.text() for each in page.findChildren(QLabel) if each.isVisible())


def option(desk: Desk, title: str, at: OrganisationId | None = None) -> Option:
    options = desk.option_guide.list("nl", organisation_id=at)
    return next(each for each in options if each.text.title == title)


def test_a_text_is_changed_and_the_starter_comes_back(
    page: QWidget, desk: Desk, said: Said
) -> None:
    press(page, f"{TALK} wijzigen")
    dialog = dialog_of(page)
    dialog.findChildren(QPlainTextEdit)[1].setPlainText("Snel\nDichtbij")
    save(page, "Wijziging opslaan")

    assert option(desk, TALK).text.pros == "Snel\nDichtbij"
    assert "Eigen tekst" in words_on(page)
    said[-1][1]()
    assert not option(desk, TALK).changed
    press(page, f"{TALK} wijzigen")
    dialog_of(page).findChildren(QLineEdit)[0].setText("Zelf praten")
    save(page, "Wijziging opslaan")
    press(page, "De begintekst van Zelf praten terugzetten")
    assert option(desk, TALK).text == option(desk, TALK).starter
    said[-1][1]()
    assert option(desk, "Zelf praten").changed


def test_an_option_moves_within_its_route_and_is_left_out(
    page: QWidget, desk: Desk, said: Said
) -> None:
    press(page, "Hulp van een ander omhoog")
    informal = [e.text.title for e in desk.option_guide.list("nl") if e.route is Route.INFORMAL]
    assert informal[-2:] == ["Hulp van een ander", "Mediation"]
    said[-1][1]()
    press(page, f"{TALK} weglaten")
    assert not option(desk, TALK).offered
    assert "Wordt niet besproken" in words_on(page)
    said[-1][1]()
    assert option(desk, TALK).offered


def test_an_option_is_added_and_taken_back(page: QWidget, desk: Desk, said: Said) -> None:
    press(page, "Een optie toevoegen aan Formeel")
    save(page, "Optie toevoegen")
    dialog = dialog_of(page)
    assert "Geef de naam van de optie." in words_on(dialog)
    dialog.findChildren(QLineEdit)[0].setText("Naar de ombudsman")
    save(page, "Optie toevoegen")
    assert option(desk, "Naar de ombudsman").route is Route.FORMAL
    said[-1][1]()
    assert "Naar de ombudsman" not in words_on(page)


def test_what_is_so_at_one_organisation_is_said_there(
    page: QWidget, made: OptionSettings, desk: Desk, meander: OrganisationId, said: Said
) -> None:
    made.show_organisation(meander)
    press(page, f"{TALK} wijzigen")
    dialog_of(page).findChildren(QPlainTextEdit)[0].setPlainText("Vraag naar de spreekkamer.")
    save(page, "Wijziging opslaan")
    press(page, f"{TALK} weglaten")
    here = OptionHere(text="Vraag naar de spreekkamer.", hidden=True)
    assert option(desk, TALK, meander).here == here
    assert option(desk, TALK).offered
    said[-1][1]()
    said[-2][1]()
    assert option(desk, TALK, meander).here == OptionHere()


def test_behind_the_wall_only_that_organisation_is_offered(
    page: QWidget, made: OptionSettings, desk: Desk, meander: OrganisationId
) -> None:
    desk.scope.work_at(meander)
    made.refill()
    press(page, "Een optie toevoegen aan Informeel")
    dialog_of(page).findChildren(QLineEdit)[0].setText("Naar de decaan")
    save(page, "Optie toevoegen")
    assert option(desk, "Naar de decaan", meander).step.organisation_id == meander
    press(page, "Naar de decaan wijzigen")
    assert len(dialog_of(page).findChildren(QPlainTextEdit)) == 4
