from dataclasses import replace

import pytest

from tests.reports.reading import text_of
from tests.services.conftest import FindTerm
from vpdesk.domain.cases import CaseId
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisation_routes import OrganisationRouteDraft, RouteKind
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.papers import Leaving
from vpdesk.domain.referral_contacts import (
    ReferralContactDraft,
    ReferralContactFilter,
    ReferralContactId,
)
from vpdesk.domain.terms import Vocabulary
from vpdesk.domain.text_hits import HitReason, Level, TermKind
from vpdesk.services.addresses.papers import ReviewedCard, card_place
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone
from vpdesk.services.progress import finish


@pytest.fixture
def doctor(desk: Desk, term: FindTerm, organisation_id: OrganisationId) -> ReferralContactId:
    """Give an address that serves one organisation."""
    return desk.referral_contacts.add(
        ReferralContactDraft(
            kind_id=term(Vocabulary.REFERRAL_KIND, "company_doctor").id,
            name="Arbodienst Noorderlicht",
            person="Spreekuur van J. de Jong",
            phone="088 000 12 20",
            email="info@arbo.example",
            region="Groningen",
            reachable="ma–vr 9:00–17:00, in augustus gesloten",
            own_interest="Mijn zwager werkt er.",
            organisation_id=organisation_id,
        )
    )


def reviewed(desk: Desk, contact_id: ReferralContactId, text: str) -> ReviewedCard:
    contact = desk.referral_contacts.get(contact_id)
    desk.referral_contacts.change(contact_id, replace(contact, good_to_know=text))
    return desk.address_papers.review(contact_id)


def test_a_card_tells_the_address_and_nothing_of_the_practice(
    desk: Desk, doctor: ReferralContactId
) -> None:
    made = finish(desk.address_papers.referral_card(doctor, language="nl"))
    told = text_of(made.pdf)
    assert "088 000 12 20" in told
    for secret in ("Meander", "zwager"):
        assert secret not in told
    assert made.file_name == "Verwijskaart.pdf"


def test_what_an_address_is_made_of_is_not_asked(desk: Desk, doctor: ReferralContactId) -> None:
    plain = "Bel 06 12345678 of mail hulp@arbo.example, twee keer per week vóór 12 maart."
    found = reviewed(desk, doctor, plain)
    assert found.remarks == ()
    assert found.may_leave


@pytest.mark.parametrize(
    ("text", "level", "kind"),
    [
        ("Ik sprak hier over Robin Voorbeeld.", Level.BLOCK, TermKind.REPORTER),
        ("Zie de zaak Kievit.", Level.BLOCK, TermKind.CODE_NAME),
        ("Zie 25-001.", Level.BLOCK, TermKind.CASE_NUMBER),
        ("Ook voor Hogeschool Meander.", Level.NOTE, TermKind.ORGANISATION),
        ("Ook voor Zorggroep Linde.", Level.NOTE, TermKind.ORGANISATION),
    ],
)
def test_a_card_is_looked_through_by_the_cases_of_every_organisation(
    desk: Desk,
    doctor: ReferralContactId,
    case_id: CaseId,
    other_organisation_id: OrganisationId,
    text: str,
    level: Level,
    kind: TermKind,
) -> None:
    found = reviewed(desk, doctor, text)
    assert [(each.hit.level, each.hit.kind) for each in found.remarks] == [(level, kind)]
    assert not found.may_leave


def test_who_is_reached_along_a_route_is_known_as_well(
    desk: Desk, doctor: ReferralContactId, organisation_id: OrganisationId
) -> None:
    desk.organisation_routes.add(
        OrganisationRouteDraft(
            organisation_id=organisation_id,
            kind=RouteKind.COMPLAINTS_COMMITTEE,
            name="Klachtencommissie",
            person="Wouter Zandberg",
        )
    )
    (told,) = reviewed(desk, doctor, "Vraag naar Wouter Zandberg.").remarks
    assert told.hit.kind is TermKind.INVOLVED


def test_the_names_of_an_archived_organisation_count_too(
    desk: Desk, doctor: ReferralContactId, other_organisation_id: OrganisationId
) -> None:
    desk.organisations.archive(other_organisation_id)
    assert reviewed(desk, doctor, "Ook voor Zorggroep Linde.").remarks


def test_the_name_of_the_address_itself_may_stand_in_its_text(
    desk: Desk, doctor: ReferralContactId, case_id: CaseId
) -> None:
    text = "Vraag bij Arbodienst Noorderlicht naar Spreekuur van J. de Jong."
    assert reviewed(desk, doctor, text).may_leave


def test_a_note_that_was_looked_at_lets_the_card_go(desk: Desk, doctor: ReferralContactId) -> None:
    (asked,) = reviewed(desk, doctor, "Ook voor Hogeschool Meander.").remarks
    desk.text_checks.accept(card_place(doctor), asked.hit)
    assert desk.address_papers.review(doctor).may_leave
    desk.text_checks.withdraw(card_place(doctor), asked.hit)
    assert not desk.address_papers.review(doctor).may_leave


def test_what_blocks_stays_also_when_accepted(
    desk: Desk, doctor: ReferralContactId, case_id: CaseId
) -> None:
    (blocked,) = reviewed(desk, doctor, "Zie de zaak Kievit.").remarks
    desk.text_checks.accept(card_place(doctor), blocked.hit)
    assert not desk.address_papers.review(doctor).may_leave


def test_a_hidden_turn_of_the_text_is_found(desk: Desk, doctor: ReferralContactId) -> None:
    (found,) = reviewed(desk, doctor, "Bel \u202e0221\u202c.").remarks
    assert found.hit.reason is HitReason.HIDDEN_ORDER


def test_a_list_holds_the_book_or_a_part_of_it(
    desk: Desk, doctor: ReferralContactId, term: FindTerm
) -> None:
    def told(wanted: ReferralContactFilter) -> str:
        made = finish(desk.address_papers.address_list(wanted, language="nl"))
        assert made.file_name == "Adreslijst.pdf"
        return text_of(made.pdf)

    whole = told(ReferralContactFilter())
    assert "Arbodienst Noorderlicht" in whole
    assert "Slachtofferhulp" in whole
    kind = term(Vocabulary.REFERRAL_KIND, "company_doctor").id
    part = told(ReferralContactFilter(kind_id=kind, region="Groningen", words=" arbo "))
    assert "Alleen: bedrijfsarts · Groningen · ‘arbo’" in part
    assert "Slachtofferhulp" not in part
    assert "zwager" not in whole


def test_what_left_is_noted_without_saying_which(desk: Desk, doctor: ReferralContactId) -> None:
    desk.address_papers.note(Leaving.PRINTED)
    desk.address_papers.note(Leaving.SAVED)
    saved, printed = desk.log.entries(limit=2)
    assert (saved.act, printed.act) == (
        LoggedAct.ADDRESSES_SAVED,
        LoggedAct.ADDRESSES_PRINTED,
    )
    assert not saved.about_case
    assert saved.organisation_name == ""


def test_an_address_that_is_gone_has_no_card(desk: Desk) -> None:
    with pytest.raises(Gone):
        finish(desk.address_papers.referral_card(ReferralContactId(9999), language="nl"))
    with pytest.raises(Gone):
        desk.address_papers.review(ReferralContactId(9999))


def test_at_one_organisation_the_names_of_the_others_are_still_kept_off_a_card(
    desk: Desk,
    doctor: ReferralContactId,
    case_id: CaseId,
    other_organisation_id: OrganisationId,
) -> None:
    contact = desk.referral_contacts.get(doctor)
    general = desk.referral_contacts.add(
        replace(contact, organisation_id=None, good_to_know="Zie de zaak Kievit.")
    )
    desk.scope.work_at(other_organisation_id)
    assert not desk.address_papers.review(general).may_leave
    with pytest.raises(Gone):
        finish(desk.address_papers.referral_card(doctor, language="nl"))
