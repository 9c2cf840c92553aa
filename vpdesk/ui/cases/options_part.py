"""What was discussed with the reporter of the ways to go, and what was chosen."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.discussed_options import last_steps
from vpdesk.domain.timeline import Entry, Step, StepState
from vpdesk.ui import tokens
from vpdesk.ui.cases.facts_list import BESIDE, empty, fact, part
from vpdesk.ui.dates import short_date
from vpdesk.ui.labels import label, term_label
from vpdesk.ui.language import current
from vpdesk.ui.widgets.buttons import link_button

_ORDER = (StepState.CHOSEN, StepState.DISCUSSED)


class OptionsPart(QWidget):
    """What is done already stands in the timeline alone."""

    discuss_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lines, content = part(self.tr("Options"))
        self._lines.setContentsMargins(BESIDE, 0, 0, 0)
        self._lines.setSpacing(tokens.TIGHT)
        self.discuss_button = link_button(self.tr("Discuss options"), "waypoints")
        self.discuss_button.clicked.connect(self.discuss_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SMALL)
        column.addWidget(content)
        column.addWidget(self.discuss_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_entries(self, entries: tuple[Entry, ...], today: date) -> None:
        empty(self._lines)
        for step in open_options(entries):
            day = short_date(step.on, today).split(" ", 1)[1]
            title = term_label(step.step, current())
            self._lines.addLayout(fact(f"{label(step.state)} {day}", title))


def open_options(entries: tuple[Entry, ...]) -> list[Step]:
    """Return what was chosen and not done yet, then what was only discussed."""
    steps = [each for each in last_steps(entries).values() if each.state in _ORDER]
    return sorted(steps, key=lambda each: _ORDER.index(each.state))
