"""The adviser's own register, kept: entries and cycles."""

from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from vpdesk.domain.own_register import OwnEntry, OwnEntryDraft, OwnEntryId
from vpdesk.domain.pe_cycles import Cycle, CycleDraft, CycleId
from vpdesk.domain.search import HitKind
from vpdesk.storage.search import SearchIndex
from vpdesk.storage.tables import own_cycle, own_entry

_STRIPPED = ("title", "provider", "accreditation", "colleagues")
_AS_GIVEN = (
    "kind",
    "minutes",
    "credit_minutes",
    "cost_cents",
    "remark",
    "planned",
    "remind_on",
    "participants",
    "learned",
)
_OF_CYCLE = ("start", "months", "accredited_minutes", "peer_review_minutes", "extra_minutes")


class OwnRegisterRepository:
    """Entries and cycles; none is seen behind a wall."""

    def __init__(self, connection: Connection, search: SearchIndex) -> None:
        self._connection = connection
        self._search = search

    def entries(self) -> tuple[OwnEntry, ...]:
        """Return all entries, newest first."""
        order = (own_entry.c.day.desc(), own_entry.c.id.desc())
        return tuple(map(_entry, self._connection.execute(select(own_entry).order_by(*order))))

    def entry(self, entry_id: OwnEntryId) -> OwnEntry | None:
        this = select(own_entry).where(own_entry.c.id == entry_id)
        row = self._connection.execute(this).one_or_none()
        return None if row is None else _entry(row)

    def add(self, draft: OwnEntryDraft, *, entry_id: OwnEntryId | None = None) -> OwnEntryId:
        """Add an entry; with ``entry_id`` put a removed one back."""
        values = _values(draft) | ({} if entry_id is None else {"id": entry_id})
        key = self._connection.execute(insert(own_entry).values(values)).lastrowid
        self._search.changed(HitKind.OWN_ENTRY, key)
        return OwnEntryId(key)

    def change(self, entry_id: OwnEntryId, draft: OwnEntryDraft) -> None:
        this = own_entry.c.id == entry_id
        self._connection.execute(update(own_entry).where(this).values(_values(draft)))
        self._search.changed(HitKind.OWN_ENTRY, entry_id)

    def remove(self, entry_id: OwnEntryId) -> None:
        """Remove an entry; sheets that were brought to it are brought to none."""
        self._connection.execute(delete(own_entry).where(own_entry.c.id == entry_id))
        self._search.changed(HitKind.OWN_ENTRY, entry_id)

    def cycles(self) -> tuple[Cycle, ...]:
        """Return all cycles, newest first."""
        rows = self._connection.execute(select(own_cycle).order_by(own_cycle.c.start.desc()))
        return tuple(map(_cycle, rows))

    def add_cycle(self, draft: CycleDraft, *, cycle_id: CycleId | None = None) -> CycleId:
        """Add a cycle; with ``cycle_id`` put a removed one back."""
        values = _cycle_values(draft) | ({} if cycle_id is None else {"id": cycle_id})
        return CycleId(self._connection.execute(insert(own_cycle).values(values)).lastrowid)

    def change_cycle(self, cycle_id: CycleId, draft: CycleDraft) -> None:
        this = own_cycle.c.id == cycle_id
        self._connection.execute(update(own_cycle).where(this).values(_cycle_values(draft)))

    def remove_cycle(self, cycle_id: CycleId) -> None:
        self._connection.execute(delete(own_cycle).where(own_cycle.c.id == cycle_id))


def _entry(row: Row[*tuple[Any, ...]]) -> OwnEntry:
    values = {name: getattr(row, name) for name in (*_STRIPPED, *_AS_GIVEN)}
    return OwnEntry(id=OwnEntryId(row.id), on=row.day, **values)


def _values(draft: OwnEntryDraft) -> dict[str, Any]:
    return (
        {"day": draft.on}
        | {name: getattr(draft, name).strip() for name in _STRIPPED}
        | {name: getattr(draft, name) for name in _AS_GIVEN}
    )


def _cycle(row: Row[*tuple[Any, ...]]) -> Cycle:
    return Cycle(id=CycleId(row.id), **{name: getattr(row, name) for name in _OF_CYCLE})


def _cycle_values(draft: CycleDraft) -> dict[str, Any]:
    return {name: getattr(draft, name) for name in _OF_CYCLE}
