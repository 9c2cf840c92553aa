"""Which services of a desk each page and dialog works with."""

from datetime import date
from functools import partial

from vpdesk.domain.cases import CaseId
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone
from vpdesk.ui.annual_report.services import AnnualReportServices
from vpdesk.ui.cases.services import CasePageServices
from vpdesk.ui.hours.services import HoursServices
from vpdesk.ui.organisations.services import OrganisationServices
from vpdesk.ui.own_register.services import OwnRegisterServices
from vpdesk.ui.pictures.services import PictureServices
from vpdesk.ui.report_policy.services import PolicyServices
from vpdesk.ui.retention.services import RetentionServices
from vpdesk.ui.rights.services import RightsServices
from vpdesk.ui.stand_ins.services import StandInServices


def case_services(desk: Desk) -> CasePageServices:
    """Return what the page of cases and the dialog for a new one work with."""
    return CasePageServices(
        cases=desk.cases,
        closing=desk.closing,
        merging=desk.merging,
        handing_over=desk.handing_over,
        timeline=desk.timeline,
        secrecy=desk.secrecy,
        aftercare=desk.aftercare,
        attachments=desk.attachments,
        reporters=desk.reporters,
        people=desk.people,
        accused=desk.accused,
        organisations=desk.organisations,
        terms=desk.terms,
        referral_contacts=desk.referral_contacts,
        drafts=desk.drafts,
        papers=desk.case_papers,
        discussed_options=desk.discussed_options,
        option_papers=desk.option_papers,
        text_checks=desk.text_checks,
        rights=rights_services(desk),
        today=desk.today,
        destroyed_on=partial(_destroyed_on, desk),
    )


def organisation_services(desk: Desk) -> OrganisationServices:
    """Return what the page of organisations and its dialogs work with."""
    return OrganisationServices(
        organisations=desk.organisations,
        people=desk.people,
        employer_groups=desk.employer_groups,
        activities=desk.activities,
        activity_papers=desk.activity_papers,
        planned_activities=desk.planned_activities,
        agreed_points=desk.agreed_points,
        recommendations=desk.recommendations,
        contracts=desk.contracts,
        appointments=desk.appointments,
        appointment_papers=desk.appointment_papers,
        instruction_sheets=desk.instruction_sheets,
        organisation_documents=desk.organisation_documents,
        organisation_routes=desk.organisation_routes,
        referral_contacts=desk.referral_contacts,
        text_checks=desk.text_checks,
        terms=desk.terms,
        dated_terms=desk.dated_terms,
        drafts=desk.drafts,
        today=desk.today,
    )


def annual_report_services(desk: Desk) -> AnnualReportServices:
    """Return what the page of the annual report and its dialogs work with."""
    return AnnualReportServices(
        annual_reports=desk.annual_reports,
        editions=desk.editions,
        recommendations=desk.recommendations,
        report_policies=desk.report_policies,
        employer_groups=desk.employer_groups,
        organisations=desk.organisations,
        figures=desk.figures,
        drafts=desk.drafts,
        log=desk.log,
        text_checks=desk.text_checks,
        today=desk.today,
    )


def hours_services(desk: Desk) -> HoursServices:
    """Return what the page of hours works with."""
    return HoursServices(
        hours=desk.hours,
        invoicing=desk.invoicing,
        drafts=desk.drafts,
        organisations=desk.organisations,
        today=desk.today,
    )


def retention_services(desk: Desk) -> RetentionServices:
    """Return what the review of retention terms and its dialogs work with."""
    return RetentionServices(
        retention=desk.retention,
        destruction=desk.destruction,
        drafts=desk.drafts,
        log=desk.log,
        today=desk.today,
    )


def policy_services(desk: Desk) -> PolicyServices:
    """Return what the page of agreements on figures works with."""
    return PolicyServices(
        report_policies=desk.report_policies,
        organisations=desk.organisations,
        drafts=desk.drafts,
        today=desk.today,
    )


def own_register_services(desk: Desk) -> OwnRegisterServices:
    """Return what the own register and its dialogs work with."""
    return OwnRegisterServices(
        own_register=desk.own_register,
        case_sheets=desk.case_sheets,
        certificates=desk.certificates,
        papers=desk.points_papers,
        text_checks=desk.text_checks,
        drafts=desk.drafts,
        today=desk.today,
    )


def picture_services(desk: Desk) -> PictureServices:
    """Return what the page of pictures works with."""
    return PictureServices(
        pictures=desk.pictures, organisations=desk.organisations, today=desk.today
    )


def rights_services(desk: Desk) -> RightsServices:
    """Return what the copy for a reporter and its dialogs work with."""
    return RightsServices(
        copies=desk.reporter_copies,
        requests=desk.reporter_requests,
        reporters=desk.reporters,
        drafts=desk.drafts,
        today=desk.today,
    )


def _destroyed_on(desk: Desk, case_id: CaseId) -> date | None:
    try:
        return desk.destruction.get(case_id).destroyed_on
    except Gone:
        return None


def stand_in_services(desk: Desk) -> StandInServices:
    """Return what the page of stand-ins works with."""
    return StandInServices(
        giving=desk.stand_in_giving,
        standing_in=desk.standing_in,
        entries=desk.stand_in_entries,
        merging=desk.stand_in_merging,
        sheets=desk.instruction_sheets,
        drafts=desk.drafts,
        scope=desk.scope,
        today=desk.today,
    )
