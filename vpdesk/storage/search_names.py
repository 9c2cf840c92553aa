"""Looks for words in the names of reporters, which are in no index, and tells those of cases."""

from collections.abc import Collection, Mapping

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


def names_of_reporters(connection: Connection, cases: Collection[int]) -> Mapping[int, str]:
    """Return the names of the reporters of cases, of those that have one.

    Only for who chose that names may be listed.
    """
    found = connection.execute(_NAMED.where(case.c.id.in_(cases)))
    return {key: name for key, _reporter_id, name in found}


def _has(text: str, words: SearchWords) -> bool:
    return all(part in text for part in words.parts)
