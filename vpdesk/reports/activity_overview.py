"""The activities for an organisation on paper, with sums by kind."""

from collections.abc import Generator, Iterator

from reportlab.platypus import Flowable, Spacer

from vpdesk.domain.activities import Activity
from vpdesk.domain.activity_overview import ActivityOverview
from vpdesk.reports import layout
from vpdesk.reports.grid import Grid, Line
from vpdesk.reports.listing import Listing
from vpdesk.reports.pages import Sheets, binding
from vpdesk.reports.paragraphs import text
from vpdesk.reports.texts import capital, paper_day, words
from vpdesk.reports.together import Together

_WIDTHS = (66.0, 84.0, 166.0, 113.0, 40.0)


def write_activity_overview(overview: ActivityOverview) -> Generator[int, None, bytes]:
    """Yield page numbers and return ``overview`` as a tagged A4 document."""
    return binding(activity_overview_sheets(overview))


def activity_overview_sheets(overview: ActivityOverview) -> Sheets:
    """Return ``overview`` before it is laid out."""
    texts = words(overview.language, "activity_overview")
    day = paper_day(overview.made_on)
    return Sheets(
        story=list(_story(overview)),
        title=texts["title"],
        author="",
        language=overview.language,
        invented=overview.invented,
        mark=texts["mark"],
        foot=texts["footer"].format(organisation=overview.organisation, day=day),
    )


def file_name(overview: ActivityOverview) -> str:
    """Return the name to propose for the PDF, in which no organisation is named."""
    title = words(overview.language, "activity_overview")["title"]
    return f"{' '.join(filter(None, (title, overview.year)))}.pdf"


def _story(overview: ActivityOverview) -> Iterator[Flowable]:
    texts = words(overview.language, "activity_overview")
    yield text(" ".join(filter(None, (texts["title"], overview.year))), layout.TITLE)
    yield text(overview.organisation, layout.ORGANISATION)
    quoted = texts["words"].format(words=overview.words) if overview.words else ""
    if chosen := " · ".join(filter(None, (overview.kind, quoted))):
        yield text(texts["chosen"].format(chosen=chosen), layout.ADVISER)
    yield text(texts["made"].format(day=paper_day(overview.made_on)), layout.ADVISER)
    yield Spacer(1, 6)
    if not overview.activities:
        yield text(texts["none"], layout.BODY)
        return
    head = [texts[name] for name in ("day", "kind", "what", "whom", "participants")]
    rows = [_row(each, overview.language) for each in overview.activities]
    yield Listing(head, rows, widths=_WIDTHS)
    none = words(overview.language, "token")["none"]
    lines = [
        Line(
            label=capital(each.kind),
            cells=(str(each.count), none if each.participants is None else str(each.participants)),
            strong=False,
        )
        for each in overview.sums
    ]
    sums = Grid([texts["kind"], texts["count"], texts["people"]], lines, cell_width=80, bar_width=0)
    yield Together([text(texts["sums"], layout.HEADING), sums])


def _row(activity: Activity, language: str) -> tuple[str, ...]:
    people = activity.participants
    return (
        paper_day(activity.on),
        capital(activity.kind.label(language)),
        activity.what,
        "\n".join(filter(None, (activity.audience, activity.with_whom))),
        "" if people is None else str(people),
    )
