"""What the palette does with the case that is shown and does not propose by itself."""

from typing import cast

from PySide6.QtCore import QCoreApplication

from vpdesk.domain.timeline import EntryKind
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.frame.answers import Answers
from vpdesk.ui.frame.commands import Command
from vpdesk.ui.frame.pages import PageKey


class CaseAnswers:
    """Shows the page of cases first; without a case there, that is all."""

    def __init__(self, view: Answers) -> None:
        self._view = view

    def commands(self) -> tuple[Command, ...]:
        """Return the actions in words."""
        title = QCoreApplication.translate("Actions", "Confidentiality exception…")
        return (Command(title=title, icon="circle-alert", run=self._decide_on_secrecy),)

    def _decide_on_secrecy(self) -> None:
        page = cast(CasesPage, self._view.show_page(PageKey.CASES))
        page.story.header.entry_wanted.emit(EntryKind.EXCEPTION)
