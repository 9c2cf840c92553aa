"""How much a vault holds, counted for whoever wants to know what a backup is worth."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, func, select, text

from vpdesk.storage.tables import (
    attachment,
    case,
    confidentiality_exception,
    consent,
    contact,
    follow_up,
    note,
    organisation,
    referral,
    status_change,
    step,
)
from vpdesk.storage.wall import EVERYWHERE

_HAPPENED = (contact, step, referral, consent, note, attachment, confidentiality_exception)
_ENTRIES = (*_HAPPENED, follow_up, status_change)


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """Numbers of what a vault holds, and the day of the newest entry of its timelines."""

    organisations: int
    case_ids: frozenset[int]
    entries: int
    last_entry_on: date | None


class ContentRepository:
    """Counts, and the one thing that keeps cases of different lines apart: their ids."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def count(self) -> Contents:
        days = [self._scalar(select(func.max(table.c.day))) for table in _HAPPENED]
        return Contents(
            organisations=self._rows(organisation),
            case_ids=frozenset(
                self._connection.scalars(select(case.c.id), execution_options=EVERYWHERE)
            ),
            entries=sum(self._rows(table) for table in _ENTRIES),
            last_entry_on=max((day for day in days if day is not None), default=None),
        )

    def leave_case_ids(self, *, up_to: Collection[int], further: int) -> None:
        """Never give an id up to the highest of ``up_to``, nor the next ``further`` ones."""
        given = text("SELECT seq FROM sqlite_sequence WHERE name = 'case'")
        last = max(self._connection.scalar(given) or 0, *up_to, 0) + further
        forget = text("DELETE FROM sqlite_sequence WHERE name = 'case'")
        self._connection.execute(forget)
        write = text("INSERT INTO sqlite_sequence (name, seq) VALUES ('case', :last)")
        self._connection.execute(write, {"last": last})

    def _rows(self, table: object) -> int:
        return self._scalar(select(func.count()).select_from(table)) or 0  # type: ignore[arg-type]

    def _scalar(self, question: Select[Any]) -> Any:
        return self._connection.scalar(question, execution_options=EVERYWHERE)
