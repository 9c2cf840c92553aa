"""The inspector: the reporter, consent, what the case is about, how long it is kept."""

from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.domain.cases import Case, ReporterCard
from vpdesk.domain.timeline import Entry
from vpdesk.ui import tokens
from vpdesk.ui.cases.case_facts import CaseFactWords, Fact, FactField
from vpdesk.ui.cases.consent_part import ConsentPart
from vpdesk.ui.cases.fact_changes import FactChanges
from vpdesk.ui.cases.fact_editor import FactEditor
from vpdesk.ui.cases.fact_group import FactGroup
from vpdesk.ui.cases.facts_list import BESIDE, part
from vpdesk.ui.cases.options_part import OptionsPart
from vpdesk.ui.cases.people_part import PeoplePart
from vpdesk.ui.cases.reporter_part import ReporterPart
from vpdesk.ui.cases.services import CasePageServices
from vpdesk.ui.form_fields import order_focus
from vpdesk.ui.widgets.buttons import tool_button
from vpdesk.ui.widgets.card import divider
from vpdesk.ui.widgets.scroll import scrolling
from vpdesk.ui.widgets.wrapped_text import WrappedText


class Inspector(QWidget):
    """Beside the timeline, or on a sheet over it where there is no room."""

    reporter_change_wanted = Signal()
    facts_change_wanted = Signal()
    case_shown = Signal(object)

    def __init__(self, services: CasePageServices) -> None:
        super().__init__()
        self._services = services
        self._case: Case | None = None
        self._words = CaseFactWords()
        self.changes = FactChanges(services, self)
        self.reporter = ReporterPart(self._open_name, self._edit)
        self.reporter.change_wanted.connect(self.reporter_change_wanted)
        self.consents = ConsentPart()
        self.people = PeoplePart()
        self.options = OptionsPart()
        self._pencil = pencil = tool_button("pencil", self.tr("Change features"))
        pencil.clicked.connect(self.facts_change_wanted)
        self.facts = FactGroup(self._edit)
        inside_facts, facts = part(self.tr("Features"), pencil)
        inside_facts.addWidget(self.facts)
        kept, keeping = part(self.tr("Keeping"))
        self._retention = WrappedText("", "small", "text2")
        kept.setContentsMargins(BESIDE, 0, 0, 0)
        kept.addWidget(self._retention)
        inside = QWidget()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scrolling(inside))
        column = QVBoxLayout(inside)
        column.setContentsMargins(tokens.LARGE - BESIDE, tokens.SMALL, tokens.LARGE, tokens.LARGE)
        column.setSpacing(tokens.MEDIUM)
        for place, widget in enumerate(
            (self.reporter, self.consents, self.options, facts, keeping)
        ):
            if place:
                line = QHBoxLayout()
                line.setContentsMargins(BESIDE, 0, 0, 0)
                line.addWidget(divider())
                column.addLayout(line)
            column.addWidget(widget)
        column.insertWidget(column.indexOf(self.consents) + 1, self.people)
        column.addStretch(1)

    def show_case(
        self, case: Case, card: ReporterCard, entries: tuple[Entry, ...], today: date
    ) -> None:
        """Show a case; a name in sight stays so only while the case stays the same."""
        if self._case is not None and self._case.id != case.id:
            self._close_editors()
        same = self._case is not None and self._case.id == case.id
        self._case = case
        if not (same and self.reporter.is_name_shown and card.has_name):
            self.reporter.show_name_of(card)
        self.reporter.show_card(card)
        self.consents.show_entries(entries, today)
        self.options.show_entries(entries, today)
        self.facts.show_facts(self._words.values(case))
        self.case_shown.emit(case)
        order_focus(
            self.reporter.pencil,
            self.reporter.eye,
            *self.reporter.facts.stops(),
            *self.consents.rows(),
            self.consents.add_button,
            *self.people.facts.stops(),
            self.options.discuss_button,
            self._pencil,
            *self.facts.stops(),
        )
        term = self._services.closing.term(case.id)
        self._retention.show_text(self._words.retention(case, term.months))

    def first_control(self) -> QWidget:
        """Return what gets the keyboard when the user comes here."""
        return self.reporter.pencil

    def finish_editing(self) -> None:
        """Keep what is being entered in the place of a value."""
        for group in (self.reporter.facts, self.facts):
            group.finish()

    def keep_quietly(self) -> None:
        """Keep what is being entered where nothing is to be shown any more."""
        with QSignalBlocker(self.changes):
            self.finish_editing()

    def forget(self) -> None:
        """Keep nothing of the case that was shown."""
        self._close_editors()
        self.reporter.hide_name()
        for group in (self.reporter.facts, self.facts, self.people.facts):
            group.show_facts(())
        for part_of_story in (self.consents, self.options):
            part_of_story.show_entries((), self._services.today())
        self._case = None

    def _close_editors(self) -> None:
        """Keep what is being entered; what is refused goes with the case it belongs to."""
        self.finish_editing()
        for group in (self.reporter.facts, self.facts):
            group.close_editor()

    def _edit(self, fact: Fact, field: FactField) -> FactEditor | None:
        return self.changes.editor(self._case, fact, field) if self._case else None

    def _open_name(self) -> str:
        return self._services.reporters.open_name(self._case.id) if self._case else ""
