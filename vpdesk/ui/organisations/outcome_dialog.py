"""The dialog for what became of a recommendation, below what is known of it."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.problems import Problem, Reason
from vpdesk.domain.recommendations import (
    Outcome,
    OutcomeDraft,
    OutcomeId,
    Recommendation,
    RecommendationState,
    problems_in_outcome,
)
from vpdesk.ui import tokens
from vpdesk.ui.draft_dialog import DraftDialog, Shape
from vpdesk.ui.filling import filled
from vpdesk.ui.forms.ui_outcome_dialog import Ui_OutcomeForm
from vpdesk.ui.labels import label
from vpdesk.ui.organisations.months import day_in_full
from vpdesk.ui.organisations.recommendation_words import where_given
from vpdesk.ui.organisations.services import OrganisationServices
from vpdesk.ui.widgets.level_labels import LevelLabels
from vpdesk.ui.widgets.wrapped_text import WrappedText


class OutcomeDialog(QObject):
    """Notes a new state of a recommendation; its history stays."""

    def __init__(
        self, parent: QWidget, services: OrganisationServices, recommendation: Recommendation
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._about = recommendation
        shape = Shape(
            title=self.tr("What became of it"),
            confirm=self.tr("Note this state"),
            place=f"recommendation:outcome:{recommendation.id}",
            optional=frozenset({"text", "told_by"}),
        )
        self._fields = DraftDialog(parent, Ui_OutcomeForm(), shape, services.drafts, services.today)
        LevelLabels([self._fields.fields[name].label for name in ("state", "on")])
        self._fields.control("state").set_choices(
            [(each, label(each)) for each in RecommendationState]
        )
        content = self._fields.dialog.content
        content.insertLayout(0, self._known_so_far())
        self._fields.confirmed.connect(self._record)
        self._fields.dialog.finished.connect(self.deleteLater)

    def open(self) -> None:
        self._fields.open({"state": self._about.state, "on": self._services.today()})

    def _known_so_far(self) -> QVBoxLayout:
        about = self._about
        given = f"{where_given(about)}, {day_in_full(about.given_on)}"
        column = QVBoxLayout()
        column.setSpacing(tokens.LABEL_TO_FIELD)
        column.addWidget(WrappedText(about.text, "body"))
        for line in (given, *map(self._line, about.history)):
            column.addWidget(WrappedText(line, "small", "text2"))
        return column

    def _line(self, each: Outcome) -> str:
        told = filled(self.tr("told by %1"), each.told_by) if each.told_by else ""
        parts = (label(each.state), " ".join(each.text.split()), told)
        return f"{day_in_full(each.on)}: {' · '.join(filter(None, parts))}"

    def _record(self) -> None:
        fields, today = self._fields, self._services.today()
        day = fields.day("on")
        draft = OutcomeDraft(
            on=day or today,
            state=fields.value("state"),
            text=fields.text("text"),
            told_by=fields.text("told_by"),
        )
        no_day = () if day else (Problem(field="on", reason=Reason.REQUIRED),)
        wrong = problems_in_outcome(draft, given_on=self._about.given_on, today=today)
        fields.record(wrong + no_day, lambda: self._save(draft))

    def _save(self, draft: OutcomeDraft) -> OutcomeId:
        return self._services.recommendations.add_outcome(self._about.id, draft)
