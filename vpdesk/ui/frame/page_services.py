"""Which services of a desk each page and dialog works with."""

from functools import partial

from vpdesk.domain.settings import RETENTION, retention_months
from vpdesk.services.desk import Desk
from vpdesk.ui.cases.services import CasePageServices
from vpdesk.ui.organisations.services import OrganisationServices


def case_services(desk: Desk) -> CasePageServices:
    """Return what the page of cases and the dialog for a new one work with."""
    return CasePageServices(
        cases=desk.cases,
        timeline=desk.timeline,
        attachments=desk.attachments,
        reporters=desk.reporters,
        organisations=desk.organisations,
        terms=desk.terms,
        referral_contacts=desk.referral_contacts,
        drafts=desk.drafts,
        today=desk.today,
        retention_months=partial(_retention_months, desk),
    )


def organisation_services(desk: Desk) -> OrganisationServices:
    """Return what the page of organisations and its dialogs work with."""
    return OrganisationServices(
        organisations=desk.organisations,
        activities=desk.activities,
        terms=desk.terms,
        drafts=desk.drafts,
        today=desk.today,
    )


def _retention_months(desk: Desk) -> int:
    return retention_months(desk.settings.get(RETENTION))
