"""What the palette offers for the address book as a whole, and for the adviser's own calendar."""

from typing import cast

from PySide6.QtCore import QCoreApplication

from vpdesk.ui.frame.answers import Answers
from vpdesk.ui.frame.commands import Command
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.referral_contacts.page import ReferralContactsPage
from vpdesk.ui.today.page import TodayPage


class BookAnswers:
    """Shows the page first on which it is done."""

    def __init__(self, view: Answers) -> None:
        self._view = view

    def commands(self) -> tuple[Command, ...]:
        """Return the actions in words."""
        return (
            Command(
                title=QCoreApplication.translate("Actions", "Make calendar file…"),
                icon="calendar-plus",
                run=self._make_calendar_file,
            ),
            Command(
                title=QCoreApplication.translate("Actions", "Take over addresses from a table…"),
                icon="table-2",
                run=self._take_table_over,
            ),
            Command(
                title=QCoreApplication.translate("Actions", "Take over contact cards…"),
                icon="id-card",
                run=self._take_cards_over,
            ),
            Command(
                title=QCoreApplication.translate("Actions", "Merge double addresses…"),
                icon="merge",
                run=self._merge_doubles,
            ),
        )

    def _make_calendar_file(self) -> None:
        cast(TodayPage, self._view.show_page(PageKey.TODAY)).make_calendar_file()

    def _take_table_over(self) -> None:
        self._book().exchange.ask_table()

    def _take_cards_over(self) -> None:
        self._book().exchange.ask_file()

    def _merge_doubles(self) -> None:
        self._book().exchange.merge_doubles()

    def _book(self) -> ReferralContactsPage:
        return cast(ReferralContactsPage, self._view.show_page(PageKey.REFERRAL_CONTACTS))
