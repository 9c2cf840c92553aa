"""What the page of the annual report and its dialogs ask of an unlocked desk."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from vpdesk.services.annual_reports.annual_reports import AnnualReports
from vpdesk.services.annual_reports.figures import FiguresService
from vpdesk.services.annual_reports.report_policies import ReportPolicies
from vpdesk.services.annual_reports.text_checks import TextChecks
from vpdesk.services.drafts import Drafts
from vpdesk.services.editions.editions import Editions
from vpdesk.services.log import Log
from vpdesk.services.organisations.employer_groups import EmployerGroups
from vpdesk.services.organisations.organisations import Organisations
from vpdesk.services.organisations.recommendations import Recommendations


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnualReportServices:
    """The services of a desk that make reports and record what was told, and the clock."""

    annual_reports: AnnualReports
    editions: Editions
    report_policies: ReportPolicies
    recommendations: Recommendations
    employer_groups: EmployerGroups
    organisations: Organisations
    figures: FiguresService
    drafts: Drafts
    log: Log
    text_checks: TextChecks
    today: Callable[[], date]
