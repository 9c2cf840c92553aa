"""What scrolls keeps its width and goes on to the border."""

from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from vpdesk.ui import tokens
from vpdesk.ui.tables import Column, TableModel
from vpdesk.ui.widgets.scroll import scrolling
from vpdesk.ui.widgets.table import table_view
from vpdesk.ui.widgets.table_card import TableCard


def stands(area: QScrollArea, width: int, *, has_bar: bool) -> bool:
    content = area.widget()
    shown = area.verticalScrollBar().isVisible()
    return content is not None and content.width() == width and shown is has_bar


def test_content_is_as_wide_with_a_scroll_bar_in_its_margin_as_without(qtbot: QtBot) -> None:
    content = QWidget()
    area = scrolling(content, bar_in_margin=True)
    qtbot.addWidget(area)
    area.resize(400, 300)
    area.show()
    for height in (200, 900, 200):
        content.setMinimumHeight(height)
        has_bar = height > area.height()
        qtbot.waitUntil(partial(stands, area, 400, has_bar=has_bar))


def test_a_scroll_bar_in_the_margin_is_over_the_content(qtbot: QtBot) -> None:
    content = QWidget()
    content.setMinimumHeight(900)
    area = scrolling(content, bar_in_margin=True)
    qtbot.addWidget(area)
    area.resize(400, 300)
    area.show()
    QApplication.processEvents()
    assert area.childAt(QPoint(396, 150)) is area.verticalScrollBar()


def test_a_table_is_cut_by_the_round_corners_of_its_card(qtbot: QtBot) -> None:
    model = TableModel([Column[str](title="Naam", value=str)], [str(n) for n in range(40)])
    view = table_view(model, "Namen")
    card = TableCard(view)
    qtbot.addWidget(card)
    card.resize(300, 200)
    card.show()
    QApplication.processEvents()
    seen, bottom = view.mask(), view.height() - 1
    assert view.geometry().bottom() == card.height() - 2
    assert seen.contains(QPoint(150, bottom))
    assert not seen.contains(QPoint(0, bottom))
    assert seen.contains(QPoint(0, bottom - tokens.RADIUS_CARD))
