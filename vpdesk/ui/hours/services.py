"""What the screen asks of an unlocked desk."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from vpdesk.services.drafts import Drafts
from vpdesk.services.editions.invoicing import Invoicing
from vpdesk.services.hours import Hours
from vpdesk.services.organisations.organisations import Organisations


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursServices:
    """The services of a desk that count hours, and the clock."""

    hours: Hours
    invoicing: Invoicing
    drafts: Drafts
    organisations: Organisations
    today: Callable[[], date]
