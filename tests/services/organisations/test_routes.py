"""The places to go to at an organisation."""

from dataclasses import replace

import pytest

from vpdesk.domain.organisation_routes import (
    CommitteeForm,
    OrganisationRouteDraft,
    OrganisationRouteId,
    RouteKind,
    missing_routes,
)
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.referral_contacts import ReferralContactDraft, ReferralContactId
from vpdesk.domain.terms import Vocabulary
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone


def committee(at: OrganisationId) -> OrganisationRouteDraft:
    return OrganisationRouteDraft(
        organisation_id=at,
        kind=RouteKind.COMPLAINTS_COMMITTEE,
        name="Landelijke Klachtencommissie",
        committee=CommitteeForm.SECTOR,
        person="Het secretariaat",
        phone="030 000 00 00",
        email="secretariaat@commissie.example",
        address="Postbus 1, Utrecht",
        term="Binnen twee jaar; uitspraak in acht weken.",
        remarks="Ook telefonisch.",
    )


def test_routes_come_back_as_entered_with_the_committee_first(
    desk: Desk, organisation_id: OrganisationId
) -> None:
    hr = OrganisationRouteDraft(organisation_id=organisation_id, kind=RouteKind.HR, name=" P&O ")
    desk.organisation_routes.add(hr)
    key = desk.organisation_routes.add(committee(organisation_id))
    first, second = desk.organisation_routes.list(organisation_id)
    for name in OrganisationRouteDraft.__dataclass_fields__:
        assert getattr(first, name) == getattr(committee(organisation_id), name)
    assert (second.kind, second.name, second.committee) == (RouteKind.HR, "P&O", None)
    assert desk.organisation_routes.of_kind(organisation_id, RouteKind.HR) == (second,)
    desk.organisation_routes.change(key, replace(first, phone=""))
    desk.organisation_routes.remove(second.id)
    (left,) = desk.organisation_routes.list(organisation_id)
    assert left == replace(first, phone="")


def test_a_route_names_an_address_of_its_own_organisation_or_of_all(
    desk: Desk, organisation_id: OrganisationId, other_organisation_id: OrganisationId
) -> None:
    kind = desk.terms.list(Vocabulary.REFERRAL_KIND)[0].id
    own, general, theirs = (
        desk.referral_contacts.add(
            ReferralContactDraft(kind_id=kind, name=f"Adres {at}", organisation_id=at)
        )
        for at in (organisation_id, None, other_organisation_id)
    )
    draft = committee(organisation_id)
    key = desk.organisation_routes.add(replace(draft, contact_id=own))
    desk.organisation_routes.change(key, replace(draft, contact_id=general))
    for gone in (theirs, ReferralContactId(999)):
        with pytest.raises(Gone):
            desk.organisation_routes.change(key, replace(draft, contact_id=gone))
    desk.referral_contacts.remove(general)
    (left,) = desk.organisation_routes.list(organisation_id)
    assert left.contact_id is None


def test_what_cannot_be_is_refused(desk: Desk, organisation_id: OrganisationId) -> None:
    draft = committee(organisation_id)
    with pytest.raises(DraftRefused):
        desk.organisation_routes.add(replace(draft, name=" "))
    with pytest.raises(Gone):
        desk.organisation_routes.add(replace(draft, organisation_id=OrganisationId(99)))
    with pytest.raises(Gone):
        desk.organisation_routes.remove(OrganisationRouteId(99))
    key = desk.organisation_routes.add(draft)
    with pytest.raises(Gone):
        desk.organisation_routes.change(key, replace(draft, organisation_id=OrganisationId(99)))


@pytest.mark.parametrize(
    ("headcount", "expected"),
    [
        (None, (RouteKind.COMPLAINTS_COMMITTEE,)),
        (49, (RouteKind.COMPLAINTS_COMMITTEE,)),
        (50, (RouteKind.COMPLAINTS_COMMITTEE, RouteKind.REPORTING_POINT)),
    ],
)
def test_a_reporting_point_is_missed_from_fifty_employees_on(
    headcount: int | None, expected: tuple[RouteKind, ...]
) -> None:
    assert missing_routes((), headcount) == expected


def test_what_is_there_is_not_missed(desk: Desk, organisation_id: OrganisationId) -> None:
    draft = committee(organisation_id)
    desk.organisation_routes.add(draft)
    desk.organisation_routes.add(replace(draft, kind=RouteKind.REPORTING_POINT))
    assert missing_routes(desk.organisation_routes.list(organisation_id), 800) == ()
