"""Writes the organisations of the sample practice with their people, addresses and activities."""

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from vpdesk.domain.activities import ActivityDraft
from vpdesk.domain.options import OptionHere
from vpdesk.domain.organisations import (
    ContactPersonDraft,
    OrganisationDraft,
    OrganisationId,
    UnitDraft,
    UnitId,
)
from vpdesk.domain.periods import SCHOOL_YEAR_STARTS
from vpdesk.domain.referral_contacts import ReferralContactDraft
from vpdesk.domain.report_policies import usual_choice
from vpdesk.domain.terms import Term, Vocabulary
from vpdesk.services.sample_practice.agreements import agree
from vpdesk.services.sample_practice.content import SampleContent, Table, moved, weight
from vpdesk.services.sample_practice.plan import first_day, workday
from vpdesk.storage.transaction import Transaction

Terms = Mapping[tuple[Vocabulary, str], Term]

_USUAL_SIZE = 120
_MOST_HOURS = 24 * 366
_ACTIVITY_SHARE = 0.4
_HOURS_WITHOUT_AGREEMENT = 10
_CHECKED_DAYS_AGO = (20, 300)


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitShare:
    """A unit with the number of people in it that belong to no part of it."""

    id: UnitId
    name: str
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """An organisation as it was written."""

    id: OrganisationId
    units: tuple[UnitShare, ...]


def add_organisation(
    tx: Transaction, content: SampleContent, entry: Table, *, today: date, cases: int
) -> Place:
    """Add an organisation; one in a practice of very many ``cases`` is as much larger."""
    larger = max(1, cases // _USUAL_SIZE)

    def day(key: str) -> date | None:
        found = entry.get(key)
        return found and moved(found, written_for=content.written_for, today=today)

    hours = entry.get("agreed_hours")
    organisation_id = tx.organisations.add(
        OrganisationDraft(
            name=entry["name"],
            sector=entry["sector"],
            since=day("since"),
            contract_form=entry["contract_form"],
            contract_until=day("contract_until"),
            notice_months=entry.get("notice_months"),
            headcount=entry["headcount"] * larger,
            agreed_minutes=hours and min(hours * larger, _MOST_HOURS) * 60,
            email_domain=entry["email_domain"],
        )
    )
    tx.employer_groups.put(organisation_id, entry.get("group", ""))
    agree(tx, organisation_id, entry, review_on=day("appointment_review"), today=today)
    steps = {each.code: each.id for each in tx.terms.list(Vocabulary.STEP, organisation_id, today)}
    for code, text in entry.get("options", {}).items():
        tx.options.tell_here(organisation_id, steps[code], OptionHere(text=text))
    if entry["period"] == "school_year":
        tx.report_policies.add(
            organisation_id,
            replace(
                usual_choice(),
                year_starts=SCHOOL_YEAR_STARTS,
                made_on=first_day(entry, content, today),
            ),
        )
    for person in entry["contact"]:
        tx.contact_persons.add(
            ContactPersonDraft(
                organisation_id=organisation_id,
                name=person["name"],
                role=person["role"],
                phone=person["phone"],
                email=person.get("email", ""),
                internal_adviser=person.get("internal_adviser", False),
                receives_report=person.get("receives_report", False),
            )
        )
    return Place(
        id=organisation_id, units=_add_units(tx, organisation_id, entry["unit"], larger=larger)
    )


def _add_units(
    tx: Transaction, organisation_id: OrganisationId, units: list[Table], *, larger: int
) -> tuple[UnitShare, ...]:
    added: dict[str, UnitId] = {}
    for unit in units:
        added[unit["code"]] = tx.units.add(
            UnitDraft(
                organisation_id=organisation_id,
                name=unit["name"],
                parent_id=added.get(unit.get("parent", "")),
                headcount=unit["headcount"] * larger,
            )
        )
    return tuple(
        UnitShare(
            id=added[unit["code"]],
            name=unit["name"],
            people=unit["headcount"]
            - sum(part["headcount"] for part in units if part.get("parent") == unit["code"]),
        )
        for unit in units
    )


def add_addresses(
    tx: Transaction,
    content: SampleContent,
    places: Mapping[str, Place],
    terms: Terms,
    *,
    today: date,
    chance: random.Random,
) -> None:
    """Add the regional addresses beside the national ones."""
    for entry in content.addresses:
        place = places.get(entry.get("organisation", ""))
        tx.referral_contacts.add(
            ReferralContactDraft(
                kind_id=terms[Vocabulary.REFERRAL_KIND, entry["kind"]].id,
                name=entry["name"],
                person=entry.get("person", ""),
                phone=entry["phone"],
                region=entry["region"],
                costs=entry.get("cost_nl", ""),
                good_to_know=entry.get("good_to_know_nl", ""),
                own_interest=entry.get("own_interest_nl", ""),
                organisation_id=place.id if place else None,
                checked_on=today - timedelta(days=chance.randint(*_CHECKED_DAYS_AGO)),
            )
        )


def add_activities(
    tx: Transaction,
    content: SampleContent,
    entry: Table,
    place: Place,
    terms: Terms,
    *,
    today: date,
    chance: random.Random,
) -> None:
    """Add what is done every year and, within the agreed hours, what is usual in the sector."""
    first = first_day(entry, content, today)
    hours = entry.get("agreed_hours", _HOURS_WITHOUT_AGREEMENT / _ACTIVITY_SHARE)
    usual = [each for each in content.activities if weight(each, entry["sector"])]
    for year in range(first.year, today.year + 1):
        minutes = hours * 60 * _ACTIVITY_SHARE
        for activity in _of_one_year(usual, entry["sector"], minutes, chance):
            on = _day_in(year, activity, chance)
            if not first <= on <= today:
                continue
            tx.activities.add(
                ActivityDraft(
                    organisation_id=place.id,
                    on=on,
                    kind_id=terms[Vocabulary.ACTIVITY_KIND, activity["kind"]].id,
                    what=activity["title"],
                    audience=activity.get("audience", ""),
                    participants=activity.get("participants"),
                    minutes=activity["minutes"],
                    travel_minutes=activity.get("travel_minutes", 0),
                    text=activity.get("note", ""),
                )
            )


def _of_one_year(
    usual: list[Table], sector: str, minutes: float, chance: random.Random
) -> Iterator[Table]:
    """Yield the yearly activities, and others, none of them twice, until the time is spent."""
    others = []
    for activity in usual:
        if activity.get("yearly"):
            minutes -= activity["minutes"]
            yield activity
        else:
            others.append(activity)
    while others and minutes > 0:
        (activity,) = chance.choices(others, [weight(each, sector) for each in others])
        others.remove(activity)
        minutes -= activity["minutes"]
        yield activity


def _day_in(year: int, activity: Table, chance: random.Random) -> date:
    """Return a working day in one of the months in which an activity is usual."""
    month = chance.choice(activity.get("months", range(1, 13)))
    return workday(date(year, month, chance.randint(1, 26)))
