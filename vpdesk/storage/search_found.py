"""Tells in which of its texts a thing was found."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, select

from vpdesk.domain.found_words import marked_places
from vpdesk.domain.search import FoundField, FoundText, HitKind, snippet
from vpdesk.storage.search import BLOCKS, INDEX
from vpdesk.storage.search_parts import IndexedPart, parts_of
from vpdesk.storage.search_sources import texts_of_rows
from vpdesk.storage.search_words import SearchWords, word_start


@dataclass(frozen=True, slots=True, kw_only=True)
class _Word:
    part: str
    start: str


def found_in(
    connection: Connection, kind: HitKind, keys: Collection[int], words: SearchWords
) -> Mapping[int, FoundText]:
    """Return the text in which each of ``keys`` was found, where its title does not tell.

    What an organisation is called is taken to be seen beside it.
    """
    sought = [
        _Word(part=part, start=word_start(word))
        for word, part in zip(words.words, words.parts, strict=True)
    ]
    rows = connection.execute(
        select(INDEX.c.rowid, INDEX.c.title, INDEX.c.detail, INDEX.c.content).where(
            INDEX.c.rowid.in_([BLOCKS[kind] + key for key in keys])
        )
    )
    best = {
        row.rowid - BLOCKS[kind]: part
        for row in rows
        if (part := _best_part(row.title, f"{row.content}{row.detail}", sought)) is not None
    }
    return _in_full(connection, best, words)


def _best_part(title: str, rest: str, sought: list[_Word]) -> IndexedPart | None:
    missing = [word for word in sought if word.part not in title]
    if not missing:
        return None
    parts = tuple(parts_of(rest))
    for part in parts:
        if part.field is FoundField.ORGANISATION:
            missing = [word for word in missing if word.part not in part.text]
    return _telling_most(parts, missing) if missing else None


def _telling_most(parts: tuple[IndexedPart, ...], missing: list[_Word]) -> IndexedPart | None:
    """Return the first part with most of the words, at best where its own words begin so."""
    best, most = None, (0, 0)
    for part in parts:
        has = [word for word in missing if word.part in part.text]
        if has:
            worth = (len(has), sum(word.start in part.text for word in has))
            best, most = (part, worth) if worth > most else (best, most)
            if most == (len(missing), len(missing)):
                break
    return best


def _in_full(
    connection: Connection, best: Mapping[int, IndexedPart], words: SearchWords
) -> Mapping[int, FoundText]:
    keys: dict[FoundField, set[int]] = defaultdict(set)
    for part in best.values():
        keys[part.field].add(part.id)
    texts = {field: texts_of_rows(connection, field, ids) for field, ids in keys.items()}
    return {
        key: FoundText(
            field=part.field,
            id=part.id,
            text=snippet(_telling(texts[part.field][part.id], words.words), words.words),
        )
        for key, part in best.items()
        if texts[part.field].get(part.id)
    }


def _telling(pieces: tuple[str, ...], words: tuple[str, ...]) -> str:
    """Return the piece in which most of the words stand."""
    if len(pieces) == 1:
        return pieces[0]
    return max(pieces, key=lambda piece: sum(bool(marked_places(piece, (w,))) for w in words))
