"""What an overview of activities tells an organisation: what was done, never in how much time.

Hours are left out: beside a time statement those of some kinds would tell what conversations took.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from vpdesk.domain.activities import Activity
from vpdesk.domain.annual_report import ActivitySummary
from vpdesk.domain.terms import TermId


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityFilter:
    """Which activities are wanted; without a year, a kind or words all are."""

    year: int | None = None
    kind_id: TermId | None = None
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityOverview:
    """Activities of one organisation, the oldest first, with sums by kind that have no hours.

    ``year``, ``kind`` and ``words`` say which they are, empty where all are. ``language`` is "nl"
    or "en". With ``invented`` every page says that all of it is.
    """

    organisation: str
    activities: tuple[Activity, ...]
    sums: tuple[ActivitySummary, ...]
    made_on: date
    year: str = ""
    kind: str = ""
    words: str = ""
    language: str = "nl"
    invented: bool = False

    def own_words(self) -> tuple[str, ...]:
        """Return for each activity what the adviser typed of it that is printed."""
        return tuple(
            "\n".join(filter(None, (each.what, each.audience, each.with_whom)))
            for each in self.activities
        )


def wanted_activities(
    activities: Iterable[Activity], wanted: ActivityFilter
) -> tuple[Activity, ...]:
    """Return those that fit, the oldest first; all words have to stand somewhere in one."""
    words = wanted.words.casefold().split()
    found = [
        each
        for each in activities
        if wanted.year in {None, each.on.year}
        and wanted.kind_id in {None, each.kind_id}
        and all(word in _said_of(each) for word in words)
    ]
    return tuple(sorted(found, key=lambda each: (each.on, each.id)))


def _said_of(activity: Activity) -> str:
    said = (activity.what, activity.audience, activity.with_whom, activity.place, activity.text)
    return "\n".join(said).casefold()
