"""The log of what was opened, shown or taken out, kept; it is only ever added to."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, func, insert, select

from vpdesk.domain.cases import CaseId, CaseStatus
from vpdesk.domain.log import LogEntry, LoggedAct, LoggedCase
from vpdesk.domain.organisations import OrganisationId
from vpdesk.storage.case_numbers import shown_number
from vpdesk.storage.tables import case, destruction, log_entry, organisation


class LogRepository:
    """Who-what-when without content; an entry outlives the case and the organisation it is about.

    ``way`` is what opened the vault in this session.
    """

    def __init__(self, connection: Connection, way: str = "") -> None:
        self._connection = connection
        self._way = way

    def note(
        self,
        act: LoggedAct,
        *,
        at: datetime,
        way: str = "",
        case_id: CaseId | None = None,
        organisation_id: OrganisationId | None = None,
    ) -> None:
        """Note an act; ``at`` is in UTC, without zone, and ``way`` is that of the session."""
        values = {
            "at": at,
            "act": act,
            "way": way or self._way,
            "case_id": case_id,
            "organisation_id": organisation_id,
        }
        self._connection.execute(insert(log_entry).values(values))

    def entries(
        self, *, limit: int, offset: int = 0, acts: Collection[LoggedAct] = tuple(LoggedAct)
    ) -> tuple[LogEntry, ...]:
        """Return the entries about ``acts``, newest first; a destroyed case is not named."""
        theirs = func.coalesce(log_entry.c.organisation_id, case.c.organisation_id)
        rows = (
            select(
                log_entry,
                case.c.status,
                destruction.c.destroyed_on,
                case.c.code_name,
                case.c.year,
                case.c.sequence,
                organisation.c.name.label("organisation_name"),
            )
            .select_from(log_entry)
            .outerjoin(case, case.c.id == log_entry.c.case_id)
            .outerjoin(destruction, destruction.c.case_id == log_entry.c.case_id)
            .outerjoin(organisation, organisation.c.id == theirs)
            .where(_about(acts))
            .order_by(log_entry.c.id.desc())
        )
        return tuple(
            _entry(row) for row in self._connection.execute(rows.limit(limit).offset(offset))
        )

    def count(self, acts: Collection[LoggedAct] = tuple(LoggedAct)) -> int:
        found = select(func.count()).select_from(log_entry).where(_about(acts))
        return self._connection.scalar(found) or 0


def _about(acts: Collection[LoggedAct]) -> ColumnElement[bool]:
    return log_entry.c.act.in_(acts)


def _entry(row: Row[*tuple[Any, ...]]) -> LogEntry:
    named = None
    destroyed = row.status is CaseStatus.DESTROYED or row.destroyed_on is not None
    if row.status is not None and not destroyed:
        named = LoggedCase(
            id=CaseId(row.case_id),
            code_name=row.code_name,
            number=shown_number(row.year, row.sequence),
        )
    return LogEntry(
        at=row.at,
        act=LoggedAct(row.act),
        way=row.way,
        about_case=row.case_id is not None,
        case_destroyed=destroyed,
        case=named,
        organisation_name=row.organisation_name or "",
    )
