"""Which backups were made of the vault, and how far the vault has come since."""

from datetime import date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from vpdesk.domain.backups import Backup
from vpdesk.domain.log import LoggedAct
from vpdesk.storage.tables import backup, log_entry, vault_state


class BackupRepository:
    """One row for each backup, also for one that is gone; moments are in UTC without zone."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def list(self) -> tuple[Backup, ...]:
        """Return those that are not known to be gone, newest first."""
        there = select(backup).where(backup.c.gone_on.is_(None))
        order = (backup.c.made_at.desc(), backup.c.id)
        return tuple(_backup(row) for row in self._connection.execute(there.order_by(*order)))

    def keep(self, made: Backup) -> None:
        """Add a backup, in place of one with the same id."""
        self._connection.execute(backup.delete().where(backup.c.id == made.id))
        values = {
            "id": made.id,
            "made_at": made.made_at,
            "place": str(made.place),
            "name": made.name,
            "commits": made.commits,
            "cleared_to": made.cleared_to,
            "bytes": made.bytes,
            "proven_at": made.proven_at,
            "gone_on": made.gone_on,
        }
        self._connection.execute(insert(backup).values(values))

    def note_proof(self, backup_id: str, at: datetime | None) -> None:
        """Note when a backup was last proved whole; None when a check refused it."""
        this = backup.c.id == backup_id
        self._connection.execute(update(backup).where(this).values(proven_at=at))

    def note_gone(self, backup_id: str, day: date) -> None:
        this = backup.c.id == backup_id
        self._connection.execute(update(backup).where(this).values(gone_on=day))

    def hold_everything(self) -> None:
        """Take it that every backup holds all there was, as their counts are of another line."""
        self._connection.execute(update(backup).values(commits=0, cleared_to=0))

    def commits(self) -> int:
        """Return how many units of work changed the vault before this one."""
        return int(self._connection.scalar(select(vault_state.c.commits)) or 0)

    def openings(self) -> int:
        """Return how many openings are in the log; each of them was a unit of work of its own."""
        noted = select(func.count()).where(log_entry.c.act == LoggedAct.VAULT_OPENED)
        return int(self._connection.scalar(noted) or 0)


def _backup(row: Row[*tuple[Any, ...]]) -> Backup:
    values = dict(row._mapping)  # noqa: SLF001
    return Backup(**{**values, "place": Path(values["place"])})
