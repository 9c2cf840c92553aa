"""Words are found inside the case that is shown, and gone through one by one."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui.cases.conftest import Practice
from vpdesk.domain.cases import CaseFilter
from vpdesk.domain.timeline import NoteDraft, ref_of
from vpdesk.services.desk import Desk
from vpdesk.ui.cases.entry_layout import EntryLayout
from vpdesk.ui.cases.entry_look import EntryLook, Mark
from vpdesk.ui.cases.page import CasesPage

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def searched(page: CasesPage, practice: Practice, desk: Desk) -> CasesPage:
    """Give the page on a case whose notes tell of a rota three times in two entries."""
    kievit = practice.cases["Kievit"]
    for day, text in ((18, "Het róóster, weer het ROOSTER."), (17, "Niets."), (16, "Roosters.")):
        desk.timeline.add(kievit, NoteDraft(on=date(2025, 11, day), text=text))
    page.show_case(kievit)
    page.story.timeline.take_keyboard()
    return page


def look_for(page: CasesPage, words: str) -> None:
    page.focus_search()
    page.story.search_field.field.setText(words)


def count(page: CasesPage) -> str:
    return page.story.search_field.count_label.text()


def current_text(page: CasesPage) -> str:
    entry = page.story.timeline.current()
    return "" if entry is None else entry.text


def press(where: QWidget, keys: str) -> None:
    QTest.keySequence(where, QKeySequence(keys))


def test_ctrl_f_in_the_story_searches_in_the_case_and_in_the_list_the_list(
    searched: CasesPage,
) -> None:
    searched.focus_search()
    assert searched.story.search_field.field.hasFocus()
    searched.list.view.setFocus()
    searched.focus_search()
    assert searched.list.filter.search.hasFocus()


def test_ctrl_shift_f_searches_in_the_case_from_everywhere(searched: CasesPage) -> None:
    searched.list.view.setFocus()
    press(searched.list.view, "Ctrl+Shift+F")
    assert searched.story.search_field.field.hasFocus()


def test_without_a_case_there_is_nothing_to_search_in(page: CasesPage) -> None:
    press(page, "Ctrl+Shift+F")
    assert page.story.search_field.isHidden()


@pytest.mark.usefixtures("dutch")
def test_places_are_counted_whatever_their_accents_and_capitals(searched: CasesPage) -> None:
    look_for(searched, "rooster")
    assert count(searched) == "1 van 3"
    assert current_text(searched).startswith("Het róóster")


@pytest.mark.usefixtures("dutch")
@pytest.mark.parametrize(("on", "back"), [("F3", "Shift+F3"), ("Return", "Shift+Return"),
                                          ("Down", "Up")])  # fmt: skip
def test_keys_go_from_place_to_place_and_round(searched: CasesPage, on: str, back: str) -> None:
    look_for(searched, "rooster")
    field = searched.story.search_field.field
    press(field, on)
    assert (count(searched), current_text(searched)[:3]) == ("2 van 3", "Het")
    press(field, on)
    assert (count(searched), current_text(searched)) == ("3 van 3", "Roosters.")
    press(field, on)
    assert count(searched) == "1 van 3"
    press(field, back)
    assert (count(searched), current_text(searched)) == ("3 van 3", "Roosters.")


@pytest.mark.usefixtures("dutch")
def test_the_search_begins_at_the_current_entry(searched: CasesPage) -> None:
    pane = searched.story.timeline
    row = next(row for row in pane.entry_rows() if row.entry.text == "Niets.")
    pane.select(ref_of(row.entry))
    look_for(searched, "rooster")
    assert count(searched) == "3 van 3"


@pytest.mark.usefixtures("dutch")
def test_what_is_not_there_is_said(searched: CasesPage) -> None:
    look_for(searched, "zeppelin")
    assert count(searched) == "Niets gevonden"
    assert not searched.story.search_field.next_button.isEnabled()
    press(searched.story.search_field.field, "F3")
    assert count(searched) == "Niets gevonden"


def test_one_letter_is_not_looked_for(searched: CasesPage) -> None:
    look_for(searched, "r")
    assert not searched.story.search_field.next_button.isEnabled()
    assert count(searched) == ""


def test_esc_closes_and_gives_the_keyboard_to_the_timeline(searched: CasesPage) -> None:
    look_for(searched, "rooster")
    press(searched.story.search_field.field, "Esc")
    assert searched.story.search_field.isHidden()
    assert searched.story.search_field.field.text() == ""
    assert searched.story.timeline.view.hasFocus()
    assert current_text(searched).startswith("Het róóster")


def test_esc_in_the_timeline_closes_it_too(searched: CasesPage) -> None:
    look_for(searched, "rooster")
    searched.story.timeline.take_keyboard()
    press(searched.story.timeline.view, "Esc")
    assert searched.story.search_field.isHidden()


def test_another_case_closes_it(searched: CasesPage, practice: Practice) -> None:
    look_for(searched, "rooster")
    searched.show_case(practice.cases["Wulp"])
    assert searched.story.search_field.isHidden()


@pytest.mark.usefixtures("dutch")
def test_what_is_recorded_meanwhile_is_counted(
    searched: CasesPage, practice: Practice, desk: Desk
) -> None:
    look_for(searched, "rooster")
    press(searched.story.search_field.field, "F3")
    desk.timeline.add(practice.cases["Kievit"], NoteDraft(on=date(2025, 11, 15), text="Rooster."))
    searched.refresh(frozenset())
    searched.show_case(practice.cases["Kievit"])
    assert count(searched) == "2 van 4"


def test_the_words_of_the_list_are_marked_again_afterwards(
    searched: CasesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    marked: list[tuple[str, ...]] = []
    pane = searched.story.timeline
    searched.apply_filter(CaseFilter(words="bericht"))
    mark = pane.mark_words

    def note(words: tuple[str, ...]) -> None:
        marked.append(words)
        mark(words)

    monkeypatch.setattr(pane, "mark_words", note)
    searched.story.timeline.take_keyboard()
    look_for(searched, "rooster")
    press(searched.story.search_field.field, "Esc")
    assert marked == [("rooster",), ("bericht",)]


def test_a_place_in_a_long_entry_is_brought_into_sight(
    searched: CasesPage, practice: Practice, desk: Desk
) -> None:
    text = "\n".join(["Regel."] * 90 + ["Hier staat zonnebloem."] + ["Regel."] * 90)
    desk.timeline.add(practice.cases["Kievit"], NoteDraft(on=date(2025, 11, 21), text=text))
    searched.show_case(practice.cases["Kievit"])
    look_for(searched, "zonnebloem")
    view = searched.story.timeline.view
    row = view.visualRect(view.currentIndex())
    assert row.top() < -1000
    assert row.bottom() > view.viewport().height()


def test_each_place_found_has_its_area_in_the_order_of_the_texts(page: CasesPage) -> None:
    look = EntryLook(
        icon="phone",
        title="Plan",
        when="Ma 17 nov",
        meta="plan 2",
        text="Een plan\nen een plan dat " + "lang " * 60 + "plan",
        marks=(Mark(text="Plannen"),),
    )
    areas = EntryLayout(look, 400, ("plan",)).found_areas()
    assert len(areas) == 6
    assert [area.top() for area in areas] == sorted(area.top() for area in areas)
    assert all(0 <= area.left() < area.right() <= 400 for area in areas)
