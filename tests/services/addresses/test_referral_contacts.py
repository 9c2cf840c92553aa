from dataclasses import replace
from datetime import date

import pytest

from tests.services.conftest import FindTerm
from vpdesk.domain.cases import CaseId
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.referral_contacts import (
    ReferralContactDraft,
    ReferralContactFilter,
    ReferralContactId,
)
from vpdesk.domain.terms import Vocabulary
from vpdesk.domain.timeline import Referral, ReferralDraft
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone


@pytest.fixture
def draft(term: FindTerm) -> ReferralContactDraft:
    """Describe a mediator."""
    return ReferralContactDraft(
        kind_id=term(Vocabulary.REFERRAL_KIND, "mediator").id,
        name="Mediation Plein",
        person="M. Overvliet",
        phone="030 000 12 34",
        email="post@plein.example",
        website="plein.example",
        region="Utrecht",
        reachable="ma-do",
        costs="eerste gesprek gratis",
        good_to_know="Werkt ook in de avond.",
        own_interest="geen",
        checked_on=date(2025, 11, 1),
    )


def test_an_address_comes_back_as_it_was_entered(desk: Desk, draft: ReferralContactDraft) -> None:
    contact = desk.referral_contacts.get(desk.referral_contacts.add(draft))
    for name in ReferralContactDraft.__dataclass_fields__:
        assert getattr(contact, name) == getattr(draft, name)
    assert (contact.kind.code, contact.referrals) == ("mediator", 0)


def test_addresses_are_filtered_by_kind_region_and_words(
    desk: Desk, draft: ReferralContactDraft, term: FindTerm
) -> None:
    desk.referral_contacts.add(draft)

    def names(**wanted: object) -> list[str]:
        listed = desk.referral_contacts.list(ReferralContactFilter(**wanted))  # type: ignore[arg-type]
        return [each.name for each in listed]

    assert names(region="Utrecht") == ["Mediation Plein"]
    assert names(words="overvl") == ["Mediation Plein"]
    assert names(words="pl med") == ["Mediation Plein"]
    assert "Mediation Plein" in names(kind_id=draft.kind_id)
    assert "Mediation Plein" not in names(kind_id=term(Vocabulary.REFERRAL_KIND, "police").id)
    assert "Utrecht" in desk.referral_contacts.regions()


def test_what_is_called_in_a_crisis_comes_first(desk: Desk) -> None:
    listed = desk.referral_contacts.list()
    urgent = [each.urgent for each in listed]
    assert urgent == sorted(urgent, reverse=True)
    assert urgent[0]


def test_referrals_are_counted_and_survive_a_removal(
    desk: Desk, draft: ReferralContactDraft, case_id: CaseId
) -> None:
    contact_id = desk.referral_contacts.add(draft)
    desk.timeline.add(case_id, ReferralDraft(on=date(2025, 10, 1), contact_id=contact_id))
    assert desk.referral_contacts.get(contact_id).referrals == 1
    removed = desk.referral_contacts.remove(contact_id)
    with pytest.raises(Gone):
        desk.referral_contacts.get(contact_id)
    assert desk.search.find("overvliet") == ()
    assert desk.referral_contacts.restore(removed) == contact_id
    assert desk.referral_contacts.restore(removed) == contact_id
    assert desk.referral_contacts.get(contact_id) == removed
    (referral,) = desk.timeline.entries(case_id)
    assert isinstance(referral, Referral)
    assert referral.contact_id == contact_id
    assert len(desk.search.find("overvliet")) == 1


def test_a_changed_address_is_found_by_its_new_words(
    desk: Desk, draft: ReferralContactDraft
) -> None:
    contact_id = desk.referral_contacts.add(draft)
    desk.referral_contacts.change(contact_id, replace(draft, name="Bemiddeling Oost"))
    assert [hit.title for hit in desk.search.find("bemiddeling oost")] == ["Bemiddeling Oost"]
    assert desk.search.find("Mediation Plein") == ()


def test_what_does_not_fit_is_refused(
    desk: Desk, draft: ReferralContactDraft, term: FindTerm
) -> None:
    with pytest.raises(DraftRefused):
        desk.referral_contacts.add(replace(draft, name=" "))
    for wrong in (
        replace(draft, organisation_id=OrganisationId(99)),
        replace(draft, kind_id=term(Vocabulary.STEP, "listening").id),
    ):
        with pytest.raises(Gone):
            desk.referral_contacts.add(wrong)
    with pytest.raises(Gone):
        desk.referral_contacts.change(ReferralContactId(9999), draft)
