"""The worksheet on breaking secrecy, and what a consent went through."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpdesk.domain.cases import CaseId
from vpdesk.domain.problems import LINE_LIMIT, Reason
from vpdesk.domain.terms import TermId
from vpdesk.domain.timeline import (
    ONE_LINE,
    QUESTIONS,
    Consent,
    ConsentDraft,
    ConsentForm,
    ConsentState,
    Decision,
    EntryDraft,
    EntryId,
    ExceptionRemark,
    FollowUpDraft,
    NoteDraft,
    ReferralDraft,
    StepDraft,
    StepState,
    allows,
    covers,
    filled_in,
    history_of,
    lost_consent,
    problems_in,
    problems_in_remark,
    unanswered,
)

TODAY = date(2025, 11, 21)
DAY = timedelta(days=1)
CONSENT = EntryId(4)
ANSWERED = filled_in(TODAY, dict.fromkeys(QUESTIONS, "Antwoord"))
DONE = StepDraft(on=TODAY, step_id=TermId(1), outside=True, state=StepState.DONE)


def reasons(
    draft: EntryDraft, *, exceptions: frozenset[EntryId] = frozenset()
) -> dict[str, Reason]:
    found = problems_in(draft, today=TODAY, valid_consents=frozenset(), valid_exceptions=exceptions)
    return {each.field: each.reason for each in found}


@given(left=st.sets(st.sampled_from(QUESTIONS)), decision=st.sampled_from(Decision))
def test_a_decision_needs_an_answer_to_every_question(left: set[str], decision: Decision) -> None:
    worksheet = filled_in(TODAY, dict.fromkeys(QUESTIONS, "Antwoord") | dict.fromkeys(left, "  "))
    assert set(unanswered(worksheet)) == left
    assert reasons(worksheet) == {}
    assert reasons(replace(worksheet, decision=decision)) == dict.fromkeys(left, Reason.REQUIRED)


def test_answers_on_one_line_are_no_longer_than_a_line() -> None:
    long = filled_in(TODAY, dict.fromkeys(QUESTIONS, "x" * (LINE_LIMIT + 1)))
    assert reasons(long) == dict.fromkeys(ONE_LINE, Reason.TOO_LONG)


@given(decision=st.none() | st.sampled_from(Decision), later=st.integers(-3, 3))
def test_only_a_decision_to_break_secrecy_allows_a_step_from_its_day_on(
    decision: Decision | None, later: int
) -> None:
    worksheet = replace(ANSWERED, decision=decision)
    expected = decision is Decision.BREAK and later >= 0
    assert allows(worksheet, TODAY + later * DAY) is expected


def test_a_step_outside_is_done_on_consent_or_on_an_exception_that_allows_it() -> None:
    exceptions = frozenset({EntryId(7)})
    assert reasons(DONE) == {"consent_id": Reason.NEEDS_CONSENT}
    assert reasons(replace(DONE, exception_id=EntryId(7)), exceptions=exceptions) == {}
    wrong = replace(DONE, exception_id=EntryId(8))
    assert reasons(wrong, exceptions=exceptions) == {"consent_id": Reason.NEEDS_CONSENT}
    shared = ReferralDraft(on=TODAY, to="huisarts", shared="alles")
    assert reasons(shared, exceptions=exceptions) == {"consent_id": Reason.NEEDS_CONSENT}


def test_a_remark_says_something_and_is_not_of_tomorrow() -> None:
    remark = ExceptionRemark(on=TODAY, text="Nagekomen")
    assert problems_in_remark(remark, today=TODAY) == ()
    wrong = replace(remark, on=TODAY + DAY, text=" ")
    found = {each.field: each.reason for each in problems_in_remark(wrong, today=TODAY)}
    assert found == {"text": Reason.REQUIRED, "on": Reason.IN_THE_FUTURE}


def test_a_consent_is_answered_after_it_was_asked() -> None:
    consent = ConsentDraft(on=TODAY, purpose="gesprek", asked_on=TODAY)
    assert reasons(consent) == {}
    assert reasons(replace(consent, asked_on=TODAY + DAY)) == {"on": Reason.BEFORE_START}


def test_a_refused_consent_covers_nothing() -> None:
    refused = ConsentDraft(on=TODAY, purpose="gesprek", state=ConsentState.REFUSED)
    assert not covers(refused, TODAY)


@given(
    asked=st.none() | st.integers(0, 9),
    state=st.sampled_from(ConsentState),
    form=st.sampled_from(ConsentForm),
)
def test_the_history_of_a_consent_runs_from_the_question_to_where_it_stands(
    asked: int | None, state: ConsentState, form: ConsentForm
) -> None:
    withdrawn = state is ConsentState.WITHDRAWN
    consent = ConsentDraft(
        on=TODAY - 9 * DAY,
        purpose="gesprek",
        form=form,
        state=state,
        asked_on=None if asked is None else TODAY - (9 + asked) * DAY,
        withdrawn_on=TODAY if withdrawn else None,
        withdrawn_text="Toch niet" if withdrawn else "",
    )
    turns = history_of(consent)
    assert [each.on for each in turns] == sorted(each.on for each in turns)
    assert turns[-1].state is state
    assert turns[-1].text == consent.withdrawn_text
    assert len(turns) == 1 + withdrawn + (asked is not None)


@pytest.mark.parametrize(
    ("entry", "leans"),
    [
        (replace(DONE, state=StepState.CHOSEN), True),
        (replace(DONE, state=StepState.DISCUSSED), True),
        (DONE, False),
        (FollowUpDraft(on=TODAY, what="meegaan"), True),
        (FollowUpDraft(on=TODAY, what="meegaan", done_on=TODAY), False),
        (ReferralDraft(on=TODAY, to="huisarts", shared="alles"), True),
    ],
)
@pytest.mark.parametrize("state", ConsentState)
def test_what_is_still_to_be_done_leans_on_its_consent(
    entry: StepDraft | FollowUpDraft | ReferralDraft, leans: bool, state: ConsentState
) -> None:
    consent = Consent(on=TODAY, purpose="p", state=state, id=CONSENT, case_id=CaseId(1))
    ended = state in {ConsentState.REFUSED, ConsentState.WITHDRAWN}
    found = lost_consent(replace(entry, consent_id=CONSENT), {CONSENT: consent})
    assert found == (consent if leans and ended else None)
    assert lost_consent(entry, {CONSENT: consent}) is None
    assert lost_consent(NoteDraft(on=TODAY, text="x"), {CONSENT: consent}) is None
