"""Shows, above a timeline and beside it, what there is to know of the people of a case."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.cases import Case
from vpdesk.domain.people import CasePeople, Decision, DecisionId, SamePerson
from vpdesk.ui.cases.case_story import CaseStory
from vpdesk.ui.cases.inspector import Inspector
from vpdesk.ui.cases.matter_dialog import MatterDialog
from vpdesk.ui.cases.same_person_dialog import SamePersonDialog
from vpdesk.ui.cases.services import CasePageServices


class PeopleOfCase(QObject):
    """`case_wanted` carries a case to go to."""

    case_wanted = Signal(object)

    def __init__(
        self, page: QWidget, services: CasePageServices, story: CaseStory, inspector: Inspector
    ) -> None:
        super().__init__(page)
        self._page = page
        self._services = services
        self._story = story
        self._done = story.toast_wanted
        self._strip = strip = story.people
        self._part = part = inspector.people
        inspector.case_shown.connect(self.show_case)
        self._case: Case | None = None
        self.people = CasePeople()
        """What is shown of the people of the case."""
        for shown in (strip, part):
            shown.open_wanted.connect(self.open)
            shown.question_wanted.connect(self.ask)
        strip.seen_wanted.connect(self._mark_seen)

    def show_case(self, case: Case) -> None:
        """Show what is so now of a case; nothing is remembered of another one."""
        self._case = case
        self.people = self._services.people.of_case(case.id)
        self._strip.show_people(self.people)
        self._part.show_people(self.people, self._services.today())

    def open(self) -> None:
        """Show what may be done; without any matter, ask the first question there is."""
        if self._case is None or not self._story.shows_case:
            return
        if not self.people.matters:
            for question in self.people.questions[:1]:
                self.ask(question)
            return
        dialog = MatterDialog(self._page, self._services, self._case.id, self.people)
        dialog.case_wanted.connect(self.case_wanted)
        dialog.decided.connect(self._tell_decided)
        dialog.taken_back.connect(self._take_back)
        dialog.open()

    def ask(self, question: SamePerson) -> None:
        """Ask whether two accused are one person."""
        dialog = SamePersonDialog(self._page, question)
        dialog.same.connect(partial(self._merge, question))
        dialog.different.connect(partial(self._tell_apart, question))
        dialog.open()

    def _mark_seen(self) -> None:
        if self._case is None:
            return
        noted = self._services.people.mark_seen(self._case.id)
        back = partial(self._services.people.take_back_seen, noted)
        self._done.emit(self.tr("Noted that you saw this."), self.tr("Undo"), back)

    def _tell_decided(self, decision_id: DecisionId) -> None:
        if self._case is None:
            return
        people = self._services.people
        for decision in people.decisions(self._case.id):
            if decision.id == decision_id:
                back = partial(people.remove_decision, decision)
                self._done.emit(self.tr("Decision recorded."), self.tr("Undo"), back)

    def _take_back(self, decision: Decision) -> None:
        people = self._services.people
        people.remove_decision(decision)
        back = partial(people.put_decision_back, decision)
        self._done.emit(self.tr("Decision taken back."), self.tr("Undo"), back)

    def _merge(self, question: SamePerson, alias: str) -> None:
        accused = self._services.accused
        merged = accused.merge(question, alias)
        back = partial(accused.take_back_merge, merged)
        self._done.emit(self.tr("The two are one person now."), self.tr("Undo"), back)

    def _tell_apart(self, question: SamePerson) -> None:
        accused = self._services.accused
        accused.tell_apart(question)
        back = partial(accused.take_back_telling_apart, question)
        self._done.emit(self.tr("Noted that they are two people."), self.tr("Undo"), back)
