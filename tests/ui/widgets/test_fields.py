"""Fields say what they are, what is wrong, and read what people type."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from vpdesk.ui.password_fields import PasswordFields
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.date_edit import DateEdit
from vpdesk.ui.widgets.duration_edit import DurationEdit
from vpdesk.ui.widgets.field import FormField
from vpdesk.ui.widgets.line_edit import PasswordField, SearchField, line_edit
from vpdesk.ui.widgets.switch import Switch
from vpdesk.ui.widgets.text_area import TextArea

TODAY = date(2025, 11, 21)


def today() -> date:
    return TODAY


@pytest.fixture
def form(qtbot: QtBot) -> QWidget:
    form = QWidget()
    form.setLayout(QVBoxLayout())
    qtbot.addWidget(form)
    return form


def field_in(form: QWidget, label: str, hint: str = "", *, optional: bool = False) -> FormField:
    name, control = QLabel(label), line_edit()
    column = form.layout()
    assert isinstance(column, QVBoxLayout)
    column.addWidget(name)
    column.addWidget(control)
    return FormField(name, control, column, hint, optional=optional)


def test_a_field_names_its_control(form: QWidget) -> None:
    field = field_in(form, "Opdrachtgever")
    assert field.control.accessibleName() == "Opdrachtgever"
    assert field.label.buddy() is field.control


@pytest.mark.usefixtures("dutch")
def test_an_optional_field_says_so(form: QWidget) -> None:
    field = field_in(form, "Naam", optional=True)
    assert field.label.text() == "Naam (niet verplicht)"


def test_an_error_stands_below_the_field_until_it_is_cleared(qtbot: QtBot, form: QWidget) -> None:
    field = field_in(form, "Naam", "Zoals het hoort")
    with qtbot.waitActive(form):
        form.show()
    field.set_error("Vul een naam in.", focus=True)
    assert field.error == "Vul een naam in."
    assert field.control.accessibleDescription() == "Vul een naam in."
    assert field.control.property("invalid")
    assert field.control.hasFocus()
    field.clear_error()
    assert field.control.accessibleDescription() == "Zoals het hoort"
    assert not field.control.property("invalid")


def test_a_typed_date_is_shown_as_on_paper(qtbot: QtBot) -> None:
    field = DateEdit(today=today)
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.day_changed) as heard:
        QTest.keyClicks(field, "4 mrt")
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert heard.args == [date(2026, 3, 4)]
    assert field.text() == "04-03-2026"


def test_arrows_move_a_date_by_days_and_weeks(qtbot: QtBot) -> None:
    field = DateEdit(today=today, day=TODAY)
    qtbot.addWidget(field)
    QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClick(field, Qt.Key.Key_PageUp)
    assert field.day() == date(2025, 11, 29)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.day() == date(2025, 11, 28)


def test_what_is_no_date_stays_as_typed(qtbot: QtBot) -> None:
    field = DateEdit(today=today, day=TODAY)
    qtbot.addWidget(field)
    field.selectAll()
    QTest.keyClicks(field, "morgenochtend")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "morgenochtend"
    assert not field.is_acceptable()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_date_can_be_picked_from_the_calendar(qtbot: QtBot) -> None:
    field = DateEdit(today=today, day=TODAY)
    qtbot.addWidget(field)
    field.show()
    field.open_calendar()
    calendar = field.calendar
    assert calendar is not None
    assert calendar.selectedDate().toPython() == TODAY
    calendar.clicked.emit(calendar.selectedDate().addDays(3))
    assert field.day() == date(2025, 11, 24)
    assert field.calendar is None


@pytest.mark.usefixtures("dutch")
def test_a_typed_duration_is_shown_in_hours(qtbot: QtBot) -> None:
    field = DurationEdit()
    qtbot.addWidget(field)
    QTest.keyClicks(field, "90m")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "1,5 u"
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.minutes() == 105
    field.set_minutes(100)
    assert field.text() == "1:40"
    assert field.minutes() == 100


def test_a_duration_does_not_go_below_nothing(qtbot: QtBot) -> None:
    field = DurationEdit(minutes=0)
    qtbot.addWidget(field)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.minutes() == 0


def test_a_choice_keeps_its_value_when_the_choices_change(qtbot: QtBot) -> None:
    box = ComboBox(choices=[("a", "Eerste"), ("b", "Tweede")])
    qtbot.addWidget(box)
    with qtbot.waitSignal(box.value_changed) as heard:
        box.set_value("b")
    assert heard.args == ["b"]
    with qtbot.assertNotEmitted(box.value_changed):
        box.set_choices([("b", "Tweede"), ("c", "Derde")])
    assert box.value() == "b"
    with qtbot.waitSignal(box.value_changed):
        box.set_choices([("c", "Derde")])
    assert box.value() == "c"


def test_text_that_was_loaded_cannot_be_undone(qtbot: QtBot) -> None:
    area = TextArea()
    qtbot.addWidget(area)
    area.load("Eerste tekst")
    area.load("Tweede tekst")
    area.undo()
    assert area.text() == "Tweede tekst"
    assert not area.is_changed()
    area.insertPlainText("Erbij. ")
    assert area.is_changed()


def test_a_text_area_grows_with_its_text_up_to_a_limit(qtbot: QtBot) -> None:
    area = TextArea(lines=2, most_lines=4)
    qtbot.addWidget(area)
    area.resize(300, 50)
    area.show()
    low = area.height()
    area.load("een\ntwee\ndrie")
    higher = area.height()
    area.load("regel\n" * 30)
    assert low < higher < area.height()
    assert area.height() < 2 * low + 20


def test_tab_leaves_a_text_area(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    area, after = TextArea(window), QLineEdit(window)
    with qtbot.waitActive(window):
        window.show()
    area.setFocus()
    QTest.keyClick(area, Qt.Key.Key_Tab)
    assert area.text() == ""
    assert after.hasFocus()


def test_escape_clears_the_search_field(qtbot: QtBot) -> None:
    field = SearchField("Zoeken in zaken")
    qtbot.addWidget(field)
    QTest.keyClicks(field, "kievit")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


def test_arrow_down_leaves_the_search_field_for_the_list(qtbot: QtBot) -> None:
    field = SearchField("Zoeken")
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.moved_down):
        QTest.keyClick(field, Qt.Key.Key_Down)


@pytest.mark.parametrize(
    "make", [lambda: SearchField("Zoeken"), PasswordField, lambda: DateEdit(today=today)]
)
def test_buttons_inside_fields_have_a_name(qtbot: QtBot, make: type[QLineEdit]) -> None:
    field = make()
    qtbot.addWidget(field)
    field.setText("x")
    buttons = field.findChildren(QToolButton)
    assert buttons
    assert all(button.accessibleName() for button in buttons)


def test_a_password_can_be_shown_and_hidden(qtbot: QtBot) -> None:
    field = PasswordField()
    qtbot.addWidget(field)
    field.setText("geheim")
    eye = field.findChild(QToolButton)
    assert isinstance(eye, QToolButton)
    name = eye.accessibleName()
    eye.click()
    assert field.is_shown()
    assert eye.accessibleName() != name
    eye.click()
    assert not field.is_shown()


def test_the_tabulator_goes_from_a_password_to_its_own_eye_first(qtbot: QtBot) -> None:
    fields = PasswordFields()
    qtbot.addWidget(fields)
    with qtbot.waitActive(fields):
        fields.show()
    first, second = fields.findChildren(PasswordField)
    reached = []
    first.setFocus()
    for _ in range(4):
        focused = fields.focusWidget()
        assert focused is not None
        reached.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert reached[0] is first
    assert reached[1] is first.findChild(QToolButton)
    assert reached[3] is second
    assert fields.focusWidget() is second.findChild(QToolButton)


def test_a_switch_turns_by_space_and_by_its_words(qtbot: QtBot) -> None:
    switch = Switch("Namen verbergen")
    qtbot.addWidget(switch)
    switch.show()
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert switch.isChecked()
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton, pos=switch.rect().center())
    assert not switch.isChecked()
    assert switch.accessibleName() == "Namen verbergen"


@pytest.mark.parametrize(
    "words", ["Record of processing", "Privacyverklaring", "Alle vijftien jaren"]
)
def test_a_choice_as_wide_as_its_words_cuts_none(form: QWidget, words: str) -> None:
    combo = ComboBox(form, choices=[(1, words), (2, "Nee")])
    combo.take_width(1)
    form.show()
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    kind = QStyle.ComplexControl.CC_ComboBox
    room = combo.style().subControlRect(kind, option, part, combo).width()

    assert option.currentText == words
    assert QFontMetricsF(combo.font()).horizontalAdvance(words) <= room
