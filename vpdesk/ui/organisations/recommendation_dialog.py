"""The dialog for a recommendation that was given outside the reports of vpdesk."""

from dataclasses import asdict

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import Problem, Reason
from vpdesk.domain.recommendations import (
    GIVEN_APART,
    Recommendation,
    RecommendationDraft,
    RecommendationId,
    problems_in,
)
from vpdesk.ui.draft_dialog import DraftDialog, Shape
from vpdesk.ui.forms.ui_recommendation_dialog import Ui_RecommendationForm
from vpdesk.ui.labels import label
from vpdesk.ui.organisations.services import OrganisationServices
from vpdesk.ui.widgets.level_labels import LevelLabels


class RecommendationDialog(QObject):
    """Records a recommendation that was given apart, or changes the one given."""

    def __init__(
        self,
        parent: QWidget,
        services: OrganisationServices,
        organisation_id: OrganisationId,
        *,
        recommendation: Recommendation | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._organisation_id = organisation_id
        self._known = recommendation
        adding = recommendation is None
        shape = Shape(
            title=self.tr("New recommendation") if adding else self.tr("Edit the recommendation"),
            confirm=self.tr("Record recommendation") if adding else self.tr("Save changes"),
            place=f"recommendation:new:{organisation_id}"
            if recommendation is None
            else f"recommendation:{recommendation.id}",
            required_words={"text": self.tr("Write down what you recommended.")},
        )
        self._fields = DraftDialog(
            parent, Ui_RecommendationForm(), shape, services.drafts, services.today
        )
        LevelLabels([self._fields.fields[name].label for name in ("given_on", "source")])
        self._fields.control("source").set_choices([(each, label(each)) for each in GIVEN_APART])
        self._fields.dialog.set_hint(self.tr("Write nothing about cases here."))
        self._fields.confirmed.connect(self._record)
        self._fields.dialog.finished.connect(self.deleteLater)

    def open(self) -> None:
        known = self._known
        self._fields.open(asdict(known) if known else {"given_on": self._services.today()})

    def _record(self) -> None:
        fields, today = self._fields, self._services.today()
        day = fields.day("given_on")
        draft = RecommendationDraft(
            organisation_id=self._organisation_id,
            text=fields.text("text"),
            given_on=day or today,
            source=fields.value("source"),
        )
        no_day = () if day else (Problem(field="given_on", reason=Reason.REQUIRED),)
        fields.record(problems_in(draft, today=today) + no_day, lambda: self._save(draft))

    def _save(self, draft: RecommendationDraft) -> RecommendationId:
        if self._known is None:
            return self._services.recommendations.add(draft)
        self._services.recommendations.change(self._known.id, draft)
        return self._known.id
