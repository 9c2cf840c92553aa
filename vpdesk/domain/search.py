"""What a search over the whole vault finds."""

from dataclasses import dataclass
from enum import StrEnum


class HitKind(StrEnum):
    """What was found."""

    CASE = "case"
    ORGANISATION = "organisation"
    REFERRAL_CONTACT = "referral_contact"


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchHit:
    """One thing found: ``title`` names it, ``detail`` tells it apart."""

    kind: HitKind
    id: int
    title: str
    detail: str
