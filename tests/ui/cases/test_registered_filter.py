"""What a picture leads to: cases of some kinds that began within a period, as one chip."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.fixtures import TODAY
from tests.ui.cases.conftest import Practice
from vpdesk.domain.cases import RUNNING, CaseFilter, CaseKind
from vpdesk.domain.periods import Period, calendar_year, month_of
from vpdesk.domain.pictures import ADVICE, REPORTS, SIGNALS, behind_period
from vpdesk.domain.terms import TermDraft, TermId, Vocabulary
from vpdesk.services.desk import Desk
from vpdesk.ui.cases.page import CasesPage

pytestmark = pytest.mark.usefixtures("dutch")


def labels(page: CasesPage) -> list[str]:
    return [each.text() for each in page.list.findChildren(QLabel) if each.isVisible()]


def test_a_month_of_reports_is_a_chip_that_can_be_cleared(page: CasesPage) -> None:
    chip = page.list.filter.registered_chip
    assert not chip.isVisible()
    wanted = behind_period(month_of(date(2025, 3, 3)), REPORTS)
    page.apply_filter(wanted)
    shown = page.list.filter.filter
    assert (shown.kinds, shown.registered) == (wanted.kinds, wanted.registered)
    assert shown.statuses == frozenset()
    assert chip.isVisible()
    assert chip.text() == "Meldingen · maart 2025"
    assert "onder ‘Meldingen · maart 2025’" in page.list.filter.in_words()
    assert page.list.view.model().rowCount() == 0
    QTest.keyClick(chip, Qt.Key.Key_Backspace)
    assert not chip.isVisible()
    shown = page.list.filter.filter
    assert (shown.kinds, shown.registered) == (frozenset(), None)
    assert page.list.view.model().rowCount() > 0


def test_cases_of_the_period_are_counted_as_found(page: CasesPage) -> None:
    page.apply_filter(behind_period(calendar_year(TODAY.year), frozenset()))
    count = page.list.view.model().rowCount()
    assert count > 0
    assert f"{count} gevonden" in labels(page)
    assert page.list.filter.registered_chip.text() == f"Zaken · {TODAY.year}"


def test_kinds_and_periods_have_words(page: CasesPage) -> None:
    chip = page.list.filter.registered_chip
    school = Period(date(2024, 9, 1), date(2025, 8, 31))
    page.apply_filter(behind_period(school, SIGNALS))
    assert chip.text() == "Signalen · 2024/2025"
    page.apply_filter(behind_period(Period(date(2025, 1, 6), date(2025, 2, 7)), ADVICE))
    assert chip.text() == "Adviesvragen · 06-01-2025 – 07-02-2025"
    page.apply_filter(CaseFilter(kinds=frozenset({CaseKind.REPORT})))
    assert chip.text() == "Meldingen"
    page.apply_filter(CaseFilter())
    assert not chip.isVisible()


def test_clearing_all_filters_clears_the_period_too(page: CasesPage) -> None:
    page.apply_filter(behind_period(month_of(date(2020, 1, 1)), REPORTS))
    page.list.clear_button.click()
    assert page.list.filter.filter.registered is None
    assert page.list.filter.filter.statuses == RUNNING
    assert not page.list.filter.registered_chip.isVisible()


def test_a_category_of_an_organisation_is_named_in_its_chip(
    page: CasesPage, desk: Desk, practice: Practice
) -> None:
    own = desk.terms.add(
        TermDraft(
            vocabulary=Vocabulary.CATEGORY,
            dutch="roddelen",
            organisation_id=practice.organisations["Linde"],
        )
    )
    page.apply_filter(CaseFilter(category_id=own))
    assert page.list.filter.category_chip.text() == "Roddelen"
    page.apply_filter(CaseFilter(category_id=TermId(99999)))
    assert page.list.filter.category_chip.text() == "Categorie"
