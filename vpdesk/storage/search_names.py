"""Looks for words in the names of reporters, which are in no index, and tells those of cases."""

from collections.abc import Collection, Mapping

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select

from vpdesk.domain.cases import CaseStatus
from vpdesk.domain.found_words import folded, stands_in
from vpdesk.domain.search import FoundField, FoundText
from vpdesk.storage.search_words import SearchWords
from vpdesk.storage.tables import case, reporter_identity

_NAMED = (
    select(case.c.id, reporter_identity.c.reporter_id, reporter_identity.c.name)
    .join(reporter_identity, reporter_identity.c.reporter_id == case.c.reporter_id)
    .where(case.c.status != CaseStatus.DESTROYED)
)
_APART = "\n"
_NAME = reporter_identity.c.name
_SPELLED_OTHERWISE = _NAME.op("GLOB")("*[^ -_a-~]*")
"""Names that SQLite cannot put into the form in which words are compared."""


def cases_named(connection: Connection, words: SearchWords) -> Mapping[int, FoundText]:
    """Return the cases whose reporter has all of the words in the name, with that name.

    Only for who chose that names may be looked for. The database leaves out most names that lack
    them, as comparing them all takes tenths of a second in a large practice.
    """
    named = connection.execute(_NAMED.where(_may_have(words))).all()
    spelled = folded(_APART.join(name.replace(_APART, " ") for _, _, name in named)).split(_APART)
    return {
        key: FoundText(field=FoundField.REPORTER, id=reporter_id, text=name)
        for (key, reporter_id, name), letters in zip(named, spelled, strict=False)
        if all(stands_in(letters, word) for word in words.words)
    }


def names_of_reporters(connection: Connection, cases: Collection[int]) -> Mapping[int, str]:
    """Return the names of the reporters of cases, of those that have one.

    Only for who chose that names may be listed.
    """
    found = connection.execute(_NAMED.where(case.c.id.in_(cases)))
    return {key: name for key, _reporter_id, name in found}


def _may_have(words: SearchWords) -> ColumnElement[bool]:
    pieces = dict.fromkeys(piece for part in words.parts for piece in part.split())
    plain = (func.instr(func.lower(_NAME), piece) > 0 for piece in pieces)
    return or_(_SPELLED_OTHERWISE, and_(*plain))
