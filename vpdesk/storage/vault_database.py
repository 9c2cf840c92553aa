"""The open database of a vault, in which everything happens in units of work."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from vpdesk.domain.changes import Concept
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisations import OrganisationId
from vpdesk.storage.authorizer import seal
from vpdesk.storage.ballast import free_ballast, restore_ballast
from vpdesk.storage.changed_concepts import note_changes
from vpdesk.storage.counter_keeper import CounterKeeper
from vpdesk.storage.database_copy import CopiedDatabase, copy_database
from vpdesk.storage.engine import engine_over
from vpdesk.storage.errors import DatabaseNotWritable, DiskFull, StorageFailed, VaultClosed
from vpdesk.storage.faults import situations
from vpdesk.storage.integrity import check_fully, only_free_pages_torn, write_free_pages
from vpdesk.storage.listeners import Listener, Listeners
from vpdesk.storage.migration import BeforeMigration, OlderDatabase, migrate
from vpdesk.storage.rewriting import rewrite_pages
from vpdesk.storage.schema import SCHEMA, Schema, stamp, stored_revision
from vpdesk.storage.sqlcipher import interrupted, make_file, open_file, open_new_file
from vpdesk.storage.tables import create_tables
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_state import count_commit, note_full_check, start_counting, stored_state
from vpdesk.storage.wall import EVERYWHERE, WALLED, Wall, keep_to_wall


def create(path: Path, *, key: str) -> "VaultDatabase":
    """Make the database of a new vault where no file is yet, and open it.

    ``key`` is 64 lower-case hex digits. Raises ``StorageError``; whatever was written by then
    stays.
    """
    connection = make_file(path, key=key)
    try:
        with engine_over(connection).begin() as bound:
            create_tables(bound)
            stamp(bound, SCHEMA.newest)
            start_counting(bound)
    finally:
        connection.close()
    opened = open_new_file(path, key=key)
    return VaultDatabase(opened, path, keep_counter=lambda _commits: True)


def open_database(
    path: Path,
    *,
    key: str,
    today: date,
    ended_well: Callable[[int], bool] = lambda _commits: True,
    keep_counter: Callable[[int], bool] = lambda _commits: True,
    before_migration: BeforeMigration = lambda _older: None,
    schema: Schema = SCHEMA,
) -> "VaultDatabase":
    """Open and check a vault's database, migrating it first when it is older than the program.

    ``before_migration`` is called with it as it was, and may raise to keep it like that.
    ``ended_well`` is asked with the count of commits; it raises when that count cannot be, and
    returns False when the last session broke off, which brings on the full check. That check
    also comes once a week. ``keep_counter`` is given the count at most 5 s after each change, on
    another thread, and at the end; it returns False when it could not keep it. Raises
    ``StorageError`` and what these raise.
    """
    broke_off = interrupted(path)
    connection = open_file(path, key=key)
    try:
        with situations():
            torn = only_free_pages_torn(connection)
            missing = schema.after(stored_revision(connection))
            state = stored_state(connection)
            check_due = not ended_well(state.commits) or broke_off or state.check_due(today)
            if check_due:
                check_fully(connection)
            if torn:
                write_free_pages(connection)
            if missing:
                before_migration(OlderDatabase(connection))
                connection = migrate(connection, path, key=key, schema=schema)
            database = VaultDatabase(connection, path, keep_counter=keep_counter)
            database.last_checked_on = state.checked_on
    except BaseException:
        connection.close()
        raise
    try:
        if check_due:
            database.note_full_check(today)
    except BaseException:
        database.close()
        raise
    return database


class VaultDatabase:
    """An open, sealed database; usable from every thread, one unit of work at a time."""

    def __init__(
        self, connection: dbapi2.Connection, path: Path, *, keep_counter: Callable[[int], bool]
    ) -> None:
        """Take over ``connection``; only ``create`` and ``open_database`` do this."""
        self._connection = connection
        self._path = path
        self._folder = path.parent
        self._keeper = CounterKeeper(keep_counter)
        self._engine = engine_over(connection)
        self._readers = self._engine.execution_options(reading=True)
        self._turn = threading.Lock()
        self._holder: int | None = None
        self._closed = False
        self.last_checked_on: date | None = None
        """The day of the last full check before this opening."""
        self._way = ""
        self._wall = Wall(connection)
        self._changed: set[Concept] = set()
        self._listeners = Listeners()
        note_changes(self._engine, self._changed.add)
        keep_to_wall(self._engine)
        seal(connection)
        restore_ballast(self._folder)
        self._keeper.reached(stored_state(connection).commits)

    @contextmanager
    def writing(self, *, everywhere: bool = False) -> Iterator[Transaction]:
        """Begin a unit of work that may change the vault, and commit it at the end.

        An exception inside undoes all of it; ``everywhere`` is as in ``reading``. Raises
        ``StorageError`` when the change could not be kept. Listeners are called afterwards, on this
        thread; one that fails is reported to ``threading.excepthook``, for the change is made.
        What changed no row is not counted and told to nobody, and makes no backup due.
        """
        with self._taking_turn():
            self._changed.clear()
            rows_before = self._connection.total_changes
            try:
                with self._engine.begin() as connection:
                    connection.execution_options(**self._options(everywhere=everywhere))
                    transaction = Transaction(connection, self._way, self.wall)
                    yield transaction
                    transaction.finish()
                    if self._connection.total_changes == rows_before:
                        return
                    commits = count_commit(connection)
            except DiskFull as error:
                raise DiskFull(room_made=free_ballast(self._folder)) from error
            self._keeper.reached(commits)
            changed = frozenset(self._changed)
        if changed:
            self._listeners.tell(changed)

    @contextmanager
    def reading(self, *, everywhere: bool = False) -> Iterator[Transaction]:
        """Begin a unit of work that cannot change the vault.

        With ``everywhere`` the wall hides nothing from it; that is for what is told to nobody.
        """
        with self._taking_turn():
            self._connection.execute("PRAGMA query_only = ON")
            try:
                with self._readers.connect() as connection:
                    connection.execution_options(**self._options(everywhere=everywhere))
                    yield Transaction(connection, wall=self.wall)
            finally:
                self._connection.execute("PRAGMA query_only = OFF")

    @property
    def wall(self) -> OrganisationId | None:
        """The organisation around which the wall stands; None without one."""
        return self._wall.around

    def build_wall(self, organisation_id: OrganisationId | None) -> None:
        """Hide all organisations but one from every unit of work; None hides nothing any more.

        Listeners are told that everything changed.
        """
        with self._taking_turn():
            self._wall.put_around(organisation_id)
        self._listeners.tell(frozenset(Concept))

    def listen(self, callback: Listener) -> Callable[[], None]:
        """Call ``callback`` with the changed concepts after each commit; returns how to stop."""
        return self._listeners.add(callback)

    def commits(self) -> int:
        """Return how many units of work changed the vault since it was made."""
        with self._taking_turn(), situations():
            return stored_state(self._connection).commits

    def note_full_check(self, day: date) -> None:
        """Note that a full check found nothing on ``day``; on a full disk it stays due."""
        with self._taking_turn(), suppress(DiskFull):
            with self._engine.begin() as connection:
                note_full_check(connection, day)
                commits = count_commit(connection)
            self._keeper.reached(commits)

    def catch_up_index(self, enough: Callable[[], bool]) -> bool:
        """Index some of what got another name, and return whether more is left.

        ``enough`` is asked after each row. It is no change to the vault, so it is not counted as
        one. Raises ``StorageError``.
        """
        with self._taking_turn(), self._engine.begin() as connection:
            connection.execution_options(**self._options(everywhere=False))
            index = Transaction(connection).search
            index.catch_up_a_little(enough)
            return index.is_behind()

    def note_opening(self, way: str, at: datetime) -> None:
        """Note in the log that the vault was opened by ``way``, ``at`` a moment in UTC.

        All that is noted from now on was done by that way. A disk that takes no more is passed
        over, and its reserve kept: being noted is no reason to keep a vault shut.
        """
        self._way = way
        with (
            self._taking_turn(),
            suppress(DiskFull, DatabaseNotWritable, StorageFailed),
        ):
            with self._engine.begin() as connection:
                connection.execution_options(**self._options(everywhere=False))
                Transaction(connection, way).log.note(LoggedAct.VAULT_OPENED, at=at)
                commits = count_commit(connection)
            self._keeper.reached(commits)

    def rewrite_pages(self) -> None:
        """Leave nothing of what was removed anywhere in the file; see ``rewriting``.

        Other units of work wait. Raises ``StorageError``; then it may be tried again.
        """
        with self._taking_turn(), self._wall.away():
            rewrite_pages(self._connection, self._path)

    def copy_to(self, path: Path, *, key: str) -> CopiedDatabase:
        """Copy the database into a new file under another key, proved from the disk.

        Other units of work wait. Raises what ``copy_database`` raises.
        """
        with self._taking_turn(), self._wall.away():
            return copy_database(self._connection, path, key=key)

    def move_to(self, path: Path, *, key: str) -> CopiedDatabase:
        """Do as ``copy_to`` and close, so that the copy never lacks a change.

        The database stays open when the copy fails.
        """
        with self._taking_turn():
            with self._wall.away():
                copied = copy_database(self._connection, path, key=key)
            self._close()
        return copied

    @property
    def closed(self) -> bool:
        return self._closed

    def close(self) -> None:
        """Have the count of commits kept and close the file; a second time does nothing."""
        with self._waiting():
            if not self._closed:
                self._close()

    def _close(self) -> None:
        self._closed = True
        try:
            self._keeper.keep_now()
        finally:
            self._engine.dispose()
            self._connection.close()

    def _options(self, *, everywhere: bool) -> dict[str, Any]:
        if self.wall is None:
            return {}
        return {WALLED: self.wall} | (EVERYWHERE if everywhere else {})

    @contextmanager
    def _taking_turn(self) -> Iterator[None]:
        with self._waiting():
            if self._closed:
                raise VaultClosed
            self._wall.require()
            yield

    @contextmanager
    def _waiting(self) -> Iterator[None]:
        if self._holder == threading.get_ident():
            message = "a unit of work was begun inside another"
            raise RuntimeError(message)
        with self._turn:
            self._holder = threading.get_ident()
            try:
                yield
            finally:
                self._holder = None
