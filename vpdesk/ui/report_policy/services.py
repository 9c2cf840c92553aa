"""What the page of agreements works with."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from vpdesk.services.annual_reports.report_policies import ReportPolicies
from vpdesk.services.drafts import Drafts
from vpdesk.services.organisations.organisations import Organisations


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyServices:
    """The services of the page, each named as the desk names it."""

    report_policies: ReportPolicies
    organisations: Organisations
    drafts: Drafts
    today: Callable[[], date]
