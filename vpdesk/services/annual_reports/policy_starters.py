"""Starters for the splits of tables: the usual ones, and one set per sector."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from vpdesk.domain.report_policies import KeyTree
from vpdesk.paths import resources

USUAL = "usual"


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyStarter:
    """Splits per table that suit the organisations of ``sectors``, which are codes of terms."""

    code: str
    dutch: str
    english: str
    sectors: frozenset[str]
    trees: Mapping[str, KeyTree]

    def label(self, language: str) -> str:
        """Return its name in ``nl`` or ``en``."""
        return self.english if language == "en" else self.dutch


@cache
def starters() -> tuple[PolicyStarter, ...]:
    """Return all starters, the usual one first."""
    with (resources() / "starter" / "report_policies.toml").open("rb") as file:
        entries = tomllib.load(file)["starter"]
    return tuple(
        PolicyStarter(
            code=entry["code"],
            dutch=entry["nl"],
            english=entry["en"],
            sectors=frozenset(entry.get("sectors", ())),
            trees={variable: _pairs(splits) for variable, splits in entry["tree"].items()},
        )
        for entry in entries
    )


def starter_for(sector: str) -> PolicyStarter:
    """Return the starter for the code of a sector: the usual one unless there is another."""
    usual, *others = starters()
    return next((each for each in others if sector in each.sectors), usual)


def _pairs(splits: Any) -> KeyTree:
    if isinstance(splits, str):
        return splits
    left, right = splits
    return _pairs(left), _pairs(right)
