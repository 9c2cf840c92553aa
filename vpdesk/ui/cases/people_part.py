"""The part of the inspector about people who figure in several cases or roles."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.domain.people import CasePeople, Conflict, Pattern, SamePerson
from vpdesk.ui import tokens
from vpdesk.ui.cases.case_facts import Fact, FactField
from vpdesk.ui.cases.fact_editor import FactEditor
from vpdesk.ui.cases.fact_group import FactGroup
from vpdesk.ui.cases.facts_list import BESIDE, part
from vpdesk.ui.dates import short_date
from vpdesk.ui.filling import filled
from vpdesk.ui.people_words import cases_words, handling_words, matter_caption, matter_words
from vpdesk.ui.widgets.card import divider
from vpdesk.ui.widgets.showing import show_inside

_QUESTION = "question"


class PeoplePart(QWidget):
    """`open_wanted` asks for all of it, `question_wanted` carries a question about an alias."""

    open_wanted = Signal()
    question_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._questions: tuple[SamePerson, ...] = ()
        self.facts = FactGroup(self._open)
        inside, content = part(self.tr("Same people"))
        inside.addWidget(self.facts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.MEDIUM)
        line = QHBoxLayout()
        line.setContentsMargins(BESIDE, 0, 0, 0)
        line.addWidget(divider())
        column.addLayout(line)
        column.addWidget(content)
        self.hide()

    def show_people(self, people: CasePeople, today: date) -> None:
        """Show every matter, seen or not, and every question; without any the part is away."""
        self._questions = people.questions
        shown = [*self._matters(people, today), *self._asked(people)]
        self.facts.show_facts(shown)
        show_inside(self, bool(shown))

    def _matters(self, people: CasePeople, today: date) -> Iterator[Fact]:
        for place, matter in enumerate(people.matters):
            state = self._state(matter, today)
            yield Fact(
                caption=matter_caption(matter),
                text=f"{matter_words(matter)} {state}".strip(),
                field=FactField(name="matter", issue=place),
            )

    def _asked(self, people: CasePeople) -> Iterator[Fact]:
        for place, question in enumerate(people.questions):
            cases = cases_words(question.cases)
            yield Fact(
                caption=self.tr("Same person?"),
                text=filled(self.tr("‘%1’ in %2"), question.other.alias, cases),
                field=FactField(name=_QUESTION, issue=place),
            )

    def _state(self, matter: Pattern | Conflict, today: date) -> str:
        if matter.decisions:
            last = matter.decisions[0]
            words = self.tr("%1, %2.")
            return filled(words, handling_words(last.handling), short_date(last.on, today))
        if matter.seen_on is None:
            return ""
        return filled(self.tr("Seen %1."), short_date(matter.seen_on, today))

    def _open(self, _fact: Fact, field: FactField) -> FactEditor | None:
        if field.name == _QUESTION and field.issue is not None:
            self.question_wanted.emit(self._questions[field.issue])
        else:
            self.open_wanted.emit()
        return None
