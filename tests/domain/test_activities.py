import tomllib
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from vpdesk import paths
from vpdesk.domain.activities import (
    LONGEST_ACTIVITY,
    MOST_PARTICIPANTS,
    SESSIONS,
    TALKS,
    ActivityDraft,
    has_audience,
    is_with_persons,
    problems_in,
)
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import Reason
from vpdesk.domain.terms import Term, TermId, Vocabulary

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


@pytest.mark.parametrize(
    ("code", "shown"),
    [("information", (True, False)), ("meeting", (False, True)), ("", (True, True))],
)
def test_an_own_kind_can_be_a_session_and_a_talk(code: str, shown: tuple[bool, bool]) -> None:
    kind = Term(id=TermId(1), vocabulary=Vocabulary.ACTIVITY_KIND, code=code, dutch="soort")
    assert (has_audience(kind), is_with_persons(kind)) == shown


def test_every_kind_of_the_starter_list_is_a_session_or_a_talk() -> None:
    with (paths.resources() / "starter" / "terms.toml").open("rb") as file:
        codes = {each["code"] for each in tomllib.load(file)["activity_kind"]}
    assert codes == SESSIONS | TALKS
    assert not SESSIONS & TALKS
