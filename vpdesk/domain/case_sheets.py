"""A case as it is told to colleagues: in words that name nobody."""

from dataclasses import dataclass
from datetime import date
from typing import NewType

from vpdesk.domain.cases import CaseId
from vpdesk.domain.own_register import OwnEntryId
from vpdesk.domain.problems import NAME_LIMIT, TEXT_LIMIT, Problem, Reason, too_long

CaseSheetId = NewType("CaseSheetId", int)

WRITTEN = ("facts", "situation", "question", "dilemma")
"""The texts of a sheet, in their order on paper; each is looked through before it is kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseSheetDraft:
    """A sheet as written.

    ``case_id`` is the case it was made from, as long as that has its content; ``meeting_id`` the
    peer review meeting it is brought to.
    """

    title: str
    facts: str = ""
    situation: str = ""
    question: str = ""
    dilemma: str = ""
    case_id: CaseId | None = None
    meeting_id: OwnEntryId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseSheet(CaseSheetDraft):
    """A kept sheet."""

    id: CaseSheetId
    made_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseSheetPaper:
    """A sheet as it is printed; ``language`` is "nl" or "en", ``invented`` says that all is."""

    sheet: CaseSheet
    language: str = "nl"
    invented: bool = False


def problems_in_sheet(draft: CaseSheetDraft) -> tuple[Problem, ...]:
    """Say what keeps a sheet from being kept, apart from what its words give away."""
    found: list[Problem] = []
    if not draft.title.strip():
        found.append(Problem(field="title", reason=Reason.REQUIRED))
    if not draft.situation.strip():
        found.append(Problem(field="situation", reason=Reason.REQUIRED))
    limits = {"title": NAME_LIMIT} | dict.fromkeys(WRITTEN, TEXT_LIMIT)
    return tuple(found) + too_long(limits, draft)
