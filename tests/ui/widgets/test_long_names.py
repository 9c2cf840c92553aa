"""Names of two hundred letters give way, and push nothing out of sight."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from vpdesk.ui.cases.elided_label import ElidedLabel
from vpdesk.ui.painting import elided, text_width
from vpdesk.ui.widgets.chip import FilterChip
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.level_labels import LevelLabels
from vpdesk.ui.widgets.text import text_label

NAME = "Samenwerkingsverbandsbestuursondersteuning" * 5


def test_a_chip_grows_to_a_width_and_tells_the_rest_in_a_tooltip(qtbot: QtBot) -> None:
    chip = FilterChip("Opdrachtgever", [(1, NAME), (2, "Zorggroep")])
    qtbot.addWidget(chip)
    chip.set_value(1)
    assert chip.sizeHint().width() < 300
    chip.resize(chip.sizeHint())
    chip.grab()
    assert NAME in chip.toolTip()
    chip.set_value(2)
    chip.grab()
    assert chip.toolTip() == ""
    menu = chip.menu()
    assert menu is not None
    assert all(text_width(action.text(), "label") <= 400 for action in menu.actions())


@pytest.mark.parametrize("secret", [True, False])
def test_a_cut_label_tells_what_is_no_secret(qtbot: QtBot, secret: bool) -> None:
    label = ElidedLabel("title", secret=secret)
    qtbot.addWidget(label)
    label.show_text(NAME)
    label.resize(120, 28)
    label.grab()
    assert (NAME in label.toolTip()) is not secret


@pytest.mark.parametrize("secret", [True, False])
def test_a_cut_choice_tells_what_is_no_secret(qtbot: QtBot, secret: bool) -> None:
    combo = ComboBox(choices=[(1, NAME)])
    qtbot.addWidget(combo)
    if secret:
        combo.make_secret()
    combo.resize(120, combo.height())
    combo.grab()
    assert (NAME in combo.toolTip()) is not secret


def test_an_elided_text_fits_and_a_short_one_stays_whole(qapp: QApplication) -> None:
    assert text_width(elided(NAME, 200, "small"), "small") <= 200
    assert elided("Zorggroep", 200, "small") == "Zorggroep"


def test_labels_that_were_broken_shrink_again_when_there_is_room(qtbot: QtBot) -> None:
    label = text_label("Binnengekomen via", "label")
    qtbot.addWidget(label)
    LevelLabels((label,))
    label.resize(90, 20)
    label.show()
    assert label.height() > 30
    label.resize(300, label.height())
    assert label.height() < 25
