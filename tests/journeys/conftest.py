"""The whole program in one window, on a real vault."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fixtures import TODAY
from tests.journeys.driving import Driver
from vpdesk.app import Program
from vpdesk.services.vaults.vaults import Keyring
from vpdesk.ui.frame.launch import Started
from vpdesk.ui.preferences import Preferences
from vpdesk.ui.theme import Theme, install_theme
from vpdesk.ui.unlock.door import Door

Start = Callable[..., Driver]


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Theme:
    return install_theme(qapp, "light")


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "preferences.ini")


@pytest.fixture
def start(
    qapp: QApplication, qtbot: QtBot, dressed: Theme, preferences: Preferences
) -> Iterator[Start]:
    """Start the program on the vault behind a door, in Dutch."""
    before = QLocale()
    started: list[Program] = []

    def run(door: Door, started_as: frozenset[Started] = frozenset()) -> Driver:
        program = Program(qapp, preferences, dressed, door, started=started_as)
        started.append(program)
        with qtbot.waitActive(program.window):
            program.start()
        return Driver(program, qtbot)

    yield run
    for program in started:
        program.quit()
        program.window.hide()
        program.window.deleteLater()
        for translator in program._translators:
            qapp.removeTranslator(translator)
        program.deleteLater()
    QLocale.setDefault(before)
    qapp.setProperty("language", None)
    dressed.choose("light")


@pytest.fixture
def door(vault_folder: Path, memory_keyring: Keyring, today: Callable[[], date]) -> Door:
    """Give the way to a new vault, which the keyring opens."""
    return Door(folder=vault_folder, keyring=memory_keyring, today=today)


@pytest.fixture
def practice(door: Door, start: Start) -> Driver:
    """Give the program with an organisation, a case and what was told in it."""
    from vpdesk.domain.cases import CaseDraft, CaseKind
    from vpdesk.domain.organisations import OrganisationDraft

    driver = start(door)
    driver.unlock()
    desk = driver.desk
    organisation = desk.organisations.add(OrganisationDraft(name="Hogeschool Meander"))
    desk.cases.register(
        CaseDraft(
            organisation_id=organisation,
            registered_on=TODAY,
            kind=CaseKind.REPORT,
            code_name="Kievit",
            reporter_name="Melder Een",
            first_note="Iets over de afdeling.",
        )
    )
    driver.wait(lambda: "Hogeschool Meander" in spoken_of(driver))
    return driver


def spoken_of(driver: Driver) -> str:
    from tests.journeys.driving import texts_in_memory

    return " ".join(texts_in_memory())
