"""Packages that were given to colleagues who stand in, and what was taken over from returns."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select

from vpdesk.domain.cases import CaseId
from vpdesk.domain.stand_ins import Given, GivenId, StandInPackage
from vpdesk.domain.timeline import EntryId, EntryRef
from vpdesk.storage.tables import stand_in_given, stand_in_given_case, stand_in_merged


class StandInGivenRepository:
    """What is kept of a package that left: to whom, which cases, and the key for what returns."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, package: StandInPackage, cases: Collection[CaseId]) -> GivenId:
        """Note a package; ``cases`` are in the order of its places."""
        values = {
            "package_id": package.package_id,
            "to_name": package.to_name,
            "made_on": package.made_on,
            "valid_until": package.valid_until,
            "return_key": package.return_key,
        }
        given = self._connection.execute(insert(stand_in_given).values(values)).lastrowid
        rows = [
            {"given_id": given, "number": number, "case_id": case_id}
            for number, case_id in enumerate(cases, start=1)
        ]
        self._connection.execute(insert(stand_in_given_case), rows)
        return GivenId(given)

    def list(self) -> tuple[Given, ...]:
        """Return all packages, the newest first."""
        rows = self._connection.execute(
            select(stand_in_given).order_by(stand_in_given.c.id.desc())
        ).all()
        return tuple(map(self._given, rows))

    def find(self, package_id: str) -> Given | None:
        """Return the package with that id."""
        this = select(stand_in_given).where(stand_in_given.c.package_id == package_id)
        row = self._connection.execute(this).one_or_none()
        return None if row is None else self._given(row)

    def remove(self, given_id: GivenId) -> None:
        """Forget a package, with the key for its returns."""
        self._connection.execute(delete(stand_in_given).where(stand_in_given.c.id == given_id))

    def merged(self, given_id: GivenId) -> Mapping[str, EntryRef]:
        """Return what was taken over from returns of a package, by uid."""
        rows = self._connection.execute(
            select(stand_in_merged).where(stand_in_merged.c.given_id == given_id)
        )
        return {row.uid: EntryRef(kind=row.kind, id=EntryId(row.entry_id)) for row in rows}

    def merge(self, given_id: GivenId, uid: str, ref: EntryRef, on: date) -> None:
        """Note that an entry of a return was taken over as ``ref``."""
        values = {"given_id": given_id, "uid": uid, "merged_on": on}
        values |= {"kind": ref.kind, "entry_id": ref.id}
        self._connection.execute(insert(stand_in_merged).values(values))

    def unmerge(self, given_id: GivenId, uids: Collection[str]) -> None:
        """Forget that entries were taken over."""
        these = stand_in_merged.c.given_id == given_id, stand_in_merged.c.uid.in_(uids)
        self._connection.execute(delete(stand_in_merged).where(*these))

    def _given(self, row: Row[*tuple[Any, ...]]) -> Given:
        places = (
            select(stand_in_given_case.c.number, stand_in_given_case.c.case_id)
            .where(stand_in_given_case.c.given_id == row.id)
            .order_by(stand_in_given_case.c.number)
        )
        merged = select(func.count()).where(stand_in_merged.c.given_id == row.id)
        return Given(
            id=GivenId(row.id),
            package_id=row.package_id,
            to_name=row.to_name,
            made_on=row.made_on,
            valid_until=row.valid_until,
            return_key=row.return_key,
            cases=tuple(
                (number, None if case_id is None else CaseId(case_id))
                for number, case_id in self._connection.execute(places)
            ),
            merged=self._connection.scalar(merged) or 0,
        )
