"""The dialog that walks all points of an appointment, once a year."""

from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from vpdesk.domain.appointments import (
    Appointment,
    AppointmentPoint,
    Finding,
    PointState,
    ReviewId,
    next_review,
)
from vpdesk.domain.problems import Problem, Reason
from vpdesk.ui.dates import paper_date
from vpdesk.ui.draft_dialog import DraftDialog, Shape
from vpdesk.ui.filling import filled
from vpdesk.ui.instructions.words import seen_words
from vpdesk.ui.language import current
from vpdesk.ui.organisations.agreement_words import (
    agreement_choices,
    agreement_label,
    point_hint,
    point_label,
)
from vpdesk.ui.organisations.services import OrganisationServices
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.date_edit import DateEdit
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text_area import TextArea


class ReviewForm:
    """The form of a review: for each point how it stands and a remark, then the review itself."""

    def __init__(self, points: tuple[AppointmentPoint, ...], remark: str) -> None:
        self._points = points
        self._remark = remark

    def setupUi(self, content: QWidget) -> None:
        self.rows = QVBoxLayout(content)
        for number, point in enumerate(self._points):
            row = QHBoxLayout()
            setattr(self, f"row_{number}", row)
            row.addWidget(self._field(f"state_{number}", point_label(point), ComboBox()), 1)
            row.addWidget(self._field(f"remark_{number}", self._remark, QLineEdit()), 1)
            self.rows.addLayout(row)

    def add(self, name: str, label: str, control: QWidget) -> None:
        """Put a field below what is there."""
        self.rows.addWidget(self._field(name, label, control))

    def _field(self, name: str, label: str, control: QWidget) -> QWidget:
        field = QWidget()
        column = QVBoxLayout(field)
        words = QLabel(label)
        words.setBuddy(control)
        column.addWidget(words)
        column.addWidget(control)
        parts = {"label": words, "edit": control, "column": column, "field": field}
        for part, value in parts.items():
            setattr(self, f"{name}_{part}", value)
        return field


class _WholeForm(ReviewForm):
    """The points, then a remark on the review and when the next one is."""

    def __init__(
        self, points: tuple[AppointmentPoint, ...], remark: str, whole: str, following: str
    ) -> None:
        super().__init__(points, remark)
        self._whole, self._following = whole, following

    def setupUi(self, content: QWidget) -> None:
        super().setupUi(content)
        self.add("remark", self._whole, TextArea())
        self.add("next_on", self._following, DateEdit())


class ReviewDialog(QObject):
    """Records a review of today; `recorded` carries its id."""

    recorded = Signal(object)

    def __init__(
        self, parent: QWidget, services: OrganisationServices, appointment: Appointment
    ) -> None:
        super().__init__(parent)
        self._appointments = services.appointments
        self._appointment = appointment
        self._today = services.today
        self._points = appointment.shown
        shape = Shape(
            title=self.tr("Walk through the appointment"),
            confirm=self.tr("Record review"),
            place=f"appointment_review:{appointment.organisation_id}",
            optional=frozenset({"remark", "next_on"}),
        )
        form = _WholeForm(
            self._points,
            self.tr("Remark"),
            self.tr("About this review"),
            self.tr("Next review"),
        )
        self._fields = DraftDialog(parent, form, shape, services.drafts, services.today)
        self._fields.confirmed.connect(self._record)
        self._fields.recorded.connect(self.recorded)
        self._fields.dialog.finished.connect(self.deleteLater)
        self._remind(services)
        for number, point in enumerate(self._points):
            self._fields.control(f"state_{number}").set_choices(agreement_choices(PointState))
            self._fields.fields[f"state_{number}"].set_hint(self._hint(point))

    def _remind(self, services: OrganisationServices) -> None:
        """Remind of the instruction sheet, which is gone through once a year as well."""
        at = self._appointment.organisation_id
        state = services.instruction_sheets.state(at, language=current())
        if state.is_due:
            words = filled(self.tr("Also look at the instruction sheet: %1."), seen_words(state))
            self._fields.dialog.content.insertWidget(0, Strip(words, "warn"))

    def open(self) -> None:
        values: dict[str, object] = {"next_on": self._following()}
        for number, point in enumerate(self._points):
            values[f"state_{number}"] = point.finding.state
            values[f"remark_{number}"] = point.finding.remark
        self._fields.open(values)

    def _following(self) -> date | None:
        today = self._today()
        return next_review(chosen=None, last=today, since=None, today=today)

    def _hint(self, point: AppointmentPoint) -> str:
        """Return what the point is about, and how it stood at the last review."""
        last = self._appointment.reviews[0] if self._appointment.reviews else None
        before = ""
        for each in last.points if last else ():
            named = each.code == point.code if point.code else each.label == point.label
            if last and named and each.state is not point.finding.state:
                pattern = self.tr("On %1: %2.")
                before = filled(pattern, paper_date(last.on), agreement_label(each.state))
        return " ".join(filter(None, (point_hint(point), before)))

    def _record(self) -> None:
        following = self._fields.day("next_on")
        problems: tuple[Problem, ...] = ()
        if following is not None and following <= self._today():
            problems = (Problem(field="next_on", reason=Reason.NOT_TO_COME),)
        self._fields.record(problems, self._save)

    def _save(self) -> ReviewId:
        fields = self._fields
        findings = {
            point.key: Finding(
                state=fields.value(f"state_{number}"),
                on=point.finding.on,
                remark=fields.text(f"remark_{number}"),
                document_id=point.finding.document_id,
            )
            for number, point in enumerate(self._points)
        }
        following = fields.day("next_on")
        return self._appointments.review(
            self._appointment.organisation_id,
            findings,
            remark=fields.text("remark"),
            next_on=None if following == self._following() else following,
        )
