"""Files attached to cases, kept in pieces inside the database."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, insert, select, update

from vpdesk.domain.attachments import Media
from vpdesk.domain.cases import CaseId
from vpdesk.domain.timeline import AttachmentDraft, EntryId
from vpdesk.storage.cases import CaseRepository
from vpdesk.storage.entry_values import values_of
from vpdesk.storage.kept_files import ChunkStore
from vpdesk.storage.tables import attachment, attachment_chunk


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFile:
    """A file as it must come out again: ``bytes`` long, with this SHA-256 in hex."""

    case_id: CaseId
    bytes: int
    sha256: str


class AttachmentRepository(ChunkStore):
    """A file comes in and goes piece by piece, so that nobody waits for a large one.

    Until it is whole, and after it was removed, it is in no timeline. What counts as one change
    of the case is the moment it appears there.
    """

    def __init__(self, connection: Connection, cases: CaseRepository) -> None:
        super().__init__(connection, attachment, attachment_chunk, "attachment_id")
        self._cases = cases

    def begin(self, case_id: CaseId, draft: AttachmentDraft, media: Media) -> EntryId:
        """Make room for a file of which nothing is seen before ``complete``."""
        values = values_of(draft) | {
            "case_id": case_id,
            "media": media,
            "bytes": 0,
            "sha256": "",
            "removed": True,
        }
        return EntryId(self._connection.execute(insert(attachment), values).lastrowid)

    def complete(self, attachment_id: EntryId, case_id: CaseId, *, size: int, sha256: str) -> None:
        """Show the file in the timeline of its case, now that all of it is there."""
        recorded = self._cases.changed(case_id)
        whole = update(attachment).where(attachment.c.id == attachment_id)
        self._connection.execute(
            whole.values(removed=False, recorded=recorded, bytes=size, sha256=sha256)
        )

    def get(self, attachment_id: EntryId) -> KeptFile | None:
        """Return what is known of a file that is in a timeline."""
        columns = (attachment.c.case_id, attachment.c.bytes, attachment.c.sha256)
        this = select(*columns).where(attachment.c.id == attachment_id, ~attachment.c.removed)
        row = self._connection.execute(this).one_or_none()
        return row and KeptFile(case_id=CaseId(row.case_id), bytes=row.bytes, sha256=row.sha256)

    def removed(self) -> Sequence[EntryId]:
        """Return the files that are in no timeline."""
        return [EntryId(key) for key in self.removed_files()]
