"""Deals the persons of a class of keys out over its keys, so that a question is answered.

Nothing that was told tells the keys of a class apart, so the search puts all persons of a class in
its first key. What is asked may be about some of them.
"""

from collections.abc import Iterable, Iterator

from vpdesk.auditor.cells import Cells, Chosen, World, terms_of
from vpdesk.auditor.model import Predicate


def deal(
    world: World,
    predicate: Predicate,
    chosen: Chosen,
    least: int,
    classes: Iterable[frozenset[str]],
    cells: Cells,
) -> None:
    """Move persons within ``classes`` until ``least`` meet ``predicate``, no more than it takes.

    ``chosen`` is what the predicate chooses among ``cells``.
    """
    moves = list(_moves(chosen, classes, cells))
    for away, towards in moves:
        world[away] += world[towards]
        world[towards] = 0
    lacking = least - terms_of(predicate, cells).of(world)
    for away, towards in moves:
        moved = max(0, min(lacking, world[away]))
        world[away] -= moved
        world[towards] += moved
        lacking -= moved


def _moves(
    chosen: Chosen, classes: Iterable[frozenset[str]], cells: Cells
) -> Iterator[tuple[int, int]]:
    """Yield pairs of cells of one class: the first does not count for the predicate."""
    if chosen.variable is None:
        return
    name = chosen.variable.name
    groups = chosen.groups if name in cells.crossed else ((),)
    for keys in classes:
        inside = [key for key in chosen.variable.keys if key in keys and key in chosen.keys]
        outside = [key for key in chosen.variable.keys if key in keys and key not in chosen.keys]
        if inside and outside:
            pair = (inside[0], outside[0]) if chosen.lacking else (outside[0], inside[0])
            for atom in chosen.atoms:
                for group in groups:
                    away, towards = (cells.values[name, atom, group, key] for key in pair)
                    yield away, towards
