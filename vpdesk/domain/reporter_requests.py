"""What a reporter asked about the own file, by when it is to be answered, and how it was."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NewType

from vpdesk.domain.cases import CaseId, problems_in_day
from vpdesk.domain.periods import months_later, working_day
from vpdesk.domain.problems import TEXT_LIMIT, Problem, Reason, too_long
from vpdesk.domain.timeline import EntryRef

RequestId = NewType("RequestId", int)

_LOOKED_AT_BEFORE = timedelta(weeks=1)


class RequestKind(StrEnum):
    """What was asked for: a right of the GDPR, articles 15 to 17."""

    COPY = "copy"
    CORRECTION = "correction"
    ERASURE = "erasure"


class Answer(StrEnum):
    """What became of a request."""

    GRANTED = "granted"
    PARTLY = "partly"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestDraft:
    """A request as it is entered; ``entry`` is what it is about, None for the whole file.

    ``explanation`` says what was changed or why not; ``statement`` is what the reporter wants to
    stand beside the entry.
    """

    kind: RequestKind
    asked_on: date
    due_on: date
    asked: str = ""
    entry: EntryRef | None = None
    answered_on: date | None = None
    answer: Answer | None = None
    explanation: str = ""
    statement: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReporterRequest(RequestDraft):
    """A recorded request."""

    id: RequestId
    case_id: CaseId


def waiting(requests: Iterable[ReporterRequest]) -> tuple[ReporterRequest, ...]:
    """Return the requests that were not answered yet, the one to be answered first above."""
    left = [each for each in requests if each.answered_on is None]
    return tuple(sorted(left, key=lambda each: (each.due_on, each.id)))


def by_entry(
    requests: Iterable[ReporterRequest],
) -> dict[EntryRef, tuple[ReporterRequest, ...]]:
    """Return the requests about single entries, by the entry, those asked first above."""
    found: dict[EntryRef, list[ReporterRequest]] = {}
    for each in sorted(requests, key=lambda one: (one.asked_on, one.id)):
        if each.entry is not None:
            found.setdefault(each.entry, []).append(each)
    return {entry: tuple(asked) for entry, asked in found.items()}


def is_promised(request: ReporterRequest) -> bool:
    """Tell whether a request to erase was granted: what it asks for is still to be done."""
    return request.kind is RequestKind.ERASURE and request.answer is Answer.GRANTED


def due_by(asked_on: date) -> date:
    """Return the day by which a request has to be answered: one month (GDPR article 12.3)."""
    return months_later(asked_on, 1)


def reminder_for(due_on: date, today: date) -> date:
    """Return the day on which to look at an open request: a week before, not before today."""
    return working_day(max(due_on - _LOOKED_AT_BEFORE, today))


def problems_in_request(draft: RequestDraft, *, today: date) -> tuple[Problem, ...]:
    """Say what keeps a request from being recorded; a refusal needs its reason."""
    found = list(problems_in_day("asked_on", draft.asked_on, today=today))
    if draft.due_on < draft.asked_on:
        found.append(Problem(field="due_on", reason=Reason.BEFORE_START))
    if (draft.answered_on is None) != (draft.answer is None):
        missing = "answer" if draft.answer is None else "answered_on"
        found.append(Problem(field=missing, reason=Reason.REQUIRED))
    if draft.answered_on is not None:
        found += problems_in_day("answered_on", draft.answered_on, today=today)
        if draft.answered_on < draft.asked_on:
            found.append(Problem(field="answered_on", reason=Reason.BEFORE_START))
    if draft.answer not in {None, Answer.GRANTED} and not draft.explanation.strip():
        found.append(Problem(field="explanation", reason=Reason.REQUIRED))
    return tuple(found) + too_long(
        dict.fromkeys(("asked", "explanation", "statement"), TEXT_LIMIT), draft
    )
