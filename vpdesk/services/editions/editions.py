"""The ledger of everything that was told outside, and the only way anything gets there."""

from collections.abc import Callable, Generator
from datetime import date, datetime

from vpdesk.domain.certificate_page import CertificatePage
from vpdesk.domain.edition_orders import (
    EditionOrder,
    EditionState,
    Foreseen,
    Issued,
    OlderReportDraft,
)
from vpdesk.domain.editions import Edition, EditionId
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.services.log import utc_now
from vpdesk.storage.vault_database import VaultDatabase


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
        raise NotImplementedError

    def list(self, organisation_id: OrganisationId) -> tuple[Edition, ...]:
        """Return what was told of the employer group of an organisation, newest first."""
        raise NotImplementedError

    def preview(self, order: EditionOrder) -> bytes:
        """Return the PDF of what ``order`` would print, marked as a concept, for the screen alone.

        It is not audited, is no edition, and holds printed figures only, of every kind but OLDER;
        of a period that is still running, too. Overridden tables are in full. Raises ``Gone``,
        and what the kind itself refuses (``BlockNotAgreed``, ``NothingTold``, …).
        """
        raise NotImplementedError

    def file_name(self, order: EditionOrder) -> str:
        """Return the name to propose for the PDF of ``order``; raises ``Gone``."""
        raise NotImplementedError

    def foresee(self, order: EditionOrder) -> Generator[None, None, Foreseen]:
        """Return what issuing would freeze, and what would keep it from leaving; a job.

        Nothing changes. Raises ``Gone``.
        """
        raise NotImplementedError

    def issue(self, order: EditionOrder) -> Generator[None, None, Issued]:
        """Issue a report: check it, freeze it and return its files; a job.

        The same report issued again is returned as it left. Raises ``EditionRefused`` or ``Gone``.
        """
        raise NotImplementedError

    def take_out(self, order: EditionOrder) -> Generator[None, None, Issued]:
        """Let a draft leave, to a file, a printer, the clipboard or a terminal; a job.

        It counts as told from then on. An issued report is returned as it left. Raises
        ``EditionRefused`` or ``Gone``.
        """
        raise NotImplementedError

    def files(self, edition_id: EditionId) -> Issued:
        """Return the files of an edition as they left; raises ``Gone`` or ``ChainBroken``."""
        raise NotImplementedError

    def certificate(self, edition_id: EditionId, *, language: str) -> CertificatePage:
        """Return what the certificate of an edition proves, recounted now.

        Raises ``Gone``, ``ChainBroken`` or ``CertificateWrong``.
        """
        raise NotImplementedError

    def certificate_pdf(self, edition_id: EditionId, *, language: str) -> bytes:
        """Return the readable page of a certificate, for the screen of the adviser alone.

        Raises as ``certificate`` does.
        """
        raise NotImplementedError

    def recount(self, edition_id: EditionId) -> None:
        """Count the certificate of an edition again, without searching for anything.

        Raises ``Gone``, ``ChainBroken`` or ``CertificateWrong``.
        """
        raise NotImplementedError

    def add_older(self, draft: OlderReportDraft) -> EditionId:
        """Record what a report made outside vpdesk told; it can never be taken back.

        Raises ``ToldOtherwise`` when the cases in the vault contradict it, ``DraftRefused``,
        ``ChainBroken`` or ``Gone``.
        """
        raise NotImplementedError
