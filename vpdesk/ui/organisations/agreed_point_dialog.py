"""The dialog for what was agreed in a talk with an organisation."""

from collections.abc import Sequence
from dataclasses import asdict

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from vpdesk.domain.activities import (
    Activity,
    ActivityId,
    AgreedPoint,
    AgreedPointDraft,
    AgreedPointId,
    problems_in_point,
)
from vpdesk.ui.draft_dialog import DraftDialog, Shape
from vpdesk.ui.forms.ui_agreed_point_dialog import Ui_AgreedPointForm
from vpdesk.ui.organisations.months import day_and_month
from vpdesk.ui.organisations.services import OrganisationServices
from vpdesk.ui.widgets.level_labels import LevelLabels


class AgreedPointDialog(QObject):
    """Notes a point that was agreed in one of ``activities``, or changes the one given."""

    def __init__(
        self,
        parent: QWidget,
        services: OrganisationServices,
        activities: Sequence[Activity],
        *,
        agreed_in: ActivityId | None = None,
        point: AgreedPoint | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._known = point
        self._agreed_in = agreed_in
        adding = point is None
        shape = Shape(
            title=self.tr("Note an agreed point") if adding else self.tr("Edit the agreed point"),
            confirm=self.tr("Note agreed point") if adding else self.tr("Save changes"),
            place="point:new" if point is None else f"point:{point.id}",
            optional=frozenset({"who", "due"}),
            required_words={
                "activity_id": self.tr("Choose the talk in which it was agreed."),
                "what": self.tr("Say in a few words what was agreed."),
            },
        )
        self._fields = DraftDialog(
            parent, Ui_AgreedPointForm(), shape, services.drafts, services.today
        )
        LevelLabels([self._fields.fields[name].label for name in ("who", "due")])
        self._fields.control("activity_id").set_choices(
            [
                (each.id, f"{day_and_month(each.on)} {each.on.year}: {each.what}")
                for each in activities
            ]
        )
        self._fields.confirmed.connect(self._record)
        self._fields.dialog.finished.connect(self.deleteLater)

    def open(self) -> None:
        if self._known is not None:
            self._fields.open(asdict(self._known))
        elif self._agreed_in is not None:
            self._fields.open({"activity_id": self._agreed_in})
        else:
            self._fields.open({})

    def _record(self) -> None:
        fields = self._fields
        draft = AgreedPointDraft(
            activity_id=fields.value("activity_id"),
            what=fields.text("what"),
            who=fields.text("who"),
            due=fields.day("due"),
        )
        fields.record(problems_in_point(draft), lambda: self._save(draft))

    def _save(self, draft: AgreedPointDraft) -> AgreedPointId:
        if self._known is None:
            return self._services.agreed_points.add(draft)
        self._services.agreed_points.change(self._known.id, draft)
        return self._known.id
