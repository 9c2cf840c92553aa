"""Which organisations a report can be chosen of."""

from PySide6.QtCore import QCoreApplication

from vpdesk.domain.organisations import OrganisationId
from vpdesk.ui.annual_report.report_choice import ReportChoice
from vpdesk.ui.annual_report.services import AnnualReportServices
from vpdesk.ui.filling import filled


def offered_organisations(
    services: AnnualReportServices, choice: ReportChoice
) -> list[tuple[OrganisationId, str]]:
    """Return those in use, and below them archived ones that the chosen period is still about.

    An archived one that is chosen stays, whichever period is chosen next.
    """
    rows = services.organisations.list()
    found = [(row.organisation.id, row.organisation.name) for row in rows]
    archived = services.annual_reports.archived(choice.period, choice.organisation_id)
    text = QCoreApplication.translate("OfferedOrganisations", "%1 (archived)")
    return found + [(each.id, filled(text, each.name)) for each in archived]
