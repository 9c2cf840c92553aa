"""Charts as they are painted, pointed at and walked along."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from vpdesk.ui.colours import colour
from vpdesk.ui.theme import Theme
from vpdesk.ui.tokens import Colour
from vpdesk.ui.widgets.bar_chart import BarChart
from vpdesk.ui.widgets.chart import Bar, Chart
from vpdesk.ui.widgets.column_chart import ColumnChart, Panel
from vpdesk.ui.widgets.scroll import scrolling


def bar(key: int, value: float, ink: Colour = "accent") -> Bar:
    return Bar(
        key=key,
        label=f"b{key}",
        value=value,
        figure=f"{value:g}",
        spoken=f"{key}: {value}",
        ink=ink,
    )


def panel(first: int, *values: float, title: str = "Titel") -> Panel:
    return Panel(title=title, bars=tuple(bar(first + n, each) for n, each in enumerate(values)))


def shown(chart: Chart, qtbot: QtBot, width: int = 400) -> Chart:
    qtbot.addWidget(chart)
    chart.resize(width, 100)
    with qtbot.waitExposed(chart):
        chart.show()
    return chart


def columns(qtbot: QtBot, *panels: Panel, across: int = 1, width: int = 400) -> ColumnChart:
    chart = ColumnChart(across=across)
    chart.show_panels(panels)
    shown(chart, qtbot, width)
    return chart


def painted(chart: Chart, ratio: float = 1) -> QImage:
    area = chart.viewport().size()
    image = QImage(area * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(colour("surface"))
    painter = QPainter(image)
    chart._paint(painter)
    painter.end()
    return image


def height_of(image: QImage, x: int, ink: QColor) -> int:
    return sum(image.pixelColor(x, y) == ink for y in range(image.height()))


def middle(chart: Chart, place: int) -> QPoint:
    return chart.visualRect(chart.model().index(place, 0)).center()


@pytest.mark.parametrize("ratio", [1, 1.25, 1.5, 2])
def test_columns_are_as_high_as_their_figures_at_every_pixel_ratio(
    qtbot: QtBot, ratio: float
) -> None:
    chart = columns(qtbot, panel(0, 1, 2, 4))
    image = painted(chart, ratio)
    places = [round(middle(chart, n).x() * ratio) + 1 for n in range(3)]
    heights = [height_of(image, x, colour("accent")) for x in places]
    assert heights == pytest.approx([24 * ratio, 48 * ratio, 96 * ratio], abs=1.5)


@pytest.mark.parametrize("ratio", [1, 1.25, 1.5, 2])
def test_edges_of_columns_lie_on_whole_pixels(qtbot: QtBot, ratio: float) -> None:
    chart = columns(qtbot, panel(0, 3, 4), width=233)
    image = painted(chart, ratio)
    low = round((chart.visualRect(chart.model().index(0, 0)).bottom() - 30) * ratio)
    inks = {image.pixelColor(x, low).name() for x in range(image.width())}
    assert inks == {colour("accent").name(), colour("surface").name()}


def test_panels_share_one_scale_and_a_low_row_takes_less_room(qtbot: QtBot) -> None:
    chart = columns(qtbot, panel(0, 8, 4), panel(2, 1, 2))
    image = painted(chart)
    assert height_of(image.copy(0, 0, 400, 140), middle(chart, 1).x(), colour("accent")) == 48
    high, low = (chart.visualRect(chart.model().index(n, 0)).height() for n in (0, 2))
    assert high - low == 96 - 24


@pytest.mark.parametrize(("width", "lines"), [(460, 2), (290, 2), (200, 4)])
def test_panels_stand_beside_each_other_where_they_fit(
    qtbot: QtBot, width: int, lines: int
) -> None:
    panels = [panel(10 * n, 1, 2, 3) for n in range(4)]
    chart = columns(qtbot, *panels, across=3, width=width)
    tops = {chart.visualRect(chart.model().index(3 * n, 0)).top() for n in range(4)}
    assert len(tops) == lines


def test_up_and_down_go_to_the_same_place_of_another_row(qtbot: QtBot) -> None:
    chart = columns(qtbot, *(panel(10 * n, 1, 2, 3) for n in range(4)), across=2, width=400)
    chart.setFocus()
    for start, key, end in (
        (1, Qt.Key.Key_Down, 7),
        (7, Qt.Key.Key_Up, 1),
        (1, Qt.Key.Key_Up, 1),
        (10, Qt.Key.Key_PageDown, 10),
        (2, Qt.Key.Key_Right, 3),
    ):
        chart.setCurrentIndex(chart.model().index(start, 0))
        QTest.keyClick(chart, key)
        assert chart.currentIndex().row() == end


def test_without_a_current_bar_the_keys_begin_at_an_end(qtbot: QtBot) -> None:
    chart = columns(qtbot, panel(0, 1, 2, 3))
    chart.setFocus()
    for key, place in ((Qt.Key.Key_End, 2), (Qt.Key.Key_Right, 0), (Qt.Key.Key_Home, 0)):
        chart.setCurrentIndex(QModelIndex())
        QTest.keyClick(chart, key)
        assert chart.currentIndex().row() == place


def test_a_shorter_panel_below_takes_its_last_place(qtbot: QtBot) -> None:
    chart = columns(qtbot, panel(0, 1, 2, 3), panel(10, 1))
    chart.setFocus()
    chart.setCurrentIndex(chart.model().index(2, 0))
    QTest.keyClick(chart, Qt.Key.Key_Down)
    assert chart.currentIndex().row() == 3


def test_what_is_late_is_red_and_stands_left_of_a_line(qtbot: QtBot) -> None:
    bars = (bar(0, 2, "danger"), bar(1, 2), bar(2, 0))
    line = Panel(title="", bars=bars, line_before=1, line_label="vandaag")
    chart = columns(qtbot, line)
    image = painted(chart)
    edge = chart.visualRect(chart.model().index(1, 0)).left()
    assert height_of(image, middle(chart, 0).x(), colour("danger")) == 96
    assert height_of(image, edge - 1, colour("text2")) > 96
    assert height_of(image, middle(chart, 2).x(), colour("accent")) == 0


def test_labels_that_do_not_fit_are_left_out_and_never_cut(qtbot: QtBot) -> None:
    wide = columns(qtbot, panel(0, *[1.0] * 12), width=480)
    narrow = columns(qtbot, panel(0, *[1.0] * 40), width=480)
    assert (
        wide.visualRect(wide.model().index(0, 0)).bottom()
        > narrow.visualRect(narrow.model().index(0, 0)).bottom()
    )
    assert painted(narrow).width() == 480


def test_a_large_number_of_columns_still_has_room_for_each(qtbot: QtBot) -> None:
    chart = columns(qtbot, panel(0, *(1000.0 + n for n in range(60))), width=300)
    painted(chart)
    assert chart.indexAt(middle(chart, 59)).row() == 59


def test_without_bars_a_chart_takes_no_room(qtbot: QtBot) -> None:
    chart = ColumnChart()
    qtbot.addWidget(chart)
    chart.show_panels([panel(0, 1)])
    assert chart.height() > 0
    chart.show_panels([])
    assert chart.height() == 0


def test_what_goes_beyond_the_whole_is_amber(qtbot: QtBot) -> None:
    chart = BarChart()
    within = Bar(key=1, label="Meander", value=30, figure="", spoken="", whole=60)
    beyond = Bar(key=2, label="Linde", value=120, figure="", spoken="", whole=60, note="Meer")
    free = Bar(key=3, label="Vaart", value=60, figure="", spoken="")
    nothing = Bar(key=4, label="Stil", value=0, figure="", spoken="", whole=60)
    chart.show_bars([within, beyond, free, nothing])
    shown(chart, qtbot, 416)
    image = painted(chart)

    def inks(place: int) -> list[str]:
        slot = chart.visualRect(chart.model().index(place, 0))
        return [image.pixelColor(x, slot.top() + 35).name() for x in (50, 150, 250, 350)]

    accent, warn, track, ground = (
        colour(name).name() for name in ("accent", "warn", "neutraltint", "surface")
    )
    assert inks(0) == [accent, track, ground, ground]
    assert inks(1) == [accent, accent, warn, warn]
    assert inks(2) == [accent, accent, ground, ground]
    assert inks(3) == [track, track, ground, ground]
    assert (
        chart.visualRect(chart.model().index(1, 0)).height()
        > chart.visualRect(chart.model().index(0, 0)).height()
    )


def test_the_ring_shows_for_the_keyboard_and_goes_after_a_click(qtbot: QtBot) -> None:
    chart = columns(qtbot, panel(0, 1, 2, 3))
    chart.clearFocus()
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    chart.setCurrentIndex(chart.model().index(0, 0))
    slot = chart.visualRect(chart.currentIndex())
    ring = QPoint(slot.left(), slot.center().y())

    def ink() -> QColor:
        return chart.viewport().grab().toImage().pixelColor(ring)

    assert ink() == colour("accent")
    QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=slot.center())
    assert ink() == colour("selected")
    QTest.mouseMove(chart.viewport(), middle(chart, 1))
    chart.clearFocus()
    assert ink() != colour("selected")


def test_the_pointer_tells_what_can_be_pressed(qtbot: QtBot) -> None:
    chart = columns(qtbot, panel(0, 1, 0))
    chart.clearFocus()
    hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
    for place, cursor in ((0, hand), (1, arrow), (0, hand)):
        QTest.mouseMove(chart.viewport(), middle(chart, place))
        assert chart.viewport().cursor().shape() == cursor
    hovered = chart.viewport().grab().toImage()
    slot = chart.visualRect(chart.model().index(0, 0))
    assert hovered.pixelColor(slot.left() + 8, slot.top() + 4) == colour("hover")
    QApplication.sendEvent(chart.viewport(), QEvent(QEvent.Type.Leave))
    left = chart.viewport().grab().toImage()
    assert left.pixelColor(slot.left() + 8, slot.top() + 4) != colour("hover")


def test_a_tooltip_says_the_figure(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, _view: told.append(text))
    chart = columns(qtbot, panel(0, 1, 2))
    for place in (middle(chart, 1), QPoint(1, 1)):
        event = QHelpEvent(QEvent.Type.ToolTip, place, chart.viewport().mapToGlobal(place))
        QApplication.sendEvent(chart.viewport(), event)
    assert told == ["1: 2", ""]


def test_a_tooltip_shows_what_was_typed_as_it_was_typed(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, _view: told.append(text))
    named = replace(bar(0, 1), spoken="<img src='logo.png'>Zorg: 1")
    chart = columns(qtbot, Panel(title="", bars=(named,)))
    place = middle(chart, 0)
    event = QHelpEvent(QEvent.Type.ToolTip, place, chart.viewport().mapToGlobal(place))
    QApplication.sendEvent(chart.viewport(), event)
    assert "&lt;img" in told[0]


def test_the_wheel_and_the_keyboard_scroll_the_page(qtbot: QtBot) -> None:
    content = QWidget()
    column = QVBoxLayout(content)
    chart = ColumnChart()
    chart.show_panels([panel(10 * n, 1, 2, 3) for n in range(9)])
    column.addWidget(chart)
    area = scrolling(content)
    qtbot.addWidget(area)
    area.resize(300, 200)
    with qtbot.waitExposed(area):
        area.show()
    place = QPointF(20, 20)
    turned = QWheelEvent(
        place,
        chart.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(chart.viewport(), turned)
    assert not turned.isAccepted()
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert area.verticalScrollBar().value() > 0
    assert chart.verticalScrollBar().value() == 0


def test_letters_do_not_leave_through_dragging_or_selecting(qtbot: QtBot) -> None:
    chart = columns(qtbot, panel(0, 1, 2, 3))
    chart.selectAll()
    QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=middle(chart, 1))
    assert chart.selectedIndexes() == []
    assert not chart.dragEnabled()


def test_the_current_bar_stays_when_figures_change(qtbot: QtBot) -> None:
    chart = columns(qtbot, panel(0, 1, 2, 3))
    chart.setCurrentIndex(chart.model().index(2, 0))
    chart.show_panels([panel(0, 4, 5, 6)])
    assert chart.currentIndex().row() == 2
    chart.show_panels([panel(5, 4)])
    assert not chart.currentIndex().isValid()


def test_colours_follow_the_theme(qtbot: QtBot, theme: Theme) -> None:
    chart = columns(qtbot, panel(0, 1))
    theme.choose("dark")
    image = painted(chart)
    assert height_of(image, middle(chart, 0).x(), colour("accent")) == 96


def test_a_chart_without_any_room_is_laid_out_all_the_same(qtbot: QtBot) -> None:
    chart = ColumnChart()
    around = QWidget()
    column = QVBoxLayout(around)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(chart)
    qtbot.addWidget(around)
    chart.show_panels([panel(0, 1, 2)])
    around.setFixedWidth(0)
    around.show()
    around.grab()
    assert chart.viewport().width() == 0
    assert chart.visualRect(chart.model().index(0, 0)).height() > 0
