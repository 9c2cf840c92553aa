"""Lets a case go into another one, as a whole, and come out again."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, delete, func, insert, or_, select, update

from vpdesk.domain.cases import CaseId, ReporterId
from vpdesk.storage.entry_values import TABLES
from vpdesk.storage.moved_rows import Rows, check_keys_at_the_end, put_rows, rows_of, without_gone
from vpdesk.storage.search import SearchIndex
from vpdesk.storage.tables import (
    case,
    confidentiality_exception,
    consent,
    draft,
    follow_up,
    issue,
    mask,
    matter_decision,
    matter_seen,
    merged_number,
    metadata,
    referral,
    reporter,
    reporter_identity,
    reporter_request,
    retention_hold,
    retention_term,
    step,
)

_STAYING = (issue, retention_hold, retention_term, matter_seen, matter_decision)
"""What does not go along: facts are put together, and what was decided is decided anew."""

_LEANING = (
    (step.c.consent_id, consent),
    (referral.c.consent_id, consent),
    (follow_up.c.consent_id, consent),
    (step.c.exception_id, confidentiality_exception),
)
"""What names something of its own case, and where that is."""

_OF_ENTRIES = (
    (reporter_request.c.entry_kind, reporter_request.c.entry_id),
    (mask.c.kind, mask.c.entry_id),
)
"""What is about one entry of its case, without a key."""

_OF_REPORTER = ("safe_contact", "meeting_place")


@dataclass(frozen=True, slots=True, kw_only=True)
class FoldedCase:
    """A case as it was before it went into another one, row by row.

    ``reporters`` and ``identities`` are what was known of both persons, ``relinked`` the person
    behind each of their cases, ``drafts`` where half-typed text lay.
    """

    kept_id: CaseId
    folded_id: CaseId
    case: Mapping[str, Any]
    stayed: Mapping[str, Rows]
    moved: Mapping[str, frozenset[int]]
    drafts: Mapping[str, str]
    reporters: Rows
    identities: Rows
    relinked: Mapping[int, int]


class CaseFoldingRepository:
    """The story of a case moves row by row; the facts of the other one are left to the caller."""

    def __init__(self, connection: Connection, search: SearchIndex) -> None:
        self._connection = connection
        self._search = search

    def fold(
        self, kept_id: CaseId, folded_id: CaseId, reporter_id: ReporterId, other_id: ReporterId
    ) -> FoldedCase:
        """Move the story of a case into another one, and keep its number as leading there.

        All cases of either reporter are ``reporter_id``'s from now on. What is kept of this person
        was recorded with the first case, filled up with what only the other one had.
        """
        check_keys_at_the_end(self._connection)
        (whole,) = rows_of(self._connection, case, case.c.id == folded_id)
        folded = FoldedCase(
            kept_id=kept_id,
            folded_id=folded_id,
            case=whole,
            stayed={each.name: self._staying(each, folded_id) for each in _STAYING},
            moved={each.name: self._move(each, folded_id, kept_id) for each in story_tables()},
            drafts=self._move_drafts(folded_id, kept_id),
            **self._join_reporters(kept_id, reporter_id, other_id),
        )
        # By this count entries of one day are in order; what is recorded from now on comes last.
        counted = func.max(case.c.changes, whole["changes"])
        self._set(case, case.c.id == kept_id, changes=counted)
        self._changed(kept_id, folded_id)
        self._connection.execute(delete(case).where(case.c.id == folded_id))
        if other_id != reporter_id:
            self._connection.execute(delete(reporter).where(reporter.c.id == other_id))
        number = {name: whole[name] for name in ("year", "sequence", "code_name", "code_name_key")}
        self._connection.execute(
            insert(merged_number).values(case_id=kept_id, former_id=folded_id, **number)
        )
        return folded

    def unfold(self, folded: FoldedCase) -> None:
        """Let a case be there again, with all of it that was not removed meanwhile.

        What its features name and went since is left out of them.
        """
        check_keys_at_the_end(self._connection)
        kept_id, folded_id = folded.kept_id, folded.folded_id
        of_folded = (
            merged_number.c.year == folded.case["year"],
            merged_number.c.sequence == folded.case["sequence"],
        )
        self._connection.execute(delete(merged_number).where(*of_folded))
        self._part_reporters(folded)
        put_rows(self._connection, case, [self._whole(case, folded.case)])
        for key, reporter_id in folded.relinked.items():
            self._set(case, case.c.id == key, reporter_id=reporter_id)
        for table in story_tables():
            self._move_back(table, folded)
        for leaning, named in _LEANING:
            self._follow(leaning, named, (kept_id, folded_id))
        for asked in _OF_ENTRIES:
            self._follow_entry(*asked, (kept_id, folded_id))
        for table in _STAYING:
            rows = folded.stayed[table.name]
            if table is issue:
                rows = [self._whole(issue, row) for row in rows]
            put_rows(
                self._connection, table, [row for row in rows if self._whole(table, row) == row]
            )
        for after, before in folded.drafts.items():
            self._set(draft, draft.c.place == after, place=before)
        self._changed(kept_id, folded_id)

    def _move(self, table: Table, old: CaseId, new: CaseId) -> frozenset[int]:
        of_old = table.c.case_id == old
        moved = frozenset(self._connection.scalars(select(_key_of(table)).where(of_old)).all())
        self._set(table, of_old, case_id=new)
        return moved

    def _move_back(self, table: Table, folded: FoldedCase) -> None:
        theirs = _key_of(table).in_(folded.moved[table.name])
        self._set(table, (table.c.case_id == folded.kept_id) & theirs, case_id=folded.folded_id)

    def _follow(self, leaning: ColumnElement[int], named: Table, cases: tuple[int, int]) -> None:
        """Let what names a consent or a worksheet be of the case in which that is."""
        table = leaning.table
        theirs = select(named.c.case_id).where(named.c.id == leaning).scalar_subquery()
        self._set(table, table.c.case_id.in_(cases) & leaning.is_not(None), case_id=theirs)

    def _follow_entry(
        self, kind: ColumnElement[Any], entry_id: ColumnElement[Any], cases: tuple[int, int]
    ) -> None:
        """Let what is about an entry be of the case in which that is."""
        own = entry_id.table.c.case_id
        for each, table in TABLES.items():
            theirs = select(table.c.case_id).where(table.c.id == entry_id).scalar_subquery()
            there = (kind == each) & own.in_(cases) & theirs.in_(cases)
            self._set(entry_id.table, there, case_id=theirs)

    def _move_drafts(self, old: CaseId, new: CaseId) -> Mapping[str, str]:
        """Return where half-typed text lies now, with where it lay; what is in the way stays."""
        places = frozenset(self._connection.scalars(select(draft.c.place)))
        found = {}
        for place in sorted(places):
            there = place.replace(f"case/{old}/", f"case/{new}/", 1)
            if place.startswith(f"case/{old}/") and there not in places:
                self._set(draft, draft.c.place == place, place=there)
                found[there] = place
        return found

    def _join_reporters(
        self, kept_id: CaseId, reporter_id: ReporterId, other_id: ReporterId
    ) -> dict[str, Any]:
        both = (reporter_id, other_id)
        reporters = rows_of(self._connection, reporter, reporter.c.id.in_(both))
        names = rows_of(self._connection, reporter_identity, _identity.in_(both))
        cases = rows_of(self._connection, case, case.c.reporter_id.in_(both))
        if reporter_id != other_id:
            (first,) = (each["reporter_id"] for each in cases if each["id"] == kept_id)
            second = other_id if first == reporter_id else reporter_id
            self._fill_up(reporter_id, (first, second), reporters, names)
            self._set(case, case.c.reporter_id == other_id, reporter_id=reporter_id)
        relinked = {each["id"]: each["reporter_id"] for each in cases}
        return {"reporters": reporters, "identities": names, "relinked": relinked}

    def _fill_up(
        self, reporter_id: ReporterId, known: tuple[int, int], reporters: Rows, names: Rows
    ) -> None:
        """Keep what is known of the first person, and of the second where that is nothing."""
        by_id = {each["id"]: each for each in reporters}
        first, second = (by_id[each] for each in known)
        filled = {name: first[name] or second[name] for name in _OF_REPORTER}
        self._set(reporter, reporter.c.id == reporter_id, **filled)
        name_of = {each["reporter_id"]: each["name"] for each in names}
        kept = next((name_of[each] for each in known if each in name_of), None)
        self._connection.execute(delete(reporter_identity).where(_identity == reporter_id))
        if kept is not None:
            row = {"reporter_id": reporter_id, "name": kept}
            put_rows(self._connection, reporter_identity, [row])

    def _part_reporters(self, folded: FoldedCase) -> None:
        for row in folded.reporters:
            there = select(reporter.c.id).where(reporter.c.id == row["id"])
            if self._connection.scalar(there) is None:
                put_rows(self._connection, reporter, [row])
            else:
                self._set(reporter, reporter.c.id == row["id"], **row)
            of_one = _identity == row["id"]
            self._connection.execute(delete(reporter_identity).where(of_one))
        put_rows(self._connection, reporter_identity, folded.identities)

    def _staying(self, table: Table, case_id: CaseId) -> Rows:
        other = table.c.get("other_case_id", table.c.case_id)
        where = or_(table.c.case_id == case_id, other == case_id)
        return rows_of(self._connection, table, where)

    def _whole(self, table: Table, row: Mapping[str, Any]) -> Mapping[str, Any]:
        return without_gone(self._connection, table, row)

    def _set(self, table: Table, where: ColumnElement[bool], **values: Any) -> None:
        self._connection.execute(update(table).where(where).values(**values))

    def _changed(self, *cases: CaseId) -> None:
        for case_id in cases:
            self._search.case_changed(case_id)
            self._search.decisions_change(matter_decision.c.other_case_id == case_id)


_identity = reporter_identity.c.reporter_id


def story_tables() -> Iterator[Table]:
    """Yield the tables of what goes along with a case: whatever names it and does not stay."""
    for table in metadata.sorted_tables:
        column = table.c.get("case_id")
        if column is None or table in _STAYING:
            continue
        if any(key.column.table is case for key in column.foreign_keys):
            yield table


def _key_of(table: Table) -> ColumnElement[int]:
    if table is merged_number:
        return merged_number.c.year * 100_000 + merged_number.c.sequence
    return table.c.id
