from dataclasses import replace
from datetime import date

import pytest

from tests.services.conftest import FindTerm
from vpdesk.domain.activities import ActivityDraft
from vpdesk.domain.cases import CaseDraft, CaseFacts, CaseFilter, CaseId, CaseKind, IssueDraft
from vpdesk.domain.organisations import (
    ContactPersonDraft,
    ContactPersonId,
    OrganisationDraft,
    OrganisationFacts,
    OrganisationHasCases,
    OrganisationId,
    UnitDraft,
    UnitId,
    UnitInUse,
)
from vpdesk.domain.problems import DraftRefused, Problem, Reason
from vpdesk.domain.terms import Vocabulary
from vpdesk.domain.timeline import ContactDraft
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone

GONE = OrganisationId(99)
NAME_TAKEN = (Problem(field="name", reason=Reason.ALREADY_IN_USE),)


def test_an_organisation_comes_back_as_it_was_entered(desk: Desk) -> None:
    draft = OrganisationDraft(
        name="Hogeschool Meander",
        sector="education",
        since=date(2024, 1, 1),
        contract_form="subscription",
        contract_until=date(2026, 12, 31),
        notice_months=3,
        headcount=840,
        agreed_minutes=3600,
        email_domain="meander.example",
        remarks="Twee locaties.",
    )
    organisation_id = desk.organisations.add(draft)
    kept = desk.organisations.get(organisation_id)
    for name in OrganisationFacts.__dataclass_fields__:
        assert getattr(kept, name) == getattr(draft, name)
    (contract,) = desk.contracts.list(organisation_id)
    assert (contract.form, contract.start) == ("subscription", draft.since)
    assert (contract.until, contract.notice_months) == (draft.contract_until, 3)
    assert contract.agreed_minutes == draft.agreed_minutes
    desk.organisations.change(organisation_id, OrganisationDraft(name="Meander"))
    assert desk.organisations.get(organisation_id).headcount is None


def test_a_name_belongs_to_one_organisation(
    desk: Desk, organisation_id: OrganisationId, other_organisation_id: OrganisationId
) -> None:
    draft = OrganisationDraft(name=" hogeschool  MEANDER ")
    with pytest.raises(DraftRefused) as refused:
        desk.organisations.add(draft)
    assert refused.value.problems == NAME_TAKEN
    with pytest.raises(DraftRefused):
        desk.organisations.change(other_organisation_id, draft)
    desk.organisations.change(organisation_id, draft)
    found = desk.organisations.by_name("Hogeschool Meander")
    assert found is not None
    assert found.id == organisation_id
    assert desk.organisations.by_name("Hogeschool") is None


def test_a_nameless_organisation_is_refused(desk: Desk) -> None:
    with pytest.raises(DraftRefused):
        desk.organisations.add(OrganisationDraft(name=" "))


def test_the_archive_is_a_list_of_its_own(
    desk: Desk, case_id: CaseId, organisation_id: OrganisationId, other_organisation_id: int
) -> None:
    desk.organisations.archive(organisation_id)
    (row,) = desk.organisations.list()
    assert (row.organisation.id, row.running_cases, row.cases) == (other_organisation_id, 0, 0)
    (row,) = desk.organisations.list(archived=True)
    assert (row.organisation.id, row.running_cases, row.cases) == (organisation_id, 1, 1)
    assert row.organisation.archived_on == date(2025, 11, 21)
    desk.organisations.unarchive(organisation_id)
    assert [each.organisation.name for each in desk.organisations.list()] == [
        "Hogeschool Meander",
        "Zorggroep Linde",
    ]


def test_an_organisation_with_cases_is_not_removed(
    desk: Desk,
    case_id: CaseId,
    organisation_id: OrganisationId,
    other_organisation_id: OrganisationId,
) -> None:
    with pytest.raises(OrganisationHasCases) as kept:
        desk.organisations.remove(organisation_id)
    assert kept.value.cases == 1
    desk.organisations.add_unit(UnitDraft(organisation_id=other_organisation_id, name="Noord"))
    desk.organisations.remove(other_organisation_id)
    with pytest.raises(Gone):
        desk.organisations.get(other_organisation_id)
    assert desk.organisations.units(other_organisation_id) == ()
    assert desk.search.find("linde") == ()


def test_the_organisation_used_last_is_one_in_use(
    desk: Desk, organisation_id: OrganisationId, other_organisation_id: OrganisationId
) -> None:
    assert desk.organisations.last_used() is None
    for used in (organisation_id, other_organisation_id):
        draft = CaseDraft(organisation_id=used, registered_on=date(2025, 1, 1))
        desk.cases.register(draft)
    assert desk.organisations.last_used() == other_organisation_id
    desk.organisations.archive(other_organisation_id)
    assert desk.organisations.last_used() == organisation_id


def test_minutes_are_those_of_contacts_and_activities_of_the_year(
    desk: Desk, case_id: CaseId, organisation_id: OrganisationId, term: FindTerm
) -> None:
    assert desk.organisations.minutes_used(organisation_id, 2025) == 0
    for on in (date(2025, 1, 1), date(2025, 11, 1), date(2024, 12, 31)):
        desk.timeline.add(case_id, ContactDraft(on=on, minutes=30, travel_minutes=60))
    kind_id = term(Vocabulary.ACTIVITY_KIND, "information").id
    desk.activities.add(
        ActivityDraft(
            organisation_id=organisation_id,
            on=date(2025, 3, 3),
            kind_id=kind_id,
            what="voorlichting",
            minutes=90,
            travel_minutes=45,
        )
    )
    assert desk.organisations.minutes_used(organisation_id, 2025) == 150


def test_a_renamed_organisation_is_found_with_its_cases(
    desk: Desk, case_id: CaseId, organisation_id: OrganisationId
) -> None:
    desk.organisations.change(organisation_id, OrganisationDraft(name="Academie Duinrand"))
    assert [hit.title for hit in desk.search.find("duinrand")] == ["Kievit", "Academie Duinrand"]
    assert desk.search.find("meander") == ()
    desk.organisations.change(
        organisation_id, OrganisationDraft(name="Academie Duinrand", sector="education")
    )
    assert len(desk.search.find("education")) == 1


def test_units_form_a_tree_within_one_organisation(
    desk: Desk, organisation_id: OrganisationId, other_organisation_id: OrganisationId
) -> None:
    draft = UnitDraft(organisation_id=organisation_id, name="Zorg", headcount=120)
    faculty = desk.organisations.add_unit(draft)
    team = desk.organisations.add_unit(
        UnitDraft(organisation_id=organisation_id, name="Anatomie", parent_id=faculty)
    )
    assert [(unit.name, unit.parent_id) for unit in desk.organisations.units(organisation_id)] == [
        ("Anatomie", faculty),
        ("Zorg", None),
    ]
    with pytest.raises(DraftRefused) as refused:
        desk.organisations.change_unit(faculty, replace(draft, parent_id=team))
    problem = Problem(field="parent_id", reason=Reason.ALREADY_IN_USE)
    assert refused.value.problems == (problem,)
    with pytest.raises(DraftRefused):
        desk.organisations.change_unit(faculty, replace(draft, parent_id=faculty))
    with pytest.raises(Gone):
        desk.organisations.add_unit(
            UnitDraft(organisation_id=other_organisation_id, name="Anatomie", parent_id=faculty)
        )
    with pytest.raises(Gone):
        desk.organisations.change_unit(
            team, UnitDraft(organisation_id=other_organisation_id, name="Anatomie")
        )
    with pytest.raises(Gone):
        desk.organisations.add_unit(UnitDraft(organisation_id=GONE, name="Anatomie"))


def test_a_unit_has_its_name_alone(desk: Desk, organisation_id: OrganisationId) -> None:
    draft = UnitDraft(organisation_id=organisation_id, name="Zorg")
    unit_id = desk.organisations.add_unit(draft)
    with pytest.raises(DraftRefused) as refused:
        desk.organisations.add_unit(replace(draft, name="zorg "))
    assert refused.value.problems == NAME_TAKEN
    desk.organisations.change_unit(unit_id, replace(draft, name="ZORG", headcount=5))
    (unit,) = desk.organisations.units(organisation_id)
    assert (unit.name, unit.headcount) == ("ZORG", 5)
    with pytest.raises(DraftRefused):
        desk.organisations.add_unit(replace(draft, name=""))


def test_a_unit_in_use_is_not_removed(
    desk: Desk, organisation_id: OrganisationId, case_id: CaseId
) -> None:
    units = desk.organisations
    faculty = units.add_unit(UnitDraft(organisation_id=organisation_id, name="Zorg"))
    team = units.add_unit(
        UnitDraft(organisation_id=organisation_id, name="Anatomie", parent_id=faculty)
    )
    facts = CaseFacts(
        kind=CaseKind.REPORT,
        registered_on=date(2025, 9, 1),
        unit_id=team,
        issues=(IssueDraft(unit_id=team), IssueDraft(unit_id=faculty)),
    )
    desk.cases.change_facts(case_id, facts)
    for unit_id, below in ((team, 0), (faculty, 1)):
        with pytest.raises(UnitInUse) as used:
            units.remove_unit(unit_id)
        assert (used.value.cases, used.value.units) == (1, below)
    desk.cases.change_facts(case_id, replace(facts, unit_id=None, issues=(IssueDraft(),)))
    for unit_id in (team, faculty):
        units.remove_unit(unit_id)
    assert units.units(organisation_id) == ()
    with pytest.raises(Gone):
        units.remove_unit(UnitId(team))


def test_a_renamed_unit_finds_its_cases(
    desk: Desk, organisation_id: OrganisationId, case_id: CaseId
) -> None:
    draft = UnitDraft(organisation_id=organisation_id, name="Zorg")
    unit_id = desk.organisations.add_unit(draft)
    facts = CaseFacts(kind=CaseKind.REPORT, registered_on=date(2025, 9, 1), unit_id=unit_id)
    desk.cases.change_facts(case_id, facts)
    desk.organisations.change_unit(unit_id, replace(draft, name="Gezondheid"))
    assert desk.cases.count(CaseFilter(words="gezondheid")) == 1
    assert desk.cases.count(CaseFilter(words="zorg")) == 0


def test_contact_persons_come_and_go(
    desk: Desk, organisation_id: OrganisationId, other_organisation_id: OrganisationId
) -> None:
    persons = desk.organisations
    draft = ContactPersonDraft(
        organisation_id=organisation_id,
        name="A. Terpstra",
        role="College van bestuur",
        phone="088 000 13 01",
        email="bestuur@meander.example",
        internal_adviser=True,
        receives_report=True,
    )
    person_id = persons.add_contact_person(draft)
    (person,) = persons.contact_persons(organisation_id)
    for name in ContactPersonDraft.__dataclass_fields__:
        assert getattr(person, name) == getattr(draft, name)
    persons.change_contact_person(person_id, replace(draft, role="Voorzitter"))
    assert persons.contact_persons(organisation_id)[0].role == "Voorzitter"
    assert persons.contact_persons(other_organisation_id) == ()
    for wrong in (replace(draft, name=" "), replace(draft, role="x" * 300)):
        with pytest.raises(DraftRefused):
            persons.add_contact_person(wrong)
        with pytest.raises(DraftRefused):
            persons.change_contact_person(person_id, wrong)
    with pytest.raises(Gone):
        persons.change_contact_person(
            person_id, replace(draft, organisation_id=other_organisation_id)
        )
    with pytest.raises(Gone):
        persons.add_contact_person(replace(draft, organisation_id=GONE))
    persons.remove_contact_person(person_id)
    assert persons.contact_persons(organisation_id) == ()
    with pytest.raises(Gone):
        persons.remove_contact_person(ContactPersonId(person_id))


def test_what_is_not_there_is_gone(desk: Desk) -> None:
    with pytest.raises(Gone):
        desk.organisations.change(GONE, OrganisationDraft(name="x"))
    for ask in (
        desk.organisations.get,
        desk.organisations.archive,
        desk.organisations.unarchive,
        desk.organisations.remove,
    ):
        with pytest.raises(Gone):
            ask(GONE)


def test_an_organisation_is_recorded_with_its_employer_group_or_not_at_all(desk: Desk) -> None:
    first = desk.organisations.add(OrganisationDraft(name="Noord"), employer_group="De Linde")
    with pytest.raises(DraftRefused):
        desk.organisations.add(OrganisationDraft(name="Noord"), employer_group="De Wilg")
    second = desk.organisations.add(OrganisationDraft(name="Zuid"))
    with pytest.raises(DraftRefused):
        desk.organisations.change(second, OrganisationDraft(name="Noord"), employer_group="De Wilg")
    assert desk.employer_groups.names() == ("De Linde",)
    desk.organisations.change(second, OrganisationDraft(name="Zuid"), employer_group="De Linde")
    desk.organisations.change(second, OrganisationDraft(name="Zuidoost"))
    assert [each.id for each in desk.employer_groups.members(first)] == [first, second]


def test_contact_persons_stand_in_the_order_they_are_put_in(
    desk: Desk, organisation_id: OrganisationId
) -> None:
    def add(name: str) -> ContactPersonId:
        draft = ContactPersonDraft(
            organisation_id=organisation_id, name=name, until=date(2026, 1, 31)
        )
        return desk.organisations.add_contact_person(draft)

    def names() -> str:
        persons = desk.organisations.contact_persons(organisation_id)
        assert {each.until for each in persons} == {date(2026, 1, 31)}
        return "".join(each.name for each in persons)

    first, _, last = add("A"), add("B"), add("C")
    assert names() == "ABC"
    desk.organisations.move_contact_person(last, -1)
    assert names() == "ACB"
    desk.organisations.move_contact_person(last, -9)
    desk.organisations.move_contact_person(first, 9)
    assert names() == "CBA"
    add("D")
    assert names() == "CBAD"
    with pytest.raises(Gone):
        desk.organisations.move_contact_person(ContactPersonId(99), 1)
