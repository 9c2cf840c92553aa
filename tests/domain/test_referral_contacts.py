from dataclasses import replace
from datetime import date

from vpdesk.domain.problems import Reason
from vpdesk.domain.referral_contacts import ReferralContactDraft, problems_in
from vpdesk.domain.terms import TermId

TODAY = date(2025, 11, 21)
DRAFT = ReferralContactDraft(kind_id=TermId(1), name="Mediation Plein")


def reasons(draft: ReferralContactDraft) -> dict[str, Reason]:
    return {each.field: each.reason for each in problems_in(draft, today=TODAY)}


def test_kind_and_name_are_enough() -> None:
    assert reasons(DRAFT) == {}
    required = {"kind_id": Reason.REQUIRED, "name": Reason.REQUIRED}
    assert reasons(replace(DRAFT, kind_id=None, name=" ")) == required


def test_an_address_was_checked_in_the_past() -> None:
    assert reasons(replace(DRAFT, checked_on=TODAY)) == {}
    tomorrow = replace(DRAFT, checked_on=date(2025, 11, 22))
    assert reasons(tomorrow) == {"checked_on": Reason.IN_THE_FUTURE}


def test_texts_have_a_limit() -> None:
    long = replace(DRAFT, person="x" * 201, costs="x" * 501, good_to_know="x" * 100_001)
    assert set(reasons(long)) == {"person", "costs", "good_to_know"}
