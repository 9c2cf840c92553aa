"""The words of ``resources/text_check/people.toml``, by which names of people are compared."""

import tomllib
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from itertools import count

from vpdesk.paths import resources
from vpdesk.text_check.folding import key_of


@cache
def people_words(section: str) -> frozenset[str]:
    """Return the words of a section as the check compares them."""
    return frozenset(map(key_of, _file()[section].split()))


def called(first: str) -> frozenset[int]:
    """Return the numbers of the groups of first names, used for one another, that hold one."""
    return _groups().get(first, frozenset())


@cache
def _groups() -> Mapping[str, frozenset[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    lines = filter(None, _file()["called"].splitlines())
    for number, line in zip(count(), lines):
        for name in line.split():
            found[key_of(name)].add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}


@cache
def _file() -> Mapping[str, str]:
    return tomllib.loads((resources() / "text_check" / "people.toml").read_text("utf-8"))
