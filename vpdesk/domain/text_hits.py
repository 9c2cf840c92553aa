"""What the text check looks for, and what it finds in a text that leaves the vault."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Level(StrEnum):
    """What has to happen before a text leaves."""

    BLOCK = "block"
    """The words have to go."""
    NOTE = "note"
    """The adviser looks at the words and may leave them."""


class TermKind(StrEnum):
    """What a known term is the name of."""

    REPORTER = "reporter"
    ACCUSED = "accused"
    INVOLVED = "involved"
    """Somebody named in a consent or a referral."""
    CONTACT_PERSON = "contact_person"
    """Somebody to turn to at the organisation, whose name is known there."""
    ADDRESS = "address"
    """The part of an e-mail address before the @."""
    CODE_NAME = "code_name"
    CASE_NUMBER = "case_number"
    UNIT = "unit"
    ORGANISATION = "organisation"
    """The organisation itself, where a text must not even tell whom the adviser works for."""
    PHRASE = "phrase"
    """Words that the adviser wants to look at, from the settings."""


class HitReason(StrEnum):
    """Why words were found."""

    NAME = "name"
    NAME_NEARLY = "name_nearly"
    """A name but for a letter or two."""
    NAME_WITHIN = "name_within"
    """A word that begins or ends with a name."""
    INITIALS = "initials"
    TERM = "term"
    EMAIL = "email"
    PHONE = "phone"
    BANK_ACCOUNT = "bank_account"
    POSTCODE = "postcode"
    RECORDED_DATE = "recorded_date"
    """A day on which something happened in a case of the organisation."""
    DATE = "date"
    TIME = "time"
    REFERENCE = "reference"
    NUMBER = "number"
    """A number that the report does not print as a number of reporters."""
    QUANTITY = "quantity"
    """Words that tell how many."""
    ONE_PERSON = "one_person"
    """Words that speak of one person."""
    SEASON = "season"
    """A month, a season or a day of the week."""
    HIDDEN_ORDER = "hidden_order"
    """Invisible signs that have a text shown in another order than it is written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownTerm:
    """Something that must not be told, as it is recorded."""

    text: str
    kind: TermKind


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownTerms:
    """All that the vault knows about an organisation; the order of the terms has no meaning.

    ``dates`` are the days on which something happened in a case.
    """

    terms: tuple[KnownTerm, ...] = ()
    dates: frozenset[date] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Words that could give somebody away: ``text[start:end]``.

    ``kind`` is what the term they hold is the name of, None where no term is meant. ``wording``
    tells these words in this sentence from all others; it holds what the text holds.
    """

    start: int
    end: int
    level: Level
    reason: HitReason
    kind: TermKind | None = None
    wording: str = ""
