"""The overview of points of one cycle, for the body that certifies the adviser."""

from collections.abc import Generator, Iterator

from reportlab.platypus import Flowable, Spacer

from vpdesk.domain.own_register import OwnEntry, OwnEntryKind
from vpdesk.domain.pe_cycles import PARTS, PartStanding
from vpdesk.domain.points_overview import PointsOverview
from vpdesk.reports import layout
from vpdesk.reports.grid import Grid, Line
from vpdesk.reports.listing import Listing
from vpdesk.reports.pages import Sheets, binding
from vpdesk.reports.paragraphs import text
from vpdesk.reports.texts import decimal, paper_day, period_in_words, words

_CELL_WIDTH = 76.0
_WIDTHS = (68.0, 241.0, 110.0, 50.0)
_HOUR = 60


def write_points_overview(overview: PointsOverview) -> Generator[int, None, bytes]:
    """Yield page numbers and return ``overview`` as a tagged A4 document."""
    return binding(points_overview_sheets(overview))


def points_overview_sheets(overview: PointsOverview) -> Sheets:
    """Return ``overview`` before it is laid out; no case, colleague or learned point is in it."""
    texts = words(overview.language, "points_overview")
    return Sheets(
        story=list(_story(overview)),
        title=texts["title"],
        author=overview.adviser,
        language=overview.language,
        invented=overview.invented,
        mark=texts["title"],
        foot=texts["footer"].format(day=paper_day(overview.made_on)),
    )


def file_name(language: str) -> str:
    """Return the name to propose for the PDF."""
    return f"{words(language, 'points_overview')['title']}.pdf"


def _story(overview: PointsOverview) -> Iterator[Flowable]:
    language = overview.language
    texts = words(language, "points_overview")
    cycle = overview.standing.cycle
    yield text(texts["title"], layout.TITLE)
    if overview.adviser:
        yield text(overview.adviser, layout.ORGANISATION)
    between = period_in_words(cycle.start, cycle.end, language)
    yield text(texts["period"].format(between=between), layout.ADVISER)
    yield Spacer(1, 14)
    head = [texts[name] for name in ("part", "asked", "done", "missing")]
    lines = [_part(part, language) for part in overview.standing.parts]
    lines.append(
        Line(
            label=texts["sum"],
            cells=_hours(
                language,
                overview.standing.required,
                overview.standing.reached,
                overview.standing.missing,
            ),
            even=True,
        )
    )
    yield Grid(head, lines, cell_width=_CELL_WIDTH, bar_width=0)
    yield text(texts["by_itself"], layout.NOTE)
    for kind in PARTS:
        yield from _entries(overview, kind)


def _part(part: PartStanding, language: str) -> Line:
    label = words(language, "points_overview")[part.kind.value]
    cells = _hours(language, part.required, part.done, part.missing)
    return Line(label=label, cells=cells, even=True)


def _hours(language: str, *minutes: int) -> tuple[str, ...]:
    return tuple(decimal(each / _HOUR, language) for each in minutes)


def _entries(overview: PointsOverview, kind: OwnEntryKind) -> Iterator[Flowable]:
    texts = words(overview.language, "points_overview")
    yield text(texts[kind.value], layout.FLOWING_HEADING)
    rows = [_row(entry, overview) for entry in overview.entries if entry.kind is kind]
    if not rows:
        yield text(texts["none"], layout.BODY)
        return
    head = [texts[name] for name in ("day", "what", "proof", "points")]
    yield Listing(head, rows, widths=_WIDTHS)


def _row(entry: OwnEntry, overview: PointsOverview) -> tuple[str, ...]:
    texts = words(overview.language, "points_overview")
    certificate = texts["certificate"] if entry.id in overview.certified else ""
    return (
        paper_day(entry.on),
        "\n".join(filter(None, (entry.title, entry.provider))),
        "\n".join(filter(None, (entry.accreditation, certificate))),
        decimal(entry.counting_minutes / _HOUR, overview.language),
    )
