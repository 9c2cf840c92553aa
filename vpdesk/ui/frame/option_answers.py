"""What the palette offers about options: talking them through, and changing what is told."""

from typing import cast

from PySide6.QtCore import QCoreApplication

from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.frame.answers import Answers
from vpdesk.ui.frame.commands import Command
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.settings.page import SettingsPage


class OptionAnswers:
    """A talk is about the case that was last shown, else about the first of the list."""

    def __init__(self, view: Answers) -> None:
        self._view = view

    def commands(self) -> tuple[Command, ...]:
        """Return the actions in words."""
        return (
            Command(
                title=QCoreApplication.translate("Actions", "Discuss options"),
                icon="waypoints",
                run=self._discuss,
                shortcut="P",
            ),
            Command(
                title=QCoreApplication.translate("Actions", "Options for the reporter"),
                icon="route",
                run=self._guide,
            ),
        )

    def _discuss(self) -> None:
        page = cast(CasesPage, self._view.show_page(PageKey.CASES))
        if not page.story.shows_case and (first := page.list.first()) is not None:
            page.show_case(first)
        page.story.discuss_options()

    def _guide(self) -> None:
        cast(SettingsPage, self._view.show_page(PageKey.SETTINGS)).show_section("options")
