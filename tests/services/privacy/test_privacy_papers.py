from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pytest

from tests.fixtures import TODAY
from tests.reports.reading import text_of
from vpdesk.domain.cases import CaseId
from vpdesk.domain.contracts import ContractDraft
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.papers import Leaving
from vpdesk.domain.privacy_papers import (
    Place,
    PrivacyOrder,
    PrivacyPaperKind,
    PrivacySection,
    PrivacyVersionId,
    SectionText,
    Wording,
    filled,
)
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.settings import PRACTICE_SETTINGS, RETENTION
from vpdesk.domain.stand_ins import StandInPackage
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone, OthersHidden
from vpdesk.services.privacy.starters import privacy_starters
from vpdesk.services.progress import finish

STATEMENT = PrivacyOrder(kind=PrivacyPaperKind.STATEMENT, language="nl", lock_minutes=5)
RECORD = replace(STATEMENT, kind=PrivacyPaperKind.RECORD)
OWN = SectionText(title="Website", text="Mijn website plaatst geen cookies.")
PRACTICE = {
    "name": "Sam de Wit",
    "practice": "De Wit Vertrouwen",
    "address": "Dorpsstraat 1, Utrecht",
    "phone": "06 1234",
    "email": "sam@dewit.example",
    "chamber": "12345678",
}


def fill_in(desk: Desk) -> None:
    for key, value in PRACTICE.items():
        desk.settings.put(PRACTICE_SETTINGS[key], value)


def at(order: PrivacyOrder, organisation_id: OrganisationId) -> PrivacyOrder:
    return replace(order, organisation_id=organisation_id)


def section(sections: Iterable[PrivacySection], key: str) -> PrivacySection:
    return next(each for each in sections if each.key == key)


@pytest.mark.parametrize("kind", PrivacyPaperKind)
def test_both_languages_have_the_same_sections_and_fill_in_the_same(
    kind: PrivacyPaperKind,
) -> None:
    dutch, english = privacy_starters("nl"), privacy_starters("en")
    assert [*dutch.sections[kind]] == [*english.sections[kind]]
    assert dutch.values.keys() == english.values.keys()
    for key in dutch.sections[kind]:
        used = [
            {
                place
                for place in Place
                if f"{{{each.places[place]}}}" in each.sections[kind][key].text
            }
            for each in (dutch, english)
        ]
        assert used[0] == used[1], key
        for each in (dutch, english):
            known = dict.fromkeys((name.casefold() for name in each.places.values()), "x")
            assert not filled(each.sections[kind][key].text, known, gap="{place}").missing


def test_an_empty_vault_says_what_is_to_be_filled_in_and_refuses_nothing(desk: Desk) -> None:
    told = desk.privacy_papers.compose(replace(STATEMENT, lock_minutes=None))
    assert told.missing == (
        *("naam", "praktijk", "adres", "telefoon", "e-mail", "kvk-nummer", "vergrendelen"),
    )
    assert "[nog invullen: adres]" in told.sections[0].text
    made = finish(desk.privacy_papers.paper(told))
    assert made.file_name == "Privacyverklaring.pdf"
    assert "[nog invullen: telefoon]" in text_of(made.pdf)
    assert section(desk.privacy_sections.list(STATEMENT), "controller").missing[0] == "naam"


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("kind", PrivacyPaperKind)
def test_what_the_vault_knows_is_filled_in(
    desk: Desk, organisation_id: OrganisationId, kind: PrivacyPaperKind, language: str
) -> None:
    fill_in(desk)
    told = desk.privacy_papers.compose(PrivacyOrder(kind=kind, language=language, lock_minutes=10))
    text = text_of(finish(desk.privacy_papers.paper(told)).pdf)
    assert told.missing == ()
    assert "{" not in text
    for value in PRACTICE.values():
        assert value in text
    assert ("24 maanden" if language == "nl" else "24 months") in text
    assert "10 minut" in text
    assert ("Meander" in text) is (kind is PrivacyPaperKind.RECORD)


@pytest.mark.parametrize(
    ("months", "words"),
    [("0", "zodra zij is afgesloten"), ("1", "een maand nadat"), ("60", "60 maanden nadat")],
)
def test_a_changed_setting_changes_what_is_filled_in(desk: Desk, months: str, words: str) -> None:
    desk.settings.put(RETENTION, months)
    assert any(words in each.text for each in desk.privacy_papers.compose(STATEMENT).sections)


def test_the_record_tells_organisations_with_their_contract_and_who_stands_in(
    desk: Desk, organisation_id: OrganisationId, case_id: CaseId
) -> None:
    package = StandInPackage(
        package_id="ab",
        from_name="Sam de Wit",
        to_name="Kim Duinstra",
        made_on=TODAY,
        valid_until=TODAY,
        return_key="",
        cases=(),
    )

    def told(language: str = "nl") -> str:
        order = replace(RECORD, language=language)
        return "\n".join(each.text for each in desk.privacy_papers.compose(order).sections)

    assert "- Hogeschool Meander\n" in told() + "\n"
    assert "op dit moment niemand" in told()
    desk.contracts.add(
        ContractDraft(organisation_id=organisation_id, form="on_call", start=date(2025, 1, 1))
    )
    assert "- Hogeschool Meander: op afroep, per uur" in told()
    assert "- Hogeschool Meander: on call, by the hour" in told("en")
    with desk._database.writing() as tx:
        tx.stand_ins_given.add(package, [case_id])
    assert "Kim Duinstra" in told()
    desk.organisations.archive(organisation_id)
    assert "- op dit moment geen" in told()


def test_a_section_is_worded_otherwise_and_goes_back_to_the_starter_text(desk: Desk) -> None:
    sections = desk.privacy_sections
    changed = SectionText(title="Een klacht", text="Zeg het mij.")
    assert sections.word(STATEMENT, "complaint", changed) is None
    told = section(sections.list(STATEMENT), "complaint")
    assert (told.text, told.wording) == (changed, Wording.OWN)
    english = section(sections.list(replace(STATEMENT, language="en")), "complaint")
    assert english.wording is Wording.STARTER
    assert sections.word(STATEMENT, "complaint", None) == changed
    assert section(sections.list(STATEMENT), "complaint").wording is Wording.STARTER


def test_a_text_that_is_the_starter_text_again_does_not_differ(desk: Desk) -> None:
    starter = section(desk.privacy_sections.list(STATEMENT), "complaint").text
    desk.privacy_sections.word(STATEMENT, "complaint", SectionText(title="Klacht"))
    desk.privacy_sections.word(STATEMENT, "complaint", starter)
    assert section(desk.privacy_sections.list(STATEMENT), "complaint").wording is Wording.STARTER


def test_a_section_without_text_stays_out_of_the_paper(desk: Desk) -> None:
    desk.privacy_sections.word(STATEMENT, "changes", SectionText(title="Wijzigingen"))
    titles = [each.title for each in desk.privacy_papers.compose(STATEMENT).sections]
    assert "Wijzigingen" not in titles
    assert section(desk.privacy_sections.list(STATEMENT), "changes").text.title == "Wijzigingen"


def test_a_statement_differs_at_one_organisation_alone(
    desk: Desk, organisation_id: OrganisationId, other_organisation_id: OrganisationId
) -> None:
    here, there = at(STATEMENT, organisation_id), at(STATEMENT, other_organisation_id)
    changed = SectionText(title="Een klacht", text="Ook bij de ombudsman.")
    desk.privacy_sections.word(here, "complaint", changed)
    told = desk.privacy_papers.compose(here)
    assert told.for_whom == "Hogeschool Meander"
    assert "vertrouwenspersoon voor Hogeschool Meander" in told.sections[0].text
    assert changed in told.sections
    assert section(desk.privacy_sections.list(here), "complaint").wording is Wording.HERE
    for other in (STATEMENT, there):
        assert changed not in desk.privacy_papers.compose(other).sections
    assert desk.privacy_sections.word(here, "complaint", None) == changed
    assert section(desk.privacy_sections.list(here), "complaint").wording is Wording.STARTER
    with pytest.raises(Gone):
        desk.privacy_papers.compose(at(RECORD, organisation_id))


def test_a_section_of_the_advisers_own_is_added_removed_and_put_back(
    desk: Desk, organisation_id: OrganisationId
) -> None:
    sections, here = desk.privacy_sections, at(STATEMENT, organisation_id)
    key = sections.add(STATEMENT, OWN)
    assert sections.list(STATEMENT)[-1].text == OWN
    assert section(sections.list(replace(STATEMENT, language="en")), key).text == OWN
    assert section(sections.list(here), key).wording is Wording.OWN
    with pytest.raises(Gone):
        sections.word(STATEMENT, key, None)
    sections.word(here, key, replace(OWN, text="Hier wel."))
    assert section(sections.list(here), key).wording is Wording.HERE
    removed = sections.remove(STATEMENT, key)
    assert all(each.key != key for each in sections.list(STATEMENT))
    sections.put_back(STATEMENT, key, removed)
    assert sections.list(STATEMENT)[-1].text == OWN
    only_here = sections.add(here, OWN)
    assert only_here != key
    assert all(each.key != only_here for each in sections.list(STATEMENT))
    assert section(sections.list(replace(here, language="en")), only_here).wording is Wording.HERE


def test_what_is_not_there_or_not_whole_is_refused(desk: Desk) -> None:
    with pytest.raises(Gone):
        desk.privacy_sections.word(STATEMENT, "own-9", OWN)
    with pytest.raises(Gone):
        desk.privacy_sections.remove(STATEMENT, "complaint")
    with pytest.raises(Gone):
        desk.privacy_papers.compose(at(STATEMENT, OrganisationId(99)))
    with pytest.raises(Gone):
        desk.privacy_papers.printed(PrivacyVersionId(99))
    for change in (
        lambda text: desk.privacy_sections.word(STATEMENT, "complaint", text),
        lambda text: desk.privacy_sections.add(STATEMENT, text),
    ):
        with pytest.raises(DraftRefused):
            change(SectionText(title=" "))


def test_names_from_cases_and_numbers_of_cases_have_to_go(desk: Desk, case_id: CaseId) -> None:
    papers = desk.privacy_papers
    assert papers.telling(papers.compose(STATEMENT)) == ()
    text = "Zoals bij Robin Voorbeeld en Kievit. Ik had 12 zaken."
    desk.privacy_sections.add(STATEMENT, replace(OWN, text=text))
    assert papers.telling(papers.compose(STATEMENT)) == ("Robin Voorbeeld", "Kievit", "12 zaken")


def test_each_version_that_left_is_kept_with_its_words(
    desk: Desk, organisation_id: OrganisationId
) -> None:
    papers = desk.privacy_papers
    first = papers.compose(STATEMENT)
    assert (first.version, first.made_on) == (1, TODAY)
    papers.note(first, Leaving.PRINTED)
    papers.note(first, Leaving.SAVED)
    assert papers.compose(STATEMENT) == first
    fill_in(desk)
    second = papers.compose(STATEMENT)
    assert second.version == 2
    papers.note(second, None)
    papers.note(papers.compose(at(STATEMENT, organisation_id)), Leaving.SAVED)
    versions = papers.versions()
    assert [(each.number, each.for_whom) for each in versions] == [
        (1, "Hogeschool Meander"),
        (2, ""),
        (1, ""),
    ]
    again = papers.printed(versions[-1].id)
    assert (again.sections, again.version) == (first.sections, 1)
    papers.note(again, Leaving.PRINTED)
    assert papers.versions() == versions
    acts = [each.act for each in desk.log.entries(limit=20)]
    assert acts.count(LoggedAct.PRIVACY_PRINTED) == 2
    assert LoggedAct.PRIVACY_COPIED in acts


def test_a_paper_can_be_copied_as_text(desk: Desk) -> None:
    text = desk.privacy_papers.text(desk.privacy_papers.compose(STATEMENT))
    assert text.startswith("Privacyverklaring\n\nWie verantwoordelijk is\n")
    assert text.endswith("Versie 1 van 21 november 2025\n")


def test_behind_the_wall_only_the_statement_of_that_employer_is_there(
    desk: Desk, organisation_id: OrganisationId, other_organisation_id: OrganisationId
) -> None:
    papers, here = desk.privacy_papers, at(STATEMENT, organisation_id)
    for order in (RECORD, STATEMENT, here, at(STATEMENT, other_organisation_id)):
        papers.note(papers.compose(order), Leaving.PRINTED)
    desk.privacy_sections.add(STATEMENT, OWN)
    before = papers.compose(here)
    desk.scope.work_at(organisation_id)
    assert papers.compose(here) == before
    assert [each.for_whom for each in papers.versions()] == ["Hogeschool Meander"]
    for order in (RECORD, STATEMENT):
        with pytest.raises(OthersHidden):
            papers.compose(order)
        with pytest.raises(OthersHidden):
            desk.privacy_sections.word(order, "data", OWN)
    with pytest.raises(Gone):
        papers.compose(at(STATEMENT, other_organisation_id))


def test_long_words_are_laid_out(desk: Desk) -> None:
    for name in PRACTICE_SETTINGS.values():
        desk.settings.put(name, "W" * 200)
    desk.privacy_sections.add(STATEMENT, SectionText(title="T" * 200, text="w" * 8000))
    assert finish(desk.privacy_papers.paper(desk.privacy_papers.compose(STATEMENT))).pdf
