"""Packages of colleagues that were opened here, each kept as one whole beside the register."""

import json
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from vpdesk.domain.stand_in_returns import AddedEntry
from vpdesk.domain.stand_in_values import added_from, added_values, package_from, package_values
from vpdesk.domain.stand_ins import (
    Held,
    StandInId,
    StandInPackage,
)
from vpdesk.storage.tables import stand_in, stand_in_added

_KEPT = (
    *(column for column in stand_in.c if column.name != "content"),
    select(func.count())
    .where(stand_in_added.c.stand_in_id == stand_in.c.id)
    .scalar_subquery()
    .label("added"),
)


class StandInHeldRepository:
    """The content of a package, and what was added here; neither is part of the register."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, package: StandInPackage, on: date) -> StandInId:
        """Keep a package that was opened on a day."""
        values = {
            "package_id": package.package_id,
            "from_name": package.from_name,
            "opened_on": on,
            "valid_until": package.valid_until,
            "last_seen": on,
            "cases": len(package.cases),
            "content": _written(package_values(package)),
        }
        key = self._connection.execute(insert(stand_in).values(values)).lastrowid
        return StandInId(key)

    def list(self) -> tuple[Held, ...]:
        """Return all packages, the newest first, those that ended too."""
        rows = self._connection.execute(select(*_KEPT).order_by(stand_in.c.id.desc()))
        return tuple(map(_held, rows))

    def get(self, stand_in_id: StandInId) -> Held | None:
        """Return a package without its content."""
        this = select(*_KEPT).where(stand_in.c.id == stand_in_id)
        row = self._connection.execute(this).one_or_none()
        return None if row is None else _held(row)

    def content(self, stand_in_id: StandInId) -> StandInPackage:
        """Return the content of a package that did not end."""
        this = select(stand_in.c.content).where(stand_in.c.id == stand_in_id)
        return package_from(json.loads(self._connection.execute(this).scalar_one()))

    def seen(self, stand_in_id: StandInId, on: date) -> None:
        """Note that a package was looked at on a day."""
        self._update(stand_in_id, last_seen=on)

    def returned(self, stand_in_id: StandInId, on: date) -> None:
        """Note that all that was added up to now was given back on a day."""
        self._update(stand_in_id, returned_on=on)

    def end(self, stand_in_id: StandInId, on: date) -> None:
        """Destroy the content of a package and what was added to it; who gave it stays."""
        self._connection.execute(
            delete(stand_in_added).where(stand_in_added.c.stand_in_id == stand_in_id)
        )
        self._update(stand_in_id, content="", ended_on=on)

    def added(self, stand_in_id: StandInId) -> tuple[AddedEntry, ...]:
        """Return what was added here, the first one first."""
        rows = self._connection.scalars(
            select(stand_in_added.c.content)
            .where(stand_in_added.c.stand_in_id == stand_in_id)
            .order_by(stand_in_added.c.id)
        )
        return tuple(added_from(json.loads(each)) for each in rows)

    def put(self, stand_in_id: StandInId, added: AddedEntry) -> None:
        """Keep what was added, in place of what had the same uid; it is in no return yet."""
        content = _written(added_values(added))
        changed = self._connection.execute(
            update(stand_in_added).where(stand_in_added.c.uid == added.uid).values(content=content)
        )
        if not changed.rowcount:
            values = {"stand_in_id": stand_in_id, "uid": added.uid, "content": content}
            self._connection.execute(insert(stand_in_added).values(values))
        self._update(stand_in_id, returned_on=None)

    def remove(self, stand_in_id: StandInId, uid: str) -> None:
        """Remove what was added."""
        self._connection.execute(delete(stand_in_added).where(stand_in_added.c.uid == uid))
        self._update(stand_in_id, returned_on=None)

    def _update(self, stand_in_id: StandInId, **values: Any) -> None:
        this = stand_in.c.id == stand_in_id
        self._connection.execute(update(stand_in).where(this).values(values))


def _written(values: dict[str, Any]) -> str:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def _held(row: Row[*tuple[Any, ...]]) -> Held:
    return Held(
        id=StandInId(row.id),
        package_id=row.package_id,
        from_name=row.from_name,
        opened_on=row.opened_on,
        valid_until=row.valid_until,
        last_seen=row.last_seen,
        returned_on=row.returned_on,
        ended_on=row.ended_on,
        added=row.added,
        cases=row.cases,
    )
