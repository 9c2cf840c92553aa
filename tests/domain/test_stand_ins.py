"""What a stand-in is given and gives back is read again as it was, or refused."""

from copy import deepcopy
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpdesk.domain.cases import CaseId, CaseKind, CaseStatus
from vpdesk.domain.problems import NAME_LIMIT, Problem, Reason
from vpdesk.domain.stand_in_returns import AddedEntry, StandInReturn
from vpdesk.domain.stand_in_values import (
    added_from,
    added_values,
    package_from,
    package_values,
    return_from,
    return_values,
)
from vpdesk.domain.stand_ins import (
    LAST_ENTRIES,
    LONGEST,
    PACKED_CHOICES,
    CaseChoice,
    Extent,
    Given,
    GivenId,
    Held,
    PackedCase,
    PackedEntry,
    PackedPlace,
    PackedStep,
    StandInDraft,
    Standing,
    StandInId,
    StandInNotice,
    StandInPackage,
    going_along,
    notice_of,
    problems_in_stand_in,
    standing,
)
from vpdesk.domain.strict_values import NotSuchAValue
from vpdesk.domain.terms import Route, TermId
from vpdesk.domain.timeline import (
    ConsentDraft,
    ConsentForm,
    ContactDraft,
    EntryId,
    EntryKind,
    FollowUpDraft,
    NoteDraft,
    StepDraft,
)

TODAY = date(2025, 11, 21)
DAYS = st.dates(date(1990, 1, 1), date(2100, 1, 1))
TEXTS = st.text(max_size=20)
UIDS = st.integers(0, 2**128 - 1).map(lambda number: f"{number:032x}")
TIMES = st.none() | st.builds(time, st.integers(0, 23), st.integers(0, 59))

CHOSEN = [
    (kind, choice)
    for kind, choices in PACKED_CHOICES.items()
    for choice in (("",) if choices is None else tuple(map(str, choices)))
]
PACKED = st.sampled_from(CHOSEN).flatmap(
    lambda chosen: st.builds(
        PackedEntry,
        id=st.integers(1, 99).map(EntryId),
        kind=st.just(chosen[0]),
        choice=st.just(chosen[1]),
        on=DAYS,
        at=TIMES,
        until=st.none() | DAYS,
        **dict.fromkeys(("what", "place", "with_whom", "not_shared", "text"), TEXTS),
    )
)
DRAFTS = st.one_of(
    st.builds(ContactDraft, on=DAYS, at=TIMES, text=TEXTS, place=TEXTS),
    st.builds(NoteDraft, on=DAYS, at=TIMES, text=TEXTS),
    st.builds(ConsentDraft, on=DAYS, at=TIMES, purpose=TEXTS, withdrawn_on=st.none() | DAYS),
    st.builds(FollowUpDraft, on=DAYS, at=TIMES, what=TEXTS, done_on=st.none() | DAYS),
    st.builds(StepDraft, on=DAYS, at=TIMES, step_id=st.integers(1, 99).map(TermId)),
)
ADDED = st.builds(AddedEntry, uid=UIDS, number=st.integers(1, 5), draft=DRAFTS)


def packed_case(number: int, entries: tuple[PackedEntry, ...] = ()) -> PackedCase:
    return PackedCase(
        number=number,
        code_name="Kievit",
        case_number="25-031",
        organisation="Gemeente Waterveen",
        kind=CaseKind.REPORT,
        status=CaseStatus.IN_SUPPORT,
        registered_on=TODAY,
        categories=("pesten",),
        entries=entries,
        places=(PackedPlace(name="Klachtencommissie"),),
        steps=(PackedStep(id=3, label="luisterend oor", route=Route.INTERNAL, outside=False),),
    )


def package(*cases: PackedCase) -> StandInPackage:
    return StandInPackage(
        package_id="0b" * 16,
        from_name="J. Adviseur",
        to_name="C. Collega",
        made_on=TODAY,
        valid_until=TODAY + timedelta(days=30),
        return_key="5e" * 32,
        cases=cases,
    )


def returned(*added: AddedEntry) -> StandInReturn:
    return StandInReturn(
        package_id="0b" * 16,
        by_name="C. Collega",
        returned_on=TODAY,
        cases=("Kievit 25-031",),
        added=added,
    )


@given(st.lists(PACKED, max_size=4))
def test_a_package_is_read_as_it_was_written(entries: list[PackedEntry]) -> None:
    whole = package(packed_case(1, tuple(entries)), packed_case(2))
    assert package_from(package_values(whole)) == whole
    assert whole.case(2) == packed_case(2)
    assert whole.case(3) is None
    assert "5e" * 32 not in repr(whole)


@given(st.lists(ADDED, max_size=4, unique_by=lambda each: each.uid))
def test_a_return_is_read_as_it_was_written(added: list[AddedEntry]) -> None:
    whole = returned(*added)
    assert return_from(return_values(whole)) == whole
    assert all(added_from(added_values(each)) == each for each in added)


_PLAIN = package_values(
    package(packed_case(1, (PackedEntry(id=EntryId(1), kind=EntryKind.NOTE, on=TODAY),)))
)


def _places(value: Any, *way: Any) -> list[tuple[Any, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value)
    found = []
    for key, each in inner:
        found.append((*way, key))
        if isinstance(each, dict | list):
            found += _places(each, *way, key)
    return found


@pytest.mark.parametrize("way", _places(_PLAIN), ids=lambda way: ".".join(map(str, way)))
@pytest.mark.parametrize("wrong", [1.5, [None], {"more": 1}], ids=["float", "list", "dict"])
def test_a_value_of_another_type_is_refused_anywhere(way: tuple[Any, ...], wrong: object) -> None:
    bent = deepcopy(_PLAIN)
    inside: Any = bent
    for key in way[:-1]:
        inside = inside[key]
    inside[way[-1]] = wrong
    with pytest.raises(NotSuchAValue):
        package_from(bent)


NOTE = added_values(AddedEntry(uid="1a" * 16, number=1, draft=NoteDraft(on=TODAY, text="gebeld")))


@pytest.mark.parametrize(
    "change",
    [
        {"uid": "1A" * 16},
        {"uid": 5},
        {"number": 0},
        {"number": True},
        {"rests_on": "x"},
        {"rests_on": "2b" * 16},
        {"kind": "attachment"},
        {"draft": {}},
        {"draft": NOTE["draft"] | {"on": "2025-1-1"}},
        {"draft": NOTE["draft"] | {"on": "20250101"}},
        {"draft": NOTE["draft"] | {"minutes": True}},
        {"draft": NOTE["draft"] | {"minutes": 2**60}},
        {"draft": NOTE["draft"] | {"at": "10:00:01"}},
        {"draft": NOTE["draft"] | {"text": "x" * 100_001}},
        {"more": ""},
    ],
)
def test_what_was_added_is_refused_when_anything_is_wrong(change: dict[str, Any]) -> None:
    whole = return_values(returned())
    with pytest.raises(NotSuchAValue):
        return_from(whole | {"added": [NOTE | change]})


def test_what_is_no_package_or_return_is_refused() -> None:
    whole = return_values(returned())
    returns: list[Any] = [[], {}, whole | {"added": {}}, whole | {"added": [NOTE, NOTE]}]
    for wrong in returns:
        with pytest.raises(NotSuchAValue):
            return_from(wrong)
    packages: list[Any] = [[], None, _PLAIN | {"return_key": "5E" * 32}, _PLAIN | {"cases": [None]}]
    for wrong in packages:
        with pytest.raises(NotSuchAValue):
            package_from(wrong)
    with pytest.raises(NotSuchAValue):
        package_from(package_values(package(packed_case(2))))
    with pytest.raises(NotSuchAValue):
        added_from([])
    with pytest.raises(NotSuchAValue):
        return_from(whole | {"by_name": "x" * (NAME_LIMIT + 1)})


@pytest.mark.parametrize(
    ("kind", "choice"),
    [("attachment", ""), ("exception", ""), ("consent", "sworn"), ("contact", ""), ("note", "x")],
)
def test_an_entry_that_no_package_holds_is_refused(kind: str, choice: str) -> None:
    bent = deepcopy(_PLAIN)
    bent["cases"][0]["entries"][0] |= {"kind": kind, "choice": choice}
    with pytest.raises(NotSuchAValue):
        package_from(bent)


def test_a_package_that_is_valid_for_longer_than_one_can_be_is_refused() -> None:
    for days in (-1, LONGEST.days + 1):
        until = (TODAY + timedelta(days=days)).isoformat()
        with pytest.raises(NotSuchAValue):
            package_from(_PLAIN | {"valid_until": until})


@given(st.lists(PACKED))
def test_consents_and_plans_go_along_whatever_is_left_out(entries: list[PackedEntry]) -> None:
    last = going_along(entries, Extent.LAST)
    assert going_along(entries, Extent.WHOLE) == tuple(entries)
    always = [
        each
        for each in entries
        if each.kind is EntryKind.CONSENT
        or (each.kind is EntryKind.FOLLOW_UP and each.until is None)
    ]
    assert len(last) == len(always) + min(LAST_ENTRIES, len(entries) - len(always))
    assert [each for each in last if each in always] == always


def held(**more: Any) -> Held:
    values: dict[str, Any] = {"opened_on": TODAY, "last_seen": TODAY, "valid_until": TODAY}
    return Held(id=StandInId(1), package_id="", from_name="", **(values | more))


def test_a_package_is_read_until_its_last_day_and_not_longer() -> None:
    day = timedelta(days=1)
    assert standing(held(), TODAY) is Standing.OPEN
    assert standing(held(), TODAY + day) is Standing.EXPIRED
    assert standing(held(last_seen=TODAY + day), TODAY) is Standing.EXPIRED
    assert standing(held(ended_on=TODAY), TODAY) is Standing.ENDED


def test_what_was_given_is_told_of_until_something_of_it_came_back() -> None:
    given = Given(
        id=GivenId(1), package_id="", to_name="", made_on=TODAY, valid_until=TODAY, return_key=""
    )
    late = TODAY + timedelta(days=1)
    assert notice_of((), (given,), TODAY) == StandInNotice()
    assert notice_of((), (given,), late) == StandInNotice(not_back=1)
    assert notice_of((), (replace(given, merged=1),), late) == StandInNotice()


def test_a_package_needs_a_name_a_day_cases_and_consent() -> None:
    choice = CaseChoice(case_id=CaseId(1), consent_form=ConsentForm.ORAL)
    draft = StandInDraft(to_name="C. Collega", valid_until=TODAY + LONGEST, cases=(choice,))

    def problems(**change: Any) -> tuple[Problem, ...]:
        return problems_in_stand_in(replace(draft, **change), today=TODAY)

    def problem(field: str, reason: Reason) -> tuple[Problem, ...]:
        return (Problem(field=field, reason=reason),)

    assert problems() == ()
    assert problems(cases=(replace(choice, consent_form=None, consent_id=EntryId(4)),)) == ()
    assert problems(to_name=" ") == problem("to_name", Reason.REQUIRED)
    assert problems(to_name="x" * 201) == problem("to_name", Reason.TOO_LONG)
    early, late = TODAY - timedelta(days=1), TODAY + LONGEST + timedelta(days=1)
    assert problems(valid_until=early) == problem("valid_until", Reason.BEFORE_START)
    assert problems(valid_until=late) == problem("valid_until", Reason.TOO_LARGE)
    assert problems(cases=()) == problem("cases", Reason.REQUIRED)
    without = replace(choice, consent_form=None)
    assert problems(cases=(choice, without)) == problem("consent", Reason.NEEDS_CONSENT)
    wordy = replace(choice, remark="x" * 100_001)
    assert problems(cases=(wordy,)) == problem("remark", Reason.TOO_LONG)
