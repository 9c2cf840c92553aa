"""The settings of a practice: names in lists, its own categories, how long cases are kept."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from tests.journeys.driving import CTRL, Driver
from tests.journeys.everything_shown import everything_shown
from vpdesk.domain.cases import CaseFilter, ReporterDraft
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.terms import Vocabulary
from vpdesk.ui.settings.page import SettingsPage
from vpdesk.ui.widgets.switch import Switch

NAME = "Xandra Zonderling"
HIDE = "Namen verbergen in lijsten"


def settings(practice: Driver, section: str) -> None:
    practice.press(Qt.Key.Key_Comma, CTRL)
    practice.part(SettingsPage).show_section(section)


def offered(practice: Driver) -> set[str]:
    return {each.dutch for each in practice.desk.terms.list(Vocabulary.CATEGORY)}


def test_names_come_into_lists_only_when_the_switch_is_turned_and_are_noted_once(
    practice: Driver,
) -> None:
    row = practice.desk.cases.list(CaseFilter())[0]
    practice.desk.reporters.change(row.id, ReporterDraft(name=NAME))
    practice.press(Qt.Key.Key_2, CTRL)
    practice.let_go()
    assert NAME not in everything_shown()

    settings(practice, "safety")
    practice.part(Switch, HIDE).setFocus()
    practice.press(Qt.Key.Key_Space)
    practice.press(Qt.Key.Key_2, CTRL)
    practice.wait(lambda: NAME in everything_shown())

    assert practice.window.windowTitle() == "vpdesk"
    assert not any(NAME in each.toolTip() for each in QApplication.allWidgets())
    practice.press(Qt.Key.Key_1, CTRL)
    practice.press(Qt.Key.Key_2, CTRL)
    assert practice.desk.log.count({LoggedAct.NAMES_LISTED}) == 1

    practice.press(Qt.Key.Key_F9)
    assert NAME not in practice.words()
    practice.press(Qt.Key.Key_F9)
    settings(practice, "safety")
    practice.part(Switch, HIDE).setFocus()
    practice.press(Qt.Key.Key_Space)
    practice.press(Qt.Key.Key_2, CTRL)
    practice.wait(lambda: NAME not in everything_shown())


def test_a_category_is_put_away_and_undone_with_the_keyboard(practice: Driver) -> None:
    settings(practice, "categories")
    practice.part(QAbstractButton, "Pesten niet meer aanbieden").setFocus()
    practice.press(Qt.Key.Key_Space)
    assert "pesten" not in offered(practice)

    practice.press(Qt.Key.Key_Z, CTRL)
    practice.wait(lambda: "pesten" in offered(practice))
