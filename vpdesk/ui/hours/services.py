"""What the screen asks of an unlocked desk."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from vpdesk.services.hours import Hours
from vpdesk.services.organisations import Organisations


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursServices:
    """The services of a desk that count hours, and the clock."""

    hours: Hours
    organisations: Organisations
    today: Callable[[], date]
