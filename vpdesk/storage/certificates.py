"""Certificates, kept in pieces inside the database."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, insert, select, update

from vpdesk.domain.attachments import Media
from vpdesk.domain.certificates import Certificate, CertificateId
from vpdesk.domain.own_register import OwnEntryId
from vpdesk.storage.kept_files import ChunkStore
from vpdesk.storage.tables import own_certificate, own_certificate_chunk


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptCertificate:
    """A certificate as it must come out again."""

    bytes: int
    sha256: str


class CertificateRepository(ChunkStore):
    """A certificate is there from when it is whole until it or its entry is removed."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection, own_certificate, own_certificate_chunk, "certificate_id")

    def begin(self, entry_id: OwnEntryId, name: str, media: Media) -> CertificateId:
        """Make room for a file of which nothing is seen before ``complete``."""
        values = {
            "entry_id": entry_id,
            "name": name,
            "media": media,
            "bytes": 0,
            "sha256": "",
            "removed": True,
        }
        return CertificateId(self._connection.execute(insert(own_certificate), values).lastrowid)

    def complete(self, certificate_id: CertificateId, *, size: int, sha256: str) -> None:
        """Show the certificate, now that all of it is there."""
        self._change((certificate_id,), removed=False, bytes=size, sha256=sha256)

    def list(self) -> tuple[Certificate, ...]:
        """Return the certificates of all entries, in the order in which they came."""
        shown = select(own_certificate).where(~own_certificate.c.removed)
        rows = self._connection.execute(shown.order_by(own_certificate.c.id))
        return tuple(
            Certificate(
                id=CertificateId(row.id),
                entry_id=OwnEntryId(row.entry_id),
                name=row.name,
                media=Media(row.media),
                bytes=row.bytes,
            )
            for row in rows
        )

    def kept(self, certificate_id: CertificateId) -> KeptCertificate | None:
        """Return how a certificate must come out again."""
        table = own_certificate
        this = select(table.c.bytes, table.c.sha256).where(
            table.c.id == certificate_id, ~table.c.removed
        )
        row = self._connection.execute(this).one_or_none()
        return None if row is None else KeptCertificate(bytes=row.bytes, sha256=row.sha256)

    def remove(self, certificates: Collection[CertificateId]) -> None:
        """Show these no longer; they can be put back until they are discarded."""
        self._change(certificates, removed=True)

    def put_back(self, certificates: Collection[CertificateId], entry_id: OwnEntryId) -> None:
        """Show these again, as those of an entry."""
        self._change(certificates, removed=False, entry_id=entry_id)

    def _change(self, certificates: Collection[CertificateId], **values: Any) -> None:
        these = own_certificate.c.id.in_(certificates)
        self._connection.execute(update(own_certificate).where(these).values(values))
