"""What the palette offers to print, each from the page that shows it."""

from typing import cast

from PySide6.QtCore import QCoreApplication

from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.frame.answers import Answers
from vpdesk.ui.frame.commands import Command
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.own_register.page import OwnRegisterPage
from vpdesk.ui.referral_contacts.page import ReferralContactsPage


class PrintAnswers:
    """Shows the page first: what is printed is what stands there."""

    def __init__(self, view: Answers) -> None:
        self._view = view

    def commands(self) -> tuple[Command, ...]:
        """Return the actions in words."""
        return (
            Command(
                title=QCoreApplication.translate("Actions", "Print case…"),
                icon="printer",
                run=self._case,
            ),
            Command(
                title=QCoreApplication.translate(
                    "Actions", "Copy case without names for peer review…"
                ),
                icon="notebook-pen",
                run=self._sheet,
            ),
            Command(
                title=QCoreApplication.translate("Actions", "Print overview of PE points…"),
                icon="printer",
                run=self._points,
            ),
            Command(
                title=QCoreApplication.translate("Actions", "Print referral card…"),
                icon="printer",
                run=self._card,
            ),
            Command(
                title=QCoreApplication.translate("Actions", "Print address list…"),
                icon="printer",
                run=self._addresses,
            ),
        )

    def _case(self) -> None:
        cast(CasesPage, self._view.show_page(PageKey.CASES)).print_case()

    def _sheet(self) -> None:
        page = cast(CasesPage, self._view.show_page(PageKey.CASES))
        page.story.header.sheet_wanted.emit()

    def _points(self) -> None:
        cast(OwnRegisterPage, self._view.show_page(PageKey.OWN_REGISTER)).print_points()

    def _card(self) -> None:
        self._addresses_page().print_card()

    def _addresses(self) -> None:
        self._addresses_page().print_list()

    def _addresses_page(self) -> ReferralContactsPage:
        return cast(ReferralContactsPage, self._view.show_page(PageKey.REFERRAL_CONTACTS))
