"""Shows instruction sheets before they are printed or saved, of one organisation or of all."""

from collections.abc import Hashable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from vpdesk.domain.papers import Leaving
from vpdesk.services.organisations.instruction_sheets import InstructionSheets, SheetState
from vpdesk.ui.instructions.words import missing_words, seen_words
from vpdesk.ui.language import current
from vpdesk.ui.paper_dialog import PaperDialog, PaperJob
from vpdesk.ui.widgets.text import text_label


class InstructionPaperDialog(PaperDialog):
    """A page for each of `states`."""

    def __init__(
        self, parent: QWidget, sheets: InstructionSheets, states: Sequence[SheetState]
    ) -> None:
        title = QCoreApplication.translate("InstructionPaperDialog", "Print instruction sheet")
        super().__init__(parent, title)
        self._sheets = sheets
        self._organisations = tuple(each.organisation_id for each in states)
        words = self.tr("A page for each of %n organisation(s).", "", len(states))
        if len(states) == 1:
            parts = (seen_words(states[0]), missing_words(states[0].missing))
            words = "  ·  ".join(filter(None, parts))
        self.choices.addWidget(text_label(words, "body", "text2", wrap=True))

    def wanted(self) -> Hashable:
        return self._organisations

    def job_for(self, wanted: Hashable) -> PaperJob:
        del wanted
        return partial(self._sheets.paper, self._organisations, language=current())

    def note_left(self, leaving: Leaving) -> None:
        self._sheets.note(self._organisations, leaving)
