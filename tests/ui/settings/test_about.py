"""*Over vpdesk*: what one needs to know to be helped, to update, and to read the terms."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import vpdesk
from vpdesk.paths import licences
from vpdesk.ui.settings.about import places_card, version_cards
from vpdesk.ui.settings.works import works
from vpdesk.ui.settings.works_card import WorkViewer, works_card
from vpdesk.ui.theme import Theme


def button(part: QWidget, name: str) -> QPushButton:
    found = [each for each in part.findChildren(QPushButton) if each.accessibleName() == name]
    return (found or [each for each in part.findChildren(QPushButton) if each.text() == name])[0]


def copied() -> str:
    return QGuiApplication.clipboard().text()


def test_the_paths_are_copied_as_they_are(qtbot: QtBot, theme: Theme, dutch: None) -> None:
    vault, preferences = Path("/home/vp/een kluis"), Path("/home/vp/voorkeuren.ini")
    card = places_card(vault, preferences)
    qtbot.addWidget(card)

    button(card, "Pad kopiëren: Kluis").click()
    assert copied() == str(vault)
    button(card, "Pad kopiëren: Voorkeuren").click()
    assert copied() == str(preferences)


def test_the_versions_are_told_and_copied_in_one_line(
    qtbot: QtBot, theme: Theme, dutch: None
) -> None:
    opened = list[str]()
    version, newer = version_cards(lambda: opened.append("manual"))
    for card in (version, newer):
        qtbot.addWidget(card)

    button(version, "Versies kopiëren").click()
    for name in ("Python", "SQLCipher 4", "Qt 6"):
        assert name in copied()
    assert copied().startswith(f"vpdesk {vpdesk.__version__}, ")
    assert any(vpdesk.__version__ in each.text() for each in newer.findChildren(QLabel))
    button(newer, "Zo werkt u bij").click()
    assert opened == ["manual"]


def test_each_work_shows_its_own_terms_whole(qtbot: QtBot, theme: Theme, dutch: None) -> None:
    listed = works(licences().read_text(encoding="utf-8"))
    viewer = WorkViewer(listed)
    qtbot.addWidget(viewer)

    shown = set()
    for row in range(len(listed)):
        viewer.list.setCurrentIndex(viewer.list.model().index(row, 0))
        shown.add((viewer.text.accessibleName(), viewer.text.toPlainText()))
    # What breaks lines in a text box does so in a file as well, but for these.
    plain = {(each.title, each.text.replace("\xa0", " ")) for each in listed}
    assert {(title, text.replace("\xa0", " ")) for title, text in shown} == plain


@pytest.mark.parametrize("there", [True, False])
def test_a_list_that_is_not_there_is_left_empty(
    qtbot: QtBot, theme: Theme, tmp_path: Path, there: bool
) -> None:
    card = works_card(licences() if there else tmp_path / "none.txt")
    qtbot.addWidget(card)
    (viewer,) = card.findChildren(WorkViewer)
    assert bool(viewer.list.model().rowCount()) is there
