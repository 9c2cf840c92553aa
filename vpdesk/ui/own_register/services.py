"""The services of a desk that the own register and its dialogs work with."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from vpdesk.services.annual_reports.certificates import Certificates
from vpdesk.services.annual_reports.text_checks import TextChecks
from vpdesk.services.cases.sheets import CaseSheets
from vpdesk.services.drafts import Drafts
from vpdesk.services.own_register.own_register import OwnRegister
from vpdesk.services.own_register.points_papers import PointsPapers


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnRegisterServices:
    own_register: OwnRegister
    case_sheets: CaseSheets
    certificates: Certificates
    papers: PointsPapers
    text_checks: TextChecks
    drafts: Drafts
    today: Callable[[], date]
