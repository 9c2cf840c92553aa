"""Proposes code names for cases from the lists of birds, trees and flowers."""

import random
import tomllib
from collections.abc import Collection, Iterator
from functools import cache

from vpdesk import paths
from vpdesk.domain.code_names import propose_code_name

_CHANCE = random.SystemRandom()


@cache
def names() -> tuple[str, ...]:
    """Return all names of the lists."""
    with (paths.resources() / "starter" / "code_names.toml").open("rb") as file:
        lists = tomllib.load(file)
    return tuple(name for each in ("birds", "trees", "flowers") for name in lists[each])


def free_names(taken: Collection[str], choice: random.Random = _CHANCE) -> Iterator[str]:
    """Yield names that are not in ``taken`` in any order, none of them twice.

    Where many are wanted this is quicker than proposing one at a time.
    """
    used = {name.casefold() for name in taken}
    free = [name for name in names() if name.casefold() not in used]
    choice.shuffle(free)
    yield from free
    used.update(name.casefold() for name in free)
    while True:
        name = " ".join(choice.sample(names(), 2))
        if name.casefold() not in used:
            used.add(name.casefold())
            yield name


def proposed(taken: Collection[str], choice: random.Random = _CHANCE) -> str:
    """Return a name that is not in ``taken``."""
    return propose_code_name(names(), taken, choice)
