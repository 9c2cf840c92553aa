"""What the screen asks of an unlocked desk."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from vpdesk.services.cases.reporters import Reporters
from vpdesk.services.drafts import Drafts
from vpdesk.services.reporter_rights.reporter_copies import ReporterCopies
from vpdesk.services.reporter_rights.reporter_requests import ReporterRequests


@dataclass(frozen=True, slots=True, kw_only=True)
class RightsServices:
    """The services of a desk that make copies for reporters, and the clock."""

    copies: ReporterCopies
    requests: ReporterRequests
    reporters: Reporters
    drafts: Drafts
    today: Callable[[], date]
