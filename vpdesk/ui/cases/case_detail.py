"""The place beside the list: the story of a case, what is left of one, or nothing yet."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from vpdesk.ui.cases.case_story import CaseStory
from vpdesk.ui.cases.destroyed_case import DestroyedCase
from vpdesk.ui.widgets.empty_state import EmptyState
from vpdesk.ui.widgets.scroll import on_ground


class CaseDetail(QStackedWidget):
    def __init__(self, story: CaseStory) -> None:
        super().__init__()
        self._nothing = EmptyState(
            "folder-open",
            self.tr("Choose a case"),
            self.tr("Choose a case on the left to see its timeline, or record one with Ctrl+N."),
        )
        self._bare = QWidget()
        for part in (self._nothing, self._bare):
            self.addWidget(on_ground(part, "surface"))
        self.addWidget(story)
        self.destroyed_case = DestroyedCase()
        self.addWidget(self.destroyed_case)

    def show_none(self, *, bare: bool) -> None:
        """Ask for a case to be chosen, or with ``bare`` say nothing."""
        self.setCurrentWidget(self._bare if bare else self._nothing)
