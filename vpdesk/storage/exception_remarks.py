"""What was added to worksheets on breaking secrecy after their decision."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlalchemy import Connection, insert, select

from vpdesk.domain.timeline import (
    ConfidentialityException,
    EntryId,
    ExceptionRemark,
)
from vpdesk.storage.tables import exception_remark


def add_remark(connection: Connection, exception_id: EntryId, remark: ExceptionRemark) -> None:
    values = {"exception_id": exception_id, "day": remark.on, "text": remark.text.strip()}
    connection.execute(insert(exception_remark).values(values))


def with_remarks(
    connection: Connection, exceptions: Sequence[ConfidentialityException]
) -> tuple[ConfidentialityException, ...]:
    """Return worksheets with what was added to each, in the order in which that was done."""
    remarks = _remarks(connection, exceptions)
    return tuple(replace(each, remarks=tuple(remarks[each.id])) for each in exceptions)


def _remarks(
    connection: Connection, exceptions: Sequence[ConfidentialityException]
) -> Mapping[EntryId, list[ExceptionRemark]]:
    found: defaultdict[EntryId, list[ExceptionRemark]] = defaultdict(list)
    theirs = exception_remark.c.exception_id.in_([each.id for each in exceptions])
    rows = select(exception_remark).where(theirs).order_by(exception_remark.c.id)
    for row in connection.execute(rows):
        found[row.exception_id].append(ExceptionRemark(on=row.day, text=row.text))
    return found
