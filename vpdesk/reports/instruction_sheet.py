"""What to do when the adviser is suddenly away, a page for each organisation, without any case."""

from collections.abc import Generator, Iterator

from reportlab.platypus import Flowable, PageBreak, Spacer

from vpdesk.domain.instruction_sheets import (
    InstructionPaper,
    InstructionSheet,
)
from vpdesk.reports import layout
from vpdesk.reports.fonts import one_line
from vpdesk.reports.listing import Listing
from vpdesk.reports.pages import Sheets, binding
from vpdesk.reports.paragraphs import text
from vpdesk.reports.texts import paper_day, words

_WIDTHS = (140.0, 329.0)


def write_instruction_sheets(paper: InstructionPaper) -> Generator[int, None, bytes]:
    """Yield page numbers and return the sheets as one tagged A4 document."""
    texts = words(paper.language, "instruction_sheet")
    return binding(
        Sheets(
            story=list(_story(paper)),
            title=texts["title"],
            author="",
            language=paper.language,
            invented=paper.invented,
            mark=texts["mark"],
            foot=texts["footer"].format(title=texts["title"], day=paper_day(paper.made_on)),
        )
    )


def file_name(language: str) -> str:
    """Return the name to propose for the PDF, the same for every organisation."""
    return f"{words(language, 'instruction_sheet')['title']}.pdf"


def _story(paper: InstructionPaper) -> Iterator[Flowable]:
    for number, sheet in enumerate(paper.sheets):
        if number:
            yield PageBreak()
        yield from _sheet(sheet, paper)


def _sheet(sheet: InstructionSheet, paper: InstructionPaper) -> Iterator[Flowable]:
    texts = words(paper.language, "instruction_sheet")
    yield text(texts["title"].upper(), layout.KICKER)
    yield text(sheet.organisation, layout.TITLE)
    yield text(texts["lead"], layout.ADVISER)
    days = [texts["made"].format(day=paper_day(paper.made_on))]
    if sheet.seen_on is not None:
        days.append(texts["seen"].format(day=paper_day(sheet.seen_on)))
    yield text(" · ".join(days), layout.ADVISER)
    yield Spacer(1, 8)
    rows = [
        (texts[part], content if one_line(content) else texts["empty"])
        for part, content in sheet.texts.items()
    ]
    head = (texts["part"], texts["instruction"])
    yield Listing(head, rows, widths=_WIDTHS, strong=True)
    yield text(texts["about"], layout.NOTE)
