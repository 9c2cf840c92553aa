"""What is masked in the copies of files for their reporters, and which attachments go along."""

from collections.abc import Collection, Mapping
from functools import cache
from typing import Any

from sqlalchemy import Connection, Row, Select, delete, insert, or_, select
from sqlalchemy.dialects.sqlite import insert as upsert

from vpdesk.domain.cases import CaseId
from vpdesk.domain.masking import Mask, MaskDraft, MaskId, MaskReason, MaskWhy, Spot
from vpdesk.domain.timeline import EntryId, EntryKind
from vpdesk.storage.entry_values import TABLES
from vpdesk.storage.tables import attachment, copied_attachment, mask


class MaskRepository:
    """Masks are found by their case; whether one still stands, its words tell."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, case_id: CaseId) -> tuple[Mask, ...]:
        """Return the masks of a case, in the order in which they were made."""
        theirs = select(mask).where(mask.c.case_id == case_id).order_by(mask.c.id)
        return tuple(map(_mask, self._connection.execute(theirs)))

    def add(self, case_id: CaseId, draft: MaskDraft, mask_id: MaskId | None = None) -> Mask:
        """Keep a mask; with ``mask_id`` put a removed one back."""
        values = {
            "case_id": case_id,
            "kind": draft.spot.kind,
            "entry_id": draft.spot.entry_id,
            "part": draft.spot.part,
            "start": draft.start,
            "words": draft.words,
            **_values(draft.why),
        }
        values |= {} if mask_id is None else {"id": mask_id}
        key = self._connection.execute(insert(mask).values(values)).lastrowid
        return Mask(
            id=MaskId(key), spot=draft.spot, start=draft.start, words=draft.words, why=draft.why
        )

    def remove(self, masks: Collection[MaskId]) -> None:
        self._connection.execute(delete(mask).where(mask.c.id.in_(masks)))

    def withheld(self, case_id: CaseId) -> Mapping[EntryId, MaskWhy | None]:
        """Return why each attachment stays back, None for one that goes along.

        Those that were not decided on are not among them.
        """
        theirs = (
            select(copied_attachment)
            .join(attachment, attachment.c.id == copied_attachment.c.attachment_id)
            .where(attachment.c.case_id == case_id)
        )
        rows = self._connection.execute(theirs)
        return {
            EntryId(row.attachment_id): None if row.reason is None else _why(row) for row in rows
        }

    def decide(self, attachment_id: EntryId, why: MaskWhy | None) -> None:
        """Let an attachment go along, or stay back for a reason."""
        decided: dict[str, Any] = {"goes_along": why is None, "reason": None, "explanation": ""}
        decided |= {} if why is None else _values(why)
        row = upsert(copied_attachment).values(attachment_id=attachment_id, **decided)
        self._connection.execute(
            row.on_conflict_do_update(index_elements=["attachment_id"], set_=decided)
        )

    def orphans(self) -> tuple[MaskId, ...]:
        """Return the masks in entries that were taken out."""
        return tuple(map(MaskId, self._connection.scalars(_orphans())))


@cache
def _orphans() -> Select[Any]:
    gone = (
        (mask.c.kind == kind) & mask.c.entry_id.not_in(select(table.c.id))
        for kind, table in TABLES.items()
    )
    return select(mask.c.id).where(or_(*gone))


def _values(why: MaskWhy) -> dict[str, Any]:
    return {"reason": why.reason, "explanation": why.explanation.strip()}


def _why(row: Row[*tuple[Any, ...]]) -> MaskWhy:
    return MaskWhy(reason=MaskReason(row.reason), explanation=row.explanation)


def _mask(row: Row[*tuple[Any, ...]]) -> Mask:
    kind = None if row.kind is None else EntryKind(row.kind)
    return Mask(
        id=MaskId(row.id),
        spot=Spot(kind=kind, entry_id=row.entry_id, part=row.part),
        start=row.start,
        words=row.words,
        why=_why(row),
    )
