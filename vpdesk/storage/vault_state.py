"""The row in which a database counts its commits."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Connection, text
from sqlcipher3 import dbapi2

from vpdesk.storage.errors import Check, DatabaseDamaged

_FULL_CHECK_EVERY = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class VaultState:
    """How many transactions changed the database, and the day of its last full check."""

    commits: int
    checked_on: date | None

    def check_due(self, today: date) -> bool:
        """Tell whether a full check is due; a clock that was put back makes it due, too."""
        if self.checked_on is None:
            return True
        return not timedelta() <= today - self.checked_on < _FULL_CHECK_EVERY


def start_counting(connection: Connection) -> None:
    """Count the transaction that makes the database as the first."""
    connection.execute(text("INSERT INTO vault_state (id, commits) VALUES (1, 1)"))


def count_commit(connection: Connection) -> int:
    """Count the transaction under way and return the new count."""
    raised = text("UPDATE vault_state SET commits = commits + 1 WHERE id = 1 RETURNING commits")
    return int(connection.execute(raised).scalar_one())


def note_full_check(connection: Connection, day: date) -> None:
    """Note ``day`` as that of the last full check."""
    connection.execute(
        text("UPDATE vault_state SET checked_on = :day WHERE id = 1"), {"day": day.isoformat()}
    )


def stored_state(connection: dbapi2.Connection) -> VaultState:
    """Read the state of a database; raises ``DatabaseDamaged`` when it has none."""
    rows = connection.execute("SELECT commits, checked_on FROM vault_state").fetchall()
    if len(rows) != 1:
        raise DatabaseDamaged(Check.SCHEMA)
    commits, checked_on = rows[0]
    return VaultState(
        commits=int(commits),
        checked_on=None if checked_on is None else date.fromisoformat(checked_on),
    )
