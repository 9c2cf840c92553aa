"""The copy of a file for its reporter, with bars where something is masked."""

from collections.abc import Generator, Iterator, Mapping, Sequence
from xml.sax.saxutils import escape

from reportlab.platypus import CondPageBreak, Flowable, Spacer

from vpdesk.domain.masking import MaskReason, MaskWhy, Piece
from vpdesk.domain.reporter_copy import CopiedEntry, CopyPaper
from vpdesk.reports import layout
from vpdesk.reports.case_facts import fact_rows
from vpdesk.reports.corrections import statement_story
from vpdesk.reports.fonts import one_line, printable
from vpdesk.reports.listing import facts
from vpdesk.reports.pages import Sheets, binding
from vpdesk.reports.paragraphs import Text, text
from vpdesk.reports.texts import paper_day, words

_LEAST_ROOM = 64.0
"""Points that an entry needs to begin on a page: its heading and two lines."""

_NOT_TOLD = frozenset({"contacts", "kind", "status", "time"})
"""Facts that are figures and words of the adviser's own administration."""

Numbers = Mapping[MaskWhy, int]

_INK = layout.TEXT.hexval().replace("0x", "#")


def write_reporter_copy(paper: CopyPaper) -> Generator[int, None, bytes]:
    """Yield page numbers and return ``paper`` as a tagged A4 document."""
    texts = words(paper.language, "reporter_copy")
    numbers = {why: number for number, why in enumerate(paper.reasons(), start=1)}
    return binding(
        Sheets(
            story=[
                *_opening(paper),
                *_entries(paper, numbers),
                *statement_story(paper.statements, paper.language),
                *_files(paper, numbers),
                *_reasons(paper, numbers),
            ],
            title=texts["title"],
            author="",
            language=paper.language,
            invented=paper.invented,
            mark=texts["mark"],
            foot=texts["footer"],
        )
    )


def file_name(language: str) -> str:
    """Return the name to propose for the PDF, which tells of nobody."""
    return f"{words(language, 'reporter_copy')['title']}.pdf"


def reason_words(why: MaskWhy, language: str) -> str:
    """Return a reason in one sentence; that of the adviser's own is as it was typed."""
    if why.reason is MaskReason.OTHER:
        return why.explanation
    told = words(language, "mask_reason")[why.reason]
    return f"{told}: {why.explanation}" if why.explanation else told


def _opening(paper: CopyPaper) -> Iterator[Flowable]:
    texts = words(paper.language, "reporter_copy")
    yield text(words(paper.language, "document")["kicker"].upper(), layout.KICKER)
    yield text(texts["title"], layout.TITLE)
    about = (paper.name or paper.case.code_name, paper.case.organisation_name)
    yield text(" · ".join(about), layout.ORGANISATION)
    made = texts["made"].format(day=paper_day(paper.made_on))
    yield text(" · ".join(filter(one_line, (paper.adviser, made))), layout.ADVISER)
    yield Spacer(1, 10)
    yield text(texts["explanation" if paper.reasons() else "whole"], layout.BODY)
    yield text(words(paper.language, "case_file")["about"], layout.HEADING)
    left_out = {words(paper.language, "case_file")[name] for name in _NOT_TOLD}
    rows = [row for row in fact_rows(paper.case, paper.language) if row[0] not in left_out]
    yield facts([*rows, *_issues(paper)])


def _issues(paper: CopyPaper) -> Iterator[tuple[str, str]]:
    """Yield what each issue is about; who is accused is told by the entries alone."""
    texts = words(paper.language, "case_file")
    for issue in paper.case.issues:
        told = [each.label(paper.language) for each in (issue.category, issue.relation) if each]
        yield texts["issue"], " · ".join((*told, issue.unit_name) if issue.unit_name else told)


def _entries(paper: CopyPaper, numbers: Numbers) -> Iterator[Flowable]:
    texts = words(paper.language, "case_file")
    yield text(texts["story"], layout.FLOWING_HEADING)
    if not paper.entries:
        yield text(texts["nothing"], layout.BODY)
    for entry in paper.entries:
        yield CondPageBreak(_LEAST_ROOM)
        yield text(entry.heading, layout.ENTRY)
        for part in entry.parts:
            label = f"{part.label}: " if part.label else ""
            yield from _lines(label, part.pieces, paper.language, numbers)
        for note in entry.notes:
            yield text(note, layout.ENTRY_LINE)
        if entry.is_attachment:
            yield text(_goes(entry, paper.language, numbers), layout.ENTRY_LINE)
        yield from statement_story(entry.statements, paper.language)


def _files(paper: CopyPaper, numbers: Numbers) -> Iterator[Flowable]:
    texts = words(paper.language, "reporter_copy")
    files = [each for each in paper.entries if each.is_attachment]
    if not files:
        return
    yield CondPageBreak(_LEAST_ROOM)
    yield text(words(paper.language, "case_file")["attachments"], layout.FLOWING_HEADING)
    going = sum(each.withheld is None for each in files)
    yield text(texts["files"].format(going=going, all=len(files)), layout.BODY)
    for each in files:
        name = next(part for part in each.parts if part.label)
        yield from _lines("", name.pieces, paper.language, numbers)
        yield text(_goes(each, paper.language, numbers), layout.ENTRY_LINE)


def _goes(entry: CopiedEntry, language: str, numbers: Numbers) -> str:
    texts = words(language, "reporter_copy")
    if entry.withheld is None:
        return texts["goes_along"]
    return texts["stays_back"].format(number=numbers[entry.withheld])


def _reasons(paper: CopyPaper, numbers: Numbers) -> Iterator[Flowable]:
    if not numbers:
        return
    texts = words(paper.language, "reporter_copy")
    yield CondPageBreak(_LEAST_ROOM)
    yield text(texts["reasons"], layout.FLOWING_HEADING)
    for why, number in numbers.items():
        yield text(reason_words(why, paper.language), layout.ITEM, number)


def _lines(
    label: str, pieces: Sequence[Piece], language: str, numbers: Numbers
) -> Iterator[Flowable]:
    """Yield a paragraph for every line that is not empty; a bar stays on the line it begins."""
    line = [Piece(text=label)] if label else []
    for piece in pieces:
        first, *rest = piece.text.splitlines() or [""]
        line.append(Piece(text=first, why=piece.why))
        if piece.text.endswith("\n"):
            rest.append("")
        for each in rest:
            yield from _line(line, language, numbers)
            line = [Piece(text=each)]
    yield from _line(line, language, numbers)


def _line(line: Sequence[Piece], language: str, numbers: Numbers) -> Iterator[Flowable]:
    if not any(piece.why or one_line(piece.text) for piece in line):
        return
    bar = words(language, "reporter_copy")["bar"]
    markup, plain = "", ""
    for piece in line:
        if piece.why is None:
            markup += escape(printable(piece.text))
            plain += printable(piece.text)
            continue
        number = numbers[piece.why]
        # The words in a bar have its colour: they are read aloud, and copied, but not seen.
        markup += f'<font backColor="{_INK}" color="{_INK}">{escape(bar)}</font> [{number}]'
        plain += f"{bar} [{number}]"
    paragraph = Text(markup.strip(), layout.ENTRY_TEXT)
    paragraph.printed = plain.strip()
    yield paragraph
