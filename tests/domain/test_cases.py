from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpdesk.domain.cases import (
    EARLIEST,
    CaseDraft,
    CaseFacts,
    CaseKind,
    IssueDraft,
    ReporterDraft,
    case_number,
    problems_in,
    problems_in_code_name,
    problems_in_day,
    problems_in_facts,
    problems_in_reporter,
)
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import Problem, Reason

TODAY = date(2025, 11, 21)
DRAFT = CaseDraft(organisation_id=OrganisationId(1), registered_on=TODAY)
FACTS = CaseFacts(kind=CaseKind.REPORT, registered_on=TODAY)


def changed(draft: CaseDraft, **changes: Any) -> CaseDraft:
    return replace(draft, **changes)


def test_organisation_and_date_are_enough() -> None:
    assert problems_in(DRAFT, today=TODAY) == ()


def test_a_first_contact_needs_an_organisation() -> None:
    problem = Problem(field="organisation_id", reason=Reason.REQUIRED)
    assert problems_in(replace(DRAFT, organisation_id=None), today=TODAY) == (problem,)


@pytest.mark.parametrize(
    ("field", "limit"),
    [
        ("code_name", 40),
        ("reporter_name", 200),
        ("safe_contact", 500),
        ("meeting_place", 500),
        ("first_note", 100_000),
    ],
)
def test_texts_have_a_limit(field: str, limit: int) -> None:
    assert problems_in(changed(DRAFT, **{field: "x" * limit}), today=TODAY) == ()
    problem = Problem(field=field, reason=Reason.TOO_LONG)
    assert problems_in(changed(DRAFT, **{field: "x" * (limit + 1)}), today=TODAY) == (problem,)


@given(st.dates(), st.dates(min_value=EARLIEST))
def test_a_day_lies_between_1990_and_today(day: date, today: date) -> None:
    reasons = [problem.reason for problem in problems_in_day("on", day, today=today)]
    if day > today:
        assert reasons == [Reason.IN_THE_FUTURE]
    elif day < EARLIEST:
        assert reasons == [Reason.TOO_OLD]
    else:
        assert reasons == []


def test_facts_keep_an_issue_and_a_short_alias() -> None:
    assert problems_in_facts(FACTS, today=TODAY) == ()
    required = Problem(field="issues", reason=Reason.REQUIRED)
    assert problems_in_facts(replace(FACTS, issues=()), today=TODAY) == (required,)
    long = replace(FACTS, issues=(IssueDraft(accused="x" * 201),))
    assert problems_in_facts(long, today=TODAY) == (
        Problem(field="issues", reason=Reason.TOO_LONG),
    )
    tomorrow = replace(FACTS, registered_on=TODAY + timedelta(days=1))
    assert [each.field for each in problems_in_facts(tomorrow, today=TODAY)] == ["registered_on"]


def test_a_code_name_is_short_and_not_empty() -> None:
    assert problems_in_code_name("Kievit") == ()
    assert [each.reason for each in problems_in_code_name(" ")] == [Reason.REQUIRED]
    assert [each.reason for each in problems_in_code_name("x" * 41)] == [Reason.TOO_LONG]


def test_a_reporter_may_stay_unknown() -> None:
    assert problems_in_reporter(ReporterDraft()) == ()
    (problem,) = problems_in_reporter(ReporterDraft(name="x" * 201))
    assert problem == Problem(field="name", reason=Reason.TOO_LONG)


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.integers(1, 5000))
def test_a_number_tells_year_and_sequence(day: date, sequence: int) -> None:
    year, _, within = case_number(day, sequence).partition("-")
    assert (int(year), int(within)) == (day.year % 100, sequence)
    assert len(within) >= 3


def test_a_number_reads_as_agreed() -> None:
    assert case_number(date(2025, 6, 1), 31) == "25-031"
    assert case_number(date(2005, 6, 1), 1234) == "05-1234"
