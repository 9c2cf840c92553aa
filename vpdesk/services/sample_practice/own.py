"""Writes the adviser's own register in a sample practice."""

import tomllib
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from vpdesk import paths
from vpdesk.domain.case_sheets import WRITTEN, CaseSheetDraft
from vpdesk.domain.own_register import OwnEntryDraft, OwnEntryId, OwnEntryKind
from vpdesk.domain.pe_cycles import CycleDraft
from vpdesk.services.desk import Desk

_HOUR, _CENTS = 60, 100


def add_own_register(desk: Desk) -> None:
    """Write a cycle, what was done in it and what is planned, and a sheet for colleagues."""
    today = desk.today()
    with (paths.resources() / "sample" / "own_register.toml").open("rb") as file:
        content = tomllib.load(file)
    asked = desk.own_register.requirements().cycle
    desk.own_register.add_cycle(
        CycleDraft(
            start=(today - timedelta(days=content["cycle"]["began"])).replace(day=1),
            months=content["cycle"]["months"],
            accredited_minutes=asked.accredited_minutes,
            peer_review_minutes=asked.peer_review_minutes,
            extra_minutes=asked.extra_minutes,
        )
    )
    added: dict[str, OwnEntryId] = {}
    for entry in content["entry"]:
        added[entry["title"]] = desk.own_register.add(_entry(entry, today))
    with desk._database.writing() as tx:  # noqa: SLF001 -- it was made on an earlier day
        for sheet in content["sheet"]:
            draft = CaseSheetDraft(
                title=sheet["title"],
                meeting_id=added[sheet["meeting"]],
                **{name: sheet[name].strip() for name in WRITTEN},
            )
            tx.case_sheets.add(draft, made_on=today - timedelta(days=sheet["days_ago"]))


def _entry(entry: Mapping[str, Any], today: date) -> OwnEntryDraft:
    on = today - timedelta(days=entry["days_ago"])
    points, euros, ahead = (entry.get(each) for each in ("points", "euros", "remind_days_before"))
    return OwnEntryDraft(
        on=on,
        kind=OwnEntryKind(entry["kind"]),
        title=entry["title"],
        provider=entry["provider"],
        minutes=round(entry["hours"] * _HOUR),
        credit_minutes=None if points is None else points * _HOUR,
        accreditation=entry.get("accreditation", ""),
        cost_cents=None if euros is None else euros * _CENTS,
        planned=on > today,
        remind_on=None if ahead is None else on - timedelta(days=ahead),
        participants=entry.get("participants"),
        learned=entry.get("learned", ""),
    )
