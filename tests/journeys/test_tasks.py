"""The manual's list of tasks, opened from the palette, and what it has typed there."""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView

from tests.docs.test_tasks import rows
from tests.journeys.driving import CTRL, Driver
from tests.journeys.test_manual import in_front
from vpdesk.ui.frame.commands import Command
from vpdesk.ui.tables import ROW_ROLE

COMMAND = re.compile(r"Ctrl\+K \*([^*]+)\*")
CHAPTER = "Wat u doet en waar het staat"


def what_enter_takes(driver: Driver) -> str:
    command = driver.part(QListView, "Resultaten").currentIndex().data(ROW_ROLE)
    return command.title if isinstance(command, Command) else ""


def find(driver: Driver, title: str) -> None:
    """Type the beginning of a title into the palette until Enter would take it."""
    driver.press(Qt.Key.Key_K, CTRL)
    driver.write(typed(title))
    driver.wait(lambda: what_enter_takes(driver) == title)
    driver.press(Qt.Key.Key_Escape)


def typed(title: str) -> str:
    """Return the beginning of a title, in letters that any keyboard has."""
    return re.split(r"[^\x00-\x7f]", title)[0][:12].strip()


def test_the_palette_finds_every_task_and_the_list_of_them(practice: Driver) -> None:
    titles = sorted({title for *_, way in rows() for title in COMMAND.findall(way)})
    assert len(titles) > 15
    for title in titles:
        find(practice, title)
    practice.press(Qt.Key.Key_K, CTRL)
    practice.write("wat u doet")
    practice.press(Qt.Key.Key_Return)
    manual = in_front(practice)
    assert manual.place.chapter == "taken"
    assert CHAPTER in manual.text.toPlainText()
