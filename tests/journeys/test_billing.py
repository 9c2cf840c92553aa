"""From a note with its time to the lines of an invoice, and everything out for oneself."""

import json
import shutil
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from tests.fixtures import TODAY
from tests.journeys.conftest import Start
from tests.journeys.driving import CTRL, Driver
from tests.walled_practice import Seeded, SeededVault
from vpdesk.domain.edition_orders import EditionOrder
from vpdesk.domain.editions import EditionKind
from vpdesk.domain.periods import quarter
from vpdesk.domain.timeline import NoteDraft
from vpdesk.services.progress import finish
from vpdesk.services.vaults.vaults import Keyring
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.hours.page import HoursPage
from vpdesk.ui.settings.export_dialog import ExportDialog
from vpdesk.ui.unlock.door import Door


@pytest.fixture
def driver(
    seeded_vault: SeededVault, memory_keyring: Keyring, tmp_path: Path, start: Start
) -> Driver:
    """Give the program on a practice of three organisations."""
    folder = tmp_path / "vault"
    shutil.copytree(seeded_vault[0], folder, ignore=shutil.ignore_patterns("ballast.bin"))
    driver = start(Door(folder=folder, keyring=memory_keyring, today=lambda: TODAY))
    driver.unlock()
    return driver


def save_as(driver: Driver, place: Path) -> None:
    """Choose a place in the dialog for files that is open."""
    driver.wait(lambda: driver.window.findChildren(QFileDialog))
    found = driver.window.findChildren(QFileDialog)[-1]
    found.fileSelected.emit(str(place))
    found.close()


def test_hours_are_invoiced_and_the_register_is_taken_out(
    driver: Driver, seeded_vault: SeededVault, tmp_path: Path
) -> None:
    own: Seeded = seeded_vault[1][0]
    driver.desk.timeline.add(
        own.case, NoteDraft(on=quarter(2025, 3).start, text="Voorbereid", minutes=95)
    )
    order = EditionOrder(kind=EditionKind.HOURS, organisation_id=own.id, period=quarter(2025, 3))
    finish(driver.desk.editions.issue(order))
    driver.click("Uren bekijken")
    driver.wait(lambda: driver.view.pages.shown is PageKey.HOURS)
    page = driver.view.pages.page
    assert isinstance(page, HoursPage)
    page.bar.before.click()
    page.list.choose(own.id)

    page.invoice_action.trigger()
    driver.fill("Uurtarief (€)", "110")
    driver.fill("Kenmerk van de opdrachtgever (niet verplicht)", "Order 7")
    driver.press(Qt.Key.Key_Return)
    place = tmp_path / "regels.xlsx"
    save_as(driver, place)
    driver.wait(place.exists)
    sheet = openpyxl.load_workbook(place, data_only=True).active
    assert sheet is not None
    assert [cell.value for cell in sheet[6]][:4] == ["Vertrouwenswerk", "3e kwartaal 2025", 2, 110]

    driver.press(Qt.Key.Key_K, CTRL)
    driver.write("alles exp")
    driver.press(Qt.Key.Key_Return)
    driver.wait(lambda: isinstance(driver.front, ExportDialog))
    driver.choose("Soort bestand", "JSON")
    driver.click("Plaats kiezen…")
    register = tmp_path / "register.json"
    save_as(driver, register)
    driver.wait(lambda: "niet meer beveiligd" in driver.words())
    tables = json.loads(register.read_bytes())["tables"]
    assert own.word in json.dumps(tables)
    assert [row["edition_id"] for row in tables["invoice"]]
    assert 95 in [row["minutes"] for row in tables["note"]]
