"""The timeline of a case on paper: what is planned, then the story by month, newest first."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from reportlab.platypus import CondPageBreak, Flowable

from vpdesk.domain.case_file import CaseFile
from vpdesk.domain.reporter_requests import ReporterRequest, by_entry
from vpdesk.domain.timeline import Entry, EntryRef, ref_of
from vpdesk.reports import layout
from vpdesk.reports.corrections import correction_notes, statement_story, statements_of
from vpdesk.reports.entries import EntryWording, PrintedEntry
from vpdesk.reports.paragraphs import paragraphs, text
from vpdesk.reports.texts import month_in_words, words

_LEAST_ROOM = 64.0
"""Points that an entry needs to begin on a page: its title and two lines."""

_LEAST_ROOM_FOR_MONTH = 96.0

Asked = Mapping[EntryRef, tuple[ReporterRequest, ...]]
"""What the reporter asked about single entries."""


def timeline_story(file: CaseFile) -> Iterator[Flowable]:
    """Yield the heading of each part with its entries, every word of them."""
    texts = words(file.language, "case_file")
    wording = EntryWording(file.language, file.consents, file.worksheets)
    asked = by_entry(file.requests)
    if planned := file.planned:
        yield CondPageBreak(_LEAST_ROOM_FOR_MONTH)
        yield text(texts["planned"], layout.FLOWING_HEADING)
        yield from _entries(planned, wording, asked, file.language)
    yield CondPageBreak(_LEAST_ROOM_FOR_MONTH)
    yield text(texts["story"], layout.FLOWING_HEADING)
    if not file.story:
        yield text(texts["nothing"], layout.BODY)
    for (year, month), entries in groupby(file.story, lambda each: (each.on.year, each.on.month)):
        yield CondPageBreak(_LEAST_ROOM_FOR_MONTH)
        yield text(month_in_words(year, month, file.language), layout.LONG_TABLE_HEADING)
        yield from _entries(entries, wording, asked, file.language)
    there = {ref_of(each) for each in file.entries}
    general = [each for each in reversed(file.requests) if each.entry not in there]
    yield from statement_story(statements_of(general), file.language)


def _entries(
    entries: Iterable[Entry], wording: EntryWording, asked: Asked, language: str
) -> Iterator[Flowable]:
    for entry in entries:
        yield from _entry(wording.printed(entry))
        requests = asked.get(ref_of(entry), ())
        for note in correction_notes(requests, language, explained=True):
            yield text(note, layout.ENTRY_LINE)
        yield from statement_story(statements_of(requests), language)


def _entry(entry: PrintedEntry) -> Iterator[Flowable]:
    yield CondPageBreak(_LEAST_ROOM)
    yield text(entry.title, layout.ENTRY)
    yield text(entry.line, layout.ENTRY_LINE)
    yield from paragraphs(entry.text, layout.ENTRY_TEXT)
    for note in entry.notes:
        yield text(note, layout.ENTRY_LINE)
