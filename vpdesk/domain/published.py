"""Published tables as anybody can read them, and what a reader can work out from them.

Section 11 of ``docs/anonymity.md`` is the format; nothing here comes from a vault.
"""

from dataclasses import dataclass
from enum import Enum, auto

from vpdesk.domain.disclosure import THRESHOLD, Token
from vpdesk.domain.periods import Period

ANYTHING = Token(lo=0, hi=None)
"""What is told by a row that exists and has no count."""


class PublishedProblem(Enum):
    """Why a file of published tables is not audited."""

    NOT_THERE = auto()
    TOO_LARGE = auto()
    NO_JSON = auto()
    NO_OBJECT = auto()
    """It is JSON, and something else than an object with fields."""
    FIELD_MISSING = auto()
    FIELD_WRONG = auto()
    """A field holds something else than the format says."""
    COUNT_REVERSED = auto()
    """The lowest count is above the highest."""
    PERCENTAGES = auto()
    LABEL_TWICE = auto()
    DEPTH_WRONG = auto()
    """A row is more than one level below the one above it, or a level of a multi-valued table."""
    PERIOD_MISSING = auto()
    """Some editions have a period and this one has none."""
    ORGANISATION_MISSING = auto()
    """Some files name an organisation and this one does not."""
    MULTI_AND_SINGLE = auto()
    """One variable is told as single-valued in one table and as multi-valued in another."""
    SPLIT_TWO_WAYS = auto()
    """One group is divided in two ways, or into itself."""
    COLUMN_UNCLEAR = auto()
    """No table, or more than one, tells the columns that another is crossed with."""
    TOO_MANY = auto()
    """More figures than are audited at once."""


class PublishedFileRefused(Exception):
    """A file of published tables cannot be audited; ``place`` is where in it."""

    def __init__(self, *, problem: PublishedProblem, file: str, place: str = "") -> None:
        super().__init__(problem)
        self.problem = problem
        self.file = file
        self.place = place


class FiguresContradict(Exception):
    """No persons there could be would give these figures; ``place`` is the smallest part found."""

    def __init__(self, *, place: str) -> None:
        super().__init__()
        self.place = place


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedRow:
    """One printed line; one of ``depth`` above 0 is a part of the last line less deep."""

    label: str
    token: Token
    depth: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedTable:
    """One printed table, of everybody or of those in one ``column``.

    With a ``residual`` there are values that no row tells; without, every person is in a row.
    """

    variable: str
    rows: tuple[PublishedRow, ...]
    multi: bool = False
    residual: bool = False
    column: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedEdition:
    """What was told of one period; ``source`` names the file and the place in it."""

    source: str
    total: Token
    tables: tuple[PublishedTable, ...] = ()
    k: int = THRESHOLD
    organisation: str | None = None
    period: Period | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Derived:
    """What a reader can work out about a group: at least ``low`` and at most ``high`` persons.

    ``high`` is None without end. ``rule`` is R1 or R2, judged with threshold ``k``. Where it is
    not ``proven`` time ran out: the group is not ``ok`` then.
    """

    low: int
    high: int | None
    rule: str
    k: int
    ok: bool
    proven: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditedRow:
    """A row with what can be worked out about it and, in a multi-valued table, about the others."""

    row: PublishedRow
    derived: Derived
    complement: Derived | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditedTable:
    table: PublishedTable
    rows: tuple[AuditedRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditedEdition:
    edition: PublishedEdition
    total: Derived
    tables: tuple[AuditedTable, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DerivedGroup:
    """A group that nobody printed and that the figures tell about together.

    ``periods`` are the spans in which it was counted, empty when no file has a period. ``labels``
    are the values of ``variable`` it is made of; the ``rest`` is whatever no row tells besides.
    ``others`` are those who have none of these. Without a variable it is everybody.
    """

    organisation: str | None
    periods: tuple[Period, ...]
    derived: Derived
    variable: str | None = None
    column: str | None = None
    labels: tuple[str, ...] = ()
    rest: bool = False
    others: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedAudit:
    """Everything that was worked out; ``safe`` when every group keeps its rule."""

    editions: tuple[AuditedEdition, ...]
    groups: tuple[DerivedGroup, ...]
    safe: bool
