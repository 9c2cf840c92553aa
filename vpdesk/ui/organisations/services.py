"""The services that the page of the organisations and its dialogs work with."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from vpdesk.services.addresses.referral_contacts import ReferralContacts
from vpdesk.services.annual_reports.text_checks import TextChecks
from vpdesk.services.cases.people import People
from vpdesk.services.drafts import Drafts
from vpdesk.services.organisations.activities import Activities
from vpdesk.services.organisations.activity_papers import ActivityPapers
from vpdesk.services.organisations.agreed_points import AgreedPoints
from vpdesk.services.organisations.appointment_papers import AppointmentPapers
from vpdesk.services.organisations.appointments import Appointments
from vpdesk.services.organisations.contracts import Contracts
from vpdesk.services.organisations.documents import OrganisationDocuments
from vpdesk.services.organisations.employer_groups import EmployerGroups
from vpdesk.services.organisations.instruction_sheets import InstructionSheets
from vpdesk.services.organisations.organisations import Organisations
from vpdesk.services.organisations.planned_activities import PlannedActivities
from vpdesk.services.organisations.recommendations import Recommendations
from vpdesk.services.organisations.routes import OrganisationRoutes
from vpdesk.services.terms.dated_terms import DatedTerms
from vpdesk.services.terms.terms import Terms


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
    instruction_sheets: InstructionSheets
    organisation_documents: OrganisationDocuments
    organisation_routes: OrganisationRoutes
    referral_contacts: ReferralContacts
    text_checks: TextChecks
    terms: Terms
    dated_terms: DatedTerms
    drafts: Drafts
    today: Callable[[], date]
