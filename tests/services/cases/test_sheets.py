"""Sheets about cases for colleagues: what they begin with, what keeps them in, how they leave."""

from dataclasses import replace
from datetime import date

import pytest

from tests.fixtures import TODAY
from tests.reports.reading import opened, text_of
from vpdesk.domain.case_sheets import CaseSheetDraft, CaseSheetId
from vpdesk.domain.cases import CaseDraft, CaseFacts, CaseId, CaseKind, IssueDraft
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisation_routes import OrganisationRouteDraft, RouteKind
from vpdesk.domain.organisations import ContactPersonDraft, OrganisationDraft, UnitDraft
from vpdesk.domain.own_register import OwnEntryDraft, OwnEntryKind
from vpdesk.domain.papers import Leaving
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.search import HitKind
from vpdesk.domain.terms import Route, TermDraft, TermId, Vocabulary
from vpdesk.domain.text_hits import Level
from vpdesk.domain.timeline import ContactDraft, StepDraft
from vpdesk.services.annual_reports.text_checks import UNKNOWN_READERS
from vpdesk.services.cases.sheets import PLACE
from vpdesk.services.desk import Desk
from vpdesk.services.errors import CaseDestroyed, Gone, OthersHidden, SheetNotChecked
from vpdesk.services.progress import finish

SHEET = CaseSheetDraft(
    title="Ongewenste omgangsvormen",
    situation="Iemand wordt al lang buitengesloten en durft niets te zeggen.",
    question="Hoe houd ik de regie bij de melder?",
)
MEETING = OwnEntryDraft(
    on=date(2025, 9, 4), kind=OwnEntryKind.PEER_REVIEW, title="Bijeenkomst", minutes=150
)


def term(desk: Desk, vocabulary: Vocabulary, code: str) -> TermId:
    return next(each.id for each in desk.terms.list(vocabulary) if each.code == code)


@pytest.fixture
def case_id(desk: Desk) -> CaseId:
    """Give a case with much to tell by."""
    at = desk.organisations.add(
        OrganisationDraft(name="Hogeschool Meander", email_domain="hsmeander.nl")
    )
    desk.organisation_routes.add(
        OrganisationRouteDraft(
            organisation_id=at,
            kind=RouteKind.COMPLAINTS_COMMITTEE,
            name="Klachtencommissie",
            person="Femke Zandstra",
        )
    )
    desk.organisations.add_unit(UnitDraft(organisation_id=at, name="Bibliotheek"))
    desk.organisations.add_contact_person(
        ContactPersonDraft(organisation_id=at, name="Ineke Vandermolen")
    )
    case_id = desk.cases.register(
        CaseDraft(
            organisation_id=at,
            registered_on=date(2025, 4, 15),
            code_name="Zonnedauw",
            reporter_name="Wietske Hoogeveld",
        )
    )
    desk.cases.change_facts(
        case_id,
        CaseFacts(
            kind=CaseKind.REPORT,
            registered_on=date(2025, 4, 15),
            issues=(
                IssueDraft(
                    category_id=term(desk, Vocabulary.CATEGORY, "bullying"),
                    relation_id=term(desk, Vocabulary.RELATION, "manager"),
                    accused="De baas van de balie",
                ),
                IssueDraft(category_id=term(desk, Vocabulary.CATEGORY, "intimidation")),
            ),
        ),
    )
    desk.timeline.add(case_id, ContactDraft(on=date(2025, 4, 15), minutes=50))
    step = next(each for each in desk.terms.list(Vocabulary.STEP) if each.route is Route.INFORMAL)
    desk.timeline.add(case_id, StepDraft(on=date(2025, 5, 6), step_id=step.id, route=step.route))
    return case_id


def test_a_sheet_begins_with_coarse_facts_alone(desk: Desk, case_id: CaseId) -> None:
    draft = desk.case_sheets.start(case_id, "nl")

    assert draft.title == "Ongewenste omgangsvormen"
    assert draft.facts.splitlines() == [
        "Soort: Melding",
        "Waarover: Ongewenste omgangsvormen",
        "Verhouding tot de beschuldigde: Leidinggevende",
        "Gedaan: Gesprekken, informele stappen",
    ]
    assert (draft.situation, draft.question, draft.dilemma) == ("", "", "")
    assert desk.case_sheets.unsettled(draft) == ()
    assert "Undesirable behaviour" in desk.case_sheets.start(case_id, "en").facts


def test_a_case_in_a_category_without_a_group_gives_its_kind(desk: Desk) -> None:
    at = desk.organisations.add(OrganisationDraft(name="Meander"))
    own = desk.terms.add(
        TermDraft(vocabulary=Vocabulary.CATEGORY, dutch="Gedoe in de kelder", organisation_id=at)
    )
    case_id = desk.cases.register(
        CaseDraft(organisation_id=at, registered_on=TODAY, category_id=own)
    )

    draft = desk.case_sheets.start(case_id, "nl")

    assert (draft.title, draft.facts) == ("Casus voor intervisie", "Soort: Melding")


@pytest.mark.parametrize(
    "words",
    [
        "Wietske belde.",
        "Hogeschool Meander wil niets.",
        "hogeschool meander wil niets.",
        "Op Meander wil men niets.",
        "Er is geschreven aan hsmeander.nl.",
        "Femke Zandstra leidt de commissie.",
        "Ineke Vandermolen gaf geen gehoor.",
        "In zaak 25-001 speelt dit.",
        "Zonnedauw belde weer.",
        "Op 15 april 2025 ging het mis.",
        "Bel 06-12345678.",
    ],
)
def test_what_names_somebody_has_to_go_before_a_sheet_is_kept(
    desk: Desk, case_id: CaseId, words: str
) -> None:
    draft = replace(SHEET, case_id=case_id, dilemma=words)
    remarks = desk.text_checks.review(PLACE, UNKNOWN_READERS, words)

    assert any(each.hit.level is Level.BLOCK for each in remarks)
    assert desk.case_sheets.unsettled(draft) == ("dilemma",)
    for remark in remarks:
        desk.text_checks.accept(PLACE, remark.hit)
    with pytest.raises(SheetNotChecked):
        desk.case_sheets.add(draft)
    assert desk.case_sheets.list() == ()


@pytest.mark.parametrize("words", ["De hogeschool wacht af.", "Het water zocht een meander."])
def test_a_word_of_the_name_of_an_organisation_need_not_go(
    desk: Desk, case_id: CaseId, words: str
) -> None:
    remarks = desk.text_checks.review(PLACE, UNKNOWN_READERS, words)
    assert all(each.hit.level is Level.NOTE for each in remarks)


def test_the_rest_is_asked_once_for_each_sentence(desk: Desk, case_id: CaseId) -> None:
    draft = replace(SHEET, situation="In het voorjaar begon het, op de afdeling.")
    with pytest.raises(SheetNotChecked):
        desk.case_sheets.add(draft)

    for remark in desk.text_checks.review(PLACE, UNKNOWN_READERS, draft.situation):
        assert remark.hit.level is Level.NOTE
        desk.text_checks.accept(PLACE, remark.hit)

    sheet_id = desk.case_sheets.add(draft)
    desk.case_sheets.change(sheet_id, replace(draft, question="En nu?"))
    with pytest.raises(SheetNotChecked):
        desk.case_sheets.change(sheet_id, replace(draft, question="Wat in het voorjaar?"))
    assert desk.case_sheets.get(sheet_id).question == "En nu?"


def test_a_sheet_is_printed_without_a_trace_of_its_case(desk: Desk, case_id: CaseId) -> None:
    facts = desk.case_sheets.start(case_id, "nl").facts
    sheet_id = desk.case_sheets.add(replace(SHEET, facts=facts, case_id=case_id))

    paper = finish(desk.case_sheets.paper(sheet_id, language="nl"))
    desk.case_sheets.note(Leaving.PRINTED)
    desk.case_sheets.note(Leaving.SAVED)

    assert paper.file_name == "Casus voor intervisie.pdf"
    with opened(paper.pdf) as document:
        assert document.get_metadata_dict()["Title"] == "Casus voor intervisie"
    printed = text_of(paper.pdf)
    assert "buitengesloten" in printed
    assert "Dilemma" not in printed
    assert not any(word in printed for word in ("Zonnedauw", "25-001", "Meander", "2025"))
    noted = desk.log.entries(limit=2)
    assert {each.act for each in noted} == {
        LoggedAct.CASE_SHEET_PRINTED,
        LoggedAct.CASE_SHEET_SAVED,
    }
    assert {each.case for each in noted} == {None}


def test_a_name_that_came_into_the_vault_later_keeps_a_sheet_in(desk: Desk) -> None:
    sheet_id = desk.case_sheets.add(replace(SHEET, situation="Wijnanda zegt niets."))
    at = desk.organisations.add(OrganisationDraft(name="Meander"))
    desk.cases.register(
        CaseDraft(organisation_id=at, registered_on=TODAY, reporter_name="Wijnanda Terpstra")
    )

    with pytest.raises(SheetNotChecked):
        finish(desk.case_sheets.paper(sheet_id, language="nl"))


def test_a_sheet_outlives_its_case_without_telling_which(desk: Desk, case_id: CaseId) -> None:
    sheet_id = desk.case_sheets.add(replace(SHEET, case_id=case_id))
    assert desk.case_sheets.get(sheet_id).case_id == case_id
    with desk._database.writing() as tx:
        tx.destruction.destroy_content(case_id)

    assert desk.case_sheets.get(sheet_id).case_id is None
    assert desk.case_sheets.get(sheet_id).situation == SHEET.situation
    with pytest.raises(CaseDestroyed):
        desk.case_sheets.start(case_id, "nl")
    with pytest.raises(Gone):
        desk.case_sheets.start(CaseId(99), "nl")


def test_a_sheet_that_comes_back_does_not_tell_a_case_that_went_meanwhile(
    desk: Desk, case_id: CaseId
) -> None:
    sheets = desk.case_sheets
    sheet = sheets.remove(sheets.add(replace(SHEET, case_id=case_id)))
    assert sheets.get(sheets.restore(sheet)).case_id == case_id
    sheets.remove(sheet.id)
    with desk._database.writing() as tx:
        tx.destruction.destroy_content(case_id)
    assert sheets.get(sheets.restore(sheet)).case_id is None


def test_sheets_are_brought_to_a_meeting_and_come_back_with_it(desk: Desk) -> None:
    meeting = desk.own_register.add(MEETING)
    desk.case_sheets.add(SHEET)
    second = desk.case_sheets.add(replace(SHEET, meeting_id=meeting))

    removed = desk.own_register.remove(meeting)
    assert {each.meeting_id for each in desk.case_sheets.list()} == {None}
    desk.own_register.restore(removed)

    assert [each.meeting_id for each in desk.case_sheets.list()] == [meeting, None]
    assert desk.case_sheets.get(second).meeting_id == meeting


def test_a_sheet_is_removed_and_put_back_and_found(desk: Desk) -> None:
    sheet_id = desk.case_sheets.add(SHEET)
    assert desk.search.find("buitengesloten")[0].kind is HitKind.CASE_SHEET

    removed = desk.case_sheets.remove(sheet_id)
    assert desk.search.find("buitengesloten") == ()
    assert desk.case_sheets.restore(removed) == sheet_id
    assert desk.case_sheets.restore(removed) == sheet_id

    assert desk.case_sheets.list() == (removed,)
    with pytest.raises(Gone):
        desk.case_sheets.remove(CaseSheetId(99))
    with pytest.raises(DraftRefused):
        desk.case_sheets.add(replace(SHEET, title="", situation=""))


def test_no_sheet_is_made_or_seen_behind_a_wall(desk: Desk, case_id: CaseId) -> None:
    sheet_id = desk.case_sheets.add(SHEET)
    sheet = desk.case_sheets.get(sheet_id)
    desk.scope.work_at(desk.cases.get(case_id).organisation_id)

    assert desk.case_sheets.list() == ()
    with pytest.raises(Gone):
        desk.case_sheets.change(sheet_id, SHEET)
    for act in (
        lambda: desk.case_sheets.start(case_id, "nl"),
        lambda: desk.case_sheets.add(SHEET),
        lambda: desk.case_sheets.restore(sheet),
    ):
        with pytest.raises(OthersHidden):
            act()
