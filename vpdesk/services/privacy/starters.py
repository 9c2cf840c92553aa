"""What the program tells by itself in the privacy papers, with the words for what is filled in."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from vpdesk import paths
from vpdesk.domain.privacy_papers import Place, PrivacyPaperKind, SectionText


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivacyStarters:
    """The texts of one language: sections by key, names of places, and patterns of values."""

    sections: Mapping[PrivacyPaperKind, Mapping[str, SectionText]]
    places: Mapping[Place, str]
    values: Mapping[str, str]


@cache
def privacy_starters(language: str) -> PrivacyStarters:
    """Return the texts in "nl" or "en", the sections in the order in which they are told."""
    with (paths.resources() / "starter" / f"privacy_{language}.toml").open("rb") as file:
        told: dict[str, Any] = tomllib.load(file)
    return PrivacyStarters(
        sections={
            kind: {
                each["key"]: SectionText(title=each["title"], text=each["text"].strip())
                for each in told[kind]
            }
            for kind in PrivacyPaperKind
        },
        places={place: told["places"][place] for place in Place},
        values=told["values"],
    )
