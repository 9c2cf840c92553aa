"""For a small employer the tables come after three years together."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.fixtures import TODAY
from tests.ui.annual_report.conftest import Practice, make_page, settle, table, take_over
from tests.ui.annual_report.test_issuing import issue
from vpdesk.domain.editions import EditionKind
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period, calendar_year
from vpdesk.domain.report_columns import ReportTexts
from vpdesk.domain.report_policies import ReportAgreement
from vpdesk.services.desk import Desk
from vpdesk.ui.annual_report.contents_dialog import ContentsDialog
from vpdesk.ui.annual_report.issuing.foreseen_words import afterwards_words
from vpdesk.ui.annual_report.page import AnnualReportPage

FIRST = date(2026, 1, 1)
BLOCK = Period(FIRST, date(2028, 12, 31))
LAST = calendar_year(2028)


@pytest.fixture
def days() -> list[date]:
    """Hold the day that it is; the last one counts."""
    return [TODAY]


@pytest.fixture
def today(days: list[date]) -> Callable[[], date]:
    return lambda: days[-1]


@pytest.fixture
def small(desk: Desk, practice: Practice, days: list[date], tmp_path: Path) -> OrganisationId:
    """Agree on blocks from 2026 on, and let the three years pass with seven reporters each."""
    desk.report_policies.keep(practice.seven, ReportAgreement(valid_from=FIRST, block_from=FIRST))
    days.append(date(2029, 1, 12))
    for year in (2026, 2027, 2028):
        take_over(desk, tmp_path, "Waterschap De Beken", 7, year)
    return practice.seven


def shown_block(desk: Desk, organisation_id: OrganisationId, qtbot: QtBot) -> AnnualReportPage:
    page = make_page(desk, qtbot)
    page.show_organisation(organisation_id)
    page.left.choice.choose(organisation_id, LAST)
    page.left.output.choose_kind(EditionKind.BLOCK)
    settle(page, qtbot)
    return page


def test_a_block_has_figures_texts_and_tables_of_its_own(
    desk: Desk, small: OrganisationId, qtbot: QtBot
) -> None:
    year = ReportTexts(observations="Dit gaat over een jaar.")
    desk.annual_reports.keep_texts(small, LAST, year)
    page = shown_block(desk, small, qtbot)
    edit = page.left.texts._form.observations_edit
    assert edit.text() == ""
    assert not page.left.figure_periods.isVisible()
    assert [line.own for line in table(page, "Reporters").lines()] == [21]
    QTest.keyClicks(edit, "Het beeld is rustig.")
    settle(page, qtbot)
    assert desk.annual_reports.texts(small, BLOCK).observations == "Het beeld is rustig."
    assert desk.annual_reports.texts(small, LAST) == year
    page.left.contents_button.click()
    (contents,) = page.findChildren(ContentsDialog)
    assert contents._where == (small, BLOCK)
    contents.dialog.reject()
    issue(page, qtbot)
    edition, *_ = desk.editions.list(small)
    assert (edition.kind, edition.period) == (EditionKind.BLOCK, BLOCK)
    assert page.left.pill.text() == "Issued on 12-01-2029"
    page.left.output.choose_kind(EditionKind.ANNUAL)
    settle(page, qtbot)
    assert edit.text() == "Dit gaat over een jaar."
    assert [line.own for line in table(page, "Reporters").lines()] == [7]


def test_a_block_that_runs_says_when_its_report_can_leave(
    desk: Desk, small: OrganisationId, days: list[date], qtbot: QtBot
) -> None:
    days.append(date(2027, 2, 1))
    page = make_page(desk, qtbot)
    page.show_organisation(small)
    page.left.choice.choose(small, calendar_year(2026))
    page.left.output.choose_kind(EditionKind.BLOCK)
    settle(page, qtbot)
    assert page.left.state.text() == (
        "These years run until 31-12-2028. After that their report can leave the vault."
    )
    assert not page.left.issue_button.isVisible()


def test_what_becomes_possible_is_the_same_for_both_reports() -> None:
    assert afterwards_words(EditionKind.BLOCK) == afterwards_words(EditionKind.ANNUAL)
    assert "destroyed" not in afterwards_words(EditionKind.INTERIM)
