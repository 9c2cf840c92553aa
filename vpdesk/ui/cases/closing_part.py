"""How long a case is kept once it is closed, and what becomes of what was still planned."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from vpdesk.domain.cases import Case
from vpdesk.domain.closing import (
    OFFERED_TERMS,
    CaseTerm,
    ClosingChoice,
    asked_consents,
    open_follow_ups,
)
from vpdesk.domain.timeline import Entry
from vpdesk.ui import tokens
from vpdesk.ui.cases.closing_words import ClosingWords
from vpdesk.ui.cases.services import CasePageServices
from vpdesk.ui.form_fields import put_text, text_of
from vpdesk.ui.widgets.check_box import CheckBox
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.field import FormField
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text import text_label

_TERM = "months"
_DROP = "drop_follow_ups"


class ClosingPart(QWidget):
    """`changed` tells that something else is chosen."""

    changed = Signal()

    def __init__(self, services: CasePageServices, case: Case, entries: Sequence[Entry]) -> None:
        super().__init__()
        self._services = services
        self._case = case
        self._words = ClosingWords()
        self._planned = open_follow_ups(entries)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.FIELD_TO_FIELD)
        self.term = ComboBox(choices=self._choices(services.closing.term(case.id)))
        self.term.set_value(services.closing.term(case.id).own)
        part, below = QWidget(), QVBoxLayout()
        part.setLayout(below)
        below.setContentsMargins(0, 0, 0, 0)
        label = QLabel(self.tr("Retention term"))
        below.addWidget(label)
        below.addWidget(self.term)
        self.field = FormField(label, self.term, below)
        column.addWidget(part)
        self.strip = Strip("", "neutral", icon="hourglass")
        column.addWidget(self.strip)
        self.drop = CheckBox(text=self._words.drop(self._planned), checked=True)
        self.drop.setVisible(bool(self._planned))
        column.addWidget(self.drop)
        asked = self._words.asked(asked_consents(entries))
        self.asked = text_label(asked, "small", "text2", wrap=True)
        self.asked.setVisible(bool(asked))
        column.addWidget(self.asked)
        self.term.value_changed.connect(self.changed)
        self.drop.toggled.connect(self.changed)

    def show_day(self, registered_on: date) -> None:
        """Say from when the content may go, for a case that was registered on a day, and why."""
        services, months = self._services, self.term.value()
        foreseen = services.closing.destroy_date(self._case.id, months, registered_on)
        self.strip.say(self._words.destroy_date(foreseen), "neutral", icon="hourglass")

    def choice(self) -> ClosingChoice:
        """Return what is chosen."""
        dropped = bool(self._planned) and self.drop.isChecked()
        return ClosingChoice(months=self.term.value(), drop_follow_ups=dropped)

    def controls(self) -> list[QWidget]:
        """Return what can be chosen, in the order of Tab."""
        return [self.term, *([self.drop] if self._planned else [])]

    def texts(self) -> dict[str, str]:
        """Return what is chosen as texts, to be kept as a draft."""
        return {_TERM: text_of(self.term), _DROP: text_of(self.drop)}

    def put_back(self, kept: Mapping[str, str]) -> None:
        """Choose again what `texts` returned."""
        for name, control in ((_TERM, self.term), (_DROP, self.drop)):
            if name in kept:
                put_text(control, kept[name])

    def _choices(self, term: CaseTerm) -> list[tuple[object, str]]:
        offered = sorted({*OFFERED_TERMS, *(() if term.own is None else (term.own,))})
        own = [(months, self._words.months(months)) for months in offered]
        return [(None, self._words.usual(term.usual)), *own]
