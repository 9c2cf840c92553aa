"""Leads to the privacy statement and the record of processing."""

from typing import cast

from PySide6.QtCore import QCoreApplication

from vpdesk.domain.organisations import OrganisationId
from vpdesk.ui.frame.answers import Answers
from vpdesk.ui.frame.commands import Command
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.settings.page import SettingsPage


class PrivacyAnswers:
    """Opens their section of the settings."""

    def __init__(self, view: Answers) -> None:
        self._view = view

    def commands(self, *, alone: bool) -> tuple[Command, ...]:
        """Return what the palette offers; while one employer is shown alone there is no record."""
        statement = Command(
            title=QCoreApplication.translate("Actions", "Privacy statement"),
            icon="file-lock",
            run=self.show_statement,
        )
        record = Command(
            title=QCoreApplication.translate("Actions", "Record of processing"),
            icon="file-lock",
            run=self._show_record,
        )
        return (statement,) if alone else (statement, record)

    def show_statement(self, organisation_id: OrganisationId | None = None) -> None:
        """Show the statement for one organisation, or for all."""
        self._settings().privacy.show_statement(organisation_id)

    def _show_record(self) -> None:
        self._settings().privacy.show_record()

    def _settings(self) -> SettingsPage:
        page = cast(SettingsPage, self._view.show_page(PageKey.SETTINGS))
        page.show_section("privacy")
        return page
