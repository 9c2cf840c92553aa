"""Buttons, chips, lists and overlays behave by keyboard and by mouse."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from vpdesk.ui import tokens
from vpdesk.ui.tables import Column, Section, TableModel
from vpdesk.ui.widgets.buttons import as_primary, destructive_button, tool_button
from vpdesk.ui.widgets.check_box import CheckBox
from vpdesk.ui.widgets.chip import FilterChip
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.date_edit import DateEdit
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.field import FormField
from vpdesk.ui.widgets.figure_tile import FigureTile
from vpdesk.ui.widgets.focus import has_keyboard_focus
from vpdesk.ui.widgets.heights import HeightCache
from vpdesk.ui.widgets.line_edit import line_edit
from vpdesk.ui.widgets.overlay import Scrim, Sheet
from vpdesk.ui.widgets.pill import Pill
from vpdesk.ui.widgets.rows import RowDelegate, RowLook, list_view
from vpdesk.ui.widgets.sidebar import NavigationEntry, NavigationList, Sidebar
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.table import table_view
from vpdesk.ui.widgets.text_area import TextArea
from vpdesk.ui.widgets.toast import SHOWN_FOR, Toast

ROWS = (
    RowLook(title="Kievit", note="25-031", status="Nieuw", second="Pesten", third="Vandaag"),
    RowLook(title="Wilg", second="Discriminatie"),
)


def row_model() -> TableModel[RowLook]:
    return TableModel([Column[RowLook](title="Zaak", value=lambda row: row.title)], ROWS)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.resize(1280, 800)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def test_an_icon_button_has_a_name_and_tells_its_shortcut(qtbot: QtBot) -> None:
    button = tool_button("printer", "Afdrukken", "Ctrl+P")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Afdrukken"
    assert button.toolTip() == "Afdrukken (Ctrl+P)"
    assert button.width() >= 28
    assert button.height() >= 28


def test_buttons_take_no_focus_from_a_click(qtbot: QtBot) -> None:
    button = as_primary(QPushButton("Vastleggen"), "plus")
    qtbot.addWidget(button)
    assert button.focusPolicy() == Qt.FocusPolicy.TabFocus
    assert not destructive_button("Zaak vernietigen").isDefault()


def test_a_chip_shows_what_it_filters_on_and_backspace_clears_it(qtbot: QtBot) -> None:
    chip = FilterChip("Opdrachtgever", [(1, "Hogeschool Meander"), (2, "Van Dalen")])
    qtbot.addWidget(chip)
    assert chip.text() == "Opdrachtgever"
    with qtbot.waitSignal(chip.value_changed) as heard:
        _offered(chip, "Van Dalen").trigger()
    assert heard.args == [2]
    assert chip.text() == "Van Dalen"
    assert chip.accessibleName() == "Opdrachtgever: Van Dalen"
    with qtbot.waitSignal(chip.value_changed) as heard:
        QTest.keyClick(chip, Qt.Key.Key_Backspace)
    assert heard.args == [None]
    assert chip.text() == "Opdrachtgever"


def test_a_pill_says_its_state(qtbot: QtBot) -> None:
    pill = Pill("Nazorg", "ok")
    qtbot.addWidget(pill)
    assert pill.accessibleName() == "Nazorg"
    assert pill.sizeHint().height() == tokens.PILL_HEIGHT


def test_a_strip_without_text_is_hidden(qtbot: QtBot, window: QWidget) -> None:
    strip = Strip()
    strip.setParent(window)
    assert strip.isHidden()
    strip.say("Controleer dit.", "warn", "Toon")
    assert not strip.isHidden()
    with qtbot.waitSignal(strip.link_clicked):
        strip.findChild(QPushButton).click()  # type: ignore[union-attr]


def test_a_figure_is_spoken_with_its_words(qtbot: QtBot) -> None:
    tile = FigureTile("Lopende zaken")
    qtbot.addWidget(tile)
    tile.show_figure("9", "bij 6 opdrachtgevers")
    assert tile.accessibleName() == "9 Lopende zaken, bij 6 opdrachtgevers"


def test_the_ring_shows_after_a_key_and_goes_after_a_click(qtbot: QtBot, window: QWidget) -> None:
    model = row_model()
    view = list_view(model, "Zaken")
    delegate = RowDelegate(view, lambda row: row)
    view.setItemDelegate(delegate)
    view.setParent(window)
    view.resize(300, 300)
    view.show()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert has_keyboard_focus(view)
    place = view.visualRect(model.index(1, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.currentIndex().row() == 1
    assert not has_keyboard_focus(view)


def test_rows_are_as_high_as_their_lines(qtbot: QtBot) -> None:
    model = row_model()
    view = list_view(model, "Zaken")
    qtbot.addWidget(view)
    delegate = RowDelegate(view, lambda row: row)
    view.setItemDelegate(delegate)
    heights = [view.sizeHintForIndex(model.index(row, 0)).height() for row in range(2)]
    assert heights == [76, 60]


def test_headings_are_skipped_by_the_keyboard(qtbot: QtBot) -> None:
    model = row_model()
    view = list_view(model, "Zaken")
    qtbot.addWidget(view)
    model.set_rows([ROWS[0], Section(title="Later"), ROWS[1]])
    view.setCurrentIndex(model.index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().row() == 2


def test_heights_are_measured_once_for_each_width() -> None:
    measured: list[tuple[str, int]] = []

    def measure(row: str, width: int) -> int:
        measured.append((row, width))
        return len(row)

    heights = HeightCache(measure)
    assert [heights.height("abc", width) for width in (10, 10, 20)] == [3, 3, 3]
    assert measured == [("abc", 10), ("abc", 20)]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_cut_cell_shows_its_text_in_a_tooltip(window: QWidget) -> None:
    name = "Regionale klachtencommissie voor het hele onderwijs in het noorden"
    columns = [Column[str](title="Naam", value=lambda row: row, width=80)]
    model = TableModel(columns, [name])
    table = table_view(model, "Verwijsadressen")
    table.setParent(window)
    table.show()
    spot = table.visualRect(model.index(0, 0)).center()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, spot, table.viewport().mapToGlobal(spot))
    QApplication.sendEvent(table.viewport(), event)
    assert QToolTip.text() == name
    QToolTip.hideText()


def test_a_cut_cell_of_a_secret_shows_no_tooltip(
    window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    columns = [
        Column[str](title="Zaak", value=str, width=40, secret=lambda row: row == "Winterkoninkje")
    ]
    model = TableModel(columns, ["Winterkoninkje", "Regionale stichting"])
    table = table_view(model, "Inzagelog")
    table.setParent(window)
    table.show()
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, _view: told.append(text))
    for row in range(2):
        spot = table.visualRect(model.index(row, 0)).center()
        event = QHelpEvent(QHelpEvent.Type.ToolTip, spot, table.viewport().mapToGlobal(spot))
        QApplication.sendEvent(table.viewport(), event)
    assert told == ["", "Regionale stichting"]


def test_a_click_on_a_heading_of_a_table_sorts_it(qtbot: QtBot) -> None:
    model = TableModel([Column[str](title="Naam", value=lambda row: row)], ["b", "a"])
    table = table_view(model, "Namen")
    qtbot.addWidget(table)
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert [model.index(row, 0).data() for row in range(2)] == ["a", "b"]


def test_the_navigation_has_one_current_page(qtbot: QtBot) -> None:
    sidebar = Sidebar(
        [
            NavigationEntry(key="today", text="Vandaag", icon="sun", shortcut="Ctrl+1"),
            NavigationEntry(key="cases", text="Zaken", icon="folder-open"),
        ],
        [NavigationEntry(key="lock", text="Vergrendelen", icon="lock", shortcut="Ctrl+L")],
    )
    qtbot.addWidget(sidebar)
    pages = sidebar.findChild(QListWidget)
    assert isinstance(pages, QListWidget)
    sidebar.set_current("today")
    with qtbot.waitSignal(sidebar.page_chosen) as heard:
        QTest.keyClick(pages, Qt.Key.Key_Down)
    assert heard.args == ["cases"]
    with qtbot.assertNotEmitted(sidebar.page_chosen):
        sidebar.set_current("nowhere")
    assert not pages.selectedItems()
    sidebar.set_compact(True)
    assert sidebar.width() == tokens.SIDEBAR_COMPACT_WIDTH
    item = pages.item(0)
    assert item is not None
    assert item.toolTip() == "Vandaag (Ctrl+1)"


def test_tab_into_the_navigation_chooses_no_page(qtbot: QtBot, window: QWidget) -> None:
    pages = NavigationList([NavigationEntry(key="today", text="Vandaag", icon="sun")], "Pagina’s")
    pages.setParent(window)
    pages.show()
    pages.set_current("settings")
    with qtbot.assertNotEmitted(pages.chosen):
        pages.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(pages.chosen):
        QTest.keyClick(pages, Qt.Key.Key_Space)


def test_a_toast_takes_back_what_it_tells_once(qtbot: QtBot, window: QWidget) -> None:
    undone: list[str] = []
    toast = Toast(window)
    toast.say("Opvolging afgehandeld.", lambda: undone.append("yes"))
    assert toast.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == ["yes"]
    assert not toast.isVisible()


def test_what_is_only_remembered_takes_the_place_of_what_was_told(
    qtbot: QtBot, window: QWidget
) -> None:
    undone: list[str] = []
    toast = Toast(window)
    toast.say("Opvolging afgehandeld.", lambda: undone.append("told"))
    toast.remember(lambda: undone.append("remembered"))
    assert not toast.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == ["remembered"]


def test_a_toast_stays_while_its_button_has_focus(qtbot: QtBot, window: QWidget) -> None:
    toast = Toast(window)
    toast.say("Opvolging afgehandeld.", window.update)
    assert toast.clock.isActive()
    assert toast.clock.interval() == SHOWN_FOR == 6000
    button = toast.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert not toast.clock.isActive()
    button.clearFocus()
    assert toast.clock.isActive()


def test_a_sheet_closes_with_escape(qtbot: QtBot, window: QWidget) -> None:
    sheet = Sheet(window, "Details", QWidget())
    sheet.open()
    assert sheet.geometry() == QRect(980, 0, 300, 800)
    with qtbot.waitSignal(sheet.closed):
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isHidden()


def test_a_dialog_dims_the_window_and_starts_in_its_first_field(
    qtbot: QtBot, window: QWidget
) -> None:
    dialog, field = _dialog(window)
    with qtbot.waitActive(dialog):
        dialog.open()
    assert window.findChild(Scrim) is not None
    assert dialog.width() == tokens.DIALOG_WIDTH
    assert dialog.focusWidget() is field.control
    QTest.keyClick(field.control, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.cancel_button
    dialog.accept()
    qtbot.waitUntil(lambda: window.findChild(Scrim) is None)


@pytest.mark.parametrize("kind", [QLineEdit, TextArea, ComboBox, CheckBox, DateEdit])
def test_ctrl_enter_confirms_a_dialog_from_every_kind_of_field(
    qtbot: QtBot, window: QWidget, kind: type[QWidget]
) -> None:
    dialog = Dialog(window, "Nieuwe melding", "Melding vastleggen")
    field = kind()
    dialog.content.addWidget(field)
    with qtbot.waitActive(dialog):
        dialog.open()
    with qtbot.waitSignal(dialog.confirmed):
        QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()


def test_closing_with_typed_text_asks_first(qtbot: QtBot, window: QWidget) -> None:
    dialog, field = _dialog(window)
    dialog.guard(lambda: True)
    with qtbot.waitActive(dialog):
        dialog.open()
    QTest.keyClick(field.control, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog.reject()
    with qtbot.waitSignals([dialog.draft_kept, dialog.rejected]):
        dialog.keep_button.click()
    assert not dialog.isVisible()


def test_closing_without_typed_text_just_closes(qtbot: QtBot, window: QWidget) -> None:
    dialog, field = _dialog(window)
    dialog.guard(lambda: False)
    with qtbot.waitActive(dialog):
        dialog.open()
    QTest.keyClick(field.control, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_dialog_grows_with_an_error(qtbot: QtBot, window: QWidget) -> None:
    dialog, field = _dialog(window)
    with qtbot.waitActive(dialog):
        dialog.open()
    before = dialog.height()
    field.set_error("Vul een naam in.")
    qtbot.waitUntil(lambda: dialog.height() > before)


def test_a_dialog_of_what_destroys_has_no_default_button(window: QWidget) -> None:
    dialog = Dialog(window, "Zaak vernietigen", "Zaak vernietigen", destructive=True)
    assert not dialog.confirm_button.isDefault()


def _dialog(window: QWidget) -> tuple[Dialog, FormField]:
    dialog = Dialog(window, "Nieuwe melding", "Melding vastleggen")
    label, control = QLabel("Naam"), line_edit()
    column = QVBoxLayout()
    column.addWidget(label)
    column.addWidget(control)
    dialog.content.addLayout(column)
    return dialog, FormField(label, control, column)


def _offered(chip: FilterChip, text: str) -> QAction:
    return next(action for action in chip.menu().actions() if action.text() == text)
