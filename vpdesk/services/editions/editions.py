"""The ledger of everything that was told outside, and the only way anything gets there."""

from collections.abc import Callable, Generator, Sequence
from datetime import date, datetime

from vpdesk.auditor.certificate import Certificate
from vpdesk.domain.certificate_page import CertificatePage
from vpdesk.domain.edition_errors import AlreadyIssued, EditionRefused
from vpdesk.domain.edition_orders import (
    EditionOrder,
    EditionState,
    Foreseen,
    Issued,
    OlderReportDraft,
)
from vpdesk.domain.editions import Edition, EditionId, EditionKind, FileKind
from vpdesk.domain.ledger import drafts_of, issued_report, telling_of
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.services.editions.behind_wall import hushed, seen, seen_before
from vpdesk.services.editions.certifying import certificate_file, certificate_page, recounted
from vpdesk.services.editions.files import files_of
from vpdesk.services.editions.foreseeing import foreseen
from vpdesk.services.editions.gate import judge
from vpdesk.services.editions.keeping import keep, kept
from vpdesk.services.editions.older import add_older
from vpdesk.services.editions.preparing import Prepared, prepare
from vpdesk.services.editions.previews import (
    certificate_pdf,
    document_name,
    document_pdf,
    draft_document,
)
from vpdesk.services.editions.wording import require_wording, require_wording_of_file
from vpdesk.services.errors import Gone
from vpdesk.services.log import utc_now
from vpdesk.storage.editions import EditionFile
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase

_REPORTS = (EditionKind.ANNUAL, EditionKind.BLOCK)


class Editions:
    """What was told, and what may be told next to it.

    Nothing about reporters leaves by another way: no file, print, clipboard or terminal.
    """

    def __init__(
        self,
        database: VaultDatabase,
        today: Callable[[], date],
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._database = database
        self._today = today
        self._now = now

    def state(self, organisation_id: OrganisationId, period: Period) -> EditionState:
        """Return how far the annual report of a period is."""
        with self._database.reading() as tx:
            editions = seen(tx.editions.all(), tx.wall)
        return EditionState(
            issued=issued_report(editions, organisation_id, period, _REPORTS),
            drafts=tuple(
                draft
                for kind in _REPORTS
                for draft in drafts_of(editions, organisation_id, period, kind)
            ),
            running=self._today() <= period.end,
        )

    def list(self, organisation_id: OrganisationId) -> tuple[Edition, ...]:
        """Return what was told of the employer group of an organisation, newest first."""
        with self._database.reading() as tx:
            group = tx.employer_groups.members(organisation_id)
            editions = seen(tx.editions.all(), tx.wall)
        told = {each for member in group for each in _numbers(editions, member)}
        return tuple(each for each in reversed(editions) if each.id in told)

    def check(self) -> None:
        """Raise ``ChainBroken`` unless the record of what was told is as it was kept."""
        with self._database.reading() as tx:
            tx.editions.check()

    def preview(self, order: EditionOrder) -> bytes:
        """Return the PDF of what ``order`` would print, marked as a concept, for the screen alone.

        It is neither checked nor recorded. Raises ``Gone``, and what keeps a document of its
        kind from being made.
        """
        with self._database.reading() as tx:
            document = draft_document(tx, order, today=self._today())
        return document_pdf(document)

    def file_name(self, order: EditionOrder) -> str:
        """Return the name to propose for the PDF of ``order``; raises as ``preview`` does."""
        with self._database.reading() as tx:
            return document_name(draft_document(tx, order, today=self._today()))

    def foresee(self, order: EditionOrder) -> Generator[None, None, Foreseen]:
        """Return what issuing would freeze, and what would keep it from leaving; a job.

        Nothing changes. Raises ``Gone``.
        """
        try:
            with self._database.reading() as tx:
                prepared = prepare(tx, order, today=self._today(), draft=False)
        except EditionRefused as refusal:
            return foreseen(order, None, refusal)
        yield
        groups = 0
        try:
            if _before(prepared, order) is None:
                proven, _ = yield from self._checked(prepared, order)
                groups = len(proven[0].protected)
        except EditionRefused as refusal:
            return seen_before(foreseen(order, prepared, refusal), self._database.wall)
        found = foreseen(order, prepared, None, groups=groups)
        return seen_before(found, self._database.wall)

    def issue(self, order: EditionOrder) -> Generator[None, None, Issued]:
        """Issue a report: check it, freeze it and return its files; a job.

        The same report issued again is returned as it left. Raises ``EditionRefused`` or ``Gone``.
        """
        return (yield from self._tell(order, draft=False))

    def take_out(self, order: EditionOrder) -> Generator[None, None, Issued]:
        """Let a draft leave, to a file, a printer, the clipboard or a terminal; a job.

        It counts as told from then on. An issued report is returned as it left. Raises
        ``EditionRefused`` or ``Gone``.
        """
        return (yield from self._tell(order, draft=True))

    def files(self, edition_id: EditionId) -> Issued:
        """Return the files of an edition as they left; raises ``Gone`` or ``ChainBroken``."""
        with self._database.reading() as tx:
            return kept(tx, _checked_edition(tx, edition_id), again=True)

    def certificate(self, edition_id: EditionId, *, language: str) -> CertificatePage:
        """Return what the certificate of an edition proves, recounted now.

        Raises ``Gone``, ``ChainBroken`` or ``CertificateWrong``.
        """
        with self._database.reading() as tx:
            edition = _checked_edition(tx, edition_id)
            return certificate_page(tx, edition, language=language, today=self._today())

    def certificate_pdf(self, edition_id: EditionId, *, language: str) -> bytes:
        """Return the readable page of a certificate; raises as ``certificate`` does."""
        return certificate_pdf(self.certificate(edition_id, language=language))

    def recount(self, edition_id: EditionId) -> None:
        """Count the certificate of an edition again, without searching for anything.

        Raises ``Gone``, ``ChainBroken`` or ``CertificateWrong``.
        """
        with self._database.reading() as tx:
            recounted(tx, _checked_edition(tx, edition_id))

    def add_older(self, draft: OlderReportDraft) -> EditionId:
        """Record what a report made outside vpdesk told; it can never be taken back.

        Raises ``ToldOtherwise`` when the cases in the vault contradict it, ``DraftRefused``,
        ``ChainBroken`` or ``Gone``.
        """
        with self._database.writing() as tx:
            try:
                return add_older(tx, draft, today=self._today(), at=self._now())
            except EditionRefused as refusal:
                raise hushed(refusal, (), tx.wall) from None

    def _tell(self, order: EditionOrder, *, draft: bool) -> Generator[None, None, Issued]:
        """Check and keep an edition; whatever changed meanwhile is looked at anew."""
        while True:
            today = self._today()
            with self._database.reading() as tx:
                prepared = prepare(tx, order, today=today, draft=draft)
                if (before := _before(prepared, order)) is not None:
                    return kept(tx, before, again=True)
            yield
            _, files = yield from self._checked(prepared, order)
            with self._database.writing() as tx:
                if prepare(tx, order, today=today, draft=draft) == prepared:
                    edition = keep(tx, prepared, files, at=self._now())
                    return kept(tx, edition)

    def _checked(
        self, prepared: Prepared, order: EditionOrder
    ) -> Generator[None, None, tuple[tuple[Certificate, ...], dict[FileKind, EditionFile]]]:
        """Return proof and files of an edition that may leave; raises ``EditionRefused``."""
        document = prepared.content.document
        with self._database.reading() as tx:
            require_wording(tx, order, document)
        yield
        try:
            proven = yield from judge(prepared.sources, prepared.edition.overrides)
        except EditionRefused as refusal:
            raise hushed(refusal, prepared.edition.told, self._database.wall) from None
        yield
        files = files_of(document)
        yield
        with self._database.reading() as tx:
            require_wording_of_file(
                tx, order.organisation_id, document, files[FileKind.PDF].content
            )
        return proven, {
            **files,
            FileKind.CERTIFICATE: certificate_file(proven, prepared.edition),
        }


def _before(prepared: Prepared, order: EditionOrder) -> Edition | None:
    """Return what left before and is the same; raises ``AlreadyIssued`` for anything else."""
    issued, new = prepared.issued, prepared.edition
    if issued is None or (order.erratum and issued.said != new.said):
        return prepared.same_draft if new.draft else None
    if new.draft or issued.said == new.said:
        return issued
    raise AlreadyIssued(new.period)


def _numbers(editions: Sequence[Edition], organisation_id: OrganisationId) -> frozenset[EditionId]:
    return frozenset(each.id for each in telling_of(editions, organisation_id))


def _checked_edition(tx: Transaction, edition_id: EditionId) -> Edition:
    tx.editions.check()
    for edition in seen(tx.editions.all(), tx.wall):
        if edition.id == edition_id:
            return edition
    raise Gone
