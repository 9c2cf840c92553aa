"""Finds where published figures contradict each other."""

from collections.abc import Iterable, Iterator
from itertools import combinations

from vpdesk.auditor.model import Predicate, Statement
from vpdesk.auditor.published_possible import is_possible
from vpdesk.auditor.published_statements import (
    Published,
    model_of_published,
    statements_of_all,
    table_statements,
    total_statement,
)
from vpdesk.auditor.space import Question, pieces_of
from vpdesk.domain.published import FiguresContradict

Statements = tuple[Statement, ...]


def require_possible(told: Published, deadline: float) -> None:
    """Raise FiguresContradict if nobody could be counted like that, with the smallest part of it.

    Where there is no answer before ``deadline`` it is taken to be possible.
    """
    if _holds_together(told, statements_of_all(told), deadline):
        return
    for place, statements in _parts(told):
        if not _holds_together(told, statements, deadline):
            raise FiguresContradict(place=place)
    raise FiguresContradict(place=_named(told, range(len(told.editions))))


def _parts(told: Published) -> Iterator[tuple[str, Statements]]:
    """Yield what is said in ever larger parts, and where."""
    whole: list[Statements] = []
    for number, edition in enumerate(told.editions):
        total = total_statement(told, number)
        tables = [tuple(table_statements(told, number, table)) for table in edition.tables]
        for table, said in zip(edition.tables, tables, strict=True):
            place = table.variable if table.column is None else f"{table.variable}: {table.column}"
            yield f"{edition.source}, {place}", (total, *said)
        whole.append((total, *(each for said in tables for each in said)))
    for number, statements in enumerate(whole):
        yield _named(told, [number]), statements
    for one, other in combinations(range(len(whole)), 2):
        yield _named(told, [one, other]), (*whole[one], *whole[other])


def _named(told: Published, numbers: Iterable[int]) -> str:
    return ", ".join(dict.fromkeys(told.editions[number].source for number in numbers))


def _holds_together(told: Published, statements: Statements, deadline: float) -> bool:
    model = model_of_published(told, statements)
    return all(
        is_possible(model, Question(predicate=Predicate(atoms=atoms)), deadline) is not False
        for atoms in pieces_of(model)
    )
