"""What the adviser does with points that were agreed in talks with organisations."""

from collections.abc import Callable
from datetime import date

from vpdesk.domain.activities import (
    AgreedPoint,
    AgreedPointDraft,
    AgreedPointId,
    problems_in_point,
)
from vpdesk.domain.problems import DraftRefused
from vpdesk.services.errors import Gone
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase


class AgreedPoints:
    """Follow-ups of organisations, outside any case; they are listed with their activities."""

    def __init__(self, database: VaultDatabase, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today

    def add(self, draft: AgreedPointDraft) -> AgreedPointId:
        """Note what was agreed; raises ``DraftRefused`` or ``Gone``."""
        with self._database.writing() as tx:
            _check(tx, draft)
            return tx.agreed_points.add(draft)

    def change(self, point_id: AgreedPointId, draft: AgreedPointDraft) -> None:
        """Replace what is noted of a point; raises ``DraftRefused`` or ``Gone``."""
        with self._database.writing() as tx:
            before = _point(tx, point_id)
            _check(tx, draft)
            tx.agreed_points.change(before, draft)

    def remove(self, point_id: AgreedPointId) -> AgreedPoint:
        """Remove a point and return it, to be put back with ``restore``; raises ``Gone``."""
        with self._database.writing() as tx:
            point = _point(tx, point_id)
            tx.agreed_points.remove(point)
            tx.subjects.forget_gone()
            return point

    def restore(self, point: AgreedPoint) -> None:
        """Put a removed point back; raises ``Gone`` when its activity went meanwhile."""
        with self._database.writing() as tx:
            _check(tx, point)
            if tx.agreed_points.get(point.id) is None:
                tx.agreed_points.add(point)

    def finish(self, point_id: AgreedPointId) -> None:
        """Note that a point was done today; raises ``Gone``."""
        self._set_done(point_id, self._today())

    def reopen(self, point_id: AgreedPointId) -> None:
        """Take back that a point was done; raises ``Gone``."""
        self._set_done(point_id, None)

    def _set_done(self, point_id: AgreedPointId, on: date | None) -> None:
        with self._database.writing() as tx:
            tx.agreed_points.set_done(_point(tx, point_id), on)


def _check(tx: Transaction, draft: AgreedPointDraft) -> None:
    refused = problems_in_point(draft)
    if refused or draft.activity_id is None:
        raise DraftRefused(refused)
    if tx.activities.get(draft.activity_id) is None:
        raise Gone


def _point(tx: Transaction, point_id: AgreedPointId) -> AgreedPoint:
    point = tx.agreed_points.get(point_id)
    if point is None:
        raise Gone
    return point
