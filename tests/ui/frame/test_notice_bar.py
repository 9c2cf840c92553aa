"""What was found at opening is told once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from vpdesk.services.desk import Notice
from vpdesk.ui.frame.notice_bar import NoticeBar, notice_words


def test_without_anything_to_tell_there_is_no_strip(qtbot: QtBot) -> None:
    bar = NoticeBar(frozenset())
    qtbot.addWidget(bar)

    assert bar.isHidden()


@pytest.mark.usefixtures("dutch")
def test_it_is_told_until_it_is_put_away(qtbot: QtBot) -> None:
    bar = NoticeBar(frozenset({Notice.HEADER_REPAIRED}))
    qtbot.addWidget(bar)
    bar.show()
    said = [label.text() for label in bar.findChildren(QLabel) if label.isVisible()]
    assert any("beschadigd en is hersteld" in words for words in said), said

    (away,) = [each for each in bar.findChildren(QPushButton) if each.text() == "Begrepen"]
    QTest.mouseClick(away, Qt.MouseButton.LeftButton)

    assert bar.isHidden()


@pytest.mark.parametrize("notice", list(Notice))
def test_every_notice_has_words(notice: Notice, dutch: None) -> None:
    assert notice_words(frozenset({notice})).endswith(".")
