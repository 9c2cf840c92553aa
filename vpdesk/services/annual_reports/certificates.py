"""What the adviser does with certificates: keep them, look at them, save them."""

from collections.abc import Callable, Generator
from datetime import datetime
from pathlib import Path

from vpdesk.domain.attachments import Media, safe_name
from vpdesk.domain.certificates import Certificate, CertificateId
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.own_register import OwnEntryId
from vpdesk.services.errors import Gone
from vpdesk.services.files.attached_files import source_file
from vpdesk.services.files.held_content import HeldContent
from vpdesk.services.files.kept_files import KeptFiles
from vpdesk.services.log import utc_now
from vpdesk.services.progress import Progress
from vpdesk.services.scope import require_all_shown
from vpdesk.storage.certificates import KeptCertificate
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase


class Certificates:
    """Methods that return a generator are jobs, as those of ``Attachments`` are."""

    def __init__(
        self, database: VaultDatabase, folder: Path, now: Callable[[], datetime] = utc_now
    ) -> None:
        """Work on a vault in ``folder``, where no file may come out of it."""
        self._database = database
        self._files = KeptFiles(database, lambda tx: tx.certificates, folder)
        self._now = now

    def list(self) -> tuple[Certificate, ...]:
        """Return the certificates of all entries."""
        with self._database.reading() as tx:
            return tx.certificates.list()

    def add(self, entry_id: OwnEntryId, path: Path) -> Generator[Progress, None, CertificateId]:
        """Keep a file as a certificate of an entry, counting bytes; the file is only read.

        Raises what `Attachments.add` raises, or ``OthersHidden``.
        """

        def begin(tx: Transaction, media: Media) -> CertificateId:
            require_all_shown(tx)
            if tx.own_register.entry(entry_id) is None:
                raise Gone
            return tx.certificates.begin(entry_id, safe_name(path.name), media)

        def complete(tx: Transaction, file_id: int, size: int, sha256: str) -> None:
            tx.certificates.complete(CertificateId(file_id), size=size, sha256=sha256)

        with source_file(path) as source:
            return CertificateId((yield from self._files.take_in(source, begin, complete)))

    def remove(self, certificate: Certificate) -> None:
        """Take a certificate away; until the desk is closed it can be put back. Raises ``Gone``."""
        with self._database.writing() as tx:
            _kept(tx, certificate.id)
            tx.certificates.remove((certificate.id,))

    def put_back(self, certificate: Certificate) -> None:
        """Undo ``remove``; raises ``Gone`` where the entry went meanwhile."""
        with self._database.writing() as tx:
            if tx.own_register.entry(certificate.entry_id) is None:
                raise Gone
            tx.certificates.put_back((certificate.id,), certificate.entry_id)

    def view(self, certificate_id: CertificateId) -> Generator[Progress, None, HeldContent]:
        """Return what a certificate holds, counting bytes; close it after use.

        Raises ``Gone`` or ``AttachmentDamaged``.
        """
        with self._database.reading() as tx:
            kept = _kept(tx, certificate_id)
        content = self._files.content(certificate_id, size=kept.bytes, sha256=kept.sha256)
        return HeldContent((yield from content))

    def export(
        self, certificate_id: CertificateId, path: Path, *, replace: bool = False
    ) -> Generator[Progress, None, None]:
        """Write a certificate outside the vault, where it is no longer protected, and note that.

        ``replace`` says that its user agreed to lose what stands there. Raises ``InsideVault``,
        ``FileExistsError`` or another ``OSError``, ``Gone`` or ``AttachmentDamaged``.
        """
        self._files.refuse_place(path)
        with self._database.reading() as tx:
            kept = _kept(tx, certificate_id)
        content = yield from self._files.content(
            certificate_id, size=kept.bytes, sha256=kept.sha256
        )

        def note() -> None:
            with self._database.writing() as tx:
                tx.log.note(LoggedAct.DOCUMENT_EXPORTED, at=self._now())

        self._files.put_out(path, content, note, replace=replace)

    def discard_removed(self) -> None:
        """Delete for good what was removed; raises ``StorageError``."""
        self._files.discard_removed()


def _kept(tx: Transaction, certificate_id: CertificateId) -> KeptCertificate:
    kept = tx.certificates.kept(certificate_id)
    if kept is None:
        raise Gone
    return kept
