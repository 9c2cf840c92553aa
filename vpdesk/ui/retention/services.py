"""What the screen asks of an unlocked desk."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from vpdesk.services.drafts import Drafts
from vpdesk.services.log import Log
from vpdesk.services.retention.destruction import Destructions
from vpdesk.services.retention.retention import Retention


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionServices:
    """The services of a desk that hold and destroy cases, and the clock."""

    retention: Retention
    destruction: Destructions
    drafts: Drafts
    log: Log
    today: Callable[[], date]
