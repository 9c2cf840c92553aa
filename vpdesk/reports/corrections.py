"""What a reporter asked to be corrected in an entry, and what the reporter says beside it."""

from collections.abc import Iterable, Iterator
from datetime import date

from reportlab.platypus import CondPageBreak, Flowable

from vpdesk.domain.reporter_requests import ReporterRequest
from vpdesk.reports import layout
from vpdesk.reports.paragraphs import paragraphs, text
from vpdesk.reports.texts import paper_day, words

_LEAST_ROOM = 64.0
"""Points that a statement needs to begin on a page: its heading and two lines."""


def correction_notes(
    requests: Iterable[ReporterRequest], language: str, *, explained: bool
) -> Iterator[str]:
    """Yield one line per request; the adviser's explanation only where it is ``explained``."""
    texts = words(language, "correction")
    for each in requests:
        if each.answer is None or each.answered_on is None:
            yield texts["asked"].format(day=paper_day(each.asked_on))
            continue
        told = texts[each.answer].format(day=paper_day(each.answered_on))
        has_more = explained and each.explanation
        yield f"{told}: {each.explanation}" if has_more else told


def statements_of(requests: Iterable[ReporterRequest]) -> tuple[tuple[date, str], ...]:
    """Return what the reporter wanted to stand there, with the day on which it was asked."""
    return tuple((each.asked_on, each.statement) for each in requests if each.statement)


def statement_story(statements: Iterable[tuple[date, str]], language: str) -> Iterator[Flowable]:
    """Yield each statement in full, under its day."""
    heading = words(language, "reporter_copy")["statement"]
    for asked_on, statement in statements:
        yield CondPageBreak(_LEAST_ROOM)
        yield text(heading.format(day=paper_day(asked_on)), layout.SUBHEADING)
        yield from paragraphs(statement, layout.ENTRY_TEXT)
