"""What was told, laid out as sums with a least and a most, narrowed by each other once."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from vpdesk.auditor.cells import Cells, Chosen, chosen_by
from vpdesk.auditor.model import Statement
from vpdesk.auditor.solver import Box, Row, System, narrowed
from vpdesk.auditor.sums import PERSONS, Classes, Sum, Sums


class Layout(NamedTuple):
    """The ``sums`` that statements are about, and what is left of each.

    ``box`` is None if there is no world. ``merged`` says that one atom stands for several.
    """

    sums: Sums
    box: Box | None
    merged: bool


def lay_out(
    cells: Cells,
    statements: Iterable[Statement],
    classes: Classes,
    units: Sequence[frozenset[int]],
    most: int,
) -> Layout:
    """Lay ``statements`` out; ``most`` is no less than any count that is asked for."""
    told = [(sum_of(chosen_by(s.predicate, cells)), s) for s in statements]
    sums = Sums(cells, units, classes)
    sums.know(each for each, _ in told)
    sums.lay_out()
    places = [(sums.place(each), statement) for each, statement in told]
    box = Box([0] * sums.size, [most] * sums.size)
    box.highs[sums.nobody] = 0
    for place, statement in places:
        box.lows[place] = max(box.lows[place], statement.lo)
        if statement.hi is not None:
            box.highs[place] = min(box.highs[place], statement.hi)
    rows = [row for some in sums.rows.values() for row in some]
    system = System(rows, (), ())
    left = narrowed(system, box, range(len(rows)))
    return Layout(sums, left, merged=len(units) < len(cells.atoms))


def sum_of(chosen: Chosen) -> Sum:
    """Return the sum of what is chosen."""
    atoms, groups = frozenset(chosen.atoms), frozenset(chosen.groups)
    if chosen.variable is None:
        return Sum(atoms, groups)
    return Sum(atoms, groups, chosen.variable.name, frozenset(chosen.keys), chosen.lacking)


def least_and_most_of(chosen: Chosen, classes: Classes) -> tuple[Sum, Sum]:
    """Return sums of whole classes that the count of ``chosen`` lies between.

    It can be either of them in any world: the persons of a class can be dealt out over its keys.
    """
    asked = sum_of(chosen)
    if chosen.variable is None:
        return asked, asked
    own = classes[chosen.variable.name]
    touched = [keys for keys in own if keys & asked.keys]
    whole = [keys for keys in touched if keys <= asked.keys]
    some, all_ = frozenset().union(*whole), frozenset().union(*touched)
    if not chosen.lacking:
        return asked._replace(keys=some), asked._replace(keys=all_)
    if some == all_:
        return asked, asked
    return asked._replace(keys=all_), Sum(asked.atoms, asked.groups)


def rows_about(sums: Sums, variable: str) -> list[Row]:
    """Return what binds persons, and what binds ``variable`` to them."""
    persons = sums.rows[PERSONS]
    return persons if variable == PERSONS else [*persons, *sums.rows[variable]]
