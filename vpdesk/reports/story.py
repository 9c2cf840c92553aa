"""What an annual report tells, from its title to its accountability."""

from collections.abc import Iterable, Sequence

from reportlab.platypus import Flowable

from vpdesk.domain.annual_report import ActivitySummary, AnnualReport, EarlierPeriod
from vpdesk.domain.periods import Period
from vpdesk.reports import layout
from vpdesk.reports.figures import Totals
from vpdesk.reports.fonts import one_line
from vpdesk.reports.framing import prose, standing
from vpdesk.reports.grid import Grid, Line
from vpdesk.reports.older import left_out, taken_over
from vpdesk.reports.paragraphs import text
from vpdesk.reports.table_notes import in_full
from vpdesk.reports.tables import table_story
from vpdesk.reports.texts import period_in_words, words
from vpdesk.reports.together import Together
from vpdesk.reports.tokens import came, token_words, total_in_full

EARLIER_PERIODS = 3
"""As many as fit beside the period of the report."""

_YEAR_WIDTH = 110.0


def story(report: AnnualReport) -> list[Flowable]:
    """Return the content of ``report`` in reading order."""
    section = words(report.language, "section")
    standard = words(report.language, "standard")
    return [
        *_lead(report),
        *_numbers(report),
        *prose(section["observations"], report.observations),
        *_recommendations(section["recommendations"], report.recommendations),
        *_recommendations(section["earlier_recommendations"], report.earlier_recommendations),
        *_activities(section["activities"], report),
        *prose(section["role"], standard["role"]),
        *prose(section["accountability"], _accountability(report)),
    ]


def _lead(report: AnnualReport) -> Iterable[Flowable]:
    summary = words(report.language, "summary")
    yield text(
        summary["lead"].format(
            between=period_in_words(report.start, report.end, report.language),
            came=came(report.view.total, report.language),
        ),
        layout.BODY,
    )
    yield from standing(report)


def _numbers(report: AnnualReport) -> Iterable[Flowable]:
    earlier = report.earlier[:EARLIER_PERIODS]
    own = words(report.language, "summary")["reporters"].format(title=report.title)
    periods = [(own, report.view.total)]
    periods += [(period.title, period.view.total) for period in earlier]
    newest = EarlierPeriod(
        title=report.title,
        period=Period(report.start, report.end),
        view=report.view,
        older=report.older,
    )
    said = left_out(report.not_counted, report.language)
    said += taken_over([newest, *earlier], report.language)
    yield Together(
        [
            text(words(report.language, "section")["total"], layout.HEADING),
            Totals(periods, report.language),
            *_in_full(report, earlier),
            text(" ".join([*_ladder(report), *said]), layout.BODY),
        ]
    )
    yield from _years(report)
    for table in report.view.tables:
        yield from table_story(table, report, earlier)


def _in_full(report: AnnualReport, earlier: Sequence[EarlierPeriod]) -> Iterable[Flowable]:
    texts = words(report.language, "ladder")
    if total_in_full(report.view):
        yield text(texts["in_full"], layout.CAUTION)
    for period in (*earlier, *report.years):
        if total_in_full(period.view):
            yield text(texts["in_full_of"].format(title=period.title), layout.CAUTION)


def _ladder(report: AnnualReport) -> Iterable[str]:
    """Yield why the numbers look as they do, chosen by what is printed and by the policy."""
    view, texts = report.view, words(report.language, "ladder")
    limits = {"k": view.k, "below": view.k - 1, "double": 2 * view.k}
    shown = [table for table in view.tables if table.rows]
    yield texts["once_a_year" if report.over_years else "once"]
    few = not view.total.exact or view.total.lo < 2 * view.k
    if view.block:
        yield texts["block"].format(**limits)
    elif few:
        yield texts["total_only" if view.total.exact else "few"].format(**limits)
    elif not view.tables:
        yield texts["alone"]
    if shown:
        yield texts["except_in_full"] if few else texts["bars"]


def _years(report: AnnualReport) -> Iterable[Flowable]:
    """Yield what was told of the years of a block."""
    if not report.years:
        return
    texts, language = words(report.language, "years"), report.language
    lines = [
        Line(
            label=year.title,
            cells=(token_words(year.view.total, language),),
            strong=year.view.total.exact,
        )
        for year in report.years
    ]
    grid = Grid(["", texts["reporters"]], lines, cell_width=_YEAR_WIDTH, bar_width=0)
    said = []
    if all(year.view.block for year in report.years):
        limits = {2 * year.view.k for year in report.years}
        said = [text(texts["coarse"].format(double=limit), layout.NOTE) for limit in sorted(limits)]
    if older := taken_over(report.years, language):
        said.append(text(" ".join(older), layout.NOTE))
    yield Together([text(texts["apart"], layout.SUBHEADING), grid, *said])


def _accountability(report: AnnualReport) -> str:
    standard = words(report.language, "standard")
    limits = {"k": report.view.k, "double": 2 * report.view.k}
    said = standard["accountability"].format(**limits)
    told = [report.view, *(period.view for period in report.earlier[:EARLIER_PERIODS])]
    tables = [table for view in told for table in view.tables]
    if any(map(total_in_full, told)) or any(map(in_full, tables)):
        said += "\n" + standard["exception"]
    return said


def _recommendations(title: str, recommendations: Iterable[str]) -> Iterable[Flowable]:
    given = [line for line in recommendations if one_line(line)]
    if given:
        yield text(title, layout.HEADING)
        for number, recommendation in enumerate(given, start=1):
            yield text(recommendation.strip(), layout.ITEM, number)


def _activities(title: str, report: AnnualReport) -> Iterable[Flowable]:
    texts = words(report.language, "activities")
    heading = text(title, layout.HEADING)
    if not report.activities:
        yield heading
        yield text(texts["none"], layout.BODY)
        return
    head = [texts[name] for name in ("kind", "count", "participants", "hours")]
    lines = [_activity(activity, report.language) for activity in report.activities]
    grid = Grid(head, lines, cell_width=70, bar_width=0)
    yield Together([heading, text(texts["lead"], layout.BODY), grid])


def _activity(activity: ActivitySummary, language: str) -> Line:
    none = words(language, "token")["none"]
    participants = none if activity.participants is None else str(activity.participants)
    hours = none if activity.minutes is None else _hours(activity.minutes, language)
    return Line(label=activity.kind, cells=(str(activity.count), participants, hours), strong=False)


def _hours(minutes: int, language: str) -> str:
    """Return ``minutes`` in hours to the quarter, with the decimal sign of ``language``."""
    hours = f"{round(minutes / 15) / 4:.2f}".rstrip("0").rstrip(".")
    return hours.replace(".", ",") if language == "nl" else hours
