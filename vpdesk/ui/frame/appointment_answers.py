"""Leads from what is due, and from the palette, to walking through an appointment."""

from typing import cast

from PySide6.QtCore import QCoreApplication

from vpdesk.domain.overview import AppointmentDue
from vpdesk.ui.frame.answers import Answers
from vpdesk.ui.frame.commands import Command
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.organisations.page import OrganisationsPage


class AppointmentAnswers:
    """Opens the page of the organisations at one of them."""

    def __init__(self, view: Answers) -> None:
        self._view = view

    def commands(self) -> tuple[Command, ...]:
        """Return what the palette offers."""
        title = QCoreApplication.translate("Actions", "Walk through the appointment")
        return (Command(title=title, icon="clipboard-check", run=self._review_shown),)

    def review(self, due: AppointmentDue) -> None:
        """Walk through the appointment that is due."""
        self._organisations().review_appointment(due.organisation_id)

    def _review_shown(self) -> None:
        self._organisations().review_shown()

    def _organisations(self) -> OrganisationsPage:
        return cast(OrganisationsPage, self._view.show_page(PageKey.ORGANISATIONS))
