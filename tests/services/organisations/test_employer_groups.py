import pytest

from vpdesk.domain.edition_errors import GroupWasToldOf
from vpdesk.domain.edition_orders import EditionOrder
from vpdesk.domain.editions import EditionKind
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.domain.periods import calendar_year
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone, OthersHidden
from vpdesk.services.progress import finish


def add(desk: Desk, name: str) -> OrganisationId:
    return desk.organisations.add(OrganisationDraft(name=name))


def test_two_spellings_of_a_name_are_one_employer(desk: Desk) -> None:
    first, second, other = add(desk, "Locatie Noord"), add(desk, "Locatie Zuid"), add(desk, "Els")
    desk.employer_groups.put(first, "Zorggroep De Linde")
    desk.employer_groups.put(second, " zorggroep de linde ")
    members = [each.id for each in desk.employer_groups.members(second)]
    assert members == [second, first]
    assert [each.id for each in desk.employer_groups.members(other)] == [other]
    assert desk.employer_groups.names() == ("Zorggroep De Linde",)


def test_an_organisation_can_leave_its_group(desk: Desk) -> None:
    first, second = add(desk, "Locatie Noord"), add(desk, "Locatie Zuid")
    for each in (first, second):
        desk.employer_groups.put(each, "De Linde")
    desk.employer_groups.put(second, "")
    assert desk.employer_groups.name(second) == ""
    assert desk.employer_groups.name(first) == "De Linde"
    assert [each.id for each in desk.employer_groups.members(second)] == [second]


def test_an_organisation_stays_in_a_group_of_which_something_was_told(desk: Desk) -> None:
    first, second, other = add(desk, "Locatie Noord"), add(desk, "Locatie Zuid"), add(desk, "Els")
    for each in (first, second):
        desk.employer_groups.put(each, "De Linde")
    order = EditionOrder(kind=EditionKind.ANNUAL, organisation_id=first, period=calendar_year(2024))
    finish(desk.editions.issue(order))
    desk.employer_groups.put(other, "De Wilg")
    for name in ("", "de wilg"):
        for each in (first, second):
            with pytest.raises(GroupWasToldOf) as refused:
                desk.employer_groups.put(each, name)
            assert refused.value.editions == 1
            assert desk.employer_groups.name(each) == "De Linde"
    desk.employer_groups.put(other, "de linde")
    assert len(desk.employer_groups.members(first)) == 3


def test_a_group_has_a_new_name_for_all_its_organisations_whatever_was_told(desk: Desk) -> None:
    first, second, other = add(desk, "Locatie Noord"), add(desk, "Locatie Zuid"), add(desk, "Els")
    for each in (first, second):
        desk.employer_groups.put(each, "De Linde")
    desk.employer_groups.put(other, "De Wilg")
    order = EditionOrder(
        kind=EditionKind.ANNUAL,
        organisation_id=first,
        period=calendar_year(2024),
        audience="directie",
    )
    finish(desk.editions.issue(order))
    desk.employer_groups.put(second, "Zorggroep De Linde")
    assert desk.employer_groups.names() == ("De Wilg", "Zorggroep De Linde")
    assert {each.id for each in desk.employer_groups.members(first)} == {first, second}
    (edition,) = desk.editions.list(second)
    assert (edition.organisation_id, edition.audience) == (first, "directie")
    assert desk.editions.list(other) == ()


def test_an_organisation_alone_in_its_group_can_have_another(desk: Desk) -> None:
    alone = add(desk, "Locatie Noord")
    desk.employer_groups.put(alone, "De Linde")
    order = EditionOrder(kind=EditionKind.ANNUAL, organisation_id=alone, period=calendar_year(2024))
    finish(desk.editions.issue(order))
    desk.employer_groups.put(alone, "De Wilg")
    assert desk.employer_groups.name(alone) == "De Wilg"


def test_no_group_changes_while_other_organisations_are_hidden(desk: Desk) -> None:
    own, other = add(desk, "Locatie Noord"), add(desk, "Locatie Zuid")
    for each in (own, other):
        desk.employer_groups.put(each, "De Linde")
    order = EditionOrder(kind=EditionKind.ANNUAL, organisation_id=other, period=calendar_year(2024))
    finish(desk.editions.issue(order))
    desk.scope.work_at(own)
    draft = OrganisationDraft(name="Locatie Noordoost")

    for name in ("", "De Wilg", "de linde"):
        with pytest.raises(OthersHidden):
            desk.employer_groups.put(own, name)
        with pytest.raises(OthersHidden):
            desk.organisations.change(own, draft, employer_group=name)
    desk.organisations.change(own, draft, employer_group=" De Linde ")

    assert desk.organisations.get(own).name == "Locatie Noordoost"
    desk.scope.stop()
    assert [desk.employer_groups.name(each) for each in (own, other)] == ["De Linde"] * 2


def test_an_organisation_that_is_gone_is_in_no_group(desk: Desk) -> None:
    with pytest.raises(Gone):
        desk.employer_groups.put(OrganisationId(9999), "De Linde")
    assert desk.employer_groups.names() == ()
