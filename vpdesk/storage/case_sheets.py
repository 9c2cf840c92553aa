"""Sheets about cases, kept."""

from collections.abc import Collection
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from vpdesk.domain.case_sheets import WRITTEN, CaseSheet, CaseSheetDraft, CaseSheetId
from vpdesk.domain.cases import CaseId
from vpdesk.domain.own_register import OwnEntryId
from vpdesk.domain.search import HitKind
from vpdesk.storage.search import SearchIndex
from vpdesk.storage.tables import case_sheet


class CaseSheetRepository:
    """Sheets that were checked before; none is seen behind a wall."""

    def __init__(self, connection: Connection, search: SearchIndex) -> None:
        self._connection = connection
        self._search = search

    def list(self) -> tuple[CaseSheet, ...]:
        """Return all sheets, newest first."""
        order = (case_sheet.c.made_on.desc(), case_sheet.c.id.desc())
        return tuple(map(_sheet, self._connection.execute(select(case_sheet).order_by(*order))))

    def get(self, sheet_id: CaseSheetId) -> CaseSheet | None:
        this = select(case_sheet).where(case_sheet.c.id == sheet_id)
        row = self._connection.execute(this).one_or_none()
        return None if row is None else _sheet(row)

    def add(
        self, draft: CaseSheetDraft, *, made_on: date, sheet_id: CaseSheetId | None = None
    ) -> CaseSheetId:
        """Add a sheet; with ``sheet_id`` put a removed one back."""
        values = _values(draft) | {"made_on": made_on}
        values |= {} if sheet_id is None else {"id": sheet_id}
        key = self._connection.execute(insert(case_sheet).values(values)).lastrowid
        self._search.changed(HitKind.CASE_SHEET, key)
        return CaseSheetId(key)

    def change(self, sheet_id: CaseSheetId, draft: CaseSheetDraft) -> None:
        this = case_sheet.c.id == sheet_id
        self._connection.execute(update(case_sheet).where(this).values(_values(draft)))
        self._search.changed(HitKind.CASE_SHEET, sheet_id)

    def remove(self, sheet_id: CaseSheetId) -> None:
        self._connection.execute(delete(case_sheet).where(case_sheet.c.id == sheet_id))
        self._search.changed(HitKind.CASE_SHEET, sheet_id)

    def bring(self, meeting_id: OwnEntryId, sheets: Collection[CaseSheetId]) -> None:
        """Have these sheets brought to a meeting."""
        brought = update(case_sheet).where(case_sheet.c.id.in_(sheets))
        self._connection.execute(brought.values(meeting_id=meeting_id))


def _sheet(row: Row[*tuple[Any, ...]]) -> CaseSheet:
    return CaseSheet(
        id=CaseSheetId(row.id),
        made_on=row.made_on,
        title=row.title,
        case_id=None if row.case_id is None else CaseId(row.case_id),
        meeting_id=None if row.meeting_id is None else OwnEntryId(row.meeting_id),
        **{name: getattr(row, name) for name in WRITTEN},
    )


def _values(draft: CaseSheetDraft) -> dict[str, Any]:
    return {
        "title": draft.title.strip(),
        "case_id": draft.case_id,
        "meeting_id": draft.meeting_id,
        **{name: getattr(draft, name) for name in WRITTEN},
    }
