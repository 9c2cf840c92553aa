"""The card that leads through the first hour, on the page of today."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.today.conftest import register, shown
from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.services.desk import Desk
from vpdesk.ui.today.page import TodayPage

Led = Callable[[], TodayPage]


@pytest.fixture
def led(desk: Desk, qtbot: QtBot, dutch: None) -> Led:
    """Show the page of today as the desk does, leading through the first steps."""

    def page() -> TodayPage:
        made = shown(desk, qtbot)
        made.lead_through(desk.first_hour)
        return made

    return page


def buttons(page: TodayPage, kind: str = "") -> list[str]:
    return [
        each.text()
        for each in page.findChildren(QPushButton)
        if each.isVisible() and kind in {"", each.property("kind")}
    ]


def press(page: TodayPage, words: str) -> None:
    for each in page.first_steps.findChildren(QPushButton):
        if each.isVisible() and each.text() == words:
            each.click()
            return
    raise AssertionError(words)


def test_a_new_vault_begins_with_an_organisation(led: Led) -> None:
    page = led()

    assert page.first_steps.isVisible()
    assert buttons(page, "primary") == ["Opdrachtgever toevoegen"]
    assert {"Register overnemen…", "Melding vastleggen", "Plek kiezen"} <= set(
        buttons(page, "link")
    )


def test_the_next_step_is_the_main_one_until_there_is_a_case(
    led: Led, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = led()
    meander = desk.organisations.add(OrganisationDraft(name="Hogeschool Meander"))
    qtbot.waitUntil(lambda: buttons(page, "primary") == ["Melding vastleggen"])

    register(desk, meander, "Kievit")
    qtbot.waitUntil(lambda: buttons(page, "primary") == ["Nieuwe melding"])
    assert "Plek kiezen" in buttons(page, "secondary")

    stick = tmp_path / "stick"
    stick.mkdir()
    desk.backups.add_place(stick)
    page.hide()
    page.show()
    qtbot.waitUntil(lambda: not page.first_steps.isVisible())


@pytest.mark.parametrize(
    ("words", "signal"),
    [
        ("Opdrachtgever toevoegen", "organisation_wanted"),
        ("Melding vastleggen", "report_wanted"),
        ("Register overnemen…", "register_wanted"),
        ("Plek kiezen", "place_wanted"),
    ],
)
def test_each_step_leads_to_its_dialog(led: Led, words: str, signal: str, qtbot: QtBot) -> None:
    page = led()
    with qtbot.waitSignal(getattr(page.first_steps, signal)):
        press(page, words)


def test_put_away_it_stays_away_and_the_page_says_what_to_do(led: Led, desk: Desk) -> None:
    page = led()

    press(page, "Niet meer tonen")

    assert not page.first_steps.isVisible()
    assert buttons(page, "primary") == ["Opdrachtgever toevoegen"]
    assert not led().first_steps.isVisible()
