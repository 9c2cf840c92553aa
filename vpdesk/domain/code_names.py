"""Code names: a Dutch bird, tree or flower for each case, so that no list needs a name."""

import random
from collections.abc import Collection, Sequence


def propose_code_name(names: Sequence[str], taken: Collection[str], choice: random.Random) -> str:
    """Return a name that is not in ``taken`` (compared without case).

    When all are taken, a second word is added (``Kievit Wilg``), then a number.
    """
    used = {name.casefold() for name in taken}
    free = [name for name in names if name.casefold() not in used]
    if free:
        return choice.choice(free)
    for _ in range(100):
        pair = " ".join(choice.sample(names, 2))
        if pair.casefold() not in used:
            return pair
    number = 2
    while f"{names[0]} {number}".casefold() in used:
        number += 1
    return f"{names[0]} {number}"
