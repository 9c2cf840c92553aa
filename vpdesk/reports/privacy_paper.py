"""The record of processing and the privacy statement on paper, and as text to copy."""

from collections.abc import Generator, Iterator

from reportlab.platypus import Flowable, Spacer

from vpdesk.domain.privacy_papers import PrivacyPaper, SectionText
from vpdesk.reports import layout
from vpdesk.reports.fonts import one_line
from vpdesk.reports.pages import Sheets, binding
from vpdesk.reports.paragraphs import point, text
from vpdesk.reports.texts import Words, day_in_words, paper_day, words

_POINT = "- "


def write_privacy_paper(paper: PrivacyPaper) -> Generator[int, None, bytes]:
    """Yield page numbers and return ``paper`` as a tagged A4 document."""
    texts = words(paper.language, "privacy_paper")
    title = texts[paper.kind]
    foot = texts["footer"].format(title=title, number=paper.version, day=paper_day(paper.made_on))
    return binding(
        Sheets(
            story=[*_story(paper)],
            title=title,
            author="",
            language=paper.language,
            invented=paper.invented,
            mark="",
            foot=foot,
        )
    )


def file_name(paper: PrivacyPaper) -> str:
    """Return the name to propose for the PDF."""
    return f"{words(paper.language, 'privacy_paper')[paper.kind]}.pdf"


def privacy_text(paper: PrivacyPaper) -> str:
    """Return ``paper`` as text without any layout, for a website or a letter."""
    texts = words(paper.language, "privacy_paper")
    sections = (f"{one_line(each.title)}\n{each.text}" for each in paper.sections)
    return "\n\n".join((texts[paper.kind], *sections, _version(paper, texts))) + "\n"


def _story(paper: PrivacyPaper) -> Iterator[Flowable]:
    texts = words(paper.language, "privacy_paper")
    yield text(texts[paper.kind], layout.TITLE)
    if paper.for_whom:
        named = texts["for_whom"].format(organisation=paper.for_whom)
        yield text(named, layout.ORGANISATION)
    yield text(_version(paper, texts), layout.ADVISER)
    yield Spacer(1, 4)
    for section in paper.sections:
        yield from _section(section)


def _section(section: SectionText) -> Iterator[Flowable]:
    yield text(section.title, layout.HEADING)
    for line in section.text.splitlines():
        content = line.strip()
        if not one_line(content):
            continue
        if content.startswith(_POINT):
            yield point(content.removeprefix(_POINT), layout.ITEM)
        else:
            yield text(content, layout.BODY)


def _version(paper: PrivacyPaper, texts: Words) -> str:
    day = day_in_words(paper.made_on, paper.language)
    return texts["version"].format(number=paper.version, day=day)
