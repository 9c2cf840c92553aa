"""Shows the copy for a reporter before it is printed or saved."""

from collections.abc import Hashable
from functools import partial
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from vpdesk.domain.cases import CaseId
from vpdesk.domain.papers import Leaving
from vpdesk.domain.reporter_copy import CopyOrder
from vpdesk.ui import tokens
from vpdesk.ui.language import current
from vpdesk.ui.paper_dialog import PaperDialog, PaperJob
from vpdesk.ui.rights.services import RightsServices
from vpdesk.ui.widgets.buttons import as_radio
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.text import text_label


class ReporterCopyDialog(PaperDialog):
    """Under the code name unless the name is asked for; asking for it is noted in the log.

    ``readable`` counts the known names that can still be read, None while nobody looked for them.
    """

    def __init__(
        self, parent: QWidget, services: RightsServices, case_id: CaseId, readable: int | None
    ) -> None:
        super().__init__(parent, QCoreApplication.translate("ReporterCopyDialog", "Print copy"))
        self._services = services
        self._case_id = case_id
        card = services.reporters.card(case_id)
        self.nameless_button = QRadioButton(self.tr("Under the code name"))
        self.named_button = QRadioButton(self.tr("Under the name of the reporter"))
        self.named_button.setEnabled(card.has_name)
        why = text_label(self.tr("No name is recorded."), "small", "text2")
        show_inside(why, not card.has_name)
        row = QHBoxLayout()
        row.setSpacing(tokens.LARGE)
        group = QButtonGroup(self)
        for button in (self.nameless_button, self.named_button):
            group.addButton(as_radio(button))
            row.addWidget(button)
        row.addWidget(why)
        row.addStretch(1)
        self.choices.addLayout(row)
        self.nameless_button.setChecked(True)
        group.buttonToggled.connect(self._choose)
        if readable is None:
            self.say(self.tr("Known names were not looked for yet in this copy."), "warn")
        elif readable:
            words = self.tr("%n known name(s) can still be read in this copy.", "", readable)
            self.say(words, "warn")

    def wanted(self) -> Hashable:
        return CopyOrder(
            case_id=self._case_id,
            language=current(),
            with_name=self.named_button.isChecked(),
        )

    def job_for(self, wanted: Hashable) -> PaperJob:
        return partial(self._services.copies.paper, cast(CopyOrder, wanted))

    def note_left(self, leaving: Leaving) -> None:
        self._services.copies.note(self._case_id, leaving)

    def _choose(self, _button: object, chosen: bool) -> None:
        if chosen:
            self.make()
