"""Frozen reporters of told periods, kept; none is ever changed or removed."""

import json
from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from sqlalchemy import Connection, func, insert, select

from vpdesk.domain.cases import CaseId, ImportId
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.domain.snapshots import NewSnapshot, Snapshot, people_from, people_values
from vpdesk.storage.tables import case, snapshot, snapshot_case


class SnapshotRepository:
    """What was counted of a period when something was told of it, by number."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, organisation_id: OrganisationId, new: NewSnapshot, taken_on: date) -> int:
        """Keep a snapshot that something about ``organisation_id`` is told from."""
        values = {
            "organisation_id": organisation_id,
            "start": new.period.start,
            "end": new.period.end,
            "taken_on": taken_on,
            "people": json.dumps(people_values(new.people), ensure_ascii=False, sort_keys=True),
            "offered": _offered_text(new.offered),
        }
        key = int(self._connection.execute(insert(snapshot).values(values)).lastrowid)
        cases = [{"snapshot_id": key, "case_id": each} for each in sorted(new.cases)]
        if cases:
            self._connection.execute(insert(snapshot_case), cases)
        return key

    def get(self, numbers: Collection[int]) -> Mapping[int, Snapshot]:
        """Return snapshots by number; one that is not there is left out."""
        rows = self._connection.execute(select(snapshot).where(snapshot.c.id.in_(numbers)))
        cases = self._cases(numbers)
        return {
            row.id: Snapshot(
                id=row.id,
                period=Period(row.start, row.end),
                taken_on=row.taken_on,
                people=people_from(json.loads(row.people)),
                cases=frozenset(CaseId(each) for each in cases.get(row.id, ())),
                offered=_offered_from(row.offered),
            )
            for row in rows
        }

    def offered(self, number: int) -> Mapping[str, tuple[str, ...]]:
        """Return the rows that the lists gave each table of a snapshot; empty where not kept."""
        kept = select(snapshot.c.offered).where(snapshot.c.id == number)
        return _offered_from(self._connection.scalar(kept) or "")

    def rows(self, numbers: Collection[int]) -> Mapping[int, Mapping[str, Any]]:
        """Return all that is kept of snapshots as plain values, for sealing."""
        rows = self._connection.execute(select(snapshot).where(snapshot.c.id.in_(numbers)))
        cases = self._cases(numbers)
        return {
            row.id: {
                "organisation": row.organisation_id,
                "start": row.start.isoformat(),
                "end": row.end.isoformat(),
                "taken_on": row.taken_on.isoformat(),
                "people": row.people,
                "cases": cases.get(row.id, []),
                **({"offered": row.offered} if row.offered else {}),
            }
            for row in rows
        }

    def of_import(self, import_id: ImportId) -> int:
        """Count the cases of a register that a snapshot counts."""
        told = select(func.count(case.c.id.distinct())).where(
            case.c.import_id == import_id,
            case.c.id.in_(select(snapshot_case.c.case_id)),
        )
        return self._connection.scalar(told) or 0

    def _cases(self, numbers: Collection[int]) -> dict[int, list[int]]:
        found: dict[int, list[int]] = {}
        rows = self._connection.execute(
            select(snapshot_case)
            .where(snapshot_case.c.snapshot_id.in_(numbers))
            .order_by(snapshot_case.c.case_id)
        )
        for row in rows:
            found.setdefault(row.snapshot_id, []).append(row.case_id)
        return found


def _offered_text(offered: Mapping[str, tuple[str, ...]]) -> str:
    if not offered:
        return ""
    return json.dumps({key: list(rows) for key, rows in sorted(offered.items())})


def _offered_from(text: str) -> Mapping[str, tuple[str, ...]]:
    return {key: tuple(rows) for key, rows in json.loads(text or "{}").items()}
