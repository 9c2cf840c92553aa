"""What the adviser does with documents of an organisation: keep them, look at them, save them."""

from collections.abc import Callable, Generator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from vpdesk.domain.attachments import Media, safe_name
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisation_documents import (
    DocumentDraft,
    DocumentId,
    DocumentKind,
    OrganisationDocument,
    problems_in,
)
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import DraftRefused
from vpdesk.services.errors import Gone
from vpdesk.services.files.attached_files import source_file
from vpdesk.services.files.held_content import HeldContent
from vpdesk.services.files.kept_files import KeptFiles
from vpdesk.services.log import utc_now
from vpdesk.services.progress import Progress
from vpdesk.storage.organisation_documents import KeptDocument
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase


class OrganisationDocuments:
    """Methods that return a generator are jobs, as those of ``Attachments`` are."""

    def __init__(
        self,
        database: VaultDatabase,
        today: Callable[[], date],
        folder: Path,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        """Work on a vault in ``folder``, where no file may come out of it."""
        self._database = database
        self._today = today
        self._files = KeptFiles(database, lambda tx: tx.organisation_documents, folder)
        self._now = now

    def list(self, organisation_id: OrganisationId) -> tuple[OrganisationDocument, ...]:
        """Return the documents of an organisation, the newest first."""
        with self._database.reading() as tx:
            return tx.organisation_documents.list(organisation_id)

    def add(
        self,
        organisation_id: OrganisationId,
        path: Path,
        kind: DocumentKind = DocumentKind.OTHER,
    ) -> Generator[Progress, None, DocumentId]:
        """Keep a file as a document of today, counting bytes; the file itself is only read.

        Raises what `Attachments.add` raises.
        """
        draft = DocumentDraft(
            organisation_id=organisation_id,
            kind=kind,
            on=self._today(),
            name=safe_name(path.name),
        )

        def begin(tx: Transaction, media: Media) -> DocumentId:
            if tx.organisations.get(organisation_id) is None:
                raise Gone
            return tx.organisation_documents.begin(draft, media)

        def complete(tx: Transaction, file_id: int, size: int, sha256: str) -> None:
            tx.organisation_documents.complete(DocumentId(file_id), size=size, sha256=sha256)

        with source_file(path) as source:
            return DocumentId((yield from self._files.take_in(source, begin, complete)))

    def change(self, document_id: DocumentId, draft: DocumentDraft) -> None:
        """Replace what is said of a document; raises ``DraftRefused`` or ``Gone``."""
        draft = replace(draft, name=safe_name(draft.name) if draft.name.strip() else "")
        if refused := problems_in(draft):
            raise DraftRefused(refused)
        with self._database.writing() as tx:
            if _kept(tx, document_id).organisation_id != draft.organisation_id:
                raise Gone
            tx.organisation_documents.change(document_id, draft)

    def remove(self, document_id: DocumentId) -> None:
        """Take a document away; until the desk is closed it can be put back. Raises ``Gone``."""
        with self._database.writing() as tx:
            _kept(tx, document_id)
            tx.organisation_documents.show(document_id, shown=False)

    def put_back(self, document_id: DocumentId) -> None:
        """Undo ``remove``; raises ``Gone``."""
        with self._database.writing() as tx:
            if tx.organisation_documents.owner(document_id) is None:
                raise Gone
            tx.organisation_documents.show(document_id, shown=True)

    def view(self, document_id: DocumentId) -> Generator[Progress, None, HeldContent]:
        """Return what a document holds, counting bytes; close it after use.

        Raises ``Gone`` or ``AttachmentDamaged``.
        """
        with self._database.reading() as tx:
            kept = _kept(tx, document_id)
        content = self._files.content(document_id, size=kept.bytes, sha256=kept.sha256)
        return HeldContent((yield from content))

    def export(
        self, document_id: DocumentId, path: Path, *, replace: bool = False
    ) -> Generator[Progress, None, None]:
        """Write a document outside the vault, where it is no longer protected, and note that.

        ``replace`` says that its user agreed to lose what stands there. Raises ``InsideVault``,
        ``FileExistsError`` or another ``OSError``, ``Gone`` or ``AttachmentDamaged``.
        """
        self._files.refuse_place(path)
        with self._database.reading() as tx:
            kept = _kept(tx, document_id)
        content = yield from self._files.content(document_id, size=kept.bytes, sha256=kept.sha256)

        def note() -> None:
            with self._database.writing() as tx:
                tx.log.note(
                    LoggedAct.DOCUMENT_EXPORTED,
                    at=self._now(),
                    organisation_id=kept.organisation_id,
                )

        self._files.put_out(path, content, note, replace=replace)

    def discard_removed(self) -> None:
        """Delete for good what was removed; raises ``StorageError``."""
        self._files.discard_removed()


def _kept(tx: Transaction, document_id: DocumentId) -> KeptDocument:
    kept = tx.organisation_documents.kept(document_id)
    if kept is None:
        raise Gone
    return kept
