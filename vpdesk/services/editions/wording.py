"""Looks through the words of a document before it leaves, and through the finished file again."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import pairwise

from vpdesk.domain.annual_report import AnnualReport
from vpdesk.domain.disclosure import ProtectedView, Token
from vpdesk.domain.edition_errors import WordingProblem, WordingRefused
from vpdesk.domain.edition_orders import EditionOrder
from vpdesk.domain.interim_notice import InterimNotice
from vpdesk.domain.multi_year_table import MultiYearTable
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.text_hits import Hit, Level
from vpdesk.services.annual_reports.ready_sentences import worded
from vpdesk.services.annual_reports.text_checks import known_terms, report_place
from vpdesk.services.editions.kinds import Document
from vpdesk.services.terms.starter import starter_words
from vpdesk.storage.transaction import Transaction


def require_wording(tx: Transaction, order: EditionOrder, document: Document) -> None:
    """Raise ``WordingRefused`` unless all that was typed names nobody and was looked at."""
    from vpdesk.text_check.check import check

    terms = known_terms(tx, order.organisation_id)
    printed, own = printed_numbers(document), printed_tokens(document)
    left: list[Hit] = []
    for part, text in typed_texts(order, document).items():
        place = report_place(order.organisation_id, order.period, part)
        accepted = tx.accepted_wordings.of(place)
        found = check(text, terms, printed, own)
        left += (hit for hit in found if hit.level is Level.BLOCK or hit.wording not in accepted)
    for label in _own_labels(tx, document):
        left += (hit for hit in check(label, terms) if hit.level is Level.BLOCK)
    _refuse(left)


def require_wording_of_file(
    tx: Transaction, organisation_id: OrganisationId, document: Document, pdf: bytes
) -> None:
    """Raise ``WordingRefused`` if the text of the finished file names anybody.

    What vpdesk prints itself is taken from the same document without what was typed.
    """
    from vpdesk.reports.documents import write_document
    from vpdesk.reports.finished_files import text_of
    from vpdesk.text_check.check import check

    bare = text_of(write_document(_without_typed(document)))
    terms = known_terms(tx, organisation_id)
    found = check(text_of(pdf), terms, own=_phrases(bare))
    _refuse([hit for hit in found if hit.level is Level.BLOCK])


def _phrases(text: str) -> list[str]:
    """Return the lines of what vpdesk prints, and each with the next: a date can be broken."""
    lines = text.splitlines()
    return [*lines, *map(" ".join, pairwise(lines))]


def typed_texts(order: EditionOrder, document: Document) -> Mapping[str, str]:
    """Return what the adviser typed for a document, by the part of the report it stands in."""
    if isinstance(document, AnnualReport):
        return {
            "observations": document.observations,
            "recommendations": "\n".join(document.recommendations),
            "earlier_recommendations": "\n".join(document.earlier_recommendations),
        }
    return {order.kind.value: document.text}


def _own_labels(tx: Transaction, document: Document) -> frozenset[str]:
    """Return the words of lists that the adviser typed and that stand in ``document``."""
    ours = starter_words()
    own = {
        label
        for term in tx.terms.all.values()
        if not (term.code and {term.dutch, term.english} <= ours)
        for label in (term.dutch, term.label(document.language))
    }
    own |= {
        label
        for dates in tx.term_dates.all.values()
        for name in dates.names
        for label in (name.dutch, name.label(document.language))
    }
    tables = [table for view in _views(document) for table in view.tables]
    printed = {row.label for table in tables for row in table.rows}
    if isinstance(document, AnnualReport):
        printed |= {activity.kind for activity in document.activities}
    if isinstance(document, AnnualReport | MultiYearTable):
        printed |= {words for each in document.notes for words in (each.label, each.other)}
    return frozenset(label for label in own if any(label in each for each in printed))


def printed_numbers(document: Document) -> frozenset[int]:
    """Return the numbers that a text beside the figures may repeat: counts, and its years."""
    counts = {token.lo for token in _tokens(document) if token.exact}
    return frozenset(counts) | frozenset(_years(document))


def printed_tokens(document: Document) -> frozenset[str]:
    """Return what is printed in words instead of a count, in each language."""
    return worded(_tokens(document))


def _without_typed(document: Document) -> Document:
    if isinstance(document, AnnualReport):
        return replace(document, observations="", recommendations=(), earlier_recommendations=())
    return replace(document, text="")


def _tokens(document: Document) -> Iterator[Token]:
    if isinstance(document, InterimNotice):
        yield document.total
    for view in _views(document):
        yield view.total
        for table in view.tables:
            yield table.total
            yield from (row.token for row in table.rows)


def _views(document: Document) -> Iterable[ProtectedView]:
    if isinstance(document, AnnualReport):
        beside = (*document.earlier, *document.years)
        return (document.view, *(each.view for each in beside))
    if isinstance(document, MultiYearTable):
        return tuple(each.view for each in document.periods)
    return ()


def _years(document: Document) -> Iterator[int]:
    if isinstance(document, AnnualReport):
        yield from (document.start.year, document.end.year)
    elif isinstance(document, MultiYearTable):
        for each in document.periods:
            yield from (each.period.start.year, each.period.end.year)
    else:
        yield from (document.period.start.year, document.period.end.year)


def _refuse(left: list[Hit]) -> None:
    blocking = sum(hit.level is Level.BLOCK for hit in left)
    if left:
        problem = WordingProblem.NAMES if blocking else WordingProblem.NOT_LOOKED_AT
        raise WordingRefused(problem, blocking, len(left) - blocking)
