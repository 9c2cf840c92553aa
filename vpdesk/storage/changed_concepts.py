"""Notes which concepts the statements of one unit of work change."""

from collections.abc import Callable

from sqlalchemy import Connection, Engine, Executable, Table, event
from sqlalchemy.sql.dml import UpdateBase

from vpdesk.domain.changes import Concept


def note_changes(engine: Engine, note: Callable[[Concept], None]) -> None:
    """Call ``note`` with the concept of every table that a statement on ``engine`` changes.

    A table names its concept as ``info["concept"]``; tables without one tell nobody, and
    neither do statements given as text.
    """

    @event.listens_for(engine, "before_execute")
    def before(_connection: Connection, statement: Executable, *_rest: object) -> None:
        if isinstance(statement, UpdateBase) and isinstance(statement.table, Table):
            concept = statement.table.info.get("concept")
            if concept is not None:
                note(concept)
