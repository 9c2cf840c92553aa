"""Reads the content files as plain tables."""

import tomllib
from functools import cache
from typing import Any, TypeAlias

from vpdesk.paths import resources

Table: TypeAlias = dict[str, Any]


@cache
def content(folder: str, name: str) -> Table:
    with (resources() / folder / f"{name}.toml").open("rb") as file:
        return tomllib.load(file)


def terms() -> Table:
    return content("starter", "terms")


def codes(vocabulary: str) -> set[str]:
    return {term["code"] for term in terms()[vocabulary]}


def twice(values: list[str]) -> set[str]:
    """Return what stands more than once in ``values``, without regard to case."""
    folded = [value.casefold() for value in values]
    return {value for value in folded if folded.count(value) > 1}
