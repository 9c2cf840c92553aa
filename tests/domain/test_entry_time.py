"""How long work took, in every kind of entry that tells it."""

from dataclasses import replace
from datetime import date

import pytest

from vpdesk.domain.problems import Reason
from vpdesk.domain.terms import TermId
from vpdesk.domain.timeline import (
    LONGEST_CONTACT,
    ContactDraft,
    NoteDraft,
    ReferralDraft,
    StepDraft,
    problems_in,
)

TODAY = date(2025, 11, 21)
TIMED = (
    ContactDraft(on=TODAY),
    StepDraft(on=TODAY, step_id=TermId(1)),
    ReferralDraft(on=TODAY, to="Huisarts"),
    NoteDraft(on=TODAY, text="Voorbereid"),
)


@pytest.mark.parametrize("field", ["minutes", "travel_minutes"])
@pytest.mark.parametrize("draft", TIMED, ids=lambda each: type(each).__name__)
def test_time_is_some_and_not_endless(
    draft: ContactDraft | StepDraft | ReferralDraft | NoteDraft, field: str
) -> None:
    def problems(minutes: int) -> list[tuple[str, Reason]]:
        changed = replace(draft, **{field: minutes})  # type: ignore[arg-type]
        found = problems_in(changed, today=TODAY, valid_consents=frozenset())
        return [(each.field, each.reason) for each in found]

    assert problems(0) == problems(LONGEST_CONTACT) == []
    assert problems(-1) == [(field, Reason.NEGATIVE)]
    assert problems(LONGEST_CONTACT + 1) == [(field, Reason.TOO_LARGE)]
