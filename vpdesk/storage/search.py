"""The search index: one row per case, organisation and address, without any reporter's name."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    Text,
    bindparam,
    column,
    delete,
    insert,
    literal,
    select,
    table,
    text,
)

from vpdesk.domain.cases import CaseId
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.referral_contacts import ReferralContactId
from vpdesk.domain.search import HitKind
from vpdesk.storage.search_texts import (
    IndexedText,
    text_of_case,
    text_of_organisation,
    text_of_referral_contact,
)
from vpdesk.storage.search_words import SearchWords, searchable
from vpdesk.storage.tables import case, organisation, referral_contact

_KINDS = (HitKind.CASE, HitKind.ORGANISATION, HitKind.REFERRAL_CONTACT)

_index = table(
    "search_index",
    column("rowid", Integer),
    column("title", Text),
    column("detail", Text),
    column("content", Text),
)

_NUMBER = _index.c.rowid.op("/", return_type=Integer())(len(_KINDS))
# The index holds the words of every organisation; a wall hides rows of these tables.
_OWNED = {
    HitKind.CASE: _NUMBER.in_(select(case.c.id)),
    HitKind.ORGANISATION: _NUMBER.in_(select(organisation.c.id)),
    HitKind.REFERRAL_CONTACT: _NUMBER.in_(select(referral_contact.c.id)),
}

_THIS_ROW: ColumnElement[bool] = _index.c.rowid == bindparam("row_id")
_INDEXED = select(_index.c.title, _index.c.detail, _index.c.content).where(_THIS_ROW)
_FORGETTING = delete(_index).where(_THIS_ROW)


class SearchIndex:
    """What changed is noted, and indexed once when the unit of work ends."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._stale: dict[tuple[HitKind, int], None] = {}

    def case_changed(self, case_id: CaseId) -> None:
        self._stale[HitKind.CASE, case_id] = None

    def organisation_changed(self, organisation_id: OrganisationId) -> None:
        self._stale[HitKind.ORGANISATION, organisation_id] = None

    def referral_contact_changed(self, contact_id: ReferralContactId) -> None:
        self._stale[HitKind.REFERRAL_CONTACT, contact_id] = None

    def catch_up(self) -> None:
        """Index what changed; what is gone leaves the index.

        What reads as before stays untouched: taking its words out for good costs tens of
        milliseconds.
        """
        for kind, key in self._stale:
            this = {"row_id": _row_id(kind, key)}
            before = self._connection.execute(_INDEXED, this).one_or_none()
            words = self._text(kind, key)
            after = None if words is None else _searchable(words)
            if before is not None and tuple(before) == after:
                continue
            if before is not None:
                self._connection.execute(_FORGETTING, this)
            if after is not None:
                row = (_row_id(kind, key), *after)
                names = ("rowid", "title", "detail", "content")
                self._connection.execute(insert(_index), dict(zip(names, row, strict=True)))
        self._stale.clear()

    def best(self, kind: HitKind, words: SearchWords, limit: int) -> Sequence[int]:
        """Return the ids of the best matches: titles that begin so, other titles, then by rank."""
        begins = _index.c.title.like(words.first_pattern, escape="!")
        contains = _index.c.title.like("%" + words.first_pattern, escape="!")
        rank = text("rank") if words.indexed else _index.c.rowid
        found = matching(kind, words).where(_OWNED[kind])
        ordered = found.order_by(begins.desc(), contains.desc(), rank).limit(limit)
        return self._connection.scalars(ordered).all()

    def _text(self, kind: HitKind, key: int) -> IndexedText | None:
        if kind is HitKind.CASE:
            return text_of_case(self._connection, CaseId(key))
        if kind is HitKind.ORGANISATION:
            return text_of_organisation(self._connection, OrganisationId(key))
        return text_of_referral_contact(self._connection, ReferralContactId(key))


def matching(kind: HitKind, words: SearchWords) -> Select[Any]:
    """Return the question for the ids of everything of ``kind`` in which all words are found."""
    found = select(_NUMBER).where(
        _index.c.rowid % len(_KINDS) == _KINDS.index(kind)
    )
    if words.indexed:
        match = text("search_index MATCH :expression").bindparams(expression=words.expression)
        found = found.where(match)
    beginnings = literal(" ") + _index.c.title + " " + _index.c.detail
    return found.where(*(beginnings.like(each, escape="!") for each in words.patterns))


def _searchable(words: IndexedText) -> tuple[str, str, str]:
    return searchable(words.title), searchable(words.detail), searchable(words.content)


def _row_id(kind: HitKind, key: int) -> int:
    return key * len(_KINDS) + _KINDS.index(kind)
