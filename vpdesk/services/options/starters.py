"""What the program tells by itself about the ways a reporter may go."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from vpdesk import paths
from vpdesk.domain.options import OptionText
from vpdesk.domain.organisation_routes import RouteKind


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionStarter:
    """One way to go: its place among the others, its text by language ("nl" and "en").

    ``addresses`` are the kinds of address that can help with it, ``places`` where at an
    organisation it leads.
    """

    place: int
    texts: Mapping[str, OptionText]
    addresses: tuple[str, ...] = ()
    places: tuple[RouteKind, ...] = ()


@cache
def option_starters() -> Mapping[str, OptionStarter]:
    """Return the ways to go by the code of their step, in the order in which they are told."""
    with (paths.resources() / "starter" / "routes.toml").open("rb") as file:
        routes: list[dict[str, Any]] = tomllib.load(file)["route"]
    return {
        route["step"]: OptionStarter(
            place=place,
            texts={language: _text(route[language]) for language in ("nl", "en")},
            addresses=tuple(route.get("addresses", ())),
            places=tuple(RouteKind(each) for each in route.get("places", ())),
        )
        for place, route in enumerate(routes)
    }


def _text(told: dict[str, Any]) -> OptionText:
    return OptionText(
        title=told["title"],
        description=told["description"],
        pros="\n".join(told["pros"]),
        cons="\n".join(told["cons"]),
        to_consider="\n".join(told["consider"]),
    )
