from dataclasses import replace
from pathlib import Path

import pytest

from tests.fixtures import TODAY
from tests.services.conftest import FindTerm
from vpdesk.domain.attachment_errors import AttachmentRefused, InsideVault
from vpdesk.domain.cases import CaseDraft
from vpdesk.domain.contact_cards import ContactCard, NoCards
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisation_routes import OrganisationRouteDraft, RouteKind
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import NAME_LIMIT
from vpdesk.domain.referral_contacts import (
    ReferralContactDraft,
    ReferralContactFilter,
    ReferralContactId,
)
from vpdesk.domain.terms import TermId, Vocabulary
from vpdesk.domain.timeline import EntryKind, EntryRef, Referral, ReferralDraft
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone

CARDS = """BEGIN:VCARD
VERSION:3.0
FN:A. Terpstra
ORG:Mediation Duin
TEL:010-1234567
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Kluis & Co
END:VCARD
"""


@pytest.fixture
def kind_id(term: FindTerm) -> TermId:
    return term(Vocabulary.REFERRAL_KIND, "mediator").id


@pytest.fixture
def duin(desk: Desk, kind_id: TermId) -> ReferralContactId:
    return desk.referral_contacts.add(
        ReferralContactDraft(
            kind_id=kind_id,
            name="Mediation Duin",
            phone="+31 10 1234567",
            reachable="ma tot do",
            waiting_time="twee weken",
            good_to_know="Vraag naar Anna",
            own_interest="buurman werkt er",
        )
    )


def names(desk: Desk) -> list[str]:
    return [each.name for each in desk.referral_contacts.list()]


def test_cards_are_looked_at_first_and_taken_over_when_chosen(
    desk: Desk, tmp_path: Path, kind_id: TermId, duin: ReferralContactId
) -> None:
    file = tmp_path / "kaartjes.vcf"
    file.write_text(CARDS)
    before = names(desk)

    (known, new), unreadable = desk.contact_cards.read(file)

    assert known.known is not None
    assert (known.known.id, new.known, unreadable) == (duin, None, 0)
    assert names(desk) == before
    (added,) = desk.contact_cards.take_over([new.card], kind_id)
    contact = desk.referral_contacts.get(added.id)
    assert (contact.name, contact.kind.id, contact.checked_on) == ("Kluis & Co", kind_id, None)
    desk.contact_cards.take_back([added])
    assert names(desk) == before


def test_what_is_in_use_or_changed_since_stays(
    desk: Desk, kind_id: TermId, organisation_id: OrganisationId
) -> None:
    names_of_cards = ("Een", "x" * 1000, "Route", "Aangevuld")
    cards = [ContactCard(name=name, note="y" * 200_000) for name in names_of_cards]
    taken_over = desk.contact_cards.take_over(cards, kind_id)
    first, second, third, fourth = (each.id for each in taken_over)
    desk.organisation_routes.add(
        OrganisationRouteDraft(
            organisation_id=organisation_id,
            kind=RouteKind.COMPLAINTS_COMMITTEE,
            name="R",
            contact_id=third,
        )
    )
    noted = replace(desk.referral_contacts.get(fourth), costs="gratis")
    desk.referral_contacts.change(fourth, noted)
    case = desk.cases.register(
        CaseDraft(organisation_id=organisation_id, registered_on=TODAY, code_name="Kievit")
    )
    desk.timeline.add(case, ReferralDraft(on=TODAY, contact_id=first))
    assert len(desk.referral_contacts.get(second).name) == NAME_LIMIT

    desk.contact_cards.take_back(taken_over)

    assert desk.referral_contacts.get(first).name == "Een"
    assert desk.referral_contacts.get(third).name == "Route"
    assert desk.referral_contacts.get(fourth).costs == "gratis"
    with pytest.raises(Gone):
        desk.referral_contacts.get(second)


def test_one_card_that_cannot_be_recorded_keeps_all_of_them_out(desk: Desk) -> None:
    before = names(desk)
    with pytest.raises(Gone):
        desk.contact_cards.take_over([ContactCard(name="Een")], TermId(999_999))
    assert names(desk) == before


def test_what_leaves_is_what_anybody_may_know(
    desk: Desk, tmp_path: Path, duin: ReferralContactId
) -> None:
    file = tmp_path / "adressen.vcf"
    only = ReferralContactFilter(words="Mediation Duin")

    assert desk.contact_cards.save(file, only, replace=False) == 1

    content = file.read_text()
    assert "Mediation Duin" in content
    assert "ma tot do" in content
    assert not any(word in content for word in ("Anna", "buurman", "twee weken"))
    assert desk.log.entries(limit=1)[0].act is LoggedAct.ADDRESSES_SAVED
    with pytest.raises(FileExistsError):
        desk.contact_cards.save(file, only, replace=False)
    with pytest.raises(InsideVault):
        desk.contact_cards.save(desk.keys.current.folder / "a.vcf", only, replace=True)


def test_a_file_without_cards_and_no_file_are_refused(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "brief.vcf"
    file.write_text("Geachte heer")
    with pytest.raises(NoCards):
        desk.contact_cards.read(file)
    with pytest.raises(AttachmentRefused):
        desk.contact_cards.read(tmp_path)
    with pytest.raises(FileNotFoundError):
        desk.contact_cards.read(tmp_path / "weg.vcf")


def test_two_addresses_become_one_and_two_again(
    desk: Desk, kind_id: TermId, duin: ReferralContactId, organisation_id: OrganisationId
) -> None:
    double = desk.referral_contacts.add(
        ReferralContactDraft(kind_id=kind_id, name="mediation duin", costs="gratis")
    )
    case = desk.cases.register(
        CaseDraft(organisation_id=organisation_id, registered_on=TODAY, code_name="Kievit")
    )
    entry = desk.timeline.add(case, ReferralDraft(on=TODAY, contact_id=double))
    pairs = [{first.id, second.id} for first, second in desk.address_merging.pairs()]
    assert {duin, double} in pairs
    before = {each.id: each for each in desk.referral_contacts.list()}
    draft = ReferralContactDraft(kind_id=kind_id, name="Mediation Duin", costs="gratis")

    merged = desk.address_merging.merge(duin, double, draft)

    kept = desk.referral_contacts.get(duin)
    assert (kept.costs, kept.referrals) == ("gratis", 1)
    assert _referral(desk, entry, case).contact_id == duin
    assert _referral(desk, entry, case).name == "mediation duin"
    with pytest.raises(Gone):
        desk.referral_contacts.get(double)
    with pytest.raises(Gone):
        desk.address_merging.merge(duin, duin, draft)

    desk.address_merging.undo(merged)

    assert {each.id: each for each in desk.referral_contacts.list()} == before
    assert _referral(desk, entry, case).contact_id == double


def test_what_was_done_after_a_merge_outlives_its_undo(
    desk: Desk, kind_id: TermId, duin: ReferralContactId, organisation_id: OrganisationId
) -> None:
    book = desk.referral_contacts
    double = book.add(ReferralContactDraft(kind_id=kind_id, name="Duin", phone="010-1"))
    other = book.add(ReferralContactDraft(kind_id=kind_id, name="Ander"))
    case = desk.cases.register(
        CaseDraft(organisation_id=organisation_id, registered_on=TODAY, code_name="Kievit")
    )
    entry = desk.timeline.add(case, ReferralDraft(on=TODAY, contact_id=double))
    before = book.get(duin)
    merged = desk.address_merging.merge(duin, double, replace(before, costs="gratis"))
    book.change(duin, replace(book.get(duin), region="Oost"))
    desk.timeline.change(entry, ReferralDraft(on=TODAY, contact_id=other))

    desk.address_merging.undo(merged)

    assert book.get(duin) == replace(before, region="Oost")
    assert book.get(double) == replace(merged.gone, referrals=0)
    assert _referral(desk, entry, case).contact_id == other


def test_addresses_of_several_organisations_are_not_made_one(
    desk: Desk, kind_id: TermId, duin: ReferralContactId, organisation_id: OrganisationId
) -> None:
    theirs = ReferralContactDraft(
        kind_id=kind_id, name="Mediation Duin", organisation_id=organisation_id
    )
    own = desk.referral_contacts.add(theirs)
    for draft in (theirs, desk.referral_contacts.get(duin)):
        with pytest.raises(Gone):
            desk.address_merging.merge(own, duin, draft)


def _referral(desk: Desk, ref: EntryRef, case: object) -> Referral:
    (found,) = (
        each
        for each in desk.timeline.entries(case)  # type: ignore[arg-type]
        if isinstance(each, Referral) and each.id == ref.id
    )
    assert ref.kind is EntryKind.REFERRAL
    return found
