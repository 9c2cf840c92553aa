"""The services of a desk that the page of stand-ins and its dialogs work with."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from vpdesk.services.drafts import Drafts
from vpdesk.services.organisations.instruction_sheets import InstructionSheets
from vpdesk.services.scope import Scope
from vpdesk.services.stand_ins.entries import StandInEntries
from vpdesk.services.stand_ins.giving import StandInGiving
from vpdesk.services.stand_ins.merging import StandInMerging
from vpdesk.services.stand_ins.standing_in import StandingIn


@dataclass(frozen=True, slots=True, kw_only=True)
class StandInServices:
    giving: StandInGiving
    standing_in: StandingIn
    entries: StandInEntries
    merging: StandInMerging
    sheets: InstructionSheets
    drafts: Drafts
    scope: Scope
    today: Callable[[], date]
