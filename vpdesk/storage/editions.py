"""The ledger, kept: rows that are only ever added, each sealed together with the one before."""

import hashlib
import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select

from vpdesk.domain.editions import Edition, EditionId, EditionKind, FileKind
from vpdesk.domain.editions_json import content_from, content_values
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.storage.edition_chain import Chain, Link
from vpdesk.storage.settings import SettingRepository
from vpdesk.storage.snapshots import SnapshotRepository
from vpdesk.storage.tables import edition, edition_file


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionFile:
    """A file as it left the vault."""

    name: str
    content: bytes


class EditionRepository:
    """Everything that was told outside, oldest first."""

    def __init__(
        self,
        connection: Connection,
        settings: SettingRepository,
        snapshots: SnapshotRepository,
    ) -> None:
        self._connection = connection
        self._chain = Chain(settings)
        self._snapshots = snapshots

    def all(self) -> tuple[Edition, ...]:
        """Return the whole ledger as it lies there; ``check`` tells whether that is right."""
        return tuple(_edition(row) for row in self._rows())

    def entered(self) -> tuple[Edition, ...]:
        """Return what was told before or outside vpdesk and entered, the rest left unread."""
        by_hand = select(edition).where(edition.c.kind == EditionKind.OLDER)
        rows = self._connection.execute(by_hand.order_by(edition.c.id))
        return tuple(_edition(row) for row in rows)

    def check(self) -> None:
        """Raise ``ChainBroken`` when anything is not as it was written, files too."""
        self._chain.check(self._links())

    def next_id(self) -> EditionId:
        """Return the number that the next edition gets."""
        return EditionId((self._connection.scalar(select(func.max(edition.c.id))) or 0) + 1)

    def add(self, new: Edition, files: Mapping[FileKind, EditionFile]) -> None:
        """Add ``new`` under its own number, which is ``next_id()``, and seal it."""
        row = {
            "id": new.id,
            "kind": new.kind,
            "organisation_id": new.organisation_id,
            "start": new.period.start,
            "end": new.period.end,
            "made_on": new.made_on,
            "draft": new.draft,
            "audience": new.audience,
            "replaces_id": new.replaces,
            "content": json.dumps(content_values(new), ensure_ascii=False, sort_keys=True),
        }
        hashes = {kind: _file_seal(file.name, file.content) for kind, file in files.items()}
        mac = self._chain.extend(int(new.id), self._sealed(row, hashes))
        self._connection.execute(insert(edition).values(**row, mac=mac))
        for kind, file in files.items():
            values = {"edition_id": new.id, "kind": kind, "name": file.name}
            self._connection.execute(insert(edition_file).values(**values, content=file.content))

    def file(self, edition_id: EditionId, kind: FileKind) -> EditionFile | None:
        """Return a file of an edition, None when it has none of that kind."""
        of_one = select(edition_file).where(
            edition_file.c.edition_id == edition_id, edition_file.c.kind == kind
        )
        row = self._connection.execute(of_one).one_or_none()
        return None if row is None else EditionFile(name=row.name, content=row.content)

    def _rows(self) -> Collection[Row[*tuple[Any, ...]]]:
        return self._connection.execute(select(edition).order_by(edition.c.id)).all()

    def _links(self) -> Iterator[Link]:
        hashes: dict[int, dict[str, str]] = {}
        for row in self._connection.execute(select(edition_file)):
            hashes.setdefault(row.edition_id, {})[row.kind] = _file_seal(row.name, row.content)
        for row in self._rows():
            sealed = self._sealed(row._asdict(), hashes.get(row.id, {}))
            yield Link(number=row.id, sealed=sealed, mac=row.mac)

    def _sealed(self, row: Mapping[str, Any], hashes: Mapping[Any, str]) -> dict[str, Any]:
        """Return everything of a row that its seal covers, with the snapshots it tells of."""
        content = json.loads(row["content"])
        numbers = {told["snapshot"] for told in content["told"]} - {None}
        return {
            "id": int(row["id"]),
            "kind": str(row["kind"]),
            "organisation": int(row["organisation_id"]),
            "start": row["start"].isoformat(),
            "end": row["end"].isoformat(),
            "made_on": row["made_on"].isoformat(),
            "draft": bool(row["draft"]),
            "audience": row["audience"],
            "replaces": row["replaces_id"],
            "content": row["content"],
            "files": {str(kind): seal for kind, seal in sorted(hashes.items())},
            "snapshots": {
                str(number): kept for number, kept in sorted(self._snapshots.rows(numbers).items())
            },
        }


def _file_seal(name: str, content: bytes) -> str:
    return f"{hashlib.sha256(content).hexdigest()} {name}"


def _edition(row: Row[*tuple[Any, ...]]) -> Edition:
    return Edition(
        id=EditionId(row.id),
        kind=EditionKind(row.kind),
        organisation_id=OrganisationId(row.organisation_id),
        period=Period(row.start, row.end),
        made_on=row.made_on,
        draft=row.draft,
        audience=row.audience,
        replaces=None if row.replaces_id is None else EditionId(row.replaces_id),
        **content_from(json.loads(row.content)),
    )
