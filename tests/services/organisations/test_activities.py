from dataclasses import replace
from datetime import date

import pytest

from tests.services.conftest import FindTerm
from vpdesk.domain.activities import ActivityDraft, ActivityId
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import calendar_year
from vpdesk.domain.problems import DraftRefused, Problem, Reason
from vpdesk.domain.terms import Vocabulary
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone


@pytest.fixture
def draft(organisation_id: OrganisationId, term: FindTerm) -> ActivityDraft:
    """Describe a talk to staff."""
    return ActivityDraft(
        organisation_id=organisation_id,
        on=date(2025, 3, 4),
        kind_id=term(Vocabulary.ACTIVITY_KIND, "information").id,
        what="Voorlichting nieuwe medewerkers",
        audience="nieuwe medewerkers",
        participants=24,
        minutes=90,
        travel_minutes=40,
        text="veel vragen",
    )


def test_an_activity_comes_back_as_it_was_entered(desk: Desk, draft: ActivityDraft) -> None:
    activity_id = desk.activities.add(draft)
    assert draft.organisation_id is not None
    (activity,) = desk.activities.list(draft.organisation_id)
    for name in ActivityDraft.__dataclass_fields__:
        assert getattr(activity, name) == getattr(draft, name)
    assert (activity.id, activity.organisation_name) == (activity_id, "Hogeschool Meander")
    assert activity.kind.code == "information"
    desk.activities.change(activity_id, replace(draft, what="Teamoverleg"))
    assert desk.activities.list(draft.organisation_id)[0].what == "Teamoverleg"


def test_activities_are_listed_by_organisation_and_period_newest_first(
    desk: Desk,
    draft: ActivityDraft,
    organisation_id: OrganisationId,
    other_organisation_id: OrganisationId,
) -> None:
    for on in (date(2024, 12, 31), date(2025, 1, 1), date(2025, 11, 1)):
        desk.activities.add(replace(draft, on=on))
    desk.activities.add(replace(draft, organisation_id=other_organisation_id))
    in_2025 = desk.activities.list(organisation_id, calendar_year(2025))
    assert [each.on for each in in_2025] == [date(2025, 11, 1), date(2025, 1, 1)]
    assert len(desk.activities.list(organisation_id)) == 3


def test_a_removed_activity_is_put_back(desk: Desk, draft: ActivityDraft) -> None:
    activity_id = desk.activities.add(draft)
    removed = desk.activities.remove(activity_id)
    assert draft.organisation_id is not None
    assert desk.activities.list(draft.organisation_id) == ()
    with pytest.raises(Gone):
        desk.activities.remove(activity_id)
    assert desk.activities.restore(removed) == activity_id
    assert desk.activities.restore(removed) == activity_id
    assert desk.activities.list(draft.organisation_id) == (removed,)


def test_what_does_not_fit_is_refused(desk: Desk, draft: ActivityDraft, term: FindTerm) -> None:
    with pytest.raises(DraftRefused) as refused:
        desk.activities.add(replace(draft, organisation_id=None, what=""))
    assert refused.value.problems == (
        Problem(field="organisation_id", reason=Reason.REQUIRED),
        Problem(field="what", reason=Reason.REQUIRED),
    )
    for wrong in (
        replace(draft, organisation_id=OrganisationId(99)),
        replace(draft, kind_id=term(Vocabulary.STEP, "listening").id),
    ):
        with pytest.raises(Gone):
            desk.activities.add(wrong)
    with pytest.raises(Gone):
        desk.activities.change(ActivityId(99), draft)
