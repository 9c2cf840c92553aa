"""The points of an appointment on paper, for the talk with the organisation."""

from collections.abc import Generator, Iterator

from reportlab.platypus import Flowable, Spacer

from vpdesk.domain.appointment_papers import AppointmentSheet, SheetLine
from vpdesk.reports import layout
from vpdesk.reports.listing import Listing
from vpdesk.reports.pages import Sheets, binding
from vpdesk.reports.paragraphs import text
from vpdesk.reports.texts import paper_day, words

_WIDTHS = (250.0, 110.0, 109.0)


def write_appointment_sheet(sheet: AppointmentSheet) -> Generator[int, None, bytes]:
    """Yield page numbers and return ``sheet`` as a tagged A4 document."""
    texts = words(sheet.language, "appointment_sheet")
    day = paper_day(sheet.made_on)
    return binding(
        Sheets(
            story=list(_story(sheet)),
            title=texts["title"],
            author="",
            language=sheet.language,
            invented=sheet.invented,
            mark="",
            foot=texts["footer"].format(title=texts["title"], day=day),
        )
    )


def file_name(sheet: AppointmentSheet) -> str:
    """Return the name to propose for the PDF."""
    return f"{words(sheet.language, 'appointment_sheet')['title']}.pdf"


def _story(sheet: AppointmentSheet) -> Iterator[Flowable]:
    texts = words(sheet.language, "appointment_sheet")
    yield text(texts["title"], layout.TITLE)
    yield text(sheet.organisation, layout.ORGANISATION)
    days = [texts["made"].format(day=paper_day(sheet.made_on))]
    if sheet.reviewed_on is not None:
        days.append(texts["reviewed"].format(day=paper_day(sheet.reviewed_on)))
    if sheet.review_on is not None:
        days.append(texts["next"].format(day=paper_day(sheet.review_on)))
    yield text(" · ".join(days), layout.ADVISER)
    yield Spacer(1, 8)
    head = [texts[name] for name in ("point", "state", "seen")]
    rows = [_row(line, texts[line.state]) for line in sheet.lines]
    yield Listing(head, rows, widths=_WIDTHS, strong=True)
    yield text(texts["about"], layout.NOTE)


def _row(line: SheetLine, state: str) -> tuple[str, ...]:
    seen = paper_day(line.seen_on) if line.seen_on else ""
    return "\n".join(filter(None, (line.label, line.remark))), state, seen
