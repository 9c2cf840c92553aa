"""The dialog for one point of the appointment."""

from dataclasses import asdict

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.appointments import (
    AppointmentPoint,
    Finding,
    PointState,
    problems_in_finding,
    problems_in_label,
)
from vpdesk.domain.organisations import OrganisationId
from vpdesk.ui.draft_dialog import DraftDialog, Shape
from vpdesk.ui.form_fields import show_field
from vpdesk.ui.forms.ui_appointment_point_dialog import Ui_AppointmentPointForm
from vpdesk.ui.organisations.agreement_words import agreement_choices, point_hint, point_label
from vpdesk.ui.organisations.services import OrganisationServices


class PointDialog(QObject):
    """Changes how a point stands; without a point it adds one of the organisation's own."""

    recorded = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        services: OrganisationServices,
        organisation_id: OrganisationId,
        *,
        point: AppointmentPoint | None = None,
    ) -> None:
        super().__init__(parent)
        self._appointments = services.appointments
        self._today = services.today
        self._organisation_id = organisation_id
        self._known = point or AppointmentPoint()
        adding = point is None
        key = self._known.key
        shape = Shape(
            title=self.tr("Add a point of your own") if adding else point_label(self._known),
            confirm=self.tr("Add point") if adding else self.tr("Save changes"),
            place=f"appointment_point:new:{organisation_id}"
            if adding
            else f"appointment_point:{organisation_id}/{key}",
            optional=frozenset({"on", "remark"}),
            required_words={"label": self.tr("Say in a few words what this point is.")},
        )
        self._fields = DraftDialog(
            parent, Ui_AppointmentPointForm(), shape, services.drafts, services.today
        )
        self._fields.confirmed.connect(self._record)
        self._fields.recorded.connect(self.recorded)
        self._fields.dialog.finished.connect(self.deleteLater)
        self._fields.control("state").set_choices(agreement_choices(PointState))
        documents = services.organisation_documents.list(organisation_id)
        self._fields.control("document_id").set_choices(
            [(None, self.tr("No document")), *((each.id, each.name) for each in documents)]
        )
        show_field(self._fields.fields["label"], not self._known.code)
        show_field(self._fields.fields["document_id"], bool(documents))
        self._fields.fields["state"].set_hint(point_hint(self._known))

    def open(self) -> None:
        self._fields.open({"label": self._known.label, **asdict(self._known.finding)})

    def _record(self) -> None:
        fields = self._fields
        label = fields.text("label")
        finding = Finding(
            state=fields.value("state"),
            on=fields.day("on"),
            remark=fields.text("remark"),
            document_id=fields.value("document_id"),
        )
        problems = problems_in_finding(finding, today=self._today())
        if not self._known.code:
            problems += problems_in_label(label)
        fields.record(problems, lambda: self._save(label, finding))

    def _save(self, label: str, finding: Finding) -> str:
        at, key = self._organisation_id, self._known.key
        if self._known.id is None and not self._known.code:
            key = f"#{self._appointments.add_point(at, label)}"
        elif not self._known.code and label != self._known.label:
            self._appointments.rename_point(at, key, label)
        self._appointments.note(at, key, finding)
        return key
