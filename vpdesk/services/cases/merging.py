"""Puts two cases of one reporter together, as one unit of work that can be taken back."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime

from vpdesk.domain.cases import (
    RUNNING,
    Case,
    CaseFacts,
    CaseFilter,
    CaseId,
    CaseOrder,
    CaseRow,
    ReporterId,
)
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.merging import MergePlan, Reporters, in_order, merged_facts
from vpdesk.domain.retention import Content, Hold
from vpdesk.domain.terms import same_label
from vpdesk.services.annual_reports.told_cases import told_in
from vpdesk.services.cases.facts import facts_of, put_facts
from vpdesk.services.choices import check_not_destroyed, organisation_of_case
from vpdesk.services.errors import CasesNotRunning, CasesOfTwoOrganisations, CaseTold, Gone
from vpdesk.services.log import utc_now
from vpdesk.storage.case_folding import FoldedCase
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase

_BY_NAME = CaseFilter(order=CaseOrder.CODE_NAME)


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """Two cases that were just put together, with what leads back; ``kept_id`` is there now.

    ``told`` says that a final report counted it before; ``held`` is the hold that came along.
    """

    kept_id: CaseId
    folded: FoldedCase
    before: CaseFacts
    after: CaseFacts
    told: bool
    held: Hold | None


class Merging:
    """Of two cases of one organisation the one that came first stays."""

    def __init__(
        self,
        database: VaultDatabase,
        today: Callable[[], date],
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._database = database
        self._today = today
        self._now = now

    def candidates(
        self, case_id: CaseId, wanted: CaseFilter = _BY_NAME, *, limit: int = 50, offset: int = 0
    ) -> tuple[CaseRow, ...]:
        """Return a page of the other running cases of the organisation of a case; raises ``Gone``.

        ``wanted`` tells the words to look for and the order.
        """
        with self._database.reading() as tx:
            others = replace(wanted, but=case_id, organisation_id=organisation_of_case(tx, case_id))
            return tx.case_list.rows(others, limit=limit, offset=offset)

    def plan(self, case_id: CaseId, other_id: CaseId) -> MergePlan:
        """Return what putting two cases together means.

        Raises ``CasesNotRunning``, ``CasesOfTwoOrganisations``, ``CaseTold`` or ``Gone``.
        """
        with self._database.reading() as tx:
            return _plan(tx, case_id, other_id)

    def merge(self, case_id: CaseId, other_id: CaseId) -> Merged:
        """Let the case that came later go into the other one, for the same reporter.

        Raises ``CasesNotRunning``, ``CasesOfTwoOrganisations``, ``CaseTold`` or ``Gone``.
        """
        with self._database.writing() as tx:
            plan = _plan(tx, case_id, other_id)
            kept, folded = plan.kept, plan.folded
            before = facts_of(tx, kept.id)
            held = _longer_hold(tx, kept, folded)
            reporter_id, joined_id = _one_reporter(tx, kept, folded)
            done = tx.case_folding.fold(kept.id, folded.id, reporter_id, joined_id)
            put_facts(tx, kept.id, plan.facts, self._today())
            if held is not None:
                tx.retention.add_hold(kept.id, held)
            tx.timeline.settle(kept.id)
            tx.log.note(
                LoggedAct.CASES_MERGED,
                at=self._now(),
                case_id=kept.id,
                organisation_id=kept.organisation_id,
            )
            return Merged(
                kept_id=kept.id,
                folded=done,
                before=before,
                after=plan.facts,
                told=plan.told,
                held=held,
            )

    def take_back(self, merged: Merged) -> None:
        """Let both cases be there again, each with what was its own and is left.

        What was recorded since stays with the first, unless it leans on a consent or worksheet of
        the other; so do its facts where they were changed since. Raises ``CaseTold`` when a final
        report counts them as one by now, or ``Gone``, also when the first is of another
        organisation by now.
        """
        with self._database.writing() as tx:
            organisation_id = organisation_of_case(tx, merged.kept_id)
            if organisation_id != merged.folded.case["organisation_id"]:
                raise Gone
            told = told_in(tx, organisation_id)
            if merged.kept_id in told and not merged.told:
                raise CaseTold(told[merged.kept_id])
            tx.case_folding.unfold(merged.folded)
            if merged.held is not None:
                tx.retention.remove_hold(merged.kept_id, merged.held)
            if tx.cases.facts(merged.kept_id) == merged.after:
                put_facts(tx, merged.kept_id, merged.before, self._today())
            tx.timeline.settle(merged.kept_id)
            tx.timeline.settle(merged.folded.folded_id)


def _plan(tx: Transaction, case_id: CaseId, other_id: CaseId) -> MergePlan:
    kept, folded = in_order(_case(tx, case_id), _case(tx, other_id))
    if kept.id == folded.id or kept.organisation_id != folded.organisation_id:
        raise CasesOfTwoOrganisations
    if not {kept.status, folded.status} <= RUNNING:
        raise CasesNotRunning
    told = told_in(tx, kept.organisation_id)
    if folded.id in told:
        raise CaseTold(told[folded.id])
    content = tx.retention.contents([folded.id]).get(folded.id, Content())
    return MergePlan(
        kept=kept,
        folded=folded,
        reporters=_reporters(tx, kept, folded),
        facts=merged_facts(facts_of(tx, kept.id), facts_of(tx, folded.id)),
        entries=content.entries,
        consents=content.consents,
        attachments=content.attachments,
        told=kept.id in told,
    )


def _longer_hold(tx: Transaction, kept: Case, folded: Case) -> Hold | None:
    """Return the hold of a case where it keeps the other one longer than its own does."""
    holds = tx.retention.holds()
    own, other = holds.get(kept.id), holds.get(folded.id)
    if other is None or (own is not None and own.until >= other.until):
        return None
    return other


def _case(tx: Transaction, case_id: CaseId) -> Case:
    case = tx.cases.get(case_id)
    if case is None:
        raise Gone
    check_not_destroyed(tx, case_id)
    return case


def _reporters(tx: Transaction, kept: Case, folded: Case) -> Reporters:
    if kept.reporter_id == folded.reporter_id:
        return Reporters.SAME
    names = {same_label(tx.reporters.name(each.reporter_id)) for each in (kept, folded)}
    if "" in names:
        return Reporters.UNKNOWN
    return Reporters.SAME_NAME if len(names) == 1 else Reporters.DIFFERENT_NAMES


def _one_reporter(tx: Transaction, kept: Case, folded: Case) -> tuple[ReporterId, ReporterId]:
    """Return which of two reporters both are from now on, and the other.

    It is the one whom a final report counts, so that nobody counts twice in a year that was told.
    """
    own, other = kept.reporter_id, folded.reporter_id
    told = tx.counting.reporters(told_in(tx, kept.organisation_id).keys())
    counted = set(told.values())
    return (other, own) if other in counted and own not in counted else (own, other)
