"""What the sample practice is combined from: invented organisations, stories, people and texts."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from vpdesk import paths
from vpdesk.domain.periods import months_later

Table = Mapping[str, Any]

_ANY_SECTOR = "any"


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleContent:
    """The tables of the content files, whose dates are written for the day ``written_for``."""

    written_for: date
    adviser: str
    organisations: tuple[Table, ...]
    stories: tuple[Table, ...]
    follow_ups: tuple[Table, ...]
    people: Table
    activities: tuple[Table, ...]
    addresses: tuple[Table, ...]
    observations: tuple[Table, ...]
    recommendations: tuple[Table, ...]
    attachments: tuple[Table, ...]


def load_content() -> SampleContent:
    """Read all content files."""
    practice = _read("organisations.toml")
    texts = _read("report_texts.toml")
    return SampleContent(
        written_for=practice["practice"]["today"],
        adviser=practice["practice"]["adviser"],
        organisations=tuple(practice["organisation"]),
        stories=tuple(_read("cases.toml")["story"]),
        follow_ups=tuple(_read("follow_ups.toml")["follow_up"]),
        people=_read("people.toml"),
        activities=tuple(_read("activities.toml")["activity"]),
        addresses=tuple(_read("addresses.toml")["address"]),
        observations=tuple(texts["observation"]),
        recommendations=tuple(texts["recommendation"]),
        attachments=tuple(_read("attachments.toml")["attachment"]),
    )


def weight(entry: Table, sector: str) -> int:
    """Return how usual a story or activity is in a sector; 0 where it does not occur."""
    weights: Mapping[str, int] = entry["weights"]
    return weights.get(sector, weights.get(_ANY_SECTOR, 0))


def moved(day: date, *, written_for: date, today: date) -> date:
    """Move a day by as many whole months as lie between two days; an end of month stays one."""
    months = (today.year - written_for.year) * 12 + today.month - written_for.month
    is_last = (day + timedelta(days=1)).day == 1
    if not is_last:
        return months_later(day, months)
    return months_later(day + timedelta(days=1), months) - timedelta(days=1)


def _read(name: str) -> dict[str, Any]:
    with (paths.resources() / "sample" / name).open("rb") as file:
        return tomllib.load(file)
