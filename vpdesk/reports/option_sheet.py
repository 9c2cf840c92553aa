"""The sheet with options, what speaks for and against each, that is handed to a reporter."""

from collections.abc import Generator, Iterator, Sequence

from reportlab.platypus import Flowable, Spacer

from vpdesk.domain.option_sheets import OptionSheet, SheetAddress, SheetOption
from vpdesk.reports import layout
from vpdesk.reports.fonts import one_line
from vpdesk.reports.listing import Listing
from vpdesk.reports.note_lines import NoteLines
from vpdesk.reports.pages import Sheets, binding
from vpdesk.reports.paragraphs import paragraphs, point, text
from vpdesk.reports.texts import words
from vpdesk.reports.together import Together

_LINES_EACH, _LINES_AT_END = 2, 5
_WIDTHS = (220.0, 120.0, layout.WIDTH - 340.0)


def write_option_sheet(sheet: OptionSheet) -> Generator[int, None, bytes]:
    """Yield page numbers and return ``sheet`` as a tagged A4 document."""
    return binding(option_sheet_sheets(sheet))


def option_sheet_sheets(sheet: OptionSheet) -> Sheets:
    """Return ``sheet`` before it is laid out; nothing on it says whose it is."""
    texts = words(sheet.language, "option_sheet")
    return Sheets(
        story=[*_story(sheet)],
        title=texts["title"],
        author="",
        language=sheet.language,
        invented=sheet.invented,
        mark=texts["title"],
        foot="",
    )


def file_name(sheet: OptionSheet) -> str:
    """Return the name to propose for the PDF."""
    return f"{words(sheet.language, 'option_sheet')['title']}.pdf"


def _story(sheet: OptionSheet) -> Iterator[Flowable]:
    texts = words(sheet.language, "option_sheet")
    yield text(texts["title"], layout.TITLE)
    yield text(texts["opening"], layout.BODY)
    for option in sheet.options:
        yield from _option(option, sheet.language)
    yield from _addresses(sheet.addresses, sheet.language)
    yield Together([text(texts["notes"], layout.HEADING), NoteLines(_LINES_AT_END)])


def _option(option: SheetOption, language: str) -> Iterator[Flowable]:
    texts = words(language, "option_sheet")
    yield text(option.title, layout.HEADING)
    yield text(texts[f"route_{option.route}"], layout.CAPTION)
    yield from paragraphs(option.description, layout.BODY)
    yield from _points(texts["pros"], option.pros)
    yield from _points(texts["cons"], option.cons)
    yield from _points(texts["to_consider"], option.to_consider)
    if one_line(option.here):
        yield text(texts["here"], layout.SUBHEADING)
        yield from paragraphs(option.here, layout.BODY)
    yield NoteLines(_LINES_EACH)


def _points(title: str, told: Sequence[str]) -> Iterator[Flowable]:
    if told:
        yield text(title, layout.SUBHEADING)
        yield from (point(each, layout.ITEM) for each in told)


def _addresses(addresses: Sequence[SheetAddress], language: str) -> Iterator[Flowable]:
    if not addresses:
        return
    texts = words(language, "option_sheet")
    yield text(texts["addresses"], layout.LONG_TABLE_HEADING)
    yield Listing(
        (texts["name"], texts["phone"], texts["website"]),
        [(_named(each), each.phone, each.website) for each in addresses],
        widths=_WIDTHS,
        strong=True,
    )
    yield Spacer(1, 4)


def _named(address: SheetAddress) -> str:
    """Return the name of an address, with its kind where that tells more."""
    kind = address.kind
    known = kind.casefold() in address.name.casefold()
    return address.name if known else f"{address.name}\n{kind[:1].upper()}{kind[1:]}"
