"""Full pages stand in the middle of what they have, and no wider than is good to read."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from vpdesk.ui import tokens
from vpdesk.ui.widgets.page_column import page_column, scrolled_column


def fills(part: QWidget, content: int) -> bool:
    return part.width() == content - 2 * tokens.HUGE


@pytest.mark.parametrize("column_of", [page_column, scrolled_column])
def test_a_page_takes_the_width_there_is_up_to_its_own_and_stands_in_the_middle(
    qtbot: QtBot, column_of: Callable[[QWidget], QVBoxLayout]
) -> None:
    page, part = QWidget(), QLabel("Vandaag")
    qtbot.addWidget(page)
    column_of(page).addWidget(part)
    page.show()
    for width, content in ((900, 900), (1900, tokens.PAGE_WIDTH)):
        page.resize(width, 600)
        qtbot.waitUntil(partial(fills, part, content))
        left = part.mapTo(page, QPoint()).x()
        assert left == (width - content) // 2 + tokens.HUGE


def test_only_a_page_that_scrolls_as_a_whole_has_a_scroll_area(qtbot: QtBot) -> None:
    for column_of, areas in ((page_column, 0), (scrolled_column, 1)):
        page = QWidget()
        qtbot.addWidget(page)
        column_of(page)
        assert len(page.findChildren(QScrollArea)) == areas
