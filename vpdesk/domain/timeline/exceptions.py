"""The worksheet on breaking secrecy: its questions, its decision and what was added after it.

The questions are those of product rule 3: what a confidential adviser without a privilege in court
answers before a duty towards somebody in danger goes before the duty of secrecy.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from vpdesk.domain.cases import CaseId, problems_in_day
from vpdesk.domain.problems import LINE_LIMIT, TEXT_LIMIT, Problem, Reason, too_long
from vpdesk.domain.timeline.kinds import Decision
from vpdesk.domain.timeline.numbers import EntryId

QUESTIONS = (
    "consent_tried",
    "tried_when",
    "reporter_answer",
    "duties",
    "no_other_way",
    "harm",
    "colleague_when",
    "colleague_advice",
    "told_whom",
    "told_what",
    "reporter_informed",
)
"""The questions, in the order in which they are asked; each is a field of the worksheet."""

ONE_LINE = frozenset({"tried_when", "colleague_when", "told_whom"})
"""The questions that are answered on one line."""


class ExceptionDecided(Exception):
    """A worksheet on which was decided is neither changed nor removed; a remark can be added."""


class ExceptionNotDecided(Exception):
    """A remark was offered for a worksheet that can still be changed itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExceptionDraft:
    """A worksheet; without a ``decision`` it may be half filled, and ``text`` says why so.

    ``on`` is the day of the decision once there is one.
    """

    on: date
    at: time | None = None
    consent_tried: str = ""
    tried_when: str = ""
    reporter_answer: str = ""
    duties: str = ""
    no_other_way: str = ""
    harm: str = ""
    colleague_when: str = ""
    colleague_advice: str = ""
    told_whom: str = ""
    told_what: str = ""
    reporter_informed: str = ""
    decision: Decision | None = None
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExceptionRemark:
    """What was added on a day after the decision."""

    on: date
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfidentialityException(ExceptionDraft):
    """A recorded worksheet, with its ``remarks``, the first one first."""

    id: EntryId
    case_id: CaseId
    remarks: tuple[ExceptionRemark, ...] = ()


def filled_in(on: date, answers: Mapping[str, str], *, text: str = "") -> ExceptionDraft:
    """Return a worksheet with these answers by the names of their questions."""
    told: dict[str, Any] = {name: answers.get(name, "") for name in QUESTIONS}
    return ExceptionDraft(on=on, text=text, **told)


def allows(exception: ExceptionDraft, day: date) -> bool:
    """Tell whether secrecy may be broken on ``day``: that was decided by then."""
    return exception.decision is Decision.BREAK and exception.on <= day


def unanswered(draft: ExceptionDraft) -> tuple[str, ...]:
    """Return the questions without an answer, in the order in which they are asked."""
    return tuple(name for name in QUESTIONS if not getattr(draft, name).strip())


def problems_in_worksheet(draft: ExceptionDraft) -> tuple[Problem, ...]:
    """Say what keeps a worksheet from being recorded: a decision needs every answer."""
    limits = {name: LINE_LIMIT if name in ONE_LINE else TEXT_LIMIT for name in QUESTIONS}
    missing = () if draft.decision is None else unanswered(draft)
    return tuple(Problem(field=name, reason=Reason.REQUIRED) for name in missing) + too_long(
        limits, draft
    )


def problems_in_remark(remark: ExceptionRemark, *, today: date) -> tuple[Problem, ...]:
    """Say what keeps a remark from being added."""
    empty = not remark.text.strip()
    return (
        ((Problem(field="text", reason=Reason.REQUIRED),) if empty else ())
        + too_long({"text": TEXT_LIMIT}, remark)
        + problems_in_day("on", remark.on, today=today)
    )
