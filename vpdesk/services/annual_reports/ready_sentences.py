"""Sentences about printed figures, so that the adviser's text says nothing else about them."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from vpdesk.domain.disclosure import Token, exactly
from vpdesk.domain.periods import Period
from vpdesk.domain.report_columns import ReportColumns
from vpdesk.paths import resources
from vpdesk.services.annual_reports.report_titles import period_title

_LANGUAGES = ("nl", "en")


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedFigures:
    """What a text beside printed figures may repeat: numbers, and ``words`` instead of them."""

    numbers: frozenset[int]
    words: frozenset[str]


def printed_figures(columns: ReportColumns, period: Period) -> PrintedFigures:
    """Return what the figures of a period print, its years among them."""
    tokens = [columns.printed_total, *(token for _, _, _, token in _rows(columns))]
    counts = {token.lo for token in tokens if token.exact}
    years = {period.start.year, period.end.year}
    return PrintedFigures(numbers=frozenset(counts | years), words=worded(tokens))


def worded(tokens: Iterable[Token]) -> frozenset[str]:
    """Return how tokens without a number are worded, in each language."""
    return frozenset(
        _words(token, language) for token in tokens if not token.exact for language in _LANGUAGES
    )


def ready_sentences(columns: ReportColumns, period: Period, language: str) -> tuple[str, ...]:
    """Return sentences in "nl" or "en" that say what the report prints, and nothing beyond it.

    Of groups that are printed as "less than", nothing is said.
    """
    texts = _texts()[language]
    total = _words(columns.printed_total, language)
    found = [texts["total"].format(period=period_title(period, language), count=total)]
    for variable, title, label, token in _rows(columns):
        if token.lo:
            sentence = texts.get(variable, texts["row"])
            count = _words(token, language)
            found.append(sentence.format(title=title, label=_inside(label), count=count))
    return tuple(found)


def _words(token: Token, language: str) -> str:
    """Return a token as a table prints it, whose totals are numbers."""
    from vpdesk.reports.tokens import token_words

    return token_words(token, language, None if token.hi is None else exactly(token.hi))


def _rows(columns: ReportColumns) -> Iterator[tuple[str, str, str, Token]]:
    for table in columns.tables:
        title = table.title if table.column is None else f"{table.title}, {table.column}"
        for row in table.rows:
            if row.printed is not None:
                yield table.variable, title, row.label, row.printed


def _inside(label: str) -> str:
    """Return a label as it stands within a sentence; abbreviations keep their capitals."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]


@cache
def _texts() -> Mapping[str, Mapping[str, str]]:
    return tomllib.loads((resources() / "reports" / "sentences.toml").read_text("utf-8"))
