"""Sheets for when the adviser is away: filled in from the vault, and without a word of a case."""

import sys
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.fixtures import TODAY
from tests.reports.reading import opened
from vpdesk.domain.appointments import Finding, PointState
from vpdesk.domain.cases import CaseDraft
from vpdesk.domain.instruction_sheets import (
    InstructionPart,
    InstructionSheet,
    differing,
    is_due,
)
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisation_routes import OrganisationRouteDraft, RouteKind
from vpdesk.domain.organisations import ContactPersonDraft, OrganisationDraft, OrganisationId
from vpdesk.domain.papers import Leaving
from vpdesk.domain.problems import TEXT_LIMIT, DraftRefused
from vpdesk.domain.search import FoundField
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone, InstructionsNotChecked
from vpdesk.services.progress import finish

PART = InstructionPart


def sheet_of(desk: Desk, at: OrganisationId) -> InstructionSheet:
    return desk.instruction_sheets.get(at, language="nl")


def keep(desk: Desk, at: OrganisationId, **changed: str) -> None:
    texts = {**sheet_of(desk, at).texts, **{PART(name): text for name, text in changed.items()}}
    desk.instruction_sheets.keep(at, texts, language="nl")


def pages_of(pdf: bytes) -> list[str]:
    with opened(pdf) as document:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


@pytest.fixture
def case_of_anja(desk: Desk, organisation_id: OrganisationId) -> None:
    """Register what must not be told."""
    draft = CaseDraft(
        organisation_id=organisation_id,
        registered_on=TODAY,
        code_name="Kievit",
        reporter_name="Anja de Wit",
    )
    desk.cases.register(draft)


def test_a_sheet_begins_with_what_the_vault_knows(
    desk: Desk, organisation_id: OrganisationId
) -> None:
    people = (
        ContactPersonDraft(
            organisation_id=organisation_id, name="A. Terpstra", role="Bestuur", phone="030 1"
        ),
        ContactPersonDraft(
            organisation_id=organisation_id, name="L. Smit", phone="030 2", internal_adviser=True
        ),
        ContactPersonDraft(
            organisation_id=organisation_id, name="V. Oud", until=TODAY - timedelta(days=1)
        ),
    )
    for person in people:
        desk.organisations.add_contact_person(person)
    for kind, name in (
        (RouteKind.COMPLAINTS_COMMITTEE, "Commissie"),
        (RouteKind.MANAGEMENT, "Directie"),
    ):
        desk.organisation_routes.add(
            OrganisationRouteDraft(
                organisation_id=organisation_id, kind=kind, name=name, person="Secretaris"
            )
        )
    noted = Finding(state=PointState.IN_ORDER, remark="M. van der Sluis, 06 1")
    desk.appointments.note(organisation_id, "stand_in", noted)
    texts = sheet_of(desk, organisation_id).texts
    assert texts[PART.CALL] == "A. Terpstra (Bestuur): 030 1"
    covered = "Commissie (Secretaris)\nL. Smit (interne vertrouwenspersoon): 030 2"
    assert texts[PART.COVERED] == covered
    assert texts[PART.STAND_IN] == "M. van der Sluis, 06 1"
    assert "toestemming" in texts[PART.MAY_NOT]
    missing = {PART.NOT_CALL, PART.SEALED, PART.PRACTICE}
    assert set(sheet_of(desk, organisation_id).missing) == missing


def test_how_a_sheet_stands_is_told_without_what_makes_a_pdf(
    desk: Desk, organisation_id: OrganisationId, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "vpdesk.reports.instruction_sheet", None)
    assert desk.instruction_sheets.state(organisation_id, language="nl").is_due
    with pytest.raises(ImportError):
        finish(desk.instruction_sheets.paper([organisation_id], language="nl"))


def test_what_was_not_changed_follows_the_vault(
    desk: Desk, organisation_id: OrganisationId
) -> None:
    keep(desk, organisation_id, not_call="De directeur", may="")
    person = ContactPersonDraft(organisation_id=organisation_id, name="A. Terpstra")
    desk.organisations.add_contact_person(person)
    sheet = sheet_of(desk, organisation_id)
    assert sheet.own == {PART.NOT_CALL: "De directeur", PART.MAY: ""}
    assert sheet.texts[PART.CALL] == "A. Terpstra"
    assert PART.MAY in sheet.missing
    assert sheet.seen_on == TODAY
    (hit,) = desk.search.find("directeur")
    assert hit.found is not None
    assert hit.found.field is FoundField.INSTRUCTIONS
    keep(desk, organisation_id, not_call="", may=sheet.known[PART.MAY])
    assert sheet_of(desk, organisation_id).own == {}


@pytest.mark.usefixtures("case_of_anja")
@pytest.mark.parametrize("words", ["Anja de Wit", "Kievit", "25-001"])
def test_a_name_of_a_case_is_neither_kept_nor_printed(
    desk: Desk, organisation_id: OrganisationId, words: str
) -> None:
    at, elsewhere = organisation_id, desk.organisations.add(OrganisationDraft(name="Theaterhuis"))
    for each in (at, elsewhere):
        texts = {**sheet_of(desk, each).texts, PART.NOT_CALL: f"Niet bellen: {words}."}
        (telling,) = desk.instruction_sheets.telling(each, texts)
        assert telling.part is PART.NOT_CALL
        assert telling.must_go
        desk.instruction_sheets.mean_others(each, texts)
        with pytest.raises(InstructionsNotChecked):
            desk.instruction_sheets.keep(each, texts, language="nl")
        with desk._database.writing() as tx:
            tx.instruction_sheets.put(each, {PART.NOT_CALL: words}, TODAY)
        with pytest.raises(InstructionsNotChecked):
            finish(desk.instruction_sheets.paper([each], language="nl"))


@pytest.mark.usefixtures("case_of_anja")
def test_somebody_else_with_the_same_first_name_may_stand_on_it(
    desk: Desk, organisation_id: OrganisationId
) -> None:
    at = organisation_id
    person = ContactPersonDraft(organisation_id=at, name="Anja Bakker", phone="030 1")
    desk.organisations.add_contact_person(person)
    texts = sheet_of(desk, at).texts
    assert desk.instruction_sheets.telling(at, texts) == ()
    texts = {**texts, PART.STAND_IN: "Anja Visser neemt waar."}
    (telling,) = desk.instruction_sheets.telling(at, texts)
    assert telling.words == ("Anja",)
    assert not telling.must_go
    with pytest.raises(InstructionsNotChecked):
        desk.instruction_sheets.keep(at, texts, language="nl")
    desk.instruction_sheets.mean_others(at, texts)
    desk.instruction_sheets.keep(at, texts, language="nl")
    assert sheet_of(desk, at).texts[PART.STAND_IN] == "Anja Visser neemt waar."


def test_all_sheets_are_one_paper_with_a_page_for_each(
    desk: Desk, organisation_id: OrganisationId
) -> None:
    at, other = organisation_id, desk.organisations.add(OrganisationDraft(name="Theaterhuis"))
    keep(desk, at, sealed="In de kluis")
    paper = finish(desk.instruction_sheets.paper([at, other], language="nl"))
    pages = pages_of(paper.pdf)
    (begun,) = (place for place, page in enumerate(pages) if "Theaterhuis" in page)
    first, second = " ".join(pages[:begun]), " ".join(pages[begun:])
    assert "Hogeschool Meander" in first
    assert "In de kluis" in first
    assert f"Doorgenomen op {TODAY:%d-%m-%Y}" in first
    assert "Theaterhuis" in second
    assert "Doorgenomen" not in second
    assert paper.file_name == "Instructieblad.pdf"
    english = finish(desk.instruction_sheets.paper([other], language="en"))
    assert "Whom not to call" in pages_of(english.pdf)[0]
    for leaving in Leaving:
        desk.instruction_sheets.note([at, other], leaving)
    acts = [each.act for each in desk.log.entries(limit=4)]
    assert acts.count(LoggedAct.INSTRUCTIONS_PRINTED) == 2
    assert acts.count(LoggedAct.INSTRUCTIONS_SAVED) == 2


def test_a_sheet_is_due_after_a_year(desk: Desk, organisation_id: OrganisationId) -> None:
    sheets = desk.instruction_sheets
    assert sheets.state(organisation_id, language="nl").is_due
    keep(desk, organisation_id)
    (state,) = sheets.states(language="nl")
    assert not state.is_due
    assert state.missing == len(sheet_of(desk, organisation_id).missing)
    assert not is_due(TODAY, TODAY + timedelta(days=364))
    assert is_due(TODAY, TODAY + timedelta(days=365))


def test_what_is_gone_or_too_long_is_refused(desk: Desk, organisation_id: OrganisationId) -> None:
    sheets, texts = desk.instruction_sheets, sheet_of(desk, organisation_id).texts
    with pytest.raises(DraftRefused):
        keep(desk, organisation_id, sealed="a" * (TEXT_LIMIT + 1))
    with pytest.raises(Gone):
        sheets.keep(OrganisationId(99), texts, language="nl")
    keep(desk, organisation_id, sealed="Daar")
    desk.organisations.remove(organisation_id)
    with pytest.raises(Gone):
        sheets.get(organisation_id, language="nl")
    with desk._database.reading() as tx:
        assert tx.instruction_sheets.seen() == {}


def test_only_what_differs_is_the_adviser_s_own() -> None:
    known = dict.fromkeys(PART, "bekend")
    texts = {**known, PART.MAY: " bekend\n", PART.TELL: "eigen"}
    assert differing(texts, known) == {PART.TELL: "eigen"}
    sheet = InstructionSheet(
        organisation_id=OrganisationId(1), organisation="A", known=known, own={PART.TELL: " "}
    )
    assert sheet.missing == (PART.TELL,)
    assert replace(sheet, own={}).texts == known
