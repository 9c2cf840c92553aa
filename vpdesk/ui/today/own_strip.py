"""What the desk reminds of from the adviser's own register, in one line."""

from collections.abc import Callable
from datetime import date

from vpdesk.domain.own_register import OwnEntry
from vpdesk.domain.pe_cycles import CycleStanding
from vpdesk.services.own_register.own_register import OwnRegister
from vpdesk.ui.dates import due_date, hours_figure, paper_date
from vpdesk.ui.filling import filled
from vpdesk.ui.widgets.strip import Strip


class OwnStrip(Strip):
    """A cycle that will not be reached comes first, then the first that was planned."""

    def __init__(self) -> None:
        super().__init__()
        self._register: OwnRegister | None = None
        self._today: Callable[[], date] = date.today

    def follow(self, register: OwnRegister, today: Callable[[], date]) -> None:
        """Tell of this register from now on."""
        self._register, self._today = register, today
        self.look()

    def look(self) -> None:
        """Show what there is to be reminded of today; nothing hides the strip."""
        if self._register is None:
            return
        notice = self._register.notice()
        link = self.tr("To your own register")
        if notice.falling_short is not None:
            self.say(self._short(notice.falling_short), "warn", link)
        elif notice.planned:
            self.say(self._planned(notice.planned), "neutral", link, "graduation-cap")
        else:
            self.say("")

    def _short(self, standing: CycleStanding) -> str:
        pattern = self.tr("Your certification runs until %1; %2 points are not yet planned.")
        if standing.is_over:
            pattern = self.tr("Your certification ended on %1; %2 points were not reached.")
        return filled(pattern, paper_date(standing.cycle.end), hours_figure(standing.unplanned))

    def _planned(self, planned: tuple[OwnEntry, ...]) -> str:
        first = planned[0]
        when = due_date(first.on, self._today())
        told = filled(self.tr("Planned for your own register: %1, %2."), first.title, when)
        others = len(planned) - 1
        more = self.tr("And %n more.", "", others)
        return f"{told} {more}" if others else told
