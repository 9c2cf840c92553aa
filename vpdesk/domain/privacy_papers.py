"""What a practice writes down about personal data: the record of processing, and the statement."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NewType

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import NAME_LIMIT, Problem, Reason, too_long

SECTION_LIMIT = 8_000
"""How long the text of one section may be."""

OWN_SECTION = "own-"
"""What the key of a section of the adviser's own begins with."""

PrivacyVersionId = NewType("PrivacyVersionId", int)


class PrivacyPaperKind(StrEnum):
    """Which of the two papers; only the statement can differ at an organisation."""

    STATEMENT = "statement"
    """Tells people what happens with their data: GDPR, articles 13 and 14."""
    RECORD = "record"
    """Is shown to the supervisory authority when it asks: GDPR, article 30."""


class Place(StrEnum):
    """What is filled in from the vault, where a text names it between braces."""

    NAME = "name"
    PRACTICE = "practice"
    ADDRESS = "address"
    PHONE = "phone"
    EMAIL = "email"
    CHAMBER = "chamber"
    RETENTION = "retention"
    OPENING = "opening"
    LOCKING = "locking"
    BACKUPS = "backups"
    ORGANISATION = "organisation"
    ORGANISATIONS = "organisations"
    STAND_INS = "stand_ins"


OF_RECORD = frozenset({Place.ORGANISATIONS, Place.STAND_INS})
"""What the record tells and the statement does not: whom the adviser works for, and with."""


class Wording(StrEnum):
    """Whose text a section has."""

    STARTER = "starter"
    OWN = "own"
    HERE = "here"
    """It differs at one organisation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionText:
    """What a section tells in one language; without ``text`` it stays out of the paper."""

    title: str
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivacySection:
    """A section as it is worded, with its places open; ``missing`` are those without a value.

    ``starter`` is what the program tells by itself, None for a section of the adviser's own;
    ``general`` what is told where nothing differs, None for one of a single organisation.
    """

    key: str
    text: SectionText
    wording: Wording
    starter: SectionText | None = None
    general: SectionText | None = None
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivacyOrder:
    """Which paper is wanted, in "nl" or "en"; ``organisation_id`` is for a statement alone.

    ``lock_minutes`` is after how long the desk locks by itself, which the vault does not know.
    """

    kind: PrivacyPaperKind
    language: str
    organisation_id: OrganisationId | None = None
    lock_minutes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivacyPaper:
    """A paper as it leaves: ``version`` and ``made_on`` are those of its words.

    ``for_whom`` is the name of the organisation, empty where it holds for all. ``missing`` are
    places without a value, ``own_words`` what the adviser wrote on it.
    """

    kind: PrivacyPaperKind
    language: str
    version: int
    made_on: date
    sections: tuple[SectionText, ...]
    organisation_id: OrganisationId | None = None
    for_whom: str = ""
    missing: tuple[str, ...] = ()
    own_words: str = field(default="", repr=False)
    invented: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivacyVersion:
    """A paper that left: its words are kept, so that can be said what held when."""

    id: PrivacyVersionId
    kind: PrivacyPaperKind
    language: str
    number: int
    made_on: date
    organisation_id: OrganisationId | None = None
    for_whom: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """A text with its places filled; ``missing`` are those that have no value, once each."""

    text: str
    missing: tuple[str, ...] = ()


_PLACE = re.compile(r"\{([^{}\n]{1,40})\}")
_COUNTED = re.compile(
    r"\b(?:\d+|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf"
    r"|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?:\w+\s+)?"
    r"(?:zaak|zaken|meldingen|melders|signalen|cases?|reports|reporters|signals)\b",
    re.IGNORECASE,
)


def filled(text: str, values: Mapping[str, str], *, gap: str) -> Filled:
    """Return ``text`` with what stands in braces replaced by its value.

    ``gap`` stands where there is none, with the name of the place for its own ``{place}``.
    """
    missing: dict[str, None] = {}

    def value(found: re.Match[str]) -> str:
        name = found[1].strip()
        known = values.get(name.casefold(), "")
        if not known:
            missing[name] = None
        return known or gap.format(place=name)

    whole = _PLACE.sub(value, text)
    return Filled(text=whole, missing=tuple(missing))


def told_numbers(text: str) -> tuple[str, ...]:
    """Return where a text tells how many cases or reporters there are."""
    return tuple(dict.fromkeys(found[0] for found in _COUNTED.finditer(text)))


def own_lines(text: SectionText, starter: SectionText | None) -> tuple[str, ...]:
    """Return the lines of a section that the adviser wrote, and the program did not."""
    known = set() if starter is None else {starter.title, *starter.text.splitlines()}
    return tuple(
        line for line in (text.title, *text.text.splitlines()) if line.strip() and line not in known
    )


def problems_in_section(text: SectionText) -> tuple[Problem, ...]:
    """Say what keeps a section from being recorded."""
    required = () if text.title.strip() else (Problem(field="title", reason=Reason.REQUIRED),)
    return required + too_long({"title": NAME_LIMIT, "text": SECTION_LIMIT}, text)
