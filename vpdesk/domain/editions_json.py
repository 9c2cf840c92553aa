"""What an edition tells, as plain JSON values and back."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from vpdesk.domain.disclosure_json import view_from, view_values
from vpdesk.domain.editions import Edition, Override, ToldPeriod
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period


def content_values(edition: Edition) -> dict[str, Any]:
    """Return what ``edition`` tells; the rest of it are columns of its row."""
    return {
        "language": edition.language,
        "policy_version": edition.policy_version,
        "said": edition.said,
        "number": edition.number,
        "told": [
            {
                "organisations": list(told.organisations),
                "period": [told.period.start.isoformat(), told.period.end.isoformat()],
                "view": view_values(told.view),
                "snapshot": told.snapshot,
                **({"apart": True} if told.apart else {}),
            }
            for told in edition.told
        ],
        "overrides": [
            {"variable": each.variable, "reason": each.reason} for each in edition.overrides
        ],
    }


def content_from(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of an ``Edition`` behind ``content_values``."""
    return {
        "language": values["language"],
        "policy_version": values["policy_version"],
        "said": values["said"],
        "number": values.get("number"),
        "told": tuple(_told_from(told) for told in values["told"]),
        "overrides": tuple(Override(**each) for each in values["overrides"]),
    }


def _told_from(values: Mapping[str, Any]) -> ToldPeriod:
    start, end = (date.fromisoformat(day) for day in values["period"])
    return ToldPeriod(
        organisations=tuple(OrganisationId(each) for each in values["organisations"]),
        period=Period(start, end),
        view=view_from(values["view"]),
        snapshot=values["snapshot"],
        apart=values.get("apart", False),
    )
