"""Choosing among cases: as many widgets for thousands of them as for a few."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from vpdesk.domain.cases import CaseFilter, CaseId, CaseKind, CaseRow, CaseStatus
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.search import FoundField, FoundText
from vpdesk.ui.case_picker import PAGE, CasePicker

ROW = CaseRow(
    id=CaseId(1),
    number="25-001",
    code_name="Kievit",
    kind=CaseKind.REPORT,
    status=CaseStatus.IN_SUPPORT,
    categories=(),
    organisation_id=OrganisationId(1),
    organisation_name="Meander",
    registered_on=date(2025, 9, 1),
)


class Cases:
    """Running cases that are listed page by page; words are looked for in code names."""

    def __init__(self, many: int) -> None:
        self.all = [
            replace(ROW, id=CaseId(each), code_name=f"Vogel {each:04}")
            for each in range(1, many + 1)
        ]
        self.asked: list[CaseFilter] = []

    def find(self, wanted: CaseFilter, most: int, after: int) -> Sequence[CaseRow]:
        self.asked.append(wanted)
        assert most <= PAGE
        found = [each for each in self.all if wanted.words.lower() in each.code_name.lower()]
        return found[after : after + most]


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[QWidget]:
    """Return a window to put a picker in."""
    window = QWidget()
    window.resize(500, 400)
    qtbot.addWidget(window)
    yield window
    window.hide()


def put_in(window: QWidget, picker: CasePicker) -> CasePicker:
    picker.setParent(window)
    picker.resize(500, 320)
    window.show()
    return picker


@pytest.mark.parametrize("many", [0, 1, 5_000])
def test_thousands_of_cases_take_no_more_widgets_than_a_few(shown: QWidget, many: int) -> None:
    few = len(CasePicker("Zaken", Cases(10).find).findChildren(QWidget))
    cases = Cases(many)
    picker = put_in(shown, CasePicker("Zaken", cases.find))
    assert len(picker.findChildren(QWidget)) <= few
    assert len(picker.rows()) <= 2 * PAGE
    assert picker.is_empty == (many == 0)
    assert picker.value() == (cases.all[0].id if many else None)


def test_the_last_of_thousands_is_reached_by_words_and_by_scrolling(shown: QWidget) -> None:
    picker = put_in(shown, CasePicker("Zaken", Cases(120).find))
    picker.search.setText("0120")
    picker.search_now()
    assert [each.id for each in picker.rows()] == [120]
    assert picker.value() == 120
    picker.search.clear()
    picker.search_now()
    for _ in range(4):
        picker.view.scrollToBottom()
    assert len(picker.rows()) == 120


def test_of_one_choice_enter_goes_from_the_field_to_what_was_found(shown: QWidget) -> None:
    picker = put_in(shown, CasePicker("Zaken", Cases(120).find))
    told: list[CaseId | None] = []
    picker.value_changed.connect(told.append)
    picker.picked.connect(told.append)
    QTest.keyClicks(picker.search, "0119")
    QTest.keyClick(picker.search, Qt.Key.Key_Return)
    assert (picker.value(), told) == (119, [119])
    assert shown.focusWidget() is picker.view
    picker.search.setText("geen vogel")
    picker.search_now()
    assert (picker.value(), told) == (None, [119, None])
    assert not picker.view.isVisible()
    assert not picker.is_empty


def test_what_was_just_typed_is_looked_for_before_anything_is_confirmed(
    shown: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    picker = put_in(shown, CasePicker("Zaken", Cases(120).find))
    passed_on: list[int] = []
    monkeypatch.setattr(shown, "keyPressEvent", lambda event: passed_on.append(event.key()))
    ctrl = Qt.KeyboardModifier.ControlModifier
    QTest.keyClicks(picker.search, "0119")
    QTest.keyClick(picker.search, Qt.Key.Key_Return, ctrl)
    assert (picker.value(), Qt.Key.Key_Return in passed_on) == (119, False)
    QTest.keyClick(picker.search, Qt.Key.Key_Return, ctrl)
    assert Qt.Key.Key_Return in passed_on


def test_of_many_enter_space_and_a_click_take_a_case(shown: QWidget) -> None:
    taken: list[CaseId] = []
    picker = put_in(shown, CasePicker("Zaken", Cases(9).find, taken=lambda each: each in taken))
    picker.picked.connect(taken.append)
    QTest.keyClicks(picker.search, "7")
    QTest.keyClick(picker.search, Qt.Key.Key_Return)
    assert taken == [7]
    picker.search.clear()
    picker.search_now()
    picker.choose(CaseId(3))
    QTest.keyClick(picker.view, Qt.Key.Key_Space)
    place = picker.view.visualRect(picker.view.model().index(1, 0)).center()
    QTest.mouseClick(picker.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert taken == [7, 3, 2]
    picker.show_taken()
    spoken = [
        picker.view.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(3)
    ]
    assert [each.endswith(", chosen") for each in spoken] == [False, True, True]


def test_a_case_that_was_found_by_its_story_says_where(shown: QWidget) -> None:
    found = FoundText(field=FoundField.NOTE, id=1, text="over de roostering")
    row = replace(ROW, found=found)
    picker = put_in(shown, CasePicker("Zaken", lambda *_: [row]))
    picker.search.setText("rooster")
    picker.search_now()
    spoken = picker.view.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "over de roostering" in spoken
    picker.search.setText("kievit")
    picker.search_now()
    spoken = picker.view.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "over de roostering" not in spoken
