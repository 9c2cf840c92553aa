"""The sheet on which a case is told to colleagues; nothing on it says whose it is."""

from collections.abc import Collection, Generator, Iterator, Sequence

from reportlab.platypus import Flowable

from vpdesk.domain.case_sheets import CaseSheetPaper
from vpdesk.domain.cases import Case
from vpdesk.domain.terms import Route, Term
from vpdesk.reports import layout
from vpdesk.reports.framing import prose
from vpdesk.reports.note_lines import NoteLines
from vpdesk.reports.pages import Sheets, binding
from vpdesk.reports.paragraphs import text
from vpdesk.reports.texts import capital, words
from vpdesk.reports.together import Together

_NOTE_LINES = 6
_PARTS = ("facts", "situation", "question", "dilemma")


def write_case_sheet(paper: CaseSheetPaper) -> Generator[int, None, bytes]:
    """Yield page numbers and return a sheet as a tagged A4 document."""
    return binding(case_sheet_sheets(paper))


def case_sheet_sheets(paper: CaseSheetPaper) -> Sheets:
    """Return a sheet before it is laid out; it has no author, day or name in its properties."""
    texts = words(paper.language, "case_sheet")
    return Sheets(
        story=list(_story(paper)),
        title=texts["title"],
        author="",
        language=paper.language,
        invented=paper.invented,
        mark=texts["mark"],
        foot=texts["title"],
    )


def file_name(language: str) -> str:
    """Return the name to propose for the PDF, the same for every sheet."""
    return f"{words(language, 'case_sheet')['title']}.pdf"


def proposed_title(groups: Sequence[Term], language: str) -> str:
    """Return what a new sheet is called: by the groups that the case is about."""
    return _named(groups, language) or words(language, "case_sheet")["title"]


def fact_lines(
    case: Case, groups: Sequence[Term], routes: Collection[Route], language: str, *, talked: bool
) -> str:
    """Return the coarse facts of a case, one a line: no day, number, name, unit or organisation.

    ``groups`` are those of its categories, ``routes`` how far its steps went.
    """
    texts = words(language, "case_sheet")
    relations = {
        each.relation.id: each.relation for each in case.issues if each.relation is not None
    }
    done = [texts["talked"]] if talked else []
    done += [texts[route.value] for route in (Route.INFORMAL, Route.FORMAL) if route in routes]
    told = {
        "kind": words(language, "case_kind")[case.kind],
        "about": _named(groups, language),
        "relation": _named(tuple(relations.values()), language),
        "done": capital(", ".join(done)),
    }
    return "\n".join(f"{texts[name]}: {value}" for name, value in told.items() if value)


def _named(terms: Sequence[Term], language: str) -> str:
    return capital(", ".join(term.label(language) for term in terms))


def _story(paper: CaseSheetPaper) -> Iterator[Flowable]:
    texts = words(paper.language, "case_sheet")
    yield text(texts["title"].upper(), layout.KICKER)
    yield text(paper.sheet.title, layout.TITLE)
    for name in _PARTS:
        yield from prose(texts[name], getattr(paper.sheet, name))
    yield Together([text(texts["learned"], layout.HEADING), NoteLines(_NOTE_LINES)])
    yield text(texts["note"], layout.NOTE)
