"""What the page of the annual report and its dialogs ask of an unlocked desk."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from vpdesk.services.annual_reports import AnnualReports
from vpdesk.services.drafts import Drafts
from vpdesk.services.editions.editions import Editions
from vpdesk.services.employer_groups import EmployerGroups
from vpdesk.services.figures import FiguresService
from vpdesk.services.log import Log
from vpdesk.services.organisations import Organisations
from vpdesk.services.recommendations import Recommendations
from vpdesk.services.report_policies import ReportPolicies
from vpdesk.services.text_checks import TextChecks


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
