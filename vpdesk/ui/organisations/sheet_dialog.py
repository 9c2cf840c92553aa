"""Show the appointment sheet before it is printed."""

from collections.abc import Hashable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.papers import Leaving
from vpdesk.domain.text_hits import Level
from vpdesk.services.annual_reports.text_checks import TextChecks
from vpdesk.services.organisations.appointment_papers import AppointmentPapers
from vpdesk.ui.filling import filled
from vpdesk.ui.language import current
from vpdesk.ui.paper_dialog import PaperDialog, PaperJob
from vpdesk.ui.widgets.check_box import CheckBox
from vpdesk.ui.widgets.text import text_label


class AppointmentSheetDialog(PaperDialog):
    """Prints the points of an appointment, for the talk with the organisation."""

    def __init__(
        self,
        parent: QWidget,
        papers: AppointmentPapers,
        checks: TextChecks,
        organisation_id: OrganisationId,
    ) -> None:
        title = QCoreApplication.translate("AppointmentSheetDialog", "Print appointment sheet")
        super().__init__(parent, title)
        self._papers = papers
        self._checks = checks
        self._organisation_id = organisation_id
        words = self.tr("For the talk with the organisation. Nothing of a case stands on it.")
        self.choices.addWidget(text_label(words, "body", "text2", wrap=True))
        self.with_remarks = CheckBox(text=self.tr("With my remarks"))
        self.with_remarks.toggled.connect(self._choose)
        self.choices.addWidget(self.with_remarks)
        self._look()

    def wanted(self) -> Hashable:
        return self.with_remarks.isChecked()

    def _choose(self) -> None:
        self._look()
        self.make()

    def _look(self) -> None:
        """Keep the sheet back while something typed on it could tell of somebody."""
        remarks = self.with_remarks.isChecked()
        typed = self._papers.own_words(self._organisation_id, remarks=remarks)
        found = self._checks.check(self._organisation_id, typed)
        telling = [typed[each.start : each.end] for each in found if each.level is Level.BLOCK]
        pattern = self.tr("Take this out of the points and remarks first: %1.")
        self.hold_back(filled(pattern, ", ".join(dict.fromkeys(telling))) if telling else "")

    def job_for(self, wanted: Hashable) -> PaperJob:
        return partial(
            self._papers.sheet,
            self._organisation_id,
            language=current(),
            remarks=bool(wanted),
        )

    def note_left(self, leaving: Leaving) -> None:
        self._papers.note(self._organisation_id, leaving)
