"""What the window says when something cannot be done, and when vpdesk itself is wrong."""

from types import TracebackType

import PySide6
from PySide6.QtCore import QLocale


def words_for(error: BaseException) -> str | None:
    """Return the sentence for a situation we know, in the language of the window; else None."""
    from vpdesk.services.wording import sentence

    return sentence(error, "en" if QLocale().name().startswith("en") else "nl")


def bug_report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return what a developer needs, without any message or value."""
    from vpdesk.services import bug_reports

    return bug_reports.bug_report(kind, trace, versions=f"Qt {PySide6.__version__}")
