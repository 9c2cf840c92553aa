from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpdesk.domain.periods import Period, calendar_year, months_later, school_year
from vpdesk.domain.problems import Problem, Reason
from vpdesk.domain.retention import (
    LONGEST_HOLD,
    Hold,
    RetentionFacts,
    Standing,
    counted_in,
    due_on,
    is_typed_right,
    problems_in_hold,
    standing,
)

DAYS = st.dates(date(1990, 1, 1), date(2100, 12, 31))
ANY_DAY = st.dates()
CLOSED = date(2024, 3, 31)
FACTS = RetentionFacts(
    closed_on=CLOSED, months=24, report=calendar_year(2024), final_on=date(2025, 2, 1)
)


@st.composite
def facts(draw: st.DrawFn, days: st.SearchStrategy[date] = DAYS) -> RetentionFacts:
    closed_on = draw(days)
    hold = st.builds(Hold, decided_on=days, until=days, reason=st.just("beroep"))
    return RetentionFacts(
        closed_on=closed_on,
        months=draw(st.integers(0, 60)),
        report=calendar_year(draw(days).year),
        final_on=draw(st.none() | days),
        hold=draw(st.none() | hold),
    )


def test_a_case_is_due_when_its_term_has_passed() -> None:
    assert due_on(FACTS) == date(2026, 3, 31)
    assert standing(FACTS, date(2026, 3, 30)) is Standing.NOT_YET
    assert standing(FACTS, date(2026, 3, 31)) is Standing.DUE


def test_a_report_that_became_final_later_than_the_term_moves_the_day() -> None:
    late = replace(FACTS, final_on=date(2026, 9, 1))
    assert due_on(late) == date(2026, 9, 1)


def test_a_case_waits_for_its_report_from_the_day_after_the_period() -> None:
    waiting = replace(FACTS, months=0, final_on=None)
    assert due_on(waiting) == date(2025, 1, 1)
    assert standing(waiting, date(2024, 12, 31)) is Standing.NOT_YET
    assert standing(waiting, date(2025, 1, 1)) is Standing.WAITING


def test_a_hold_counts_until_its_day() -> None:
    held = replace(
        FACTS, hold=Hold(decided_on=CLOSED, until=date(2027, 1, 1), reason="beroep loopt")
    )
    assert standing(held, date(2026, 12, 31)) is Standing.HELD
    assert standing(held, date(2027, 1, 1)) is Standing.DUE


@given(facts(), DAYS)
def test_nothing_is_due_before_term_report_and_hold(known: RetentionFacts, today: date) -> None:
    due = standing(known, today) is Standing.DUE
    assert due == (
        today >= months_later(known.closed_on, known.months)
        and known.final_on is not None
        and today >= known.final_on
        and (known.hold is None or today >= known.hold.until)
    )


@given(facts(ANY_DAY), ANY_DAY, ANY_DAY)
def test_a_clock_that_jumps_locks_nobody_out(
    known: RetentionFacts, today: date, later: date
) -> None:
    first, second = sorted((today, later))
    if standing(known, first) is Standing.DUE:
        assert standing(known, second) is Standing.DUE


@given(facts(), DAYS)
def test_a_clock_before_the_closing_lets_nothing_go(known: RetentionFacts, today: date) -> None:
    early = min(today, known.closed_on - timedelta(days=1))
    assert standing(known, early) in {Standing.NOT_YET, Standing.HELD}


@given(facts(), st.integers(0, 60))
def test_a_longer_term_is_never_due_earlier(known: RetentionFacts, months: int) -> None:
    longer = replace(known, months=max(months, known.months))
    assert due_on(longer) >= due_on(known)


def test_a_case_counts_in_the_report_that_was_final_first() -> None:
    finals = {
        calendar_year(2024): date(2025, 3, 1),
        school_year(2023): date(2024, 10, 1),
        calendar_year(2020): date(2021, 1, 5),
    }
    assert counted_in(date(2024, 5, 1), final=finals) == school_year(2023)
    assert counted_in(date(2024, 10, 1), final=finals) == calendar_year(2024)


def test_a_case_counts_in_the_longest_report_that_is_being_written() -> None:
    quarter = Period(date(2024, 4, 1), date(2024, 6, 30))
    written = {quarter, school_year(2023)}
    assert counted_in(date(2024, 5, 1), final={}, written=written) == school_year(2023)
    assert counted_in(date(2024, 5, 1), final={}, written={quarter}) == calendar_year(2024)


@given(DAYS, st.dictionaries(st.builds(calendar_year, st.integers(1990, 2100)), DAYS))
def test_the_report_is_always_around_the_day_of_registration(
    day: date, finals: dict[Period, date]
) -> None:
    assert day in counted_in(day, final=finals)


@pytest.mark.parametrize("typed", ["Kievit", " kievit ", "KIEVIT", "kiEviT\n"])
def test_a_code_name_may_be_typed_in_any_case(typed: str) -> None:
    assert is_typed_right(typed, "Kievit")


@pytest.mark.parametrize("typed", ["", "Kievi", "Kievit 24-001", "Wilg"])
def test_another_code_name_is_not_the_same(typed: str) -> None:
    assert not is_typed_right(typed, "Kievit")


def test_letters_with_accents_may_be_typed_in_two_ways() -> None:
    assert is_typed_right("Ce\u0301ce", "C\u00e9ce")
    assert not is_typed_right("", "")


@pytest.mark.parametrize(
    ("until", "reason", "problems"),
    [
        (date(2026, 1, 1), "beroep", ()),
        (None, "", (("until", Reason.REQUIRED), ("reason", Reason.REQUIRED))),
        (date(2025, 11, 21), "x", (("until", Reason.BEFORE_START),)),
        (date(2035, 11, 22), "x", (("until", Reason.TOO_LARGE),)),
        (date(2035, 11, 21), "x" * 501, (("reason", Reason.TOO_LONG),)),
    ],
)
def test_a_hold_needs_a_day_and_a_reason(
    until: date | None, reason: str, problems: tuple[tuple[str, Reason], ...]
) -> None:
    found = problems_in_hold(until, reason, today=date(2025, 11, 21))
    assert found == tuple(Problem(field=field, reason=why) for field, why in problems)
    assert months_later(date(2025, 11, 21), LONGEST_HOLD) == date(2035, 11, 21)
