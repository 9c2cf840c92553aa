import pytest

from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone


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


def test_an_organisation_that_is_gone_is_in_no_group(desk: Desk) -> None:
    with pytest.raises(Gone):
        desk.employer_groups.put(OrganisationId(9999), "De Linde")
    assert desk.employer_groups.names() == ()
