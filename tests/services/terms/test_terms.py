from dataclasses import replace
from datetime import date

import pytest

from tests.services.conftest import FindTerm
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.domain.problems import DraftRefused, Problem, Reason
from vpdesk.domain.terms import TermDraft, TermId, Vocabulary
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone
from vpdesk.services.terms.starter import fill_new_vault
from vpdesk.storage.vault_database import VaultDatabase

TAKEN = (Problem(field="dutch", reason=Reason.ALREADY_IN_USE),)


def labels(desk: Desk, vocabulary: Vocabulary, organisation_id: OrganisationId | None) -> set[str]:
    offered = desk.terms.list(vocabulary, organisation_id=organisation_id)
    return {term.dutch for term in offered}


def test_a_new_vault_offers_the_starter_lists(desk: Desk) -> None:
    for vocabulary in Vocabulary:
        assert desk.terms.list(vocabulary), vocabulary
    categories = desk.terms.list(Vocabulary.CATEGORY)
    headings = {term.id for term in categories if term.heading}
    assert all(term.heading or term.parent_id in headings for term in categories)
    assert [term.code for term in categories][:2] == ["undesirable_behaviour", "sexual_harassment"]
    assert any(term.explanation("nl") for term in categories)


def test_the_starter_lists_are_put_in_once(desk: Desk, database: VaultDatabase) -> None:
    before = len(desk.terms.list(Vocabulary.STEP)), len(desk.referral_contacts.list())
    fill_new_vault(database, today=desk.today())
    assert (len(desk.terms.list(Vocabulary.STEP)), len(desk.referral_contacts.list())) == before


def test_no_address_was_checked_in_the_future(desk: Desk) -> None:
    days = [address.checked_on for address in desk.referral_contacts.list()]
    assert days
    assert all(day is not None and day <= desk.today() for day in days)


def test_an_optional_term_waits_to_be_switched_on(desk: Desk, term: FindTerm) -> None:
    stalking = term(Vocabulary.CATEGORY, "stalking")
    assert stalking not in desk.terms.list(Vocabulary.CATEGORY)
    assert desk.terms.by_id(stalking.id) == stalking


def test_a_position_is_offered_in_its_sector(desk: Desk, organisation_id: OrganisationId) -> None:
    school = desk.organisations.add(OrganisationDraft(name="School", sector="education"))
    assert "student" in labels(desk, Vocabulary.POSITION, school)
    assert "student" not in labels(desk, Vocabulary.POSITION, organisation_id)
    assert "student" not in labels(desk, Vocabulary.POSITION, None)


def test_a_term_of_one_organisation_is_offered_there_alone(
    desk: Desk, organisation_id: OrganisationId, other_organisation_id: OrganisationId
) -> None:
    draft = TermDraft(
        vocabulary=Vocabulary.CATEGORY,
        dutch=" roosters ",
        organisation_id=organisation_id,
        valid_from=date(2025, 6, 1),
    )
    term_id = desk.terms.add(draft)
    assert desk.terms.by_id(term_id).dutch == "roosters"
    assert desk.terms.list(Vocabulary.CATEGORY, organisation_id=organisation_id)[-1].id == term_id
    early = date(2025, 5, 31)
    offered = desk.terms.list(Vocabulary.CATEGORY, organisation_id=organisation_id, on=early)
    assert "roosters" not in {term.dutch for term in offered}
    for elsewhere in (None, other_organisation_id):
        assert "roosters" not in labels(desk, Vocabulary.CATEGORY, elsewhere)
    desk.terms.add(replace(draft, organisation_id=other_organisation_id))


def test_a_label_is_offered_once(desk: Desk, organisation_id: OrganisationId) -> None:
    pesten = TermDraft(vocabulary=Vocabulary.CATEGORY, dutch="Pesten")
    own = TermDraft(
        vocabulary=Vocabulary.CATEGORY, dutch="roosters", organisation_id=organisation_id
    )
    desk.terms.add(own)
    for draft in (pesten, replace(pesten, organisation_id=organisation_id), own):
        with pytest.raises(DraftRefused) as refused:
            desk.terms.add(draft)
        assert refused.value.problems == TAKEN
    desk.terms.add(replace(pesten, vocabulary=Vocabulary.OUTCOME))


def test_a_parent_is_of_the_same_list_and_organisation(
    desk: Desk,
    organisation_id: OrganisationId,
    other_organisation_id: OrganisationId,
    term: FindTerm,
) -> None:
    theirs = desk.terms.add(
        TermDraft(
            vocabulary=Vocabulary.CATEGORY, dutch="rooster", organisation_id=other_organisation_id
        )
    )
    draft = TermDraft(
        vocabulary=Vocabulary.CATEGORY, dutch="roddelen", organisation_id=organisation_id
    )
    for parent_id in (theirs, term(Vocabulary.STEP, "accompanying").id, TermId(9999)):
        with pytest.raises(Gone):
            desk.terms.add(replace(draft, parent_id=parent_id))
    desk.terms.add(replace(draft, parent_id=term(Vocabulary.CATEGORY, "bullying").id))


def test_what_does_not_fit_is_refused(desk: Desk) -> None:
    with pytest.raises(DraftRefused):
        desk.terms.add(TermDraft(vocabulary=Vocabulary.STEP, dutch=" "))
    with pytest.raises(Gone):
        desk.terms.add(
            TermDraft(vocabulary=Vocabulary.STEP, dutch="x", organisation_id=OrganisationId(99))
        )
    with pytest.raises(Gone):
        desk.terms.by_id(TermId(9999))
