"""The search index: one row for each thing that can be found, without any reporter's name."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Table,
    Text,
    bindparam,
    column,
    delete,
    insert,
    or_,
    select,
    table,
    union_all,
)

from vpdesk.domain.cases import CaseId
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.referral_contacts import ReferralContactId
from vpdesk.domain.search import HitKind
from vpdesk.storage.search_due import Name, Named, SearchDue
from vpdesk.storage.search_texts import text_of
from vpdesk.storage.tables import (
    activity,
    annual_report_text,
    case,
    case_sheet,
    contact_person,
    issue,
    matter_decision,
    organisation,
    own_entry,
    referral_contact,
    step,
    unit,
)
from vpdesk.storage.wall import EVERYWHERE

INDEX = table(
    "search_index",
    column("rowid", Integer),
    column("title", Text),
    column("detail", Text),
    column("content", Text),
)
BLOCK = 1 << 40
"""Row ids of one kind lie together: its number times this, plus the id in its own table."""

BLOCKS: Mapping[HitKind, int] = {
    HitKind.CASE: 1 * BLOCK,
    HitKind.ORGANISATION: 2 * BLOCK,
    HitKind.REFERRAL_CONTACT: 3 * BLOCK,
    HitKind.CONTACT_PERSON: 4 * BLOCK,
    HitKind.ACTIVITY: 5 * BLOCK,
    HitKind.REPORT_TEXT: 6 * BLOCK,
    HitKind.OWN_ENTRY: 7 * BLOCK,
    HitKind.CASE_SHEET: 8 * BLOCK,
}
OWNERS: Mapping[HitKind, Table] = {
    HitKind.CASE: case,
    HitKind.ORGANISATION: organisation,
    HitKind.REFERRAL_CONTACT: referral_contact,
    HitKind.CONTACT_PERSON: contact_person,
    HitKind.ACTIVITY: activity,
    HitKind.REPORT_TEXT: annual_report_text,
    HitKind.OWN_ENTRY: own_entry,
    HitKind.CASE_SHEET: case_sheet,
}
"""The tables whose rows are found; the index holds words of every organisation, a wall hides rows
of these."""

_KINDS = {block // BLOCK: kind for kind, block in BLOCKS.items()}
_COLUMNS = ("rowid", "title", "detail", "content")
_THIS_ROW: ColumnElement[bool] = INDEX.c.rowid == bindparam("row_id")
_INDEXED = select(INDEX.c.title, INDEX.c.detail, INDEX.c.content).where(_THIS_ROW)
_FORGETTING = delete(INDEX).where(_THIS_ROW)
_SWITCH = "INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', ?)"
_LEAVE_NOTHING = "INSERT INTO search_index (search_index) VALUES ('optimize')"
_MERGE = "INSERT INTO search_index (search_index, rank) VALUES ('merge', ?)"
_MERGE_PAGES = 16
_AT_ONCE = 5
"""Rows found by a new name that are indexed in the unit of work that gave it."""
_MANY = 50
"""Rows after which it is quicker to go over the whole index once than to forget row by row."""


class SearchIndex:
    """What changed is noted, and indexed once when the unit of work ends."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._stale: dict[tuple[HitKind, int], None] = {}
        self._renamed: dict[Name, None] = {}
        self._due = SearchDue(connection)

    def changed(self, kind: HitKind, key: int) -> None:
        self._stale[kind, key] = None

    def case_changed(self, case_id: CaseId) -> None:
        self.changed(HitKind.CASE, case_id)

    def decisions_change(self, which: ColumnElement[bool]) -> None:
        """Note the cases of what was decided about people; call it before and after a change."""
        decided_in = select(matter_decision.c.case_id).where(which)
        for key in self._connection.scalars(decided_in, execution_options=EVERYWHERE).all():
            self.case_changed(CaseId(key))

    def organisation_changed(self, organisation_id: OrganisationId) -> None:
        self.changed(HitKind.ORGANISATION, organisation_id)

    def referral_contact_changed(self, contact_id: ReferralContactId) -> None:
        self.changed(HitKind.REFERRAL_CONTACT, contact_id)

    def belongings_changed(self, organisation_id: OrganisationId) -> None:
        """Note all that is found by the name of an organisation; call it before that is removed."""
        self._note(self._rows_of((Named.ORGANISATION, organisation_id)))

    def renamed(self, named: Named, key: int) -> None:
        """Note that things are found by another name from now on.

        Where they are many they are indexed by `catch_up_a_little`, for no unit of work may take
        seconds; until then they are found by the old name.
        """
        self._renamed[named, key] = None

    def catch_up(self) -> None:
        """Index what changed; what is gone leaves the index.

        What reads as before stays untouched: taking its words out for good costs tens of
        milliseconds. Of many rows they are taken out together at the end.
        """
        for name in self._renamed:
            rows = self._rows_of(name, limit=_AT_ONCE + 1)
            if len(rows) > _AT_ONCE:
                self._due.add(name)
            else:
                self._note(rows)
        self._renamed.clear()
        forgotten = 0
        for kind, key in self._stale:
            forgotten += self._index(kind, key)
            if forgotten == _MANY:
                self._forget_later()
        self._stale.clear()
        if forgotten >= _MANY:
            self._forget_for_good()

    def is_behind(self) -> bool:
        """Tell whether there is anything for `catch_up_a_little` to do."""
        return not self._due.is_empty()

    def catch_up_a_little(self, enough: Callable[[], bool]) -> None:
        """Index some of what got another name, or let some of its old words leave the index.

        ``enough`` is asked after each row. Call it, each time in a unit of work of its own, until
        the index is not behind.
        """
        first = self._due.first()
        if first is None:
            self._merge()
            return
        name, reached = first
        rows = self._rows_of(name, after=reached, limit=_MANY)
        if not rows:
            self._due.mended(name)
            return
        # Their words leave when all is merged; those of other units of work leave at once.
        self._forget_later()
        for row in rows:
            self._index(*_kind_and_key(row))
            reached = row
            if enough():
                break
        self._connection.exec_driver_sql(_SWITCH, (1,))
        self._due.reached(name, reached)

    def rebuild(self) -> None:
        """Index everything anew."""
        self._forget_later()
        self._connection.execute(delete(INDEX))
        for kind, owner in OWNERS.items():
            keys = self._connection.scalars(select(owner.c.id), execution_options=EVERYWHERE)
            self._note(BLOCKS[kind] + key for key in keys)
        self.catch_up()
        self._forget_for_good()
        self._due.clear()

    def _index(self, kind: HitKind, key: int) -> bool:
        """Index one thing as it is now; tell whether words of it left the index."""
        this = {"row_id": BLOCKS[kind] + key}
        before = self._connection.execute(_INDEXED, this).one_or_none()
        words = text_of(self._connection, kind, key)
        after = None if words is None else (words.title, words.detail, words.content)
        if before is not None and tuple(before) == after:
            return False
        if before is not None:
            self._connection.execute(_FORGETTING, this)
        if after is not None:
            row = (BLOCKS[kind] + key, *after)
            self._connection.execute(insert(INDEX), dict(zip(_COLUMNS, row, strict=True)))
        return before is not None

    def _merge(self) -> None:
        """Put some pages of the index in order; the last time nothing is left to do."""
        # Less than nothing begins: all there is by now is merged into one.
        pages = _MERGE_PAGES if self._due.is_merging() else -_MERGE_PAGES
        before = self._changes()
        self._connection.exec_driver_sql(_MERGE, (pages,))
        if self._changes() - before > 1:
            self._due.merging()
        else:
            self._due.clear()

    def _changes(self) -> int:
        return int(self._connection.exec_driver_sql("SELECT total_changes()").scalar_one())

    def _forget_later(self) -> None:
        """Let the words of removed rows lie in the index until ``_forget_for_good``."""
        self._connection.exec_driver_sql(_SWITCH, (0,))

    def _forget_for_good(self) -> None:
        self._connection.exec_driver_sql(_LEAVE_NOTHING)
        self._connection.exec_driver_sql(_SWITCH, (1,))

    def _note(self, rows: Iterable[int]) -> None:
        for row in rows:
            self.changed(*_kind_and_key(row))

    def _rows_of(self, name: Name, *, after: int = 0, limit: int = -1) -> Sequence[int]:
        """Return the rows of the index, beyond ``after``, that are found by a name."""
        named, key = name
        rows = union_all(
            *(
                select((OWNERS[kind].c.id + BLOCKS[kind]).label("row")).where(condition)
                for kind, condition in _FOUND_BY[named](key)
            )
        ).subquery()
        these = select(rows.c.row).where(rows.c.row > after).order_by(rows.c.row).limit(limit)
        return self._connection.scalars(these, execution_options=EVERYWHERE).all()


def _kind_and_key(row: int) -> tuple[HitKind, int]:
    return _KINDS[row // BLOCK], row % BLOCK


def _by_organisation(key: int) -> Iterator[tuple[HitKind, ColumnElement[bool]]]:
    yield HitKind.ORGANISATION, organisation.c.id == key
    for kind in (HitKind.CASE, HitKind.CONTACT_PERSON, HitKind.ACTIVITY, HitKind.REPORT_TEXT):
        yield kind, OWNERS[kind].c.organisation_id == key


def _by_term(key: int) -> Iterator[tuple[HitKind, ColumnElement[bool]]]:
    issues = select(issue.c.case_id).where(issue.c.category_id == key)
    steps = select(step.c.case_id).where(step.c.step_id == key)
    yield HitKind.CASE, or_(case.c.id.in_(issues), case.c.id.in_(steps))
    yield HitKind.REFERRAL_CONTACT, referral_contact.c.kind_id == key
    yield HitKind.ACTIVITY, activity.c.kind_id == key


def _by_unit(key: int) -> Iterator[tuple[HitKind, ColumnElement[bool]]]:
    whose = select(unit.c.organisation_id).where(unit.c.id == key)
    issues = select(issue.c.case_id).where(issue.c.unit_id == key)
    yield HitKind.ORGANISATION, organisation.c.id.in_(whose)
    yield HitKind.CASE, or_(case.c.unit_id == key, case.c.id.in_(issues))


_FOUND_BY: Mapping[Named, Callable[[int], Iterator[tuple[HitKind, ColumnElement[bool]]]]] = {
    Named.ORGANISATION: _by_organisation,
    Named.TERM: _by_term,
    Named.UNIT: _by_unit,
}
