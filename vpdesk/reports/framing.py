"""What the documents that leave the vault have around their content."""

from collections.abc import Iterator

from reportlab.platypus import Flowable, Spacer

from vpdesk.reports import layout
from vpdesk.reports.fonts import one_line
from vpdesk.reports.headings import Document, heading, mark
from vpdesk.reports.pages import Sheets
from vpdesk.reports.paragraphs import paragraphs, text
from vpdesk.reports.texts import day_in_words, words


def framed(document: Document, content: list[Flowable]) -> Sheets:
    """Return ``content`` below the title of ``document``, with its mark, foot and properties."""
    named = heading(document)
    foot = words(document.language, "document")["footer"]
    return Sheets(
        story=[*_opening(document), *content],
        title=one_line(f"{named} – {document.organisation}"),
        author=one_line(document.adviser),
        language=document.language,
        invented=document.invented,
        mark=mark(document),
        foot=one_line(foot.format(heading=named, organisation=document.organisation)),
    )


def standing(document: Document) -> Iterator[Flowable]:
    """Yield what there is to say of a concept, or of what takes the place of another edition."""
    texts = words(document.language, "mark")
    if document.final is None:
        yield text(texts["may_change"], layout.BODY)
    elif document.final.replaces is not None:
        day = day_in_words(document.final.replaces, document.language)
        yield text(texts["replaces"].format(day=day), layout.BODY)


def prose(title: str, content: str) -> Iterator[Flowable]:
    """Yield ``content`` below ``title``; nothing when it is empty."""
    if one_line(content):
        yield text(title, layout.HEADING)
        yield from paragraphs(content, layout.BODY)


def _opening(document: Document) -> Iterator[Flowable]:
    yield text(words(document.language, "document")["kicker"].upper(), layout.KICKER)
    yield text(heading(document), layout.TITLE)
    yield text(document.organisation, layout.ORGANISATION)
    if one_line(document.adviser):
        yield text(document.adviser, layout.ADVISER)
    yield Spacer(1, 14)
