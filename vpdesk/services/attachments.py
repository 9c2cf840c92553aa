"""What the adviser does with files: attach them to a case, look at them, take them out."""

import hashlib
from collections.abc import Callable, Generator
from contextlib import suppress
from datetime import date, datetime
from itertools import chain
from pathlib import Path

from vpdesk.domain.attachment_errors import AttachmentDamaged, AttachmentError, InsideVault
from vpdesk.domain.attachments import media_of, safe_name
from vpdesk.domain.cases import CaseId
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.timeline import AttachmentDraft, EntryId, EntryKind, EntryRef, problems_in
from vpdesk.services.attached_files import CHUNKS_AT_ONCE, SourceFile, source_file
from vpdesk.services.choices import organisation_of_case
from vpdesk.services.errors import Gone, StorageError
from vpdesk.services.held_content import HeldContent, scrub
from vpdesk.services.log import utc_now
from vpdesk.services.outside_files import put_outside, refuse_vaults
from vpdesk.services.progress import Progress
from vpdesk.storage.attachments import KeptFile
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
        self._folder = folder
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
        if path.resolve().is_relative_to(self._folder.resolve()):
            raise InsideVault
        refuse_vaults(path)
        with self._database.reading() as tx:
            kept = tx.attachments.get(attachment_id)
        if kept is None:
            raise Gone
        content = yield from self._content(attachment_id, kept)

        def note() -> None:
            with self._database.writing() as tx:
                tx.log.note(LoggedAct.ATTACHMENT_EXPORTED, at=self._now(), case_id=kept.case_id)

        try:
            put_outside(path, content, replace=replace, before=note)
        finally:
            scrub(content)

    def discard_removed(self) -> None:
        """Delete for good what was removed, and what never came in whole; raises ``StorageError``.

        What is removed while the vault is open can be put back, so this belongs to its ends.
        """
        with self._database.reading(everywhere=True) as tx:
            removed = tx.attachments.removed()
        for attachment_id in removed:
            self._discard(attachment_id)

    def _take_in(
        self, case_id: CaseId, draft: AttachmentDraft, source: SourceFile
    ) -> Generator[Progress, None, EntryId]:
        pieces = source.pieces()
        first = next(pieces)
        with self._database.writing() as tx:
            organisation_of_case(tx, case_id)
            attachment_id = tx.attachments.begin(case_id, draft, media_of(first[0]))
        digest, number, size = hashlib.sha256(), 0, 0
        try:
            for piece in chain([first], pieces):
                with self._database.writing() as tx:
                    tx.attachments.add_chunks(attachment_id, number, piece)
                for chunk in piece:
                    digest.update(chunk)
                number, size = number + len(piece), size + sum(map(len, piece))
                yield Progress(size, source.size)
            with self._database.writing() as tx:
                organisation_of_case(tx, case_id)
                tx.attachments.complete(
                    attachment_id, case_id, size=size, sha256=digest.hexdigest()
                )
        except BaseException:
            with suppress(StorageError):
                self._discard(attachment_id)
            raise
        return attachment_id

    def _content(
        self, attachment_id: EntryId, kept: KeptFile
    ) -> Generator[Progress, None, bytearray]:
        content, size, number = bytearray(kept.bytes), 0, 0
        while size < kept.bytes:
            with self._database.reading() as tx:
                chunks = tx.attachments.chunks(attachment_id, number, CHUNKS_AT_ONCE)
            piece = b"".join(chunks)
            if not piece:
                raise AttachmentDamaged
            content[size : size + len(piece)] = piece
            number, size = number + len(chunks), size + len(piece)
            yield Progress(size, kept.bytes)
        if hashlib.sha256(content).hexdigest() != kept.sha256:
            raise AttachmentDamaged
        return content

    def _discard(self, attachment_id: EntryId) -> None:
        left = True
        while left:
            with self._database.writing(everywhere=True) as tx:
                left = tx.attachments.discard(attachment_id, CHUNKS_AT_ONCE)
