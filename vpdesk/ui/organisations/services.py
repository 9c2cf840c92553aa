"""The services that the page of the organisations and its dialogs work with."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from vpdesk.services.activities import Activities
from vpdesk.services.activity_papers import ActivityPapers
from vpdesk.services.agreed_points import AgreedPoints
from vpdesk.services.appointment_papers import AppointmentPapers
from vpdesk.services.appointments import Appointments
from vpdesk.services.contracts import Contracts
from vpdesk.services.dated_terms import DatedTerms
from vpdesk.services.drafts import Drafts
from vpdesk.services.employer_groups import EmployerGroups
from vpdesk.services.organisation_documents import OrganisationDocuments
from vpdesk.services.organisation_routes import OrganisationRoutes
from vpdesk.services.organisations import Organisations
from vpdesk.services.people import People
from vpdesk.services.planned_activities import PlannedActivities
from vpdesk.services.recommendations import Recommendations
from vpdesk.services.referral_contacts import ReferralContacts
from vpdesk.services.terms import Terms
from vpdesk.services.text_checks import TextChecks


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
    appointments: Appointments
    appointment_papers: AppointmentPapers
    organisation_documents: OrganisationDocuments
    organisation_routes: OrganisationRoutes
    referral_contacts: ReferralContacts
    text_checks: TextChecks
    terms: Terms
    dated_terms: DatedTerms
    drafts: Drafts
    today: Callable[[], date]
