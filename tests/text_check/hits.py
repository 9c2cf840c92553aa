"""Short ways to make known terms and to read hits in tests."""

from datetime import date

from vpdesk.domain.text_hits import Hit, HitReason, KnownTerm, KnownTerms, Level, TermKind
from vpdesk.text_check.check import check

BLOCK, NOTE = Level.BLOCK, Level.NOTE
Told = tuple[str, Level, HitReason]


def known(*names: str, kind: TermKind = TermKind.REPORTER) -> KnownTerms:
    return KnownTerms(terms=tuple(KnownTerm(text=name, kind=kind) for name in names))


def on(*days: date) -> KnownTerms:
    return KnownTerms(dates=frozenset(days))


def hits(text: str, terms: KnownTerms = KnownTerms(), *printed: int) -> tuple[Hit, ...]:  # noqa: B008
    return check(text, terms, frozenset(printed))


def told(text: str, terms: KnownTerms = KnownTerms(), *printed: int) -> list[Told]:  # noqa: B008
    """Return the words, level and reason of every hit."""
    return [
        (text[hit.start : hit.end], hit.level, hit.reason) for hit in hits(text, terms, *printed)
    ]
