"""Documents of an organisation: its contract, the letter of appointment, its rules."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from vpdesk.domain.attachments import Media
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import LINE_LIMIT, NAME_LIMIT, Problem, Reason, too_long

DocumentId = NewType("DocumentId", int)


class DocumentKind(StrEnum):
    """What a document is."""

    CONTRACT = "contract"
    APPOINTMENT = "appointment"
    POLICY = "policy"
    CODE_OF_CONDUCT = "code_of_conduct"
    COMPLAINTS_SCHEME = "complaints_scheme"
    WHISTLEBLOWER_SCHEME = "whistleblower_scheme"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentDraft:
    """What is said of a document: its kind, the day it is of, its name and a remark."""

    organisation_id: OrganisationId
    kind: DocumentKind
    on: date
    name: str
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationDocument(DocumentDraft):
    """A file of an organisation, kept in the vault; ``bytes`` long."""

    id: DocumentId
    media: Media
    bytes: int


def problems_in(draft: DocumentDraft) -> tuple[Problem, ...]:
    """Say what keeps a document from being recorded."""
    named = () if draft.name.strip() else (Problem(field="name", reason=Reason.REQUIRED),)
    return named + too_long({"name": NAME_LIMIT, "text": LINE_LIMIT}, draft)
