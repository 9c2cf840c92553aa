"""The texts of a report are looked through while they are typed."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.annual_report.conftest import Practice, make_page, settle
from vpdesk.domain.cases import CaseFilter, ReporterDraft
from vpdesk.domain.editions import EditionKind
from vpdesk.domain.periods import calendar_year
from vpdesk.domain.report_columns import ReportTexts
from vpdesk.services.desk import Desk
from vpdesk.services.errors import VaultClosed
from vpdesk.ui.annual_report.page import AnnualReportPage
from vpdesk.ui.checked_text import CheckedText
from vpdesk.ui.widgets.text_area import TextArea

YEAR = calendar_year(2025)
TEXT = "Mooi \U0001f642 weer. Toen zei hij iets. Er waren 27 melders, 12 te veel."


@pytest.fixture
def page(desk: Desk, practice: Practice, qtbot: QtBot) -> AnnualReportPage:
    """Give the page with a report whose text has things to look at."""
    (row, *_) = desk.cases.list(CaseFilter(organisation_id=practice.meander))
    desk.reporters.change(row.id, ReporterDraft(name="Kim Anders-Zandwijker"))
    texts = ReportTexts(observations=TEXT, recommendations=("Zandwijker doet mee.", "Goed zo."))
    desk.annual_reports.keep_texts(practice.meander, YEAR, texts)
    made = make_page(desk, qtbot)
    made.show_organisation(practice.meander)
    settle(made, qtbot)
    for part in ("observations", "recommendations"):
        wait(checked(made, part), qtbot)
    return made


def checked(page: AnnualReportPage, part: str = "observations") -> CheckedText:
    return page.left.texts.checked[part]


def wait(looked: CheckedText, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not looked.is_busy())


def words(looked: CheckedText) -> list[str]:
    return [row.words.text() for row in looked.remarks.rows()]


def area(page: AnnualReportPage) -> TextArea:
    return page.left.texts._form.observations_edit


def test_what_has_to_go_comes_first_then_what_may_stay(page: AnnualReportPage) -> None:
    assert checked(page).marked() == ["hij", "12"]
    assert words(checked(page)) == [
        "Check: ‘hij’ speaks of one person.",
        "Check: ‘12’ is no number that the report prints.",
    ]
    looked = checked(page, "recommendations")
    assert words(looked) == ["Take out: ‘Zandwijker’ is a name from a case."]
    assert not looked.remarks.rows()[0].tick.isVisible()


def test_show_selects_the_words_in_the_text(page: AnnualReportPage) -> None:
    first, second = checked(page).remarks.rows()
    first.show_button.click()
    assert area(page).textCursor().selectedText() == "hij"
    second.show_button.click()
    assert area(page).textCursor().selectedText() == "12"


def test_f8_goes_round_the_marks(page: AnnualReportPage) -> None:
    area(page).setFocus()
    seen = []
    for modifier in (Qt.KeyboardModifier.NoModifier,) * 3 + (
        Qt.KeyboardModifier.ShiftModifier,
    ) * 2:
        QTest.keyClick(area(page), Qt.Key.Key_F8, modifier)
        seen.append(area(page).textCursor().selectedText())
    assert seen == ["hij", "12", "hij", "12", "hij"]


def test_a_tick_is_kept_until_the_sentence_changes(
    page: AnnualReportPage, desk: Desk, qtbot: QtBot
) -> None:
    looked = checked(page)
    looked.remarks.rows()[0].tick.click()
    wait(looked, qtbot)
    assert looked.marked() == ["12"]
    assert looked.remarks._seen.text() == "1 place(s) looked at"
    area(page).insertPlainText("Vooraf. ")
    wait(looked, qtbot)
    assert looked.marked() == ["12"]
    area(page).load(TEXT.replace("Toen zei", "Daar zei"))
    wait(looked, qtbot)
    assert looked.marked() == ["hij", "12"]


def test_what_was_ticked_can_be_asked_again(page: AnnualReportPage, qtbot: QtBot) -> None:
    looked = checked(page)
    row = looked.remarks.rows()[0]
    row.tick.click()
    row.tick.click()
    wait(looked, qtbot)
    assert looked.marked() == ["hij", "12"]
    looked.remarks.rows()[1].tick.click()
    wait(looked, qtbot)
    looked.remarks._again.click()
    wait(looked, qtbot)
    assert looked.marked() == ["hij", "12"]


def test_nothing_is_said_of_a_text_without_remarks(page: AnnualReportPage, qtbot: QtBot) -> None:
    area(page).load("Het ging goed.")
    wait(checked(page), qtbot)
    assert checked(page).hits() == []
    assert not checked(page).remarks.isVisible()
    QTest.keyClick(area(page), Qt.Key.Key_F8)
    assert not area(page).textCursor().hasSelection()


def test_of_many_remarks_the_first_are_listed(page: AnnualReportPage, qtbot: QtBot) -> None:
    area(page).load("\n".join(f"Er waren {number} keer iets." for number in range(100, 109)))
    wait(checked(page), qtbot)
    assert len(checked(page).marked()) == 9
    assert len(words(checked(page))) == 6
    assert checked(page).remarks._more.text() == "And 3 more, further on in the text."


def test_typing_on_while_the_text_is_looked_at_shows_nothing_outdated(
    page: AnnualReportPage, qtbot: QtBot
) -> None:
    looked = checked(page)
    looked._look()
    area(page).load("Het ging goed.")
    wait(looked, qtbot)
    assert looked.marked() == []


def test_sentences_about_the_figures_are_put_where_the_cursor_is(
    page: AnnualReportPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane = page.left.texts
    opened: list[QPoint] = []
    monkeypatch.setattr(pane.sentences, "popup", opened.append)
    pane.sentence_button.click()
    assert len(opened) == 1
    area(page).load("Eerst dit.")
    area(page).moveCursor(area(page).textCursor().MoveOperation.End)
    total, *others = pane.sentences.actions()
    total.trigger()
    assert area(page).text() == f"Eerst dit. {total.text()}"
    assert "27" in total.text()
    assert others
    area(page).load("")
    total.trigger()
    assert area(page).text() == total.text()
    wait(checked(page), qtbot)
    assert checked(page).hits() == []


def test_the_note_of_another_document_is_looked_through(
    page: AnnualReportPage, qtbot: QtBot
) -> None:
    output = page.left.output
    output.choose_kind(EditionKind.INTERIM)
    settle(page, qtbot)
    output._form.note_edit.setPlainText("Zandwijker kwam 27 keer in 2025.")
    wait(output.checked_note, qtbot)
    assert output.checked_note.marked() == ["Zandwijker", "27"]


def test_a_vault_that_closes_meanwhile_is_no_failure(page: AnnualReportPage, qtbot: QtBot) -> None:
    looked = checked(page)

    def closed(*_of: object) -> None:
        raise VaultClosed

    assert looked._checks is not None
    looked._checks.review = closed  # type: ignore[method-assign,assignment]
    looked._look()
    wait(looked, qtbot)
    assert looked.marked() == ["hij", "12"]
