from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpdesk.domain.like_addresses import KnownAddresses, are_alike, like_pairs
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.referral_contacts import (
    ReferralContact,
    ReferralContactDraft,
    ReferralContactId,
)
from vpdesk.domain.terms import Term, TermId, Vocabulary

DRAFTS = st.builds(
    ReferralContactDraft,
    kind_id=st.none(),
    name=st.sampled_from(["Mediation Duin", "mediation-duin", "De Linde", "Slachtofferhulp"]),
    person=st.sampled_from(["", "A. Terpstra", "a terpstra", "L. van Wijk"]),
    email=st.sampled_from(["", "info@duin.example", "INFO@duin.example "]),
    phone=st.sampled_from(["", "112", "088 000 13 01", "+31 88 0001301", "010-1234567"]),
)


def address(**told: str) -> ReferralContactDraft:
    return ReferralContactDraft(kind_id=None, **{"name": "Mediation Duin"} | told)  # type: ignore[arg-type]


@given(DRAFTS, DRAFTS)
def test_likeness_goes_both_ways_and_never_joins_two_people(
    first: ReferralContactDraft, second: ReferralContactDraft
) -> None:
    assert are_alike(first, first)
    assert are_alike(first, second) == are_alike(second, first)
    if {first.person, second.person} == {"A. Terpstra", "L. van Wijk"}:
        assert not are_alike(first, second)


@pytest.mark.parametrize(
    ("first", "second", "alike"),
    [
        (address(), address(name="Médiation  DUIN."), True),
        (address(), address(name="Mediation Duinrand"), False),
        (address(phone="088 000 13 01"), address(name="Ander", phone="+31 (0)88-0001301"), True),
        (address(phone="0031880001301"), address(name="Ander", phone="088-0001301"), True),
        (address(phone="112"), address(name="Ander", phone="112"), False),
        (address(email="a@b.example"), address(name="Ander", email="A@B.example"), True),
        (address(), address(name="Ander"), False),
        (address(person="A. Terpstra"), address(person="a. terpstra"), True),
        (address(person="A. Terpstra"), address(), True),
    ],
)
def test_what_makes_two_addresses_one(
    first: ReferralContactDraft, second: ReferralContactDraft, alike: bool
) -> None:
    assert are_alike(first, second) is alike


def test_an_empty_field_is_like_no_other() -> None:
    nobody = replace(address(), name="!!")
    assert not are_alike(nobody, replace(nobody, name="??"))


@given(st.lists(st.tuples(DRAFTS, st.sampled_from([None, OrganisationId(1)])), max_size=6))
def test_a_book_tells_the_same_as_two_by_two(
    drafts: list[tuple[ReferralContactDraft, OrganisationId | None]],
) -> None:
    book = [_recorded(draft, place, serves) for place, (draft, serves) in enumerate(drafts)]
    known = KnownAddresses((each, each) for each in book)
    for each in book:
        alike = [other for other in book if are_alike(each, other)]
        assert list(known.like(each)) == alike
        assert known.first_like(each) == (alike[0] if alike else None)
    assert list(like_pairs(book)) == [
        (first, second)
        for place, first in enumerate(book)
        for second in book[place + 1 :]
        if first.organisation_id == second.organisation_id and are_alike(first, second)
    ]


def _recorded(
    draft: ReferralContactDraft, place: int, serves: OrganisationId | None
) -> ReferralContact:
    kind = Term(id=TermId(1), vocabulary=Vocabulary.REFERRAL_KIND, dutch="mediator")
    return ReferralContact(
        id=ReferralContactId(100 - place),
        kind=kind,
        kind_id=kind.id,
        name=draft.name,
        person=draft.person,
        email=draft.email,
        phone=draft.phone,
        organisation_id=serves,
    )
