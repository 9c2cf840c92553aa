"""The worksheet on breaking secrecy, on paper for the adviser's own file."""

from collections.abc import Generator, Iterator

from reportlab.platypus import CondPageBreak, Flowable, Spacer

from vpdesk.domain.timeline import QUESTIONS, ConfidentialityException
from vpdesk.domain.worksheet_paper import WorksheetPaper
from vpdesk.reports import layout
from vpdesk.reports.fonts import one_line
from vpdesk.reports.pages import Sheets, binding
from vpdesk.reports.paragraphs import paragraphs, text
from vpdesk.reports.texts import day_in_words, paper_day, words

_LEAST_ROOM = 64.0
"""Points that a question needs to begin on a page: itself and two lines of its answer."""


def write_worksheet(paper: WorksheetPaper) -> Generator[int, None, bytes]:
    """Yield page numbers and return ``paper`` as a tagged A4 document."""
    texts = words(paper.language, "worksheet")
    return binding(
        Sheets(
            story=[*_opening(paper), *_questions(paper), *_closing(paper)],
            title=texts["title"],
            author="",
            language=paper.language,
            invented=paper.invented,
            mark=texts["mark"],
            foot=one_line(texts["footer"].format(title=texts["title"], case=_case(paper))),
        )
    )


def file_name(paper: WorksheetPaper) -> str:
    """Return the name to propose for the PDF: neither code name nor number."""
    return f"{words(paper.language, 'worksheet')['title']}.pdf"


def decision_words(worksheet: ConfidentialityException, language: str) -> str:
    """Return what was decided, or that nothing was yet."""
    return words(language, "worksheet")[f"decision_{worksheet.decision or 'open'}"]


def _case(paper: WorksheetPaper) -> str:
    return f"{paper.case.code_name} {paper.case.number}".strip()


def _opening(paper: WorksheetPaper) -> Iterator[Flowable]:
    texts = words(paper.language, "worksheet")
    yield text(words(paper.language, "document")["kicker"].upper(), layout.KICKER)
    yield text(texts["title"], layout.TITLE)
    yield text(f"{_case(paper)} · {paper.case.organisation_name}", layout.ORGANISATION)
    made = texts["made"].format(day=paper_day(paper.made_on))
    yield text(" · ".join(filter(one_line, (paper.adviser, made))), layout.ADVISER)
    yield Spacer(1, 10)
    day = day_in_words(paper.worksheet.on, paper.language)
    decided = decision_words(paper.worksheet, paper.language)
    yield text(texts["decided"].format(day=day, decision=decided), layout.BODY)


def _questions(paper: WorksheetPaper) -> Iterator[Flowable]:
    texts = words(paper.language, "worksheet")
    for name in QUESTIONS:
        yield from _part(texts[name], getattr(paper.worksheet, name), texts["no_answer"])


def _closing(paper: WorksheetPaper) -> Iterator[Flowable]:
    texts, worksheet = words(paper.language, "worksheet"), paper.worksheet
    if worksheet.text:
        yield from _part(texts["reasons"], worksheet.text, "")
    for remark in worksheet.remarks:
        added = texts["added"].format(day=paper_day(remark.on))
        yield from _part(added, remark.text, "")


def _part(title: str, told: str, nothing: str) -> Iterator[Flowable]:
    yield CondPageBreak(_LEAST_ROOM)
    yield text(title, layout.SUBHEADING)
    yield from paragraphs(told or nothing, layout.ENTRY_TEXT)
