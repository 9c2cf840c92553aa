"""Makes the copy of a file that its reporter asks for, with other people masked passage by passage.

Nothing is masked by itself: the adviser selects, or takes over what the text check proposes.
"""

from collections.abc import Callable, Generator, Sequence
from dataclasses import replace
from datetime import date, datetime

from vpdesk.domain.cases import Case, CaseId
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.masking import (
    Mask,
    MaskChange,
    MaskDraft,
    MaskId,
    MaskWhy,
    is_said,
    joined,
    problems_in_why,
    stands,
    whole_words,
)
from vpdesk.domain.papers import Leaving, Paper
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.reporter_copy import (
    CopyOrder,
    CopyPaper,
    Proposal,
    ReporterCopy,
    copied,
)
from vpdesk.domain.reporter_requests import by_entry
from vpdesk.domain.settings import ADVISER_NAME, SAMPLE_PRACTICE, is_invented
from vpdesk.domain.timeline import EntryId, ref_of
from vpdesk.services.annual_reports.text_checks import TextChecks
from vpdesk.services.choices import check_not_destroyed
from vpdesk.services.errors import CopyNotReady, Gone, TextChanged
from vpdesk.services.log import utc_now
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase

_ACTS = {
    Leaving.PRINTED: LoggedAct.REPORTER_COPY_PRINTED,
    Leaving.SAVED: LoggedAct.REPORTER_COPY_SAVED,
}
_BETWEEN = "\n\n"
"""Keeps what stands in two texts from being one name."""


class ReporterCopies:
    """What is masked is kept with the case; making the copy for somebody is noted in the log."""

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

    def get(self, case_id: CaseId, language: str) -> ReporterCopy:
        """Return a case with what is masked in it; raises ``Gone``."""
        with self._database.reading() as tx:
            return _copy(tx, case_id, language)

    def known_names(self, copy: ReporterCopy) -> tuple[Proposal, ...]:
        """Return where other people, and other cases, are named, masked there or not.

        The reporter, the code name and the numbers of the case itself are left out.
        """
        with self._database.reading() as tx:
            name = tx.reporters.name(copy.case.reporter_id)
        own = (name, copy.case.code_name, copy.case.number, *copy.case.merged)
        parts = tuple(copy.parts())
        found: list[Proposal] = []
        hits = iter(self._checks.known_names(_BETWEEN.join(part.text for part in parts), own))
        hit, start = next(hits, None), 0
        for part in parts:
            end = start + len(part.text)
            while hit is not None and hit.start < end:
                stop = min(hit.end, end)
                found.append(
                    Proposal(
                        spot=part.spot, start=hit.start - start, end=stop - start, kind=hit.kind
                    )
                )
                hit = next(hits, None)
            start = end + len(_BETWEEN)
        return tuple(found)

    def mask(self, case_id: CaseId, drafts: Sequence[MaskDraft]) -> MaskChange:
        """Mask passages, each with its reason and widened to whole words.

        Those that overlap an earlier mask become one with it.

        Raises ``DraftRefused``, ``TextChanged`` where a text says something else there by now, or
        ``Gone``.
        """
        added: list[Mask] = []
        removed: list[Mask] = []
        with self._database.writing() as tx:
            texts = {part.spot: part.text for part in _copy(tx, case_id, "nl").parts()}
            there = {each.id: each for each in tx.masks.of(case_id)}
            for draft in drafts:
                if refused := problems_in_why(draft.why):
                    raise DraftRefused(refused)
                text = texts.get(draft.spot, "")
                if not is_said(draft, text):
                    raise TextChanged
                start, end = whole_words(text, draft.start, draft.end)
                whole = replace(draft, start=start, words=text[start:end])
                standing = [
                    each
                    for each in there.values()
                    if each.spot == draft.spot and stands(each, text)
                ]
                wide, swallowed = joined(whole, text, standing)
                tx.masks.remove([each.id for each in swallowed])
                removed += swallowed
                added.append(tx.masks.add(case_id, wide))
                for gone in swallowed:
                    del there[gone.id]
                there[added[-1].id] = added[-1]
        before = [each for each in removed if each not in added]
        return MaskChange(
            added=tuple(each for each in added if each not in removed), removed=tuple(before)
        )

    def unmask(self, case_id: CaseId, masks: Sequence[MaskId]) -> MaskChange:
        """Let passages be read again; those that are gone already stay so."""
        with self._database.writing() as tx:
            gone = tuple(each for each in tx.masks.of(case_id) if each.id in masks)
            tx.masks.remove([each.id for each in gone])
        return MaskChange(removed=gone)

    def mask_again(self, case_id: CaseId, mask_id: MaskId, draft: MaskDraft) -> MaskChange:
        """Move a mask to where its words stand now; raises ``TextChanged`` or ``Gone``."""
        with self._database.writing() as tx:
            texts = {part.spot: part.text for part in _copy(tx, case_id, "nl").parts()}
            if not stands(draft, texts.get(draft.spot, "")):
                raise TextChanged
            gone = tuple(each for each in tx.masks.of(case_id) if each.id == mask_id)
            tx.masks.remove([mask_id])
            added = tx.masks.add(case_id, draft)
        return MaskChange(added=(added,), removed=gone)

    def take_back(self, case_id: CaseId, change: MaskChange) -> None:
        """Have the masks as they were before; raises ``Gone``."""
        with self._database.writing() as tx:
            _check_there(tx, case_id)
            there = {each.id for each in tx.masks.of(case_id)}
            tx.masks.remove([each.id for each in change.added])
            for each in change.removed:
                if each.id not in there:
                    tx.masks.add(case_id, each, each.id)

    def send_along(self, case_id: CaseId, attachment_id: EntryId) -> None:
        """Let an attachment go along with the copy; raises ``Gone``."""
        with self._database.writing() as tx:
            _check_attached(tx, case_id, attachment_id)
            tx.masks.decide(attachment_id, None)

    def withhold(self, case_id: CaseId, attachment_id: EntryId, why: MaskWhy) -> None:
        """Keep an attachment back, for a reason; raises ``DraftRefused`` or ``Gone``."""
        if refused := problems_in_why(why):
            raise DraftRefused(refused)
        with self._database.writing() as tx:
            _check_attached(tx, case_id, attachment_id)
            tx.masks.decide(attachment_id, why)

    def paper(self, order: CopyOrder) -> Generator[int, None, Paper]:
        """Yield the number of each page and return the copy as a PDF; a job.

        Opening the name for it is noted. Nothing that is masked is in the document. ``tells_name``
        is never set: the paper is for the one whose name that is. Raises ``CopyNotReady`` or
        ``Gone``.
        """
        from vpdesk.reports.reporter_copy import file_name, write_reporter_copy

        with self._database.writing() as tx:
            paper = self._paper(tx, order)
        yield 0
        pdf = yield from write_reporter_copy(paper)
        return Paper(pdf=pdf, file_name=file_name(order.language))

    def note(self, case_id: CaseId, leaving: Leaving) -> None:
        """Note that the copy of a case left the vault, and how."""
        with self._database.writing() as tx:
            tx.log.note(_ACTS[leaving], at=self._now(), case_id=case_id)

    def discard_removed(self) -> None:
        """Forget what was masked in entries that cannot be put back any more."""
        with self._database.reading(everywhere=True) as tx:
            orphans = tx.masks.orphans()
        if orphans:
            with self._database.writing(everywhere=True) as tx:
                tx.masks.remove(orphans)

    def _paper(self, tx: Transaction, order: CopyOrder) -> CopyPaper:
        copy = _copy(tx, order.case_id, order.language)
        loose, undecided = len(copy.loose()), len(copy.undecided())
        if loose or undecided:
            raise CopyNotReady(loose, undecided)
        name = tx.reporters.name(copy.case.reporter_id) if order.with_name else ""
        if name:
            tx.log.note(LoggedAct.NAME_SHOWN, at=self._now(), case_id=order.case_id)
        return CopyPaper(
            case=copy.case,
            entries=copied(copy),
            made_on=self._today(),
            name=name,
            statements=_general_statements(tx, order.case_id),
            adviser=tx.settings.get(ADVISER_NAME) or "",
            language=order.language,
            invented=is_invented(tx.settings.get(SAMPLE_PRACTICE)),
        )


def _copy(tx: Transaction, case_id: CaseId, language: str) -> ReporterCopy:
    from vpdesk.reports.copy_entries import card_entry, copy_entry

    case = _check_there(tx, case_id)
    card = tx.reporters.card(case_id)
    asked = by_entry(tx.reporter_requests.of(case_id))
    entries = [
        copy_entry(each, language, asked.get(ref_of(each), ()))
        for each in tx.timeline.entries(case_id)
    ]
    if card is not None and (known := card_entry(card, language)).parts:
        entries.insert(0, known)
    return ReporterCopy(
        case=case,
        entries=tuple(entries),
        masks=tx.masks.of(case_id),
        withheld=tx.masks.withheld(case_id),
    )


def _general_statements(tx: Transaction, case_id: CaseId) -> tuple[tuple[date, str], ...]:
    """Return the statements about the whole file, and those whose entry was taken out."""
    from vpdesk.reports.corrections import statements_of

    there = {ref_of(each) for each in tx.timeline.entries(case_id)}
    requests = reversed(tx.reporter_requests.of(case_id))
    return statements_of(each for each in requests if each.entry not in there)


def _check_there(tx: Transaction, case_id: CaseId) -> Case:
    case = tx.cases.get(case_id)
    if case is None:
        raise Gone
    check_not_destroyed(tx, case_id)
    return case


def _check_attached(tx: Transaction, case_id: CaseId, attachment_id: EntryId) -> None:
    kept = tx.attachments.get(attachment_id)
    if kept is None or kept.case_id != case_id:
        raise Gone
