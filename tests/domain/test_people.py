"""Which roles of one person are a conflict, and what can be decided about it."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpdesk.domain.cases import CaseId, ReporterId
from vpdesk.domain.people import (
    HANDLINGS,
    CasePeople,
    Conflict,
    DecisionDraft,
    Handling,
    Involved,
    Matter,
    MatterKind,
    PersonRole,
    problems_in_decision,
    roles_conflict,
)
from vpdesk.domain.problems import Reason

TODAY = date(2025, 11, 21)

people = st.builds(
    Involved,
    name=st.just("Iemand"),
    role=st.sampled_from(PersonRole),
    reporter_id=st.sampled_from([None, ReporterId(1), ReporterId(2)]),
    asks_advice=st.booleans(),
    receives_report=st.booleans(),
)


@given(people, people)
def test_it_never_matters_which_of_two_roles_comes_first(one: Involved, other: Involved) -> None:
    assert roles_conflict(one, other) == roles_conflict(other, one)


@given(people, people)
def test_one_role_is_never_a_conflict_and_an_accused_reporter_always(
    one: Involved, other: Involved
) -> None:
    roles = {one.role, other.role}
    if len(roles) == 1:
        assert not roles_conflict(one, other)
    if roles == {PersonRole.REPORTER, PersonRole.ACCUSED}:
        assert roles_conflict(one, other)


@pytest.mark.parametrize(
    ("roles", "conflict"),
    [
        ({PersonRole.ACCUSED, PersonRole.CONTACT_PERSON}, True),
        ({PersonRole.ACCUSED, PersonRole.INTERNAL_ADVISER}, True),
        ({PersonRole.WITNESS, PersonRole.ACCUSED}, True),
        ({PersonRole.WITNESS, PersonRole.REPORTER}, True),
        ({PersonRole.ADVISER, PersonRole.REPORTER}, True),
        ({PersonRole.ADVISER, PersonRole.CONTACT_PERSON}, False),
        ({PersonRole.INTERNAL_ADVISER, PersonRole.CONTACT_PERSON}, False),
    ],
)
def test_roles_that_do_not_go_together(roles: set[PersonRole], *, conflict: bool) -> None:
    one, other = (Involved(name="Iemand", role=role) for role in sorted(roles))
    assert roles_conflict(one, other) is conflict


@given(st.sampled_from(MatterKind), st.sampled_from(Handling), st.integers(-9, 9))
def test_only_what_fits_can_be_decided_and_not_ahead(
    kind: MatterKind, handling: Handling, days: int
) -> None:
    draft = DecisionDraft(on=TODAY + timedelta(days), handling=handling)
    reasons = {each.reason for each in problems_in_decision(draft, kind, today=TODAY)}
    assert (Reason.REQUIRED in reasons) == (handling not in HANDLINGS[kind])
    assert (Reason.IN_THE_FUTURE in reasons) == (days > 0)


def test_what_was_seen_is_told_no_more() -> None:
    one = Involved(name="", role=PersonRole.REPORTER)
    matter = Matter(kind=MatterKind.CONFLICT, role=PersonRole.ACCUSED, other_case_id=CaseId(2))
    seen, new = (Conflict(matter=matter, own=one, other=one, seen_on=on) for on in (TODAY, None))
    assert CasePeople(conflicts=(seen, new)).unseen == (new,)
