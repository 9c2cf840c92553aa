from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from vpdesk.domain.cases import CaseId, CaseKind, ReporterId
from vpdesk.domain.counting import CountedCase, CountedIssue, figures_of, persons_in
from vpdesk.domain.organisations import OrganisationId, Unit, UnitId
from vpdesk.domain.periods import calendar_year
from vpdesk.domain.terms import Term, TermId, Vocabulary

PERIOD = calendar_year(2025)
TERMS = [
    Term(id=TermId(number), vocabulary=Vocabulary.CATEGORY, dutch=label, position=9 - number)
    for number, label in enumerate(("pesten", "intimidatie", "overig", "pesten"))
]
UNITS = [
    Unit(id=UnitId(number), organisation_id=OrganisationId(1), name=name)
    for number, name in enumerate(("Zorg", "Anatomie"))
]
OPTIONAL_TERMS = st.none() | st.sampled_from(TERMS)
OPTIONAL_UNITS = st.none() | st.sampled_from(UNITS)
ISSUES = st.builds(
    CountedIssue, category=OPTIONAL_TERMS, relation=OPTIONAL_TERMS, unit=OPTIONAL_UNITS
)
CASES = st.lists(
    st.builds(
        CountedCase,
        id=st.integers(1, 10**6).map(CaseId),
        reporter_id=st.integers(1, 4).map(ReporterId),
        registered_on=st.integers(0, 5).map(lambda days: date(2025, 1, 1) + timedelta(days=days)),
        sequence=st.integers(1, 10**6),
        kind=st.sampled_from(CaseKind),
        position=OPTIONAL_TERMS,
        gender=OPTIONAL_TERMS,
        unit=OPTIONAL_UNITS,
        outcome=OPTIONAL_TERMS,
        issues=st.lists(ISSUES, max_size=3).map(tuple),
        steps=st.frozensets(st.sampled_from(TERMS)),
        referral_kinds=st.frozensets(st.sampled_from(TERMS)),
        contacts=st.integers(0, 9),
    ),
    max_size=8,
    unique_by=lambda case: case.sequence,
)


@given(CASES)
def test_no_table_counts_more_than_there_is(cases: list[CountedCase]) -> None:
    figures = figures_of("Meander", PERIOD, cases)
    assert figures.cases == len(cases)
    assert figures.reporters == len({case.reporter_id for case in cases})
    assert figures.contacts == sum(case.contacts for case in cases)
    assert sum(figures.tables["kind"].values()) == figures.cases
    known = sum(issue.category is not None for case in cases for issue in case.issues)
    assert sum(figures.tables["category"].values()) == known <= figures.issues
    assert len(figures.tables) == 8
    for name, table in figures.tables.items():
        most = figures.issues if name == "category" else figures.cases
        assert all(0 < count <= most for count in table.values()), name


@given(CASES, st.randoms())
def test_the_order_of_cases_changes_nothing(cases: list[CountedCase], chance: object) -> None:
    shuffled = list(cases)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert persons_in(shuffled) == persons_in(cases)
    first, second = (figures_of("Meander", PERIOD, each) for each in (cases, shuffled))
    assert first == second
    assert [list(table) for table in first.tables.values()] == [
        list(table) for table in second.tables.values()
    ]


@given(CASES)
def test_every_reporter_is_one_person_with_all_that_was_done(cases: list[CountedCase]) -> None:
    persons = {person.reporter_id: person for person in persons_in(cases)}
    assert set(persons) == {case.reporter_id for case in cases}
    for case in cases:
        person = persons[case.reporter_id]
        assert case.steps <= person.steps
        assert case.referral_kinds <= person.referral_kinds
        assert {issue.category for issue in case.issues} - {None} <= person.categories
    for person in persons.values():
        own = [case for case in cases if case.reporter_id == person.reporter_id]
        first = min(own, key=lambda case: (case.registered_on, case.sequence))
        assert (person.kind, person.position) == (first.kind, first.position)
        assert (person.gender, person.outcome) == (first.gender, first.outcome)


def case_with(*issues: CountedIssue, unit: Unit | None = None) -> CountedCase:
    return CountedCase(
        id=CaseId(1),
        reporter_id=ReporterId(1),
        registered_on=date(2025, 1, 1),
        sequence=1,
        kind=CaseKind.REPORT,
        unit=unit,
        issues=issues,
    )


def test_a_case_counts_once_per_label() -> None:
    manager = CountedIssue(relation=TERMS[0], unit=UNITS[0])
    colleague = CountedIssue(relation=TERMS[1], unit=UNITS[1])
    figures = figures_of("Meander", PERIOD, [case_with(manager, manager, colleague)])
    assert figures.tables["relation"] == {"pesten": 1, "intimidatie": 1}
    assert figures.tables["unit"] == {"Anatomie": 1, "Zorg": 1}
    assert list(figures.tables["unit"]) == ["Anatomie", "Zorg"]


def test_the_unit_of_the_case_comes_before_those_of_its_issues() -> None:
    issue = CountedIssue(unit=UNITS[1])
    assert figures_of("M", PERIOD, [case_with(issue, unit=UNITS[0])]).tables["unit"] == {"Zorg": 1}
    (person,) = persons_in([case_with(issue, unit=UNITS[0])])
    assert person.unit == UNITS[0]
    (person,) = persons_in([case_with(CountedIssue(), issue)])
    assert person.unit == UNITS[1]


def test_terms_with_the_same_words_are_counted_together() -> None:
    issues = (CountedIssue(category=TERMS[0]), CountedIssue(category=TERMS[3]))
    assert figures_of("M", PERIOD, [case_with(*issues)]).tables["category"] == {"pesten": 2}
