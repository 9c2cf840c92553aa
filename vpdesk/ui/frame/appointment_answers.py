"""Leads from what is due, and from the palette, to what is agreed with an organisation."""

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
        review = QCoreApplication.translate("Actions", "Walk through the appointment")
        categories = QCoreApplication.translate("Actions", "Categories of this organisation")
        sheet = QCoreApplication.translate("Actions", "Instruction sheet of this organisation")
        return (
            Command(title=review, icon="clipboard-check", run=self._review_shown),
            Command(title=sheet, icon="clipboard-list", run=self._change_instructions),
            Command(title=categories, icon="tags", run=self._change_categories),
        )

    def review(self, due: AppointmentDue) -> None:
        """Walk through the appointment that is due."""
        self._organisations().review_appointment(due.organisation_id)

    def _review_shown(self) -> None:
        self._organisations().review_shown()

    def _change_instructions(self) -> None:
        self._organisations().change_instructions_shown()

    def _change_categories(self) -> None:
        self._organisations().change_categories_shown()

    def _organisations(self) -> OrganisationsPage:
        return cast(OrganisationsPage, self._view.show_page(PageKey.ORGANISATIONS))
