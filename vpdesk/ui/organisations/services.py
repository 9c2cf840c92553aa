"""The services that the page of the organisations and its dialogs work with."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from vpdesk.services.activities import Activities
from vpdesk.services.activity_papers import ActivityPapers
from vpdesk.services.agreed_points import AgreedPoints
from vpdesk.services.contracts import Contracts
from vpdesk.services.drafts import Drafts
from vpdesk.services.employer_groups import EmployerGroups
from vpdesk.services.organisations import Organisations
from vpdesk.services.people import People
from vpdesk.services.planned_activities import PlannedActivities
from vpdesk.services.recommendations import Recommendations
from vpdesk.services.terms import Terms


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationServices:
    organisations: Organisations
    people: People
    employer_groups: EmployerGroups
    activities: Activities
    activity_papers: ActivityPapers
    planned_activities: PlannedActivities
    agreed_points: AgreedPoints
    recommendations: Recommendations
    contracts: Contracts
    terms: Terms
    drafts: Drafts
    today: Callable[[], date]
