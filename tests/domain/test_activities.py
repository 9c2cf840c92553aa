from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from vpdesk.domain.activities import (
    LONGEST_ACTIVITY,
    MOST_PARTICIPANTS,
    ActivityDraft,
    problems_in,
)
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import Reason
from vpdesk.domain.terms import TermId

TODAY = date(2025, 11, 21)
DRAFT = ActivityDraft(
    organisation_id=OrganisationId(1), on=TODAY, kind_id=TermId(1), what="voorlichting"
)


def changed(draft: ActivityDraft, **changes: Any) -> ActivityDraft:
    return replace(draft, **changes)


def reasons(draft: ActivityDraft) -> dict[str, Reason]:
    return {each.field: each.reason for each in problems_in(draft, today=TODAY)}


def test_organisation_kind_and_subject_are_enough() -> None:
    assert reasons(DRAFT) == {}
    assert reasons(replace(DRAFT, organisation_id=None, kind_id=None, what=" ")) == {
        "organisation_id": Reason.REQUIRED,
        "kind_id": Reason.REQUIRED,
        "what": Reason.REQUIRED,
    }


@pytest.mark.parametrize(
    ("field", "most"),
    [
        ("minutes", LONGEST_ACTIVITY),
        ("travel_minutes", LONGEST_ACTIVITY),
        ("participants", MOST_PARTICIPANTS),
    ],
)
def test_numbers_have_bounds(field: str, most: int) -> None:
    assert reasons(changed(DRAFT, **{field: -1})) == {field: Reason.NEGATIVE}
    assert reasons(changed(DRAFT, **{field: most})) == {}
    assert reasons(changed(DRAFT, **{field: most + 1})) == {field: Reason.TOO_LARGE}


def test_day_and_texts_have_bounds() -> None:
    assert reasons(replace(DRAFT, on=date(2025, 11, 22))) == {"on": Reason.IN_THE_FUTURE}
    assert reasons(replace(DRAFT, audience="x" * 501)) == {"audience": Reason.TOO_LONG}
