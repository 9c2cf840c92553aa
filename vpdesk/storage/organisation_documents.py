"""Documents of organisations, kept in pieces inside the database."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from vpdesk.domain.attachments import Media
from vpdesk.domain.organisation_documents import (
    DocumentDraft,
    DocumentId,
    DocumentKind,
    OrganisationDocument,
)
from vpdesk.domain.organisations import OrganisationId
from vpdesk.storage.kept_files import ChunkStore
from vpdesk.storage.search import SearchIndex
from vpdesk.storage.tables import organisation_document, organisation_document_chunk


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptDocument:
    """A document as it must come out again."""

    organisation_id: OrganisationId
    bytes: int
    sha256: str


class OrganisationDocumentRepository(ChunkStore):
    """A document is in the list from when it is whole until it is removed."""

    def __init__(self, connection: Connection, search: SearchIndex) -> None:
        super().__init__(
            connection, organisation_document, organisation_document_chunk, "document_id"
        )
        self._search = search

    def begin(self, draft: DocumentDraft, media: Media) -> DocumentId:
        """Make room for a file of which nothing is seen before ``complete``."""
        values = _values(draft) | {
            "organisation_id": draft.organisation_id,
            "media": media,
            "bytes": 0,
            "sha256": "",
            "removed": True,
        }
        key = self._connection.execute(insert(organisation_document), values).lastrowid
        return DocumentId(key)

    def complete(self, document_id: DocumentId, *, size: int, sha256: str) -> None:
        """Show the document, now that all of it is there."""
        self._change(document_id, removed=False, bytes=size, sha256=sha256)

    def list(self, organisation_id: OrganisationId) -> tuple[OrganisationDocument, ...]:
        """Return the documents of an organisation, the newest first."""
        table = organisation_document
        those = select(table).where(table.c.organisation_id == organisation_id, ~table.c.removed)
        rows = self._connection.execute(those.order_by(table.c.day.desc(), table.c.id.desc()))
        return tuple(map(_document, rows))

    def kept(self, document_id: DocumentId) -> KeptDocument | None:
        """Return how a document must come out again."""
        row = self._row(document_id)
        if row is None:
            return None
        return KeptDocument(
            organisation_id=OrganisationId(row.organisation_id), bytes=row.bytes, sha256=row.sha256
        )

    def change(self, document_id: DocumentId, draft: DocumentDraft) -> None:
        """Replace what is said of a document; its content stays."""
        self._change(document_id, **_values(draft))

    def show(self, document_id: DocumentId, *, shown: bool) -> None:
        """Take a document out of the list, or put it back."""
        self._change(document_id, removed=not shown)

    def owner(self, document_id: DocumentId) -> OrganisationId | None:
        """Return whose a document is, also one that was removed."""
        table = organisation_document
        key = self._connection.scalar(
            select(table.c.organisation_id).where(table.c.id == document_id)
        )
        return None if key is None else OrganisationId(key)

    def _row(self, document_id: DocumentId) -> Row[*tuple[Any, ...]] | None:
        table = organisation_document
        this = select(table).where(table.c.id == document_id, ~table.c.removed)
        return self._connection.execute(this).one_or_none()

    def _change(self, document_id: DocumentId, **values: Any) -> None:
        table = organisation_document
        self._connection.execute(update(table).where(table.c.id == document_id).values(values))
        whose = select(table.c.organisation_id).where(table.c.id == document_id)
        for key in self._connection.scalars(whose):
            self._search.organisation_changed(OrganisationId(key))


def _values(draft: DocumentDraft) -> dict[str, Any]:
    return {
        "kind": draft.kind,
        "day": draft.on,
        "name": draft.name.strip(),
        "text": draft.text.strip(),
    }


def _document(row: Row[*tuple[Any, ...]]) -> OrganisationDocument:
    return OrganisationDocument(
        id=DocumentId(row.id),
        organisation_id=OrganisationId(row.organisation_id),
        kind=DocumentKind(row.kind),
        on=row.day,
        name=row.name,
        text=row.text,
        media=Media(row.media),
        bytes=row.bytes,
    )
