from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import calendar_year
from vpdesk.domain.problems import Problem, Reason
from vpdesk.domain.recommendations import (
    LONGEST_RECOMMENDATION,
    Outcome,
    OutcomeDraft,
    OutcomeId,
    Recommendation,
    RecommendationDraft,
    RecommendationId,
    RecommendationSource,
    RecommendationState,
    items_in,
    long_open,
    problems_in,
    problems_in_outcome,
    taken_over,
    text_key,
    told_in,
)

TODAY = date(2025, 11, 21)
AT = OrganisationId(1)
LINES = st.lists(
    st.text(st.sampled_from("aB1. )-–•\n\t é"), max_size=12)
    | st.sampled_from(["1. Meld", "- meld"])
)
STATES = st.sampled_from(RecommendationState)


def recommendation(
    text: str = "Stel een code vast",
    *,
    key: int = 1,
    year: int | None = 2024,
    given_on: date = date(2025, 2, 3),
    number: int = 1,
    history: tuple[tuple[date, RecommendationState], ...] = (),
) -> Recommendation:
    return Recommendation(
        id=RecommendationId(key),
        organisation_id=AT,
        text=text,
        given_on=given_on,
        source=RecommendationSource.REPORT if year else RecommendationSource.TALK,
        period=calendar_year(year) if year else None,
        number=number if year else None,
        history=tuple(
            Outcome(id=OutcomeId(place), on=on, state=state)
            for place, (on, state) in enumerate(history, start=1)
        ),
    )


@given(LINES)
def test_items_stay_what_they_are_when_they_are_taken_apart_again(lines: list[str]) -> None:
    items = items_in(lines)

    assert items_in(items) == items
    assert items_in(["\n".join(lines)]) == items
    assert len({text_key(each) for each in items}) == len(items)
    assert all(each.strip() == each and "\n" not in each for each in items)


def test_numbers_and_dashes_are_no_words_of_a_recommendation() -> None:
    lines = ["1. Stel een code vast", " 2)  Bespreek  haar ", "", "- stel een code vast", "• 3 uur"]

    assert items_in(lines) == ("Stel een code vast", "Bespreek haar", "3 uur")


@given(LINES, LINES)
def test_an_erratum_gives_each_line_one_recommendation(old: list[str], new: list[str]) -> None:
    known = [
        recommendation(text, key=place, number=place)
        for place, text in enumerate(items_in(old), start=1)
    ]
    change = taken_over(known, new)

    there = {each.id: each.text for each in known if each.id not in change.gone}
    numbers = {each.id: each.number for each in known if each.id in there} | {
        key: number for number, key in change.moved
    }
    left = [(numbers[key], text_key(text)) for key, text in there.items()]
    left += [(number, text_key(text)) for number, text in change.new]
    assert sorted(left) == list(enumerate(map(text_key, items_in(new)), start=1))
    assert taken_over(known, old).new == ()


def test_a_report_tells_of_what_was_open_when_its_period_began() -> None:
    adopted, before = RecommendationState.ADOPTED, date(2024, 12, 31)
    last_year = recommendation(key=1)
    settled = recommendation(
        key=2, year=2022, given_on=date(2023, 2, 1), history=((before, adopted),)
    )
    within = recommendation(
        key=3, year=2023, given_on=date(2024, 2, 1), history=((date(2025, 1, 1), adopted),)
    )
    own = recommendation(key=4, year=2025, given_on=date(2026, 1, 5))
    apart = recommendation(key=5, year=None, given_on=date(2025, 12, 31))
    later = recommendation(key=6, year=None, given_on=date(2026, 1, 1))

    found = told_in((last_year, settled, within, own, apart, later), calendar_year(2025))

    assert [each.id for each in found] == [3, 1, 5]


@given(st.lists(st.tuples(st.integers(0, 40), STATES), max_size=5), st.integers(0, 50))
def test_the_newest_line_known_on_a_day_says_how_far_it_is(
    lines: list[tuple[int, RecommendationState]], day: int
) -> None:
    history = tuple(
        (TODAY + timedelta(days=days), state) for days, state in sorted(lines, key=lambda e: e[0])
    )
    found = recommendation(history=history)

    known = [state for on, state in history if on <= TODAY + timedelta(days=day)]
    expected = known[-1] if known else RecommendationState.OPEN
    assert found.state_on(TODAY + timedelta(days=day)) is expected
    assert found.state is found.state_on(date.max)
    assert found.settled is (found.state not in {"open", "under_way"})
    assert (found.latest is None) is (not history)


def test_open_for_long_is_more_than_a_year() -> None:
    first = recommendation(key=1, given_on=date(2024, 11, 20))
    young = recommendation(key=2, given_on=date(2024, 11, 21))
    done = recommendation(
        key=3, given_on=date(2023, 1, 1), history=((TODAY, RecommendationState.LAPSED),)
    )

    assert long_open((first, young, done), TODAY) == (first,)


def test_what_is_wrong_is_said_at_its_field() -> None:
    nothing = RecommendationDraft(organisation_id=AT, text=" ", given_on=date(2025, 11, 22))
    long = RecommendationDraft(
        organisation_id=AT, text="x" * (LONGEST_RECOMMENDATION + 1), given_on=TODAY
    )
    early = OutcomeDraft(on=date(2025, 1, 1), state=RecommendationState.OPEN, told_by="x" * 501)

    assert problems_in(nothing, today=TODAY) == (
        Problem(field="text", reason=Reason.REQUIRED),
        Problem(field="given_on", reason=Reason.IN_THE_FUTURE),
    )
    assert problems_in(long, today=TODAY) == (Problem(field="text", reason=Reason.TOO_LONG),)
    assert problems_in_outcome(early, given_on=date(2025, 1, 2), today=TODAY) == (
        Problem(field="on", reason=Reason.BEFORE_START),
        Problem(field="told_by", reason=Reason.TOO_LONG),
    )
