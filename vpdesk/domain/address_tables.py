"""A table of addresses on its way into the address book: its columns, rows and what is wrong."""

from dataclasses import dataclass
from enum import StrEnum

from vpdesk.domain.referral_contacts import ReferralContact, ReferralContactDraft
from vpdesk.domain.registers import Columns, RegisterTable, Severity


class AddressField(StrEnum):
    """What a column can hold; a row needs a name, an organisation or a person."""

    NAME = "name"
    ORGANISATION = "organisation"
    PERSON = "person"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    KIND = "kind"
    PHONE = "phone"
    MOBILE = "mobile"
    EMAIL = "email"
    WEBSITE = "website"
    STREET = "street"
    POSTCODE = "postcode"
    PLACE = "place"
    REGION = "region"
    WORKING_AREA = "working_area"
    REACHABLE = "reachable"
    WAITING_TIME = "waiting_time"
    COSTS = "costs"
    CHECKED_ON = "checked_on"
    OWN_INTEREST = "own_interest"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressColumns(Columns[AddressField]):
    """Which field of an address each column holds."""


class AddressProblemKind(StrEnum):
    """What is wrong with a row, or with one value of it."""

    NAME_MISSING = "name_missing"
    NAME_TOO_LONG = "name_too_long"
    TOO_LONG = "too_long"
    NOT_A_DATE = "not_a_date"
    DATE_IN_FUTURE = "date_in_future"
    MORE_CELLS_THAN_HEADERS = "more_cells_than_headers"
    KIND_UNKNOWN = "kind_unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressProblem:
    """One problem in the row that a spreadsheet gives the number ``row``; ``value`` as it is there.

    An error leaves the row out, a notice the value. ``field`` is None where it is the whole row.
    """

    row: int
    kind: AddressProblemKind
    severity: Severity
    field: AddressField | None = None
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressRow:
    """A row that can be taken over, whose ``kind`` is in the words of the file."""

    row: int
    draft: ReferralContactDraft
    kind: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedAddresses:
    """The rows that can be taken over, and every problem found, both in the order of the file."""

    rows: tuple[AddressRow, ...]
    problems: tuple[AddressProblem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferedRow:
    """A row to choose; its draft has no kind when the file names none that is known.

    ``known`` is the address of the book that it may be, ``like_row`` the row before it.
    """

    row: int
    draft: ReferralContactDraft
    known: ReferralContact | None = None
    like_row: int | None = None

    @property
    def is_new(self) -> bool:
        """Whether neither the book nor the file seems to have it already."""
        return self.known is None and self.like_row is None


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressFile:
    """A file that was read, and its name."""

    name: str
    table: RegisterTable


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressPreview:
    """What taking a table over would bring; nothing is written."""

    columns: AddressColumns
    sample: tuple[tuple[str, ...], ...]
    offered: tuple[OfferedRow, ...]
    problems: tuple[AddressProblem, ...]

    @property
    def refused_rows(self) -> int:
        """How many rows stay out."""
        return len({each.row for each in self.problems if each.severity is Severity.ERROR})
