from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from vpdesk.domain.own_register import (
    OwnEntry,
    OwnEntryDraft,
    OwnEntryId,
    OwnEntryKind,
    problems_in,
)
from vpdesk.domain.pe_cycles import (
    LONGEST_CYCLE,
    MOST_REQUIRED,
    Cycle,
    CycleId,
    cycle_on,
    problems_in_cycle,
    standing,
)
from vpdesk.domain.problems import Problem, Reason

CYCLE = Cycle(
    id=CycleId(1),
    start=date(2022, 3, 1),
    months=48,
    accredited_minutes=24 * 60,
    peer_review_minutes=32 * 60,
    extra_minutes=16 * 60,
)
TODAY = date(2025, 11, 21)

entries = st.lists(
    st.builds(
        OwnEntry,
        id=st.just(OwnEntryId(1)),
        on=st.dates(date(2021, 1, 1), date(2027, 1, 1)),
        kind=st.sampled_from(OwnEntryKind),
        title=st.just("x"),
        minutes=st.integers(0, 3000),
        credit_minutes=st.none() | st.integers(0, 3000),
        planned=st.booleans(),
    ),
    max_size=30,
)


@given(entries)
def test_parts_count_each_by_itself_and_only_what_lies_in_the_cycle(found: list[OwnEntry]) -> None:
    shown = standing(CYCLE, found, today=TODAY)

    within = [each for each in found if CYCLE.start <= each.on <= CYCLE.end]
    for part in shown.parts:
        theirs = [each for each in within if each.kind is part.kind]
        assert part.done == sum(each.counting_minutes for each in theirs if not each.planned)
        assert part.planned == sum(each.counting_minutes for each in theirs if each.planned)
        assert part.done + part.missing == max(part.required, part.done)
        assert part.unplanned <= part.missing
    assert shown.reached + shown.missing == shown.required == 72 * 60
    for part in shown.parts:
        assert sum(year.done[part.kind] for year in shown.years) == part.done
    assert (shown.missing == 0) == all(part.done >= part.required for part in shown.parts)


def test_the_years_of_a_cycle_follow_each_other_to_its_end() -> None:
    shown = standing(replace(CYCLE, months=42), [], today=TODAY)

    periods = [year.period for year in shown.years]
    assert len(periods) == 4
    assert periods[0].start == CYCLE.start
    assert periods[-1].end == date(2025, 8, 31)
    for before, after in pairwise(periods):
        assert after.start == before.end + timedelta(days=1)


def test_what_is_missing_is_spread_over_the_time_that_is_left() -> None:
    early = standing(CYCLE, [], today=date(2023, 3, 1))
    assert early.a_year == round(72 * 60 / 1096 * 365)
    assert standing(CYCLE, [], today=TODAY).a_year == 72 * 60
    assert standing(CYCLE, [], today=date(2026, 3, 1)).a_year is None
    nothing = replace(CYCLE, accredited_minutes=0, peer_review_minutes=0, extra_minutes=0)
    assert standing(nothing, [], today=TODAY).a_year is None


def test_the_last_year_ends_on_the_last_day() -> None:
    def at(day: date) -> tuple[bool, bool]:
        shown = standing(CYCLE, [], today=day)
        return shown.is_last_year, shown.is_over

    assert CYCLE.end == date(2026, 2, 28)
    assert at(date(2025, 2, 28)) == (False, False)
    assert at(date(2025, 3, 1)) == (True, False)
    assert at(CYCLE.end) == (True, False)
    assert at(CYCLE.following) == (False, True)


def test_the_cycle_of_a_day_is_the_last_that_began() -> None:
    before = replace(CYCLE, id=CycleId(2), start=date(2018, 3, 1))

    assert cycle_on([], TODAY) is None
    assert cycle_on([CYCLE, before], TODAY) is CYCLE
    assert cycle_on([CYCLE, before], date(2020, 1, 1)) is before
    assert cycle_on([CYCLE, before], date(2010, 1, 1)) is before
    assert cycle_on([CYCLE], date(2030, 1, 1)) is CYCLE


def test_a_cycle_overlaps_no_other_and_stays_within_bounds() -> None:
    def wrong(**changes: object) -> tuple[Problem, ...]:
        return problems_in_cycle(replace(CYCLE, **changes), [CYCLE])  # type: ignore[arg-type]

    assert wrong(start=date(2026, 3, 1)) == ()
    assert wrong(start=date(2018, 3, 1)) == ()
    assert wrong() == (Problem(field="start", reason=Reason.OVERLAPS),)
    assert wrong(months=0) == (Problem(field="months", reason=Reason.REQUIRED),)
    too_long = Problem(field="months", reason=Reason.TOO_LARGE)
    assert wrong(months=LONGEST_CYCLE + 1) == (too_long,)
    assert wrong(start=date(1989, 12, 31)) == (Problem(field="start", reason=Reason.TOO_OLD),)
    assert wrong(start=date(2101, 1, 1)) == (Problem(field="start", reason=Reason.TOO_LARGE),)
    assert wrong(
        start=date(2026, 3, 1), extra_minutes=-1, accredited_minutes=MOST_REQUIRED + 1
    ) == (
        Problem(field="accredited_minutes", reason=Reason.TOO_LARGE),
        Problem(field="extra_minutes", reason=Reason.NEGATIVE),
    )


def test_an_entry_says_what_is_wrong_with_it() -> None:
    good = OwnEntryDraft(on=TODAY, kind=OwnEntryKind.BASIC, title="Basis", minutes=60)
    assert problems_in(good, today=TODAY) == ()
    assert good.counting_minutes == 0
    ahead = replace(good, on=date(2026, 5, 1), planned=True)
    assert problems_in(ahead, today=TODAY) == ()
    wrong = replace(
        good,
        title="",
        on=date(2036, 1, 1),
        planned=True,
        minutes=-1,
        participants=501,
        remark="x" * 100_001,
    )
    assert problems_in(wrong, today=TODAY) == (
        Problem(field="title", reason=Reason.REQUIRED),
        Problem(field="minutes", reason=Reason.NEGATIVE),
        Problem(field="participants", reason=Reason.TOO_LARGE),
        Problem(field="on", reason=Reason.IN_THE_FUTURE),
        Problem(field="remark", reason=Reason.TOO_LONG),
    )
