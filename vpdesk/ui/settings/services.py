"""What the page of settings works with; an unlocked desk has it all."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Protocol

from vpdesk.services.access.access import Access
from vpdesk.services.annual_reports.text_checks import TextChecks
from vpdesk.services.backups.backups import Backups
from vpdesk.services.cases.listed_names import ListedNames
from vpdesk.services.disk_protection import DiskProtection
from vpdesk.services.drafts import Drafts
from vpdesk.services.log import Log
from vpdesk.services.options.options import OptionGuide
from vpdesk.services.organisations.organisations import Organisations
from vpdesk.services.privacy.papers import PrivacyPapers
from vpdesk.services.privacy.sections import PrivacySections
from vpdesk.services.registers.register_exports import RegisterExports
from vpdesk.services.retention.retention import Retention
from vpdesk.services.settings import VaultSettings
from vpdesk.services.terms.dated_terms import DatedTerms
from vpdesk.services.terms.terms import Terms


class SettingsServices(Protocol):
    """The services of the sections, each named as the desk names it."""

    @property
    def access(self) -> Access:
        """Who can open the vault."""

    @property
    def backups(self) -> Backups:
        """Copies of the vault that are proven to be whole."""

    @property
    def listed_names(self) -> ListedNames:
        """Whether lists tell who the reporters are."""

    @property
    def log(self) -> Log:
        """What was opened, shown or taken out."""

    @property
    def today(self) -> Callable[[], date]:
        """What day it is."""

    @property
    def folder(self) -> Path:
        """Where the vault lies."""

    def disk_protection(self) -> DiskProtection:
        """Tell whether the disk under the vault is itself encrypted."""

    @property
    def settings(self) -> VaultSettings:
        """What is kept in the vault about the practice."""

    @property
    def register_exports(self) -> RegisterExports:
        """Everything in one file, for the adviser alone."""

    @property
    def retention(self) -> Retention:
        """How long cases are kept."""

    @property
    def terms(self) -> Terms:
        """The words that cases are described with."""

    @property
    def dated_terms(self) -> DatedTerms:
        """What these words were called before, and from when on."""

    @property
    def option_guide(self) -> OptionGuide:
        """What is told about the ways a reporter may go."""

    @property
    def organisations(self) -> Organisations:
        """Whose own words there can be."""

    @property
    def privacy_papers(self) -> PrivacyPapers:
        """The record of processing and the privacy statement."""

    @property
    def privacy_sections(self) -> PrivacySections:
        """What these tell."""

    @property
    def drafts(self) -> Drafts:
        """Half-typed text."""

    @property
    def text_checks(self) -> TextChecks:
        """What texts are looked through for before they leave."""
