"""What may be done where people figure in several cases or roles, and what was decided."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.cases import CaseId
from vpdesk.domain.people import (
    HANDLINGS,
    CasePeople,
    Conflict,
    DecisionDraft,
    Handling,
    problems_in_decision,
)
from vpdesk.domain.problems import Problem, Reason
from vpdesk.ui.cases.matter_card import MatterCard
from vpdesk.ui.cases.matter_guidance import guidance
from vpdesk.ui.cases.services import CasePageServices
from vpdesk.ui.draft_dialog import DraftDialog, Shape
from vpdesk.ui.form_fields import order_focus, show_field
from vpdesk.ui.forms.ui_matter_dialog import Ui_MatterForm
from vpdesk.ui.people_words import handling_words, matter_words
from vpdesk.ui.widgets.strip import Strip


class MatterDialog(QObject):
    """`case_wanted` carries the case to go to; `decided` and `taken_back` carry a decision."""

    case_wanted = Signal(object)
    decided = Signal(object)
    taken_back = Signal(object)

    def __init__(
        self, parent: QWidget, services: CasePageServices, case_id: CaseId, people: CasePeople
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._case_id = case_id
        self._matters = {each.matter: each for each in people.matters}
        shape = Shape(
            title=self.tr("What may I do with this?"),
            confirm=self.tr("Record decision"),
            place=f"case/{case_id}/people",
            optional=frozenset({"note"}),
            required_words={"handling": self.tr("Choose what you decided.")},
        )
        self.fields = DraftDialog(parent, Ui_MatterForm(), shape, services.drafts, services.today)
        self.dialog = self.fields.dialog
        self.cards: list[MatterCard] = []
        self._fill()
        self.fields.confirmed.connect(self._record)
        self.fields.recorded.connect(self.decided)
        self.dialog.finished.connect(self.deleteLater)

    def open(self) -> None:
        today = self._services.today()
        first = next(iter(self._matters))
        self.fields.open({"matter": first, "handling": None, "on": today, "note": ""})

    def _fill(self) -> None:
        content = self.dialog.content
        private = self.tr("Only you see this. It stands in no report and on no print.")
        parts: list[QWidget] = [Strip(private, "accent")]
        matters = tuple(self._matters.values())
        for matter in matters:
            card = MatterCard(matter, self._open_names)
            card.case_wanted.connect(self._go)
            card.removal_wanted.connect(self.taken_back)
            self.cards.append(card)
        for place, part in enumerate((*parts, *self.cards, guidance(matters))):
            content.insertWidget(place, part)
        choices = [(each.matter, matter_words(each)) for each in matters]
        fields = self.fields.fields
        links = [link for card in self.cards for link in card.links]
        order_focus(*links, *(field.control for field in fields.values()))
        chosen = self.fields.control("matter")
        chosen.make_secret()
        chosen.set_choices(choices)
        chosen.value_changed.connect(self._offer)
        show_field(fields["matter"], len(choices) > 1)
        fields["note"].set_hint(self.tr("No names, and nothing from the other case."))
        self._offer()

    def _offer(self) -> None:
        """Offer what can be decided about the matter that is chosen."""
        chosen = self._matters[self.fields.value("matter")]
        nothing: list[tuple[object, str]] = [(None, self.tr("Choose"))]
        offered = HANDLINGS[chosen.matter.kind]
        choices = nothing + [(each, handling_words(each)) for each in offered]
        self.fields.control("handling").set_choices(choices)

    def _record(self) -> None:
        handling: Handling | None = self.fields.value("handling")
        matter = self._matters[self.fields.value("matter")]
        today = self._services.today()
        draft = DecisionDraft(
            on=self.fields.day("on") or today,
            handling=handling or Handling.LEFT,
            note=self.fields.text("note"),
        )
        missing = () if handling else (Problem(field="handling", reason=Reason.REQUIRED),)
        problems = missing + problems_in_decision(draft, matter.matter.kind, today=today)
        people = self._services.people
        self.fields.record(problems, lambda: people.decide(self._case_id, matter, draft))

    def _open_names(self, conflict: Conflict) -> tuple[str, str]:
        return self._services.people.open_names(self._case_id, conflict)

    def _go(self, case_id: CaseId) -> None:
        self.fields.keep_draft()
        self.dialog.done(0)
        self.case_wanted.emit(case_id)
