from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpdesk.domain.cases import CaseId
from vpdesk.domain.discussed_options import OptionMark, last_steps, step_of
from vpdesk.domain.options import (
    OPTION_TEXT_LIMIT,
    Option,
    OptionHere,
    OptionText,
    in_groups,
    moved,
    points,
    problems_here,
    problems_in_text,
)
from vpdesk.domain.problems import Problem, Reason
from vpdesk.domain.terms import Route, Term, TermId, Vocabulary
from vpdesk.domain.timeline import EntryId, Note, Step, StepState

DAY = date(2025, 11, 21)


def kind(number: int = 1, route: Route = Route.INFORMAL) -> Term:
    return Term(
        id=TermId(number),
        vocabulary=Vocabulary.STEP,
        dutch=f"weg {number}",
        route=route,
        reaches_outside=route is Route.FORMAL,
    )


def option(number: int, route: Route) -> Option:
    return Option(step=kind(number, route), text=OptionText(title=f"Weg {number}"))


def recorded(state: StepState, on: date = DAY, text: str = "", number: int = 1) -> Step:
    return Step(
        id=EntryId(number),
        case_id=CaseId(1),
        on=on,
        step_id=TermId(1),
        step=kind(),
        state=state,
        text=text,
        minutes=30,
    )


def mark(state: StepState, text: str = "") -> OptionMark:
    return OptionMark(step_id=TermId(1), state=state, text=text)


@given(st.lists(st.integers(0, 20), unique=True, min_size=1), st.data())
def test_moving_an_option_changes_its_place_and_no_other_order(
    numbers: list[int], data: st.DataObject
) -> None:
    order = tuple(TermId(each) for each in numbers)
    one = data.draw(st.sampled_from(order))
    by = data.draw(st.integers(-30, 30))
    after = moved(order, one, by)
    assert [each for each in after if each != one] == [each for each in order if each != one]
    assert after.index(one) == min(max(order.index(one) + by, 0), len(order) - 1)


@given(st.lists(st.sampled_from(Route), max_size=12))
def test_every_option_is_in_one_group_and_informal_comes_first(routes: list[Route]) -> None:
    options = [option(number, route) for number, route in enumerate(routes)]
    groups = in_groups(options)
    assert sorted(each.id for _, some in groups for each in some) == list(range(len(routes)))
    assert all(some and {each.route for each in some} == {route} for route, some in groups)
    order = [Route.INFORMAL, Route.FORMAL, Route.INTERNAL]
    assert [route for route, _ in groups] == [each for each in order if each in routes]


def test_points_are_lines_without_the_signs_they_are_typed_with() -> None:
    assert points("- rust\n\n • tijd \n* regie\nzo - en zo") == (
        "rust",
        "tijd",
        "regie",
        "zo - en zo",
    )


def test_an_option_is_offered_unless_hidden_here_or_everywhere() -> None:
    shown = option(1, Route.FORMAL)
    assert shown.offered
    assert not Option(step=shown.step, text=shown.text, hidden=True).offered
    assert not Option(step=shown.step, text=shown.text, here=OptionHere(hidden=True)).offered


def test_a_text_needs_a_title_and_has_an_end() -> None:
    long = "x" * (OPTION_TEXT_LIMIT + 1)
    assert problems_in_text(OptionText(title="Weg", pros=long[1:])) == ()
    found = problems_in_text(OptionText(title=" ", cons=long))
    assert found == (
        Problem(field="title", reason=Reason.REQUIRED),
        Problem(field="cons", reason=Reason.TOO_LONG),
    )
    assert problems_here(OptionHere(text=long)) == (Problem(field="text", reason=Reason.TOO_LONG),)


def test_the_last_step_of_a_kind_is_the_first_in_a_timeline() -> None:
    newer, older = recorded(StepState.CHOSEN), recorded(StepState.DISCUSSED, number=2)
    note = Note(id=EntryId(3), case_id=CaseId(1), on=DAY, text="Iets")
    assert last_steps((note, newer, older)) == {TermId(1): newer}


def test_a_part_of_an_option_belongs_to_it_unless_it_is_told_itself() -> None:
    part = replace(kind(7), parent_id=TermId(1))
    step = replace(recorded(StepState.DONE), step=part, step_id=part.id)
    assert last_steps((step,), {TermId(1)}) == {TermId(1): step}
    assert last_steps((step,), {TermId(1), TermId(7)}) == {TermId(7): step}
    assert last_steps((step,)) == {TermId(7): step}


def test_what_was_not_recorded_before_becomes_a_step() -> None:
    made = step_of(None, kind(1, Route.FORMAL), mark(StepState.CHOSEN, "liefst nu"), DAY)
    assert made is not None
    assert (made.on, made.state, made.text) == (DAY, StepState.CHOSEN, "liefst nu")
    assert (made.route, made.outside, made.consent_id) == (Route.FORMAL, True, None)


@pytest.mark.parametrize(
    ("before", "after", "days", "own"),
    [
        (StepState.DISCUSSED, StepState.CHOSEN, 1, True),
        (StepState.DISCUSSED, StepState.CHOSEN, 0, False),
        (StepState.CHOSEN, StepState.DISCUSSED, 1, False),
        (StepState.DONE, StepState.DISCUSSED, 0, True),
    ],
)
def test_a_choice_on_a_later_day_stands_beside_the_talk_before_it(
    before: StepState, after: StepState, days: int, own: bool
) -> None:
    step = recorded(before)
    made = step_of(step, step.step, mark(after), DAY + timedelta(days=days))
    assert made is not None
    assert made.state is after
    assert isinstance(made, Step) is not own
    if own:
        assert (made.on, made.minutes) == (DAY + timedelta(days=days), 0)
    else:
        assert (made.on, made.minutes) == (DAY, 30)


def test_the_same_mark_again_changes_nothing() -> None:
    step = recorded(StepState.DISCUSSED, text="wil nog nadenken")
    again = mark(StepState.DISCUSSED, " wil nog nadenken ")
    assert step_of(step, step.step, again, DAY + timedelta(days=9)) is None
    other = step_of(step, step.step, mark(StepState.DISCUSSED, "liever niet"), DAY)
    assert isinstance(other, Step)
    assert other.text == "liever niet"
