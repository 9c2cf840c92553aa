"""The dialog with the reviews of an appointment, and what changed from one to the next."""

from PySide6.QtWidgets import QWidget

from vpdesk.domain.appointments import (
    Appointment,
    AppointmentReview,
    Change,
    PointState,
    changes_between,
)
from vpdesk.ui.filling import filled
from vpdesk.ui.organisations.agreement_words import agreement_label, label_of_code
from vpdesk.ui.organisations.months import day_in_full
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.text import text_label
from vpdesk.ui.widgets.wrapped_text import WrappedText


class ReviewsDialog(Dialog):
    """Shows each review with its remark; nothing can be changed here."""

    def __init__(self, parent: QWidget, appointment: Appointment) -> None:
        super().__init__(parent, "", "")
        self.set_title(self.tr("Reviews of the appointment"), self.tr("Close"))
        self.cancel_button.hide()
        self.confirmed.connect(self.accept)
        self.finished.connect(self.deleteLater)
        reviews = appointment.reviews
        for review, before in zip(reviews, [*reviews[1:], None], strict=True):
            self.content.addWidget(text_label(day_in_full(review.on), "bodystrong"))
            for line in self._lines(review, before):
                self.content.addWidget(WrappedText(line, "body", "text2"))

    def _lines(self, review: AppointmentReview, before: AppointmentReview | None) -> list[str]:
        good = sum(each.state is PointState.IN_ORDER for each in review.points)
        away = sum(each.state is PointState.NOT_APPLICABLE for each in review.points)
        counted = str(len(review.points) - away)
        lines = [filled(self.tr("%1 of %2 points in order."), str(good), counted)]
        if before is not None:
            changes = changes_between(before.points, review.points)
            lines += [self._change(each) for each in changes] or [self.tr("Nothing changed.")]
        return [*lines, *filter(None, [review.remark])]

    def _change(self, change: Change) -> str:
        name = label_of_code(change.code) if change.code else change.label
        if change.before is None:
            return filled(self.tr("%1: new, %2"), name, agreement_label(change.after).lower())
        pattern = self.tr("%1: was %2, now %3")
        words = (agreement_label(each).lower() for each in (change.before, change.after))
        return filled(pattern, name, *words)
