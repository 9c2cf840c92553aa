"""Destroying the content of a case, and showing later that it was done."""

from collections.abc import Callable, Generator
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from vpdesk.domain.backups import BackupStillHolding
from vpdesk.domain.cases import CaseId, CaseStatus
from vpdesk.domain.destruction_certificate import DestructionCertificate
from vpdesk.domain.erasure import ErasureOutlook
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.papers import Paper
from vpdesk.domain.periods import period_code
from vpdesk.domain.retention import (
    Content,
    Destruction,
    DestructionReason,
    KeptCase,
    Standing,
    counted_in,
    is_typed_right,
)
from vpdesk.domain.settings import ADVISER_NAME, SAMPLE_PRACTICE, is_invented
from vpdesk.services.backups.backups import Backups
from vpdesk.services.destroyed.destroyed_pages import finish_if_due
from vpdesk.services.errors import (
    CaseHeld,
    CodeNameMistyped,
    Gone,
    NotDueYet,
    ReportNotFinal,
)
from vpdesk.services.log import utc_now
from vpdesk.services.progress import Progress
from vpdesk.services.retention.erasure import case_to_erase, outlook
from vpdesk.services.retention.retention import closed_case
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase


class Destructions:
    """One case at a time, each asked for by its code name."""

    def __init__(
        self,
        database: VaultDatabase,
        backups: Backups,
        today: Callable[[], date],
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._database = database
        self._backups = backups
        self._today = today
        self._now = now

    def destroy(
        self, case_id: CaseId, *, typed_code_name: str, reason: DestructionReason
    ) -> Destruction:
        """Destroy the content of a closed case, for good; what counts of it stays.

        At the request of its reporter it goes at any time, and a running one is closed with it
        (decision 50). Run ``clear_away`` afterwards. Raises ``Gone``, ``CaseNotClosed``,
        ``CaseHeld``, ``NotDueYet``, ``ReportNotFinal`` or ``CodeNameMistyped``.
        """
        today = self._today()
        with self._database.writing() as tx:
            asked = reason is DestructionReason.REPORTER_ASKED
            find = case_to_erase if asked else closed_case
            kept = find(tx, case_id, today)
            _check_may_go(kept, reason)
            if not is_typed_right(typed_code_name, kept.case.code_name):
                raise CodeNameMistyped
            content = tx.retention.contents([case_id]).get(case_id, Content())
            destroyed = Destruction(
                case_id=case_id,
                number=kept.case.number,
                organisation_id=kept.case.organisation_id,
                destroyed_on=today,
                reason=reason,
                commits=tx.destruction.this_commit(),
                entries=content.entries,
                consents=content.consents,
                attachments=content.attachments,
            )
            tx.cases.move(case_id, CaseStatus.CLOSED, kept.case.closed_on)
            tx.destruction.record(destroyed)
            for former_id, number in tx.destruction.merged_into(case_id).items():
                former = replace(destroyed, case_id=former_id, number=number)
                tx.destruction.record(replace(former, entries=0, consents=0, attachments=0))
            tx.destruction.destroy_content(case_id)
            tx.log.note(
                LoggedAct.CASE_DESTROYED,
                at=self._now(),
                case_id=case_id,
                organisation_id=kept.case.organisation_id,
            )
        # What is destroyed is on record in the vault; at every opening the files are told again.
        with suppress(OSError):
            self._backups.keep_tombstones()
        return destroyed

    def clear_away(self) -> Generator[Progress, None, tuple[Path, ...]]:
        """Leave nothing of what was destroyed in the file of the vault and in its backups.

        Returns the backups that were rewritten; ``holding`` tells of those that were not. What
        fails or is broken off is done the next time. Raises ``StorageError``.
        """
        yield Progress(0, 1)
        finish_if_due(self._database)
        return (yield from self._backups.rewrite())

    def outlook(self, case_id: CaseId) -> ErasureOutlook:
        """Return what erasing a case at its reporter's request means today; raises ``Gone``."""
        with self._database.reading() as tx:
            return outlook(tx, case_id, self._today())

    def list(self) -> tuple[Destruction, ...]:
        """Return what was destroyed, newest first."""
        with self._database.reading() as tx:
            return tx.destruction.list()

    def get(self, case_id: CaseId) -> Destruction:
        """Return the record of a destroyed case; raises ``Gone``."""
        with self._database.reading() as tx:
            return _destruction(tx, case_id)

    def holding(self, case_id: CaseId) -> tuple[BackupStillHolding, ...]:
        """Return the backups that hold a case now, or would after it was destroyed."""
        return self._backups.holding(case_id)

    def certificate(
        self, case_id: CaseId, *, language: str, with_organisation: bool = False
    ) -> DestructionCertificate:
        """Return what the certificate of a destroyed case tells; raises ``Gone``."""
        holding = self.holding(case_id)
        with self._database.reading() as tx:
            destroyed = _destruction(tx, case_id)
            organisation = tx.organisations.get(destroyed.organisation_id)
            named = organisation.name if with_organisation and organisation else ""
            return DestructionCertificate(
                destruction=destroyed,
                counted_in=_counted_in(tx, destroyed),
                organisation=named,
                adviser=tx.settings.get(ADVISER_NAME) or "",
                invented=is_invented(tx.settings.get(SAMPLE_PRACTICE)),
                holding=holding,
                made_on=self._today(),
                language=language,
            )

    def certificate_paper(
        self, case_id: CaseId, *, language: str, with_organisation: bool = False
    ) -> Generator[int, None, Paper]:
        """Yield the number of each page and return the certificate as a PDF; a job.

        Raises ``Gone``.
        """
        from vpdesk.reports.destruction_certificate import file_name, write_certificate

        certificate = self.certificate(
            case_id, language=language, with_organisation=with_organisation
        )
        pdf = yield from write_certificate(certificate)
        return Paper(pdf=pdf, file_name=file_name(certificate))


def _check_may_go(kept: KeptCase, reason: DestructionReason) -> None:
    """Let a case go when it is due; for its reporter at any time, unless it is held."""
    if kept.standing is Standing.HELD and kept.hold is not None:
        raise CaseHeld(kept.hold.until)
    if reason is DestructionReason.REPORTER_ASKED:
        return
    if kept.standing is Standing.WAITING:
        raise ReportNotFinal(kept.report)
    if kept.standing is not Standing.DUE:
        raise NotDueYet(kept.due_on)


def _destruction(tx: Transaction, case_id: CaseId) -> Destruction:
    destroyed = tx.destruction.get(case_id)
    if destroyed is None:
        raise Gone
    return destroyed


def _counted_in(tx: Transaction, destroyed: Destruction) -> str:
    """Return the period in whose figures a destroyed case counts; empty where it counts nowhere."""
    facts = tx.cases.facts(destroyed.case_id)
    if facts is None:
        return ""
    finals = tx.retention.final_reports(by=date.max)
    written = tx.retention.written_reports()
    organisation_id = destroyed.organisation_id
    report = counted_in(
        facts.registered_on,
        final=finals.get(organisation_id, {}),
        written=written.get(organisation_id, ()),
    )
    return period_code(report)
