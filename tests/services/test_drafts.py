"""Half-typed text is kept until it is recorded or dropped, and goes with what it was about."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from tests.fixtures import TODAY
from tests.services.conftest import FindTerm
from vpdesk.domain.activities import ActivityDraft
from vpdesk.domain.cases import CaseFilter
from vpdesk.domain.organisations import (
    ContactPersonDraft,
    OrganisationId,
    UnitDraft,
    UnitInUse,
)
from vpdesk.domain.periods import calendar_year
from vpdesk.domain.referral_contacts import ReferralContactDraft
from vpdesk.domain.terms import TermDraft, Vocabulary
from vpdesk.domain.text_hits import Hit, HitReason, Level
from vpdesk.services.annual_reports.text_checks import report_place
from vpdesk.services.desk import Desk
from vpdesk.services.progress import finish
from vpdesk.storage.tables import accepted_wording, draft

Removal = tuple[str, Callable[[], object]]


def kept_places(desk: Desk) -> set[str]:
    with desk._database.reading() as tx:
        return set(tx._connection.scalars(select(draft.c.place)))


def removals(desk: Desk, at: OrganisationId, term: FindTerm) -> list[Removal]:
    """Make one of each thing that can be removed again; return where it is typed, and how."""
    unit = desk.organisations.add_unit(UnitDraft(organisation_id=at, name="Afdeling Oost"))
    person = desk.organisations.add_contact_person(
        ContactPersonDraft(organisation_id=at, name="Sam Voorbeeld")
    )
    activity = desk.activities.add(
        ActivityDraft(
            organisation_id=at,
            on=TODAY,
            kind_id=term(Vocabulary.ACTIVITY_KIND, "information").id,
            what="Voorlichting",
        )
    )
    address = desk.referral_contacts.add(
        ReferralContactDraft(
            kind_id=term(Vocabulary.REFERRAL_KIND, "mediator").id, name="Een mediator"
        )
    )
    category = desk.terms.add(TermDraft(vocabulary=Vocabulary.CATEGORY, dutch="Roddel"))
    return [
        (f"unit:{unit}", lambda: desk.organisations.remove_unit(unit)),
        (f"contact:{person}", lambda: desk.organisations.remove_contact_person(person)),
        (f"activity:{activity}", lambda: desk.activities.remove(activity)),
        (f"address:{address}", lambda: desk.referral_contacts.remove(address)),
        (f"category:{category}", lambda: desk.terms.take_back(category)),
    ]


def test_half_typed_text_is_kept_until_it_is_dropped(desk: Desk) -> None:
    assert desk.drafts.kept("new_case") is None
    desk.drafts.keep("new_case", {"text": "Melder vertelde dat"})
    desk.drafts.keep("organisation:new", {"text": "iets anders"})
    desk.drafts.keep("new_case", {"text": "Melder vertelde dat zij", "on": "2025-11-21"})
    kept = desk.drafts.kept("new_case")
    assert kept == {"text": "Melder vertelde dat zij", "on": "2025-11-21"}
    desk.drafts.drop("new_case")
    assert desk.drafts.kept("new_case") is None
    assert desk.drafts.kept("organisation:new") == {"text": "iets anders"}


def test_what_is_kept_already_is_not_written_again(
    desk: Desk, organisation_id: OrganisationId
) -> None:
    for hidden in (False, True):
        if hidden:
            desk.scope.work_at(organisation_id)
        desk.drafts.keep("new_case", {"text": "Melder vertelde dat"})
        commits = desk._database.commits()
        desk.drafts.keep("new_case", {"text": "Melder vertelde dat"})
        desk.drafts.drop("organisation:new")
        assert desk._database.commits() == commits


def test_showing_all_when_nothing_is_hidden_writes_nothing(desk: Desk) -> None:
    commits = desk._database.commits()
    desk.scope.stop()
    assert desk._database.commits() == commits


def test_half_typed_text_goes_with_what_is_removed_and_does_not_come_back(
    desk: Desk, organisation_id: OrganisationId, term: FindTerm
) -> None:
    for place, remove in removals(desk, organisation_id, term):
        desk.drafts.keep(place, {"text": "half"})
        desk.drafts.keep(f"{place}9", {"text": "van niets"})
        assert kept_places(desk) == {place}
        remove()
        assert kept_places(desk) == set()
        desk.drafts.keep(place, {"text": "te laat"})
        assert kept_places(desk) == set()


def test_half_typed_text_goes_with_an_organisation_and_all_that_belonged_to_it(
    desk: Desk,
    organisation_id: OrganisationId,
    other_organisation_id: OrganisationId,
    term: FindTerm,
) -> None:
    theirs = dict(removals(desk, organisation_id, term))
    places = [place for place in theirs if place.startswith(("unit:", "contact:", "activity:"))]
    places += [place.format(organisation_id) for place in _OF_ORGANISATION]
    others = {place.format(other_organisation_id) for place in _OF_ORGANISATION}
    for place in (*places, *others, "activity:new"):
        desk.drafts.keep(place, {"text": "half"})
    desk.scope.work_at(organisation_id)
    desk.drafts.keep("new_case", {"text": "achter de muur"})
    desk.scope.stop()
    desk.organisations.remove(organisation_id)
    assert kept_places(desk) == {*others, "activity:new", "new_case"}


_OF_ORGANISATION = (
    "organisation:{}",
    "unit:new:{}",
    "contact:new:{}",
    "report_policy {}",
    "report/{}/2025/output",
)


def test_what_stayed_behind_the_wall_of_an_organisation_goes_with_it(
    desk: Desk, organisation_id: OrganisationId
) -> None:
    desk.drafts.keep("new_case", {"text": "buiten"})
    desk.scope.work_at(organisation_id)
    desk.drafts.keep("new_case", {"text": "binnen"})
    desk.scope.stop()
    assert kept_places(desk) == {"new_case", f"behind {organisation_id} new_case"}
    desk.organisations.remove(organisation_id)
    assert kept_places(desk) == {"new_case"}


def test_behind_the_wall_of_a_removed_organisation_nothing_typed_is_lost(
    desk: Desk, organisation_id: OrganisationId
) -> None:
    desk.scope.work_at(organisation_id)
    desk.drafts.keep("address:new", {"name": "vóór het verwijderen"})
    desk.drafts.keep(f"unit:new:{organisation_id}", {"name": "gaat mee"})
    desk.organisations.remove(organisation_id)
    desk.drafts.keep("activity:new", {"text": "erna"})
    assert desk.drafts.kept("activity:new") == {"text": "erna"}
    desk.scope.stop()
    assert kept_places(desk) == {"address:new", "activity:new"}
    assert desk.drafts.kept("address:new") == {"name": "vóór het verwijderen"}


def test_a_removal_behind_a_wall_takes_nothing_of_others(
    desk: Desk,
    organisation_id: OrganisationId,
    other_organisation_id: OrganisationId,
) -> None:
    desk.drafts.keep(f"organisation:{other_organisation_id}", {"text": "van een ander"})
    unit = desk.organisations.add_unit(UnitDraft(organisation_id=organisation_id, name="Oost"))
    desk.scope.work_at(organisation_id)
    desk.organisations.remove_unit(unit)
    assert kept_places(desk) == {f"organisation:{other_organisation_id}"}


def test_half_typed_text_goes_with_the_cases_of_an_undone_take_over(
    desk: Desk, tmp_path: Path
) -> None:
    file = tmp_path / "register.csv"
    file.write_text("Datum;Soort\n01-09-2025;Melding\n", encoding="utf-8")
    register = desk.registers.read(file)
    preview = desk.registers.preview(register, organisation="Gemeente Duinrand")
    result = finish(desk.registers.take_over(preview))
    (taken,) = desk.cases.list(CaseFilter())
    desk.drafts.keep(f"case/{taken.id}/note/new", {"text": "half"})
    desk.registers.undo(result.id)
    assert kept_places(desk) == set()


def test_what_was_said_of_wordings_goes_with_the_organisation(
    desk: Desk, organisation_id: OrganisationId, other_organisation_id: OrganisationId
) -> None:
    year = calendar_year(2025)
    hit = Hit(start=0, end=5, level=Level.NOTE, reason=HitReason.TERM, wording="Robin")
    for owner in (organisation_id, other_organisation_id):
        desk.text_checks.accept(report_place(owner, year, "observations"), hit)
    desk.organisations.remove(organisation_id)
    with desk._database.reading() as tx:
        places = tx._connection.scalars(select(accepted_wording.c.place)).all()
    assert places == [report_place(other_organisation_id, year, "observations")]


def test_nothing_goes_when_a_removal_is_refused(
    desk: Desk, organisation_id: OrganisationId
) -> None:
    unit = desk.organisations.add_unit(UnitDraft(organisation_id=organisation_id, name="Oost"))
    below = UnitDraft(organisation_id=organisation_id, name="Kade", parent_id=unit)
    desk.organisations.add_unit(below)
    desk.drafts.keep(f"unit:{unit}", {"name": "half"})
    with pytest.raises(UnitInUse):
        desk.organisations.remove_unit(unit)
    assert desk.drafts.kept(f"unit:{unit}") == {"name": "half"}
