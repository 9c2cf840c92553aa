"""What the adviser does with files: attach them to a case, look at them, take them out."""

from collections.abc import Callable, Generator
from datetime import date, datetime
from pathlib import Path

from vpdesk.domain.attachment_errors import AttachmentError
from vpdesk.domain.attachments import Media, safe_name
from vpdesk.domain.cases import CaseId
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.timeline import AttachmentDraft, EntryId, EntryKind, EntryRef, problems_in
from vpdesk.services.choices import organisation_of_case
from vpdesk.services.errors import Gone
from vpdesk.services.files.attached_files import SourceFile, source_file
from vpdesk.services.files.held_content import HeldContent
from vpdesk.services.files.kept_files import KeptFiles
from vpdesk.services.log import utc_now
from vpdesk.services.progress import Progress
from vpdesk.storage.attachments import KeptFile
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase


class Attachments:
    """Large files go in and out in short units of work, so that nothing else has to wait.

    Each method that returns a generator is a job. Changing the remark, removing and putting back
    are done as with every other entry, by the timeline.
    """

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
        self._files = KeptFiles(database, lambda tx: tx.attachments, folder)
        self._now = now

    def add(
        self, case_id: CaseId, path: Path, *, text: str = ""
    ) -> Generator[Progress, None, EntryRef]:
        """Attach a file with a remark, counting bytes; it is in the timeline once all of it is in.

        The file itself is only read. A job that is closed leaves nothing. Raises
        ``AttachmentRefused``, ``AttachmentEmpty``, ``AttachmentTooLarge``, ``AttachmentChanged``,
        ``DraftRefused``, ``Gone`` or ``OSError``.
        """
        draft = AttachmentDraft(on=self._today(), name=safe_name(path.name), text=text)
        if refused := problems_in(draft, today=self._today(), valid_consents=frozenset()):
            raise DraftRefused(refused)
        with source_file(path) as source:
            attachment_id = yield from self._take_in(case_id, draft, source)
        return EntryRef(kind=EntryKind.ATTACHMENT, id=attachment_id)

    @staticmethod
    def refusal(path: Path) -> AttachmentError | None:
        """Return why a file is not taken, without reading it; None when only reading can tell."""
        try:
            with source_file(path):
                return None
        except AttachmentError as error:
            return error
        except OSError:
            return None

    def view(self, attachment_id: EntryId) -> Generator[Progress, None, HeldContent]:
        """Note that a file was looked at and return its content, counting bytes.

        Close the content after use. Raises ``Gone`` or ``AttachmentDamaged``.
        """
        with self._database.writing() as tx:
            kept = tx.attachments.get(attachment_id)
            if kept is None:
                raise Gone
            tx.log.note(LoggedAct.ATTACHMENT_VIEWED, at=self._now(), case_id=kept.case_id)
        return HeldContent((yield from self._content(attachment_id, kept)))

    def export(
        self, attachment_id: EntryId, path: Path, *, replace: bool = False
    ) -> Generator[Progress, None, None]:
        """Write a file outside the vault, where it is no longer protected, and note that.

        ``replace`` says that its user agreed to lose what stands there. Raises ``InsideVault``,
        ``FileExistsError`` or another ``OSError``, ``Gone`` or ``AttachmentDamaged``.
        """
        self._files.refuse_place(path)
        with self._database.reading() as tx:
            kept = tx.attachments.get(attachment_id)
        if kept is None:
            raise Gone
        content = yield from self._content(attachment_id, kept)

        def note() -> None:
            with self._database.writing() as tx:
                tx.log.note(LoggedAct.ATTACHMENT_EXPORTED, at=self._now(), case_id=kept.case_id)

        self._files.put_out(path, content, note, replace=replace)

    def discard_removed(self) -> None:
        """Delete for good what was removed, and what never came in whole; raises ``StorageError``.

        What is removed while the vault is open can be put back, so this belongs to its ends.
        """
        self._files.discard_removed()

    def _take_in(
        self, case_id: CaseId, draft: AttachmentDraft, source: SourceFile
    ) -> Generator[Progress, None, EntryId]:
        def begin(tx: Transaction, media: Media) -> EntryId:
            organisation_of_case(tx, case_id)
            return tx.attachments.begin(case_id, draft, media)

        def complete(tx: Transaction, file_id: int, size: int, sha256: str) -> None:
            organisation_of_case(tx, case_id)
            tx.attachments.complete(EntryId(file_id), case_id, size=size, sha256=sha256)

        return EntryId((yield from self._files.take_in(source, begin, complete)))

    def _content(
        self, attachment_id: EntryId, kept: KeptFile
    ) -> Generator[Progress, None, bytearray]:
        return self._files.content(attachment_id, size=kept.bytes, sha256=kept.sha256)
