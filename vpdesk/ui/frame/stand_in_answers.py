"""What the palette offers for standing in."""

from typing import cast

from PySide6.QtCore import QCoreApplication

from vpdesk.ui.frame.answers import Answers
from vpdesk.ui.frame.commands import Command
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.stand_ins.page import StandInsPage


class StandInAnswers:
    """Shows the page first on which it is done."""

    def __init__(self, view: Answers) -> None:
        self._view = view

    def commands(self) -> tuple[Command, ...]:
        """Return the actions in words."""
        return (
            Command(
                title=QCoreApplication.translate("Actions", "Give cases to a stand-in…"),
                icon="file-lock",
                run=self._give,
            ),
            Command(
                title=QCoreApplication.translate("Actions", "Open a stand-in package…"),
                icon="lock-open",
                run=self._open,
            ),
            Command(
                title=QCoreApplication.translate("Actions", "Open what a stand-in gives back…"),
                icon="inbox",
                run=self._take,
            ),
            Command(
                title=QCoreApplication.translate("Actions", "Give up a stand-in package…"),
                icon="trash-2",
                run=self._give_up,
            ),
            Command(
                title=QCoreApplication.translate("Actions", "Print all instruction sheets…"),
                icon="printer",
                run=self._print_sheets,
            ),
            Command(
                title=QCoreApplication.translate("Actions", "Go to stand-ins"),
                icon="handshake",
                run=self._page,
            ),
        )

    def _give(self) -> None:
        self._page().give()

    def _open(self) -> None:
        self._page().ask_package()

    def _take(self) -> None:
        self._page().ask_return()

    def _give_up(self) -> None:
        self._page().give_up_current()

    def _print_sheets(self) -> None:
        self._page().sheets.print_all()

    def _page(self) -> StandInsPage:
        return cast(StandInsPage, self._view.show_page(PageKey.STAND_INS))
