"""Typing in the list: the best first, words marked, and the case opened where they stand."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.fixtures import TODAY
from vpdesk.domain.cases import CaseFilter, CaseOrder, CaseRow, CaseStatus
from vpdesk.domain.search import FoundField, FoundText
from vpdesk.domain.timeline import NoteDraft, StatusDraft
from vpdesk.services.desk import Desk
from vpdesk.ui.cases.case_list import FOUND_PAGE, CaseList
from vpdesk.ui.cases.case_words import row_look, spoken_row
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.cases.services import CasePageServices
from vpdesk.ui.colours import colour

from .conftest import Practice, register

STORY = (
    "Er is lang gesproken over het rooster. "
    "Volgende week gaat de bedrijfsmaatschappelijk werker mee."
)


@pytest.fixture
def page(services: CasePageServices, practice: Practice, qtbot: QtBot, dutch: None) -> CasesPage:
    page = CasesPage(services)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    with qtbot.waitActive(page):
        page.show()
    return page


def names(cases: CaseList) -> list[str]:
    model = cases.view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def search(page: CasesPage, qtbot: QtBot, words: str) -> None:
    field = page.list.filter.search
    field.setText(words)
    qtbot.waitUntil(lambda: page.list._wanted == page.list.filter.filter)


def marked(text: str, marks: tuple[tuple[int, int], ...]) -> list[str]:
    return [text[start:end] for start, end in marks]


def has_marks(page: CasesPage) -> bool:
    """Tell whether the ground of marked words is in the picture of the timeline."""
    grabbed = page.story.timeline.view.grab().toImage()
    image = grabbed.convertToFormat(QImage.Format.Format_RGB32)
    ground = colour("mark")
    pixel = bytes((ground.blue(), ground.green(), ground.red(), 255))
    return pixel in bytes(image.constBits())


def order_shown(page: CasesPage) -> str:
    return page.list._order.text()


def offered(page: CasesPage) -> list[str]:
    return [each.text() for each in page.list._orders.actions() if each.isVisible()]


def test_the_best_comes_first_while_words_are_typed_and_the_order_returns(
    page: CasesPage, desk: Desk, practice: Practice, qtbot: QtBot
) -> None:
    desk.timeline.add(practice.cases["Kievit"], NoteDraft(on=TODAY, text="de wulpen"))
    page.list.filter.set_order(CaseOrder.CODE_NAME)
    assert names(page.list) == ["Grutto", "Kievit", "Wulp"]
    assert "Beste treffer eerst" not in offered(page)
    search(page, qtbot, "wulp")
    assert names(page.list) == ["Wulp", "Kievit"]
    assert order_shown(page) == "Beste treffer eerst"
    assert "Beste treffer eerst" in offered(page)
    search(page, qtbot, "")
    assert names(page.list) == ["Grutto", "Kievit", "Wulp"]
    assert order_shown(page) == "Codenaam"


def test_an_order_chosen_during_a_search_wins(
    page: CasesPage, desk: Desk, practice: Practice, qtbot: QtBot
) -> None:
    desk.timeline.add(practice.cases["Kievit"], NoteDraft(on=TODAY, text="de wulpen"))
    search(page, qtbot, "wulp")
    page.list.filter.set_order(CaseOrder.CODE_NAME)
    assert names(page.list) == ["Kievit", "Wulp"]
    search(page, qtbot, "wul")
    assert order_shown(page) == "Codenaam"
    page.list.filter.set_order(CaseOrder.BEST_FIRST)
    assert names(page.list) == ["Wulp", "Kievit"]
    search(page, qtbot, "")
    assert order_shown(page) == "Codenaam"
    search(page, qtbot, "wulp")
    assert order_shown(page) == "Beste treffer eerst"


def test_a_case_found_by_its_story_opens_at_the_entry(
    page: CasesPage, desk: Desk, practice: Practice, qtbot: QtBot
) -> None:
    kievit = practice.cases["Kievit"]
    for day in range(30):
        on = TODAY - timedelta(days=day)
        desk.timeline.add(kievit, NoteDraft(on=on, text=f"Kort gebeld, keer {day}."))
    desk.timeline.add(kievit, NoteDraft(on=TODAY - timedelta(days=20), text=STORY))
    search(page, qtbot, "maatschappelijk")
    assert names(page.list) == ["Kievit"]
    spoken = page.list.view.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert ", gevonden in Notitie: … week gaat de bedrijfsmaatschappelijk werker mee." in spoken
    QTest.keyClick(page.list.filter.search, Qt.Key.Key_Down)
    QTest.keyClick(page.list.view, Qt.Key.Key_Return)
    current = page.story.timeline.current()
    assert current is not None
    assert current.text == STORY
    timeline = page.story.timeline.view
    assert timeline.viewport().rect().intersects(timeline.visualRect(timeline.currentIndex()))


def test_words_are_marked_in_the_timeline_until_the_search_is_cleared(
    page: CasesPage, desk: Desk, practice: Practice, qtbot: QtBot
) -> None:
    desk.timeline.add(practice.cases["Kievit"], NoteDraft(on=TODAY, text=STORY))
    page.show_case(practice.cases["Kievit"])
    assert not has_marks(page)
    search(page, qtbot, "rooster")
    assert has_marks(page)
    search(page, qtbot, "")
    assert not has_marks(page)


def test_esc_in_the_timeline_takes_the_marks_away(
    page: CasesPage, desk: Desk, practice: Practice
) -> None:
    desk.timeline.add(practice.cases["Kievit"], NoteDraft(on=TODAY, text=STORY))
    page.show_case(practice.cases["Kievit"])
    page.show_case(practice.cases["Kievit"], None, ("rooster",))
    assert has_marks(page)
    QTest.keyClick(page.story.timeline.view, Qt.Key.Key_Escape)
    assert not has_marks(page)


def test_a_new_search_shows_the_top_of_the_list(
    services: CasePageServices, desk: Desk, practice: Practice, qtbot: QtBot
) -> None:
    for number in range(FOUND_PAGE + 10):
        register(desk, practice.organisations["Linde"], f"Vogel {number}")
    cases = CaseList(services)
    qtbot.addWidget(cases)
    cases.resize(340, 600)
    cases.show()
    bar = cases.view.verticalScrollBar()
    bar.setValue(500)
    cases.filter.apply(CaseFilter(words="vogel", order=CaseOrder.BEST_FIRST))
    assert bar.value() == 0
    assert cases.view.model().rowCount() == FOUND_PAGE
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: cases.view.model().rowCount() == FOUND_PAGE + 10)
    bar.setValue(700)
    cases.refill()
    assert cases.view.model().rowCount() == FOUND_PAGE + 10
    assert bar.value() == 700


def row(found: FoundText | None = None) -> CaseRow:
    return CaseRow(
        id=1,  # type: ignore[arg-type]
        number="25-031",
        code_name="Kievit",
        kind="report",  # type: ignore[arg-type]
        status=CaseStatus.IN_SUPPORT,
        categories=(),
        organisation_id=1,  # type: ignore[arg-type]
        organisation_name="Hogeschool Meander",
        registered_on=date(2025, 10, 27),
        found=found,
    )


@pytest.mark.usefixtures("dutch")
def test_every_line_of_a_row_is_marked() -> None:
    found = FoundText(field=FoundField.NOTE, id=1, text="… naar de leidinggevende")
    words = ("kie", "031", "mean", "gevend")
    look = row_look(row(found), TODAY, words)
    assert marked(look.title, look.title_marks) == ["Kie"]
    assert marked(look.note, look.note_marks) == ["031"]
    assert marked(look.second, look.second_marks) == ["Mean"]
    assert look.third == "Notitie: … naar de leidinggevende"
    assert marked(look.third, look.third_marks) == ["gevend"]
    assert look.third_icon == "search"


@pytest.mark.usefixtures("dutch")
def test_what_the_first_lines_show_is_not_told_again() -> None:
    found = FoundText(field=FoundField.NOTE, id=1, text="de kievit")
    look = row_look(row(found), TODAY, ("kievit",))
    assert look.third == "Geen opvolging gepland"
    assert look.third_marks == ()
    assert "gevonden" not in spoken_row(row(found), TODAY, ("kievit",))


def test_a_closed_case_is_found_when_all_are_asked_for(
    page: CasesPage, desk: Desk, practice: Practice, qtbot: QtBot
) -> None:
    desk.timeline.add(
        practice.cases["Wulp"], StatusDraft(on=TODAY, status=CaseStatus.CLOSED, text="qdicht")
    )
    page.list.filter.status_chip.clear()
    search(page, qtbot, "qdicht")
    assert names(page.list) == ["Wulp"]


def test_words_typed_just_before_leaving_the_page_are_searched_on_returning(
    page: CasesPage, practice: Practice
) -> None:
    page.list.filter.search.setText("wulp")
    page.hide()
    page.show()
    assert names(page.list) == ["Wulp"]
