"""Lets the adviser of a sample practice stand in for a colleague who is away."""

import tomllib
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from vpdesk import paths
from vpdesk.domain.appointments import Finding, PointState
from vpdesk.domain.cases import CaseKind, CaseStatus
from vpdesk.domain.instruction_sheets import InstructionPart
from vpdesk.domain.stand_ins import (
    PackedCase,
    PackedEntry,
    PackedPlace,
    PackedStep,
    StandInPackage,
)
from vpdesk.domain.terms import Route
from vpdesk.domain.timeline import ContactDraft, ContactKind, EntryId, EntryKind
from vpdesk.services.desk import Desk
from vpdesk.services.organisations.instruction_sheets import STAND_IN_POINT

_ID, _KEY = "5a" * 16, "00" * 32
"""Of no use to anybody: what is given back in a sample practice has no giver."""


def add_stand_in(desk: Desk) -> None:
    """Open a package of an invented colleague, and add a call to one of its cases."""
    today = desk.today()
    with (paths.resources() / "sample" / "stand_in.toml").open("rb") as file:
        content = tomllib.load(file)
    cases = enumerate(content["case"], start=1)
    package = StandInPackage(
        package_id=_ID,
        from_name=content["from_name"],
        to_name=content["to_name"],
        made_on=today - timedelta(days=content["days_ago"]),
        valid_until=today + timedelta(days=content["days_left"]),
        return_key=_KEY,
        cases=tuple(_case(number, each, today) for number, each in cases),
    )
    with desk._database.writing() as tx:  # noqa: SLF001 -- nobody sealed it
        stand_in_id = tx.stand_ins_held.add(package, package.made_on)
    for added in content["added"]:
        draft = ContactDraft(
            on=today - timedelta(days=added["days_ago"]),
            kind=ContactKind.PHONE,
            minutes=added["minutes"],
            text=added["text"],
        )
        desk.stand_in_entries.add(stand_in_id, added["number"], draft)


def add_instructions(desk: Desk) -> None:
    """Keep instruction sheets at some organisations, one of them of more than a year ago."""
    today = desk.today()
    with (paths.resources() / "sample" / "stand_in.toml").open("rb") as file:
        sheets = tomllib.load(file)["instructions"]
    known = {row.organisation.name: row.organisation.id for row in desk.organisations.list()}
    for each in sheets:
        at = known[each["organisation"]]
        noted = Finding(state=PointState.IN_ORDER, remark=each["stand_in"])
        desk.appointments.note(at, STAND_IN_POINT, noted)
        parts = (InstructionPart.NOT_CALL, InstructionPart.SEALED)
        own = {part: each[part] for part in parts if part in each}
        with desk._database.writing() as tx:  # noqa: SLF001 -- gone through on a day before
            tx.instruction_sheets.put(at, own, today - timedelta(days=each["days_ago"]))


def _case(number: int, case: Mapping[str, Any], today: date) -> PackedCase:
    entries = enumerate(case["entry"], start=1)
    return PackedCase(
        number=number,
        code_name=case["code_name"],
        case_number=case["case_number"],
        organisation=case["organisation"],
        kind=CaseKind.REPORT,
        status=CaseStatus(case["status"]),
        registered_on=today - timedelta(days=case["days_ago"]),
        categories=tuple(case["categories"]),
        safe_contact=case["safe_contact"],
        meeting_place=case["meeting_place"],
        remark=case["remark"],
        entries=tuple(_entry(place, each, today) for place, each in entries),
        places=tuple(PackedPlace(**each) for each in case.get("place", ())),
        steps=tuple(
            PackedStep(
                id=each["id"],
                label=each["label"],
                route=Route(each["route"]),
                outside=each.get("outside", False),
            )
            for each in case["step"]
        ),
    )


def _entry(place: int, entry: Mapping[str, Any], today: date) -> PackedEntry:
    told = {name: entry[name] for name in entry.keys() - {"kind", "days_ago", "ahead"}}
    return PackedEntry(
        id=EntryId(place),
        kind=EntryKind(entry["kind"]),
        on=today + timedelta(days=entry.get("ahead", -entry.get("days_ago", 0))),
        **told,
    )
