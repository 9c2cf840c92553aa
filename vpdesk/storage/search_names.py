"""Looks for words in the names of reporters, which are in no index."""

from collections.abc import Mapping

from sqlalchemy import Connection, select

from vpdesk.domain.cases import CaseStatus
from vpdesk.domain.search import FoundField, FoundText
from vpdesk.storage.search_words import SearchWords, indexed
from vpdesk.storage.tables import case, reporter_identity

_NAMED = (
    select(case.c.id, reporter_identity.c.reporter_id, reporter_identity.c.name)
    .join(reporter_identity, reporter_identity.c.reporter_id == case.c.reporter_id)
    .where(case.c.status != CaseStatus.DESTROYED)
)


def cases_named(connection: Connection, words: SearchWords) -> Mapping[int, FoundText]:
    """Return the cases whose reporter has all of the words in the name, with that name.

    Only for who chose that names may be looked for.
    """
    return {
        key: FoundText(field=FoundField.REPORTER, id=reporter_id, text=name)
        for key, reporter_id, name in connection.execute(_NAMED)
        if _has(indexed(name), words)
    }


def _has(text: str, words: SearchWords) -> bool:
    return all(part in text for part in words.parts)
