"""How long the content of a case is kept, and what is left on record when it goes."""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from vpdesk.domain.cases import CaseId
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period, calendar_year, months_later
from vpdesk.domain.problems import LINE_LIMIT, Problem, Reason

LONGEST_HOLD = 120
"""Months from today; whoever needs more decides again by then."""

_WHOLE_YEAR = 360
_LAST_COUNTABLE_YEAR = 9980


class DestructionReason(StrEnum):
    """Why the content of a case was destroyed."""

    TERM = "term"
    """Its retention term had passed."""
    REPORTER_ASKED = "reporter_asked"
    """The reporter asked for it."""


class Standing(StrEnum):
    """What the retention clock says of a closed case."""

    NOT_YET = "not_yet"
    """Its term has not passed, or the period of its annual report has not."""
    WAITING = "waiting"
    """Its term has passed; its annual report is not final."""
    HELD = "held"
    """It is kept longer, for a reason."""
    DUE = "due"
    """Its content may go; the adviser decides."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """Destroying put off until a day, on which the clock asks again."""

    decided_on: date
    until: date
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionFacts:
    """What the clock goes by; ``report`` is the period in whose report the case counts.

    ``months`` is the term from ``closed_on`` (0 to 60), ``final_on`` None while the report may
    still change.
    """

    closed_on: date
    months: int
    report: Period
    final_on: date | None = None
    hold: Hold | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedCase:
    """A closed case that still has its content."""

    id: CaseId
    code_name: str
    number: str
    organisation_id: OrganisationId
    organisation_name: str
    registered_on: date
    closed_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """How much there is to destroy in a case; ``last_entry_on`` None without any entry."""

    entries: int = 0
    consents: int = 0
    attachments: int = 0
    last_entry_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptCase:
    """A closed case as the clock sees it; ``due_on`` is the first day on which it may ask.

    ``report`` is the period in whose report the case counts, final since ``final_on``.
    """

    case: ClosedCase
    standing: Standing
    due_on: date
    report: Period
    final_on: date | None = None
    hold: Hold | None = None
    content: Content = Content()


@dataclass(frozen=True, slots=True, kw_only=True)
class Destruction:
    """What is left on record of a destroyed case: its number, and how much went.

    ``commits`` counts the units of work up to and with the one that destroyed it: a backup made
    at a lower count may still hold the case.
    """

    case_id: CaseId
    number: str
    organisation_id: OrganisationId
    destroyed_on: date
    reason: DestructionReason
    commits: int
    entries: int = 0
    consents: int = 0
    attachments: int = 0


def counted_in(
    registered_on: date, *, final: Mapping[Period, date], written: Iterable[Period] = ()
) -> Period:
    """Return the period in whose annual report a case counts.

    That is the report declared final first of those around ``registered_on``; else the one of a
    year or so for which something was ``written``, the longest first; else the calendar year.
    """
    around = [period for period in final if registered_on in period]
    if around:
        return min(around, key=lambda period: (final[period], period))
    years = [each for each in written if registered_on in each and _days(each) >= _WHOLE_YEAR]
    return max(years, key=lambda each: (_days(each), each), default=None) or calendar_year(
        registered_on.year
    )


def due_on(facts: RetentionFacts) -> date:
    """Return the first day on which the clock may ask: the latest of term, report and hold.

    A report that is not final yet can be final on the day after its period at the earliest.
    """
    report = _day_after(facts.report.end) if facts.final_on is None else facts.final_on
    hold = facts.hold.until if facts.hold else date.min
    return max(_term_ends(facts), report, hold)


def standing(facts: RetentionFacts, today: date) -> Standing:
    """Return what the clock says ``today``; a clock that runs behind lets nothing go."""
    if facts.hold and facts.hold.until > today:
        return Standing.HELD
    if today < due_on(facts):
        return Standing.NOT_YET
    return Standing.WAITING if facts.final_on is None else Standing.DUE


def is_typed_right(typed: str, code_name: str) -> bool:
    """Tell whether a code name was typed, in any case, with any spaces around it."""
    return bool(code_name.strip()) and _plain(typed) == _plain(code_name)


def problems_in_hold(until: date | None, reason: str, *, today: date) -> tuple[Problem, ...]:
    """Say what keeps a case from being held: a day after ``today``, and why, are needed."""
    problems = []
    if until is None:
        problems.append(Problem(field="until", reason=Reason.REQUIRED))
    elif until <= today:
        problems.append(Problem(field="until", reason=Reason.BEFORE_START))
    elif until > _months_later(today, LONGEST_HOLD):
        problems.append(Problem(field="until", reason=Reason.TOO_LARGE))
    if not reason.strip():
        problems.append(Problem(field="reason", reason=Reason.REQUIRED))
    elif len(reason) > LINE_LIMIT:
        problems.append(Problem(field="reason", reason=Reason.TOO_LONG))
    return tuple(problems)


def _term_ends(facts: RetentionFacts) -> date:
    return _months_later(facts.closed_on, facts.months)


def _months_later(day: date, months: int) -> date:
    return date.max if day.year > _LAST_COUNTABLE_YEAR else months_later(day, months)


def _day_after(day: date) -> date:
    return day if day == date.max else day + timedelta(days=1)


def _days(period: Period) -> int:
    return (period.end - period.start).days + 1


def _plain(text: str) -> str:
    """Return ``text`` as it compares: an é may be typed as one letter or as two."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text.strip()).casefold())
