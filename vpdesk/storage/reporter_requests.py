"""What reporters asked about their own file, kept with the case."""

from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from vpdesk.domain.cases import CaseId
from vpdesk.domain.reporter_requests import ReporterRequest, RequestDraft, RequestId
from vpdesk.domain.timeline import EntryId, EntryKind, EntryRef
from vpdesk.storage.search import SearchIndex
from vpdesk.storage.tables import reporter_request

_PLAIN = ("kind", "asked_on", "due_on", "answered_on", "answer")
_WORDS = ("asked", "explanation", "statement")


class ReporterRequestRepository:
    """Requests of one case, those asked last first."""

    def __init__(self, connection: Connection, search: SearchIndex) -> None:
        self._connection = connection
        self._search = search

    def of(self, case_id: CaseId) -> tuple[ReporterRequest, ...]:
        """Return the requests about a case."""
        table = reporter_request
        order = (table.c.asked_on.desc(), table.c.id.desc())
        theirs = select(table).where(table.c.case_id == case_id).order_by(*order)
        return tuple(map(_request, self._connection.execute(theirs)))

    def get(self, request_id: RequestId) -> ReporterRequest | None:
        this = select(reporter_request).where(reporter_request.c.id == request_id)
        row = self._connection.execute(this).one_or_none()
        return None if row is None else _request(row)

    def add(self, case_id: CaseId, draft: RequestDraft) -> RequestId:
        values = {"case_id": case_id, **_values(draft)}
        key = self._connection.execute(insert(reporter_request).values(values)).lastrowid
        self._search.case_changed(case_id)
        return RequestId(key)

    def change(self, request_id: RequestId, draft: RequestDraft) -> None:
        this = reporter_request.c.id == request_id
        self._connection.execute(update(reporter_request).where(this).values(_values(draft)))
        self._note(request_id)

    def remove(self, request_id: RequestId) -> None:
        self._note(request_id)
        this = reporter_request.c.id == request_id
        self._connection.execute(delete(reporter_request).where(this))

    def _note(self, request_id: RequestId) -> None:
        """Note that the case of a request is found by other words."""
        whose = select(reporter_request.c.case_id).where(reporter_request.c.id == request_id)
        for case_id in self._connection.scalars(whose):
            self._search.case_changed(CaseId(case_id))


def _values(draft: RequestDraft) -> dict[str, Any]:
    return {
        **{name: getattr(draft, name) for name in _PLAIN},
        **{name: getattr(draft, name).strip() for name in _WORDS},
        "entry_kind": None if draft.entry is None else draft.entry.kind,
        "entry_id": None if draft.entry is None else draft.entry.id,
    }


def _request(row: Row[*tuple[Any, ...]]) -> ReporterRequest:
    entry = None
    if row.entry_kind is not None:
        entry = EntryRef(kind=EntryKind(row.entry_kind), id=EntryId(row.entry_id))
    return ReporterRequest(
        id=RequestId(row.id),
        case_id=CaseId(row.case_id),
        entry=entry,
        **{name: getattr(row, name) for name in (*_PLAIN, *_WORDS)},
    )
