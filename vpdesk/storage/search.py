"""The search index: one row for each thing that can be found, without any reporter's name."""

from collections.abc import Iterable, Mapping

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
    select,
    table,
)

from vpdesk.domain.cases import CaseId
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.referral_contacts import ReferralContactId
from vpdesk.domain.search import HitKind
from vpdesk.domain.terms import TermId
from vpdesk.storage.search_texts import text_of
from vpdesk.storage.tables import (
    activity,
    annual_report_text,
    case,
    contact_person,
    issue,
    organisation,
    referral_contact,
    step,
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
}
OWNERS: Mapping[HitKind, Table] = {
    HitKind.CASE: case,
    HitKind.ORGANISATION: organisation,
    HitKind.REFERRAL_CONTACT: referral_contact,
    HitKind.CONTACT_PERSON: contact_person,
    HitKind.ACTIVITY: activity,
    HitKind.REPORT_TEXT: annual_report_text,
}
"""The tables whose rows are found; the index holds words of every organisation, a wall hides rows
of these."""

_COLUMNS = ("rowid", "title", "detail", "content")
_THIS_ROW: ColumnElement[bool] = INDEX.c.rowid == bindparam("row_id")
_INDEXED = select(INDEX.c.title, INDEX.c.detail, INDEX.c.content).where(_THIS_ROW)
_FORGETTING = delete(INDEX).where(_THIS_ROW)
_SWITCH = "INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', ?)"
_LEAVE_NOTHING = "INSERT INTO search_index (search_index) VALUES ('optimize')"
_MANY = 50
"""Rows after which it is quicker to go over the whole index once than to forget row by row."""


class SearchIndex:
    """What changed is noted, and indexed once when the unit of work ends."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._stale: dict[tuple[HitKind, int], None] = {}

    def changed(self, kind: HitKind, key: int) -> None:
        self._stale[kind, key] = None

    def case_changed(self, case_id: CaseId) -> None:
        self.changed(HitKind.CASE, case_id)

    def organisation_changed(self, organisation_id: OrganisationId) -> None:
        self.changed(HitKind.ORGANISATION, organisation_id)

    def referral_contact_changed(self, contact_id: ReferralContactId) -> None:
        self.changed(HitKind.REFERRAL_CONTACT, contact_id)

    def belongings_changed(self, organisation_id: OrganisationId) -> None:
        """Note all that is found by the name of an organisation; call it before that is removed."""
        self.organisation_changed(organisation_id)
        for kind in (
            HitKind.CASE,
            HitKind.CONTACT_PERSON,
            HitKind.ACTIVITY,
            HitKind.REPORT_TEXT,
        ):
            owner = OWNERS[kind]
            self._note(kind, owner.c.organisation_id == organisation_id)

    def term_changed(self, term_id: TermId) -> None:
        """Note all that is found by the words of a category, a step or a kind."""
        for about in (issue.c.category_id, step.c.step_id):
            cases = select(about.table.c.case_id).where(about == term_id)
            self._note(HitKind.CASE, case.c.id.in_(cases))
        self._note(HitKind.REFERRAL_CONTACT, referral_contact.c.kind_id == term_id)
        self._note(HitKind.ACTIVITY, activity.c.kind_id == term_id)

    def catch_up(self) -> None:
        """Index what changed; what is gone leaves the index.

        What reads as before stays untouched: taking its words out for good costs tens of
        milliseconds. Of many rows they are taken out together at the end.
        """
        forgotten = 0
        for kind, key in self._stale:
            this = {"row_id": BLOCKS[kind] + key}
            before = self._connection.execute(_INDEXED, this).one_or_none()
            words = text_of(self._connection, kind, key)
            after = None if words is None else (words.title, words.detail, words.content)
            if before is not None and tuple(before) == after:
                continue
            if before is not None:
                forgotten += 1
                if forgotten == _MANY:
                    self._forget_later()
                self._connection.execute(_FORGETTING, this)
            if after is not None:
                row = (BLOCKS[kind] + key, *after)
                self._connection.execute(insert(INDEX), dict(zip(_COLUMNS, row, strict=True)))
        self._stale.clear()
        if forgotten >= _MANY:
            self._forget_for_good()

    def rebuild(self) -> None:
        """Index everything anew."""
        self._forget_later()
        self._connection.execute(delete(INDEX))
        for kind, owner in OWNERS.items():
            keys = self._connection.scalars(select(owner.c.id), execution_options=EVERYWHERE)
            self._note_all(kind, keys.all())
        self.catch_up()
        self._forget_for_good()

    def _forget_later(self) -> None:
        """Let the words of removed rows lie in the index until ``_forget_for_good``."""
        self._connection.exec_driver_sql(_SWITCH, (0,))

    def _forget_for_good(self) -> None:
        self._connection.exec_driver_sql(_LEAVE_NOTHING)
        self._connection.exec_driver_sql(_SWITCH, (1,))

    def _note(self, kind: HitKind, condition: ColumnElement[bool]) -> None:
        these = select(OWNERS[kind].c.id).where(condition)
        keys = self._connection.scalars(these, execution_options=EVERYWHERE)
        self._note_all(kind, keys.all())

    def _note_all(self, kind: HitKind, keys: Iterable[int]) -> None:
        for key in keys:
            self.changed(kind, key)
