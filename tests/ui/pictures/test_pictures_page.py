"""The pictures of a practice, looked at with mouse, keyboard and screen reader."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QTableView
from pytestqt.qtbot import QtBot

from tests.fixtures import TODAY
from tests.ui.looking import click, content, nameless, spoken, texts, view_named, words_on
from vpdesk.domain.cases import (
    CaseDraft,
    CaseFacts,
    CaseFilter,
    CaseId,
    CaseKind,
    CaseOrder,
    IssueDraft,
)
from vpdesk.domain.changes import Concept
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.domain.periods import Period, calendar_year, month_of
from vpdesk.domain.pictures import REPORTS, SIGNALS, PictureSpan
from vpdesk.domain.report_policies import ReportAgreement
from vpdesk.domain.terms import Vocabulary
from vpdesk.domain.timeline import ContactDraft, FollowUpDraft
from vpdesk.services.desk import Desk
from vpdesk.ui.pictures.page import PicturesPage
from vpdesk.ui.pictures.services import PictureServices

MONTHS, CATEGORIES = "Meldingen per maand", "Categorieën over de jaren"
HOURS, FOLLOW_UPS = "Uren 2025 tegen het contract", "Opvolgingen"
EVERY_STATUS = CaseFilter(statuses=frozenset())


class Relay(QObject):
    """Passes changes on to the thread of the interface, as the desk does."""

    changed = Signal(object)


def shown(desk: Desk, qtbot: QtBot) -> PicturesPage:
    services = PictureServices(
        pictures=desk.pictures, organisations=desk.organisations, today=desk.today
    )
    page = PicturesPage(services)
    relay = Relay(page)
    relay.changed.connect(page.refresh)
    desk.listen(relay.changed.emit)
    page.resize(1084, 800)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    return page


def register(
    desk: Desk, at: OrganisationId, on: date = TODAY, kind: CaseKind = CaseKind.REPORT
) -> CaseId:
    category = next(
        each
        for each in desk.terms.list(Vocabulary.CATEGORY)
        if each.code == ("bullying" if on.year == TODAY.year else "discrimination")
    )
    case_id = desk.cases.register(CaseDraft(organisation_id=at, registered_on=on, kind=kind))
    issue = IssueDraft(category_id=category.id)
    desk.cases.change_facts(case_id, CaseFacts(kind=kind, registered_on=on, issues=(issue,)))
    return case_id


@pytest.fixture
def meander(desk: Desk) -> OrganisationId:
    """Give an organisation with more hours than agreed, and one with nothing agreed beside it."""
    meander = desk.organisations.add(
        OrganisationDraft(name="Hogeschool Meander", agreed_minutes=60)
    )
    linde = desk.organisations.add(OrganisationDraft(name="Zorggroep Linde"))
    first = register(desk, meander)
    register(desk, meander, date(2025, 3, 3))
    register(desk, meander, date(2024, 5, 5))
    register(desk, meander, date(2025, 3, 3), CaseKind.SIGNAL)
    other = register(desk, linde, date(2025, 3, 4))
    for days, case_id in ((-3, first), (0, first), (4, other), (90, first)):
        on = TODAY + timedelta(days=days)
        desk.timeline.add(case_id, FollowUpDraft(on=on, what="Bellen"))
    desk.timeline.add(first, ContactDraft(on=TODAY, minutes=90))
    desk.timeline.add(other, ContactDraft(on=TODAY, minutes=30))
    return meander


@pytest.fixture
def page(desk: Desk, meander: OrganisationId, qtbot: QtBot, dutch: None) -> PicturesPage:
    """Show the page, in Dutch; it follows what is recorded."""
    return shown(desk, qtbot)


def press(view: QAbstractItemView, place: int) -> None:
    slot = view.visualRect(view.model().index(place, 0))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=slot.center())


def test_each_chart_says_in_a_sentence_what_it_shows(page: PicturesPage) -> None:
    for name, sentence in (
        (MONTHS, "3 meldingen, 1 signaal en 0 adviesvragen. De meeste in maart 2025: 2 meldingen."),
        (FOLLOW_UPS, "4 open opvolgingen, waarvan 1 te laat."),
    ):
        told = QAccessible.queryAccessibleInterface(view_named(page, name))
        assert told.text(QAccessible.Text.Description) == sentence
        assert sentence in words_on(page)
    assert "2025 loopt nog." in view_named(page, CATEGORIES).accessibleDescription()
    assert "Bij 1 opdrachtgever is het meer" in view_named(page, HOURS).accessibleDescription()


def test_each_bar_is_a_sentence_for_a_screen_reader(page: PicturesPage) -> None:
    months = spoken(view_named(page, MONTHS))
    assert months[3] == "Maart 2025: 2 meldingen"
    assert months[11] == "November 2025: 1 melding"
    assert months[15] == "Maart 2025: 1 signaal"
    assert spoken(view_named(page, CATEGORIES))[:5] == [
        "Pesten, 2021: 0 meldingen",
        "Pesten, 2022: 0 meldingen",
        "Pesten, 2023: 0 meldingen",
        "Pesten, 2024: 0 meldingen",
        "Pesten, 2025: 3 meldingen",
    ]
    assert spoken(view_named(page, HOURS)) == [
        "Hogeschool Meander: 1,5 van 1 u, 0,5 u meer dan afgesproken",
        "Zorggroep Linde: 0,5 u, niets afgesproken",
    ]
    ahead = spoken(view_named(page, FOLLOW_UPS))
    assert ahead[0] == "Te laat: 1 opvolging"
    assert ahead[1] == "Vandaag tot en met zo 23 nov: 1 opvolging"
    assert ahead[2] == "Ma 24 nov tot en met zo 30 nov: 1 opvolging"
    assert ahead[-1] == "Na zo 11 jan 2026: 1 opvolging"


def test_a_screen_reader_walks_the_bars_as_a_list(page: PicturesPage) -> None:
    chart = view_named(page, MONTHS)
    told = QAccessible.queryAccessibleInterface(chart)
    assert told.role() == QAccessible.Role.List
    cell = told.child(3)
    assert cell.text(QAccessible.Text.Name) == "Maart 2025: 2 meldingen"
    assert cell.rect().size() == chart.visualRect(chart.model().index(3, 0)).size()


def test_a_month_leads_to_its_cases(page: PicturesPage, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.cases_wanted) as wanted:
        press(view_named(page, MONTHS), 3)
    (asked,) = wanted.args or []
    assert (asked.registered, asked.kinds) == (month_of(date(2025, 3, 1)), REPORTS)
    assert desk.cases.count(asked) == 2
    with qtbot.waitSignal(page.cases_wanted) as wanted:
        press(view_named(page, MONTHS), 15)
    assert (wanted.args or [])[0].kinds == SIGNALS


def test_a_bar_without_anything_behind_it_leads_nowhere(page: PicturesPage, qtbot: QtBot) -> None:
    chart = view_named(page, MONTHS)
    with qtbot.assertNotEmitted(page.cases_wanted):
        press(chart, 0)
        QTest.keyClick(chart, Qt.Key.Key_Return)
        QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(1, 1))


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_arrows_walk_from_bar_to_bar_and_enter_opens(
    page: PicturesPage, qtbot: QtBot, key: Qt.Key
) -> None:
    chart = view_named(page, MONTHS)
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(chart, Qt.Key.Key_Home)
    for pressed, place in (
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Left, 0),
        (Qt.Key.Key_Left, 0),
        (Qt.Key.Key_Down, 12),
        (Qt.Key.Key_Down, 12),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_End, 23),
        (Qt.Key.Key_Right, 23),
        (Qt.Key.Key_PageUp, 11),
    ):
        QTest.keyClick(chart, pressed)
        assert chart.currentIndex().row() == place
    with qtbot.waitSignal(page.cases_wanted) as wanted:
        QTest.keyClick(chart, key)
    assert (wanted.args or [])[0].registered == month_of(TODAY)


def test_a_category_leads_to_its_reports_of_that_year(
    page: PicturesPage, desk: Desk, qtbot: QtBot
) -> None:
    chart = view_named(page, CATEGORIES)
    with qtbot.waitSignal(page.cases_wanted) as wanted:
        press(chart, 4)
    (asked,) = wanted.args or []
    assert asked.registered == calendar_year(2025)
    assert desk.cases.count(asked) == 3


def test_hours_lead_to_their_organisation(
    page: PicturesPage, meander: OrganisationId, qtbot: QtBot
) -> None:
    chart = view_named(page, HOURS)
    with qtbot.waitSignal(page.organisation_wanted) as wanted:
        press(chart, 0)
    assert wanted.args == [meander]
    QTest.keyClick(chart, Qt.Key.Key_Down)
    assert chart.currentIndex().row() == 1


def test_follow_ups_lead_to_the_most_pressing_cases(
    page: PicturesPage, meander: OrganisationId, qtbot: QtBot
) -> None:
    page.show_organisation(meander)
    with qtbot.waitSignal(page.cases_wanted) as wanted:
        press(view_named(page, FOLLOW_UPS), 0)
    asked = CaseFilter(order=CaseOrder.FOLLOW_UP_FIRST, organisation_id=meander)
    assert wanted.args == [asked]


def test_one_organisation_and_years_can_be_chosen(
    page: PicturesPage, meander: OrganisationId, qtbot: QtBot
) -> None:
    page.show_organisation(meander)
    assert spoken(view_named(page, MONTHS))[3] == "Maart 2025: 1 melding"
    page.span.set_value(PictureSpan.YEARS)
    years = view_named(page, "Meldingen per jaar")
    assert spoken(years)[:5][-2:] == ["2024: 1 melding", "2025: 2 meldingen"]
    with qtbot.waitSignal(page.cases_wanted) as wanted:
        press(years, 4)
    assert (wanted.args or [])[0].organisation_id == meander
    page.span.set_value(PictureSpan.TWO_YEARS)
    assert len(spoken(view_named(page, MONTHS))) == 48


def test_years_that_begin_in_september_are_named_so(desk: Desk, qtbot: QtBot, dutch: None) -> None:
    at = desk.organisations.add(OrganisationDraft(name="Hogeschool Meander"))
    desk.report_policies.keep(at, ReportAgreement(year_starts=9))
    register(desk, at)
    page = shown(desk, qtbot)
    page.show_organisation(at)
    page.span.set_value(PictureSpan.YEARS)
    years = view_named(page, "Meldingen per jaar")
    assert texts(years)[4] == "25/26"
    assert spoken(years)[4] == "2025/2026: 1 melding"
    assert texts(view_named(page, CATEGORIES))[4] == "25/26"


def test_the_same_figures_stand_in_tables(
    page: PicturesPage, meander: OrganisationId, qtbot: QtBot
) -> None:
    page.as_table.click()
    visible = [each for each in page.findChildren(QTableView) if each.isVisible()]
    assert len(visible) == 4
    assert not page.cases.chart.isVisible()
    table = page.cases.table
    assert table is not None
    assert spoken(table)[3] == "Maart 2025, Meldingen: 2, Signalen: 1, Advies: 0"
    categories, hours, ahead = page.categories.table, page.hours.table, page.follow_ups.table
    assert categories is not None
    assert hours is not None
    assert ahead is not None
    assert spoken(categories)[0] == "Pesten, 2021: 0, 2022: 0, 2023: 0, 2024: 0, 2025: 3"
    assert texts(hours) == ["Hogeschool Meander", "Zorggroep Linde"]
    assert spoken(hours)[0].endswith("Uren: 1,5 u, Afgesproken: 1 u, Meer: 0,5 u")
    assert spoken(ahead)[0] == "Te laat, Opvolgingen: 1"
    table.setCurrentIndex(table.model().index(3, 0))
    with qtbot.waitSignal(page.cases_wanted) as wanted:
        QTest.keyClick(table, Qt.Key.Key_Return)
    (asked,) = wanted.args or []
    assert (asked.registered, asked.kinds) == (month_of(date(2025, 3, 1)), frozenset())
    categories.setCurrentIndex(categories.model().index(0, 0))
    with qtbot.waitSignal(page.cases_wanted) as wanted:
        QTest.keyClick(categories, Qt.Key.Key_Enter)
    assert (wanted.args or [])[0].registered == Period(date(2021, 1, 1), date(2025, 12, 31))
    hours.setCurrentIndex(hours.model().index(0, 0))
    with qtbot.waitSignal(page.organisation_wanted) as wanted:
        QTest.keyClick(hours, Qt.Key.Key_Enter)
    assert wanted.args == [meander]
    page.span.set_value(PictureSpan.YEARS)
    assert page.cases.table is not table
    page.as_table.click()
    assert page.cases.chart.isVisible()


def test_nothing_of_a_picture_can_be_copied(page: PicturesPage) -> None:
    clipboard = QApplication.clipboard()
    clipboard.setText("Leeg")
    for as_table in (False, True):
        page.as_table.setChecked(as_table)
        kind = QTableView if as_table else QListView
        views = [each for each in page.findChildren(kind) if each.isVisible()]
        assert len(views) == 4
        for view in views:
            view.setFocus()
            view.setCurrentIndex(view.model().index(0, 0))
            QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "Leeg"


def test_the_page_says_for_whom_it_is(page: PicturesPage, qtbot: QtBot) -> None:
    assert "Alleen voor u. Wat naar een opdrachtgever gaat, maakt u onder Jaarverslag." in words_on(
        page
    )
    with qtbot.waitSignal(page.report_wanted):
        click(page, "Naar het jaarverslag")


def test_an_empty_practice_has_no_empty_charts(desk: Desk, qtbot: QtBot, dutch: None) -> None:
    page = shown(desk, qtbot)
    assert "Nog niets te zien" in words_on(page)
    assert not any(each.isVisible() for each in page.findChildren(QAbstractItemView))


def test_one_case_in_one_month_is_a_picture(desk: Desk, qtbot: QtBot, dutch: None) -> None:
    page = shown(desk, qtbot)
    at = desk.organisations.add(OrganisationDraft(name="Hogeschool Meander"))
    desk.cases.register(CaseDraft(organisation_id=at, registered_on=TODAY))
    words = words_on(page)
    assert "1 melding, 0 signalen en 0 adviesvragen." in words
    assert "Geen melding van deze jaren heeft een categorie." in words
    assert "Er zijn dit jaar geen uren vastgelegd of afgesproken." in words
    assert "Er staat geen opvolging open." in words
    assert len(spoken(view_named(page, MONTHS))) == 12


def test_only_old_cases_are_told_to_be_so(desk: Desk, qtbot: QtBot, dutch: None) -> None:
    page = shown(desk, qtbot)
    at = desk.organisations.add(OrganisationDraft(name="Hogeschool Meander", agreed_minutes=600))
    case_id = desk.cases.register(CaseDraft(organisation_id=at, registered_on=date(2023, 1, 1)))
    desk.timeline.add(case_id, FollowUpDraft(on=TODAY, what="Bellen"))
    words = words_on(page)
    assert "In deze periode zijn geen zaken vastgelegd." in words
    assert "1 open opvolging, niet te laat." in words
    assert spoken(view_named(page, HOURS)) == ["Hogeschool Meander: 0 van 10 u"]


def test_reports_without_a_category_are_told(desk: Desk, page: PicturesPage) -> None:
    rows = desk.organisations.list()
    desk.cases.register(CaseDraft(organisation_id=rows[0].organisation.id, registered_on=TODAY))
    description = view_named(page, CATEGORIES).accessibleDescription()
    assert description.endswith("1 melding heeft nog geen categorie.")


def test_what_changes_elsewhere_is_seen_and_the_choice_stays(
    page: PicturesPage, desk: Desk, meander: OrganisationId
) -> None:
    page.show_organisation(meander)
    register(desk, meander, date(2025, 3, 5))
    assert spoken(view_named(page, MONTHS))[3] == "Maart 2025: 2 meldingen"
    assert page.organisation.value() == meander
    before = words_on(page)
    page.refresh(frozenset({Concept.BACKUPS}))
    assert words_on(page) == before


def test_an_organisation_that_goes_leaves_the_pictures_of_all(
    page: PicturesPage, desk: Desk
) -> None:
    gone = desk.organisations.add(OrganisationDraft(name="Kort"))
    page.show_organisation(gone)
    assert "Nog niets te zien" in words_on(page)
    desk.organisations.remove(gone)
    assert page.organisation.value() is None
    assert spoken(view_named(page, MONTHS))[3] == "Maart 2025: 2 meldingen"


def test_working_at_one_organisation_leaves_nothing_to_choose(
    desk: Desk, meander: OrganisationId, qtbot: QtBot, dutch: None
) -> None:
    desk.scope.work_at(meander)
    page = shown(desk, qtbot)
    assert not page.organisation.isVisible()
    assert "Linde" not in words_on(page)


@pytest.mark.parametrize("width", [900, 700])
def test_everything_fits_a_narrow_page(page: PicturesPage, qtbot: QtBot, width: int) -> None:
    def fits() -> bool:
        inner = content(page)
        return max(inner.minimumSizeHint().width(), inner.width()) <= width

    for as_table in (False, True):
        page.as_table.setChecked(as_table)
        page.resize(width, 560)
        qtbot.waitUntil(fits)


def test_every_control_has_a_name(page: PicturesPage) -> None:
    page.as_table.setChecked(True)
    assert nameless(page) == []
    assert page.as_table.accessibleName() == "Tabel"
    assert page.span.accessibleName() == "Periode"


def test_english_is_whole(desk: Desk, meander: OrganisationId, qtbot: QtBot, english: None) -> None:
    page = shown(desk, qtbot)
    assert "3 reports, 1 signal and 0 requests for advice." in words_on(page)
    assert spoken(view_named(page, "Follow-ups"))[0] == "Late: 1 follow-up"


def test_another_day_brings_other_pictures_when_shown_again(
    desk: Desk, meander: OrganisationId, qtbot: QtBot, dutch: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown(desk, qtbot)
    days = [TODAY]
    monkeypatch.setattr(desk.pictures, "_today", lambda: days[0])
    monkeypatch.setattr(page, "_services", replace(page._services, today=desk.pictures._today))
    for day, late in ((TODAY, 1), (TODAY + timedelta(days=5), 3)):
        days[0] = day
        page.hide()
        page.show()
        ending = "opvolging" if late == 1 else "opvolgingen"
        assert spoken(view_named(page, FOLLOW_UPS))[0] == f"Te laat: {late} {ending}"


def test_a_long_name_of_an_organisation_is_told_in_full(
    page: PicturesPage, desk: Desk, qtbot: QtBot
) -> None:
    name = "Stichting voor Interconfessioneel Voortgezet Onderwijs in de Noordelijke Provincies"
    desk.organisations.add(OrganisationDraft(name=name, agreed_minutes=600))
    chart = view_named(page, HOURS)
    assert f"{name}: 0 van 10 u" in spoken(chart)
    assert chart.width() <= content(page).width()


def test_nothing_is_asked_of_the_search_or_the_drafts(page: PicturesPage) -> None:
    asked: list[Callable[[], None]] = [page.focus_search, page.keep_drafts]
    before = words_on(page)
    for ask in asked:
        ask()
    assert words_on(page) == before
