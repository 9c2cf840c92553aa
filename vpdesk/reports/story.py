"""What an annual report tells, from its title to its accountability."""

from collections.abc import Iterable

from reportlab.platypus import Flowable, KeepTogether, Spacer

from vpdesk.domain.annual_report import ActivitySummary, AnnualReport
from vpdesk.reports import layout
from vpdesk.reports.figures import Totals
from vpdesk.reports.grid import Grid, Line
from vpdesk.reports.paragraphs import paragraphs, text
from vpdesk.reports.tables import table_story
from vpdesk.reports.texts import heading, period_in_words, words
from vpdesk.reports.tokens import token_words

EARLIER_PERIODS = 3
"""As many as fit beside the period of the report."""


def story(report: AnnualReport) -> list[Flowable]:
    """Return the parts of ``report`` in reading order."""
    section = words(report.language, "section")
    standard = words(report.language, "standard")
    limits = {"k": report.view.k, "double": 2 * report.view.k}
    accountability = report.accountability or standard["accountability"].format(**limits)
    return [
        *_opening(report),
        *_numbers(report),
        *_prose(section["observations"], report.observations),
        *_recommendations(section["recommendations"], report.recommendations),
        *_activities(section["activities"], report),
        *_prose(section["role"], report.role or standard["role"]),
        *_prose(section["accountability"], accountability),
    ]


def _opening(report: AnnualReport) -> Iterable[Flowable]:
    document, summary = words(report.language, "document"), words(report.language, "summary")
    yield text(document["kicker"].upper(), layout.KICKER)
    yield text(heading(report), layout.TITLE)
    yield text(report.organisation, layout.ORGANISATION)
    adviser = ", ".join(part for part in (report.adviser, report.adviser_line) if part.strip())
    if adviser:
        yield text(adviser, layout.ADVISER)
    yield Spacer(1, 14)
    total = token_words(report.view.total, report.language)
    lead = summary["lead"].format(between=period_in_words(report), total=total)
    yield text(lead, layout.BODY)
    yield text(summary["concept"], layout.BODY)


def _numbers(report: AnnualReport) -> Iterable[Flowable]:
    view, ladder = report.view, words(report.language, "ladder")
    earlier = report.earlier[:EARLIER_PERIODS]
    limits = {"k": view.k, "below": view.k - 1, "double": 2 * view.k}
    if view.block:
        said = ladder["block"]
    elif view.tables:
        said = ladder["tables"]
    else:
        said = ladder["total_only" if view.total.exact else "few"]
    yield KeepTogether(
        [
            text(words(report.language, "section")["total"], layout.HEADING),
            Totals(report, EARLIER_PERIODS),
            text(said.format(**limits), layout.BODY),
        ]
    )
    for table in view.tables:
        yield from table_story(table, report, earlier)


def _prose(title: str, content: str) -> Iterable[Flowable]:
    if content.strip():
        yield text(title, layout.HEADING)
        yield from paragraphs(content, layout.BODY)


def _recommendations(title: str, recommendations: Iterable[str]) -> Iterable[Flowable]:
    given = [line for line in recommendations if line.strip()]
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
    yield KeepTogether([heading, text(texts["lead"], layout.BODY), grid])


def _activity(activity: ActivitySummary, language: str) -> Line:
    none = words(language, "token")["none"]
    participants = none if activity.participants is None else str(activity.participants)
    hours = none if activity.minutes is None else _hours(activity.minutes, language)
    return Line(label=activity.kind, cells=(str(activity.count), participants, hours), strong=False)


def _hours(minutes: int, language: str) -> str:
    """Return ``minutes`` in hours to the quarter, with the decimal sign of ``language``."""
    hours = f"{round(minutes / 15) / 4:.2f}".rstrip("0").rstrip(".")
    return hours.replace(".", ",") if language == "nl" else hours
