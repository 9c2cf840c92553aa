from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpdesk.domain.cases import CaseStatus
from vpdesk.domain.problems import Problem, Reason
from vpdesk.domain.referral_contacts import ReferralContactId
from vpdesk.domain.terms import TermId
from vpdesk.domain.timeline import (
    LONGEST_CONTACT,
    AttachmentDraft,
    ConsentDraft,
    ConsentState,
    ContactDraft,
    EntryDraft,
    EntryId,
    EntryKind,
    ExceptionDraft,
    FollowUpDraft,
    NoteDraft,
    ReferralDraft,
    StatusDraft,
    StepDraft,
    StepState,
    covers,
    kind_of,
    needs_consent,
    problems_in,
)

TODAY = date(2025, 11, 21)
STEP = StepDraft(on=TODAY, step_id=TermId(1))
CONSENT = ConsentDraft(on=TODAY, purpose="gesprek")
REFERRAL = ReferralDraft(on=TODAY, to="huisarts")
FOLLOW_UP = FollowUpDraft(on=TODAY + timedelta(days=400), what="bellen")
EVERY_KIND: dict[EntryKind, EntryDraft] = {
    EntryKind.CONTACT: ContactDraft(on=TODAY),
    EntryKind.STEP: STEP,
    EntryKind.CONSENT: CONSENT,
    EntryKind.REFERRAL: REFERRAL,
    EntryKind.NOTE: NoteDraft(on=TODAY, text="x"),
    EntryKind.FOLLOW_UP: FOLLOW_UP,
    EntryKind.STATUS: StatusDraft(on=TODAY, status=CaseStatus.WAITING),
    EntryKind.ATTACHMENT: AttachmentDraft(on=TODAY, name="brief.txt"),
    EntryKind.EXCEPTION: ExceptionDraft(on=TODAY),
}


def changed(draft: ContactDraft, **changes: Any) -> ContactDraft:
    return replace(draft, **changes)


def reasons(draft: EntryDraft, *valid: int) -> dict[str, Reason]:
    consents = frozenset(EntryId(each) for each in valid)
    found = problems_in(draft, today=TODAY, valid_consents=consents)
    return {problem.field: problem.reason for problem in found}


@pytest.mark.parametrize("kind", EntryKind)
def test_a_plain_entry_of_each_kind_is_recorded(kind: EntryKind) -> None:
    draft = EVERY_KIND[kind]
    assert kind_of(draft) is kind
    assert reasons(draft) == {}
    assert reasons(replace(draft, text="x" * 100_001)) == {"text": Reason.TOO_LONG}


@pytest.mark.parametrize("kind", EntryKind)
def test_only_a_follow_up_lies_in_the_future(kind: EntryKind) -> None:
    tomorrow = replace(EVERY_KIND[kind], on=TODAY + timedelta(days=1))
    expected = {} if kind is EntryKind.FOLLOW_UP else {"on": Reason.IN_THE_FUTURE}
    assert reasons(tomorrow) == expected


def test_an_attachment_has_a_name_of_bounded_length() -> None:
    assert reasons(AttachmentDraft(on=TODAY, name=" ")) == {"name": Reason.REQUIRED}
    assert reasons(AttachmentDraft(on=TODAY, name="x" * 201)) == {"name": Reason.TOO_LONG}


@pytest.mark.parametrize("field", ["minutes", "travel_minutes"])
def test_time_spent_has_bounds(field: str) -> None:
    contact = ContactDraft(on=TODAY)
    assert reasons(changed(contact, **{field: -1})) == {field: Reason.NEGATIVE}
    assert reasons(changed(contact, **{field: LONGEST_CONTACT})) == {}
    assert reasons(changed(contact, **{field: LONGEST_CONTACT + 1})) == {field: Reason.TOO_LARGE}


def test_a_contact_is_counted_and_placed() -> None:
    assert reasons(ContactDraft(on=TODAY, count=-1)) == {"count": Reason.NEGATIVE}
    assert reasons(ContactDraft(on=TODAY, count=0)) == {}
    assert reasons(ContactDraft(on=TODAY, place="x" * 501)) == {"place": Reason.TOO_LONG}


def test_a_step_has_to_be_chosen() -> None:
    assert reasons(replace(STEP, step_id=None)) == {"step_id": Reason.REQUIRED}


@given(
    state=st.sampled_from(StepState),
    outside=st.booleans(),
    consent=st.none() | st.integers(1, 4),
    valid=st.frozensets(st.integers(1, 4)),
)
def test_a_step_outside_is_done_with_a_valid_consent_only(
    state: StepState, outside: bool, consent: int | None, valid: frozenset[int]
) -> None:
    consent_id = None if consent is None else EntryId(consent)
    draft = replace(STEP, state=state, outside=outside, consent_id=consent_id)
    refused = outside and state is StepState.DONE and consent not in valid
    assert reasons(draft, *valid) == ({"consent_id": Reason.NEEDS_CONSENT} if refused else {})
    assert needs_consent(draft) == (outside and state is StepState.DONE)


@given(
    shared=st.sampled_from(["", "  ", "de klachten"]),
    consent=st.none() | st.integers(1, 4),
    valid=st.frozensets(st.integers(1, 4)),
)
def test_nothing_is_shared_without_a_valid_consent(
    shared: str, consent: int | None, valid: frozenset[int]
) -> None:
    consent_id = None if consent is None else EntryId(consent)
    refused = bool(shared.strip()) and consent not in valid
    draft = replace(REFERRAL, shared=shared, consent_id=consent_id)
    assert reasons(draft, *valid) == ({"consent_id": Reason.NEEDS_CONSENT} if refused else {})


def test_a_referral_goes_somewhere() -> None:
    assert reasons(replace(REFERRAL, to=" ")) == {"to": Reason.REQUIRED}
    assert reasons(replace(REFERRAL, to="", contact_id=ReferralContactId(1))) == {}
    assert reasons(replace(REFERRAL, to="x" * 501)) == {"to": Reason.TOO_LONG}


def test_a_consent_says_for_what_and_is_withdrawn_after_it_was_given() -> None:
    assert reasons(replace(CONSENT, purpose="")) == {"purpose": Reason.REQUIRED}
    given_on = TODAY - timedelta(days=3)
    consent = replace(CONSENT, on=given_on)
    for days, expected in ((0, {}), (-1, {"withdrawn_on": Reason.BEFORE_START})):
        withdrawn = replace(consent, withdrawn_on=given_on + timedelta(days=days))
        assert reasons(withdrawn) == expected
    tomorrow = replace(consent, withdrawn_on=TODAY + timedelta(days=1))
    assert reasons(tomorrow) == {"withdrawn_on": Reason.IN_THE_FUTURE}


def test_notes_and_follow_ups_say_something() -> None:
    assert reasons(NoteDraft(on=TODAY, text=" ")) == {"text": Reason.REQUIRED}
    assert reasons(replace(FOLLOW_UP, what=" ")) == {"what": Reason.REQUIRED}
    assert reasons(replace(FOLLOW_UP, place="x" * 501)) == {"place": Reason.TOO_LONG}


def test_destroying_is_no_change_of_status() -> None:
    draft = StatusDraft(on=TODAY, status=CaseStatus.DESTROYED)
    assert problems_in(draft, today=TODAY, valid_consents=frozenset()) == (
        Problem(field="status", reason=Reason.REQUIRED),
    )


@pytest.mark.parametrize(
    ("state", "withdrawn_after", "covered"),
    [
        (ConsentState.ASKED, None, []),
        (ConsentState.GIVEN, None, [0, 1, 2, 3]),
        (ConsentState.WITHDRAWN, 2, [0, 1, 2]),
        (ConsentState.WITHDRAWN, None, []),
    ],
)
def test_a_consent_covers_the_days_on_which_it_held(
    state: ConsentState, withdrawn_after: int | None, covered: list[int]
) -> None:
    withdrawn_on = None if withdrawn_after is None else TODAY + timedelta(days=withdrawn_after)
    consent = replace(CONSENT, state=state, withdrawn_on=withdrawn_on)
    held = [days for days in range(-2, 4) if covers(consent, TODAY + timedelta(days=days))]
    assert held == covered


def test_only_steps_and_referrals_need_consent() -> None:
    for kind, draft in EVERY_KIND.items():
        assert not needs_consent(draft), kind
