"""The counted reporters of a period as they were when something was told of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from vpdesk.domain.cases import CaseId
from vpdesk.domain.disclosure_json import person_from, person_values
from vpdesk.domain.editions import DatedPerson
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period

PeopleByOrganisation = Mapping[OrganisationId, tuple[DatedPerson, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSnapshot:
    """What freezes of a period: the reporters by organisation, and the cases behind them.

    ``offered`` are the keys of the rows that the lists gave each table, also one that was not
    printed; an erratum has these rows and no others. It is empty where a report of ours did not
    count the period itself.
    """

    period: Period
    people: PeopleByOrganisation
    cases: frozenset[CaseId]
    offered: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot(NewSnapshot):
    """What was frozen of a period on the day ``taken_on``."""

    id: int
    taken_on: date


def people_values(people: PeopleByOrganisation) -> dict[str, list[dict[str, Any]]]:
    """Return ``people`` as plain JSON values, in one form only."""
    return {
        str(organisation_id): [
            {
                "reporter": each.reporter,
                "on": each.on.isoformat(),
                **person_values(each.person),
            }
            for each in sorted(theirs, key=lambda each: (each.on, each.reporter))
        ]
        for organisation_id, theirs in sorted(people.items())
    }


def people_from(values: Mapping[str, list[dict[str, Any]]]) -> PeopleByOrganisation:
    """Return the reporters behind ``people_values``."""
    return {
        OrganisationId(int(organisation_id)): tuple(
            DatedPerson(
                reporter=each["reporter"],
                on=date.fromisoformat(each["on"]),
                person=person_from(each),
            )
            for each in theirs
        )
        for organisation_id, theirs in values.items()
    }
