"""An existing register becomes cases, figures and a report, by keyboard and mouse."""

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from tests.journeys.conftest import Start
from tests.journeys.driving import CTRL, Driver, save_report
from vpdesk.domain.cases import CaseFilter
from vpdesk.domain.periods import calendar_year
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.registers.drop_area import DropArea
from vpdesk.ui.unlock.door import Door

REGISTERS = Path(__file__).resolve().parents[1] / "data" / "registers"
NAME = "Ziekenhuis De Linde"
EVERY = CaseFilter(statuses=frozenset())


def test_a_register_day(start: Start, door: Door, tmp_path: Path) -> None:
    expected = json.loads((REGISTERS / "umcu-2023.expected.json").read_text(encoding="utf-8"))
    driver = start(door)
    driver.unlock()

    take_over(driver, REGISTERS / "umcu-2023.csv")
    figures_are_right(driver, expected)
    the_report_says_no_more(driver, tmp_path, expected)


def take_over(driver: Driver, register: Path) -> None:
    driver.press(Qt.Key.Key_K, CTRL)
    driver.write("register over")
    driver.press(Qt.Key.Key_Return)
    driver.wait(QApplication.activeModalWidget)
    drop(driver.part(DropArea), register)
    driver.wait(lambda: driver.button("Verder").isEnabled())
    driver.fill("Naam van de nieuwe opdrachtgever", NAME)
    driver.click("Verder")
    driver.wait(lambda: driver.has_button("Overnemen") and driver.button("Overnemen").isEnabled())
    assert driver.desk.cases.count(EVERY) == 0
    driver.click("Overnemen")
    driver.wait(lambda: driver.desk.cases.count(EVERY) == 276)
    driver.wait(lambda: not driver.has_button("Overnemen"))
    driver.click("Gereed")
    driver.wait(lambda: driver.view.pages.shown is PageKey.ORGANISATIONS)


def drop(area: DropArea, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    keys, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    area.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, keys))


def figures_are_right(driver: Driver, expected: dict[str, Any]) -> None:
    organisation = driver.desk.organisations.by_name(NAME)
    assert organisation is not None
    figures = driver.desk.figures.of(organisation.id, calendar_year(2023))
    assert figures.cases == expected["cases"]
    assert dict(figures.tables["category"]) == expected["tables"]["Aard"]


def the_report_says_no_more(driver: Driver, folder: Path, expected: dict[str, Any]) -> None:
    driver.press(Qt.Key.Key_5, CTRL)
    driver.wait(lambda: driver.view.pages.shown is PageKey.ANNUAL_REPORT)
    driver.choose("Periode", "2023")
    place = save_report(driver, folder)
    assert place.name == f"Jaarverslag 2023 – {NAME}.pdf"
    twin = json.loads(place.with_suffix(".json").read_text(encoding="utf-8"))
    assert twin["total"] == expected["cases"]
    printed = {
        row["label"]: row["count"]
        for table in twin["tables"]
        if table["variable"] == "category"
        for row in table["rows"]
    }
    for label, count in expected["tables"]["Aard"].items():
        assert holds(printed[label], count)


def holds(token: int | list[int | None], count: int) -> bool:
    """Tell whether a printed token, a number or an interval, is true of a count."""
    if isinstance(token, int):
        return token == count
    low, high = token
    return (low or 0) <= count and (high is None or count <= high)
