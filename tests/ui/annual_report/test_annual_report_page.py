from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.annual_report.conftest import (
    Practice,
    make_page,
    settle,
    shown,
    table,
    take_over,
)
from vpdesk.domain.activities import ActivityDraft
from vpdesk.domain.changes import Concept
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.domain.periods import Period, calendar_year, quarter, school_year
from vpdesk.domain.report_columns import ReportOptions, ReportTexts
from vpdesk.domain.terms import Vocabulary
from vpdesk.services.desk import Desk
from vpdesk.ui.annual_report.contents_dialog import ContentsDialog
from vpdesk.ui.annual_report.page import AnnualReportPage
from vpdesk.ui.annual_report.why_sheet import WhySheetContent
from vpdesk.ui.theme import Theme
from vpdesk.ui.widgets.empty_state import EmptyState
from vpdesk.ui.widgets.panes import PaneKeys

NATURE = "Nature of the reports"
YEAR = calendar_year(2025)


def choose(page: AnnualReportPage, value: object) -> None:
    page.left.choice._form.period_edit.set_value(value)


def observations(page: AnnualReportPage) -> QPlainTextEdit:
    return page.left.texts._form.observations_edit


def recommendations(page: AnnualReportPage) -> QPlainTextEdit:
    return page.left.texts._form.recommendations_edit


def why(page: AnnualReportPage, qtbot: QtBot) -> WhySheetContent:
    qtbot.waitUntil(lambda: page._why.sheet is not None)
    (content,) = page.findChildren(WhySheetContent)
    return content


def test_both_columns_stand_side_by_side(page: AnnualReportPage) -> None:
    assert shown(page, "Reporters") == {"Total": (27, "27")}
    rows = shown(page, NATURE)
    assert rows["Pesten"] == (9, "9")
    assert rows["Agressie en geweld"] == (4, "fewer than 5")
    assert rows["Overig of nog niet duidelijk"] == (3, "–")


def test_a_line_is_spoken_with_both_figures(page: AnnualReportPage) -> None:
    view = table(page, NATURE).view
    spoken = [
        view.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(view.model().rowCount())
    ]
    assert "Pesten, you alone 9, in the report 9" in spoken
    assert "Overig of nog niet duidelijk, you alone 3, in the report not in the report" in spoken


def test_the_preview_tells_only_what_is_printed(page: AnnualReportPage) -> None:
    text = page.right.pages.accessibleDescription()
    assert page.right.pages.pages()
    assert "agressie en geweld: fewer than 5" in text
    assert "overig of nog niet duidelijk" not in text


def test_five_to_nine_reporters_have_a_total_alone(
    page: AnnualReportPage, practice: Practice, qtbot: QtBot
) -> None:
    page.show_organisation(practice.seven)
    settle(page, qtbot)
    assert shown(page, "Reporters") == {"Total": (7, "7")}
    assert {printed for _, printed in shown(page, NATURE).values()} == {"–"}


def test_fewer_than_five_are_not_even_counted(
    page: AnnualReportPage, practice: Practice, qtbot: QtBot
) -> None:
    page.show_organisation(practice.three)
    settle(page, qtbot)
    assert shown(page, "Reporters") == {"Total": (3, "fewer than 5")}


@pytest.mark.usefixtures("dutch")
def test_a_year_without_reports_still_gives_a_report(
    desk: Desk, practice: Practice, qtbot: QtBot
) -> None:
    page = make_page(desk, qtbot)
    page.show_organisation(practice.none)
    settle(page, qtbot)
    assert page.left.figures.tables() == []
    assert page.left.figures._nothing.text() == "Geen meldingen in 2025."
    assert page.right.pages.pages()


def test_without_organisations_one_can_be_added(empty_desk: Desk, qtbot: QtBot) -> None:
    page = make_page(empty_desk, qtbot)
    (nothing,) = (each for each in page.findChildren(EmptyState) if each.isVisible())
    (button,) = nothing.findChildren(QPushButton)
    with qtbot.waitSignal(page.organisation_wanted) as asked:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args == [None]


def test_an_organisation_that_is_added_appears(empty_desk: Desk, qtbot: QtBot) -> None:
    page = make_page(empty_desk, qtbot)
    empty_desk.organisations.add(OrganisationDraft(name="Basisschool De Wilg"))
    page.refresh(frozenset({Concept.ORGANISATIONS}))
    settle(page, qtbot)
    assert page.left.isVisible()
    assert page.right.pages.pages()


def test_what_is_typed_is_kept_after_a_pause(
    page: AnnualReportPage, practice: Practice, desk: Desk, qtbot: QtBot
) -> None:
    page.left.texts._form.observations_edit.setFocus()
    QTest.keyClicks(observations(page), "Rustig jaar")
    QTest.keyClicks(recommendations(page), "Herhaal de voorlichting")
    QTest.keyClick(recommendations(page), Qt.Key.Key_Return)
    QTest.keyClick(recommendations(page), Qt.Key.Key_Return)
    QTest.keyClicks(recommendations(page), " Spreek met teams ")
    assert desk.annual_reports.texts(practice.meander, YEAR) == ReportTexts()
    kept = ReportTexts(
        observations="Rustig jaar",
        recommendations=("Herhaal de voorlichting", "Spreek met teams"),
    )
    qtbot.waitUntil(lambda: desk.annual_reports.texts(practice.meander, YEAR) == kept)
    settle(page, qtbot)
    assert "Rustig jaar" in page.right.pages.accessibleDescription()
    assert observations(page).toPlainText() == "Rustig jaar"


def test_half_typed_text_is_kept_before_locking(
    page: AnnualReportPage, practice: Practice, desk: Desk, qtbot: QtBot
) -> None:
    QTest.keyClicks(observations(page), "Half")
    page.keep_drafts()
    assert desk.annual_reports.texts(practice.meander, YEAR).observations == "Half"


def test_another_report_has_its_own_texts(
    page: AnnualReportPage, practice: Practice, desk: Desk, qtbot: QtBot
) -> None:
    QTest.keyClicks(observations(page), "Van Meander")
    page.show_organisation(practice.seven)
    assert observations(page).toPlainText() == ""
    assert desk.annual_reports.texts(practice.meander, YEAR).observations == "Van Meander"
    page.show_organisation(practice.meander)
    assert observations(page).toPlainText() == "Van Meander"


def test_own_writing_does_not_disturb_the_typing(page: AnnualReportPage, qtbot: QtBot) -> None:
    QTest.keyClicks(observations(page), "Bezig")
    settle(page, qtbot)
    page.refresh(frozenset({Concept.ANNUAL_REPORTS}))
    assert not page.is_busy()
    assert observations(page).toPlainText() == "Bezig"


def test_only_the_last_choice_is_shown(page: AnnualReportPage, qtbot: QtBot) -> None:
    for year in (2024, 2023, 2025, 2024):
        choose(page, calendar_year(year))
    settle(page, qtbot)
    assert shown(page, "Reporters") == {"Total": (7, "7")}


def test_new_cases_are_counted_and_the_place_is_kept(
    page: AnnualReportPage, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    bar = page.right.pages.verticalScrollBar()
    bar.setValue(300)
    other = tmp_path / "other"
    other.mkdir()
    take_over(desk, other, "Hogeschool Meander", 5)
    page.refresh(frozenset({Concept.CASES}))
    settle(page, qtbot)
    assert shown(page, "Reporters") == {"Total": (32, "32")}
    assert bar.value() == 300


@pytest.mark.parametrize(
    ("value", "count"), [(school_year(2024), 27), (school_year(2023), 7), (school_year(2025), 0)]
)
def test_school_years_can_be_chosen(
    page: AnnualReportPage, qtbot: QtBot, value: Period, count: int
) -> None:
    choose(page, value)
    settle(page, qtbot)
    assert sum(line.own for t in page.left.figures.tables()[:1] for line in t.lines()) == count


def test_a_quarter_can_be_chosen(page: AnnualReportPage, qtbot: QtBot) -> None:
    choose(page, "quarter")
    quarter_edit = page.left.choice._form.quarter_edit
    assert quarter_edit.isVisible()
    quarter_edit.set_value(quarter(2025, 1))
    settle(page, qtbot)
    assert shown(page, "Reporters") == {"Total": (27, "27")}


def test_own_dates_can_be_chosen(page: AnnualReportPage, qtbot: QtBot) -> None:
    choose(page, "own")
    form = page.left.choice._form
    form.until_edit.selectAll()
    QTest.keyClicks(form.until_edit, "05-03-2025")
    QTest.keyClick(form.until_edit, Qt.Key.Key_Return)
    settle(page, qtbot)
    assert shown(page, "Reporters") == {"Total": (5, "5")}


def test_dates_in_the_wrong_order_are_refused_at_the_field(
    page: AnnualReportPage, qtbot: QtBot
) -> None:
    choose(page, "own")
    form = page.left.choice._form
    form.until_edit.selectAll()
    QTest.keyClicks(form.until_edit, "05-03-2020")
    QTest.keyClick(form.until_edit, Qt.Key.Key_Return)
    assert page.left.choice._until.error == "Fill in two dates, the first one first."
    assert page.left.choice.period is None


def test_enter_on_a_figure_shows_the_cases_behind_it(page: AnnualReportPage, qtbot: QtBot) -> None:
    view = table(page, NATURE).view
    row = next(i for i, line in enumerate(table(page, NATURE).lines()) if line.own == 4)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    view.setCurrentIndex(view.model().index(row, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert len(why(page, qtbot).cases()) == 4
    with qtbot.waitSignal(page.case_wanted) as asked:
        QTest.keyClick(why(page, qtbot).view, Qt.Key.Key_Down)
        QTest.keyClick(why(page, qtbot).view, Qt.Key.Key_Return)
    assert asked.args is not None
    assert asked.args[0] in {case.id for case in why(page, qtbot).cases()}


def test_a_click_on_a_figure_does_the_same_and_esc_closes_it(
    page: AnnualReportPage, qtbot: QtBot
) -> None:
    view = table(page, "Reporters").view
    spot = view.visualRect(view.model().index(0, 0))
    place = QPoint(spot.right() - 20, spot.center().y())
    QTest.mouseMove(view.viewport(), place)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert len(why(page, qtbot).cases()) == 27
    QTest.keyClick(why(page, qtbot).view, Qt.Key.Key_Escape)
    assert page._why.sheet is None
    assert view.hasFocus()


def test_a_click_on_a_label_opens_nothing(page: AnnualReportPage, qtbot: QtBot) -> None:
    view = table(page, "Reporters").view
    spot = view.visualRect(view.model().index(0, 0))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(10, spot.center().y()))
    assert page.findChildren(WhySheetContent) == []


def test_tables_and_earlier_periods_are_chosen(
    page: AnnualReportPage, practice: Practice, desk: Desk, qtbot: QtBot
) -> None:
    QTest.mouseClick(page.left.contents_button, Qt.MouseButton.LeftButton)
    (contents,) = page.findChildren(ContentsDialog)
    QTest.keyClick(contents.boxes["category"], Qt.Key.Key_Space)
    QTest.keyClick(contents.boxes["gender"], Qt.Key.Key_Space)
    contents.earlier_edit.set_value(1)
    QTest.keyClick(contents.dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(page, qtbot)
    names = [t.view.accessibleName() for t in page.left.figures.tables()]
    assert "Gender" in names
    assert NATURE not in names
    expected = ReportOptions().tables - {"category"} | {"gender"}
    chosen = desk.annual_reports.options(practice.meander, YEAR)
    assert chosen == ReportOptions(tables=expected, earlier_periods=1)


def test_the_report_can_be_english(page: AnnualReportPage, qtbot: QtBot) -> None:
    page.left.output._form.language_edit.set_value("en")
    settle(page, qtbot)
    assert "Nature of the reports" in page.right.pages.accessibleDescription()


def test_activities_are_listed_with_a_way_to_them(
    page: AnnualReportPage, practice: Practice, qtbot: QtBot
) -> None:
    assert page.left.texts.activities_shown() == ["No activities in this period."]
    with qtbot.waitSignal(page.organisation_wanted) as asked:
        QTest.mouseClick(page.left.texts.link, Qt.MouseButton.LeftButton)
    assert asked.args == [practice.meander]


@pytest.mark.usefixtures("dutch")
def test_activities_are_listed_in_the_language_of_the_window(
    page: AnnualReportPage, practice: Practice, desk: Desk, qtbot: QtBot
) -> None:
    information = next(
        each
        for each in desk.terms.list(Vocabulary.ACTIVITY_KIND)
        if each.label("nl") == "voorlichting"
    )
    desk.activities.add(
        ActivityDraft(
            organisation_id=practice.meander,
            on=date(2025, 5, 6),
            kind_id=information.id,
            what="Voorlichting voor nieuwe medewerkers",
        )
    )
    page.left.output._form.language_edit.set_value("en")
    settle(page, qtbot)
    assert page.left.texts.activities_shown() == ["Voorlichting: 1"]
    assert "Nature of the reports" in page.right.pages.accessibleDescription()


def test_f6_goes_to_the_preview_and_back(page: AnnualReportPage, qtbot: QtBot) -> None:
    PaneKeys(page)
    page.left.choice._form.organisation_edit.setFocus()
    QTest.keyClick(page.left.choice._form.organisation_edit, Qt.Key.Key_F6)
    assert page.right.pages.hasFocus()
    QTest.keyClick(page.right.pages, Qt.Key.Key_End)
    bar = page.right.pages.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    QTest.keyClick(page.right.pages, Qt.Key.Key_Home)
    assert bar.value() == 0
    QTest.keyClick(page.right.pages, Qt.Key.Key_F6)
    assert page.left.choice._form.organisation_edit.hasFocus()


def test_pages_are_drawn_for_the_width_they_have(page: AnnualReportPage, qtbot: QtBot) -> None:
    page.resize(1724, 900)
    qtbot.waitUntil(lambda: page.right.pages.pages()[0].width() >= 900)
    assert page.right.pages.page_width() == 900


@pytest.mark.usefixtures("dutch")
def test_a_narrow_page_leaves_out_when_the_preview_was_made(
    desk: Desk, practice: Practice, qtbot: QtBot
) -> None:
    page = make_page(desk, qtbot)
    page.show_organisation(practice.meander)
    settle(page, qtbot)
    assert page.right._made_at.isVisible()

    page.resize(900, 600)
    assert not page.right._made_at.isVisible()
    for part in (page.right.print_button, page.right.save_button):
        assert part.width() >= part.sizeHint().width()
    assert page.left.width() + page.right.width() <= 900

    page.resize(1084, 800)
    assert page.right._made_at.isVisible()


def test_a_long_name_leaves_the_panes_as_they_are(
    page: AnnualReportPage, desk: Desk, practice: Practice, qtbot: QtBot
) -> None:
    name = "Stichting " + "Samenwerkende " * 13
    organisation_id = desk.organisations.add(OrganisationDraft(name=name.strip()[:200]))
    page.show_organisation(organisation_id)
    settle(page, qtbot)
    assert page.left.width() == 492
    assert page.left.choice.width() < 492


def test_every_control_is_named(page: AnnualReportPage) -> None:
    kinds = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if isinstance(widget, kinds)
        and widget.isVisible()
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []


def test_the_keyboard_passes_choice_figures_and_texts_in_order(page: AnnualReportPage) -> None:
    chain: list[QWidget] = []
    widget = page.left.choice._form.organisation_edit.nextInFocusChain()
    while widget is not None and widget is not page.left.choice._form.organisation_edit:
        chain.append(widget)
        widget = widget.nextInFocusChain()
    views = [t.view for t in page.left.figures.tables()]
    places = [chain.index(view) for view in views]
    assert places == sorted(places)
    assert places[-1] < chain.index(page.left.contents_button) < chain.index(observations(page))


def test_shortcuts_print_and_save(page: AnnualReportPage) -> None:
    assert page.right.print_button.shortcut() == QKeySequence("Ctrl+P")
    assert page.right.save_button.shortcut() == QKeySequence("Ctrl+S")


def test_it_is_painted_in_both_themes(page: AnnualReportPage, theme: Theme) -> None:
    light = page.grab().toImage()
    theme.choose("dark")
    assert page.grab().toImage() != light


def test_an_organisation_that_went_is_told_in_words(
    page: AnnualReportPage, desk: Desk, practice: Practice, qtbot: QtBot
) -> None:
    assert page._document is not None
    page._document.organisation_id = OrganisationId(9999)
    page._preview.refresh()
    settle(page, qtbot)
    assert page.right.pages.pages() == ()
