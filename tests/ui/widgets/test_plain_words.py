"""An ampersand in a name is shown and spoken, and gives no button a key."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from vpdesk.domain.disclosure import Leaf
from vpdesk.ui.annual_report.told.older_table import OlderTableFields
from vpdesk.ui.cases.case_facts import Fact
from vpdesk.ui.cases.fact_value import FactValue
from vpdesk.ui.widgets.check_box import CheckBox
from vpdesk.ui.widgets.chip import FilterChip

NAME = "Zorg&Thuis"


def chip() -> FilterChip:
    made = FilterChip("Opdrachtgever", [(1, NAME)])
    made.set_value(1)
    return made


@pytest.mark.parametrize(
    "make",
    [
        chip,
        lambda: CheckBox(text=NAME),
        lambda: FactValue(Fact(caption="", text=NAME), captioned=True),
    ],
    ids=["chip", "check box", "value"],
)
def test_a_name_with_an_ampersand_makes_no_shortcut(
    make: Callable[[], QAbstractButton], qtbot: QtBot
) -> None:
    button = make()
    qtbot.addWidget(button)
    assert button.text() == NAME
    assert button.shortcut().isEmpty()
    spoken = QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
    assert spoken.endswith(NAME)


def test_a_menu_shows_the_ampersand(qtbot: QtBot) -> None:
    made = chip()
    qtbot.addWidget(made)
    assert [each.text() for each in made.menu().actions()][-1] == "Zorg&&Thuis"


def test_the_label_of_a_field_shows_the_ampersand(qtbot: QtBot) -> None:
    fields = OlderTableFields("category", [Leaf(key="own", label="zorg&thuis")])
    qtbot.addWidget(fields)
    assert "Zorg&&thuis" in [each.text() for each in fields.findChildren(QLabel)]


def test_a_check_box_is_as_wide_as_all_of_its_words(qtbot: QtBot) -> None:
    boxes: list[QWidget] = [CheckBox(text=words) for words in (NAME, "ZorgThuis")]
    for box in boxes:
        qtbot.addWidget(box)
    assert boxes[0].sizeHint().width() > boxes[1].sizeHint().width()
