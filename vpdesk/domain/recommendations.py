"""What the adviser recommended to an organisation, and what became of it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NewType

from vpdesk.domain.cases import problems_in_day
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period, months_later
from vpdesk.domain.problems import LINE_LIMIT, TEXT_LIMIT, Problem, Reason, too_long

RecommendationId = NewType("RecommendationId", int)
OutcomeId = NewType("OutcomeId", int)

_NUMBERED = re.compile(r"^\s*(?:\(?\d{1,3}[.)]|[-*•–—])\s+")


class RecommendationSource(StrEnum):
    """Where a recommendation was given; ``REPORT`` is a report that was issued with vpdesk."""

    REPORT = "report"
    OLDER_REPORT = "older_report"
    TALK = "talk"
    LETTER = "letter"
    OTHER = "other"


GIVEN_APART = tuple(
    each for each in RecommendationSource if each is not RecommendationSource.REPORT
)


class RecommendationState(StrEnum):
    """How far an organisation is with a recommendation."""

    OPEN = "open"
    UNDER_WAY = "under_way"
    ADOPTED = "adopted"
    PARTLY = "partly"
    NOT_ADOPTED = "not_adopted"
    LAPSED = "lapsed"


UNFINISHED = frozenset({RecommendationState.OPEN, RecommendationState.UNDER_WAY})
"""The states in which the organisation is still to do or to decide something."""

TAKEN_OUT = 0
"""The number of what an erratum does not give any more."""

LONG_OPEN_MONTHS = 12
LONGEST_RECOMMENDATION = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class RecommendationDraft:
    """A recommendation that was given outside the reports of vpdesk, as entered."""

    organisation_id: OrganisationId
    text: str
    given_on: date
    source: RecommendationSource = RecommendationSource.TALK


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeDraft:
    """What became of a recommendation, as entered; ``told_by`` is who let the adviser know."""

    on: date
    state: RecommendationState
    text: str = ""
    told_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome(OutcomeDraft):
    """One line of the history of a recommendation."""

    id: OutcomeId


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation(RecommendationDraft):
    """A recommendation with its history, the oldest first.

    ``period`` is that of the report it was given in, and ``number`` its place there, from 1, or
    ``TAKEN_OUT``.
    """

    id: RecommendationId
    period: Period | None = None
    number: int | None = None
    history: tuple[Outcome, ...] = ()

    @property
    def state(self) -> RecommendationState:
        """How far it is by the newest line of its history."""
        return self.history[-1].state if self.history else RecommendationState.OPEN

    @property
    def latest(self) -> Outcome | None:
        """The newest line of the history."""
        return self.history[-1] if self.history else None

    @property
    def settled(self) -> bool:
        """Tell whether nothing is to be done or decided any more."""
        return self.state not in UNFINISHED

    def state_on(self, day: date) -> RecommendationState:
        """Return how far it was by what is noted up to ``day``, that day included."""
        known = [each.state for each in self.history if each.on <= day]
        return known[-1] if known else RecommendationState.OPEN


class GivenInReport(Exception):
    """A recommendation stands in an issued report: its words stay, and it is not removed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeOver:
    """What an issued report makes of the recommendations that its period had before.

    ``new`` are words with their number, ``moved`` known ones with their new number, and ``gone``
    those that an erratum does not give any more. ``again`` are those of ``moved`` that an earlier
    erratum took out.
    """

    new: tuple[tuple[int, str], ...] = ()
    moved: tuple[tuple[int, RecommendationId], ...] = ()
    gone: tuple[RecommendationId, ...] = ()
    again: tuple[RecommendationId, ...] = ()


def text_key(text: str) -> str:
    """Return what two wordings have in common that differ in case and white space alone."""
    return " ".join(text.split()).casefold()


def items_in(lines: Iterable[str]) -> tuple[str, ...]:
    """Return the recommendations in the lines of a report: each once, without number or dash.

    A line is one recommendation; empty ones are none. Items taken apart again stay as they are.
    """
    found: dict[str, str] = {}
    for line in (each for text in lines for each in text.splitlines()):
        item = " ".join(line.split())
        while shorter := _NUMBERED.match(item):
            item = item[shorter.end() :]
        if key := text_key(item):
            found.setdefault(key, item)
    return tuple(found.values())


def taken_over(known: Iterable[Recommendation], lines: Iterable[str]) -> TakeOver:
    """Compare the lines of a report with what was ``known`` of its period before.

    What reads the same keeps its history, also where it stands at another place.
    """
    before = {text_key(each.text): each for each in known}
    new: list[tuple[int, str]] = []
    moved: list[tuple[int, RecommendationId]] = []
    again: list[RecommendationId] = []
    for number, item in enumerate(items_in(lines), start=1):
        same = before.pop(text_key(item), None)
        if same is None:
            new.append((number, item))
        elif same.number != number:
            moved.append((number, same.id))
            again += [same.id] if same.number == TAKEN_OUT else []
    return TakeOver(
        new=tuple(new),
        moved=tuple(moved),
        gone=tuple(each.id for each in before.values()),
        again=tuple(again),
    )


def told_in(known: Iterable[Recommendation], period: Period) -> tuple[Recommendation, ...]:
    """Return what a report of ``period`` can say of earlier recommendations, the oldest first.

    It is what was given before: in a report of a period that ended earlier, or apart up to the end
    of this one. What was settled before the period began was told by an earlier report.
    """
    before = period.start - timedelta(days=1)
    found = [
        each
        for each in known
        if _given_before(each, period) and each.state_on(before) in UNFINISHED
    ]
    return tuple(sorted(found, key=lambda each: (each.given_on, each.number or 0, each.id)))


def long_open(known: Sequence[Recommendation], today: date) -> tuple[Recommendation, ...]:
    """Return those that were given more than a year ago and are not settled."""
    limit = months_later(today, -LONG_OPEN_MONTHS)
    return tuple(each for each in known if not each.settled and each.given_on < limit)


def problems_in(draft: RecommendationDraft, *, today: date) -> tuple[Problem, ...]:
    """Say what keeps a recommendation from being recorded."""
    missing = () if draft.text.strip() else (Problem(field="text", reason=Reason.REQUIRED),)
    return (
        missing
        + problems_in_day("given_on", draft.given_on, today=today)
        + too_long({"text": LONGEST_RECOMMENDATION}, draft)
    )


def problems_in_outcome(draft: OutcomeDraft, *, given_on: date, today: date) -> tuple[Problem, ...]:
    """Say what keeps a line of the history of what was given on ``given_on`` from being kept."""
    early = (Problem(field="on", reason=Reason.BEFORE_START),) if draft.on < given_on else ()
    return (
        problems_in_day("on", draft.on, today=today)
        + early
        + too_long({"text": TEXT_LIMIT, "told_by": LINE_LIMIT}, draft)
    )


def _given_before(each: Recommendation, period: Period) -> bool:
    if each.period is not None:
        return each.period.end < period.end
    return each.given_on <= period.end
