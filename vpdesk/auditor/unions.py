"""Which unions of atoms are looked at (section 2.3 of ``docs/anonymity.md``)."""

from collections import deque
from collections.abc import Collection, Sequence
from typing import Final, TypeAlias

Atoms: TypeAlias = frozenset[int]

ALL_UNIONS: Final = 4
"""Up to as many atoms, all their unions are looked at."""

MOST_RESTS: Final = 64
"""Of more atoms, as many rests of printed periods are looked at."""


def unions_of(atoms: Collection[int], printed: Sequence[Atoms]) -> tuple[Atoms, ...]:
    """Return the unions of ``atoms``, of which ``printed`` are those that were told about.

    All of them while they are few. Else the atoms, what was printed, the differences of two of
    these, and what is left of one when others that lie in it are taken away.
    """
    every = sorted(atoms)
    if len(every) <= ALL_UNIONS:
        return tuple(
            frozenset(atom for place, atom in enumerate(every) if chosen >> place & 1)
            for chosen in range(1, 2 ** len(every))
        )
    told = tuple(dict.fromkeys(printed))
    singles = [frozenset({atom}) for atom in every]
    differences = [one - other for one in told for other in told]
    found = dict.fromkeys((*singles, *told, *differences, *_rests(told)))
    return tuple(union for union in found if union)


def _rests(printed: Sequence[Atoms]) -> tuple[Atoms, ...]:
    """Return what is left of printed periods when others that lie in them are taken away.

    First all of those at once, then one after another, until nothing new is left.
    """
    alone = (one.difference(*(other for other in printed if other < one)) for one in printed)
    found = dict.fromkeys(rest for rest in alone if rest)
    waiting = deque(printed)
    while waiting and len(found) < MOST_RESTS:
        whole = waiting.popleft()
        rests = [whole - part for part in printed if part < whole]
        waiting += [rest for rest in rests if rest not in found]
        found.update(dict.fromkeys(rests))
    return tuple(found)[:MOST_RESTS]
