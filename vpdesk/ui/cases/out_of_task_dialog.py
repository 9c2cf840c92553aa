"""Refers somebody on whose matter is not the adviser's task, and closes the case at once."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.cases import Case
from vpdesk.domain.closing import Referred
from vpdesk.domain.problems import DraftRefused
from vpdesk.ui.cases.closing_part import ClosingPart
from vpdesk.ui.cases.problem_words import show_problems
from vpdesk.ui.cases.services import CasePageServices
from vpdesk.ui.kept_text import kept_fields
from vpdesk.ui.labelled import labelled
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text_area import TextArea


class OutOfTaskDialog(QObject):
    """`closed` carries what leads back to before."""

    closed = Signal(object)

    def __init__(self, parent: QWidget, services: CasePageServices, case: Case) -> None:
        super().__init__(parent)
        self._services = services
        self._case = case
        self.dialog = Dialog(
            parent,
            self.tr("Not my task, refer on"),
            self.tr("Close as out of scope"),
            hint=self.tr("Ctrl+Enter confirms"),
        )
        words = self.tr(
            "Keep it short. The case is closed today with the outcome ‘out of scope’, and is "
            "counted apart under that name."
        )
        self.dialog.content.addWidget(Strip(words, "neutral"))
        self.address = ComboBox(choices=self._addresses())
        self.note = TextArea(lines=3)
        content = self.dialog.content
        self.fields = {
            "contact_id": labelled(self.tr("Referred to"), self.address, content),
            "text": labelled(
                self.tr("What you said (optional)"),
                self.note,
                content,
                self.tr("One or two sentences are enough."),
            ),
        }
        self.part = ClosingPart(services, case, services.timeline.entries(case.id))
        self.part.changed.connect(self._show_day)
        self._show_day()
        content.addWidget(self.part)
        kept_fields(self.dialog, self.fields, services.drafts, f"case/{case.id}/out-of-task")
        self.dialog.confirmed.connect(self._save)
        self.dialog.finished.connect(self.deleteLater)
        self.dialog.finished.connect(self.dialog.deleteLater)

    def open(self) -> None:
        self.dialog.open()

    def _addresses(self) -> list[tuple[object, str]]:
        fitting = {None, self._case.organisation_id}
        every = self._services.referral_contacts.list()
        found = [each for each in every if each.organisation_id in fitting]
        nobody = self.tr("Nobody in particular")
        return [(None, nobody), *((each.id, each.name) for each in found)]

    def _show_day(self) -> None:
        self.part.show_day(self._case.registered_on)

    def _save(self) -> None:
        contact_id = self.address.value()
        referred = None if contact_id is None else Referred(contact_id=contact_id)
        try:
            closed = self._services.closing.close_out_of_task(
                self._case.id, referred=referred, note=self.note.text(), choice=self.part.choice()
            )
        except DraftRefused as refusal:
            if not show_problems(self.fields, refusal.problems):
                raise
            return
        self.dialog.accept()
        self.closed.emit(closed)
