"""Proposes code names for cases from the lists of birds, trees and flowers."""

import random
import tomllib
from collections.abc import Collection
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


def proposed(taken: Collection[str], choice: random.Random = _CHANCE) -> str:
    """Return a name that is not in ``taken``."""
    return propose_code_name(names(), taken, choice)
