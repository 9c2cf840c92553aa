"""The pages of the desk, and what the window asks of each."""

from enum import StrEnum
from typing import Protocol

from vpdesk.domain.changes import Concept


class PageKey(StrEnum):
    """The pages in the navigation, the settings, and those that other pages lead to."""

    TODAY = "today"
    CASES = "cases"
    ORGANISATIONS = "organisations"
    REFERRAL_CONTACTS = "referral_contacts"
    ANNUAL_REPORT = "annual_report"
    SETTINGS = "settings"
    RETENTION = "retention"
    REPORT_POLICY = "report_policy"
    HOURS = "hours"
    PICTURES = "pictures"
    OWN_REGISTER = "own_register"
    REPORTER_COPY = "reporter_copy"
    STAND_INS = "stand_ins"


class Page(Protocol):
    """What the window asks of every page."""

    def refresh(self, concepts: frozenset[Concept]) -> None: ...

    def focus_search(self) -> None: ...

    def keep_drafts(self) -> None: ...
