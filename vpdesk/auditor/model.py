"""What an auditor works with: variables, predicates, and the intervals that readers are told.

The terms are those of ``docs/anonymity.md`` and of query auditing (Kenthapadi, Mishra, Nissim,
JCSS 79, 2013): a *world* is a data set, a *statement* what every possible world has to satisfy.
"""

from dataclasses import dataclass
from enum import StrEnum

RESIDUAL = "*"
"""The leaf of a several-valued variable for whatever is none of the rows, and for nothing."""


class Inexpressible(Exception):
    """``variable`` is asked about in a way that the integer model has no counts for."""

    def __init__(self, variable: str) -> None:
        super().__init__()
        self.variable = variable


@dataclass(frozen=True, slots=True, kw_only=True)
class Variable:
    """A property of a person, with the ``keys`` of its leaves.

    A person has exactly one of the keys, or at least one if the variable is ``multi``. ``crossed``
    says that it is also told within values of the column variables.
    """

    name: str
    keys: tuple[str, ...]
    multi: bool = False
    crossed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """That ``variable`` has one of ``keys``, or has none of them if ``negated``.

    There is exactly one key if the variable has several values per person.
    """

    variable: str
    keys: frozenset[str]
    negated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Predicate:
    """The persons in one of ``atoms`` who meet every one of ``conditions``.

    At most one condition is about a variable that is not a column variable.
    """

    atoms: frozenset[int]
    conditions: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What a printed token says: ``lo`` to ``hi`` persons meet ``predicate``; None is no end."""

    predicate: Predicate
    lo: int
    hi: int | None


class Rule(StrEnum):
    """What a reader must not be able to derive about fewer than k persons (section 2.3)."""

    R1 = "R1"
    """They can be nobody, and they can be k - 1."""
    R2 = "R2"
    """It is neither certain that they are 1 to k - 1, nor that they are nobody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Protected:
    """That ``rule`` has to hold for ``predicate``, if fewer than ``k`` persons meet it.

    The same holds for every union of ``predicate`` with some of the sets of keys in ``beyond``,
    which are sets of keys of the variable of its last condition.
    """

    rule: Rule
    predicate: Predicate
    k: int
    beyond: tuple[frozenset[str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """What readers know: ``statements`` about persons who each lie in one of ``atoms`` pieces.

    The pieces are numbered from 0. ``column`` names single-valued variables: the others may be
    told within their values.
    """

    variables: tuple[Variable, ...]
    atoms: int
    statements: tuple[Statement, ...]
    column: tuple[str, ...] = ()
