"""The search index: one row per case, organisation and address, without any reporter's name."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    Connection,
    Integer,
    Select,
    Text,
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

_KINDS = (HitKind.CASE, HitKind.ORGANISATION, HitKind.REFERRAL_CONTACT)

_index = table(
    "search_index",
    column("rowid", Integer),
    column("title", Text),
    column("detail", Text),
    column("content", Text),
)


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
        """Index what changed; what is gone leaves the index."""
        for kind, key in self._stale:
            row_id = _row_id(kind, key)
            self._connection.execute(delete(_index).where(_index.c.rowid == row_id))
            words = self._text(kind, key)
            if words is not None:
                self._connection.execute(
                    insert(_index).values(
                        rowid=row_id,
                        title=searchable(words.title),
                        detail=searchable(words.detail),
                        content=searchable(words.content),
                    )
                )
        self._stale.clear()

    def best(self, kind: HitKind, words: SearchWords, limit: int) -> Sequence[int]:
        """Return the ids of the best matches: titles that begin so, other titles, then by rank."""
        begins = _index.c.title.like(words.first_pattern, escape="!")
        contains = _index.c.title.like("%" + words.first_pattern, escape="!")
        rank = text("rank") if words.indexed else _index.c.rowid
        found = matching(kind, words).order_by(begins.desc(), contains.desc(), rank).limit(limit)
        return self._connection.scalars(found).all()

    def _text(self, kind: HitKind, key: int) -> IndexedText | None:
        if kind is HitKind.CASE:
            return text_of_case(self._connection, CaseId(key))
        if kind is HitKind.ORGANISATION:
            return text_of_organisation(self._connection, OrganisationId(key))
        return text_of_referral_contact(self._connection, ReferralContactId(key))


def matching(kind: HitKind, words: SearchWords) -> Select[Any]:
    """Return the question for the ids of everything of ``kind`` in which all words are found."""
    found = select(_index.c.rowid.op("/", return_type=Integer())(len(_KINDS))).where(
        _index.c.rowid % len(_KINDS) == _KINDS.index(kind)
    )
    if words.indexed:
        match = text("search_index MATCH :expression").bindparams(expression=words.expression)
        found = found.where(match)
    beginnings = literal(" ") + _index.c.title + " " + _index.c.detail
    return found.where(*(beginnings.like(each, escape="!") for each in words.patterns))


def _row_id(kind: HitKind, key: int) -> int:
    return key * len(_KINDS) + _KINDS.index(kind)
