"""Looking for possible worlds: near a known one first, then anywhere.

Given how many persons there are in every atom, variables have nothing to do with each other. So
only the variable that is asked about is searched, with persons as they were in a known world, or
else with any that are possible for it alone: if there are none, there is no world. If there are,
the other variables mostly go with them; only where they do not everything is searched at once.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from vpdesk.auditor.cells import Chosen, World, chosen_by
from vpdesk.auditor.dealing import deal
from vpdesk.auditor.layout import least_and_most_of, rows_about
from vpdesk.auditor.model import Predicate
from vpdesk.auditor.solver import Box, Effort, Row, System, narrowed, solve
from vpdesk.auditor.space import Found, Question, Space
from vpdesk.auditor.sums import PERSONS, Sums


def find(
    space: Space, question: Question, effort: Effort, near: World | None = None
) -> Found | None:
    """Return a world that answers ``question``, or None if there is none at all.

    First those are tried in which only the variable asked about differs from ``near``, a possible
    world. Whoever uses the world has to ``recount`` it. Raises GaveUp, Inexpressible.
    """
    effort.spend()
    chosen = chosen_by(question.predicate, space.cells)
    search = _begun(space, question, chosen)
    if search is None:
        return None
    hint = search.hint(near)
    found = search.beside(near, hint, effort) if near is not None else None
    return found or search.anywhere(hint, effort)


def bounds(space: Space, predicate: Predicate) -> tuple[int, int]:
    """Return what narrowing alone leaves of a count; without a world, nobody at all.

    The upper end is larger than any there could be if it leaves the count without an end. Raises
    Inexpressible.
    """
    search = _begun(space, Question(predicate=predicate), chosen_by(predicate, space.cells))
    return (0, 0) if search is None else search.ends()


def _begun(space: Space, question: Question, chosen: Chosen) -> "_Search | None":
    """Narrow what was told by what is asked; return None if nothing is left."""
    layout = space.layout(chosen.atoms, question.lo)
    if layout.box is None or (question.hi is not None and question.lo > question.hi):
        return None
    asked = least_and_most_of(chosen, space.classes)
    sums = layout.sums.asking(asked)
    least, most = map(sums.place, asked)
    added = sums.size - len(layout.box.lows)
    lows = [*layout.box.lows, *[0] * added]
    highs = [*layout.box.highs, *[space.room(question.lo)] * added]
    lows[most] = max(lows[most], question.lo)
    if question.hi is not None:
        highs[least] = min(highs[least], question.hi)
    variable = PERSONS if chosen.variable is None else chosen.variable.name
    rows = rows_about(sums, variable)
    left = narrowed(System(rows, (), ()), Box(lows, highs), range(len(rows)))
    if left is None:
        return None
    return _Search(
        space=space,
        question=question,
        chosen=chosen,
        variable=variable,
        merged=layout.merged,
        sums=sums,
        rows=rows,
        least=least,
        most=most,
        left=left,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Search:
    """What is asked about one variable, and what is ``left`` of all sums."""

    space: Space
    question: Question
    chosen: Chosen
    variable: str
    merged: bool
    sums: Sums
    rows: Sequence[Row]
    least: int
    """The sum that is never more than the count, and can be it."""
    most: int
    """The sum that is never less than the count, and can be it."""
    left: Box

    def ends(self) -> tuple[int, int]:
        return self.left.lows[self.least], self.left.highs[self.most]

    def hint(self, near: World | None) -> list[int]:
        """Return the sums in ``near``."""
        return [0] * self.sums.size if near is None else self.sums.counted_in(near)

    def beside(self, near: World, hint: Sequence[int], effort: Effort) -> Found | None:
        """Return a world with the persons of ``near`` and its values of all other variables."""
        if self.variable == PERSONS or self.merged:
            return None
        box = _with_persons(self.left, near, self.space)
        solution = box and solve(System(self.rows, (), hint), box, effort)
        if solution is None:
            return None
        world = list(near)
        self._take(world, solution, self.variable)
        self._deal(world)
        return Found(world, self.variable)

    def anywhere(self, hint: Sequence[int], effort: Effort) -> Found | None:
        """Return a world with as many persons as the variable asked about leaves room for."""
        most = self.space.least + self.question.lo
        box = Box(self.left.lows, [min(high, most) for high in self.left.highs])
        first = sorted(self.sums.places_of_persons())
        solution = solve(System(self.rows, first, hint), box, effort)
        if solution is None:
            return None
        world = [0] * self.space.cells.size
        self._take(world, solution, self.variable)
        for name in self.space.classes:
            if name != self.variable:
                rows = rows_about(self.sums, name)
                fixed = _with_persons(box, world, self.space)
                part = fixed and solve(System(rows, (), hint), fixed, effort)
                if part is None:
                    return self._together(first, hint, box, effort)
                self._take(world, part, name)
        self._deal(world)
        return Found(world, None)

    def _together(
        self, first: Sequence[int], hint: Sequence[int], box: Box, effort: Effort
    ) -> Found | None:
        """Search all variables at once."""
        rows = [row for some in self.sums.rows.values() for row in some]
        solution = solve(System(rows, first, hint), box, effort)
        if solution is None:
            return None
        world = solution[: self.space.cells.size]
        self._deal(world)
        return Found(world, None)

    def _take(self, world: World, solution: Sequence[int], name: str) -> None:
        cells = self.space.cells
        for cell in cells.persons.values():
            world[cell] = solution[cell]
        for (variable, *_), cell in cells.values.items():
            if variable == name:
                world[cell] = solution[cell]

    def _deal(self, world: World) -> None:
        classes = self.space.classes.get(self.variable, ())
        deal(
            world, self.question.predicate, self.chosen, self.question.lo, classes, self.space.cells
        )


def _with_persons(box: Box, world: World, space: Space) -> Box | None:
    """Return ``box`` with as many persons everywhere as in ``world``, if it has them."""
    lows, highs = list(box.lows), list(box.highs)
    for cell in space.cells.persons.values():
        if not lows[cell] <= world[cell] <= highs[cell]:
            return None
        lows[cell] = highs[cell] = world[cell]
    return Box(lows, highs)
