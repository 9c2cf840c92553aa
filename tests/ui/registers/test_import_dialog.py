from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.fixtures import TODAY
from tests.ui.registers.conftest import OpenDialog, write_register
from vpdesk.domain.cases import CaseFilter
from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.domain.registers import RegisterField
from vpdesk.domain.timeline import NoteDraft
from vpdesk.services.desk import Desk
from vpdesk.services.progress import finish
from vpdesk.ui.registers.import_dialog import ImportDialog, Step
from vpdesk.ui.theme import Theme

PATIENCE = 30_000
CONTROL = Qt.KeyboardModifier.ControlModifier


def drop(target: QWidget, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    target.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), actions, data, buttons, keys))
    target.dropEvent(QDropEvent(QPointF(9, 9), actions, data, buttons, keys))


def read(opened: ImportDialog, path: Path, qtbot: QtBot) -> None:
    drop(opened.file_step.drop_area, path)
    qtbot.waitUntil(lambda: opened.file_step.register is not None, timeout=PATIENCE)


def confirm(opened: ImportDialog, qtbot: QtBot) -> None:
    QTest.keyClick(opened.dialog, Qt.Key.Key_Return, CONTROL)


def try_out(opened: ImportDialog, path: Path, qtbot: QtBot) -> None:
    read(opened, path, qtbot)
    confirm(opened, qtbot)
    checked(opened, qtbot)


def checked(opened: ImportDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: opened.step is Step.COLUMNS, timeout=PATIENCE)
    qtbot.waitUntil(lambda: opened._preview is not None, timeout=PATIENCE)
    columns = opened.columns_step.columns
    qtbot.waitUntil(lambda: len(columns.columns) == len(columns._headers))
    # Qt shows what is laid out in a window that is open once it is back in its event loop.
    qtbot.waitUntil(lambda: all(column.isVisible() for column in columns.columns))


def take_over(opened: ImportDialog, path: Path, qtbot: QtBot) -> None:
    try_out(opened, path, qtbot)
    confirm(opened, qtbot)
    qtbot.waitUntil(lambda: opened.step is Step.RESULT, timeout=PATIENCE)


def cases(desk: Desk) -> int:
    return desk.cases.count(CaseFilter(statuses=frozenset()))


def counts(opened: ImportDialog) -> dict[str, str]:
    return {name: label.text() for name, label in opened.columns_step.dry_run._counts.items()}


def problems(opened: ImportDialog) -> list[list[str]]:
    model = opened.columns_step.dry_run.problems.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_a_dropped_file_names_its_organisation(
    open_dialog: OpenDialog, register: Path, qtbot: QtBot
) -> None:
    opened = open_dialog()
    assert not opened.dialog.confirm_button.isEnabled()
    read(opened, register, qtbot)
    assert opened.file_step.organisation() == "Museum De Kade"
    assert opened.dialog.confirm_button.isEnabled()


def test_a_known_organisation_is_chosen(
    open_dialog: OpenDialog, register: Path, desk: Desk, qtbot: QtBot
) -> None:
    known = desk.organisations.add(OrganisationDraft(name="museum de kade"))
    opened = open_dialog()
    read(opened, register, qtbot)
    assert opened.file_step._form.organisation_edit.value() == known


def test_a_given_organisation_stays_chosen(
    open_dialog: OpenDialog, register: Path, desk: Desk, qtbot: QtBot
) -> None:
    other = desk.organisations.add(OrganisationDraft(name="Basisschool De Wilg"))
    opened = open_dialog(other)
    read(opened, register, qtbot)
    assert opened.file_step.organisation() == "Basisschool De Wilg"


def test_a_new_organisation_needs_a_name(
    open_dialog: OpenDialog, register: Path, qtbot: QtBot
) -> None:
    opened = open_dialog()
    read(opened, register, qtbot)
    opened.file_step._form.name_edit.clear()
    confirm(opened, qtbot)
    assert opened.step is Step.FILE
    assert opened.file_step._name.error == "Type the name of the organisation."


def test_a_register_that_names_no_organisation_goes_to_none_by_itself(
    open_dialog: OpenDialog, tmp_path: Path, desk: Desk, qtbot: QtBot
) -> None:
    desk.organisations.add(OrganisationDraft(name="Basisschool De Wilg"))
    nameless = tmp_path / "register.csv"
    nameless.write_text("Datum;Aard\n03-03-2025;pesten\n", encoding="utf-8")
    opened = open_dialog()
    read(opened, nameless, qtbot)
    confirm(opened, qtbot)
    assert opened.step is Step.FILE
    assert opened.file_step._organisation.error == "Choose an organisation."

    opened.file_step._form.organisation_edit.setCurrentIndex(1)
    assert not opened.file_step._organisation.error
    confirm(opened, qtbot)
    checked(opened, qtbot)


def test_a_file_that_is_refused_takes_the_name_of_the_one_before_away(
    open_dialog: OpenDialog, register: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    opened = open_dialog()
    read(opened, register, qtbot)
    assert opened.file_step.drop_area._title.text() == register.name
    gone = tmp_path / "gone.csv"
    drop(opened.file_step.drop_area, gone)
    assert opened.file_step.drop_area._title.text() == "Drop your register here"
    qtbot.waitUntil(lambda: opened.file_step.strip.text() != "Reading the file…", timeout=PATIENCE)
    assert opened.file_step.register is None


def test_the_dry_run_counts_and_writes_nothing(
    open_dialog: OpenDialog, register: Path, desk: Desk, qtbot: QtBot
) -> None:
    opened = open_dialog()
    try_out(opened, register, qtbot)
    assert counts(opened) == {"cases": "3", "issues": "3", "contacts": "3"}
    facts = opened.columns_step.dry_run.facts()
    assert "New categories: 1: geroddel" in facts
    assert "New units: 2: Depot, Zaal" in facts
    assert opened.columns_step.dry_run.remark() == "Museum De Kade is added as an organisation."
    assert problems(opened) == [
        ["4", "This is not a number", "Number of contacts", "x", "Comes in without it"],
        ["5", "The date is missing", "Date", "", "The row stays out"],
    ]
    opened.dialog.reject()
    assert desk.organisations.list() == ()
    assert desk.registers.list() == ()
    assert cases(desk) == 0


def test_another_column_changes_the_dry_run(
    open_dialog: OpenDialog, register: Path, qtbot: QtBot
) -> None:
    opened = open_dialog()
    try_out(opened, register, qtbot)
    date = opened.columns_step.columns.columns[1]
    assert date.choice.value() is RegisterField.REGISTERED_ON
    date.choice.setFocus()
    QTest.keyClick(date.choice, Qt.Key.Key_Home)
    checked(opened, qtbot)
    assert counts(opened)["cases"] == "0"
    assert not opened.dialog.confirm_button.isEnabled()
    assert opened.dialog._hint.text() == "Say first which column holds the date."
    date.choice.set_value(RegisterField.REGISTERED_ON)
    checked(opened, qtbot)
    assert counts(opened)["cases"] == "3"


def test_a_field_moves_to_the_column_that_asks_for_it(
    open_dialog: OpenDialog, register: Path, qtbot: QtBot
) -> None:
    opened = open_dialog()
    try_out(opened, register, qtbot)
    columns = opened.columns_step.columns.columns
    columns[0].choice.set_value(RegisterField.UNIT)
    checked(opened, qtbot)
    assert columns[3].choice.value() is None
    assert "New units: 3: 1, 2, 3" in opened.columns_step.dry_run.facts()


def test_columns_stay_as_they_were_mapped_after_going_back(
    open_dialog: OpenDialog, register: Path, qtbot: QtBot
) -> None:
    opened = open_dialog()
    try_out(opened, register, qtbot)
    opened.columns_step.columns.columns[3].choice.set_value(None)
    checked(opened, qtbot)
    QTest.mouseClick(opened.columns_step.back_button, Qt.MouseButton.LeftButton)
    assert opened.step is Step.FILE
    confirm(opened, qtbot)
    checked(opened, qtbot)
    assert opened.columns_step.columns.columns[3].choice.value() is None


def test_taking_over_brings_everything_in(
    open_dialog: OpenDialog, register: Path, desk: Desk, qtbot: QtBot
) -> None:
    opened = open_dialog()
    told: list[object] = []
    opened.taken_over.connect(told.append)
    take_over(opened, register, qtbot)
    assert cases(desk) == 3
    assert opened.take_over_step.strip.text() == "3 case(s) taken over for Museum De Kade."
    confirm(opened, qtbot)
    (row,) = desk.organisations.list()
    assert told == [row.organisation.id]


def test_what_came_in_can_be_undone_at_once(
    open_dialog: OpenDialog, register: Path, desk: Desk, qtbot: QtBot
) -> None:
    opened = open_dialog()
    told: list[object] = []
    opened.taken_over.connect(told.append)
    take_over(opened, register, qtbot)
    QTest.mouseClick(opened.take_over_step.undo_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not opened.take_over_step.undo_button.isVisible(), timeout=PATIENCE)
    assert cases(desk) == 0
    assert desk.organisations.list() == ()
    confirm(opened, qtbot)
    assert told == []


def test_work_on_a_case_keeps_its_register(
    open_dialog: OpenDialog, register: Path, desk: Desk, qtbot: QtBot
) -> None:
    opened = open_dialog()
    take_over(opened, register, qtbot)
    (case, *_) = desk.cases.list(CaseFilter(statuses=frozenset()))
    desk.timeline.add(case.id, NoteDraft(on=TODAY, text="Gebeld"))
    QTest.mouseClick(opened.take_over_step.undo_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(opened.take_over_step.undo_button.isEnabled, timeout=PATIENCE)
    assert "1" in opened.take_over_step.strip.text()
    assert cases(desk) == 3


def test_earlier_registers_are_undone_after_a_second_click(
    open_dialog: OpenDialog, register: Path, desk: Desk, qtbot: QtBot
) -> None:
    file = desk.registers.read(register)
    preview = desk.registers.preview(file, organisation="Museum De Kade")
    finish(desk.registers.take_over(preview))
    opened = open_dialog()
    earlier = opened.file_step.earlier
    assert earlier.isVisible()
    undo, sure = earlier.findChildren(QPushButton)
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert cases(desk) == 3
    assert sure.text() == "Remove 3 case(s) again"
    QTest.keyClick(sure, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not earlier.isVisible(), timeout=PATIENCE)
    assert cases(desk) == 0


def test_a_file_of_the_same_name_is_noticed(
    open_dialog: OpenDialog, register: Path, desk: Desk, qtbot: QtBot
) -> None:
    file = desk.registers.read(register)
    finish(desk.registers.take_over(desk.registers.preview(file, organisation="Museum De Kade")))
    opened = open_dialog()
    try_out(opened, register, qtbot)
    assert "3 case(s)" in opened.columns_step.dry_run.remark()


def test_rows_of_another_organisation_stay_out(
    open_dialog: OpenDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    rows = ["1;03-02-2025;Museum De Kade;;pesten;2"] * 3 + ["4;03-02-2025;Anders;;pesten;2"]
    opened = open_dialog()
    try_out(opened, write_register(tmp_path / "two.csv", rows), qtbot)
    assert counts(opened)["cases"] == "3"
    assert "Of another organisation: 1 row(s): 5" in opened.columns_step.dry_run.facts()


def test_esc_while_taking_over_writes_nothing(
    open_dialog: OpenDialog, tmp_path: Path, desk: Desk, qtbot: QtBot
) -> None:
    rows = [f"{n};03-02-2025;Museum De Kade;;pesten;2" for n in range(3000)]
    opened = open_dialog()
    try_out(opened, write_register(tmp_path / "large.csv", rows), qtbot)
    confirm(opened, qtbot)
    assert opened._job is not None
    with qtbot.waitSignal(opened._job.progressed, timeout=PATIENCE):
        pass
    QTest.keyClick(opened.dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: opened.step is Step.COLUMNS, timeout=PATIENCE)
    assert opened.dialog.isVisible()
    assert opened.columns_step.strip.text() == "Stopped. Nothing was taken over."
    assert cases(desk) == 0
    assert desk.organisations.list() == ()


def test_a_file_that_is_no_register_is_told_in_words(
    open_dialog: OpenDialog, tmp_path: Path, register: Path, qtbot: QtBot
) -> None:
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    opened = open_dialog()
    drop(opened.file_step.drop_area, picture)
    qtbot.waitUntil(lambda: opened.file_step.strip.text() != "Reading the file…", timeout=PATIENCE)
    assert opened.file_step.strip.text()
    assert not opened.dialog.confirm_button.isEnabled()
    read(opened, register, qtbot)
    assert opened.file_step.strip.text() == ""


def test_the_sheet_of_a_workbook_is_chosen(
    open_dialog: OpenDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    book = openpyxl.Workbook()
    first = book.worksheets[0]
    first.title = "2024"
    first.append(["Datum melding", "Aard"])
    first.append(["03-02-2024", "pesten"])
    second = book.create_sheet("2025")
    second.append(["Datum melding", "Aard"])
    for day in ("03-02-2025", "04-02-2025"):
        second.append([day, "pesten"])
    book.save(tmp_path / "register.xlsx")
    book.close()
    opened = open_dialog()
    read(opened, tmp_path / "register.xlsx", qtbot)
    opened.file_step._form.name_edit.setText("Museum De Kade")
    sheet = opened.file_step._form.sheet_edit
    assert sheet.isVisible()
    sheet.set_value("2025")
    qtbot.waitUntil(lambda: opened.file_step.register is not None, timeout=PATIENCE)
    confirm(opened, qtbot)
    checked(opened, qtbot)
    assert counts(opened)["cases"] == "2"


def test_the_file_that_was_chosen_last_counts(
    open_dialog: OpenDialog, register: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = write_register(tmp_path / "other.csv", ["1;03-02-2025;Anders;;pesten;2"])
    opened = open_dialog()
    drop(opened.file_step.drop_area, register)
    drop(opened.file_step.drop_area, other)
    qtbot.waitUntil(lambda: opened.file_step.register is not None, timeout=PATIENCE)
    assert opened.file_step.register is not None
    assert opened.file_step.register.file.name == "other.csv"


def test_the_keyboard_alone_is_enough(
    open_dialog: OpenDialog, register: Path, desk: Desk, qtbot: QtBot
) -> None:
    opened = open_dialog()
    choose = opened.file_step.drop_area.choose_button
    assert opened.dialog.focusWidget() is choose
    read(opened, register, qtbot)
    QTest.keyClick(choose, Qt.Key.Key_Tab)
    assert opened.dialog.focusWidget() is opened.file_step._form.organisation_edit
    confirm(opened, qtbot)
    checked(opened, qtbot)
    first = opened.columns_step.columns.columns[0].choice
    assert opened.dialog.focusWidget() is first
    for _ in range(4):
        QTest.keyClick(opened.dialog.focusWidget(), Qt.Key.Key_Tab)
    fifth = opened.columns_step.columns.columns[4].choice
    assert opened.dialog.focusWidget() is fifth
    assert not fifth.visibleRegion().isEmpty()
    for expected in (
        opened.columns_step.columns.columns[5].choice,
        opened.columns_step.dry_run.problems,
        opened.dialog.cancel_button,
        opened.dialog.confirm_button,
        opened.columns_step.back_button,
    ):
        QTest.keyClick(opened.dialog.focusWidget(), Qt.Key.Key_Tab)
        assert opened.dialog.focusWidget() is expected
    QTest.keyClick(opened.dialog, Qt.Key.Key_Escape)
    assert not opened.dialog.isVisible()


def test_many_columns_come_a_few_at_a_time(
    open_dialog: OpenDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "wide.csv"
    headers = ["Datum melding", *(f"Kolom {n}" for n in range(59))]
    path.write_text(";".join(headers) + "\n03-02-2025" + ";x" * 59, encoding="utf-8")
    opened = open_dialog()
    read(opened, path, qtbot)
    opened.file_step._form.name_edit.setText("Museum De Kade")
    confirm(opened, qtbot)
    checked(opened, qtbot)
    assert [column.header for column in opened.columns_step.columns.columns] == headers
    assert counts(opened)["cases"] == "1"


def test_a_drag_that_leaves_changes_nothing(open_dialog: OpenDialog) -> None:
    opened = open_dialog()
    area = opened.file_step.drop_area
    area.dragLeaveEvent(QDragLeaveEvent())
    assert opened.file_step.register is None


def test_every_control_is_named(open_dialog: OpenDialog, register: Path, qtbot: QtBot) -> None:
    opened = open_dialog()
    try_out(opened, register, qtbot)
    for column in opened.columns_step.columns.columns:
        assert column.choice.accessibleName() == f"Column {column.header} is"
    buttons = [*opened.dialog.findChildren(QPushButton), *opened.dialog.findChildren(QToolButton)]
    nameless = [b for b in buttons if b.isVisible() and not (b.text() or b.accessibleName())]
    assert nameless == []


@pytest.mark.usefixtures("dutch")
def test_long_texts_and_both_themes(
    open_dialog: OpenDialog, tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    name = "Stichting " + "Samenwerkende " * 13
    rows = [f"{n};03-02-2025;{name.strip()};Afdeling {n};soort {n};2" for n in range(20)]
    opened = open_dialog()
    try_out(opened, write_register(tmp_path / ("lang" * 40 + ".csv"), rows), qtbot)
    assert opened.dialog.width() == 900
    facts = opened.columns_step.dry_run.facts()
    expected = "Nieuwe categorieën: 20: soort 0, soort 1, soort 2, soort 3 en 16 andere"
    assert expected in facts
    light = opened.dialog.grab().toImage()
    theme.choose("dark")
    assert opened.dialog.grab().toImage() != light
