"""Which schema a database has, and which ones this program knows."""

from dataclasses import dataclass

from sqlalchemy import Connection, text
from sqlcipher3 import dbapi2

from vpdesk.storage.errors import Check, DatabaseDamaged, SchemaTooNew


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """The known revisions, oldest first; each is a module of ``package``."""

    revisions: tuple[str, ...]
    package: str

    @property
    def newest(self) -> str:
        return self.revisions[-1]

    def after(self, revision: str) -> tuple[str, ...]:
        """Return the revisions that ``revision`` lacks; raises ``SchemaTooNew``."""
        if revision not in self.revisions:
            raise SchemaTooNew(revision)
        return self.revisions[self.revisions.index(revision) + 1 :]


SCHEMA = Schema(
    revisions=(
        "0001_first_schema",
        "0002_backups_and_retention",
        "0003_ledger",
        "0004_search",
        "0005_hours_and_invoices",
        "0006_lifecycle",
        "0007_people",
        "0008_own_register",
        "0009_options",
        "0010_recommendations",
        "0011_consent_and_secrecy",
        "0012_agreements",
        "0013_promises",
        "0014_waiting_times",
        "0015_time_by_day",
        "0016_reporter_rights",
        "0017_stand_ins",
        "0018_dated_terms",
        "0019_instruction_sheets",
        "0020_privacy_papers",
    ),
    package="vpdesk.storage.migrations",
)


def stamp(connection: Connection, revision: str) -> None:
    """Note in a new database which schema it was made with, as Alembic would."""
    connection.execute(
        text(
            "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
            "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
        )
    )
    connection.execute(
        text("INSERT INTO alembic_version (version_num) VALUES (:revision)"),
        {"revision": revision},
    )


def stored_revision(connection: dbapi2.Connection) -> str:
    """Return the revision of a database; raises ``DatabaseDamaged`` when it names none."""
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE name IN ('alembic_version', 'vault_state')"
    ).fetchall()
    if len(tables) != 2:
        raise DatabaseDamaged(Check.SCHEMA)
    rows = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    if len(rows) != 1:
        raise DatabaseDamaged(Check.SCHEMA)
    return str(rows[0][0])
