from dataclasses import replace
from datetime import date

import pytest

from tests.fixtures import TODAY
from vpdesk.domain.cases import CaseDraft, CaseId, IssueDraft, ReporterDraft
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisations import ContactPersonDraft, OrganisationId, UnitDraft
from vpdesk.domain.periods import calendar_year
from vpdesk.domain.text_hits import Hit, Level, TermKind
from vpdesk.domain.timeline import ConsentDraft, NoteDraft
from vpdesk.services.annual_reports.text_checks import TextChecks, report_place
from vpdesk.services.desk import Desk
from vpdesk.storage.vault_database import VaultDatabase

PLACE = "a place"


def found(desk: Desk, organisation_id: OrganisationId, text: str) -> dict[str, TermKind | None]:
    hits = desk.text_checks.check(organisation_id, text)
    return {text[hit.start : hit.end]: hit.kind for hit in hits}


def open_hits(
    checks: TextChecks, place: str, organisation_id: OrganisationId, text: str
) -> tuple[Hit, ...]:
    """Return what keeps the text of ``place`` from leaving."""
    remarks = checks.review(place, organisation_id, text)
    return tuple(remark.hit for remark in remarks if not remark.accepted)


def test_all_that_the_vault_knows_is_found(
    desk: Desk, organisation_id: OrganisationId, case_id: CaseId
) -> None:
    desk.organisations.add_unit(UnitDraft(organisation_id=organisation_id, name="Locatie Oever"))
    desk.organisations.add_contact_person(
        ContactPersonDraft(organisation_id=organisation_id, name="Pleun Akkerhof")
    )
    desk.reporters.change_card(
        case_id, safe_contact="r.vbeeldje@post.example, na zessen; kl@x.example", meeting_place=""
    )
    for draft in (
        ConsentDraft(on=date(2025, 9, 3), purpose="gesprek", with_whom="Tamar Rietlanden"),
        ConsentDraft(on=date(2025, 9, 3), purpose="gesprek"),
        NoteDraft(on=date(2025, 9, 4), text="x"),
    ):
        desk.timeline.add(case_id, draft)
    text = (
        "Zo zei Robin Voorbeeld, alias r.vbeeldje, dat Kievit 25-001 op 1 september, 3 september "
        "en 4 september bij Locatie Oever met Pleun Akkerhof en Tamar Rietlanden sprak, zei KL, "
        "over het team van Oost en de afdeling."
    )
    assert found(desk, organisation_id, text) == {
        "Robin Voorbeeld": TermKind.REPORTER,
        "r.vbeeldje": TermKind.ADDRESS,
        "Kievit": TermKind.CODE_NAME,
        "25-001": TermKind.CASE_NUMBER,
        "1 september": None,
        "3 september": None,
        "4 september": None,
        "Locatie Oever": TermKind.UNIT,
        "Pleun Akkerhof": TermKind.CONTACT_PERSON,
        "Tamar Rietlanden": TermKind.INVOLVED,
        "team van": TermKind.PHRASE,
        "afdeling": TermKind.PHRASE,
    }
    levels = {hit.kind: hit.level for hit in desk.text_checks.check(organisation_id, text)}
    noted = {kind for kind, level in levels.items() if level is Level.NOTE}
    assert noted == {TermKind.UNIT, TermKind.CONTACT_PERSON, TermKind.PHRASE}


def test_an_accused_is_found_by_the_alias(
    desk: Desk, organisation_id: OrganisationId, case_id: CaseId
) -> None:
    facts = desk.cases.facts(case_id)
    desk.cases.change_facts(case_id, replace(facts, issues=(IssueDraft(accused="chef de bureau"),)))
    assert found(desk, organisation_id, "de chef de bureau") == {"chef de bureau": TermKind.ACCUSED}


def test_other_employers_are_not_looked_at_but_the_whole_of_this_one_is(
    desk: Desk,
    organisation_id: OrganisationId,
    other_organisation_id: OrganisationId,
    case_id: CaseId,
) -> None:
    assert found(desk, other_organisation_id, "Zei Robin Voorbeeld") == {}
    for each in (organisation_id, other_organisation_id):
        desk.employer_groups.put(each, "De Oever")
    assert "Robin Voorbeeld" in found(desk, other_organisation_id, "Zei Robin Voorbeeld")


def test_looking_for_names_is_not_showing_them(
    desk: Desk, organisation_id: OrganisationId, case_id: CaseId
) -> None:
    desk.text_checks.check(organisation_id, "Zei Robin Voorbeeld")
    desk.text_checks.review(PLACE, organisation_id, "Zei Robin Voorbeeld")
    assert desk.log.entries(limit=9, acts=[LoggedAct.NAME_SHOWN]) == ()


def test_printed_numbers_and_words_give_no_hits(
    desk: Desk, organisation_id: OrganisationId
) -> None:
    text = "Er waren 12 melders, en minder dan 5 uit De Afdeling."
    hits = desk.text_checks.check(
        organisation_id, text, frozenset({12}), own=["minder dan 5", "De Afdeling"]
    )
    assert hits == ()


def test_a_note_that_was_looked_at_is_asked_again_in_another_sentence(
    desk: Desk, organisation_id: OrganisationId
) -> None:
    checks = desk.text_checks
    text = "Toen zei hij dat. Verder niets."
    (hit,) = open_hits(checks, PLACE, organisation_id, text)
    checks.accept(PLACE, hit)
    checks.accept(PLACE, hit)
    assert open_hits(checks, PLACE, organisation_id, text) == ()
    assert open_hits(checks, PLACE, organisation_id, "Vooraf iets. " + text) == ()
    (remark,) = checks.review(PLACE, organisation_id, text)
    assert (remark.hit, remark.accepted) == (hit, True)
    assert len(open_hits(checks, PLACE, organisation_id, "Toen zei hij iets anders.")) == 1
    assert len(open_hits(checks, "another place", organisation_id, text)) == 1
    checks.withdraw(PLACE, hit)
    assert open_hits(checks, PLACE, organisation_id, text) == (hit,)


def test_what_blocks_cannot_be_accepted(
    desk: Desk, organisation_id: OrganisationId, case_id: CaseId
) -> None:
    text = "Zei Robin Voorbeeld dat."
    (hit,) = open_hits(desk.text_checks, PLACE, organisation_id, text)
    desk.text_checks.accept(PLACE, hit)
    assert open_hits(desk.text_checks, PLACE, organisation_id, text) == (hit,)


def test_nothing_that_was_typed_is_kept_with_a_tick(
    desk: Desk, database: VaultDatabase, organisation_id: OrganisationId
) -> None:
    (hit,) = desk.text_checks.check(organisation_id, "Toen zei hij dat.")
    desk.text_checks.accept(PLACE, hit)
    with database.reading() as tx:
        (kept,) = tx.accepted_wordings.of(PLACE)
    assert len(kept) == 64
    assert "hij" not in kept


def test_the_words_to_look_at_can_be_chosen(desk: Desk, organisation_id: OrganisationId) -> None:
    checks = desk.text_checks
    assert checks.phrases() == ("afdeling", "team van", "leidinggevende van")
    checks.keep_phrases(["  project\tZilver ", "", "nachtdienst", "nachtdienst"])
    assert checks.phrases() == ("project Zilver", "nachtdienst")
    text = "Het project zilver van de afdeling in de nachtdienst"
    assert list(found(desk, organisation_id, text)) == ["project zilver", "nachtdienst"]
    checks.keep_phrases([])
    assert checks.phrases() == ()


def test_a_text_of_a_report_has_a_place_of_its_own() -> None:
    first, second = calendar_year(2024), calendar_year(2025)
    places = {
        report_place(OrganisationId(number), period, part)
        for number in (1, 2)
        for period in (first, second)
        for part in ("observations", "recommendations")
    }
    assert len(places) == 8


@pytest.mark.parametrize("name", ["", "Kim"])
def test_a_changed_name_is_looked_for_at_once(
    desk: Desk, organisation_id: OrganisationId, case_id: CaseId, name: str
) -> None:
    desk.reporters.change(case_id, ReporterDraft(name=name))
    assert "Robin Voorbeeld" not in found(desk, organisation_id, "Zei Robin Voorbeeld")
    assert ("Kim" in found(desk, organisation_id, "Zei Kim")) is (name == "Kim")


def test_a_new_case_is_known_at_once(desk: Desk, organisation_id: OrganisationId) -> None:
    draft = CaseDraft(organisation_id=organisation_id, registered_on=TODAY, code_name="Griel")
    desk.cases.register(draft)
    assert found(desk, organisation_id, "Zaak Griel") == {"Griel": TermKind.CODE_NAME}
