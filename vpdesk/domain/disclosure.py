"""What a reader is told about counts of persons, and the policy that decides it.

The rules behind these values are section 3 of ``docs/anonymity.md``.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

THRESHOLD = 5
"""The number of persons below which no count is printed, unless a policy asks for more."""

UNKNOWN = "unknown"
"""The key of the leaf for persons of whom a variable is not known; every tree has it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """What is printed instead of a count: it lies between ``lo`` and ``hi``, both included.

    ``hi`` is None where no upper end is told.
    """

    lo: int
    hi: int | None

    @property
    def exact(self) -> bool:
        """Whether the count itself is printed."""
        return self.lo == self.hi


NOT_TOLD = Token(lo=0, hi=None)
"""What stands for a count that a report from elsewhere does not print; ours print something."""


def exactly(count: int) -> Token:
    """Return the token that prints ``count`` itself."""
    return Token(lo=count, hi=count)


def less_than(limit: int) -> Token:
    """Return "less than ``limit``", which includes nobody at all."""
    return Token(lo=0, hi=limit - 1)


def at_least(limit: int) -> Token:
    """Return "``limit`` or more"."""
    return Token(lo=limit, hi=None)


def more_than(limit: int, total: int) -> Token:
    """Return "more than ``limit``" in a group of ``total`` persons."""
    return Token(lo=limit + 1, hi=total)


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """One value of a variable, with the words it is printed in."""

    key: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """A group of values that a table may split in two."""

    label: str
    left: "Tree"
    right: "Tree"


Tree = Leaf | Branch


def leaves_of(tree: Tree) -> Iterator[Leaf]:
    """Yield the leaves below ``tree``, left to right."""
    if isinstance(tree, Leaf):
        yield tree
    else:
        yield from leaves_of(tree.left)
        yield from leaves_of(tree.right)


@dataclass(frozen=True, slots=True, kw_only=True)
class SingleTable:
    """A variable with one value per person, split along a tree that was fixed beforehand.

    ``k`` is a threshold of this table alone, never below that of the policy.
    """

    variable: str
    title: str
    tree: Tree
    k: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MultiTable:
    """A variable with any number of values per person.

    ``rows`` are printed in this order. Values that are no row, and persons without a value, form
    the residual row, which is named ``residual`` and never printed.
    """

    variable: str
    title: str
    rows: tuple[Leaf, ...]
    residual: str
    k: int | None = None


TablePolicy = SingleTable | MultiTable


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What may be told to the readers of one organisation, fixed before the period starts.

    ``block`` marks a single year of an organisation that gets its tables over several years.
    ``column`` names the single-valued variable that the other tables are crossed with, when its
    values are common enough.
    """

    tables: tuple[TablePolicy, ...]
    k: int = THRESHOLD
    block: bool = False
    column: str | None = None
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedPerson:
    """One reporter of the period: the key per single-valued variable, the keys per other one.

    A variable may be missing: then it is unknown.
    """

    single: Mapping[str, str] = field(default_factory=dict)
    multi: Mapping[str, frozenset[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One printed line: the persons with one of the values ``keys``.

    ``depth`` is 0 for the first split of a table and for every row of a multi-valued one.
    """

    label: str
    depth: int
    keys: tuple[str, ...]
    token: Token


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtectedTable:
    """What is printed of one variable, among the persons of ``total``.

    ``k`` is the threshold that was used; with fewer than twice as many persons there are no rows.
    ``residual`` names the row that exists and is never printed. ``column`` is the label of the
    group of persons this table is about, when the tables are crossed with the policy's column
    variable, and ``column_key`` its value. An ``overridden`` table is printed in full because the
    adviser decided so: it is not proven safe.
    """

    variable: str
    title: str
    multi: bool
    k: int
    total: Token
    rows: tuple[Row, ...]
    residual: str | None = None
    column: str | None = None
    column_key: str | None = None
    overridden: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtectedView:
    """Everything a reader is told about the persons of one period.

    Without ``tables`` nothing was broken down: there are too few persons, or the year belongs to
    a ``block``. ``column`` is the variable that tables with a column are crossed with.
    """

    k: int
    version: int
    block: bool
    total: Token
    tables: tuple[ProtectedTable, ...]
    column: str | None = None
