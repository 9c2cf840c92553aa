"""What reports tell is agreed before there is anything to tell, and stays as it was."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from tests.fixtures import TODAY
from tests.services.conftest import FindTerm
from vpdesk.domain.cases import CaseDraft, CaseFacts, CaseKind, IssueDraft
from vpdesk.domain.disclosure import at_least, exactly, less_than
from vpdesk.domain.edition_orders import EditionOrder, OlderReportDraft
from vpdesk.domain.editions import EditionKind
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId, UnitDraft
from vpdesk.domain.periods import Period, calendar_year, school_year
from vpdesk.domain.report_columns import USUAL_TABLES, ReportOptions, ReportTable
from vpdesk.domain.report_policies import ReportAgreement, TableAgreement
from vpdesk.domain.report_policy_rules import AgreementProblem
from vpdesk.domain.terms import Vocabulary
from vpdesk.services.annual_reports.accused_warnings import warnings_in
from vpdesk.services.annual_reports.counting import count_people
from vpdesk.services.annual_reports.policy_starters import starter_for, starters
from vpdesk.services.annual_reports.report_policy import lists_of
from vpdesk.services.desk import Desk
from vpdesk.services.errors import (
    AgreementRefused,
    AgreementTooLate,
    BlockNotOver,
    Gone,
    TooLateBecause,
)
from vpdesk.services.progress import finish

NOBODY = OrganisationId(999)
NEXT_YEAR = date(2026, 1, 1)
HIGHER = ReportAgreement(valid_from=NEXT_YEAR, k=7)

Register = Callable[..., None]


@pytest.fixture
def register(desk: Desk, organisation_id: OrganisationId, term: FindTerm) -> Register:
    """Give a function that registers cases with a relation to an accused."""

    def some(
        number: int, relation: str = "manager", *, on: date = date(2024, 3, 1), accused: str = ""
    ) -> None:
        for _ in range(number):
            case_id = desk.cases.register(
                CaseDraft(organisation_id=organisation_id, registered_on=on)
            )
            about = IssueDraft(relation_id=term(Vocabulary.RELATION, relation).id, accused=accused)
            desk.cases.change_facts(
                case_id, CaseFacts(kind=CaseKind.REPORT, registered_on=on, issues=(about,))
            )

    return some


def told(desk: Desk, organisation_id: OrganisationId, variable: str) -> ReportTable:
    agreement = desk.report_policies.current(organisation_id)
    made = desk.report_policies.preview(organisation_id, agreement, language="nl")
    return next(table for table in made.columns.tables if table.variable == variable)


def test_without_an_agreement_the_usual_one_holds(
    desk: Desk, organisation_id: OrganisationId
) -> None:
    usual = desk.report_policies.agreement(organisation_id, calendar_year(2025))
    assert usual == ReportAgreement()
    assert (usual.k, usual.block_from, usual.column, usual.year_starts) == (5, None, None, 1)
    assert usual.usual == USUAL_TABLES
    assert desk.report_policies.versions(organisation_id) == ()


def test_agreement_holds_for_the_periods_from_its_day_on(
    desk: Desk, organisation_id: OrganisationId, other_organisation_id: OrganisationId
) -> None:
    policies = desk.report_policies
    made = policies.keep(organisation_id, HIGHER)
    assert made == replace(HIGHER, version=1, made_on=TODAY)
    assert policies.agreement(organisation_id, calendar_year(2026)) == made
    assert policies.agreement(organisation_id, calendar_year(2027)) == made
    assert policies.agreement(organisation_id, calendar_year(2025)) == ReportAgreement()
    begun = Period(date(2025, 7, 1), date(2026, 6, 30))
    assert policies.agreement(organisation_id, begun) == ReportAgreement(k=7)
    assert policies.agreement(other_organisation_id, calendar_year(2026)) == ReportAgreement()
    assert policies.current(organisation_id) == ReportAgreement()


def test_later_version_replaces_an_earlier_one_from_its_own_day_on(
    desk: Desk, organisation_id: OrganisationId
) -> None:
    policies = desk.report_policies
    first = policies.keep(organisation_id, replace(HIGHER, valid_from=date(2027, 1, 1)))
    second = policies.keep(organisation_id, HIGHER)
    assert (first.version, second.version) == (1, 2)
    assert policies.agreement(organisation_id, calendar_year(2027)) == second
    assert policies.versions(organisation_id) == (second, first)


def test_everything_that_was_agreed_comes_back_as_it_was(
    desk: Desk, organisation_id: OrganisationId
) -> None:
    agreement = ReportAgreement(
        valid_from=date(2026, 9, 1),
        k=4,
        reason="Kleine school, één locatie",
        year_starts=9,
        block_from=date(2026, 9, 1),
        column="gender",
        tables=(
            TableAgreement(variable="gender", k=6, tree=(("female", "male"), ("other", "x"))),
            TableAgreement(variable="steps"),
        ),
    )
    made = desk.report_policies.keep(organisation_id, agreement)
    assert desk.report_policies.versions(organisation_id) == (made,)
    assert replace(made, made_on=None) == agreement


def test_nothing_is_agreed_about_years_with_cases(
    desk: Desk, organisation_id: OrganisationId, register: Register
) -> None:
    register(1, on=date(2025, 2, 1))
    for start in (date(2025, 1, 1), date(2024, 1, 1), None):
        with pytest.raises(AgreementTooLate) as refused:
            desk.report_policies.keep(organisation_id, replace(HIGHER, valid_from=start))
        assert refused.value.because is TooLateBecause.CASES
    assert desk.report_policies.versions(organisation_id) == ()
    starts = desk.report_policies.starts(organisation_id, 1)
    assert starts == (NEXT_YEAR, date(2027, 1, 1), date(2028, 1, 1))


def test_running_year_without_cases_can_still_be_agreed_about(
    desk: Desk, organisation_id: OrganisationId, register: Register
) -> None:
    register(1, on=date(2024, 12, 31))
    desk.report_policies.keep(organisation_id, replace(HIGHER, valid_from=date(2025, 1, 1)))
    assert desk.report_policies.agreement(organisation_id, calendar_year(2025)).k == 7


def test_empty_organisation_can_be_agreed_about_from_the_beginning(
    desk: Desk, organisation_id: OrganisationId
) -> None:
    starts = desk.report_policies.starts(organisation_id, 9)
    assert starts == (None, *(date(year, 9, 1) for year in range(2025, 2029)))
    desk.report_policies.keep(organisation_id, replace(HIGHER, valid_from=None))
    assert desk.report_policies.agreement(organisation_id, calendar_year(2020)).k == 7


def test_nothing_is_agreed_about_what_was_told(desk: Desk, organisation_id: OrganisationId) -> None:
    other = desk.organisations.add(OrganisationDraft(name="Waterschap De Beken"))
    desk.editions.add_older(
        OlderReportDraft(
            organisations=(organisation_id, other),
            period=calendar_year(2024),
            made_on=TODAY,
            total=exactly(12),
        )
    )
    for each in (organisation_id, other):
        for start in (date(2024, 1, 1), None):
            with pytest.raises(AgreementTooLate) as refused:
                desk.report_policies.keep(each, replace(HIGHER, valid_from=start))
            assert refused.value.because is TooLateBecause.TOLD
        desk.report_policies.keep(each, replace(HIGHER, valid_from=date(2025, 1, 1)))


def test_block_of_years_is_not_cut_in_two(desk: Desk, organisation_id: OrganisationId) -> None:
    policies = desk.report_policies
    policies.keep(organisation_id, replace(HIGHER, block_from=NEXT_YEAR))
    with pytest.raises(BlockNotOver) as refused:
        policies.keep(organisation_id, replace(HIGHER, valid_from=date(2027, 1, 1)))
    assert refused.value.until == date(2028, 12, 31)
    assert date(2027, 1, 1) not in policies.starts(organisation_id, 1)
    assert policies.starts(organisation_id, 1)
    policies.keep(organisation_id, replace(HIGHER, valid_from=date(2029, 1, 1)))
    policies.keep(organisation_id, HIGHER)


def test_what_no_report_can_be_made_of_is_refused(
    desk: Desk, organisation_id: OrganisationId
) -> None:
    with pytest.raises(AgreementRefused) as refused:
        desk.report_policies.keep(organisation_id, replace(HIGHER, k=2))
    assert refused.value.problem is AgreementProblem.THRESHOLD_OUT_OF_RANGE
    with pytest.raises(AgreementRefused):
        desk.report_policies.preview(organisation_id, replace(HIGHER, k=2), language="nl")


def test_organisation_that_is_gone_has_no_agreement(desk: Desk) -> None:
    for ask in (
        lambda: desk.report_policies.keep(NOBODY, HIGHER),
        lambda: desk.report_policies.preview(NOBODY, HIGHER, language="nl"),
        lambda: desk.report_policies.starters(NOBODY),
    ):
        with pytest.raises(Gone):
            ask()


def test_starter_of_the_own_sector_goes_first(desk: Desk) -> None:
    school = desk.organisations.add(OrganisationDraft(name="School", sector="education"))
    codes = [each.code for each in desk.report_policies.starters(school)]
    assert codes[:2] == ["education", "usual"]
    assert sorted(codes) == sorted(each.code for each in starters())
    assert starter_for("unheard of").code == "usual"
    assert {each.label("nl") for each in starters()} != {each.label("en") for each in starters()}


def test_preview_tells_last_year_as_it_would_be_printed(
    desk: Desk, organisation_id: OrganisationId, register: Register
) -> None:
    register(7)
    register(6, "colleague")
    register(9, on=date(2025, 3, 1))
    usual = ReportAgreement()
    made = desk.report_policies.preview(organisation_id, usual, language="nl")
    assert made.period == calendar_year(2024)
    assert (made.columns.own_total, made.columns.printed_total) == (13, exactly(13))
    assert made.numbers == 2 < made.rows
    higher = desk.report_policies.preview(organisation_id, replace(usual, k=7), language="nl")
    assert (higher.numbers, higher.rows) == (0, made.rows)


def test_preview_of_a_block_is_about_three_years(
    desk: Desk, organisation_id: OrganisationId, register: Register
) -> None:
    for year in (2022, 2023, 2024):
        register(4, on=date(year, 5, 1))
    block = replace(HIGHER, k=5, block_from=NEXT_YEAR)
    made = desk.report_policies.preview(organisation_id, block, language="nl")
    assert made.period == Period(date(2022, 1, 1), date(2024, 12, 31))
    assert made.columns.printed_total == exactly(12)


def test_year_within_a_block_tells_two_classes_only(
    desk: Desk, organisation_id: OrganisationId, register: Register
) -> None:
    made = replace(HIGHER, k=5, valid_from=None, block_from=date(2024, 1, 1))
    desk.report_policies.keep(organisation_id, made)
    register(9)
    columns = desk.annual_reports.columns
    year = columns(organisation_id, calendar_year(2024))
    assert year.printed_total == less_than(10)
    assert not [r for t in year.tables for r in t.rows if r.printed]
    register(1)
    assert columns(organisation_id, calendar_year(2024)).printed_total == at_least(10)
    rolling = Period(date(2023, 1, 1), date(2025, 12, 31))
    assert columns(organisation_id, rolling).printed_total == at_least(10)
    later = Period(date(2025, 1, 1), date(2027, 12, 31))
    assert columns(organisation_id, later).printed_total == less_than(10)
    block = Period(date(2024, 1, 1), date(2026, 12, 31))
    assert columns(organisation_id, block).printed_total == exactly(10)


def test_report_leaves_out_of_the_agreement_and_adds_nothing(
    desk: Desk, organisation_id: OrganisationId, register: Register
) -> None:
    tables = (TableAgreement(variable="relation", k=8), TableAgreement(variable="gender"))
    desk.report_policies.keep(organisation_id, ReportAgreement(k=6, tables=tables))
    register(7)
    register(6, "colleague")
    year = calendar_year(2024)
    reports = desk.annual_reports
    assert reports.options(organisation_id, year).tables == {"relation", "gender"}
    assert reports.agreed_tables(organisation_id, year) == {"relation", "gender"}
    everything = ReportOptions(tables=USUAL_TABLES)
    reports.keep_options(organisation_id, year, everything)
    assert reports.options(organisation_id, year).tables == {"relation"}
    columns = reports.columns(organisation_id, year)
    assert columns.k == 6
    assert [(table.variable, table.k) for table in columns.tables] == [("relation", 8)]


def test_small_units_are_told_together(
    desk: Desk, organisation_id: OrganisationId, register: Register
) -> None:
    large, small, part = (
        desk.organisations.add_unit(
            UnitDraft(organisation_id=organisation_id, name=name, headcount=headcount)
        )
        for name, headcount in (("Noord", 80), ("Zuid", 20), ("Oost", None))
    )
    on = date(2024, 4, 1)
    for unit in [large] * 6 + [small] * 3 + [part] * 2 + [None]:
        case_id = desk.cases.register(CaseDraft(organisation_id=organisation_id, registered_on=on))
        desk.cases.change_facts(
            case_id, CaseFacts(kind=CaseKind.REPORT, registered_on=on, unit_id=unit)
        )
    rows = {row.label: row.own for row in told(desk, organisation_id, "unit").rows}
    assert rows["Noord"] == 6
    assert rows["overige onderdelen"] == 5
    assert rows["onbekend"] == 1
    assert "Zuid" not in " ".join(rows)


def test_number_about_one_accused_person_asks_for_a_second_thought(
    desk: Desk, organisation_id: OrganisationId, register: Register
) -> None:
    register(6, accused="Valk")
    register(5, "colleague", accused="Uil")
    register(1, "colleague", accused="Ekster")
    register(1, "colleague")
    year = calendar_year(2024)
    columns = desk.annual_reports.columns(organisation_id, year)
    warnings = desk.annual_reports.accused_warnings(organisation_id, year, columns)
    assert [(each.variable, each.label, each.accused) for each in warnings] == [
        ("relation", "leidinggevende", 1)
    ]


def test_late_case_is_warned_of_where_its_reporter_counts(
    desk: Desk, organisation_id: OrganisationId, register: Register
) -> None:
    last, year = calendar_year(2024), calendar_year(2025)
    order = EditionOrder(kind=EditionKind.ANNUAL, organisation_id=organisation_id, period=last)
    finish(desk.editions.issue(order))
    register(6, accused="Valk", on=date(2024, 3, 1))
    for accused in ("Uil", "Ekster", "Mus"):
        register(2, "colleague", accused=accused, on=date(2025, 3, 1))
    columns = desk.annual_reports.columns(organisation_id, year)
    warnings = desk.annual_reports.accused_warnings(organisation_id, year, columns)
    assert [(each.label, each.accused) for each in warnings] == [("leidinggevende", 1)]


def test_reporter_whose_case_was_destroyed_may_be_about_anybody(
    desk: Desk, organisation_id: OrganisationId, register: Register
) -> None:
    register(6, accused="Valk")
    register(6, "colleague", accused="Uil")
    year = calendar_year(2024)
    columns = desk.annual_reports.columns(organisation_id, year)
    assert len(desk.annual_reports.accused_warnings(organisation_id, year, columns)) == 2
    with desk.editions._database.reading() as tx:
        lists = lists_of(tx, organisation_id, year, tx.editions.all())
        counted = count_people(tx, organisation_id, year, lists=lists, editions=())
    gone = replace(counted, cases=dict.fromkeys(counted.cases, frozenset()))
    assert warnings_in(columns, gone, {}) == ()


def test_second_thought_is_about_the_column_it_stands_in(
    desk: Desk, organisation_id: OrganisationId, term: FindTerm
) -> None:
    desk.report_policies.keep(organisation_id, ReportAgreement(column="gender"))
    on = date(2024, 3, 1)
    genders = ["female", "male", "other", "unknown"]
    for number in range(40):
        gender = genders[number // 10]
        relation = "manager" if number % 2 else "colleague"
        alias = "Valk" if gender == "male" else f"Mus {number}"
        case_id = desk.cases.register(CaseDraft(organisation_id=organisation_id, registered_on=on))
        about = IssueDraft(relation_id=term(Vocabulary.RELATION, relation).id, accused=alias)
        desk.cases.change_facts(
            case_id,
            CaseFacts(
                kind=CaseKind.REPORT,
                registered_on=on,
                gender_id=term(Vocabulary.GENDER, gender).id,
                issues=(about,),
            ),
        )
    year = calendar_year(2024)
    options = ReportOptions(tables=frozenset({"gender", "relation"}))
    desk.annual_reports.keep_options(organisation_id, year, options)
    columns = desk.annual_reports.columns(organisation_id, year)
    warnings = desk.annual_reports.accused_warnings(organisation_id, year, columns)
    assert {each.column for each in warnings} == {"man"}
    assert {each.accused for each in warnings} == {1}


def test_school_year_is_reported_on_from_september(
    desk: Desk, organisation_id: OrganisationId, register: Register
) -> None:
    register(5, on=date(2024, 10, 1))
    made = desk.report_policies.preview(
        organisation_id, replace(HIGHER, valid_from=None, year_starts=9, k=5), language="nl"
    )
    assert made.period == school_year(2024)
    assert made.columns.printed_total == exactly(5)
