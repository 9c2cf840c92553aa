"""What the desk answers when a page asks for something beyond itself."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Signal

from vpdesk.domain.cases import CaseFilter, CaseId
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.referral_contacts import ReferralContactId
from vpdesk.domain.timeline import EntryId


class Answers(Protocol):
    """The view around the pages, as the pages' signals reach it."""

    language_changed: Signal
    restart_wanted: Signal

    def add_report(self) -> None: ...

    def add_activity(self, organisation_id: OrganisationId | None = None) -> None: ...

    def show_case(self, case_id: CaseId, entry_id: EntryId | None = None) -> None: ...

    def remember_case(self, case_id: CaseId) -> None: ...

    def list_cases(self, wanted: CaseFilter) -> None: ...

    def show_organisation(self, organisation_id: OrganisationId | None) -> None: ...

    def show_report(self, organisation_id: OrganisationId) -> None: ...

    def take_register_over(self, organisation_id: OrganisationId | None = None) -> None: ...

    def start_referral(self, contact_id: ReferralContactId) -> None: ...

    def use_single_letters(self, used: bool) -> None: ...

    def say(self, text: str, action: str, undo: Callable[[], None]) -> None: ...
