"""Reads the whole register, table by table, for the adviser to take out."""

from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any

from sqlalchemy import Column, Connection, LargeBinary, Select, Table, Text, select, text

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.whole_register import Field, RegisterTable
from vpdesk.storage.tables import edition, metadata
from vpdesk.storage.wall import HIDDEN

LEFT_OUT: Mapping[str, str] = {
    "accepted_wording": "Places in reports that were looked at; it means nothing without them.",
    "attachment_chunk": "The content of attachments, which are saved one by one.",
    "backup": "Where backups lie on this computer.",
    "case_number": "How far cases are numbered.",
    "draft": "Half-typed text, which is not recorded yet.",
    "edition_file": "The files of reports, which are saved one by one.",
    "organisation_document_chunk": "The content of documents, which are saved one by one.",
    "own_certificate_chunk": "The content of certificates, which are saved one by one.",
    "setting": "Settings and keys of this vault.",
    "snapshot": "Figures behind reports, sealed together with the ledger.",
    "snapshot_case": "Figures behind reports, sealed together with the ledger.",
    "stand_in": "What belongs to the register of a colleague.",
    "stand_in_added": "What belongs to the register of a colleague.",
    "stand_in_given": "Keys of packages for a stand-in.",
    "stand_in_given_case": "Places in packages for a stand-in; they mean nothing without them.",
    "stand_in_merged": "Places in returns of a stand-in; they mean nothing without them.",
    "vault_state": "How often this vault was changed.",
}
"""The tables that stay behind, and why."""

NAMES = frozenset({"accused", "reporter", "reporter_identity"})
"""The tables of who reported, with how to reach them, and about whom; texts in them are names."""

_WITHOUT_TEXTS_OF_CASES = frozenset({"destruction", "log_entry"})
_KEPT_WORDS = frozenset({"attachment.media", "case.code_name", "merged_number.code_name"})
_OF_ORGANISATION = "organisation_id"
_BY_NAME: Mapping[str, str] = {_OF_ORGANISATION: "organisation", "case_id": "case"}
"""Columns that lead to a table also where the database does not hold them to it."""

_ABOUT_NO_OTHER = text(
    "NOT EXISTS (SELECT 1 FROM json_each(edition.content, '$.told') AS told,"
    " json_each(told.value, '$.organisations') AS about WHERE about.value <> :wall)"
)
"""Of a report on several organisations nothing is seen behind the wall of one."""


class WholeRegisterRepository:
    """What may be shown of every table that is not left out."""

    def __init__(self, connection: Connection, wall: OrganisationId | None) -> None:
        self._connection = connection
        self._wall = wall

    def tables(self, *, names: bool, texts: bool) -> Mapping[str, RegisterTable]:
        """Return every table that can be told; without its ``names`` or the ``texts`` of cases."""
        return {
            table.name: self._table(table, names=names, texts=texts)
            for table in metadata.sorted_tables
            if table.name not in LEFT_OUT and self._is_seen(table)
        }

    def _is_seen(self, table: Table) -> bool:
        """Behind a wall: what it hides the rest of, and what can be told by organisation."""
        return self._wall is None or table.name in HIDDEN or _OF_ORGANISATION in table.c

    def _table(self, table: Table, *, names: bool, texts: bool) -> RegisterTable:
        columns = list(_columns(table, names=names, texts=texts))
        rows = self._connection.execute(self._rows(table, columns))
        return RegisterTable(
            columns=tuple(column.name for column in columns),
            rows=tuple(tuple(map(_field, row)) for row in rows),
            links={column.name: target for column in columns if (target := _target(column))},
        )

    def _rows(self, table: Table, columns: list[Column[Any]]) -> Select[*tuple[Any, ...]]:
        rows = select(*columns).order_by(*table.primary_key.columns)
        if "removed" in table.c:
            rows = rows.where(~table.c["removed"])
        if self._wall is not None and table.name not in HIDDEN:
            rows = rows.where(table.c[_OF_ORGANISATION] == self._wall)
            if table is edition:
                rows = rows.where(_ABOUT_NO_OTHER.bindparams(wall=self._wall))
        return rows


def _columns(table: Table, *, names: bool, texts: bool) -> Iterator[Column[Any]]:
    hides_texts = (not names and table.name in NAMES) or (not texts and _is_of_case(table))
    for column in table.c:
        is_text = type(column.type) is Text and f"{table.name}.{column.name}" not in _KEPT_WORDS
        is_for_search = column.name.endswith("_key")
        is_content = isinstance(column.type, LargeBinary)
        if not (is_for_search or is_content or (is_text and hides_texts)):
            yield column


def _is_of_case(table: Table) -> bool:
    """Tell whether rows of ``table`` belong to a case, or to what belongs to one."""
    if table.name in _WITHOUT_TEXTS_OF_CASES:
        return False
    owners = {key.column.table for key in table.foreign_keys if key.column.table is not table}
    return table.name == "case" or "case_id" in table.c or any(map(_is_of_case, owners))


def _target(column: Column[Any]) -> str:
    """Return the table that a number leads to, empty where it is no such number."""
    found = sorted(key.column.table.name for key in column.foreign_keys if key.column.name == "id")
    return next(iter(found), "") or _BY_NAME.get(column.name, "")


def _field(value: Any) -> Field:
    return value.value if isinstance(value, Enum) else value  # type: ignore[no-any-return]
