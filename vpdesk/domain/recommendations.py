"""What the adviser recommended to an organisation, and what became of it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from vpdesk.domain.cases import problems_in_day
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
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


@dataclass(frozen=True, slots=True, kw_only=True)
class RecommendationDraft:
    """A recommendation that was given outside the reports of vpdesk, as entered."""

    organisation_id: OrganisationId | None
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

    ``period`` is that of the report it was given in, and ``number`` its place there, from 1.
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
