"""Who figures in several cases or roles of one organisation, and what the adviser does with it."""

from dataclasses import replace
from datetime import date

import pytest

from tests.fixtures import TODAY
from tests.reports.reading import text_of
from vpdesk.domain.case_file import CaseFileOrder
from vpdesk.domain.cases import CaseDraft, CaseFacts, CaseId, CaseKind, IssueDraft, ReporterDraft
from vpdesk.domain.handing_over import HandoverChoice
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisations import ContactPersonDraft, OrganisationDraft, OrganisationId
from vpdesk.domain.people import (
    CasePeople,
    DecisionDraft,
    Handling,
    Involved,
    PersonRole,
)
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.search import FoundField
from vpdesk.domain.settings import ADVISER_NAME
from vpdesk.domain.terms import Vocabulary
from vpdesk.services.desk import Desk
from vpdesk.services.errors import CaseDestroyed, Gone
from vpdesk.services.progress import finish

EARLIER = date(2025, 11, 3)


@pytest.fixture
def meander(desk: Desk) -> OrganisationId:
    return desk.organisations.add(OrganisationDraft(name="Hogeschool Meander"))


def report(
    desk: Desk,
    organisation_id: OrganisationId,
    code_name: str,
    *,
    reporter: str = "",
    accused: str = "",
    kind: CaseKind = CaseKind.REPORT,
) -> CaseId:
    case_id = desk.cases.register(
        CaseDraft(
            organisation_id=organisation_id,
            registered_on=EARLIER,
            code_name=code_name,
            reporter_name=reporter,
            kind=kind,
        )
    )
    accuse(desk, case_id, accused)
    return case_id


def accuse(desk: Desk, case_id: CaseId, accused: str) -> None:
    kind = desk.cases.facts(case_id).kind
    facts = CaseFacts(kind=kind, registered_on=EARLIER, issues=(IssueDraft(accused=accused),))
    desk.cases.change_facts(case_id, facts)


def decided(handling: Handling = Handling.ASKED_EACH, note: str = "") -> DecisionDraft:
    return DecisionDraft(on=TODAY, handling=handling, note=note)


def aliases(desk: Desk, case_id: CaseId) -> list[str]:
    return [each.accused.alias for each in desk.cases.get(case_id).issues if each.accused]


def roles(people: CasePeople) -> list[tuple[PersonRole, PersonRole, str]]:
    return [
        (each.own.role, each.other.role, each.other.case.code_name if each.other.case else "")
        for each in people.conflicts
    ]


def reporter_named(name: str) -> Involved:
    return Involved(name=name, role=PersonRole.REPORTER)


def test_a_name_that_figures_in_another_role_is_told_while_it_is_typed(
    desk: Desk, meander: OrganisationId
) -> None:
    report(desk, meander, "Kievit", reporter="Bram Polderman", accused="teamleider")
    report(desk, meander, "Wilg", accused="S. Zandwijk")
    desk.organisations.add_contact_person(
        ContactPersonDraft(organisation_id=meander, name="Sanne Zandwijk", receives_report=True)
    )

    found = desk.people.elsewhere(meander, reporter_named("Zandwijk, Sanne"))

    assert [(each.role, each.case and each.case.code_name) for each in found] == [
        (PersonRole.ACCUSED, "Wilg"),
        (PersonRole.CONTACT_PERSON, None),
    ]
    assert found[1].receives_report
    assert "Zandwijk" not in repr(found)
    accused = Involved(name="B. Polderman", role=PersonRole.ACCUSED)
    (reporter,) = desk.people.elsewhere(meander, accused)
    assert (reporter.role, reporter.case and reporter.case.number) == (
        PersonRole.REPORTER,
        "25-001",
    )
    assert desk.people.elsewhere(meander, reporter_named("")) == ()


def test_a_decision_is_found_where_it_was_written_and_gone_with_what_it_is_about(
    desk: Desk, meander: OrganisationId
) -> None:
    linde = desk.organisations.add(OrganisationDraft(name="Zorggroep Linde"))
    kievit = report(desk, meander, "Kievit", accused="J. Oosterveld")
    wilg = report(desk, meander, "Wilg", reporter="Jan Oosterveld")
    (conflict,) = desk.people.of_case(kievit).conflicts
    desk.people.decide(kievit, conflict, decided(Handling.CONSULTED, note="qoverlegd"))
    merel = report(desk, meander, "Merel", reporter="Bram", accused="chef keuken")
    beuk = report(desk, meander, "Beuk", reporter="Anne", accused="chef keuken")
    (pattern,) = desk.people.of_case(merel).patterns
    desk.people.decide(merel, pattern, decided(note="qgevraagd"))

    for word, case_id in (("qoverlegd", kievit), ("qgevraagd", merel)):
        (hit,) = desk.search.find(word)
        assert hit.id == case_id
        assert hit.found is not None
        assert (hit.found.field, hit.found.text) == (FoundField.PEOPLE_DECISION, word)
    desk.scope.work_at(linde)
    assert desk.search.find("qoverlegd") == ()
    desk.scope.stop()

    there = HandoverChoice(organisation_id=linde)
    handed = desk.handing_over.hand_over(wilg, there)
    assert desk.search.find("qoverlegd") == ()
    desk.handing_over.take_back(handed)
    assert [each.id for each in desk.search.find("qoverlegd")] == [kievit]
    (decision,) = desk.people.decisions(wilg)
    desk.people.remove_decision(decision)
    assert desk.search.find("qoverlegd") == ()
    desk.people.put_decision_back(decision)
    folded = desk.merging.merge(kievit, wilg)
    assert desk.search.find("qoverlegd") == ()
    desk.merging.take_back(folded)
    assert [each.id for each in desk.search.find("qoverlegd")] == [kievit]

    accuse(desk, merel, "iemand anders")
    assert [each.id for each in desk.search.find("qgevraagd")] == [merel]
    accuse(desk, beuk, "nog iemand")
    assert desk.search.find("qgevraagd") == ()


def test_nothing_is_compared_with_another_organisation(desk: Desk, meander: OrganisationId) -> None:
    linde = desk.organisations.add(OrganisationDraft(name="Zorggroep Linde"))
    kievit = report(desk, meander, "Kievit", reporter="Bram Polderman", accused="J. Oosterveld")
    report(desk, linde, "Wilg", reporter="Jan Oosterveld", accused="Bram Polderman")

    assert desk.people.elsewhere(meander, reporter_named("Joost Wierdsma")) == ()
    assert desk.people.of_case(kievit) == CasePeople()
    assert desk.people.cases_with(meander, "Bram Polderman") == ()

    desk.scope.work_at(linde)
    with pytest.raises(Gone):
        desk.people.of_case(kievit)
    assert desk.people.elsewhere(meander, reporter_named("J. Oosterveld")) == ()


def test_the_adviser_and_a_witness_are_people_too(desk: Desk, meander: OrganisationId) -> None:
    desk.settings.put(ADVISER_NAME, "Ank Terhorst")
    kievit = report(desk, meander, "Kievit", reporter="Bram Polderman", accused="A. Terhorst")
    wilg = report(desk, meander, "Wilg", reporter="B. Polderman")
    assert roles(desk.people.of_case(kievit)) == [(PersonRole.ACCUSED, PersonRole.ADVISER, "")]

    positions = desk.terms.all(Vocabulary.POSITION)
    witness = next(each for each in positions if each.code == "witness")
    desk.cases.change_facts(
        wilg, CaseFacts(kind=CaseKind.REPORT, registered_on=EARLIER, position_id=witness.id)
    )

    assert roles(desk.people.of_case(kievit))[0] == (
        PersonRole.REPORTER,
        PersonRole.WITNESS,
        "Wilg",
    )


def test_a_manager_who_asks_for_advice_may_be_a_contact_person(
    desk: Desk, meander: OrganisationId
) -> None:
    asks = report(desk, meander, "Kievit", reporter="Bram Polderman", kind=CaseKind.CONSULTATION)
    reports = report(desk, meander, "Wilg", reporter="Bram Polderman")
    desk.organisations.add_contact_person(
        ContactPersonDraft(organisation_id=meander, name="B. Polderman", internal_adviser=True)
    )

    assert desk.people.of_case(asks).conflicts == ()
    assert roles(desk.people.of_case(reports)) == [
        (PersonRole.REPORTER, PersonRole.INTERNAL_ADVISER, "")
    ]


def test_a_conflict_shows_in_both_cases_from_when_a_role_changes(
    desk: Desk, meander: OrganisationId
) -> None:
    kievit = report(desk, meander, "Kievit", accused="J. Oosterveld")
    wilg = report(desk, meander, "Wilg", reporter="iemand anders")
    assert desk.people.of_case(kievit).matters == ()

    desk.reporters.change(wilg, ReporterDraft(name="Jan Oosterveld"))

    assert roles(desk.people.of_case(kievit)) == [(PersonRole.ACCUSED, PersonRole.REPORTER, "Wilg")]
    assert roles(desk.people.of_case(wilg)) == [(PersonRole.REPORTER, PersonRole.ACCUSED, "Kievit")]
    assert "Oosterveld" not in repr(desk.people.of_case(wilg).conflicts)
    renamed = desk.people.elsewhere(
        meander, Involved(name="Jan Oosterveld", role=PersonRole.ACCUSED), but=wilg
    )
    assert renamed == ()

    accuse(desk, kievit, "iemand")
    assert desk.people.of_case(wilg).matters == ()


def test_somebody_who_is_reporter_and_accused_of_one_case_is_told_once(
    desk: Desk, meander: OrganisationId
) -> None:
    kievit = report(desk, meander, "Kievit", reporter="Jan Oosterveld", accused="J. Oosterveld")

    (conflict,) = desk.people.of_case(kievit).conflicts
    assert (conflict.own.role, conflict.other.role) == (PersonRole.REPORTER, PersonRole.ACCUSED)
    desk.people.decide(kievit, conflict, decided(Handling.CONSULTED))

    (conflict,) = desk.people.of_case(kievit).conflicts
    assert conflict.seen_on == TODAY
    assert [each.handling for each in conflict.decisions] == [Handling.CONSULTED]


def test_opening_the_names_of_a_conflict_is_noted(desk: Desk, meander: OrganisationId) -> None:
    kievit = report(desk, meander, "Kievit", accused="J. Oosterveld")
    wilg = report(desk, meander, "Wilg", reporter="Jan Oosterveld")
    (conflict,) = desk.people.of_case(kievit).conflicts

    assert desk.people.open_names(kievit, conflict) == ("J. Oosterveld", "Jan Oosterveld")

    shown = desk.log.entries(limit=9, acts=[LoggedAct.NAME_SHOWN])
    assert [each.case and each.case.id for each in shown] == [wilg]
    accuse(desk, kievit, "")
    with pytest.raises(Gone):
        desk.people.open_names(kievit, conflict)


def test_several_reporters_about_one_accused_are_a_pattern(
    desk: Desk, meander: OrganisationId
) -> None:
    kievit, wilg = (
        report(desk, meander, name, reporter=who, accused="Teamleider magazijn")
        for name, who in (("Kievit", "Bram Polderman"), ("Wilg", ""))
    )
    alone = report(desk, meander, "Merel", accused="onbekend")
    report(desk, meander, "Roerdomp", accused="Onbekend")

    (pattern,) = desk.people.of_case(kievit).patterns
    assert pattern.alias == "Teamleider magazijn"
    assert pattern.reporters == 2
    assert [each.id for each in pattern.others] == [wilg]
    assert desk.people.of_case(alone).patterns == ()
    assert desk.people.of_case(wilg).unseen == desk.people.of_case(wilg).patterns


def test_a_pattern_that_was_seen_comes_back_when_another_reporter_joins(
    desk: Desk, meander: OrganisationId
) -> None:
    kievit, wilg = (
        report(desk, meander, name, accused="chef keuken") for name in ("Kievit", "Wilg")
    )
    noted = desk.people.mark_seen(kievit)

    assert desk.people.of_case(kievit).unseen == ()
    assert desk.people.of_case(kievit).patterns[0].seen_on == TODAY
    assert len(desk.people.of_case(wilg).unseen) == 1
    assert desk.people.mark_seen(kievit) == ()
    desk.people.take_back_seen(noted)
    assert len(desk.people.of_case(kievit).unseen) == 1

    desk.people.mark_seen(kievit)
    report(desk, meander, "Merel", accused="chef keuken")
    (pattern,) = desk.people.of_case(kievit).unseen
    assert pattern == desk.people.of_case(kievit).patterns[0]
    assert desk.people.of_case(kievit).patterns[0].reporters == 3


def test_what_is_decided_is_accounted_for_in_every_case_it_is_about(
    desk: Desk, meander: OrganisationId
) -> None:
    kievit, wilg = (
        report(desk, meander, name, accused="chef keuken") for name in ("Kievit", "Wilg")
    )
    (pattern,) = desk.people.of_case(kievit).patterns

    desk.people.decide(kievit, pattern, decided(note="  gevraagd, ieder apart "))

    (seen,) = desk.people.of_case(wilg).patterns
    assert seen.seen_on == TODAY
    (decision,) = seen.decisions
    assert (decision.case_id, decision.on, decision.note) == (
        kievit,
        TODAY,
        "gevraagd, ieder apart",
    )
    assert desk.people.decisions(kievit) == (decision,)

    desk.people.remove_decision(decision)
    assert desk.people.decisions(kievit) == ()
    desk.people.put_decision_back(decision)
    assert [each.note for each in desk.people.decisions(kievit)] == ["gevraagd, ieder apart"]


def test_a_decision_that_cannot_be_is_refused(desk: Desk, meander: OrganisationId) -> None:
    kievit, wilg = (
        report(desk, meander, name, accused="chef keuken") for name in ("Kievit", "Wilg")
    )
    (pattern,) = desk.people.of_case(kievit).patterns

    for draft in (
        DecisionDraft(on=date(2025, 11, 22), handling=Handling.LEFT),
        decided(Handling.HANDED_OVER),
        decided(note="x" * 100_001),
    ):
        with pytest.raises(DraftRefused):
            desk.people.decide(kievit, pattern, draft)
    accuse(desk, wilg, "")
    with pytest.raises(Gone):
        desk.people.decide(kievit, pattern, decided())


def test_what_is_not_one_person_is_no_matter_until_another_reporter_joins(
    desk: Desk, meander: OrganisationId
) -> None:
    kievit, wilg = (report(desk, meander, name, accused="collega") for name in ("Kievit", "Wilg"))
    (pattern,) = desk.people.of_case(kievit).patterns

    desk.people.decide(kievit, pattern, decided(Handling.DIFFERENT_PEOPLE))

    assert desk.people.of_case(kievit).matters == desk.people.of_case(wilg).matters == ()
    report(desk, meander, "Merel", accused="collega")
    assert len(desk.people.of_case(wilg).unseen) == 1


def test_a_conflict_is_decided_in_one_case_for_both(desk: Desk, meander: OrganisationId) -> None:
    kievit = report(desk, meander, "Kievit", accused="J. Oosterveld")
    wilg = report(desk, meander, "Wilg", reporter="Jan Oosterveld")
    linde = desk.organisations.add_contact_person(
        ContactPersonDraft(organisation_id=meander, name="Jan Oosterveld")
    )
    first, second = desk.people.of_case(kievit).conflicts

    desk.people.decide(kievit, first, decided(Handling.HANDED_OVER))
    desk.people.decide(kievit, second, decided(Handling.LEFT))

    in_wilg = desk.people.of_case(wilg).conflicts
    assert [(each.seen_on, [one.handling for one in each.decisions]) for each in in_wilg] == [
        (TODAY, [Handling.HANDED_OVER]),
        (None, []),
    ]
    desk.organisations.remove_contact_person(linde)
    assert {each.matter.role for each in desk.people.decisions(kievit)} == {
        PersonRole.REPORTER,
        PersonRole.CONTACT_PERSON,
    }
    (conflict,) = desk.people.of_case(wilg).conflicts
    desk.people.decide(wilg, conflict, decided(Handling.DIFFERENT_PEOPLE))
    assert desk.people.of_case(kievit).conflicts == ()


def test_two_aliases_become_one_person_and_two_again(desk: Desk, meander: OrganisationId) -> None:
    kievit, wilg, merel, ekster = (
        report(desk, meander, name, accused=alias)
        for name, alias in (
            ("Kievit", "Teamleider magazijn"),
            ("Wilg", "teamleider magazijn Noord"),
            ("Merel", "teamleider magazijn noord"),
            ("Ekster", "Teamleider magazijn Noord-West"),
        )
    )
    assert len(desk.people.cases_with(meander, "teamleider van het magazijn", but=kievit)) == 2
    (asked, other) = desk.people.of_case(kievit).questions
    (pattern,) = desk.people.of_case(wilg).patterns
    desk.people.decide(wilg, pattern, decided())
    desk.accused.tell_apart(desk.people.of_case(wilg).questions[1])
    before = [desk.people.of_case(each) for each in (kievit, wilg, merel, ekster)]

    merged = desk.accused.merge(asked, asked.other.alias)

    assert [aliases(desk, each) for each in (kievit, wilg)] == [["teamleider magazijn noord"]] * 2
    (pattern,) = desk.people.of_case(kievit).patterns
    assert pattern.reporters == 3
    assert [each.handling for each in pattern.decisions] == [Handling.ASKED_EACH]
    assert desk.people.of_case(kievit).questions == ()
    with pytest.raises(Gone):
        desk.accused.merge(asked, asked.own.alias)

    desk.accused.take_back_merge(merged)
    assert [aliases(desk, each) for each in (kievit, wilg)] == [
        ["Teamleider magazijn"],
        ["teamleider magazijn noord"],
    ]
    again = [desk.people.of_case(each) for each in (kievit, wilg, merel, ekster)]
    assert [len(each.questions) for each in again] == [len(each.questions) for each in before]
    assert [each.others for each in again[1].patterns] == [
        each.others for each in before[1].patterns
    ]

    desk.accused.take_back_telling_apart(other)
    merged = desk.accused.merge(other, other.own.alias)
    assert aliases(desk, ekster) == ["Teamleider magazijn"]
    desk.accused.take_back_merge(merged)
    merged = desk.accused.merge(asked, asked.own.alias)
    accuse(desk, wilg, "")
    with pytest.raises(Gone):
        desk.accused.take_back_merge(merged)
    accuse(desk, wilg, asked.other.alias)
    with pytest.raises(Gone):
        desk.accused.take_back_merge(merged)
    for each in (kievit, merel):
        accuse(desk, each, "")
    with pytest.raises(Gone):
        desk.accused.take_back_merge(merged)


def test_an_alias_that_is_another_person_is_not_asked_about_again(
    desk: Desk, meander: OrganisationId
) -> None:
    kievit = report(desk, meander, "Kievit", accused="Teamleider magazijn")
    report(desk, meander, "Wilg", accused="teamleider magazijn Noord")
    (question,) = desk.people.of_case(kievit).questions
    assert [each.code_name for each in question.cases] == ["Wilg"]

    desk.accused.tell_apart(question)
    assert desk.people.of_case(kievit).questions == ()

    desk.accused.take_back_telling_apart(question)
    assert desk.people.of_case(kievit).questions == (question,)


def test_destroying_a_case_takes_its_part_away(desk: Desk, meander: OrganisationId) -> None:
    kievit = report(desk, meander, "Kievit", accused="J. Oosterveld")
    wilg = report(desk, meander, "Wilg", reporter="Jan Oosterveld", accused="J. Oosterveld (chef)")
    merel = report(desk, meander, "Merel", accused="J. Oosterveld")
    conflict = desk.people.of_case(kievit).conflicts[0]
    desk.people.decide(kievit, conflict, decided(Handling.HANDED_OVER))
    (taken,) = desk.people.decisions(wilg)
    (pattern,) = desk.people.of_case(merel).patterns
    desk.people.decide(merel, pattern, decided())
    desk.people.mark_seen(merel)

    with desk._database.writing() as tx:
        tx.destruction.destroy_content(kievit)

    assert desk.people.decisions(wilg) == desk.people.decisions(merel) == ()
    assert desk.people.of_case(merel).patterns == ()
    with pytest.raises(CaseDestroyed):
        desk.people.of_case(kievit)
    assert taken.case_id == kievit
    for each in (
        taken,
        replace(taken, case_id=wilg, matter=replace(taken.matter, other_case_id=kievit)),
    ):
        with pytest.raises(CaseDestroyed):
            desk.people.put_decision_back(each)
    with desk._database.reading() as tx:
        left = tx.matters.seen(merel)
    assert [each.other_case_id for each in left] == [wilg]


def test_no_print_tells_of_another_case_and_a_search_only_what_was_written(
    desk: Desk, meander: OrganisationId
) -> None:
    kievit, wilg = (
        report(desk, meander, name, accused="chef keuken") for name in ("Kievit", "Wilg")
    )
    (pattern,) = desk.people.of_case(kievit).patterns
    desk.people.decide(kievit, pattern, decided(note="Kwartelkoning apart gevraagd"))
    order = CaseFileOrder(case_id=kievit, language="nl", with_name=True)

    printed = text_of(finish(desk.case_papers.case_file(order)).pdf)

    assert "Kievit" in printed
    assert desk.cases.get(wilg).number not in printed
    assert "Wilg" not in printed
    assert "Kwartelkoning" not in printed
    (hit,) = desk.search.find("Kwartelkoning")
    assert hit.id == kievit
    assert "Wilg" not in repr(hit)
