"""Which variable the columns of published tables are values of."""

from collections.abc import Mapping, Sequence

from vpdesk.auditor.published_labels import ToldVariable
from vpdesk.domain.published import (
    PublishedEdition,
    PublishedFileRefused,
    PublishedProblem,
    PublishedTable,
)

Columns = Mapping[tuple[int, str], str]
"""By edition and variable, what it is crossed with."""


def column_variables(
    editions: Sequence[PublishedEdition], variables: Mapping[str, ToldVariable]
) -> Columns:
    """Return what every crossed variable is crossed with.

    A column is a row of a single-valued table of the same edition that is itself not crossed. If
    several tables have all columns of a variable as rows, it is the one that has no other rows.
    Raises PublishedFileRefused when that is not one table.
    """
    found: dict[tuple[int, str], str] = {}
    for number, edition in enumerate(editions):
        crossed: dict[str, set[str]] = {}
        for table in edition.tables:
            if table.column is not None:
                crossed.setdefault(table.variable, set()).add(table.column)
        for variable, columns in crossed.items():
            found[number, variable] = _column_variable(edition, variable, columns, variables)
    return found


def _column_variable(
    edition: PublishedEdition,
    variable: str,
    columns: set[str],
    variables: Mapping[str, ToldVariable],
) -> str:
    telling = [
        table
        for table in edition.tables
        if table.column is None
        and not variables[table.variable].multi
        and table.variable != variable
        and columns <= _labels(table)
    ]
    names = dict.fromkeys(table.variable for table in telling)
    if len(names) > 1:
        names = dict.fromkeys(table.variable for table in telling if columns == _labels(table))
    if len(names) != 1:
        raise PublishedFileRefused(
            problem=PublishedProblem.COLUMN_UNCLEAR, file=edition.source, place=variable
        )
    return next(iter(names))


def _labels(table: PublishedTable) -> set[str]:
    return {row.label for row in table.rows}
