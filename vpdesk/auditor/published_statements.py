"""What published tables say, in the terms of the model."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import prod
from typing import Final

from vpdesk.auditor.model import Condition, Model, Predicate, Statement, Variable
from vpdesk.auditor.published_atoms import CutPeriods, cut
from vpdesk.auditor.published_columns import Columns, column_variables
from vpdesk.auditor.published_labels import ToldVariable, told_variables, top_rows
from vpdesk.auditor.unions import Atoms
from vpdesk.domain.disclosure import Token
from vpdesk.domain.published import (
    PublishedEdition,
    PublishedFileRefused,
    PublishedProblem,
    PublishedRow,
    PublishedTable,
)

MOST_CELLS: Final = 400
"""Atoms times columns."""
MOST_VARIABLES: Final = 100
Conditions = tuple[Condition, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """Editions, and how their tables go together."""

    editions: tuple[PublishedEdition, ...]
    cut: CutPeriods
    variables: Mapping[str, ToldVariable]
    columns: Columns

    def within(self, number: int, table: PublishedTable) -> Conditions:
        """Return the condition that the persons of ``table`` are in its column, if it has one."""
        if table.column is None:
            return ()
        column = self.variables[self.columns[number, table.variable]]
        return (Condition(variable=column.name, keys=column.keys_of[table.column]),)

    def row(self, number: int, table: PublishedTable, row: PublishedRow) -> Predicate:
        """Return who is in ``row``."""
        keys = self.variables[table.variable].keys_of[row.label]
        return Predicate(
            atoms=self.cut.of_editions[number],
            conditions=(
                *self.within(number, table),
                Condition(variable=table.variable, keys=keys),
            ),
        )

    def absent(self, atoms: Atoms, variable: str) -> frozenset[str]:
        """Return the keys that, by their rows, tables over all of ``atoms`` have no person with."""
        found: set[str] = set()
        for number, edition in enumerate(self.editions):
            if atoms <= self.cut.of_editions[number]:
                for table in edition.tables:
                    if table.variable == variable and table.column is None:
                        found |= set(_absent(table, self.variables[variable]))
        return frozenset(found)


def published(editions: Sequence[PublishedEdition]) -> Published:
    """Return how ``editions`` go together; raises PublishedFileRefused where they do not."""
    variables = told_variables(editions)
    found = Published(
        editions=tuple(editions),
        cut=cut(editions),
        variables=variables,
        columns=column_variables(editions, variables),
    )
    crossing = set(found.columns.values())
    cells = len(found.cut.atoms) * prod(len(variables[name].keys) for name in crossing)
    if cells > MOST_CELLS or len(variables) > MOST_VARIABLES:
        raise PublishedFileRefused(problem=PublishedProblem.TOO_MANY, file=editions[-1].source)
    return found


def model_of_published(told: Published, statements: Sequence[Statement]) -> Model:
    """Return the model of a reader who knows ``statements``."""
    crossed = {variable for _, variable in told.columns}
    return Model(
        variables=tuple(
            Variable(name=each.name, keys=each.keys, multi=each.multi, crossed=each.name in crossed)
            for each in told.variables.values()
            if each.keys
        ),
        column=tuple(dict.fromkeys(told.columns.values())),
        atoms=len(told.cut.atoms),
        statements=tuple(dict.fromkeys(s for s in statements if s.lo or s.hi is not None)),
    )


def statements_of_all(told: Published) -> tuple[Statement, ...]:
    """Return everything that the editions say."""
    return tuple(
        statement
        for number, edition in enumerate(told.editions)
        for statement in (
            total_statement(told, number),
            *(each for table in edition.tables for each in table_statements(told, number, table)),
        )
    )


def total_statement(told: Published, number: int) -> Statement:
    """Return what an edition says about everybody."""
    predicate = Predicate(atoms=told.cut.of_editions[number])
    return _said(predicate, told.editions[number].total)


def table_statements(told: Published, number: int, table: PublishedTable) -> Iterator[Statement]:
    """Yield what a table says: its rows and, without a residual, that there is nobody else."""
    for row in table.rows:
        yield _said(told.row(number, table, row), row.token)
    nobody = Token(lo=0, hi=0)
    within, variable = told.within(number, table), told.variables[table.variable]
    absent = _absent(table, variable)
    for keys in [{key} for key in absent] if table.multi else [set(absent)] if absent else []:
        condition = Condition(variable=variable.name, keys=frozenset(keys))
        atoms = told.cut.of_editions[number]
        yield _said(Predicate(atoms=atoms, conditions=(*within, condition)), nobody)


def _absent(table: PublishedTable, variable: ToldVariable) -> tuple[str, ...]:
    """Return the keys of ``variable`` that no row has, when every person is in a row."""
    if table.residual or not table.rows:
        return ()
    told = {key for row in top_rows(table) for key in variable.keys_of[row.label]}
    return tuple(key for key in variable.keys if key not in told)


def _said(predicate: Predicate, token: Token) -> Statement:
    return Statement(predicate=predicate, lo=token.lo, hi=token.hi)
