from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.annual_report.conftest import AFTER_THE_YEAR, Practice, settle
from vpdesk.domain.changes import Concept
from vpdesk.domain.disclosure import NOT_TOLD, Token, exactly, less_than
from vpdesk.domain.edition_orders import EditionOrder
from vpdesk.domain.editions import EditionKind
from vpdesk.domain.periods import Period, calendar_year
from vpdesk.services.desk import Desk
from vpdesk.services.progress import finish
from vpdesk.ui.annual_report.page import AnnualReportPage
from vpdesk.ui.annual_report.told.certificate_dialog import EditionCertificateDialog
from vpdesk.ui.annual_report.told.older_dialog import OlderReportDialog
from vpdesk.ui.annual_report.told.typed_counts import read_count, typed

CONTROL = Qt.KeyboardModifier.ControlModifier
YEAR = calendar_year(2025)


@pytest.fixture
def today() -> Callable[[], date]:
    """Say that the year is over."""
    return lambda: AFTER_THE_YEAR


@pytest.fixture
def issued(desk: Desk, practice: Practice) -> None:
    """Issue the report of Hogeschool Meander over 2025."""
    order = EditionOrder(
        kind=EditionKind.ANNUAL,
        organisation_id=practice.meander,
        period=YEAR,
        audience="board",
    )
    finish(desk.editions.issue(order))


def enter_older(page: AnnualReportPage) -> OlderReportDialog:
    page.left.told_button.click()
    page.told.older_button.click()
    (dialog,) = page.findChildren(OlderReportDialog)
    return dialog


def spoken(page: AnnualReportPage) -> list[str]:
    model = page.told.list.view.model()
    return [
        str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))
        for row in range(model.rowCount())
    ]


@pytest.mark.usefixtures("issued")
def test_what_left_is_listed_with_its_pages(page: AnnualReportPage, qtbot: QtBot) -> None:
    page.left.told_button.click()
    assert spoken(page) == ["Annual report 2025, Issued, Issued on 12-01-2026, for board"]
    qtbot.waitUntil(lambda: bool(page.told.pages.pages.pages()))
    assert "27" in page.told.pages.pages.accessibleDescription()
    assert page.told.facts.certificate_button.isVisible()
    assert page.told.facts.erratum_button.isVisible()


@pytest.mark.usefixtures("issued", "dutch")
def test_on_a_narrow_page_the_pages_stand_beside_the_list(page: AnnualReportPage) -> None:
    page.left.told_button.click()
    title = page.told.pages._title
    assert title.isVisible()

    page.resize(860, 600)
    assert not title.isVisible()
    right = page.told.facts.mapTo(page.told, page.told.facts.rect().topRight()).x()
    assert right < page.told.pages.x()
    assert page.told.pages.geometry().right() < page.width()


@pytest.mark.usefixtures("issued")
@pytest.mark.parametrize("first", [date(2023, 1, 1), date(2024, 12, 1)])
def test_a_table_of_years_is_corrected_over_its_own_years(
    page: AnnualReportPage, desk: Desk, practice: Practice, first: date
) -> None:
    """One that does not end with three equal periods was made in a terminal."""
    order = EditionOrder(
        kind=EditionKind.YEARS,
        organisation_id=practice.meander,
        period=Period(first, YEAR.end),
    )
    told = finish(desk.editions.issue(order)).edition
    page._correct(told)
    assert page._document is not None
    assert page._document.erratum is (first.year == 2023)
    assert page.left.output.kind is EditionKind.YEARS


def test_what_an_archived_organisation_was_told_is_named_and_not_corrected(
    page: AnnualReportPage, desk: Desk, practice: Practice
) -> None:
    for each in (practice.meander, practice.seven):
        desk.employer_groups.put(each, "Water en wijsheid")
    order = EditionOrder(
        kind=EditionKind.ANNUAL, organisation_id=practice.seven, period=YEAR, audience="board"
    )
    finish(desk.editions.issue(order))
    desk.organisations.archive(practice.seven)
    page.left.told_button.click()
    assert spoken(page) == [
        "Annual report 2025, Issued, Waterschap De Beken, Issued on 12-01-2026, for board"
    ]
    assert not page.told.facts.erratum_button.isVisible()


@pytest.mark.parametrize(("days", "offered"), [(0, True), (2, False)])
def test_a_notice_is_only_corrected_on_its_own_day(
    page: AnnualReportPage,
    desk: Desk,
    practice: Practice,
    monkeypatch: pytest.MonkeyPatch,
    days: int,
    *,
    offered: bool,
) -> None:
    order = EditionOrder(
        kind=EditionKind.INTERIM, organisation_id=practice.meander, period=calendar_year(2026)
    )
    with monkeypatch.context() as earlier:
        earlier.setattr(desk.editions, "_today", lambda: AFTER_THE_YEAR - timedelta(days=days))
        finish(desk.editions.issue(order))
    page.left.told_button.click()
    assert page.told.facts.erratum_button.isVisible() is offered


def test_without_anything_told_it_says_so(page: AnnualReportPage) -> None:
    page.left.told_button.click()
    assert page.told._nothing.isVisible()
    assert not page.told.facts.isVisible()
    assert not page.told.pages.save_button.isEnabled()


@pytest.mark.usefixtures("issued")
def test_what_was_told_to_one_organisation_is_listed_for_its_employer(
    page: AnnualReportPage, desk: Desk, practice: Practice
) -> None:
    for each in (practice.meander, practice.seven):
        desk.employer_groups.put(each, "Water en wijsheid")
    page.show_organisation(practice.seven)
    page.left.told_button.click()
    assert spoken(page) == [
        "Annual report 2025, Issued, Hogeschool Meander, Issued on 12-01-2026, for board"
    ]


@pytest.mark.usefixtures("issued")
def test_a_certificate_is_read_and_counted_again(page: AnnualReportPage, qtbot: QtBot) -> None:
    page._look()
    page.left.state._strip.link_clicked.emit()
    (dialog,) = page.findChildren(EditionCertificateDialog)
    qtbot.waitUntil(lambda: bool(dialog.preview.pages()) and dialog._job is None, timeout=30_000)
    dialog.confirm_button.click()
    qtbot.waitUntil(lambda: "fits the data sets" in dialog.strip.text(), timeout=30_000)
    dialog.reject()


@pytest.mark.usefixtures("issued")
def test_in_a_low_window_only_the_page_of_a_certificate_scrolls(
    page: AnnualReportPage, qtbot: QtBot
) -> None:
    page.resize(1024, 640)
    page._look()
    page.left.state._strip.link_clicked.emit()
    (dialog,) = page.findChildren(EditionCertificateDialog)
    qtbot.waitUntil(lambda: bool(dialog.preview.pages()) and dialog._job is None, timeout=30_000)
    assert dialog.preview.height() == 370
    dialog.reject()


def test_an_older_report_is_entered_by_keyboard(
    page: AnnualReportPage, desk: Desk, practice: Practice, qtbot: QtBot
) -> None:
    dialog = enter_older(page)
    form = dialog._form
    form.start_edit.set_day(date(2024, 1, 1))
    form.end_edit.set_day(date(2024, 12, 31))
    QTest.keyClicks(form.audience_edit, "directie")
    QTest.keyClicks(form.total_edit, "7")
    form.table_edit.set_value("outcome")
    first = next(iter(dialog.tables["outcome"].edits.values()))
    dialog.activateWindow()
    qtbot.waitUntil(first.hasFocus)
    chain, widget = [], form.table_edit.nextInFocusChain()
    while widget is not None and widget is not dialog.confirm_button:
        chain.append(widget)
        widget = widget.nextInFocusChain()
    places = [chain.index(edit) for edit in dialog.tables["outcome"].edits.values()]
    assert places == sorted(places)
    assert places[-1] < chain.index(dialog.cancel_button)
    QTest.keyClicks(first, "<5")
    QTest.keyClick(first, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    (edition,) = desk.editions.list(practice.meander)
    (told,) = edition.told
    assert (edition.kind, told.period) == (EditionKind.OLDER, calendar_year(2024))
    assert told.view.total == exactly(7)
    assert told.view.tables[0].rows[0].token == less_than(5)
    assert page.told.list.current() == edition
    assert "7" in page.told.facts._told.value()
    assert not page.told.facts.certificate_button.isVisible()


@pytest.mark.parametrize("text", ["veel", "14-10"])
def test_what_is_no_count_is_told_at_its_field(page: AnnualReportPage, text: str) -> None:
    dialog = enter_older(page)
    QTest.keyClicks(dialog._form.total_edit, text)
    dialog.confirm_button.click()
    assert dialog.isVisible()
    assert dialog.fields["total"].error
    dialog._form.total_edit.clear()
    table = dialog.add_table("relation")
    QTest.keyClicks(next(iter(table.edits.values())), text)
    dialog.confirm_button.click()
    assert dialog.isVisible()
    assert text in table._error.text()


def test_dates_in_the_wrong_order_are_told_at_their_field(page: AnnualReportPage) -> None:
    dialog = enter_older(page)
    dialog._form.start_edit.set_day(date(2026, 1, 1))
    dialog._form.end_edit.set_day(date(2025, 1, 1))
    dialog.confirm_button.click()
    assert dialog.fields["end"].error == "Fill in two dates, the first one first."


def test_a_table_can_be_left_out_again(page: AnnualReportPage) -> None:
    dialog = enter_older(page)
    dialog.add_table("relation")
    dialog.tables["relation"].leave_out_button.click()
    assert dialog.tables == {}
    dialog._form.table_edit.set_value("relation")
    assert list(dialog.tables) == ["relation"]


def test_what_contradicts_the_vault_is_refused_in_words(
    page: AnnualReportPage, desk: Desk, practice: Practice
) -> None:
    dialog = enter_older(page)
    QTest.keyClicks(dialog._form.total_edit, "3")
    dialog.confirm_button.click()
    assert dialog.isVisible()
    assert dialog._trouble.text()
    assert desk.editions.list(practice.meander) == ()


def test_half_an_older_report_is_kept(page: AnnualReportPage, qtbot: QtBot) -> None:
    dialog = enter_older(page)
    QTest.keyClicks(dialog._form.audience_edit, "directie")
    edits = dialog.add_table("relation").edits
    key, edit = next(iter(edits.items()))
    QTest.keyClicks(edit, "<5")
    dialog._kept.keep_draft()
    dialog._kept._leave_draft()
    dialog.done(0)
    qtbot.waitUntil(lambda: not page.findChildren(OlderReportDialog))
    again = enter_older(page)
    assert again._form.audience_edit.text() == "directie"
    assert again.tables["relation"].edits[key].text() == "<5"


def test_reports_of_several_organisations_together_are_entered_once(
    page: AnnualReportPage, desk: Desk, practice: Practice
) -> None:
    for each in (practice.meander, practice.seven):
        desk.employer_groups.put(each, "Water en wijsheid")
    dialog = enter_older(page)
    dialog._boxes[practice.seven].setChecked(True)
    dialog._form.start_edit.set_day(date(2023, 1, 1))
    dialog._form.end_edit.set_day(date(2023, 12, 31))
    QTest.keyClicks(dialog._form.total_edit, "<5")
    dialog.confirm_button.click()
    (edition,) = desk.editions.list(practice.seven)
    assert edition.told[0].organisations == (practice.meander, practice.seven)
    assert edition.told[0].period == Period(date(2023, 1, 1), date(2023, 12, 31))


def test_every_control_is_named(page: AnnualReportPage) -> None:
    dialog = enter_older(page)
    dialog.add_table("relation")
    kinds = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)
    nameless = [
        widget
        for widget in dialog.findChildren(QWidget)
        if isinstance(widget, kinds)
        and widget.isVisible()
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []


def test_an_older_report_is_entered_anew(
    page: AnnualReportPage, desk: Desk, practice: Practice, qtbot: QtBot
) -> None:
    first = enter_older(page)
    first._form.start_edit.set_day(date(2021, 1, 1))
    first._form.end_edit.set_day(date(2021, 12, 31))
    QTest.keyClicks(first._form.audience_edit, "directie")
    QTest.keyClicks(first._form.total_edit, "17")
    edits = list(first.add_table("relation").edits.values())
    for edit, text in zip(edits, ("<5", "7", "5+", "?"), strict=False):
        QTest.keyClicks(edit, text)
    first.confirm_button.click()
    qtbot.waitUntil(lambda: not page.findChildren(OlderReportDialog))
    facts = page.told.facts
    facts.anew_button.click()
    (dialog,) = page.findChildren(OlderReportDialog)
    form = dialog._form
    assert form.start_edit.day() == date(2021, 1, 1)
    assert form.audience_edit.text() == "directie"
    assert form.total_edit.text() == "17"
    again = [edit.text() for edit in dialog.tables["relation"].edits.values()]
    assert again[:4] == ["<5", "7", "5+", "?"]
    assert not dialog._kept.is_changed()
    form.total_edit.setText("18-20")
    dialog.apart_box.setChecked(True)
    dialog.confirm_button.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    newest, wrong = desk.editions.list(practice.meander)
    assert newest.replaces == wrong.id
    assert newest.told[0].apart
    assert newest.told[0].view.total == Token(lo=18, hi=20)
    assert "Its reporters are not in vpdesk." in facts._standing.value()
    assert facts.anew_button.isVisible()
    page.told.list.choose(wrong)
    assert not facts.anew_button.isVisible()
    assert "Entered anew" in page.told.list._sentence(wrong)


@pytest.mark.parametrize("text", ["7", "<5", "5+", "10-14", "?"])
def test_counts_are_written_as_they_are_read(text: str) -> None:
    assert typed(read_count(text) or NOT_TOLD) == text


def test_an_organisation_in_the_archive_is_offered_for_the_years_it_was_there(
    page: AnnualReportPage, desk: Desk, practice: Practice, qtbot: QtBot
) -> None:
    edit = page.left.choice._form.organisation_edit
    desk.organisations.archive(practice.seven)
    desk.organisations.archive(practice.none)
    page.refresh(frozenset({Concept.ORGANISATIONS}))
    name = desk.organisations.get(practice.seven).name
    offered = [edit.itemText(place) for place in range(edit.count())]
    assert offered[-1] == f"{name} (archived)"
    assert not any(desk.organisations.get(practice.none).name in each for each in offered)
    page.left.choice.choose_organisation(practice.seven)
    settle(page, qtbot)
    period_edit = page.left.choice._form.period_edit
    period_edit.set_value(calendar_year(2024))
    settle(page, qtbot)
    assert page.left.choice.organisation_id == practice.seven
    page.left.choice.choose_organisation(practice.meander)
    settle(page, qtbot)
    assert edit.itemText(edit.count() - 1) != f"{name} (archived)"
