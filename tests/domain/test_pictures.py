from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from vpdesk.domain.cases import CaseKind
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period, calendar_year, month_of, school_year
from vpdesk.domain.pictures import (
    ContractHours,
    FollowUpsAhead,
    Pictures,
    PictureSpan,
    cases_in,
    categories_over,
    follow_ups_ahead,
    last_months,
    last_years,
    periods_of,
    weeks_ahead,
)
from vpdesk.domain.terms import Term, TermId, Vocabulary

FRIDAY = date(2025, 11, 21)
days = st.dates(date(1995, 1, 1), date(2090, 12, 31))


def category(key: int, parent: int | None = None, *, heading: bool = False) -> Term:
    return Term(
        id=TermId(key),
        vocabulary=Vocabulary.CATEGORY,
        dutch=f"Aard {key}",
        parent_id=None if parent is None else TermId(parent),
        heading=heading,
    )


def hours(minutes: int, agreed: int | None) -> ContractHours:
    return ContractHours(
        organisation_id=OrganisationId(1), name="Meander", minutes=minutes, agreed_minutes=agreed
    )


@given(days, st.integers(1, 40))
def test_months_follow_each_other_up_to_that_of_today(today: date, count: int) -> None:
    months = last_months(today, count)
    assert len(months) == count
    assert months[-1] == month_of(today)
    for earlier, later in pairwise(months):
        assert later.start == earlier.end + timedelta(days=1)
        assert later == month_of(later.start)


@given(days, st.integers(1, 12))
def test_reporting_years_follow_each_other_up_to_the_running_one(today: date, starts: int) -> None:
    years = last_years(today, 5, starts)
    assert len(years) == 5
    assert today in years[-1]
    assert {year.start.month for year in years} == {starts}
    for earlier, later in pairwise(years):
        assert later.start == earlier.end + timedelta(days=1)


def test_years_are_those_people_know() -> None:
    assert last_years(FRIDAY, 2) == (calendar_year(2024), calendar_year(2025))
    assert last_years(FRIDAY, 2, 9) == (school_year(2024), school_year(2025))
    assert last_years(date(2025, 8, 31), 1, 9) == (school_year(2024),)


@given(days, st.integers(1, 12))
def test_weeks_end_on_sunday_and_the_first_begins_today(today: date, count: int) -> None:
    weeks = weeks_ahead(today, count)
    assert len(weeks) == count
    assert weeks[0].start == today
    assert {week.end.isoweekday() for week in weeks} == {7}
    for earlier, later in pairwise(weeks):
        assert later.start == earlier.end + timedelta(days=1)
        assert (later.end - later.start).days == 6


def test_spans_are_months_or_reporting_years() -> None:
    assert len(periods_of(PictureSpan.YEAR, FRIDAY, 1)) == 12
    assert periods_of(PictureSpan.TWO_YEARS, FRIDAY, 1)[0] == month_of(date(2023, 12, 1))
    assert periods_of(PictureSpan.YEARS, FRIDAY, 9)[-1] == school_year(2025)


def test_kinds_are_counted_apart() -> None:
    november, december = date(2025, 11, 1), date(2025, 12, 1)
    counts = {
        (november, CaseKind.REPORT): 3,
        (november, CaseKind.SIGNAL): 1,
        (november, CaseKind.ADVICE): 2,
        (november, CaseKind.CONSULTATION): 4,
        (december, CaseKind.REPORT): 9,
    }
    (month,) = cases_in([month_of(november)], counts)
    assert (month.reports, month.signals, month.advice, month.cases) == (3, 1, 6, 10)
    (year,) = cases_in([calendar_year(2025)], counts)
    assert year.reports == 12


def test_categories_come_commonest_first_and_then_in_their_own_order() -> None:
    years = last_years(FRIDAY, 2)
    terms = {
        TermId(1): category(1, heading=True),
        TermId(3): category(3, 1),
        TermId(2): category(2, 1),
        TermId(4): category(4, 1),
        TermId(5): category(5),
    }
    monthly = {
        (date(2024, 2, 1), TermId(1)): 9,
        (date(2024, 2, 1), TermId(2)): 1,
        (date(2025, 3, 1), TermId(2)): 1,
        (date(2025, 3, 1), TermId(3)): 2,
        (date(2025, 5, 1), TermId(4)): 2,
        (date(2025, 6, 1), TermId(4)): 1,
        (date(2019, 1, 1), TermId(5)): 7,
    }
    found = categories_over(years, monthly, terms)
    assert [(each.category.id, each.reports) for each in found] == [
        (4, (0, 3)),
        (3, (0, 2)),
        (2, (1, 1)),
    ]


@given(st.dictionaries(st.integers(-90, 200), st.integers(1, 9)))
def test_every_open_follow_up_stands_in_one_place(due: dict[int, int]) -> None:
    by_day = {FRIDAY + timedelta(days=ahead): count for ahead, count in due.items()}
    ahead = follow_ups_ahead(FRIDAY, by_day)
    assert ahead.all == sum(due.values())
    assert ahead.late == sum(count for days, count in due.items() if days < 0)


def test_what_is_due_today_is_not_late() -> None:
    sunday = date(2025, 11, 23)
    far = date(2026, 3, 1)
    ahead = follow_ups_ahead(FRIDAY, {FRIDAY: 1, sunday: 2, date(2025, 11, 24): 4, far: 8})
    assert (ahead.late, ahead.later) == (0, 8)
    assert [count for _, count in ahead.weeks[:2]] == [3, 4]
    assert ahead.weeks[0][0] == Period(FRIDAY, sunday)


def test_more_than_was_agreed_is_told_apart() -> None:
    assert hours(90, 60).over == 30
    assert hours(60, 60).over == hours(90, None).over == hours(90, 0).over == 0


def test_there_is_something_to_look_at_from_the_first_case_hour_or_follow_up() -> None:
    def pictures(cases: int = 0, spent: ContractHours | None = None, late: int = 0) -> Pictures:
        return Pictures(
            today=FRIDAY,
            span=PictureSpan.YEAR,
            cases=cases,
            periods=(),
            years=(),
            categories=(),
            without_category=0,
            hours=() if spent is None else (spent,),
            follow_ups=FollowUpsAhead(late=late, weeks=(), later=0),
        )

    assert pictures().is_empty
    assert pictures(spent=hours(0, None)).is_empty
    assert not pictures(cases=1).is_empty
    assert not pictures(spent=hours(1, None)).is_empty
    assert not pictures(spent=hours(0, 600)).is_empty
    assert not pictures(late=1).is_empty
