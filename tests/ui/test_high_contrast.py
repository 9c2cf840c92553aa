"""In high contrast a border stands where a tint stood."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from vpdesk.ui import tokens
from vpdesk.ui.annual_report.figure_delegate import paint_hatched
from vpdesk.ui.colours import use
from vpdesk.ui.painting import paint_bar, paint_focus_ring, paint_selected
from vpdesk.ui.stylesheet import stylesheet
from vpdesk.ui.tables import Column, TableModel
from vpdesk.ui.tokens import Colour, Palette
from vpdesk.ui.widgets.chip import FilterChip
from vpdesk.ui.widgets.sidebar import NavigationEntry, NavigationList
from vpdesk.ui.widgets.table import table_view

AREA = QRectF(0, 0, 60, 30)


@pytest.fixture(
    params=[tokens.high_contrast(tokens.LIGHT), tokens.high_contrast(tokens.DARK)],
    ids=["light", "dark"],
)
def palette(request: pytest.FixtureRequest) -> Iterator[Palette]:
    use(request.param, contrast=True)
    yield request.param
    use(tokens.LIGHT, contrast=False)


def painted(paint: Callable[[QPainter], None]) -> QImage:
    image = QImage(60, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("magenta"))
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return image


def grabbed(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def across(image: QImage, y: int) -> list[str]:
    """Return the colours of the first four pixels of a line."""
    return [image.pixelColor(x, y).name().upper() for x in range(4)]


def down(image: QImage, x: int) -> list[str]:
    return [image.pixelColor(x, y).name().upper() for y in range(4)]


def test_every_tint_is_the_surface(palette: Palette) -> None:
    tints: tuple[Colour, ...] = (
        "selected",
        "sideselected",
        "neutraltint",
        "oktint",
        "warntint",
        "dangertint",
    )
    assert {palette[tint] for tint in tints} == {palette["surface"]}


def test_what_is_chosen_has_a_border_of_two_pixels(palette: Palette) -> None:
    image = painted(lambda painter: paint_selected(painter, AREA))
    assert across(image, 15) == [palette["accent"]] * 2 + [palette["surface"]] * 2


def test_what_is_chosen_has_a_tint_alone_without_high_contrast(qtbot: QtBot) -> None:
    image = painted(lambda painter: paint_selected(painter, AREA))
    assert across(image, 15) == [tokens.LIGHT["selected"]] * 4


def test_keyboard_focus_differs_from_what_is_chosen(palette: Palette) -> None:
    image = painted(lambda painter: paint_focus_ring(painter, AREA, on_selected=True))
    assert across(image, 15) == [palette["text"]] * 2 + [palette["accent"]] * 2


def test_the_track_of_a_bar_can_be_seen(palette: Palette) -> None:
    image = painted(lambda painter: paint_bar(painter, QRectF(0, 0, 60, 6), 0))
    assert image.pixelColor(30, 0).name().upper() == palette["input"]


def test_a_hatched_bar_has_an_outline(palette: Palette) -> None:
    image = painted(lambda painter: paint_hatched(painter, QRectF(0, 0, 60, 10)))
    assert {image.pixelColor(x, 0).name().upper() for x in range(10, 50)} == {palette["input"]}


def test_the_current_page_and_an_active_chip_have_a_border(palette: Palette, qtbot: QtBot) -> None:
    pages = NavigationList([NavigationEntry(key="today", text="Vandaag", icon="sun")], "Pages")
    chip = FilterChip("Status", [(1, "Lopend")])
    chip.set_value(1)
    for widget in (pages, chip):
        qtbot.addWidget(widget)
        widget.resize(120, widget.sizeHint().height() if widget is chip else 36)
    pages.set_current("today")
    assert across(grabbed(pages), 17)[:2] == [palette["accent"]] * 2
    assert down(grabbed(chip), 40) == [palette["accent"]] * 2 + [palette["surface"]] * 2


def test_the_selected_row_of_a_table_has_a_border(palette: Palette, qtbot: QtBot) -> None:
    model = TableModel([Column[str](title="Naam", value=str)], ["een", "twee"])
    view = table_view(model, "Namen")
    qtbot.addWidget(view)
    view.resize(200, 200)
    view.setCurrentIndex(model.index(0, 0))
    row = across(grabbed(view.viewport()), tokens.TABLE_ROW_HEIGHT // 2)
    assert row == [palette["accent"]] * 2 + [palette["surface"]] * 2


def test_chosen_lines_of_menus_and_strips_have_a_border(palette: Palette) -> None:
    sheet = stylesheet(palette, contrast=True)
    assert (
        f"QComboBox QAbstractItemView::item:selected {{ border-color: {palette['accent']}" in sheet
    )
    assert f"QFrame[strip] {{ background: {palette['surface']}; border: 2px solid" in sheet
    assert "QMenu::item:selected," not in stylesheet(tokens.LIGHT)
