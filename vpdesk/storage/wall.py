"""The wall around one organisation: views that hide the rows of all others from every question.

While it stands, the name of a table means a temporary view of it, for whatever is read; only the
statements marked with ``EVERYWHERE`` read the tables themselves. What is written goes to the
tables, and reaches no row that cannot be seen. Temporary views lie in memory.
"""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, Executable, Table, event, text
from sqlalchemy.sql.dml import Delete, Update
from sqlcipher3 import dbapi2

from vpdesk.domain.organisations import OrganisationId
from vpdesk.storage.faults import situations
from vpdesk.storage.tables import metadata

EVERYWHERE: dict[str, Any] = {"schema_translate_map": {None: "main"}}
"""Execution options of a question that the wall does not hide anything from.

Only for what must be right over all organisations and is told to nobody: what is unique, what is
counted up, what was destroyed, what a text must not tell.
"""

WALLED = "walled"
"""The execution option of every connection that works behind the wall."""

_OWN = "{table}.organisation_id = {organisation}"
_OWN_OR_GENERAL = f"({{table}}.organisation_id IS NULL OR {_OWN})"
_OF_TERM = "{table}.term_id IN (SELECT id FROM term)"
_OF_STEP = "{table}.step_id IN (SELECT id FROM term)"
_OF_CASE = '{table}.case_id IN (SELECT id FROM "case")'

HIDDEN: Mapping[str, str] = {
    "organisation": "{table}.id = {organisation}",
    "unit": _OWN,
    "contact_person": _OWN,
    "activity": _OWN,
    "agreed_point": "{table}.activity_id IN (SELECT id FROM activity)",
    "planned_activity": _OWN,
    "recommendation": _OWN,
    "recommendation_outcome": "{table}.recommendation_id IN (SELECT id FROM recommendation)",
    "annual_report_text": _OWN,
    "term": _OWN_OR_GENERAL,
    "term_name": f"{_OF_TERM} AND {_OWN_OR_GENERAL}",
    "term_hiding": _OWN,
    "term_place": _OF_TERM,
    "referral_contact": _OWN_OR_GENERAL,
    "option_place": _OF_STEP,
    "option_text": _OF_STEP,
    "option_at_organisation": _OWN,
    "import": _OWN,
    "reporter": _OWN,
    "reporter_identity": "{table}.reporter_id IN (SELECT id FROM reporter)",
    "accused": _OWN,
    "accused_difference": _OWN,
    "case": _OWN,
    "issue": _OWN,
    "matter_decision": _OWN,
    "matter_seen": _OWN,
    "contact": _OF_CASE,
    "consent": _OF_CASE,
    "confidentiality_exception": _OF_CASE,
    "exception_remark": "{table}.exception_id IN (SELECT id FROM confidentiality_exception)",
    "step": _OF_CASE,
    "referral": _OF_CASE,
    "note": _OF_CASE,
    "follow_up": _OF_CASE,
    "status_change": _OF_CASE,
    "attachment": _OF_CASE,
    "attachment_chunk": "{table}.attachment_id IN (SELECT id FROM attachment)",
    "final_report": _OWN,
    "invoice": _OWN,
    "retention_hold": _OF_CASE,
    "retention_term": _OF_CASE,
    "merged_number": _OF_CASE,
    "mask": _OF_CASE,
    "copied_attachment": "{table}.attachment_id IN (SELECT id FROM attachment)",
    "reporter_request": _OF_CASE,
    "destruction": _OWN,
    "report_policy": _OWN,
    "contract": _OWN,
    "organisation_route": _OWN,
    "organisation_document": _OWN,
    "organisation_document_chunk": (
        "{table}.document_id IN (SELECT id FROM organisation_document)"
    ),
    "appointment": _OWN,
    "appointment_point": _OWN,
    "appointment_review": _OWN,
    "instruction_sheet": _OWN,
    "reviewed_point": "{table}.review_id IN (SELECT id FROM appointment_review)",
    # What holds for all is on the record of every organisation, which none may see.
    "privacy_section": f"{{table}}.kind = 'statement' AND {_OWN_OR_GENERAL}",
    "privacy_version": _OWN,
    "log_entry": (
        f"({_OWN} OR {{table}}.organisation_id IS NULL"
        f" AND ({{table}}.case_id IS NULL OR {_OF_CASE}))"
    ),
}
"""What is seen of each table behind the wall, in the order in which one builds on another."""

SHUT = frozenset(
    {
        *("case_sheet", "own_certificate", "own_certificate_chunk", "own_cycle", "own_entry"),
        *("stand_in", "stand_in_added", "stand_in_given", "stand_in_given_case"),
        "stand_in_merged",
    }
)
"""The tables of which nothing is seen behind the wall.

What the adviser learned, and which colleagues were there, is of no organisation; yet it may tell
of any. So may what colleagues take over from each other.
"""

OPEN = frozenset(
    {
        # The ledger is sealed and judged as one whole; the service of editions walls what it says.
        "accepted_wording",
        "edition",
        "edition_file",
        "employer_group_member",
        "snapshot",
        "snapshot_case",
        # Half-typed text has no organisation but that of its place; the service walls it.
        "draft",
        # These tell of no organisation.
        "backup",
        "case_number",
        "setting",
        "vault_state",
    }
)
"""The tables that are the same on both sides of the wall."""

_SEEN = {**HIDDEN, **dict.fromkeys(SHUT, "0")}

_WRITTEN_TABLE = re.compile(r'(INSERT INTO|UPDATE|DELETE FROM) ("?\w+"?)(?= |$)')


class Wall:
    """The wall that is wanted on one connection, and whether all of its views are there.

    Raises ``StorageError`` where they cannot be made; then ``require`` makes them or fails too.
    """

    def __init__(self, connection: dbapi2.Connection) -> None:
        """Begin without a wall."""
        self._connection = connection
        self._stands = True
        self.around: OrganisationId | None = None
        """The one organisation that is not hidden; None when nothing is."""

    def put_around(self, organisation_id: OrganisationId | None) -> None:
        """Hide all organisations but one, in place of the wall before; None hides nothing."""
        self.around, self._stands = organisation_id, False
        self.require()

    def require(self) -> None:
        """Have the wall as it is wanted; nothing may be read or written without it."""
        if not self._stands:
            with situations():
                self._take_down()
                if self.around is not None:
                    self._build(self.around)
            self._stands = True

    @contextmanager
    def away(self) -> Iterator[None]:
        """Let what looks at the file as a whole see the tables themselves."""
        self._stands = False
        with situations():
            self._take_down()
        try:
            yield
        finally:
            self.require()

    def _build(self, organisation_id: OrganisationId) -> None:
        for name in _SEEN:
            seen = _seen(name, organisation_id)
            self._connection.execute(
                f'CREATE TEMP VIEW "{name}" AS SELECT * FROM main."{name}" WHERE {seen}'  # noqa: S608
            )

    def _take_down(self) -> None:
        for name in reversed(tuple(_SEEN)):
            self._connection.execute(f'DROP VIEW IF EXISTS temp."{name}"')


def keep_to_wall(engine: Engine) -> None:
    """Let what a walled connection of ``engine`` writes go to the tables, and to seen rows only."""

    @event.listens_for(engine, "before_execute", retval=True)
    def narrow(
        connection: Connection,
        statement: Executable,
        rows: Any,
        row: Any,
        options: Mapping[str, Any],
    ) -> tuple[Executable, Any, Any]:
        del connection
        walled = options.get(WALLED)
        if (
            walled is not None
            and "schema_translate_map" not in options
            and isinstance(statement, Update | Delete)
            and isinstance(statement.table, Table)
            and statement.table.name in _SEEN
        ):
            statement = statement.where(text(_seen(statement.table.name, walled)))
        return statement, rows, row

    @event.listens_for(engine, "before_cursor_execute", retval=True)
    def go_to_table(
        connection: Connection,
        _cursor: Any,
        statement: str,
        values: Any,
        _context: Any,
        _many: bool,  # noqa: FBT001
    ) -> tuple[str, Any]:
        if WALLED in connection.get_execution_options():
            statement = _WRITTEN_TABLE.sub(r"\1 main.\2", statement, count=1)
        return statement, values


def unsorted_tables() -> frozenset[str]:
    """Return the tables of which nobody said whether the wall hides rows of them."""
    return frozenset(metadata.tables) - OPEN - _SEEN.keys()


def _seen(name: str, organisation_id: OrganisationId) -> str:
    return _SEEN[name].format(table=f'"{name}"', organisation=int(organisation_id))
