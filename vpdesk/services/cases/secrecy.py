"""Decides whether secrecy is broken, on a worksheet that stays as it was decided."""

from collections.abc import Callable, Generator
from dataclasses import replace
from datetime import date, datetime

from vpdesk.domain.cases import Case, CaseId
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.papers import Leaving, Paper
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.settings import ADVISER_NAME, SAMPLE_PRACTICE, is_invented
from vpdesk.domain.timeline import (
    ConfidentialityException,
    Decision,
    EntryId,
    EntryKind,
    EntryRef,
    ExceptionDraft,
    ExceptionNotDecided,
    ExceptionRemark,
    problems_in,
    problems_in_remark,
)
from vpdesk.domain.worksheet_paper import WorksheetPaper
from vpdesk.services.cases.entry_checks import check_undecided
from vpdesk.services.choices import check_not_destroyed, organisation_of_case
from vpdesk.services.errors import Gone
from vpdesk.services.log import utc_now
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase

_ACTS = {Leaving.PRINTED: LoggedAct.SECRECY_PRINTED, Leaving.SAVED: LoggedAct.SECRECY_SAVED}


class Secrecy:
    """Worksheets of cases; one without a decision is changed and removed in the timeline."""

    def __init__(
        self,
        database: VaultDatabase,
        today: Callable[[], date],
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._database = database
        self._today = today
        self._now = now

    def worksheet(self, worksheet_id: EntryId) -> ConfidentialityException:
        """Return a worksheet with what was added to it; raises ``Gone``."""
        with self._database.reading() as tx:
            return _worksheet(tx, worksheet_id)

    def keep(
        self, case_id: CaseId, draft: ExceptionDraft, worksheet_id: EntryId | None = None
    ) -> EntryRef:
        """Record a worksheet, half filled or not, without a decision.

        Without ``worksheet_id`` it is a new one. Raises ``DraftRefused``, ``ExceptionDecided`` or
        ``Gone``.
        """
        with self._database.writing() as tx:
            return self._record(tx, case_id, replace(draft, decision=None), worksheet_id)

    def decide(
        self,
        case_id: CaseId,
        draft: ExceptionDraft,
        decision: Decision,
        worksheet_id: EntryId | None = None,
    ) -> EntryRef:
        """Record a decision on an answer to every question, and that it was made.

        Raises ``DraftRefused``, ``ExceptionDecided`` or ``Gone``.
        """
        with self._database.writing() as tx:
            ref = self._record(tx, case_id, replace(draft, decision=decision), worksheet_id)
            tx.log.note(LoggedAct.SECRECY_DECIDED, at=self._now(), case_id=case_id)
            return ref

    def add_remark(self, worksheet_id: EntryId, text: str) -> None:
        """Add a remark or a correction of today to a worksheet with a decision.

        Raises ``DraftRefused``, ``ExceptionNotDecided`` or ``Gone``.
        """
        remark = ExceptionRemark(on=self._today(), text=text)
        if refused := problems_in_remark(remark, today=self._today()):
            raise DraftRefused(refused)
        with self._database.writing() as tx:
            worksheet = _worksheet(tx, worksheet_id)
            if worksheet.decision is None:
                raise ExceptionNotDecided
            tx.timeline.add_remark(worksheet, remark)

    def paper(self, worksheet_id: EntryId, language: str) -> Generator[int, None, Paper]:
        """Yield the number of each page and return a worksheet as a PDF; a job. Raises ``Gone``."""
        from vpdesk.reports.worksheet import file_name, write_worksheet

        with self._database.reading() as tx:
            paper = self._paper(tx, worksheet_id, language)
        yield 0
        pdf = yield from write_worksheet(paper)
        return Paper(pdf=pdf, file_name=file_name(paper))

    def note(self, worksheet_id: EntryId, leaving: Leaving) -> None:
        """Note that a worksheet left the vault, and how; raises ``Gone``."""
        with self._database.writing() as tx:
            worksheet = _worksheet(tx, worksheet_id)
            tx.log.note(_ACTS[leaving], at=self._now(), case_id=worksheet.case_id)

    def _record(
        self,
        tx: Transaction,
        case_id: CaseId,
        draft: ExceptionDraft,
        worksheet_id: EntryId | None,
    ) -> EntryRef:
        organisation_of_case(tx, case_id)
        if refused := problems_in(draft, today=self._today(), valid_consents=frozenset()):
            raise DraftRefused(refused)
        if worksheet_id is None:
            return tx.timeline.add(case_id, draft)
        worksheet = _worksheet(tx, worksheet_id)
        if worksheet.case_id != case_id:
            raise Gone
        check_undecided(worksheet)
        ref = EntryRef(kind=EntryKind.EXCEPTION, id=worksheet_id)
        tx.timeline.change(ref, case_id, draft)
        return ref

    def _paper(self, tx: Transaction, worksheet_id: EntryId, language: str) -> WorksheetPaper:
        worksheet, case = _found(tx, worksheet_id)
        return WorksheetPaper(
            case=case,
            worksheet=worksheet,
            made_on=self._today(),
            adviser=tx.settings.get(ADVISER_NAME) or "",
            invented=is_invented(tx.settings.get(SAMPLE_PRACTICE)),
            language=language,
        )


def _worksheet(tx: Transaction, worksheet_id: EntryId) -> ConfidentialityException:
    return _found(tx, worksheet_id)[0]


def _found(tx: Transaction, worksheet_id: EntryId) -> tuple[ConfidentialityException, Case]:
    found = tx.timeline.get(EntryRef(kind=EntryKind.EXCEPTION, id=worksheet_id))
    case = None if found is None else tx.cases.get(found.case_id)
    if case is None or not isinstance(found, ConfidentialityException):
        raise Gone
    check_not_destroyed(tx, case.id)
    return found, case
