"""Shows the file of a case before it is printed: with or without the name, whole or in part."""

from collections.abc import Hashable
from functools import partial
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from vpdesk.domain.case_file import CaseFileOrder
from vpdesk.domain.cases import CaseId, ReporterCard
from vpdesk.domain.papers import Leaving
from vpdesk.services.cases.papers import CasePapers
from vpdesk.ui import tokens
from vpdesk.ui.language import current
from vpdesk.ui.paper_dialog import PaperDialog, PaperJob
from vpdesk.ui.widgets.buttons import as_radio
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.text import text_label


class CasePaperDialog(PaperDialog):
    """Without the name unless it is asked for; asking for it is noted in the log."""

    def __init__(
        self, parent: QWidget, papers: CasePapers, case_id: CaseId, card: ReporterCard
    ) -> None:
        super().__init__(parent, QCoreApplication.translate("CasePaperDialog", "Print case"))
        self._papers = papers
        self._case_id = case_id
        self.nameless_button = QRadioButton(self.tr("Without the name"))
        self.named_button = QRadioButton(self.tr("With name and contact details"))
        self.whole_button = QRadioButton(self.tr("Whole file"))
        self.timeline_button = QRadioButton(self.tr("Timeline only"))
        known = card.has_name or bool(card.safe_contact or card.meeting_place)
        self.named_button.setEnabled(known)
        why = text_label(self.tr("Neither is recorded."), "small", "text2")
        show_inside(why, not known)
        self._offer((self.nameless_button, self.named_button), why)
        self._offer((self.whole_button, self.timeline_button))

    def wanted(self) -> Hashable:
        return CaseFileOrder(
            case_id=self._case_id,
            language=current(),
            with_name=self.named_button.isChecked(),
            timeline_only=self.timeline_button.isChecked(),
        )

    def job_for(self, wanted: Hashable) -> PaperJob:
        return partial(self._papers.case_file, cast(CaseFileOrder, wanted))

    def note_left(self, leaving: Leaving) -> None:
        self._papers.note(self._case_id, leaving)

    def _offer(self, buttons: tuple[QRadioButton, QRadioButton], *beside: QWidget) -> None:
        """Add a row of two buttons of which the first is chosen."""
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(tokens.LARGE)
        for button in buttons:
            group.addButton(as_radio(button))
            row.addWidget(button)
        for widget in beside:
            row.addWidget(widget)
        row.addStretch(1)
        self.choices.addLayout(row)
        buttons[0].setChecked(True)
        group.buttonToggled.connect(self._choose)

    def _choose(self, _button: object, chosen: bool) -> None:
        if chosen:
            self.make()
