"""What the adviser sees of a report in the making, and what is printed of it."""

from collections.abc import Callable
from datetime import date

import pytest

from tests.reports.reading import text_of
from tests.services.conftest import FindTerm
from vpdesk.domain.activities import ActivityDraft
from vpdesk.domain.cases import CaseDraft, CaseFacts, CaseId, CaseKind, IssueDraft
from vpdesk.domain.disclosure import exactly, less_than
from vpdesk.domain.edition_orders import EditionOrder
from vpdesk.domain.editions import EditionKind
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.domain.periods import Period, calendar_year, school_year
from vpdesk.domain.report_columns import TABLES, USUAL_TABLES, ReportOptions, ReportTexts
from vpdesk.domain.terms import TermDraft, Vocabulary
from vpdesk.reports.documents import write_document
from vpdesk.reports.twin import twin
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone

YEAR = calendar_year(2025)
NOBODY = OrganisationId(999)

Register = Callable[..., CaseId]


@pytest.fixture
def register(desk: Desk, term: FindTerm) -> Register:
    """Give a function that registers a case with a category, by its code."""

    def one(
        organisation_id: OrganisationId,
        category: str | None,
        *,
        on: date = date(2025, 3, 1),
        position: str | None = None,
        kind: CaseKind = CaseKind.REPORT,
    ) -> CaseId:
        draft = CaseDraft(organisation_id=organisation_id, registered_on=on)
        case_id = desk.cases.register(draft)
        category_id = term(Vocabulary.CATEGORY, category).id if category else None
        facts = CaseFacts(
            kind=kind,
            registered_on=on,
            position_id=term(Vocabulary.POSITION, position).id if position else None,
            issues=(IssueDraft(category_id=category_id),),
        )
        desk.cases.change_facts(case_id, facts)
        return case_id

    return one


def test_texts_are_kept_per_organisation_and_period(
    desk: Desk, organisation_id: OrganisationId, other_organisation_id: OrganisationId
) -> None:
    assert desk.annual_reports.texts(organisation_id, YEAR) == ReportTexts()
    texts = ReportTexts(observations="Wat opviel", recommendations=("Herhaal", "‘Vraag’"))
    desk.annual_reports.keep_texts(organisation_id, YEAR, texts)
    assert desk.annual_reports.texts(organisation_id, YEAR) == texts
    assert desk.annual_reports.texts(organisation_id, school_year(2025)) == ReportTexts()
    assert desk.annual_reports.texts(other_organisation_id, YEAR) == ReportTexts()


def test_options_are_kept_beside_the_texts(desk: Desk, organisation_id: OrganisationId) -> None:
    assert desk.annual_reports.options(organisation_id, YEAR) == ReportOptions()
    texts = ReportTexts(observations="Wat opviel")
    desk.annual_reports.keep_texts(organisation_id, YEAR, texts)
    options = ReportOptions(tables=frozenset({"category"}), earlier_periods=0)
    desk.annual_reports.keep_options(organisation_id, YEAR, options)
    assert desk.annual_reports.options(organisation_id, YEAR) == options
    assert desk.annual_reports.texts(organisation_id, YEAR) == texts
    unknown = ReportOptions(tables=frozenset({"category", "of later"}))
    desk.annual_reports.keep_options(organisation_id, YEAR, unknown)
    assert desk.annual_reports.options(organisation_id, YEAR).tables == {"category"}


def test_organisation_that_is_gone_has_no_report(desk: Desk) -> None:
    reports = desk.annual_reports
    with pytest.raises(Gone):
        reports.compose(NOBODY, YEAR)
    with pytest.raises(Gone):
        reports.columns(NOBODY, YEAR)
    with pytest.raises(Gone):
        reports.keep_texts(NOBODY, YEAR, ReportTexts())
    with pytest.raises(Gone):
        reports.keep_options(NOBODY, YEAR, ReportOptions())


def test_columns_show_both_numbers_side_by_side(
    desk: Desk, organisation_id: OrganisationId, register: Register
) -> None:
    for category in ["bullying"] * 7 + ["discrimination"] * 3 + [None] * 2:
        register(organisation_id, category)
    columns = desk.annual_reports.columns(organisation_id, YEAR)
    assert (columns.own_total, columns.printed_total, columns.k) == (12, exactly(12), 5)
    assert {table.variable for table in columns.tables} == USUAL_TABLES
    categories = next(table for table in columns.tables if table.variable == "category")
    rows = {row.label: (row.own, row.printed) for row in categories.rows}
    assert rows["pesten"] == (7, exactly(7))
    assert rows["discriminatie"] == (3, less_than(5))
    assert rows["overig of nog niet duidelijk"] == (2, None)
    english = desk.annual_reports.columns(organisation_id, YEAR, language="en")
    labels = {row.label for table in english.tables for row in table.rows}
    assert {"bullying", "other or not clear yet"} <= labels


def test_every_own_number_leads_to_its_cases(
    desk: Desk,
    organisation_id: OrganisationId,
    other_organisation_id: OrganisationId,
    register: Register,
) -> None:
    for category in ("bullying", "bullying", "discrimination", None):
        register(organisation_id, category, position="employee" if category else None)
    register(organisation_id, "bullying", on=date(2024, 12, 31))
    register(other_organisation_id, "bullying", kind=CaseKind.CONSULTATION)
    options = ReportOptions(tables=frozenset(TABLES))
    desk.annual_reports.keep_options(organisation_id, YEAR, options)
    columns = desk.annual_reports.columns(organisation_id, YEAR)
    assert [table.variable for table in columns.tables] == list(TABLES)
    for table in columns.tables:
        for row in table.rows:
            behind = desk.annual_reports.cases_behind(
                organisation_id, YEAR, variable=table.variable, keys=row.keys
            )
            assert len(behind) == row.own, (table.variable, row.label)
            assert {case.organisation_id for case in behind} <= {organisation_id}


def test_case_moved_to_another_year_is_not_taken_for_its_namesake(
    desk: Desk, organisation_id: OrganisationId, register: Register
) -> None:
    moved = register(organisation_id, "bullying", on=date(2024, 5, 1))
    register(organisation_id, "discrimination", on=date(2025, 5, 2))
    facts = desk.cases.facts(moved)
    desk.cases.change_facts(
        moved, CaseFacts(kind=facts.kind, registered_on=date(2025, 5, 1), issues=facts.issues)
    )
    (case,) = desk.annual_reports.cases_behind(
        organisation_id, YEAR, variable="category", keys=frozenset({"bullying"})
    )
    assert case.id == moved


def test_report_holds_texts_activities_and_the_name_of_the_adviser(
    desk: Desk, organisation_id: OrganisationId, term: FindTerm
) -> None:
    desk.settings.put("adviser_name", "Praktijk Omzien")
    texts = ReportTexts(observations="Wat opviel", recommendations=("Herhaal",))
    desk.annual_reports.keep_texts(organisation_id, YEAR, texts)
    for what, kind, minutes, people in (
        ("a", "training", 0, None),
        ("b", "advice", 90, None),
        ("c", "information", 60, 12),
        ("d", "information", 30, 8),
    ):
        desk.activities.add(
            ActivityDraft(
                organisation_id=organisation_id,
                on=date(2025, 2, 1),
                kind_id=term(Vocabulary.ACTIVITY_KIND, kind).id,
                what=what,
                minutes=minutes,
                participants=people,
            )
        )
    report = desk.annual_reports.compose(organisation_id, YEAR)
    assert (report.observations, report.recommendations) == ("Wat opviel", ("Herhaal",))
    assert (report.organisation, report.adviser) == ("Hogeschool Meander", "Praktijk Omzien")
    assert [(a.kind, a.count, a.participants, a.minutes) for a in report.activities] == [
        ("voorlichting", 2, 20, 90),
        ("beleidsadvies", 1, None, None),
        ("training", 1, None, None),
    ]
    english = desk.annual_reports.compose(organisation_id, YEAR, language="en")
    assert english.activities[0].kind == term(Vocabulary.ACTIVITY_KIND, "information").english


@pytest.mark.parametrize(
    ("since", "chosen", "titles"),
    [
        (None, None, []),
        (date(2025, 3, 1), None, []),
        (date(2024, 12, 31), None, ["2024"]),
        (date(2015, 1, 1), None, ["2024", "2023"]),
        (date(2015, 1, 1), 3, ["2024", "2023", "2022"]),
        (date(2015, 1, 1), 9, ["2024", "2023", "2022"]),
        (date(2015, 1, 1), 0, []),
        (None, 1, ["2024"]),
        (date(2015, 1, 1), -1, []),
    ],
)
def test_earlier_periods_stand_beside_this_one(
    desk: Desk,
    register: Register,
    since: date | None,
    chosen: int | None,
    titles: list[str],
) -> None:
    organisation_id = desk.organisations.add(OrganisationDraft(name="Stichting", since=since))
    for _ in range(6):
        register(organisation_id, "bullying", on=date(2024, 5, 1))
    if chosen is not None:
        options = ReportOptions(earlier_periods=chosen)
        desk.annual_reports.keep_options(organisation_id, YEAR, options)
    report = desk.annual_reports.compose(organisation_id, YEAR)
    assert [earlier.title for earlier in report.earlier] == titles
    assert report.view.total == less_than(5)
    expected = [exactly(6) if title == "2024" else less_than(5) for title in titles]
    assert [earlier.view.total for earlier in report.earlier] == expected


def test_report_in_the_making_is_shown_page_by_page(
    desk: Desk, organisation_id: OrganisationId
) -> None:
    order = EditionOrder(kind=EditionKind.ANNUAL, organisation_id=organisation_id, period=YEAR)
    pdf = desk.editions.preview(order)
    assert "Jaarverslag 2025" in text_of(pdf)
    pages = list(desk.annual_reports.page_images(pdf, 200))
    assert pages
    assert all(page.width == 200 for page in pages)
    name = desk.editions.file_name(order)
    assert name == "Jaarverslag 2025 – Hogeschool Meander.pdf"


def test_own_word_that_is_a_code_of_ours_stays_a_row_of_its_own(
    desk: Desk, organisation_id: OrganisationId, register: Register
) -> None:
    words = {
        Vocabulary.CATEGORY: ("bullying", "Unknown"),
        Vocabulary.POSITION: ("employee", "unknown"),
        Vocabulary.STEP: ("listening",),
    }
    for vocabulary, labels in words.items():
        for label in labels:
            draft = TermDraft(vocabulary=vocabulary, dutch=label, organisation_id=organisation_id)
            desk.terms.add(draft)
    register(organisation_id, "bullying", position="employee")
    columns = desk.annual_reports.columns(organisation_id, YEAR)
    own = {(table.variable, row.label): row.own for table in columns.tables for row in table.rows}
    assert (own["category", "pesten"], own["category", "bullying"]) == (1, 0)
    assert (own["reporter_position", "medewerker"], own["reporter_position", "employee"]) == (1, 0)


def test_same_people_in_another_order_give_the_same_bytes(desk: Desk, register: Register) -> None:
    categories = ["bullying"] * 7 + ["discrimination"] * 5 + [None]
    written = []
    for month, order in ((1, categories), (2, categories[::-1])):
        organisation_id = desk.organisations.add(OrganisationDraft(name="Stichting"))
        for category in order:
            register(organisation_id, category, on=date(2025, month, 1))
        report = desk.annual_reports.compose(organisation_id, YEAR)
        written.append((write_document(report), twin(report)))
        desk.organisations.change(organisation_id, OrganisationDraft(name=f"Van maand {month}"))
    assert written[0] == written[1]


def test_period_may_be_any_days(desk: Desk, organisation_id: OrganisationId) -> None:
    days = Period(date(2024, 2, 29), date(2025, 2, 28))
    options = ReportOptions(earlier_periods=1)
    desk.annual_reports.keep_options(organisation_id, days, options)
    report = desk.annual_reports.compose(organisation_id, days)
    assert (report.start, report.end) == (days.start, days.end)
    assert [earlier.title for earlier in report.earlier] == ["28-02-2023 t/m 28-02-2024"]
