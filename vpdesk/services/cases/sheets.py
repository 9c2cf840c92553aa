"""Makes sheets about cases for colleagues, in words that name nobody, and prints them."""

from collections.abc import Callable, Generator
from dataclasses import replace
from datetime import date, datetime

from vpdesk.domain.case_sheets import (
    WRITTEN,
    CaseSheet,
    CaseSheetDraft,
    CaseSheetId,
    CaseSheetPaper,
    problems_in_sheet,
)
from vpdesk.domain.cases import Case, CaseId
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.papers import Leaving, Paper
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.settings import SAMPLE_PRACTICE, is_invented
from vpdesk.domain.terms import Term
from vpdesk.domain.timeline import Contact, Step
from vpdesk.services.annual_reports.text_checks import UNKNOWN_READERS, TextChecks
from vpdesk.services.choices import check_not_destroyed
from vpdesk.services.errors import Gone, SheetNotChecked
from vpdesk.services.log import utc_now
from vpdesk.services.scope import require_all_shown
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase

PLACE = "case_sheet"
"""Where words that may stay are accepted; the same in every sheet, as it is kept by sentence."""

_ACTS = {
    Leaving.PRINTED: LoggedAct.CASE_SHEET_PRINTED,
    Leaving.SAVED: LoggedAct.CASE_SHEET_SAVED,
}


class CaseSheets:
    """A sheet is kept, and leaves, only when nothing in it is left to take out or to look at."""

    def __init__(
        self,
        database: VaultDatabase,
        today: Callable[[], date],
        checks: TextChecks,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._database = database
        self._today = today
        self._checks = checks
        self._now = now

    def start(self, case_id: CaseId, language: str) -> CaseSheetDraft:
        """Return a sheet with nothing but the coarse facts of a case.

        No organisation, unit, day, code name or number is among them. Raises ``Gone``,
        ``CaseDestroyed`` or ``OthersHidden``.
        """
        from vpdesk.reports.case_sheet import fact_lines, proposed_title

        with self._database.reading() as tx:
            require_all_shown(tx)
            case = tx.cases.get(case_id)
            if case is None:
                raise Gone
            check_not_destroyed(tx, case_id)
            groups = _groups(tx, case)
            entries = tx.timeline.entries(case_id)
        routes = {each.route for each in entries if isinstance(each, Step)}
        talked = any(isinstance(each, Contact) for each in entries)
        return CaseSheetDraft(
            title=proposed_title(groups, language),
            facts=fact_lines(case, groups, routes, language, talked=talked),
            case_id=case_id,
        )

    def list(self) -> tuple[CaseSheet, ...]:
        """Return all sheets, newest first."""
        with self._database.reading() as tx:
            return tx.case_sheets.list()

    def get(self, sheet_id: CaseSheetId) -> CaseSheet:
        """Return a sheet; raises ``Gone``."""
        with self._database.reading() as tx:
            return _sheet(tx, sheet_id)

    def unsettled(self, draft: CaseSheetDraft) -> tuple[str, ...]:
        """Return the parts of a sheet in which something is to be taken out or looked at."""
        texts = {name: getattr(draft, name) for name in ("title", *WRITTEN)}
        # All at once first, as looking costs the same for much as for little; a line ends a
        # sentence, so that the same is found.
        if self._is_settled("\n\n".join(texts.values())):
            return ()
        return tuple(name for name, text in texts.items() if not self._is_settled(text))

    def add(self, draft: CaseSheetDraft) -> CaseSheetId:
        """Keep a new sheet; raises ``DraftRefused``, ``SheetNotChecked`` or ``OthersHidden``."""
        self._check(draft)
        with self._database.writing() as tx:
            require_all_shown(tx)
            return tx.case_sheets.add(draft, made_on=self._today())

    def change(self, sheet_id: CaseSheetId, draft: CaseSheetDraft) -> None:
        """Replace a sheet; raises ``DraftRefused``, ``SheetNotChecked`` or ``Gone``."""
        self._check(draft)
        with self._database.writing() as tx:
            _sheet(tx, sheet_id)
            tx.case_sheets.change(sheet_id, draft)

    def remove(self, sheet_id: CaseSheetId) -> CaseSheet:
        """Remove a sheet and return it, to be put back with ``restore``; raises ``Gone``."""
        with self._database.writing() as tx:
            sheet = _sheet(tx, sheet_id)
            tx.case_sheets.remove(sheet_id)
            return sheet

    def restore(self, sheet: CaseSheet) -> CaseSheetId:
        """Put a removed sheet back, without a case that is gone by now; raises ``OthersHidden``."""
        with self._database.writing() as tx:
            require_all_shown(tx)
            if tx.case_sheets.get(sheet.id) is None:
                back = replace(sheet, case_id=_case_there(tx, sheet.case_id))
                tx.case_sheets.add(back, made_on=sheet.made_on, sheet_id=sheet.id)
            return sheet.id

    def paper(self, sheet_id: CaseSheetId, *, language: str) -> Generator[int, None, Paper]:
        """Yield the number of each page and return the sheet as a PDF; a job.

        Neither the name of the file nor the title of the document tells anything. Raises ``Gone``
        or ``SheetNotChecked``: a name may have come into the vault since the sheet was kept.
        """
        from vpdesk.reports.case_sheet import file_name, write_case_sheet

        with self._database.reading() as tx:
            sheet = _sheet(tx, sheet_id)
            invented = is_invented(tx.settings.get(SAMPLE_PRACTICE))
        yield 0
        if self.unsettled(sheet):
            raise SheetNotChecked
        paper = CaseSheetPaper(sheet=sheet, language=language, invented=invented)
        pdf = yield from write_case_sheet(paper)
        return Paper(pdf=pdf, file_name=file_name(language))

    def note(self, leaving: Leaving) -> None:
        """Note that a sheet left the vault, and how; about which case is not noted."""
        with self._database.writing() as tx:
            tx.log.note(_ACTS[leaving], at=self._now())

    def _is_settled(self, text: str) -> bool:
        remarks = self._checks.review(PLACE, UNKNOWN_READERS, text)
        return all(remark.accepted for remark in remarks)

    def _check(self, draft: CaseSheetDraft) -> None:
        if refused := problems_in_sheet(draft):
            raise DraftRefused(refused)
        if self.unsettled(draft):
            raise SheetNotChecked


def _groups(tx: Transaction, case: Case) -> tuple[Term, ...]:
    """Return the groups that the categories of a case belong to, without those in the group."""
    found = {}
    for issue in case.issues:
        if issue.category is not None:
            top = issue.category
            while top.parent_id is not None:
                top = tx.terms.all[top.parent_id]
            if top.heading:
                found[top.id] = top
    return tuple(found.values())


def _case_there(tx: Transaction, case_id: CaseId | None) -> CaseId | None:
    """Return the case that a sheet is from; None for one that was removed or destroyed."""
    if case_id is None or tx.cases.get(case_id) is None or tx.cases.is_destroyed(case_id):
        return None
    return case_id


def _sheet(tx: Transaction, sheet_id: CaseSheetId) -> CaseSheet:
    sheet = tx.case_sheets.get(sheet_id)
    if sheet is None:
        raise Gone
    return sheet
