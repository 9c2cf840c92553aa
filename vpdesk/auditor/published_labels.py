"""Which values the rows of published tables stand for.

The same variable in several tables is one variable, and the same label in it one group. A row with
parts is the union of them wherever it is printed, also where its parts are not.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NoReturn

from vpdesk.domain.published import (
    PublishedEdition,
    PublishedFileRefused,
    PublishedProblem,
    PublishedRow,
    PublishedTable,
)

DEEPEST: Final = 30
UNLABELLED: Final = ""
"""The key of what no row tells; no label is empty."""

Placed = tuple[PublishedEdition, PublishedTable]


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldVariable:
    """A variable with the keys that every label stands for."""

    name: str
    multi: bool
    keys_of: Mapping[str, frozenset[str]]
    residual: bool

    @property
    def keys(self) -> tuple[str, ...]:
        told = dict.fromkeys(key for keys in self.keys_of.values() for key in sorted(keys))
        return (*told, UNLABELLED) if self.residual else tuple(told)


def told_variables(editions: Sequence[PublishedEdition]) -> dict[str, ToldVariable]:
    """Return every variable in ``editions`` by name.

    Raises PublishedFileRefused where tables do not go together.
    """
    placed: dict[str, list[Placed]] = defaultdict(list)
    for edition in editions:
        for table in edition.tables:
            placed[table.variable].append((edition, table))
    return {name: _variable(name, tables) for name, tables in placed.items()}


def top_rows(table: PublishedTable) -> Iterator[PublishedRow]:
    """Yield the rows that are no part of another."""
    return (row for row in table.rows if row.depth == 0)


def _variable(name: str, tables: Sequence[Placed]) -> ToldVariable:
    parts: dict[str, frozenset[str]] = {}
    multi = tables[0][1].multi
    for edition, table in tables:
        if table.multi != multi:
            _refuse(PublishedProblem.MULTI_AND_SINGLE, edition, name)
        for label, of_it in _parts(table):
            if parts.setdefault(label, of_it) != of_it:
                _refuse(PublishedProblem.SPLIT_TWO_WAYS, edition, label)
    keys_of: dict[str, frozenset[str]] = {}
    for edition, table in tables:
        for row in table.rows:
            _find_keys(row.label, parts, edition, (), keys_of)
        if not multi:
            _require_apart([keys_of[row.label] for row in top_rows(table)], edition, name)
    residual = any(table.residual for _, table in tables)
    return ToldVariable(name=name, multi=multi, keys_of=keys_of, residual=residual)


def _parts(table: PublishedTable) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield every row that is split, with the labels right below it."""
    for i, row in enumerate(table.rows):
        below: list[str] = []
        for other in table.rows[i + 1 :]:
            if other.depth <= row.depth:
                break
            if other.depth == row.depth + 1:
                below.append(other.label)
        if below:
            yield row.label, frozenset(below)


def _find_keys(
    label: str,
    parts: Mapping[str, frozenset[str]],
    edition: PublishedEdition,
    above: tuple[str, ...],
    found: dict[str, frozenset[str]],
) -> None:
    """Put the keys of ``label`` and of all its parts in ``found``."""
    if label in found:
        return
    if label in above:
        _refuse(PublishedProblem.SPLIT_TWO_WAYS, edition, label)
    if len(above) > DEEPEST:
        _refuse(PublishedProblem.TOO_MANY, edition, label)
    below = sorted(parts.get(label, ()))
    for part in below:
        _find_keys(part, parts, edition, (*above, label), found)
    _require_apart([found[part] for part in below], edition, label)
    found[label] = frozenset().union(*(found[part] for part in below)) or frozenset({label})


def _require_apart(groups: Sequence[frozenset[str]], edition: PublishedEdition, place: str) -> None:
    if sum(map(len, groups)) > len(frozenset().union(*groups)):
        _refuse(PublishedProblem.SPLIT_TWO_WAYS, edition, place)


def _refuse(problem: PublishedProblem, edition: PublishedEdition, place: str) -> NoReturn:
    raise PublishedFileRefused(problem=problem, file=edition.source, place=place)
