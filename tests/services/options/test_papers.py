from dataclasses import replace

import pytest

from tests.fixtures import TODAY
from tests.reports.reading import structure_of, text_of
from tests.services.conftest import FindTerm
from vpdesk.domain.cases import CaseId
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.option_sheets import OptionSheetOrder
from vpdesk.domain.options import OptionDraft, OptionHere, OptionText
from vpdesk.domain.organisations import ContactPersonDraft, OrganisationId
from vpdesk.domain.papers import Leaving
from vpdesk.domain.referral_contacts import ReferralContactDraft
from vpdesk.domain.terms import TermId, Vocabulary
from vpdesk.domain.text_hits import Level
from vpdesk.domain.timeline import ReferralDraft
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone
from vpdesk.services.options.papers import sheet_place
from vpdesk.services.options.starters import option_starters
from vpdesk.services.progress import finish


@pytest.fixture
def talk(term: FindTerm) -> TermId:
    """Give the option of having a talk oneself."""
    return term(Vocabulary.STEP, "own_talk").id


@pytest.fixture
def committee(term: FindTerm) -> TermId:
    """Give the option of a complaint."""
    return term(Vocabulary.STEP, "complaints_committee").id


@pytest.fixture
def order(case_id: CaseId, talk: TermId, committee: TermId) -> OptionSheetOrder:
    """Order a sheet with a formal and an informal option, the formal one first."""
    return OptionSheetOrder(case_id=case_id, step_ids=(committee, talk), language="nl")


def test_a_sheet_tells_options_and_nobody(desk: Desk, order: OptionSheetOrder) -> None:
    made = finish(desk.option_papers.sheet(order))
    told = text_of(made.pdf)
    assert made.file_name == "Opties op een rij.pdf"
    for secret in ("Meander", "Kievit", "25-001", "Robin"):
        assert secret not in told
    headings = [part.text for page in structure_of(made.pdf) for part in page.all("H2")]
    assert headings == [
        "Zelf in gesprek gaan",
        "Een klacht bij de klachtencommissie",
        "Uw eigen aantekeningen",
    ]
    for part in ("Wat ervoor spreekt", "Wat ertegen spreekt", "Om aan te denken", "Formeel:"):
        assert part in told
    assert "Goed om te weten" not in told
    assert desk.option_papers.review(order).may_leave
    assert desk.option_papers.review(order).text == ""


def test_a_sheet_is_made_in_english_too(desk: Desk, order: OptionSheetOrder) -> None:
    made = finish(desk.option_papers.sheet(replace(order, language="en")))
    assert made.file_name == "Options side by side.pdf"
    assert "What speaks against it" in text_of(made.pdf)


def test_what_is_so_at_the_organisation_is_told_when_asked_and_looked_through(
    desk: Desk, order: OptionSheetOrder, organisation_id: OrganisationId, committee: TermId
) -> None:
    here = OptionHere(text="De commissie van Hogeschool Meander antwoordt in 6 weken.")
    desk.option_guide.tell_here(organisation_id, committee, here)
    with_here = replace(order, with_here=True)

    assert desk.option_papers.review(order).may_leave
    reviewed = desk.option_papers.review(with_here)
    (remark,) = reviewed.remarks
    hit = remark.hit
    assert (hit.level, reviewed.text[hit.start : hit.end]) == (Level.BLOCK, "Hogeschool Meander")
    assert not reviewed.may_leave
    plain = OptionHere(text="De commissie antwoordt in 6 weken.")
    desk.option_guide.tell_here(organisation_id, committee, plain)
    assert desk.option_papers.review(with_here).may_leave
    told = text_of(finish(desk.option_papers.sheet(with_here)).pdf)
    assert "Goed om te weten De commissie antwoordt in 6 weken." in told
    assert "6 weken" not in text_of(finish(desk.option_papers.sheet(order)).pdf)


def test_a_text_of_ones_own_is_looked_through(
    desk: Desk, order: OptionSheetOrder, organisation_id: OrganisationId, talk: TermId
) -> None:
    desk.organisations.add_contact_person(
        ContactPersonDraft(organisation_id=organisation_id, name="Sam Vermeer")
    )
    mine = OptionText(
        title="Zelf praten", pros="Zo deed Robin Voorbeeld het ook, in de zaak Kievit."
    )
    desk.option_guide.tell(talk, "nl", mine)
    assert {each.hit.level for each in desk.option_papers.review(order).remarks} == {Level.BLOCK}
    assert desk.option_papers.review(replace(order, language="en")).may_leave
    desk.option_guide.tell(talk, "nl", replace(mine, pros="Praat er met Vermeer over."))
    (remark,) = desk.option_papers.review(order).remarks
    assert remark.hit.level is Level.NOTE
    desk.text_checks.accept(sheet_place(order), remark.hit)
    assert desk.option_papers.review(order).may_leave


def test_only_what_the_adviser_added_is_looked_through(
    desk: Desk, order: OptionSheetOrder, talk: TermId
) -> None:
    starter = option_starters()["own_talk"].texts["nl"]
    desk.option_guide.tell(talk, "nl", replace(starter, pros=f"{starter.pros}\nHet is gratis."))
    assert desk.option_papers.review(order).text == "Het is gratis."


def test_addresses_that_help_stand_on_it_but_none_of_one_organisation(
    desk: Desk,
    order: OptionSheetOrder,
    case_id: CaseId,
    organisation_id: OrganisationId,
    term: FindTerm,
) -> None:
    union = term(Vocabulary.REFERRAL_KIND, "union").id
    general, own = (
        desk.referral_contacts.add(
            ReferralContactDraft(kind_id=union, name=name, phone="088 000", organisation_id=at)
        )
        for name, at in (("Bond Voor Iedereen", None), ("Bond Van Hier", organisation_id))
    )
    for contact_id in (general, own):
        desk.timeline.add(case_id, ReferralDraft(on=TODAY, contact_id=contact_id))
    police = term(Vocabulary.STEP, "police_report").id
    wanted = replace(order, step_ids=(police,), with_addresses=True)

    named = {each.name for each in desk.option_papers.compose(wanted).addresses}
    kinds = {each.kind for each in desk.option_papers.compose(wanted).addresses}
    assert "Bond Voor Iedereen" in named
    assert "Bond Van Hier" not in named
    assert {"vakbond", "Slachtofferhulp Nederland"} <= kinds
    assert "Wie u verder kan helpen" in text_of(finish(desk.option_papers.sheet(wanted)).pdf)
    assert desk.option_papers.compose(replace(wanted, with_addresses=False)).addresses == ()


def test_an_option_of_few_words_has_no_empty_headings(
    desk: Desk, case_id: CaseId, organisation_id: OrganisationId
) -> None:
    draft = OptionDraft(text=OptionText(title="Naar de ombudsman"))
    made = desk.option_guide.add(draft, "nl", organisation_id=organisation_id)
    order = OptionSheetOrder(case_id=case_id, step_ids=(made,), language="nl", with_addresses=True)
    told = text_of(finish(desk.option_papers.sheet(order)).pdf)
    assert "Naar de ombudsman" in told
    for heading in ("Wat ervoor spreekt", "Om aan te denken", "Wie u verder kan helpen"):
        assert heading not in told


def test_leaving_is_noted_without_the_case(desk: Desk, order: OptionSheetOrder) -> None:
    for leaving in Leaving:
        desk.option_papers.note(leaving)
    acts = (LoggedAct.OPTIONS_PRINTED, LoggedAct.OPTIONS_SAVED)
    entries = desk.log.entries(limit=10, acts=acts)
    assert {each.act for each in entries} == set(acts)
    assert not any(each.about_case for each in entries)
    with pytest.raises(Gone):
        desk.option_papers.compose(replace(order, case_id=CaseId(99)))
