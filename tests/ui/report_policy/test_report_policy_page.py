"""What reports tell is agreed on one page, in words, with last year's figures beside it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractItemView, QWidget
from pytestqt.qtbot import QtBot

from tests.fixtures import TODAY
from tests.ui.looking import button, click, nameless, spoken, texts, view_named, words_on
from vpdesk.domain.cases import CaseDraft
from vpdesk.domain.changes import Concept
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId, UnitDraft
from vpdesk.domain.periods import calendar_year
from vpdesk.domain.report_columns import USUAL_TABLES
from vpdesk.domain.report_policies import ReportAgreement, TableAgreement, usual_choice
from vpdesk.services.desk import Desk
from vpdesk.ui.frame.page_services import policy_services
from vpdesk.ui.report_policy.figure_rows import FigureRows, PreviewLine
from vpdesk.ui.report_policy.page import CameFrom, ReportPolicyPage
from vpdesk.ui.widgets.strip import Strip

NEXT_YEAR = date(2026, 1, 1)

Shown = Callable[..., ReportPolicyPage]


@pytest.fixture
def meander(desk: Desk) -> OrganisationId:
    draft = OrganisationDraft(name="Hogeschool Meander", sector="education")
    return desk.organisations.add(draft)


@pytest.fixture
def cases(desk: Desk, meander: OrganisationId) -> None:
    """Register twelve cases last year, and one this year."""
    for on in [date(2024, 3, 1)] * 12 + [date(2025, 3, 1)]:
        desk.cases.register(CaseDraft(organisation_id=meander, registered_on=on))


@pytest.fixture
def shown(desk: Desk, qtbot: QtBot, dutch: None) -> Iterator[Shown]:
    """Show the page of an organisation, with its preview."""
    pages = []

    def show(
        organisation_id: OrganisationId | None, came_from: CameFrom = CameFrom.REPORT
    ) -> ReportPolicyPage:
        page = ReportPolicyPage(policy_services(desk))
        qtbot.addWidget(page)
        pages.append(page)
        page.resize(1084, 800)
        if organisation_id is not None:
            page.show_organisation(organisation_id, came_from)
        page.show()
        settle(page, qtbot)
        return page

    yield show
    for page in pages:
        settle(page, qtbot)


def settle(page: ReportPolicyPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.is_busy())
    # What was shown inside something else is seen a moment later.
    qtbot.wait(0)


def said(page: QWidget) -> list[str]:
    return [strip.text() for strip in page.findChildren(Strip) if strip.isVisible()]


def test_agreement_is_recorded_for_the_next_year(
    desk: Desk, meander: OrganisationId, cases: None, shown: Shown, qtbot: QtBot
) -> None:
    page = shown(meander)
    assert "Nu geldt: drempel 5, elk jaar tabellen." in said(page)
    assert page.form.years.start.currentText() == "1 januari 2026"
    page.form.threshold.choice.set_value(7)
    settle(page, qtbot)
    click(page, "Afspraken vastleggen")
    assert "Vastgelegd. Geldt vanaf 1 januari 2026." in said(page)
    (made,) = desk.report_policies.versions(meander)
    assert made == replace(usual_choice(), k=7, valid_from=NEXT_YEAR, made_on=TODAY)
    assert "Vanaf 1 januari 2026: drempel 7, elk jaar tabellen." in words_on(page)
    page.refresh(frozenset({Concept.ANNUAL_REPORTS}))
    assert "Vastgelegd. Geldt vanaf 1 januari 2026." in said(page)
    page.form.threshold.choice.set_value(8)
    assert "Vastgelegd. Geldt vanaf 1 januari 2026." not in said(page)
    settle(page, qtbot)


def test_preview_follows_what_is_chosen(
    meander: OrganisationId, cases: None, shown: Shown, qtbot: QtBot
) -> None:
    page = shown(meander)
    assert "Over 2024 zou het verslag" in words_on(page)
    before = "Totaal, alleen u 12, in het verslag 12"
    qtbot.waitUntil(lambda: before in words_on(page.preview))
    page.form.threshold.choice.set_value(7)
    settle(page, qtbot)
    assert "Bij minder dan 14 melders wordt niet uitgesplitst." in said(page.preview)
    page.form.threshold.choice.set_value(25)
    settle(page, qtbot)
    total = "Totaal, alleen u 12, in het verslag minder dan 25"
    qtbot.waitUntil(lambda: total in words_on(page.preview))


def test_organisation_without_reporters_is_advised_to_take_three_years(
    meander: OrganisationId, shown: Shown, qtbot: QtBot
) -> None:
    page = shown(meander)
    assert "In 2024 waren er geen melders." in said(page.preview)
    assert any("Kies dan per drie jaar" in each for each in said(page))
    assert page.form.years.start.currentText() == "het begin"
    page.form.years.blocks.set_value(True)
    settle(page, qtbot)
    assert not any("Kies dan per drie jaar" in each for each in said(page))
    assert page.form.agreement().block_from == date(2025, 1, 1)
    words = words_on(page)
    assert "‘minder dan 10’ of ‘10 of meer’" in words
    assert "1 januari 2025 tot en met 31 december 2027" in words
    page.form.years.start.set_value(NEXT_YEAR)
    assert page.form.agreement().block_from == NEXT_YEAR


def test_low_threshold_asks_for_a_reason(
    desk: Desk, meander: OrganisationId, cases: None, shown: Shown, qtbot: QtBot
) -> None:
    page = shown(meander)
    threshold = page.form.threshold
    assert not threshold.reason.isVisible()
    threshold.choice.set_value(3)
    settle(page, qtbot)
    assert any("één van de zaken al kent" in each for each in said(page))
    assert page.preview.tables
    click(page, "Afspraken vastleggen")
    assert "Een drempel onder de 5 vraagt een reden." in threshold.field.error
    threshold.reason.setPlainText("Een kleine, open organisatie")
    assert not threshold.field.error
    threshold.choice.set_value(4)
    assert any("samen twee van de zaken" in each for each in said(page))
    click(page, "Afspraken vastleggen")
    (made,) = desk.report_policies.versions(meander)
    assert (made.k, made.reason) == (4, "Een kleine, open organisatie")
    assert "Reden: Een kleine, open organisatie" in words_on(page)
    threshold.choice.set_value(5)
    assert page.form.agreement().reason == ""


def test_tables_are_left_out_and_have_thresholds_of_their_own(
    meander: OrganisationId, shown: Shown, qtbot: QtBot
) -> None:
    page = shown(meander)
    tables = page.form.tables
    assert page.form.agreement().told == USUAL_TABLES
    tables.lines["steps"].told.setChecked(False)
    tables.lines["channel"].told.setChecked(True)
    tables.lines["outcome"].threshold.set_value(9)
    agreement = page.form.agreement()
    assert agreement.told == USUAL_TABLES - {"steps"} | {"channel"}
    assert agreement.table("outcome") == TableAgreement(variable="outcome", k=9)
    assert not tables.lines["steps"].threshold.isVisible()
    assert tables.lines["channel"].threshold.isVisible()
    page.form.threshold.choice.set_value(9)
    assert page.form.agreement().table("outcome") == TableAgreement(variable="outcome")
    settle(page, qtbot)


def test_place_beside_the_relation_is_refused_at_once(
    desk: Desk, meander: OrganisationId, cases: None, shown: Shown, qtbot: QtBot
) -> None:
    page = shown(meander)
    page.form.tables.lines["unit"].told.setChecked(True)
    page.form.tables.column.set_value("unit")
    settle(page, qtbot)
    assert any("wijst de beschuldigde aan" in each for each in said(page.preview))
    assert not page.preview.tables
    click(page, "Afspraken vastleggen")
    assert any("wijst de beschuldigde aan" in each for each in said(page.head))
    assert desk.report_policies.versions(meander) == ()
    page.form.tables.lines["relation"].told.setChecked(False)
    settle(page, qtbot)
    assert page.preview.tables


def test_splits_are_changed_with_the_keyboard(
    meander: OrganisationId, cases: None, shown: Shown, qtbot: QtBot
) -> None:
    page = shown(meander)
    card = page.form.splits
    view = card.list.view
    card.list.enter()
    assert texts(view)[:3] == ["Melding", "Adviesvraag, signaal of consultatie", "Adviesvraag"]
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert texts(view)[-1] == "Melding"
    assert card.list.current().label == "Melding"
    assert card.starter.currentText() == "Eigen indeling"
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert card.list.current().label == "Consultatie"
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert card.list.current().label == "Consultatie"
    assert texts(view)[:4] == [
        "Consultatie, adviesvraag of signaal",
        "Consultatie",
        "Adviesvraag of signaal",
        "Adviesvraag",
    ]
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert texts(view)[0] == "Adviesvraag of signaal"
    kind = page.form.agreement().table("kind")
    assert kind is not None
    assert kind.tree == (("advice", "signal"), ("report", "unknown"))
    assert spoken(view)[0] == "Adviesvraag of signaal, groep, splitsing 1"
    click(page, "Terug naar het uitgangspunt")
    settle(page, qtbot)
    assert card.starter.currentText() == "Gebruikelijk"


def test_starter_of_the_sector_is_offered_for_all_tables(
    meander: OrganisationId, shown: Shown, qtbot: QtBot
) -> None:
    page = shown(meander)
    card = page.form.splits
    assert "Past bij de sector: Onderwijs en kinderopvang." in words_on(page)
    assert card.starter.currentText() == "Gebruikelijk"
    card.starter.set_value("education")
    relation = page.form.agreement().table("relation")
    assert relation is not None
    assert relation.tree is not None
    card.table.set_value("relation")
    assert texts(card.list.view)[0] == "Collega of groep collega’s"
    card.starter.set_value("usual")
    assert page.form.agreement().tables == usual_choice().tables
    card.starter.set_value(None)
    assert page.form.agreement().tables == usual_choice().tables
    settle(page, qtbot)


def test_reporting_year_of_a_school_begins_in_september(
    desk: Desk, meander: OrganisationId, cases: None, shown: Shown, qtbot: QtBot
) -> None:
    page = shown(meander)
    page.form.years.month.set_value(9)
    starts = page.form.years.start
    assert [starts.itemText(place) for place in range(starts.count())] == [
        f"1 september {year}" for year in range(2025, 2029)
    ]
    settle(page, qtbot)
    click(page, "Afspraken vastleggen")
    (made,) = desk.report_policies.versions(meander)
    assert (made.year_starts, made.valid_from) == (9, date(2025, 9, 1))


def test_draft_is_kept_at_a_lock_and_can_be_thrown_away(
    desk: Desk, meander: OrganisationId, cases: None, shown: Shown, qtbot: QtBot
) -> None:
    page = shown(meander)
    page.form.threshold.choice.set_value(3)
    page.form.threshold.reason.setPlainText("Half getypt")
    page.keep_drafts()
    again = shown(None)
    assert again.organisation_id == meander
    assert again.form.threshold.k == 3
    assert again.form.threshold.reason.text() == "Half getypt"
    assert "Dit is uw concept; het is nog niet vastgelegd." in said(again)
    click(again, "Concept weggooien")
    settle(again, qtbot)
    assert again.form.threshold.k == 5
    assert desk.drafts.kept(f"report_policy {meander}") is None
    again.keep_drafts()
    assert desk.drafts.kept(f"report_policy {meander}") is None


def test_recorded_draft_is_forgotten(
    desk: Desk, meander: OrganisationId, cases: None, shown: Shown, qtbot: QtBot
) -> None:
    page = shown(meander)
    page.form.threshold.choice.set_value(8)
    page.keep_drafts()
    settle(page, qtbot)
    click(page, "Afspraken vastleggen")
    assert desk.drafts.kept(f"report_policy {meander}") is None
    assert shown(meander).form.threshold.k == 8


def test_what_is_chosen_stays_when_something_else_changes(
    desk: Desk, meander: OrganisationId, cases: None, shown: Shown, qtbot: QtBot
) -> None:
    page = shown(meander)
    page.form.threshold.choice.set_value(8)
    page.refresh(frozenset({Concept.CASES}))
    page.show_organisation(meander, CameFrom.ORGANISATION)
    settle(page, qtbot)
    assert page.form.threshold.k == 8
    assert button(page, "Opdrachtgever").isVisible()
    page.hide()
    page.show()
    settle(page, qtbot)
    assert page.form.threshold.k == 8
    page.refresh(frozenset({Concept.LOG}))
    page.focus_search()


def test_what_was_recorded_elsewhere_is_shown(
    desk: Desk, meander: OrganisationId, shown: Shown, qtbot: QtBot
) -> None:
    page = shown(meander)
    desk.report_policies.keep(meander, ReportAgreement(k=6, column="gender"))
    page.refresh(frozenset({Concept.ANNUAL_REPORTS}))
    settle(page, qtbot)
    assert page.form.threshold.k == 6
    assert "Nu geldt: drempel 6, elk jaar tabellen, kolommen naar geslacht." in said(page)


def test_running_block_offers_the_day_after_it(
    desk: Desk, meander: OrganisationId, cases: None, shown: Shown, qtbot: QtBot
) -> None:
    desk.report_policies.keep(meander, ReportAgreement(valid_from=NEXT_YEAR, block_from=NEXT_YEAR))
    page = shown(meander)
    starts = page.form.years.start
    assert [starts.itemText(place) for place in range(starts.count())] == ["1 januari 2026"]
    assert "blokken van drie jaar vanaf 1 januari 2026" in words_on(page.form.history)
    page.form.years.month.set_value(9)
    settle(page, qtbot)
    assert "1 september 2026" not in [starts.itemText(at) for at in range(starts.count())]


def test_month_that_a_running_block_keeps_from_changing_is_explained(
    desk: Desk,
    meander: OrganisationId,
    shown: Shown,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk.report_policies.keep(meander, ReportAgreement(valid_from=NEXT_YEAR, block_from=NEXT_YEAR))
    desk.cases.register(CaseDraft(organisation_id=meander, registered_on=TODAY))
    monkeypatch.setattr(desk.report_policies, "_today", lambda: date(2026, 5, 1))
    page = shown(meander)
    assert page.preview.keep.isEnabled()
    page.form.years.month.set_value(9)
    settle(page, qtbot)
    assert not page.preview.keep.isEnabled()
    because = "Een afgesproken blok van drie jaar loopt tot en met 31 december 2028."
    assert any(because in each for each in said(page))
    assert because in page.preview.keep.toolTip()
    page.form.years.month.set_value(1)
    settle(page, qtbot)
    assert page.preview.keep.isEnabled()
    assert not any(because in each for each in said(page))
    assert page.preview.keep.toolTip() == ""


def test_archived_organisation_can_only_be_read(
    desk: Desk, meander: OrganisationId, shown: Shown
) -> None:
    desk.organisations.archive(meander)
    page = shown(meander)
    assert any("staat in het archief" in each for each in said(page))
    assert not page.preview.keep.isVisible()
    assert not page.form.threshold.choice.isEnabled()
    assert not page.form.splits.list.isEnabled()


def test_page_without_an_organisation_says_so(desk: Desk, shown: Shown) -> None:
    page = shown(None)
    assert "Geen opdrachtgever" in words_on(page)
    page.keep_drafts()
    page.refresh(frozenset(Concept))


def test_organisation_that_is_removed_meanwhile_leaves_nothing_behind(
    desk: Desk, meander: OrganisationId, shown: Shown, qtbot: QtBot
) -> None:
    page = shown(meander)
    desk.organisations.remove(meander)
    page.refresh(frozenset({Concept.ORGANISATIONS}))
    settle(page, qtbot)
    assert "Geen opdrachtgever" in words_on(page)


def test_back_leads_where_one_came_from(
    meander: OrganisationId, shown: Shown, qtbot: QtBot
) -> None:
    for came_from, name in (
        (CameFrom.REPORT, "Jaarverslag"),
        (CameFrom.ORGANISATION, "Opdrachtgever"),
    ):
        page = shown(meander, came_from)
        spy = QSignalSpy(page.back_wanted)
        click(page, name)
        assert [spy.at(at) for at in range(spy.count())] == [[came_from, meander]]


@pytest.mark.parametrize("size", [(900, 600), (1084, 800), (1724, 1080)])
def test_everything_has_a_name_and_fits(
    desk: Desk,
    meander: OrganisationId,
    cases: None,
    shown: Shown,
    qtbot: QtBot,
    size: tuple[int, int],
) -> None:
    long = "Onderdeel met een naam die veel te lang is om op één regel te passen, hoe breed ook"
    desk.organisations.add_unit(UnitDraft(organisation_id=meander, name=long, headcount=80))
    page = shown(meander)
    page.form.tables.lines["unit"].told.setChecked(True)
    page.form.splits.table.set_value("unit")
    page.resize(*size)
    settle(page, qtbot)
    assert nameless(page) == []
    inner = page.area.widget()
    assert inner is not None
    assert inner.minimumSizeHint().width() <= page.area.viewport().width()
    assert view_named(page, "Indeling").isVisibleTo(page)


def test_columns_are_previewed_one_by_one(
    desk: Desk, meander: OrganisationId, shown: Shown, qtbot: QtBot
) -> None:
    page = shown(meander)
    page.form.tables.lines["gender"].told.setChecked(True)
    page.form.tables.column.set_value("gender")
    settle(page, qtbot)
    assert replace(page.form.agreement(), valid_from=None).column == "gender"
    views = page.preview.findChildren(QAbstractItemView)
    assert views
    assert desk.report_policies.agreement(meander, calendar_year(2026)).column is None


def test_first_organisation_is_shown_when_none_was_before(
    desk: Desk, meander: OrganisationId, shown: Shown
) -> None:
    assert shown(None).organisation_id == meander


def test_words_that_do_not_fit_beside_the_figures_are_broken(qtbot: QtBot) -> None:
    rows = FigureRows("Soort contact")
    qtbot.addWidget(rows)
    labels = ("Melding", "Adviesvraag, signaal of consultatie")
    rows.resize(340, 300)
    rows.show()
    rows.show_lines([PreviewLine(label=each, own=1, printed=None) for each in labels])
    rows.view.executeDelayedItemsLayout()

    model = rows.view.model()
    short, long = (rows.view.visualRect(model.index(row, 0)).height() for row in range(2))

    assert long > short
    assert rows.view.height() == short + long
    rows.resize(600, 300)
    assert rows.view.height() == 2 * short
