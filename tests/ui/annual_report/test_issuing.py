from collections.abc import Callable, Generator
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot
from sqlcipher3 import dbapi2

from tests.ui.annual_report.conftest import (
    AFTER_THE_YEAR,
    Practice,
    make_page,
    settle,
    shown,
    table,
)
from vpdesk.domain.disclosure import exactly
from vpdesk.domain.edition_errors import CaseHoursUnclear, Cause, NotProvenSafe
from vpdesk.domain.edition_orders import (
    EditionOrder,
    HoursPerReporter,
    Issued,
    OlderReportDraft,
)
from vpdesk.domain.editions import EditionId, EditionKind, Override
from vpdesk.domain.periods import Period, calendar_year
from vpdesk.domain.report_columns import ReportOptions, ReportTexts
from vpdesk.services.desk import Desk
from vpdesk.services.editions.editions import Editions
from vpdesk.services.progress import finish
from vpdesk.ui.annual_report.issuing.issue_dialog import IssueDialog
from vpdesk.ui.annual_report.issuing.override_dialog import OverrideDialog
from vpdesk.ui.annual_report.page import AnnualReportPage
from vpdesk.ui.annual_report.told.told_view import ToldView
from vpdesk.ui.annual_report.why_sheet import WhySheetContent

NATURE = "Nature of the reports"
YEAR = calendar_year(2025)
CONTROL = Qt.KeyboardModifier.ControlModifier
MOST_OF_THE_YEAR = Period(date(2025, 1, 1), date(2025, 3, 24))
"""24 of the 27 reporters came in these days, so 3 are left."""


@pytest.fixture
def today() -> Callable[[], date]:
    """Say that the year is over."""
    return lambda: AFTER_THE_YEAR


def told_most_of_the_year(desk: Desk, practice: Practice) -> None:
    desk.editions.add_older(
        OlderReportDraft(
            organisations=(practice.meander,),
            period=MOST_OF_THE_YEAR,
            made_on=date(2025, 4, 1),
            total=exactly(24),
        )
    )


def open_issuing(page: AnnualReportPage, qtbot: QtBot) -> IssueDialog:
    page.left.issue_button.click()
    (dialog,) = page.findChildren(IssueDialog)
    qtbot.waitUntil(lambda: dialog._job is None, timeout=30_000)
    return dialog


def link(dialog: IssueDialog, words: str) -> QPushButton:
    return next(each for each in dialog.refusal.links() if words in each.text())


def issue(page: AnnualReportPage, qtbot: QtBot, audience: str = "") -> None:
    dialog = open_issuing(page, qtbot)
    dialog._form.audience_edit.setText(audience)
    with qtbot.waitSignal(dialog.issued, timeout=30_000):
        dialog.confirm_button.click()
    settle(page, qtbot)


@pytest.fixture
def with_last_year(page: AnnualReportPage, desk: Desk, practice: Practice, qtbot: QtBot) -> None:
    """Print 2024 beside 2025."""
    desk.annual_reports.keep_options(practice.meander, YEAR, ReportOptions(earlier_periods=1))
    page._look()
    settle(page, qtbot)


@pytest.mark.usefixtures("with_last_year")
def test_before_it_is_issued_a_report_shows_what_freezes(
    page: AnnualReportPage, desk: Desk, practice: Practice, qtbot: QtBot
) -> None:
    dialog = open_issuing(page, qtbot)
    assert "2025: 27 reporter(s), 27 case(s) (for you alone); 6 table(s)" in dialog.told
    assert "2024, for the first time: 7 reporter(s)" in dialog.told
    assert "Of no small group can a reader derive how many reporters it has" in dialog.told
    assert dialog.confirm_button.text() == "Issue annual report 2025"
    assert dialog.confirm_button.isEnabled()
    dialog.reject()
    assert desk.editions.list(practice.meander) == ()


def test_an_issued_report_is_frozen(
    page: AnnualReportPage, desk: Desk, practice: Practice, qtbot: QtBot
) -> None:
    issue(page, qtbot, audience="board")
    (edition,) = desk.editions.list(practice.meander)
    assert (edition.draft, edition.audience) == (False, "board")
    assert page.left.pill.text() == "Issued on 12-01-2026"
    assert not page.left.issue_button.isVisible()
    assert page.left.texts._form.observations_edit.isReadOnly()
    assert "can change no more" in page.left.state.text()
    desk.annual_reports.keep_texts(
        practice.meander, YEAR, desk.annual_reports.texts(practice.seven, YEAR)
    )
    assert page._order() is not None


def test_an_issued_report_leaves_again_as_the_very_same_bytes(
    page: AnnualReportPage, desk: Desk, practice: Practice, tmp_path: Path, qtbot: QtBot
) -> None:
    issue(page, qtbot)
    (edition,) = desk.editions.list(practice.meander)
    places = [tmp_path / "first.pdf", tmp_path / "second.pdf"]
    for place in places:
        order_again = page._order()
        assert order_again is not None
        page._output._order = order_again
        with qtbot.waitSignal(page._output.said):
            page._output._save_to(str(place))
    assert places[0].read_bytes() == places[1].read_bytes()
    assert desk.editions.list(practice.meander) == (edition,)
    assert desk.editions.files(edition.id).pdf == places[0].read_bytes()


def test_an_audit_that_is_stopped_changes_nothing(
    page: AnnualReportPage, desk: Desk, practice: Practice, qtbot: QtBot
) -> None:
    page.left.issue_button.click()
    (dialog,) = page.findChildren(IssueDialog)
    assert dialog.cancel_button.text() == "Stop"
    assert not dialog.confirm_button.isEnabled()
    assert dialog.told.startswith("vpdesk works out what a reader could derive")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert desk.editions.list(practice.meander) == ()


def test_a_report_that_was_kept_while_it_was_stopped_is_shown_as_issued(
    page: AnnualReportPage,
    desk: Desk,
    practice: Practice,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kept, stopped, really = Event(), Event(), Editions.issue

    def issue_slowly(editions: Editions, order: EditionOrder) -> Generator[None, None, Issued]:
        issued = yield from really(editions, order)
        kept.set()
        stopped.wait(20)
        return issued

    monkeypatch.setattr(Editions, "issue", issue_slowly)
    dialog = open_issuing(page, qtbot)
    dialog.confirm_button.click()
    qtbot.waitUntil(kept.is_set, timeout=30_000)
    dialog.reject()
    with qtbot.waitSignal(dialog.issued, timeout=30_000):
        stopped.set()
    settle(page, qtbot)
    assert len(desk.editions.list(practice.meander)) == 1
    assert page.left.pill.text() == "Issued on 12-01-2026"


def test_issuing_that_is_stopped_in_time_can_be_confirmed_again(
    page: AnnualReportPage, desk: Desk, practice: Practice, qtbot: QtBot
) -> None:
    dialog = open_issuing(page, qtbot)
    dialog.confirm_button.click()
    dialog.reject()
    qtbot.waitUntil(lambda: dialog._job is None, timeout=30_000)
    assert dialog.isVisible()
    assert dialog.confirm_button.isEnabled()
    assert desk.editions.list(practice.meander) == ()


def test_words_that_were_not_looked_at_keep_a_report_from_leaving(
    page: AnnualReportPage, qtbot: QtBot
) -> None:
    QTest.keyClicks(page.left.texts._form.observations_edit, "Op 12 maart was er een gesprek.")
    settle(page, qtbot)
    dialog = open_issuing(page, qtbot)
    assert not dialog.confirm_button.isEnabled()
    assert dialog.refusal.isVisible()
    link(dialog, "Show").click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    page.activateWindow()
    qtbot.waitUntil(page.left.texts._form.observations_edit.hasFocus)
    assert page.left.texts._form.observations_edit.textCursor().selectedText() == "12 maart"


def test_what_has_to_go_is_shown_first_whichever_text_it_is_in(
    page: AnnualReportPage, desk: Desk, practice: Practice, qtbot: QtBot
) -> None:
    texts = ReportTexts(
        observations="Toen zei hij iets.",
        recommendations=("Herhaal de training.", "Bel 06-12345678."),
    )
    desk.annual_reports.keep_texts(practice.meander, YEAR, texts)
    page.show_organisation(practice.seven)
    page.show_organisation(practice.meander)
    settle(page, qtbot)
    link(open_issuing(page, qtbot), "Show").click()
    page.activateWindow()
    qtbot.waitUntil(page.left.texts._form.recommendations_edit.hasFocus)
    cursor = page.left.texts._form.recommendations_edit.textCursor()
    assert cursor.selectedText() == "06-12345678"


def test_show_goes_to_the_note_of_a_document_without_other_texts(
    page: AnnualReportPage, qtbot: QtBot
) -> None:
    output = page.left.output
    output.choose_kind(EditionKind.HOURS)
    page.activateWindow()
    page.left.reveal_text()
    qtbot.waitUntil(output._form.note_edit.hasFocus)
    QTest.keyClicks(output._form.note_edit, "Op 12 maart gebeld.")
    settle(page, qtbot)
    qtbot.waitUntil(lambda: not output.checked_note.is_busy())
    page.left.texts.focus_text()
    page.left.reveal_text()
    assert output._form.note_edit.textCursor().selectedText() == "12 maart"


def test_only_a_total_in_full_speaks_of_the_number_of_reporters(
    page: AnnualReportPage, qtbot: QtBot
) -> None:
    page.issuing.override("")
    (dialog,) = page.findChildren(OverrideDialog)
    assert "how many reporters there were" in dialog._consequences()
    assert "groups" not in dialog._consequences()
    assert dialog.confirm_button.text() == "Print the number"
    dialog._form.reason_edit.setPlainText("De directie kent het aantal.")
    dialog.confirm_button.click()
    settle(page, qtbot)
    assert "Apart from the number of reporters and what follows" in open_issuing(page, qtbot).told


def test_a_refusal_names_the_earlier_report_and_leads_to_it(
    page: AnnualReportPage, desk: Desk, practice: Practice, qtbot: QtBot
) -> None:
    told_most_of_the_year(desk, practice)
    dialog = open_issuing(page, qtbot)
    assert "Too small to be told apart: the number of reporters" in dialog.refusal.text()
    assert dialog.windowTitle() == "vpdesk"
    link(dialog, "Show older report 01-01-2025").click()
    current = page.told.list.current()
    assert current is not None
    assert current.kind is EditionKind.OLDER
    assert page.told.isVisible()
    page.told.back_button.click()
    assert page.is_report_shown()


def test_every_report_in_the_way_has_a_link_however_many_there_are(
    page: AnnualReportPage, desk: Desk, practice: Practice, qtbot: QtBot
) -> None:
    told_most_of_the_year(desk, practice)
    (one,) = desk.editions.list(practice.meander)
    blamed = tuple(replace(one, id=EditionId(number)) for number in range(1, 8))
    page.right.refuse(NotProvenSafe(Cause.EARLIER, findings=(), blamed=blamed))
    panel = page.right.refusal
    links = [each for each in panel.links() if "older report" in each.text()]
    assert len(links) == 7
    assert page.height() > panel.height()
    links[-1].setFocus()
    area = panel.findChild(QScrollArea)
    assert area is not None
    area.ensureWidgetVisible(links[-1])
    assert links[-1].visibleRegion().boundingRect().height() == links[-1].height()
    with qtbot.waitSignal(panel.way_chosen) as chosen:
        links[-1].click()
    assert chosen.args is not None
    assert chosen.args[0].edition == blamed[-1]
    others = [each.text() for each in panel.links()[7:]]
    assert others == ["Leave a table out…", "Agreement on figures"]


def test_what_left_before_is_made_when_it_is_asked_for(page: AnnualReportPage) -> None:
    assert page.findChildren(ToldView) == []
    page.left.told_button.click()
    assert page.findChildren(ToldView) == [page.told]
    assert page.told.isVisible()


def test_a_refusal_can_be_overruled_for_one_table_with_a_reason(
    page: AnnualReportPage, desk: Desk, practice: Practice, qtbot: QtBot
) -> None:
    told_most_of_the_year(desk, practice)
    link(open_issuing(page, qtbot), "Print the number").click()
    (dialog,) = page.findChildren(OverrideDialog)
    dialog.confirm_button.click()
    assert dialog.isVisible()
    assert dialog._fields["reason"].error == "Say why."
    QTest.keyClicks(dialog._form.reason_edit, "De directie vroeg erom")
    QTest.keyClick(dialog._form.reason_edit, Qt.Key.Key_Return, CONTROL)
    settle(page, qtbot)
    assert page.issuing.kept_overrides() == (
        Override(variable="", reason="De directie vroeg erom"),
    )
    assert page.left.overrides.isVisible()


def test_a_table_printed_in_full_shows_every_number_until_it_is_undone(
    page: AnnualReportPage, desk: Desk, qtbot: QtBot
) -> None:
    page.issuing.override("category")
    (dialog,) = page.findChildren(OverrideDialog)
    QTest.keyClicks(dialog._form.reason_edit, "Afgesproken")
    dialog.confirm_button.click()
    settle(page, qtbot)
    assert shown(page, NATURE)["Agressie en geweld"] == (4, "4")
    assert table(page, NATURE)._note.text() == "not proven untraceable"
    assert "not proven for what you have printed" in page.left.figures._strip.text()
    (undo,) = page.left.overrides.buttons()
    assert undo.accessibleName() == f"Undo: {NATURE}"
    undo.click()
    settle(page, qtbot)
    assert shown(page, NATURE)["Agressie en geweld"] == (4, "fewer than 5")
    assert "So nobody can be recognised" in page.left.figures._strip.text()
    assert not page.left.overrides.isVisible()


def test_an_override_is_in_the_ledger_and_forgotten_once_issued(
    page: AnnualReportPage, desk: Desk, practice: Practice, qtbot: QtBot
) -> None:
    wanted = Override(variable="category", reason="Afgesproken")
    page.issuing.overrides.add(practice.meander, YEAR, wanted)
    page._look()
    settle(page, qtbot)
    dialog = open_issuing(page, qtbot)
    assert f"not proven untraceable. {NATURE}: Afgesproken" in dialog.told
    assert "Apart from what is printed in full" in dialog.told
    with qtbot.waitSignal(dialog.issued, timeout=30_000):
        dialog.confirm_button.click()
    (edition,) = desk.editions.list(practice.meander)
    assert edition.overrides == (wanted,)
    assert page.issuing.kept_overrides() == ()


@pytest.mark.parametrize(("own", "offered"), [(4, True), (9, False)])
def test_only_what_is_held_back_can_be_printed_all_the_same(
    page: AnnualReportPage, qtbot: QtBot, own: int, offered: bool
) -> None:
    line = next(line for line in table(page, NATURE).lines() if line.own == own)
    page._explain(line)
    qtbot.waitUntil(lambda: page._why.sheet is not None)
    (content,) = page.findChildren(WhySheetContent)
    assert content.override_link.isVisibleTo(content) is offered
    if offered:
        content.override_link.click()
        assert page.findChildren(OverrideDialog)


@pytest.mark.usefixtures("with_last_year")
def test_last_year_stands_in_both_columns_too(page: AnnualReportPage, qtbot: QtBot) -> None:
    last_year = page.left.figure_periods.buttons()[1]
    assert last_year.accessibleName() == "Figures of 2024"
    last_year.click()
    settle(page, qtbot)
    assert shown(page, "Reporters") == {"Total": (7, "7")}
    page._explain(table(page, "Reporters").lines()[0])
    qtbot.waitUntil(lambda: page._why.sheet is not None)
    (content,) = page.findChildren(WhySheetContent)
    assert len(content.cases()) == 7
    assert not content.override_link.isVisibleTo(content)


@pytest.mark.parametrize("kind", [EditionKind.YEARS, EditionKind.HOURS])
def test_every_document_has_its_own_preview(
    page: AnnualReportPage, qtbot: QtBot, kind: EditionKind
) -> None:
    if kind is EditionKind.YEARS:
        issue(page, qtbot)
    page.left.output.choose_kind(kind)
    settle(page, qtbot)
    assert page.right.pages.pages()


def test_a_block_that_was_not_agreed_is_refused_with_a_way_to_the_agreement(
    page: AnnualReportPage, practice: Practice, qtbot: QtBot
) -> None:
    page.left.output.choose_kind(EditionKind.BLOCK)
    settle(page, qtbot)
    (way,) = page.right.refusal.links()
    with qtbot.waitSignal(page.agreement_wanted) as asked:
        way.click()
    assert asked.args == [practice.meander]


def test_hours_of_cases_that_are_not_clear_let_nothing_leave(
    page: AnnualReportPage, desk: Desk, practice: Practice, qtbot: QtBot
) -> None:
    output = page.left.output
    output.choose_kind(EditionKind.HOURS)
    assert output.hours_per_reporter is None
    output._form.apart_edit.setChecked(True)
    for least, most in (("2", ""), ("twee", "6"), ("6", "2"), ("0", "4")):
        output._form.least_edit.setText(least)
        output._form.most_edit.setText(most)
        settle(page, qtbot)
        hours = output.hours_per_reporter
        assert hours is not None
        assert not hours.is_possible
        order = page._order()
        assert order is not None
        with pytest.raises(CaseHoursUnclear):
            desk.editions.preview(order.edition_order())
    output._form.least_edit.setText("2")
    output._form.most_edit.setText("6")
    assert output.hours_per_reporter == HoursPerReporter(least=2, most=6)


def test_the_text_of_a_document_is_kept_for_its_kind(
    page: AnnualReportPage, practice: Practice, qtbot: QtBot
) -> None:
    output = page.left.output
    output.choose_kind(EditionKind.HOURS)
    QTest.keyClicks(output._form.note_edit, "Volgens afspraak")
    page.keep_drafts()
    output.choose_kind(EditionKind.YEARS)
    assert output.note == ""
    page.show_organisation(practice.seven)
    page.show_organisation(practice.meander)
    output.choose_kind(EditionKind.HOURS)
    assert output.note == "Volgens afspraak"


def test_an_erratum_is_prepared_from_what_was_told(
    page: AnnualReportPage, desk: Desk, practice: Practice, qtbot: QtBot
) -> None:
    issue(page, qtbot)
    page.left.told_button.click()
    page.told.facts.erratum_button.click()
    settle(page, qtbot)
    assert page.left.pill.text() == "Erratum"
    assert not page.left.texts._form.observations_edit.isReadOnly()
    QTest.keyClicks(page.left.texts._form.observations_edit, "Verbeterd.")
    settle(page, qtbot)
    issue(page, qtbot)
    newest, first = desk.editions.list(practice.meander)
    assert newest.replaces == first.id
    assert page.left.pill.text() == "Erratum of 12-01-2026"
    assert not page.left.issue_button.isVisible()
    assert desk.editions.files(first.id).pdf != desk.editions.files(newest.id).pdf


def test_the_figures_of_an_erratum_are_those_that_it_prints(
    page: AnnualReportPage, desk: Desk, practice: Practice, qtbot: QtBot
) -> None:
    issue(page, qtbot)
    (edition,) = desk.editions.list(practice.meander)
    wanted = Override(variable="category", reason="Afgesproken")
    page.issuing.overrides.add(practice.meander, YEAR, wanted)
    page._correct(edition)
    settle(page, qtbot)
    assert shown(page, NATURE)["Agressie en geweld"] == (4, "4")
    assert "agressie en geweld: 4" in page.right.pages.accessibleDescription()
    page._explain(next(line for line in table(page, NATURE).lines() if line.own == 4))
    qtbot.waitUntil(lambda: page._why.sheet is not None)
    (content,) = page.findChildren(WhySheetContent)
    assert len(content.cases()) == 4


def test_an_erratum_that_is_left_alone_shows_what_was_issued_and_is_kept(
    page: AnnualReportPage, desk: Desk, practice: Practice, qtbot: QtBot
) -> None:
    edit = page.left.texts._form.observations_edit
    QTest.keyClicks(edit, "Het was rustig.")
    settle(page, qtbot)
    issue(page, qtbot)
    (edition,) = desk.editions.list(practice.meander)
    page._correct(edition)
    QTest.keyClicks(edit, "Toch niet. ")
    settle(page, qtbot)

    page.left.choice.choose(practice.meander, calendar_year(2024))
    page.left.choice.choose(practice.meander, YEAR)
    settle(page, qtbot)
    assert edit.text() == "Het was rustig."
    assert edit.isReadOnly()
    assert "What you typed for an erratum is kept" in page.left.state.text()

    page._correct(edition)
    assert edit.text() == "Toch niet. Het was rustig."
    settle(page, qtbot)
    issue(page, qtbot)
    page.left.choice.choose(practice.meander, calendar_year(2024))
    page.left.choice.choose(practice.meander, YEAR)
    settle(page, qtbot)
    assert edit.text() == "Toch niet. Het was rustig."
    assert "for an erratum" not in page.left.state.text()


def test_a_running_year_leads_to_an_interim_notice(page: AnnualReportPage, qtbot: QtBot) -> None:
    page.left.choice._form.period_edit.set_value(calendar_year(2026))
    settle(page, qtbot)
    assert page.left.pill.text() == "Still running"
    assert not page.left.issue_button.isVisible()
    page.right.save_button.click()
    (way,) = page.right.refusal.links()
    way.click()
    settle(page, qtbot)
    assert page.left.output.kind is EditionKind.INTERIM
    assert page.left.issue_button.isVisible()
    assert page.right.pages.pages()


def test_only_what_a_document_prints_is_in_view_while_it_is_written(
    page: AnnualReportPage, qtbot: QtBot
) -> None:
    left, whole = page.left, len(page.left.figures.tables())
    assert whole > 1
    page.left.output.choose_kind(EditionKind.INTERIM)
    settle(page, qtbot)
    assert not left.texts.isVisible()
    assert not left.contents_button.isVisible()
    assert shown(page, "Reporters") == {"Total": (27, "5 or more")}
    assert len(left.figures.tables()) == 1
    page._explain(table(page, "Reporters").lines()[0])
    qtbot.waitUntil(lambda: page._why.sheet is not None)
    (content,) = page.findChildren(WhySheetContent)
    said = [label.text() for label in content.findChildren(QLabel)]
    assert any(text.startswith("As long as a period runs, a notice says only") for text in said)
    assert not content.override_link.isVisibleTo(content)
    left.output.choose_kind(EditionKind.HOURS)
    settle(page, qtbot)
    assert not left.figures.isVisible()
    left.output.choose_kind(EditionKind.ANNUAL)
    settle(page, qtbot)
    assert left.texts.isVisible()
    assert left.contents_button.isVisible()
    assert len(left.figures.tables()) == whole
    assert shown(page, "Reporters") == {"Total": (27, "27")}


def test_a_second_notice_comes_with_a_word_of_caution(
    page: AnnualReportPage, desk: Desk, practice: Practice, qtbot: QtBot
) -> None:
    running = calendar_year(2026)
    order = EditionOrder(
        kind=EditionKind.INTERIM, organisation_id=practice.meander, period=running, text="Rustig."
    )
    finish(desk.editions.take_out(order))
    page.left.choice._form.period_edit.set_value(running)
    page.left.output.choose_kind(EditionKind.INTERIM)
    settle(page, qtbot)
    dialog = open_issuing(page, qtbot)
    assert "when the threshold of 5 reporters was reached" in dialog.told
    assert dialog.confirm_button.isEnabled()
    dialog.reject()


def test_an_interim_notice_is_issued_with_its_text(
    page: AnnualReportPage, desk: Desk, practice: Practice, qtbot: QtBot
) -> None:
    page.left.choice._form.period_edit.set_value(calendar_year(2026))
    page.left.output.choose_kind(EditionKind.INTERIM)
    QTest.keyClicks(page.left.output._form.note_edit, "Het is rustig.")
    settle(page, qtbot)
    issue(page, qtbot)
    (edition,) = desk.editions.list(practice.meander)
    assert edition.kind is EditionKind.INTERIM
    assert edition.period == Period(date(2026, 1, 1), AFTER_THE_YEAR)
    assert page.left.pill.text() == "Issued on 12-01-2026"


def test_a_ledger_that_was_changed_is_told_when_the_page_opens(
    desk: Desk, practice: Practice, qtbot: QtBot
) -> None:
    told_most_of_the_year(desk, practice)
    connection = desk.editions._database._connection
    connection.set_authorizer(lambda *_: int(dbapi2.SQLITE_OK))
    connection.execute("UPDATE edition SET audience = 'Iedereen'")
    page = make_page(desk, qtbot)
    page.show_organisation(practice.meander)
    settle(page, qtbot)
    assert page.right.refusal.isVisible()
    assert page.right.refusal.links() == []
    page._look()
    settle(page, qtbot)
    assert page.right.refusal.isVisible()


def test_the_ledger_is_looked_through_once_for_an_organisation(
    page: AnnualReportPage,
    desk: Desk,
    practice: Practice,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    asked: list[None] = []
    monkeypatch.setattr(Editions, "check", lambda _self: asked.append(None))
    page._look()
    settle(page, qtbot)
    assert asked == []
    page.show_organisation(practice.seven)
    settle(page, qtbot)
    assert asked == [None]
