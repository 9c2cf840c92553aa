"""Certificates of what an adviser followed, kept as files beside the entry."""

from dataclasses import dataclass
from typing import NewType

from vpdesk.domain.attachments import Media
from vpdesk.domain.own_register import OwnEntryId

CertificateId = NewType("CertificateId", int)


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """A file of an entry of the own register, kept in the vault; ``bytes`` long."""

    id: CertificateId
    entry_id: OwnEntryId
    name: str
    media: Media
    bytes: int
